"""Somebody leaves the programme: what they wrote is removed with them."""

from datetime import datetime

from domain.actions import share_action as co_owning
from domain.help import ask as asking_help
from domain.measurements import record_values as recording
from domain.notifications.conversation import person_conversation
from domain.own_data.ownership import OWNERSHIPS
from domain.ports import Transaction
from domain.programme.programme import Participant


async def wrote_something(tx: Transaction, participant: Participant) -> bool:
    """Whether anything in the store was written or chosen by the person behind this place."""
    return any([await each.of(tx, participant) for each in OWNERSHIPS if each.theirs])


async def erase(tx: Transaction, participant: Participant, now: datetime | None = None) -> None:
    """Remove a participant with all they wrote; and how to reach them, when they have no other place in the programme and are no
    coordinator.

    An action they share goes to its first co-owner. Notifications that still wait for them are dropped when their time comes; the outbox
    holds ids only. ``now``: when they leave, if that is known.
    """
    # First what others go on with or have to hear of; what is left after that is theirs alone.
    await co_owning.leave(tx, participant.id, now)
    await asking_help.forget_help(tx, participant)
    await recording.forget(tx, participant.id)
    for each in OWNERSHIPS:
        for record in await each.of(tx, participant):
            if each.forget is not None:
                await each.forget(tx, participant, record)
            else:
                await getattr(tx, each.name).remove(record.id)
    await tx.participants.remove(participant.id)
    if not await tx.participants.of_user(participant.user):
        await tx.aways.remove(participant.user)
    if not await tx.participants.of_user(participant.user) and await tx.coordinators.of_user(participant.user) is None:
        await tx.people.remove(participant.user)
        await tx.conversations.remove(person_conversation(participant.user))
