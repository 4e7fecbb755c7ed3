"""Indicators of an action and what was measured of them: baseline, target and change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from domain.privacy.visibility import Visibility

MOST = 5
"""So many indicators an action has at once: few that are kept up say more than many that are not."""
LONGEST_NAME = 80
LONGEST_UNIT = 30
DECIMALS = 3
"""So many digits behind the comma are kept; more are refused."""


class IndicatorKind(StrEnum):
    """What is measured. OWN has a name of its own."""

    SICK_LEAVE = "sick-leave"
    OUTFLOW = "outflow"
    INFLOW = "inflow"
    SATISFACTION = "satisfaction"
    OWN = "own"


class Unit(StrEnum):
    """MARK is a report mark, 1 to 10; OTHER is named by whoever made the indicator."""

    PERCENT = "percent"
    MARK = "mark"
    COUNT = "count"
    OTHER = "other"


class Direction(StrEnum):
    """Where the number should go."""

    DOWN = "down"
    UP = "up"


class Source(StrEnum):
    """Where a number comes from."""

    HR = "hr"
    SURVEY = "survey"
    COUNTED = "counted"
    INTERVIEW = "interview"
    OTHER = "other"


UNITS: Mapping[IndicatorKind, tuple[Unit, ...]] = {
    IndicatorKind.SICK_LEAVE: (Unit.PERCENT,),
    IndicatorKind.OUTFLOW: (Unit.PERCENT, Unit.COUNT),
    IndicatorKind.INFLOW: (Unit.COUNT, Unit.PERCENT),
    IndicatorKind.SATISFACTION: (Unit.MARK,),
    IndicatorKind.OWN: (Unit.COUNT, Unit.PERCENT, Unit.MARK, Unit.OTHER),
}
"""In which units each kind is told, the usual one first."""
DIRECTIONS: Mapping[IndicatorKind, tuple[Direction, ...]] = {
    IndicatorKind.SICK_LEAVE: (Direction.DOWN,),
    IndicatorKind.OUTFLOW: (Direction.DOWN,),
    IndicatorKind.INFLOW: (Direction.UP,),
    IndicatorKind.SATISFACTION: (Direction.UP,),
    IndicatorKind.OWN: (Direction.DOWN, Direction.UP),
}
RANGES: Mapping[Unit, tuple[Decimal, Decimal]] = {
    Unit.PERCENT: (Decimal(0), Decimal(100)),
    Unit.MARK: (Decimal(1), Decimal(10)),
    Unit.COUNT: (Decimal(0), Decimal(1_000_000)),
    Unit.OTHER: (Decimal(-1_000_000), Decimal(1_000_000)),
}
"""Lowest and highest, both allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What an action's owner wants to see change. ``participant`` owns it with the action; who owns the action may add to it.

    ``name`` and ``unit_name`` are people's words, empty where kind and unit say enough. ``baseline_at`` is when its first value was
    entered: from then on it is asked about. ``forms`` are the forms that were saved, each of which writes once.
    """

    id: str
    action: str
    participant: str
    network: str
    kind: IndicatorKind
    name: str = ""
    unit: Unit
    unit_name: str = ""
    direction: Direction
    source: Source
    target: Decimal | None = None
    target_on: date | None = None
    visibility: Visibility = Visibility.CONTACT
    created_at: datetime
    baseline_at: datetime | None = None
    stopped_at: datetime | None = None
    forms: tuple[str, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """One value: ``on`` is the day it is about, of which an indicator has one value at most. ``participant`` entered it.

    ``baseline``: the value that all later ones are compared with (nulmeting); exactly one, as long as there are any.
    """

    id: str
    indicator: str
    participant: str
    value: Decimal
    on: date
    entered_at: datetime
    source: Source
    note: str = ""
    baseline: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class Trend:
    """An indicator and its measurements, by the day they are about."""

    indicator: Indicator
    measurements: Sequence[Measurement] = ()

    @property
    def baseline(self) -> Measurement | None:
        return next((one for one in self.measurements if one.baseline), None)

    @property
    def last(self) -> Measurement | None:
        return self.measurements[-1] if self.measurements else None

    @property
    def change(self) -> Decimal | None:
        """From the baseline to the last value; None until there are two."""
        if self.baseline is None or self.last is None or self.last.id == self.baseline.id:
            return None
        return self.last.value - self.baseline.value


def trend(indicator: Indicator, measurements: Sequence[Measurement]) -> Trend:
    return Trend(indicator, sorted(measurements, key=lambda one: (one.on, one.entered_at, one.id)))


def in_range(value: Decimal, unit: Unit) -> bool:
    low, high = RANGES[unit]
    return low <= value <= high


def exact(value: Decimal) -> bool:
    """Whether it has no more decimals than are kept."""
    exponent = value.normalize().as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -DECIMALS
