"""A participant's actions: describe one, and which they work on (mission.md rows 5, 20)."""

from datetime import datetime

from domain.action import Action, first_cycle
from domain.ports import Transaction
from domain.programme import Participant

LONGEST_TITLE = 120


async def describe_action(tx: Transaction, participant: Participant, title: str, problem: str, theme: str, now: datetime) -> Action:
    """The participant's first action, at the start of its first cycle. When there is one already, that one, unchanged."""
    current = await current_action(tx, participant)
    if current is not None:
        return current
    number = len(await tx.actions.of_participant(participant.id)) + 1
    return await tx.actions.add(
        Action(
            id=f"{participant.id}:action:{number}",
            participant=participant.id,
            network=participant.network,
            title=title,
            problem=problem,
            theme=theme,
            created_at=now,
            cycles=(first_cycle(now),),
        )
    )


async def current_action(tx: Transaction, participant: Participant) -> Action | None:
    """The action the participant works on: the newest that was not stopped."""
    running = [action for action in await tx.actions.of_participant(participant.id) if action.stopped_at is None]
    return running[-1] if running else None
