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

    writing: DirectMessage
    reader: Participant | Coordinator
    writer: Participant | Coordinator
    network: Network


async def _writing(tx: Transaction, intent: Notification, now: datetime) -> Prepared:
    """At any hour, and also to whoever is away: one person writes to another, mostly in answer."""
    found = await _found(tx, intent)
    if found is None:
        return GONE
    writing, network = found.writing, found.network
    said = [one for one in await thread(tx, writing.participant, writing.coordinator) if one.at < writing.at]
    earlier = said[-1] if said and said[-1].by_coordinator != writing.by_coordinator else None
    say = await speech(tx, found.reader.user)
    request = await tx.help_requests.get(writing.help) if writing.help else None
    more = help_asked.closing_buttons(say, request, first=False) if request is not None and request.is_open else []
    return Ready(cards.received(say, network, found.writer.name, writing, earlier, contact=writing.by_coordinator, more=more))


async def _mail(tx: Transaction, intent: Notification, now: datetime) -> Prepared:
    found = await _found(tx, intent)
    if found is None:
        return GONE
    reader = found.reader
    if await arrived(tx, found.writing):
        return Drop(State.NOT_NEEDED, "read-in-teams")
    if not reader.email:
        return Drop(State.NOT_NEEDED, "no-address")
    return Mail(reader.email, mail.writing(await speech(tx, reader.user), reader.name, found.writer.name, found.network))


async def _not_arrived(tx: Transaction, intent: Notification, now: datetime) -> Prepared:
    found = await _found(tx, intent)
    if found is None:
        return GONE
    writing, reader = found.writing, found.reader
    if await arrived(tx, writing):
        return Drop(State.NOT_NEEDED, "arrived")
    say = await speech(tx, found.writer.user)
    buttons = chat_button(say, reader.email)
    return Ready(cards.not_arrived(say, found.network, reader.name, writing, mailed=await mailed(tx, writing), buttons=buttons))


async def _meanwhile(tx: Transaction, intent: Notification, now: datetime) -> Prepared:
    contact = await tx.coordinators.of_user(intent.about["person"])
    if contact is None:
        return GONE
    items = await came_in(tx, contact, datetime.fromisoformat(intent.about["since"]), now)
    if not items:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    hold = await paused(tx, intent, now) or quiet(items[0].network, now)
    return hold or Ready(meanwhile_cards.came_in(await speech(tx, contact.user), items))


async def _found(tx: Transaction, intent: Notification) -> _MessageContext | None:
    """None when somebody is gone, or is another person by now than the one this is for."""
    writing = await tx.writings.get(intent.about["writing"])
    participant = await tx.participants.get(intent.about["participant"])
    coordinator = await tx.coordinators.get(intent.about["coordinator"])
    network = await tx.networks.get(participant.network) if participant else None
    if writing is None or participant is None or coordinator is None or network is None:
        return None
    reader, writer = (participant, coordinator) if writing.by_coordinator else (coordinator, participant)
    whose = writer if intent.kind is NotificationKind.NOT_ARRIVED else reader
    return _MessageContext(writing, reader, writer, network) if whose.user == intent.to.person else None


PREPARE: Mapping[NotificationKind, Callable[[Transaction, Notification, datetime], Awaitable[Prepared]]] = {
    NotificationKind.WRITING: _writing,
    NotificationKind.WRITING_MAIL: _mail,
    NotificationKind.NOT_ARRIVED: _not_arrived,
    NotificationKind.MEANWHILE: _meanwhile,
}
