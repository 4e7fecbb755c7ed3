"""Sharing an action with somebody of the same organisation: invite, answer, step out, hand over, and what becomes of it when somebody
leaves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.actions.action import Action
from domain.actions.co_owner import CoOwner, CoOwnerAnswer, co_owner_id
from domain.actions.my_actions import MOST, unfinished
from domain.actions.spiral import HandOver, Stopped, moves_from
from domain.measurements import record_values as recording
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.ports import Transaction
from domain.programme.programme import Participant

MOST_CO_OWNERS = 4
"""How many co-owners an action may have, those invited included."""
USEFUL = timedelta(days=14)
"""How long an invitation waits for working hours and for room in the budget."""
AGAIN = frozenset({CoOwnerAnswer.LEFT, CoOwnerAnswer.WITHDRAWN})
"""Who said this can be invited again. Who declined is not, unless they take that back themselves."""


class Answer(StrEnum):
    """What became of a yes or a no. ALREADY: they share it already. FULL: it, or they, have as many as can be. GONE: it can't be answered
    any more."""

    JOINED = "joined"
    DECLINED = "declined"
    ALREADY = "already"
    FULL = "full"
    GONE = "gone"


async def can_be_asked(tx: Transaction, action: Action) -> Sequence[Participant]:
    """Whom the owner of ``action`` can invite now, by name: of the same organisation and network, and not invited before."""
    owner = await tx.participants.get(action.participant)
    if owner is None or isinstance(moves_from(action), Stopped):
        return []
    invited = await tx.co_owners.of_action(action.id)
    if len(action.co_owners) + sum(1 for co_owner in invited if co_owner.said is CoOwnerAnswer.INVITED) >= MOST_CO_OWNERS:
        return []
    asked = {co_owner.participant for co_owner in invited if co_owner.said not in AGAIN}
    there = [
        participant
        for participant in await tx.participants.of_network(owner.network)
        if participant.id not in asked and not action.is_of(participant.id)
    ]
    return sorted(
        (participant for participant in there if same_organisation(participant, owner)),
        key=lambda participant: (participant.name, participant.id),
    )


def same_organisation(one: Participant, other: Participant) -> bool:
    """Whether these are two people of one organisation in one network; capitals do not count."""
    mine, theirs = one.organisation.strip().casefold(), other.organisation.strip().casefold()
    return bool(mine) and mine == theirs and one.network == other.network and one.user != other.user


async def invite(tx: Transaction, action: Action, whom: Participant, now: datetime) -> CoOwner:
    """The invitation of ``whom``, stored, and on its way to them alone. Who was invited already is not invited again."""
    identity = co_owner_id(action.id, whom.id)
    known = await tx.co_owners.get(identity)
    if known is not None and known.said not in AGAIN:
        return known
    if known is None:
        record = CoOwner(id=identity, action=action.id, participant=whom.id, said=CoOwnerAnswer.INVITED, invited_at=now)
        invited = await tx.co_owners.add(record)
    else:
        invited = await tx.co_owners.save(
            replace(known, said=CoOwnerAnswer.INVITED, invited_at=now, times=known.times + 1, answered_at=None)
        )
    await tx.outbox.add(
        Notification(
            id=f"{action.id}:together:{whom.id}:{invited.times}",
            kind=NotificationKind.TOGETHER,
            to=Recipient(person=whom.user),
            about={"action": action.id, "participant": whom.id},
            due=now,
            expires=now + USEFUL,
            created_at=now,
        )
    )
    return invited


async def withdraw(tx: Transaction, asked: CoOwner, now: datetime) -> bool:
    """Take back an invitation that was not answered. Returns False for one that was."""
    if asked.said is not CoOwnerAnswer.INVITED:
        return False
    await tx.co_owners.save(replace(asked, said=CoOwnerAnswer.WITHDRAWN, answered_at=now))
    return True


async def stands(tx: Transaction, asked: CoOwner) -> tuple[Action, Participant] | None:
    """The action and its owner to which ``asked`` can still be answered with yes, also after a no; None when it can't."""
    action = await tx.actions.get(asked.action)
    owner = await tx.participants.get(action.participant) if action else None
    whom = await tx.participants.get(asked.participant)
    if action is None or owner is None or whom is None or not same_organisation(owner, whom) or isinstance(moves_from(action), Stopped):
        return None
    return (action, owner) if asked.said in (CoOwnerAnswer.INVITED, CoOwnerAnswer.DECLINED) else None


