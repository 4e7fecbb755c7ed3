"""The other side of the ports, for the scheduler's tests: a platform, a preparer, a clock that stands still, and a room to put them in."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from prometheus_client import CollectorRegistry

from dialogs.prepared import Prepared, Ready
from domain.calendar.port import CalendarOutcome, Calendars
from domain.notifications.conversation import Conversation, channel_conversation, person_conversation
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.ports import Mailer, Message, Outcome, Sent, Store, Transaction
from domain.programme.programme import Coordinator, DigestRule, Network, Participant
from scheduler.clock import DemoClock
from scheduler.delivery import Delivery
from scheduler.limits import Limits
from scheduler.metrics import Metrics
from scheduler.reach import Reach
from store import open_store

START = datetime(2027, 1, 18, 9, 0, tzinfo=UTC)


class Yielding:
    """A store that lets others go first at every turn, as one with a disk or a network does. What overlaps shows only then."""

    def __init__(self, inner: Store) -> None:
        self._inner = inner

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        await asyncio.sleep(0)
        async with self._inner.transaction() as tx:
            yield tx
            await asyncio.sleep(0)

    async def healthy(self) -> bool:
        return await self._inner.healthy()

    async def close(self) -> None:
        await self._inner.close()


class Frozen:
    """A clock that moves when told to."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def advance(self, by: timedelta) -> datetime:
        self._now += by
        return self._now


class Standstill(DemoClock):
    """The demo's clock over one that does not run."""

    def __init__(self) -> None:
        super().__init__(Frozen())

    def advance(self, by: timedelta) -> datetime:
        self.set(self.now() + by)
        return self.now()


class PowerCut(BaseException):
    """The process is gone: nothing that catches ordinary errors may catch this."""


class Platform:
    """Takes what it is sent, unless told what to answer. ``accepted`` and ``changed`` hold (conversation id, what the message says)."""

    def __init__(self) -> None:
        self.answers: dict[str, deque[Outcome | BaseException]] = defaultdict(deque)
        self.gates: dict[str, asyncio.Event] = {}
        self.accepted: list[tuple[str, str]] = []
        self.changed: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.people: dict[str, str] = {}
        self.under_way = 0
        self.most_under_way = 0

    def answer(self, conversation: str, *outcomes: Outcome | BaseException) -> None:
        self.answers[conversation].extend(outcomes)

    def hang(self, conversation: str) -> asyncio.Event:
        """Let this conversation hang until the event is set."""
        self.gates[conversation] = asyncio.Event()
        return self.gates[conversation]

    async def _outcome(self, to: Conversation) -> Outcome | None:
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(0)
            if gate := self.gates.get(to.id):
                await gate.wait()
            if not self.answers[to.id]:
                return None
            answer = self.answers[to.id].popleft()
            if isinstance(answer, BaseException):
                raise answer
            return answer
        finally:
            self.under_way -= 1

    async def send(self, to: Conversation, message: Message) -> Outcome:
        outcome = await self._outcome(to)
        if outcome is None or isinstance(outcome, Sent):
            self.accepted.append((to.id, message.summary))
        return outcome or Sent(activity=f"activity-{len(self.accepted)}", conversation=to.conversation or f"made-for-{to.member}")

    async def change(self, to: Conversation, activity: str, message: Message) -> Outcome:
        outcome = await self._outcome(to)
        if outcome is None:
            self.changed.append((activity, message.summary))
        return outcome or Sent(activity=activity, conversation=to.conversation)

    async def members(self, of: Conversation) -> Mapping[str, str]:
        self.asked.append(of.id)
        await asyncio.sleep(0)
        return self.people


class Desk:
    """Everything is ready, and says its own id, unless told otherwise."""

    def __init__(self) -> None:
        self.prepared: dict[str, deque[Prepared | Exception]] = defaultdict(deque)
        self.told: list[str] = []
        self.broken = False

    async def prepare(self, tx: Transaction, notification: Notification, now: datetime) -> Prepared:
        if not self.prepared[notification.id]:
            return Ready(Message({"says": notification.id}, notification.id))
        answer = self.prepared[notification.id].popleft()
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def booked(self, tx: Transaction, notification: Notification, booked: CalendarOutcome, now: datetime) -> None:
        self.told.append(f"{notification.id}:{booked.event}")

    async def settled(self, tx: Transaction, notification: Notification, now: datetime) -> None:
        if self.broken:
            raise KeyError("settled")
        self.told.append(notification.id)


