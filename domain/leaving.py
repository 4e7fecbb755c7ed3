"""Somebody leaves the programme: what they wrote goes with them (mission.md row 43)."""

from dataclasses import replace

from domain.conversation import person_conversation
from domain.coupled import forgotten
from domain.ports import Transaction
from domain.programme import Participant

ALL = 1_000_000


async def wrote_something(tx: Transaction, participant: str) -> bool:
    """Whether there is anything that belongs to the person behind this participant id."""
    return bool(
        await tx.actions.of_participant(participant)
        or await tx.absences.of_participant(participant)
        or await tx.arrivals.of_participant(participant)
        or await tx.ballots.of_participant(participant)
        or await tx.writings.of_participant(participant)
        or await tx.coupling_wishes.of_participant(participant)
        or await tx.couplings.of_participant(participant)
    )


async def forget(tx: Transaction, participant: Participant) -> None:
    """Remove a participant with all they wrote; also how to reach them, when they are nobody else in the programme.

    Messages that still wait for them are dropped when their time comes; the outbox keeps ids, no words.
    """
    for update in await tx.updates.of_participant(participant.id, limit=ALL):
        await tx.updates.remove(update.id)
    for action in await tx.actions.of_participant(participant.id):
        await tx.actions.remove(action.id)
    for check_in in await tx.check_ins.of_participant(participant.id, limit=ALL):
        await tx.check_ins.remove(check_in.id)
    for absence in await tx.absences.of_participant(participant.id):
        await tx.absences.remove(absence.id)
    for arrival in await tx.arrivals.of_participant(participant.id):
        await tx.arrivals.remove(arrival.id)
    for ballot in await tx.ballots.of_participant(participant.id):
        await tx.ballots.remove(ballot.id)
    for writing in await tx.writings.of_participant(participant.id):
        await tx.writings.remove(writing.id)
    for wish in await tx.coupling_wishes.of_participant(participant.id):
        await tx.coupling_wishes.remove(wish.id)
    for coupling in await tx.couplings.of_participant(participant.id):
        left = forgotten(coupling, participant.id)
        # Whoever is left in one that goes on hears at the next tick that it is over.
        if left.members and (left.goes_on or len(left.members) > 1):
            await tx.couplings.save(left)
        else:
            await tx.couplings.remove(coupling.id)
    for held in await tx.attendances.all():
        if participant.id in (*held.present, *held.absent):
            await tx.attendances.save(replace(held, present=_without(held.present, participant), absent=_without(held.absent, participant)))
    await tx.participants.remove(participant.id)
    if not await tx.participants.of_user(participant.user):
        await tx.aways.remove(participant.user)
    if not await tx.participants.of_user(participant.user) and await tx.coordinators.of_user(participant.user) is None:
        await tx.people.remove(participant.user)
        await tx.conversations.remove(person_conversation(participant.user))


def _without(ids: tuple[str, ...], participant: Participant) -> tuple[str, ...]:
    return tuple(one for one in ids if one != participant.id)
