"""What is measured of an action (Indicator), and its values (Measurement): baseline, target and change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from domain.privacy.visibility import Visibility

MOST = 5
"""How many indicators an action has at once: few that are kept up say more than many that are not."""
LONGEST_NAME = 80
LONGEST_UNIT = 30
DECIMALS = 3
"""How many digits behind the comma a value may have."""


class IndicatorKind(StrEnum):
    """What is measured. OWN: something else, with a name of its own. The values are stored."""

    SICK_LEAVE = "sick-leave"
    OUTFLOW = "outflow"
    INFLOW = "inflow"
    SATISFACTION = "satisfaction"
    OWN = "own"


class IndicatorUnit(StrEnum):
    """In what it is measured. MARK: a report mark, 1 to 10. OTHER: named by whoever made the indicator. The values are stored."""

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


UNITS: Mapping[IndicatorKind, tuple[IndicatorUnit, ...]] = {
    IndicatorKind.SICK_LEAVE: (IndicatorUnit.PERCENT,),
    IndicatorKind.OUTFLOW: (IndicatorUnit.PERCENT, IndicatorUnit.COUNT),
    IndicatorKind.INFLOW: (IndicatorUnit.COUNT, IndicatorUnit.PERCENT),
    IndicatorKind.SATISFACTION: (IndicatorUnit.MARK,),
    IndicatorKind.OWN: (IndicatorUnit.COUNT, IndicatorUnit.PERCENT, IndicatorUnit.MARK, IndicatorUnit.OTHER),
}
"""In which units each kind can be measured, the usual one first."""
DIRECTIONS: Mapping[IndicatorKind, tuple[Direction, ...]] = {
    IndicatorKind.SICK_LEAVE: (Direction.DOWN,),
    IndicatorKind.OUTFLOW: (Direction.DOWN,),
    IndicatorKind.INFLOW: (Direction.UP,),
    IndicatorKind.SATISFACTION: (Direction.UP,),
    IndicatorKind.OWN: (Direction.DOWN, Direction.UP),
}
"""Which way the number of each kind should go; with one choice nobody is asked."""
RANGES: Mapping[IndicatorUnit, tuple[Decimal, Decimal]] = {
    IndicatorUnit.PERCENT: (Decimal(0), Decimal(100)),
    IndicatorUnit.MARK: (Decimal(1), Decimal(10)),
    IndicatorUnit.COUNT: (Decimal(0), Decimal(1_000_000)),
    IndicatorUnit.OTHER: (Decimal(-1_000_000), Decimal(1_000_000)),
}
"""The lowest and highest value in each unit, both allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What the owner of ``action`` wants to see change. ``participant``: the owner; who shares the action may add to it (ids).

    ``name`` and ``unit_name``: people's words, empty where kind and unit say enough. ``target``: the value to reach, by ``target_on`` if
    that is given. ``baseline_at``: when its first value was entered; from then on it is asked about. ``stopped_at``: it is not asked about
    any more. ``forms``: the ids of the forms that wrote to it: each does so once.
    """

    id: str
    action: str
    participant: str
    network: str
    kind: IndicatorKind
    name: str = ""
    unit: IndicatorUnit
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
    """One value. ``on``: the day it is about; an indicator has one value for a day. ``participant``: who entered it (an id).

    ``baseline``: this is the value with which later ones are compared (nulmeting); of an indicator's values exactly one is.
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
    """An indicator and its values, by the day they are about."""

    indicator: Indicator
    measurements: Sequence[Measurement] = ()

    @property
    def baseline(self) -> Measurement | None:
        """The value with which the others are compared; None without values."""
        return next((measurement for measurement in self.measurements if measurement.baseline), None)

    @property
    def last(self) -> Measurement | None:
        """The value of the latest day; None without values."""
        return self.measurements[-1] if self.measurements else None

    @property
    def change(self) -> Decimal | None:
        """The last value less the baseline; None until there are two."""
        if self.baseline is None or self.last is None or self.last.id == self.baseline.id:
            return None
        return self.last.value - self.baseline.value


def trend(indicator: Indicator, measurements: Sequence[Measurement]) -> Trend:
    """The indicator with its values in order."""
    return Trend(indicator, sorted(measurements, key=lambda measurement: (measurement.on, measurement.entered_at, measurement.id)))


def in_range(value: Decimal, unit: IndicatorUnit) -> bool:
    """Whether ``value`` is allowed in ``unit``."""
    low, high = RANGES[unit]
    return low <= value <= high


def exact(value: Decimal) -> bool:
    """Whether ``value`` has at most DECIMALS digits behind the comma."""
    exponent = value.normalize().as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -DECIMALS
