"""The half years of which results are told: January to June and July to December, on the network's clock.

One is told once it is over and settled, so that what is told of it never grows: two tellings of one period can't be subtracted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.attendance.register import CORRECTABLE

SETTLED = CORRECTABLE
"""How long after its end a half year is settled: until then it can be recorded who was at its last session."""


@dataclass(frozen=True, slots=True, order=True)
class HalfYear:
    """``half``: 1 or 2. Ordered by time."""

    year: int
    half: int

    @property
    def key(self) -> str:
        """Its id, such as "2027-1"."""
        return f"{self.year}-{self.half}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def next(self) -> "HalfYear":
        """The half year after it."""
        return HalfYear(self.year, 2) if self.half == 1 else HalfYear(self.year + 1, 1)

    def starts(self, zone: ZoneInfo) -> datetime:
        """When it starts on the clock of ``zone``, in UTC."""
        return datetime.combine(self.first, time(), zone).astimezone(UTC)

    def ends(self, zone: ZoneInfo) -> datetime:
        """When the next starts."""
        return self.next.starts(zone)

    def holds(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Whether ``moment`` lies in it."""
        return self.starts(zone) <= moment < self.ends(zone)


def half_of(moment: datetime, zone: ZoneInfo) -> HalfYear:
    """The half year in which ``moment`` lies."""
    day = moment.astimezone(zone).date()
    return HalfYear(day.year, 1 if day.month <= 6 else 2)


def settled_at(half: HalfYear, zone: ZoneInfo) -> datetime:
    """When it is settled, and can be told."""
    return half.ends(zone) + SETTLED


def settled(since: datetime, now: datetime, zone: ZoneInfo) -> Sequence[HalfYear]:
    """The half years that are settled at ``now``, earliest first; the first is the one in which ``since`` lies."""
    found: list[HalfYear] = []
    half = half_of(since, zone)
    while settled_at(half, zone) <= now:
        found.append(half)
        half = half.next
    return found


def first_settled(since: datetime, zone: ZoneInfo) -> datetime:
    """When the half year in which ``since`` lies is settled."""
    return settled_at(half_of(since, zone), zone)
