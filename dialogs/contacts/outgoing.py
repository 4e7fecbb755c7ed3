"""What goes out between a contact person and a participant, and the list for a contact person who is back."""

from collections.abc import Mapping
from datetime import datetime

from cards.answering import chat_button
from cards.contacts import away_summary as meanwhile_cards
from cards.contacts import direct_message as cards
from cards.help import ask as help_asked
from cards.notifications import email as mail
from dialogs.prepared import Drop, Mail, Prepared, Ready, RecordGone, Renderer, needed, paused, quiet, speech
from domain.contacts.away_summary import came_in
from domain.contacts.direct_message import DirectMessage
from domain.contacts.send_direct_message import arrived, mailed, thread
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Network, Participant

Party = Participant | Coordinator


async def _direct_message(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """At any hour, and also to whoever is away: one person writes to another, mostly in answer."""
    direct_message, reader, writer, network = await _between(tx, notification)
    said = [
        message for message in await thread(tx, direct_message.participant, direct_message.coordinator) if message.at < direct_message.at
    ]
    earlier = said[-1] if said and said[-1].by_coordinator != direct_message.by_coordinator else None
    say = await speech(tx, reader.user)
    request = await tx.help_requests.get(direct_message.help) if direct_message.help else None
    more = help_asked.closing_buttons(say, request, first=False) if request is not None and request.is_open else []
    return Ready(cards.received(say, network, writer.name, direct_message, earlier, contact=direct_message.by_coordinator, more=more))


async def _mail(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    direct_message, reader, writer, network = await _between(tx, notification)
    if await arrived(tx, direct_message):
        return Drop(State.NOT_NEEDED, "read-in-teams")
    if not reader.email:
        return Drop(State.NOT_NEEDED, "no-address")
    return Mail(reader.email, mail.direct_message(await speech(tx, reader.user), reader.name, writer.name, network))


async def _not_arrived(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    direct_message, reader, writer, network = await _between(tx, notification)
    if await arrived(tx, direct_message):
        return Drop(State.NOT_NEEDED, "arrived")
    say = await speech(tx, writer.user)
    buttons = chat_button(say, reader.email)
    return Ready(cards.not_arrived(say, network, reader.name, direct_message, mailed=await mailed(tx, direct_message), buttons=buttons))


async def _meanwhile(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    contact = await needed(tx.coordinators.of_user(notification.about["person"]))
    items = await came_in(tx, contact, datetime.fromisoformat(notification.about["since"]), now)
    if not items:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    hold = await paused(tx, notification, now) or quiet(items[0].network, now)
    return hold or Ready(meanwhile_cards.came_in(await speech(tx, contact.user), items))


async def _between(tx: Transaction, notification: Notification) -> tuple[DirectMessage, Party, Party, Network]:
    """What was written, who reads it, who wrote it, and in which network. Raises RecordGone, also when this is for another person by
    now."""
    direct_message = await needed(tx.writings.get(notification.about["writing"]))
    participant = await needed(tx.participants.get(notification.about["participant"]))
    coordinator = await needed(tx.coordinators.get(notification.about["coordinator"]))
    network = await needed(tx.networks.get(participant.network))
    reader, writer = (participant, coordinator) if direct_message.by_coordinator else (coordinator, participant)
    if (writer if notification.kind is NotificationKind.NOT_ARRIVED else reader).user != notification.to.person:
        raise RecordGone
    return direct_message, reader, writer, network


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.WRITING: _direct_message,
    NotificationKind.WRITING_MAIL: _mail,
    NotificationKind.NOT_ARRIVED: _not_arrived,
    NotificationKind.MEANWHILE: _meanwhile,
}
