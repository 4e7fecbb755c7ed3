"""A participant's actions: describe one, change it, and which of them their check-ins are about."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.actions.action import Action, Role, first_cycle
from domain.actions.co_owner import CoOwnerAnswer
from domain.ports import Transaction
from domain.programme.programme import Participant

LONGEST_TITLE = 120
LONGEST_ROLE = 120
MOST = 4
"""How many actions that are not stopped somebody may have at once, their own and shared ones together."""


async def actions_of(tx: Transaction, participant: str) -> Sequence[Action]:
    """The actions this participant owns or shares, stopped ones too, oldest first."""
    found = {action.id: action for action in await tx.actions.of_participant(participant)}
    for co_owner in await tx.co_owners.of_participant(participant):
        action = await tx.actions.get(co_owner.action) if co_owner.said is CoOwnerAnswer.JOINED else None
        if action is not None and action.is_of(participant):
            found[action.id] = action
    return sorted(found.values(), key=lambda action: (action.created_at, action.id))


async def unfinished(tx: Transaction, participant: str) -> Sequence[Action]:
    """The actions of this participant that are not stopped, oldest first; some may be paused."""
    return [action for action in await actions_of(tx, participant) if action.stopped_at is None]


async def current_action(tx: Transaction, participant: Participant) -> Action | None:
    """The newest action of ``participant`` that runs; else the newest that is paused; None without one."""
    there = await unfinished(tx, participant.id)
    return next((action for action in reversed(there) if action.runs), there[-1] if there else None)


async def next_number(tx: Transaction, participant: str) -> int:
    """The number of the next action that this participant describes: the lowest that is free. One that was handed over keeps its number."""
    number = 1
    while await tx.actions.get(action_id(participant, number)) is not None:
        number += 1
    return number


def action_id(participant: str, number: int) -> str:
    """The id of the action of this participant with this number."""
    return f"{participant}:action:{number}"


async def describe_action(
    tx: Transaction, participant: Participant, title: str, problem: str, theme: str, now: datetime, *, number: int | None = None
) -> Action:
    """A new action at the start of its first cycle, stored; when there is one with this number already, that one, unchanged.

    ``theme``: one of the network's, or empty for another. ``number``: as ``next_number`` gave it when the form was made; None for now.
    """
    identity = action_id(participant.id, number or await next_number(tx, participant.id))
    known = await tx.actions.get(identity)
    if known is not None:
        return known
    return await tx.actions.add(
        Action(
            id=identity,
            participant=participant.id,
            network=participant.network,
            title=title,
            problem=problem,
            theme=theme,
            created_at=now,
            cycles=(first_cycle(now),),
        )
    )


async def change_action(
    tx: Transaction, action: Action, *, title: str, problem: str, theme: str, goal: str, roles: tuple[Role, ...], other_role: str
) -> Action:
    """The action as its owner describes it now, stored. Where its spiral stands does not change."""
    changed = replace(action, title=title, problem=problem, theme=theme, goal=goal, roles=roles, other_role=other_role)
    return action if changed == action else await tx.actions.save(changed)
