"""What may be told of a half year in numbers, as it is kept. What counts them: count_figures.py."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from domain.pulse.pulse import Edge

ALL = ""
"""Instead of a network: of all together."""
ACTIONS, STARTED, STEPS, OUTCOMES, THEMES = "actions", "started", "steps", "outcomes", "themes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """``count`` things of ``people`` people. ``network``: its id, or ALL. ``cell`` is empty in a table with one number."""

    network: str
    table: str
    cell: str = ""
    count: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """``share``: how many of a hundred that were expected were there, over ``sessions`` sessions and ``people`` people."""

    network: str
    sessions: int
    share: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Averages over ``organisations`` organisations. ``target`` is that of the ``with_target`` ones that have one; None when too few."""

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
    ``floor`` is what each of those pulses had at least."""

    network: str
    item: str
    value: float
    edge: Edge
    pulses: int
    floor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfYearFigures:
    """``id`` is the half year's key. What is not here may not be told, or was not counted yet when this half year was."""

    id: str
    made_at: datetime
    figures: tuple[Figure, ...] = ()
    presence: tuple[Presence, ...] = ()
    measured: tuple[Measured, ...] = ()
    pulses: tuple[PulseFigure, ...] = ()
    version: int = 0

    def figure(self, network: str, table: str, cell: str = "") -> Figure | None:
        return next((one for one in self.figures if (one.network, one.table, one.cell) == (network, table, cell)), None)