def notification(
    id: str,
    to: str | Recipient = "ann",
    *,
    kind: NotificationKind = NotificationKind.REMINDER,
    due: datetime = START,
    lasts: timedelta = timedelta(days=2),
) -> Notification:
    """A notification for a person, by name, or for ``Recipient(network=…)``."""
    return Notification(
        id=id, kind=kind, to=Recipient(person=to) if isinstance(to, str) else to, due=due, expires=due + lasts, created_at=due
    )


def one_to_one(person: str, *, member: str = "29:member") -> Conversation:
    return Conversation(
        id=person_conversation(person),
        conversation=f"a:{person}",
        service_url="http://127.0.0.1:1/",
        tenant="tenant",
        bot="28:bot",
        member=member,
        seen_at=START,
    )


def in_channel(channel: str) -> Conversation:
    return Conversation(
        id=channel_conversation(channel),
        conversation=channel,
        service_url="http://127.0.0.1:1/",
        tenant="tenant",
        bot="28:bot",
        seen_at=START,
    )


def network(id: str, *, channel: str | None = None, coordinators: tuple[str, ...] = ()) -> Network:
    return Network(
        id=id,
        name=id,
        timezone="Europe/Amsterdam",
        themes=(),
        channel=channel,
        coordinators=coordinators,
        reminders=(),
        channel_reminders=(),
        digest=DigestRule(weekday=4, at=START.time()),
        known_since=START,
    )


def participant(network: str, user: str) -> Participant:
    return Participant(
        id=f"{network}.{user}",
        key=user,
        network=network,
        name=user,
        user=user,
        organisation="",
        sector="",
        email="",
        contact="coordinator-1",
        known_since=START,
    )


def coordinator(id: str, user: str) -> Coordinator:
    return Coordinator(id=id, name=id, user=user, email="")


@dataclass
class Room:
    """A delivery over an in-memory store. ``restarted()`` is the same store with a new process around it."""

    store: Store = field(default_factory=lambda: Yielding(open_store("memory:")))
    clock: Standstill = field(default_factory=Standstill)
    platform: Platform = field(default_factory=Platform)
    preparer: Desk = field(default_factory=Desk)
    limits: Limits = field(default_factory=Limits)
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    send_within: timedelta = timedelta(seconds=20)
    in_flight: int = 128
    page: int = 200
    mailer: Mailer | None = None
    calendars: Calendars | None = None
    pace: timedelta = timedelta(0)
    seconds: float = 0.0
    delivery: Delivery = field(init=False)

    def __post_init__(self) -> None:
        self.metrics = Metrics(self.registry)
        self.delivery = self._new_delivery()

    def _new_delivery(self) -> Delivery:
        return Delivery(
            self.store,
            self.platform,
            self.clock,
            self.preparer,
            metrics=self.metrics,
            limits=self.limits,
            reach=Reach(self.store, self.platform, elapsed=lambda: self.seconds),
            jitter=lambda delay: delay,
            send_within=self.send_within,
            in_flight=self.in_flight,
            page=self.page,
            mailer=self.mailer,
            calendars=self.calendars,
            pace=self.pace,
        )

    def restarted(self) -> Delivery:
        self.limits = Limits()
        self.delivery = self._new_delivery()
        return self.delivery

    async def add(self, *notifications: Notification) -> None:
        async with self.store.transaction() as tx:
            for row in notifications:
                await tx.outbox.add(row)

    async def knows(self, *conversations: Conversation) -> None:
        async with self.store.transaction() as tx:
            for conversation in conversations:
                await tx.conversations.add(conversation)

    async def has(self, *records: Network | Participant | Coordinator) -> None:
        async with self.store.transaction() as tx:
            for record in records:
                match record:
                    case Network():
                        await tx.networks.add(record)
                    case Participant():
                        await tx.participants.add(record)
                    case Coordinator():
                        await tx.coordinators.add(record)

    async def stored(self, id: str) -> Notification:
        async with self.store.transaction() as tx:
            found = await tx.outbox.get(id)
        assert found is not None
        return found

    async def state(self, id: str) -> State:
        return (await self.stored(id)).state

    async def conversation(self, person: str) -> Conversation | None:
        async with self.store.transaction() as tx:
            return await tx.conversations.get(person_conversation(person))

    async def goes(self, after: timedelta = timedelta(0)) -> None:
        """Let that much time pass, and everything go that may go."""
        await self.delivery.deliver(self.clock.advance(after))
        await self.delivery.drain()