async def accept(tx: Transaction, asked: CoOwner, now: datetime) -> Answer:
    """They share the action from now on, if the invitation stands and there is room."""
    if asked.said is CoOwnerAnswer.JOINED:
        return Answer.ALREADY
    found = await stands(tx, asked)
    if found is None:
        return Answer.GONE
    action = found[0]
    if len(action.co_owners) >= MOST_CO_OWNERS or len(await unfinished(tx, asked.participant)) >= MOST:
        return Answer.FULL
    await tx.co_owners.save(replace(asked, said=CoOwnerAnswer.JOINED, answered_at=now))
    await tx.actions.save(replace(action, co_owners=(*action.co_owners, asked.participant)))
    return Answer.JOINED


async def decline(tx: Transaction, asked: CoOwner, now: datetime) -> Answer:
    """They do not share it. Nothing changes for an invitation that was answered already."""
    if asked.said is CoOwnerAnswer.JOINED:
        return Answer.ALREADY
    if asked.said is CoOwnerAnswer.INVITED:
        await tx.co_owners.save(replace(asked, said=CoOwnerAnswer.DECLINED, answered_at=now))
    return Answer.DECLINED if asked.said in (CoOwnerAnswer.INVITED, CoOwnerAnswer.DECLINED) else Answer.GONE


async def step_out(tx: Transaction, action: Action, participant: str, now: datetime) -> bool:
    """The co-owner (an id) does not share the action any more; what they wrote stays theirs. Returns False when they did not share it."""
    if participant not in action.co_owners:
        return False
    await tx.actions.save(replace(action, co_owners=tuple(co_owner for co_owner in action.co_owners if co_owner != participant)))
    asked = await tx.co_owners.get(co_owner_id(action.id, participant))
    if asked is not None:
        await tx.co_owners.save(replace(asked, said=CoOwnerAnswer.LEFT, answered_at=now))
    return True


async def hand_over(tx: Transaction, move: HandOver, now: datetime) -> Action:
    """The action, stored, with the co-owner whom ``move`` names as its owner, and the owner as a co-owner. Its indicators go along."""
    before, action = move.action, move.make(now)
    await tx.co_owners.remove(co_owner_id(action.id, move.to))
    identity = co_owner_id(action.id, before.participant)
    known = await tx.co_owners.get(identity)
    if known is None:
        await tx.co_owners.add(
            CoOwner(
                id=identity, action=action.id, participant=before.participant, said=CoOwnerAnswer.JOINED, invited_at=now, answered_at=now
            )
        )
    else:
        await tx.co_owners.save(replace(known, said=CoOwnerAnswer.JOINED, answered_at=now))
    await recording.hand_over(tx, action.id, action.participant)
    return await tx.actions.save(action)


async def leave(tx: Transaction, participant: str, now: datetime | None = None) -> None:
    """Somebody (an id) leaves the programme: what others share with them goes on without them; their own actions go to the first co-owner,
    or are removed when they have none.

    ``now``: when, if that is known; else the action counts as handed over when it last moved.
    """
    for action in await tx.actions.of_participant(participant):
        moves = moves_from(action)
        heir = None if isinstance(moves, Stopped) else next(iter(moves.heirs), None)
        if heir is None:
            for asked in await tx.co_owners.of_action(action.id):
                await tx.co_owners.remove(asked.id)
            await tx.actions.remove(action.id)
        else:
            await hand_over(tx, heir, now or action.cycle.moves[-1].at)
    for asked in await tx.co_owners.of_participant(participant):
        shared = await tx.actions.get(asked.action)
        if shared is not None and participant in shared.co_owners:
            await tx.actions.save(replace(shared, co_owners=tuple(co_owner for co_owner in shared.co_owners if co_owner != participant)))
        await tx.co_owners.remove(asked.id)
