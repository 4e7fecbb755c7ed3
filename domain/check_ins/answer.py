"""A participant's check-ins: which action one is about, asking, answering, choosing who may read it, and so moving the spiral."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.actions.action import Action, ExperimentAnswer, Onward, Outcome
from domain.actions.my_actions import unfinished
from domain.actions.spiral import Running, SpiralAnswer, moves_from
from domain.check_ins.check_in import CheckIn, CheckInState, Update
from domain.check_ins.questions import Ask, Question, questions_of
from domain.help.ask import of_check_in
from domain.help.request import HelpRequest
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see
from domain.privacy.visibility import Visibility


async def to_be_asked(tx: Transaction, participant: str, since: datetime) -> Action | None:
    """Which action a check-in that comes at ``since`` is about: of those of this participant that run, the one they were asked about
    longest ago; None when none runs.

    An action about which they were asked since then and did not finish stays the one, so that a check-in that is sent twice asks the same.
    """
    running = {action.id: action for action in await unfinished(tx, participant) if action.runs}
    asked = await tx.check_ins.of_participant(participant)
    if asked and asked[0].state is not CheckInState.DONE and asked[0].asked_at >= since and asked[0].action in running:
        return running[asked[0].action]
    return min(running.values(), key=lambda action: (_last_asked(action, asked), action.created_at, action.id), default=None)


def _last_asked(action: Action, asked: Iterable[CheckIn]) -> float:
    return next((check_in.asked_at.timestamp() for check_in in asked if check_in.action == action.id), float("-inf"))


async def open_check_in(tx: Transaction, action: Action, participant: str, now: datetime) -> CheckIn:
    """The check-in of this owner or co-owner (an id) for the current step of ``action``: one that is open, or a new one, stored.

    One of another step whose answers wait for a choice of readers comes first. One that was never answered is left behind when the spiral
    has moved on.
    """
    here = (action.cycle.number, action.step)
    for known in await tx.check_ins.of_participant(participant):
        waits = known.state is CheckInState.ANSWERED or (known.state is CheckInState.OPEN and (known.cycle, known.step) == here)
        if known.action == action.id and waits:
            return known
    network = await tx.networks.get(action.network)
    action = await tx.actions.save(replace(action, asked=action.asked + 1))
    return await tx.check_ins.add(
        CheckIn(
            id=f"{action.id}:check-in:{action.asked}",
            participant=participant,
            action=action.id,
            cycle=action.cycle.number,
            step=action.step,
            state=CheckInState.OPEN,
            asked_at=now,
            questions=questions_of(action.step, network.questions) if network and network.questions else (),
        )
    )


async def answer(tx: Transaction, check_in: CheckIn, action: Action, answers: Mapping[str, str], now: datetime) -> CheckIn:
    """The check-in with its answers logged as an Update, both stored, readable for their author alone until that one chooses.

    ``answers``: by question id, as ``check_answers`` gives them. Answered on two devices, both texts are kept. A check-in that is done
    stays as it is; a skipped one is taken up again, as ``takes_answers`` says.
    """
    if not await takes_answers(tx, check_in, action):
        return check_in
    if check_in.state is CheckInState.SKIPPED:
        # So that whoever asks for another at the same moment comes first, or finds this one open.
        await tx.actions.save(action)
    logged = await tx.updates.get(check_in.id)
    if logged is not None:
        await tx.updates.save(replace(logged, answers=_both(questions_of(check_in.step, check_in.questions), logged.answers, answers)))
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
            questions=check_in.questions,
        )
    )
    return await tx.check_ins.save(replace(check_in, state=CheckInState.ANSWERED, answered_at=now, done_at=None))


async def takes_answers(tx: Transaction, check_in: CheckIn, action: Action) -> bool:
    """Whether answers to ``check_in`` are still kept: it is not done; and if it was skipped, nothing was withdrawn from it, ``action``
    still stands at its step, and no other was asked since."""
    if check_in.state is not CheckInState.SKIPPED:
        return check_in.state is not CheckInState.DONE
    if check_in.withdrawn_at is not None or action.stopped_at is not None:
        return False
    others = [occasion for occasion in await tx.check_ins.of_participant(check_in.participant) if occasion.action == action.id]
    stands = (check_in.cycle, check_in.step) == (action.cycle.number, action.step)
    return stands and all(other.id == check_in.id or other.is_closed for other in others)


@dataclass(frozen=True, slots=True)
class CircleChoice:
    """What came of a choice of readers. ``action`` and ``update`` as they stand now. ``moved``: this choice was the first, and settled the
    check-in; ``changed``: the readers are others than before. ``help``: the request for help that goes with it, if any.

    The spiral itself moved only if it still stood there: a co-owner may have been earlier.
    """

    action: Action
    update: Update
    moved: bool
    changed: bool
    help: HelpRequest | None = None


async def choose_circle(tx: Transaction, check_in: CheckIn, action: Action, visibility: Visibility, now: datetime) -> CircleChoice:
    """Let ``visibility`` say who may read the answers to ``check_in``. The first choice also moves the spiral.

    Raises ValueError for a check-in without answers.
    """
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
        return CircleChoice(action, update, moved=False, changed=changed, help=help)
    await tx.check_ins.save(replace(check_in, state=CheckInState.DONE, done_at=now))
    moves = moves_from(action)
    still_here = (check_in.cycle, check_in.step) == (action.cycle.number, action.step) and action.is_of(check_in.participant)
    if isinstance(moves, Running) and still_here:
        action = await tx.actions.save(moves.check_in(now, _said(update.answers)))
    return CircleChoice(action, update, moved=True, changed=changed, help=help)


def _said(answers: Mapping[str, str]) -> SpiralAnswer:
    return SpiralAnswer(
        done=ExperimentAnswer(answers["done"]) if answers.get("done") in tuple(ExperimentAnswer) else None,
        outcome=Outcome(answers["outcome"]) if answers.get("outcome") in tuple(Outcome) else None,
        onward=Onward(answers["onward"]) if answers.get("onward") in tuple(Onward) else None,
    )


def _both(questions: Sequence[Question], first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    """Two submissions of one check-in: of a choice the later one, of two different texts both, one under the other."""
    kept = dict(first)
    for question in questions:
        later = second.get(question.id, "")
        earlier = first.get(question.id, "")
        if later and question.ask is Ask.TEXT and earlier and later not in earlier:
            kept[question.id] = f"{earlier}\n\n{later}"
        elif later and (question.ask is not Ask.TEXT or not earlier):
            kept[question.id] = later
    return kept
