"""How an action moves. What is not offered here does not exist: ``moves_from`` gives what can be done now, and there is no other way.

| the action | by a check-in                | back           | pause | resume | stop | hand over       |
|------------|------------------------------|----------------|-------|--------|------|-----------------|
| Running    | forward, stay, next or stop  | one step, if this cycle was there | yes | no | yes | to a co-owner |
| Paused     | no                           | no             | no    | yes    | yes  | to a co-owner   |
| Stopped    | no                           | no             | no    | no     | no   | no              |
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.actions.action import STEPS, Action, Cycle, ExperimentAnswer, How, Move, Onward, Outcome, Step
from domain.privacy.visibility import Visibility


@dataclass(frozen=True, slots=True)
class SpiralAnswer:
    """What a check-in's answers say about where to go: ``done`` at ACT, ``outcome`` and ``onward`` at EVALUATE; None for what was not
    asked."""

    done: ExperimentAnswer | None = None
    outcome: Outcome | None = None
    onward: Onward | None = None


@dataclass(frozen=True, slots=True)
class Back:
    """A step back, to ``to``, at which this cycle has been."""

    action: Action
    to: Step

    def make(self, now: datetime) -> Action:
        """The action moved so at ``now``, not stored yet."""
        return _kept(self.action, self.to, How.BACK, now)


@dataclass(frozen=True, slots=True)
class HandOver:
    """Handing an action over to one of its co-owners (``to``, an id), who becomes its owner; the owner becomes the last co-owner. It is off
    the overview until the new owner shows it: what the old one chose was in their own name."""

    action: Action
    to: str

    def make(self, now: datetime) -> Action:
        """The action handed over at ``now``, not stored yet."""
        others = tuple(co_owner for co_owner in self.action.co_owners if co_owner != self.to)
        moved = _kept(self.action, self.action.step, How.HAND_OVER, now)
        return replace(moved, participant=self.to, co_owners=(*others, self.action.participant), visibility=Visibility.ME)


@dataclass(frozen=True, slots=True)
class Stopped:
    """An action that is over: nothing can be done with it."""

    action: Action


@dataclass(frozen=True, slots=True)
class _Unfinished:
    """What can be done with any action that is not over."""

    action: Action

    @property
    def heirs(self) -> tuple[HandOver, ...]:
        """The hand-overs that can be made: one to each co-owner, in their order."""
        return tuple(HandOver(self.action, co_owner) for co_owner in self.action.co_owners)

    def stop(self, now: datetime, why: str = "") -> Action:
        """The action stopped at ``now``, not stored yet. ``why``: a line in its owner's words, or empty."""
        moved = _kept(self.action, self.action.step, How.STOP, now)
        return replace(moved, stopped_at=moved.cycle.moves[-1].at, stopped_why=why, paused_at=None)


@dataclass(frozen=True, slots=True)
class Paused(_Unfinished):
    """An action about which nothing is asked: it can be resumed, stopped and handed over."""

    def resume(self, now: datetime) -> Action:
        """The action running again, not stored yet."""
        return replace(_kept(self.action, self.action.step, How.RESUME, now), paused_at=None)


@dataclass(frozen=True, slots=True)
class Running(_Unfinished):
    """An action that runs: it moves by check-ins, and can go back, be paused, stopped and handed over."""

    @property
    def back(self) -> Back | None:
        """The step back that can be made now; None when this cycle was not at the step before."""
        step = self.action.step
        earlier = STEPS[STEPS.index(step) - 1] if step is not STEPS[0] else None
        return Back(self.action, earlier) if earlier in {move.step for move in self.action.cycle.moves} and earlier else None

    def pause(self, now: datetime) -> Action:
        """The action paused, not stored yet."""
        moved = _kept(self.action, self.action.step, How.PAUSE, now)
        return replace(moved, paused_at=moved.cycle.moves[-1].at)

    def check_in(self, now: datetime, said: SpiralAnswer) -> Action:
        """The action moved as a check-in says, not stored yet: one step on; the same step again ("not yet", "too early"); the next cycle,
        linked to this one; or stopped."""
        step = self.action.step
        if step is not Step.EVALUATE:
            stays = step is Step.ACT and said.done in (None, ExperimentAnswer.NOT_YET)
            to = step if stays else STEPS[STEPS.index(step) + 1]
            return _kept(self.action, to, How.STAY if stays else How.FORWARD, now)
        if said.outcome is None or said.onward is None or _is_too_early(said):
            return _kept(self.action, step, How.STAY, now)
        closed = replace(self.action.cycle, outcome=said.outcome, onward=said.onward)
        moved = replace(self, action=_with(self.action, closed))
        return moved.stop(now) if said.onward is Onward.STOP else _next(moved.action, said.onward, now)


def moves_from(action: Action) -> Running | Paused | Stopped:
    """What can be done with ``action`` now."""
    if action.stopped_at is not None:
        return Stopped(action)
    return Paused(action) if action.paused_at is not None else Running(action)


def stand(action: Action) -> str:
    """How ``action`` stands, as text for a card to carry: when a card carries another, a press on it moves nothing."""
    return f"{action.cycle.number}.{len(action.cycle.moves)}"


def _is_too_early(said: SpiralAnswer) -> bool:
    return said.outcome is Outcome.TOO_EARLY and said.onward not in (Onward.STOP, Onward.NEW_PLAN)


def _next(action: Action, onward: Onward, now: datetime) -> Action:
    """A new plan begins at EXPLORE, anything else grows on at PLAN."""
    start = Step.EXPLORE if onward is Onward.NEW_PLAN else Step.PLAN
    number = action.cycle.number
    following = Cycle(number=number + 1, previous=number, moves=(Move(step=start, at=_after(action, now), how=How.NEXT_CYCLE),))
    return replace(action, cycles=(*action.cycles, following))


def _kept(action: Action, step: Step, how: How, now: datetime) -> Action:
    move = Move(step=step, at=_after(action, now), how=how)
    return _with(action, replace(action.cycle, moves=(*action.cycle.moves, move)))


def _with(action: Action, cycle: Cycle) -> Action:
    return replace(action, cycles=(*action.cycles[:-1], cycle))


def _after(action: Action, now: datetime) -> datetime:
    """A clock that was set back does not make the spiral's history run backwards."""
    return max(now, action.cycle.moves[-1].at)
