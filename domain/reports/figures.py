"""What may be told of a half year in numbers, as it is kept. What counts them: count_figures.py."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from domain.pulse.pulse import Edge

ALL = ""
"""In place of a network's id: all networks together."""
ACTIONS, STARTED, STEPS, OUTCOMES, THEMES = "actions", "started", "steps", "outcomes", "themes"
"""The tables: actions that moved, actions begun, arrivals at each step, how cycles went, actions by theme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number. ``network``: an id, or ALL. ``table`` and ``cell`` say which; ``cell`` is empty in a table of one. ``people``: of how many
    people."""

    network: str
    table: str
    cell: str = ""
    count: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceFigure:
    """``share``: of a hundred who were expected, how many were there, over ``sessions`` sessions and ``people`` people; rounded."""

    network: str
    sessions: int
    share: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorFigure:
    """Averages over ``organisations`` organisations. ``target``: that of those ``with_target``; None when too few have one."""

    network: str
    kind: str
    unit: str
    organisations: int
    baseline: Decimal
    last: Decimal
    target: Decimal | None = None
    with_target: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PulseFigure:
    """The average over ``pulses`` pulses of what was told of ``item`` after each, rounded as those are. How many answered is not in it;
    ``floor``: so many at least for each."""

    network: str
    item: str
    value: float
    edge: Edge
    pulses: int
    floor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfYearFigures:
    """The numbers of one half year; ``id`` is its key. What is not here may not be told, or was not counted when this was."""

    id: str
    made_at: datetime
    figures: tuple[Figure, ...] = ()
    presence: tuple[PresenceFigure, ...] = ()
    measured: tuple[IndicatorFigure, ...] = ()
    pulses: tuple[PulseFigure, ...] = ()
    version: int = 0

    def figure(self, network: str, table: str, cell: str = "") -> Figure | None:
        """That number; None when it is not told."""
        return next((counted for counted in self.figures if (counted.network, counted.table, counted.cell) == (network, table, cell)), None)
