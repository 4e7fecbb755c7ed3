"""The action and its spiral: four steps, then the next cycle, linked to the last (mission.md rows 5, 18-23)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Step(StrEnum):
    EXPLORE = "explore"
    PLAN = "plan"
    ACT = "act"
    EVALUATE = "evaluate"


STEPS = tuple(Step)


class Outcome(StrEnum):
    """How a cycle went. "It did not work" is worth as much as "it worked"."""

    WORKED = "worked"
    PARTLY = "partly"
    FAILED = "failed"
    TOO_EARLY = "too_early"


class Onward(StrEnum):
    """What the participant does next after evaluating."""

    CONTINUE = "continue"
    ADJUST = "adjust"
    GROW = "grow"
    STOP = "stop"
    NEW_PLAN = "new_plan"


class Done(StrEnum):
    """Whether the small experiment was carried out."""

    YES = "yes"
    PARTLY = "partly"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The spiral arrived at ``step`` at ``at``."""

    step: Step
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """One turn of the spiral. ``number`` counts from 1; ``previous`` is the number of the cycle this one grew from."""

    number: int
    previous: int | None
    moves: tuple[Move, ...]
    outcome: Outcome | None = None
    onward: Onward | None = None

    @property
    def step(self) -> Step:
        return self.moves[-1].step


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One participant's action. The last cycle is the current one. ``asked`` counts its check-ins. ``stopped_at`` ends it."""

    id: str
    participant: str
    network: str
    title: str
    problem: str
    theme: str
    created_at: datetime
    cycles: tuple[Cycle, ...]
    asked: int = 0
    stopped_at: datetime | None = None
    version: int = 0

    @property
    def cycle(self) -> Cycle:
        return self.cycles[-1]

    @property
    def step(self) -> Step:
        return self.cycle.step


def first_cycle(now: datetime) -> Cycle:
    return Cycle(number=1, previous=None, moves=(Move(step=Step.EXPLORE, at=now),))


def advance(
    action: Action, *, now: datetime, done: Done | None = None, outcome: Outcome | None = None, onward: Onward | None = None
) -> Action:
    """The action after a check-in on its current step: one step on, the same step again, or the next cycle.

    ``done`` belongs to ACT, ``outcome`` and ``onward`` to EVALUATE. "Not yet" stays at ACT. "Too early" stays at EVALUATE, unless
    the participant stops or makes a new plan.
    """
    match action.step:
        case Step.EXPLORE:
            return _to(action, Step.PLAN, now)
        case Step.PLAN:
            return _to(action, Step.ACT, now)
        case Step.ACT:
            return action if done is Done.NOT_YET else _to(action, Step.EVALUATE, now)
        case Step.EVALUATE:
            if outcome is None or onward is None:
                raise ValueError("evaluating needs an outcome and what comes next")
            return _evaluated(action, outcome, onward, now)


def _to(action: Action, step: Step, now: datetime) -> Action:
    cycle = replace(action.cycle, moves=(*action.cycle.moves, Move(step=step, at=now)))
    return replace(action, cycles=(*action.cycles[:-1], cycle))


def _evaluated(action: Action, outcome: Outcome, onward: Onward, now: datetime) -> Action:
    if outcome is Outcome.TOO_EARLY and onward not in (Onward.STOP, Onward.NEW_PLAN):
        return action
    closed = replace(action.cycle, outcome=outcome, onward=onward)
    if onward is Onward.STOP:
        return replace(action, cycles=(*action.cycles[:-1], closed), stopped_at=now)
    start = Step.EXPLORE if onward is Onward.NEW_PLAN else Step.PLAN
    following = Cycle(number=closed.number + 1, previous=closed.number, moves=(Move(step=start, at=now),))
    return replace(action, cycles=(*action.cycles[:-1], closed, following))
