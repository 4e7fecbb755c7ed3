"""The half years that results are told of: January to June and July to December, on the network's wall clock.

One is told once it is over and settled, so that what is told of it never grows: two tellings of one period can't be subtracted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.attendance.register import CORRECTABLE

SETTLED = CORRECTABLE
"""So long after its end who was at its last session can still be said."""


@dataclass(frozen=True, slots=True, order=True)
class HalfYear:
    """``half``: 1 or 2."""

    year: int
    half: int

    @property
    def key(self) -> str:
        return f"{self.year}-{self.half}"

    @property
    def first(self) -> date:
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def next(self) -> "HalfYear":
        return HalfYear(self.year, 2) if self.half == 1 else HalfYear(self.year + 1, 1)

    def starts(self, zone: ZoneInfo) -> datetime:
        return datetime.combine(self.first, time(), zone).astimezone(UTC)

    def ends(self, zone: ZoneInfo) -> datetime:
        return self.next.starts(zone)

    def holds(self, moment: datetime, zone: ZoneInfo) -> bool:
        return self.starts(zone) <= moment < self.ends(zone)


def half_of(moment: datetime, zone: ZoneInfo) -> HalfYear:
    day = moment.astimezone(zone).date()
    return HalfYear(day.year, 1 if day.month <= 6 else 2)


def settled_at(half: HalfYear, zone: ZoneInfo) -> datetime:
    """From when it can be told."""
    return half.ends(zone) + SETTLED


def settled(since: datetime, now: datetime, zone: ZoneInfo) -> Sequence[HalfYear]:
    """The half years that can be told now, earliest first, from the one with ``since`` in it."""
    found: list[HalfYear] = []
    half = half_of(since, zone)
    while settled_at(half, zone) <= now:
        found.append(half)
        half = half.next
    return found


def first_settled(since: datetime, zone: ZoneInfo) -> datetime:
    return settled_at(half_of(since, zone), zone)
