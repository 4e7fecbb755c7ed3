"""Where a notification can be sent: the conversation we know, or one found among the members of a network's channel."""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog

from domain.notifications.conversation import Conversation, channel_conversation, person_conversation
from domain.notifications.outbox import Recipient
from domain.ports import Messenger, Store, Transaction
from scheduler.transact import named, transact

log = structlog.get_logger()

ASK_AGAIN = timedelta(minutes=15)
ANSWER_WITHIN = timedelta(seconds=10)


async def known(tx: Transaction, to: Recipient) -> Conversation | None:
    """The conversation remembered for ``to``, or None when nothing can be sent there yet."""
    if to.person:
        found = await tx.conversations.get(person_conversation(to.person))
        return found if found and (found.conversation or found.member) else None
    network = await tx.networks.get(to.network or "")
    return await tx.conversations.get(channel_conversation(network.channel)) if network and network.channel else None


async def _channels_of(tx: Transaction, user: str) -> list[Conversation]:
    """The channels, as far as known, of the networks somebody takes part in, coordinates or facilitates."""
    networks = {participant.network for participant in await tx.participants.of_user(user)}
    coordinator = await tx.coordinators.of_user(user)
    if coordinator:
        networks.update(network.id for network in await tx.networks.all() if coordinator.id in network.staff)
    channels = [await known(tx, Recipient(network=network)) for network in sorted(networks)]
    return [channel for channel in channels if channel and not channel.stopped]


class Reach:
    """Finds people who never wrote to the bot among the members of their networks' channels."""

    def __init__(self, store: Store, messenger: Messenger, *, elapsed: Callable[[], float] = time.monotonic) -> None:
        """``elapsed`` gives seconds of real time from any start: how often the platform is asked does not follow the demo's clock."""
        self._store = store
        self._messenger = messenger
        self._elapsed = elapsed
        self._members: dict[str, tuple[float, Mapping[str, str]]] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def discover(self, to: Recipient, now: datetime) -> bool:
        """Whether ``to`` can be reached. A person found among a channel's members is stored as a Conversation, so that known() gives it.

        Asks the platform for a channel's members at most once in ASK_AGAIN; of one that does not answer those it gave before are used.
        """
        person = to.person
        async with self._store.transaction() as tx:
            if await known(tx, to):
                return True
            channels = await _channels_of(tx, person) if person else []
        for channel in channels:
            member = (await self._members_of(channel)).get(person or "")
            if person and member:
                await self._remember(person, member, channel, now)
                return True
        return False

    async def _members_of(self, channel: Conversation) -> Mapping[str, str]:
        async with self._asking.setdefault(channel.id, asyncio.Lock()):
            asked, members = self._members.get(channel.id, (float("-inf"), {}))
            if self._elapsed() - asked < ASK_AGAIN.total_seconds():
                return members
            try:
                async with asyncio.timeout(ANSWER_WITHIN.total_seconds()):
                    members = await self._messenger.members(channel)
            except Exception as error:
                # Nobody is lost by it: the notification waits, and the channel is asked again later.
                log.warning("members-not-told", channel=channel.id, error=named(error))
            self._members[channel.id] = (self._elapsed(), members)
            return members

    async def _remember(self, person: str, member: str, channel: Conversation, now: datetime) -> None:
        async def work(tx: Transaction) -> None:
            if not await tx.conversations.get(person_conversation(person)):
                await tx.conversations.add(
                    Conversation(
                        id=person_conversation(person),
                        conversation="",
                        service_url=channel.service_url,
                        tenant=channel.tenant,
                        bot=channel.bot,
                        member=member,
                        seen_at=now,
                    )
                )

        await transact(self._store, work)
        log.info("person-found-in-channel", person=person, channel=channel.id)
