"""The action and its spiral: explore, plan, act, evaluate, then the next cycle, linked to the last. What moves: spiral.py."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.privacy.visibility import Visibility


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


class How(StrEnum):
    """What kind of move it was. START opens the first cycle, NEXT_CYCLE each that follows; the last five keep the step."""

    START = "start"
    FORWARD = "forward"
    BACK = "back"
    NEXT_CYCLE = "next_cycle"
    STAY = "stay"
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    HAND_OVER = "hand_over"


STEPPING = frozenset({How.START, How.FORWARD, How.BACK, How.NEXT_CYCLE})
"""The moves that arrive at a step."""


class Role(StrEnum):
    """Who else is involved: roles, never names."""

    MANAGER = "manager"
    COLLEAGUES = "colleagues"
    HR = "hr"
    CLIENTS = "clients"
    BOARD = "board"
    COUNCIL = "council"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The spiral is at ``step`` since ``at``, and ``how`` it came or stayed there."""

    step: Step
    at: datetime
    how: How = How.FORWARD


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
    """One action, of ``participant`` and perhaps of ``co_owners``, who are participants too. The last cycle is the current one.

    ``asked`` counts its check-ins. ``stopped_at`` ends it, perhaps with a line that says why; ``paused_at`` is set while nothing is asked.
    ``goal`` is what its owner wants to know or reach, ``roles`` who is involved, with ``other_role`` for one that is not in the list.
    ``visibility``: whether its owner lets the network see its title on the overview, and whose it is.
    """

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
    goal: str = ""
    roles: tuple[Role, ...] = ()
    other_role: str = ""
    co_owners: tuple[str, ...] = ()
    paused_at: datetime | None = None
    stopped_why: str = ""
    visibility: Visibility = Visibility.ME
    version: int = 0

    @property
    def cycle(self) -> Cycle:
        return self.cycles[-1]

    @property
    def step(self) -> Step:
        return self.cycle.step

    @property
    def runs(self) -> bool:
        return self.stopped_at is None and self.paused_at is None

    @property
    def stepped_at(self) -> datetime:
        """When it came to the step where it stands."""
        return next(move.at for move in reversed(self.cycle.moves) if move.how in STEPPING)

    def is_of(self, participant: str) -> bool:
        return participant == self.participant or participant in self.co_owners


def first_cycle(now: datetime) -> Cycle:
    return Cycle(number=1, previous=None, moves=(Move(step=Step.EXPLORE, at=now, how=How.START),))
