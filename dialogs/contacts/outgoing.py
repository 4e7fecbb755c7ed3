"""What goes out between a contact person and a participant, and the list for a contact person who is back."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cards.answering import chat_button
from cards.contacts import away_summary as meanwhile_cards
from cards.contacts import direct_message as cards
from cards.help import ask as help_asked
from cards.notifications import email as mail
from dialogs.prepared import Drop, Mail, Prepared, Ready, paused, quiet, speech
from domain.contacts.away_summary import came_in
from domain.contacts.direct_message import DirectMessage
from domain.contacts.send_direct_message import arrived, mailed, thread
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Network, Participant

GONE = Drop(State.NOT_NEEDED, "gone")


@dataclass(frozen=True, slots=True)
class _MessageContext:
    """What somebody wrote, and between whom."""

    direct_message: DirectMessage
    reader: Participant | Coordinator
    writer: Participant | Coordinator
    network: Network


async def _direct_message(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """At any hour, and also to whoever is away: one person writes to another, mostly in answer."""
    found = await _found(tx, notification)
    if found is None:
        return GONE
    direct_message, network = found.direct_message, found.network
    said = [
        message for message in await thread(tx, direct_message.participant, direct_message.coordinator) if message.at < direct_message.at
    ]
    earlier = said[-1] if said and said[-1].by_coordinator != direct_message.by_coordinator else None
    say = await speech(tx, found.reader.user)
    request = await tx.help_requests.get(direct_message.help) if direct_message.help else None
    more = help_asked.closing_buttons(say, request, first=False) if request is not None and request.is_open else []
    return Ready(cards.received(say, network, found.writer.name, direct_message, earlier, contact=direct_message.by_coordinator, more=more))


async def _mail(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    found = await _found(tx, notification)
    if found is None:
        return GONE
    reader = found.reader
    if await arrived(tx, found.direct_message):
        return Drop(State.NOT_NEEDED, "read-in-teams")
    if not reader.email:
        return Drop(State.NOT_NEEDED, "no-address")
    return Mail(reader.email, mail.direct_message(await speech(tx, reader.user), reader.name, found.writer.name, found.network))


async def _not_arrived(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    found = await _found(tx, notification)
    if found is None:
        return GONE
    direct_message, reader = found.direct_message, found.reader
    if await arrived(tx, direct_message):
        return Drop(State.NOT_NEEDED, "arrived")
    say = await speech(tx, found.writer.user)
    buttons = chat_button(say, reader.email)
    return Ready(
        cards.not_arrived(say, found.network, reader.name, direct_message, mailed=await mailed(tx, direct_message), buttons=buttons)
    )


async def _meanwhile(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    contact = await tx.coordinators.of_user(notification.about["person"])
    if contact is None:
        return GONE
    items = await came_in(tx, contact, datetime.fromisoformat(notification.about["since"]), now)
    if not items:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    hold = await paused(tx, notification, now) or quiet(items[0].network, now)
    return hold or Ready(meanwhile_cards.came_in(await speech(tx, contact.user), items))


async def _found(tx: Transaction, notification: Notification) -> _MessageContext | None:
    """None when somebody is gone, or is another person by now than the one this is for."""
    direct_message = await tx.writings.get(notification.about["writing"])
    participant = await tx.participants.get(notification.about["participant"])
    coordinator = await tx.coordinators.get(notification.about["coordinator"])
    network = await tx.networks.get(participant.network) if participant else None
    if direct_message is None or participant is None or coordinator is None or network is None:
        return None
    reader, writer = (participant, coordinator) if direct_message.by_coordinator else (coordinator, participant)
    whose = writer if notification.kind is NotificationKind.NOT_ARRIVED else reader
    return _MessageContext(direct_message, reader, writer, network) if whose.user == notification.to.person else None


PREPARE: Mapping[NotificationKind, Callable[[Transaction, Notification, datetime], Awaitable[Prepared]]] = {
    NotificationKind.WRITING: _direct_message,
    NotificationKind.WRITING_MAIL: _mail,
    NotificationKind.NOT_ARRIVED: _not_arrived,
    NotificationKind.MEANWHILE: _meanwhile,
}
