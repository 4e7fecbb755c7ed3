"""A participant's check-ins: ask, answer, choose who may see it, and the spiral moves (mission.md rows 20-24)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.action import Action, Done, Onward, Outcome, Step, advance
from domain.asking_help import of_check_in
from domain.checkin import CheckIn, CheckInState, Update, Visibility
from domain.help_request import HelpRequest
from domain.ports import Transaction
from domain.privacy import Circle, may_see
from domain.questions import Ask, questions_of


async def open_check_in(tx: Transaction, action: Action, now: datetime) -> CheckIn:
    """The check-in for the action's current step: the one that is still open, or a new one."""
    for known in await tx.check_ins.of_participant(action.participant):
        if known.action == action.id and known.state is not CheckInState.DONE:
            return known
    action = await tx.actions.save(replace(action, asked=action.asked + 1))
    return await tx.check_ins.add(
        CheckIn(
            id=f"{action.id}:check-in:{action.asked}",
            participant=action.participant,
            action=action.id,
            cycle=action.cycle.number,
            step=action.step,
            state=CheckInState.OPEN,
            asked_at=now,
        )
    )


async def answer(tx: Transaction, check_in: CheckIn, action: Action, answers: Mapping[str, str], now: datetime) -> CheckIn:
    """The check-in with its answers logged, for the author's eyes only until they choose a circle.

    Answered on two devices, both texts are kept. A check-in that is done is not changed any more.
    """
    if check_in.state is CheckInState.DONE:
        return check_in
    logged = await tx.updates.get(check_in.id)
    if logged is not None:
        await tx.updates.save(replace(logged, answers=_both(check_in.step, logged.answers, answers)))
        # The check-in too, so that whoever chooses a circle at the same moment does so with these answers, or comes first.
        return await tx.check_ins.save(replace(check_in, answered_at=now))
    await tx.updates.add(
        Update(
            id=check_in.id,
            participant=check_in.participant,
            network=action.network,
            action=action.id,
            cycle=check_in.cycle,
            step=check_in.step,
            answers=dict(answers),
            at=now,
        )
    )
    return await tx.check_ins.save(replace(check_in, state=CheckInState.ANSWERED, answered_at=now))


@dataclass(frozen=True, slots=True)
class Chosen:
    """``action`` as it stands now. ``moved``: this press was the first, and settled the step; ``changed``: it chose another circle.

    ``help``: the request for help that goes with the update, if it has one."""

    action: Action
    update: Update
    moved: bool
    changed: bool
    help: HelpRequest | None = None


async def choose_circle(tx: Transaction, check_in: CheckIn, action: Action, visibility: Visibility, now: datetime) -> Chosen:
    """The update with its circle. The first choice also moves the spiral; a later one only changes who may see it."""
    update = await tx.updates.get(check_in.id)
    if update is None:
        raise ValueError(f"check-in {check_in.id} has no answers yet")
    changed = update.visibility is not visibility
    if changed:
        shared = may_see(visibility, Circle.NETWORK)
        update = await tx.updates.save(replace(update, visibility=visibility, shared_at=(update.shared_at or now) if shared else None))
    participant = await tx.participants.get(check_in.participant)
    help = await of_check_in(tx, update, participant, now) if participant else None
    if check_in.state is CheckInState.DONE:
        return Chosen(action, update, moved=False, changed=changed, help=help)
    await tx.check_ins.save(replace(check_in, state=CheckInState.DONE, done_at=now))
    if (check_in.cycle, check_in.step) == (action.cycle.number, action.step):
        moved = _advanced(action, update, now)
        action = action if moved is action else await tx.actions.save(moved)
    return Chosen(action, update, moved=True, changed=changed, help=help)


def _advanced(action: Action, update: Update, now: datetime) -> Action:
    answers = update.answers
    match update.step:
        case Step.ACT:
            return advance(action, now=now, done=Done(answers["done"]))
        case Step.EVALUATE:
            return advance(action, now=now, outcome=Outcome(answers["outcome"]), onward=Onward(answers["onward"]))
        case _:
            return advance(action, now=now)


def _both(step: Step, first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    """Two submissions of one check-in: of a choice the later one, of two different texts both, one under the other."""
    kept = dict(first)
    for question in questions_of(step):
        later = second.get(question.id, "")
        earlier = first.get(question.id, "")
        if later and question.ask is Ask.TEXT and earlier and later not in earlier:
            kept[question.id] = f"{earlier}\n\n{later}"
        elif later and (question.ask is not Ask.TEXT or not earlier):
            kept[question.id] = later
    return kept
