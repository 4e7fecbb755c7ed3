"""When people may be disturbed: 08:00-18:00 on a working day in their own time zone, not on a Dutch public holiday."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

OPENS = time(8)
CLOSES = time(18)
_HOLIDAYS = holidays.country_holidays("NL")


@lru_cache(maxsize=4096)
def is_holiday(day: date) -> bool:
    """A Dutch public holiday."""
    return day in _HOLIDAYS


def is_working_day(day: date) -> bool:
    """Monday to Friday, and no Dutch public holiday."""
    return day.weekday() < 5 and not is_holiday(day)


def is_open(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether ``moment`` is within working hours on the clock of ``zone``."""
    local = moment.astimezone(zone)
    return is_working_day(local.date()) and OPENS <= local.time() < CLOSES


def next_open(moment: datetime, zone: ZoneInfo) -> datetime:
    """``moment`` itself when it is within working hours, else 08:00 on the next working day, on the clock of ``zone``."""
    if is_open(moment, zone):
        return moment
    local = moment.astimezone(zone)
    day = local.date() if local.time() < OPENS else local.date() + timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return datetime.combine(day, OPENS, zone)


def on_wall(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment of a wall-clock time on a day. In the hour that is skipped in spring: just after it; in the hour that comes twice: the
    first."""
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC).astimezone(zone)
