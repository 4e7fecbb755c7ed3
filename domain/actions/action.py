"""The action and its spiral: explore, plan, act, evaluate, then the next cycle, linked to the last. How it moves: spiral.py."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.privacy.visibility import Visibility


class Step(StrEnum):
    """The four steps of the spiral, in order."""

    EXPLORE = "explore"
    PLAN = "plan"
    ACT = "act"
    EVALUATE = "evaluate"


STEPS = tuple(Step)


class Outcome(StrEnum):
    """How a cycle went. FAILED ("it did not work") is worth as much as WORKED."""

    WORKED = "worked"
    PARTLY = "partly"
    FAILED = "failed"
    TOO_EARLY = "too_early"


class Onward(StrEnum):
    """What a participant does after evaluating: go on, adjust or grow the plan, stop, or begin at EXPLORE with a new plan."""

    CONTINUE = "continue"
    ADJUST = "adjust"
    GROW = "grow"
    STOP = "stop"
    NEW_PLAN = "new_plan"


class ExperimentAnswer(StrEnum):
    """Whether the experiment was carried out."""

    YES = "yes"
    PARTLY = "partly"
    NOT_YET = "not_yet"


class How(StrEnum):
    """What kind of move it was. START opens the first cycle, NEXT_CYCLE each that follows; STAY and those after it keep the step."""

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
"""The moves that come to a step; the others stay at it."""


class Role(StrEnum):
    """Who else is involved in an action: roles, never names."""

    MANAGER = "manager"
    COLLEAGUES = "colleagues"
    HR = "hr"
    CLIENTS = "clients"
    BOARD = "board"
    COUNCIL = "council"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Since ``at`` the spiral is at ``step``; ``how`` it came or stayed there."""

    step: Step
    at: datetime
    how: How = How.FORWARD


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """One turn of the spiral. ``number`` counts from 1; ``previous``: the number of the cycle from which it grew. ``moves``: oldest first,
    never empty. ``outcome`` and ``onward``: what its evaluation said, None before that."""

    number: int
    previous: int | None
    moves: tuple[Move, ...]
    outcome: Outcome | None = None
    onward: Onward | None = None

    @property
    def step(self) -> Step:
        """Where it stands."""
        return self.moves[-1].step


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What ``participant`` (an id) changes in their own organisation, perhaps with ``co_owners`` (ids of participants of the same
    organisation).

    ``cycles``: oldest first, never empty; the last is the current one. ``asked`` counts its check-ins. ``goal``: what they want to know or
    reach; ``roles``: who else is involved, ``other_role`` in words for one that is not in the list. ``stopped_at``: it is over, and
    ``stopped_why`` a line about why, or empty; ``paused_at``: nothing is asked about it until it is taken up again. ``visibility``: whether
    the network sees its title on the overview, and whose it is.
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
        """The current cycle."""
        return self.cycles[-1]

    @property
    def step(self) -> Step:
        """Where the current cycle stands."""
        return self.cycle.step

    @property
    def runs(self) -> bool:
        """Whether it is neither stopped nor paused."""
        return self.stopped_at is None and self.paused_at is None

    @property
    def stepped_at(self) -> datetime:
        """When it came to the step where it stands."""
        return next(move.at for move in reversed(self.cycle.moves) if move.how in STEPPING)

    def is_of(self, participant: str) -> bool:
        """Whether the participant with this id is its owner or a co-owner."""
        return participant == self.participant or participant in self.co_owners


def first_cycle(now: datetime) -> Cycle:
    """The cycle with which an action begins: at EXPLORE."""
    return Cycle(number=1, previous=None, moves=(Move(step=Step.EXPLORE, at=now, how=How.START),))
