"""Writing to each other: who may, and how it reaches the other."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.attendance.email_notice import PATIENCE, has_chat
from domain.contacts.direct_message import Writing
from domain.notifications.outbox import Intent, Kind, State, To, rearm
from domain.ports import Transaction
from domain.programme.contact_person import told
from domain.programme.programme import Coordinator, Participant

LONGEST_WRITING = 1000
"""The most characters one may have."""
USEFUL = timedelta(days=14)
"""So long it waits for somebody who has no chat with the bot yet."""
ANSWERED = frozenset({Kind.ABSENCE, Kind.AWAY, Kind.TALK, Kind.HELP, Kind.HELP_SILENT})
"""The cards to a contact person that show what they answered."""


async def thread(tx: Transaction, participant: str, coordinator: str) -> Sequence[Writing]:
    """What these two wrote to each other, oldest first."""
    return [one for one in await tx.writings.of_participant(participant) if one.coordinator == coordinator]


async def may_write(tx: Transaction, coordinator: Coordinator, participant: Participant, now: datetime) -> bool:
    """Their contact person, who stands in for that one now, a coordinator of their network, or to whom they wrote themselves."""
    network = await tx.networks.get(participant.network)
    if coordinator.id == participant.contact or (network is not None and coordinator.id in network.coordinators):
        return True
    reader = await told(tx, participant, now)
    if reader is not None and reader.id == coordinator.id:
        return True
    return any(not one.by_coordinator for one in await thread(tx, participant.id, coordinator.id))


async def may_answer(tx: Transaction, participant: Participant, coordinator: Coordinator) -> bool:
    """Whoever was written to can write back."""
    return any(one.by_coordinator for one in await thread(tx, participant.id, coordinator.id))


async def write(
    tx: Transaction,
    participant: Participant,
    coordinator: Coordinator,
    form: str,
    text: str,
    now: datetime,
    *,
    by_coordinator: bool,
    help: str = "",
) -> Writing:
    """Kept, and on its way; by mail too, without its words, to whom Teams does not reach. The same form again changes nothing."""
    writer, reader = (coordinator.user, participant.user) if by_coordinator else (participant.user, coordinator.user)
    identity = f"{form}|{writer}"
    known = await tx.writings.get(identity)
    if known is not None:
        return known
    writing = await tx.writings.add(
        Writing(
            id=identity,
            participant=participant.id,
            coordinator=coordinator.id,
            by_coordinator=by_coordinator,
            text=text,
            at=now,
            help=help,
        )
    )
    patience = PATIENCE if await has_chat(tx, reader) else timedelta(0)
    for kind, person, due in (
        (Kind.WRITING, reader, now),
        (Kind.WRITING_MAIL, reader, now + patience),
        (Kind.NOT_ARRIVED, writer, now + PATIENCE),
    ):
        await tx.outbox.add(
            Intent(
                id=intent_id(writing, kind),
                kind=kind,
                to=To(person=person),
                about={"writing": identity, "participant": participant.id, "coordinator": coordinator.id},
                due=due,
                expires=now + USEFUL,
                created_at=now,
            )
        )
    return writing


def intent_id(writing: Writing, kind: Kind) -> str:
    return f"{kind}:{writing.id}"


async def arrived(tx: Transaction, writing: Writing) -> bool:
    """Whether the other has it in Teams, as far as anybody knows."""
    card = await tx.outbox.get(intent_id(writing, Kind.WRITING))
    return card is not None and card.state is State.SENT


async def mailed(tx: Transaction, writing: Writing) -> bool:
    """Whether a mail says that there is something to read."""
    letter = await tx.outbox.get(intent_id(writing, Kind.WRITING_MAIL))
    return letter is not None and letter.state is State.SENT


async def show_on(tx: Transaction, card: str, reader: str, now: datetime) -> None:
    """Have the card that was answered say so, when it is this reader's (a user) and still of use."""
    known = await tx.outbox.get(card)
    if known is not None and known.kind in ANSWERED and known.to.person == reader and known.activity and now < known.expires:
        await tx.outbox.save(rearm(known, now))


async def answers_on(tx: Transaction, card: Intent, participant: str) -> Sequence[Writing]:
    """What whoever has this card wrote to the participant since it was made, oldest first."""
    reader = await tx.coordinators.of_user(card.to.person or "")
    since = await thread(tx, participant, reader.id) if reader else ()
    return [one for one in since if one.by_coordinator and one.at >= card.created_at]
