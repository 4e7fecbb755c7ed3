"""What goes out between a contact person and a participant, and the list for a contact person who is back."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from cards import mail
from cards import meanwhile as meanwhile_cards
from cards import writing as cards
from dialogs.prepared import Drop, Mail, Prepared, Ready, paused, quiet, speech
from domain.corresponding import arrived, mailed, thread
from domain.meanwhile import came_in
from domain.outbox import Intent, Kind, State
from domain.ports import Transaction
from domain.programme import Coordinator, Network, Participant
from domain.writing import Writing

GONE = Drop(State.NOT_NEEDED, "gone")


async def _writing(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """At any hour, and also to whoever is away: one person writes to another, mostly in answer."""
    found = await _found(tx, intent)
    if found is None:
        return GONE
    writing, participant, coordinator, network = found
    reader, writer = (participant, coordinator) if writing.by_coordinator else (coordinator, participant)
    if reader.user != intent.to.person:
        return GONE
    said = [one for one in await thread(tx, participant.id, coordinator.id) if one.at < writing.at]
    earlier = said[-1] if said and said[-1].by_coordinator != writing.by_coordinator else None
    say = await speech(tx, reader.user)
    return Ready(cards.received(say, network, writer.name, writing, earlier, contact=writing.by_coordinator))


async def _mail(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    found = await _found(tx, intent)
    if found is None:
        return GONE
    writing, participant, coordinator, network = found
    reader, writer = (participant, coordinator) if writing.by_coordinator else (coordinator, participant)
    if reader.user != intent.to.person:
        return GONE
    if await arrived(tx, writing):
        return Drop(State.NOT_NEEDED, "read-in-teams")
    if not reader.email:
        return Drop(State.NOT_NEEDED, "no-address")
    return Mail(reader.email, mail.writing(await speech(tx, reader.user), reader.name, writer.name, network))


async def _not_arrived(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    found = await _found(tx, intent)
    if found is None:
        return GONE
    writing, participant, coordinator, network = found
    reader, writer = (participant, coordinator) if writing.by_coordinator else (coordinator, participant)
    if writer.user != intent.to.person:
        return GONE
    if await arrived(tx, writing):
        return Drop(State.NOT_NEEDED, "arrived")
    say = await speech(tx, writer.user)
    buttons = cards.chat_button(say, reader.email)
    return Ready(cards.not_arrived(say, network, reader.name, writing, mailed=await mailed(tx, writing), buttons=buttons))


async def _meanwhile(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    contact = await tx.coordinators.of_user(intent.about["person"])
    if contact is None:
        return GONE
    items = await came_in(tx, contact, datetime.fromisoformat(intent.about["since"]), now)
    if not items:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    hold = await paused(tx, intent, now) or quiet(items[0].network, now)
    return hold or Ready(meanwhile_cards.came_in(await speech(tx, contact.user), items))


async def _found(tx: Transaction, intent: Intent) -> tuple[Writing, Participant, Coordinator, Network] | None:
    writing = await tx.writings.get(intent.about["writing"])
    participant = await tx.participants.get(intent.about["participant"])
    coordinator = await tx.coordinators.get(intent.about["coordinator"])
    network = await tx.networks.get(participant.network) if participant else None
    if writing is None or participant is None or coordinator is None or network is None:
        return None
    return writing, participant, coordinator, network


PREPARE: Mapping[Kind, Callable[[Transaction, Intent, datetime], Awaitable[Prepared]]] = {
    Kind.WRITING: _writing,
    Kind.WRITING_MAIL: _mail,
    Kind.NOT_ARRIVED: _not_arrived,
    Kind.MEANWHILE: _meanwhile,
}
