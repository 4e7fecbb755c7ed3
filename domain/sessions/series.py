"""Sessions that come back: every so many weeks, or every so many months on the same weekday."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import count
from zoneinfo import ZoneInfo

from domain.notifications.working_hours import on_wall
from domain.programme.programme import Break
from domain.sessions.draft import DraftOmission
from domain.sessions.free_days import break_on

FEWEST, MOST_TIMES = 2, 52
LONGEST_STEP = {"week": 26, "month": 12}
_LAST = 5
"""The fifth such weekday of a month stands for its last: not every month has five."""


class SeriesUnit(StrEnum):
    """What a series counts in."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """From the day ``first``, at ``at`` on the wall clock, every ``step`` weeks or months. By months it keeps the weekday of the month: the
    second Thursday stays the second Thursday, and the fifth becomes the last.

    It ends after ``times`` sessions, or on the day ``until``, that day included. Exactly one of the two is given.
    """

    first: date
    at: time
    unit: SeriesUnit
    step: int
    times: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Dates:
    """When the sessions of a series start, in UTC, and what was left out on the way."""

    starts: tuple[datetime, ...]
    skipped: tuple[DraftOmission, ...]


def dates(series: Series, zone: ZoneInfo, breaks: Sequence[Break], no_later_than: date) -> Dates:
    """The dates of ``series`` on the clock of ``zone``. A holiday and a day in ``breaks`` are left out, and the series goes on until it has
    as many sessions as were asked for.

    No day after ``no_later_than`` is looked at, so there may be fewer.
    """
    starts: list[datetime] = []
    skipped: list[DraftOmission] = []
    end = min(series.until or no_later_than, no_later_than)
    for day in days(series):
        if day > end or (series.times is not None and len(starts) >= series.times):
            break
        moment = on_wall(day, series.at, zone).astimezone(UTC)
        free = break_on(moment, zone, breaks)
        if free is None:
            starts.append(moment)
        else:
            skipped.append(free)
    return Dates(tuple(starts), tuple(skipped))


def days(series: Series) -> Iterator[date]:
    """Every day of the rhythm, holidays too, without end."""
    if series.unit is SeriesUnit.WEEK:
        yield from (series.first + timedelta(weeks=series.step * number) for number in count())
    which = (series.first.day - 1) // 7 + 1
    for number in count():
        months = series.first.month - 1 + series.step * number
        yield weekday_of_month(series.first.year + months // 12, months % 12 + 1, series.first.weekday(), which)


def weekday_of_month(year: int, month: int, weekday: int, which: int) -> date:
    """The day that is the first to fourth such weekday of a month, or with ``which`` 5 the last. ``weekday``: Monday is 0."""
    first = date(year, month, 1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    return found if which < _LAST or found.month == month else found - timedelta(weeks=1)
