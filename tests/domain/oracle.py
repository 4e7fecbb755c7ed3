"""Dutch time and office hours a second time, slowly, without a line of domain/: by the letter of the law and one step after another."""

from datetime import UTC, date, datetime, time, timedelta

DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)


def easter(year: int) -> date:
    """Easter Sunday (Butcher's algorithm)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def public_holidays(year: int) -> set[date]:
    """The official ones: with Good Friday, and with Liberation Day each fifth year, when the Netherlands as a whole is free."""
    sunday = easter(year)
    kings_day = date(year, 4, 27)
    days = {date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)}
    days |= {sunday + timedelta(days=after) for after in (-2, 0, 1, 39, 49, 50)}
    days.add(kings_day - DAY if kings_day.isoweekday() == 7 else kings_day)
    return days | ({date(year, 5, 5)} if year % 5 == 0 else set())


def summer(moment: datetime) -> bool:
    """Whether it is summer time in Amsterdam at this moment."""

    def last_sunday(month: int) -> datetime:
        day = datetime(moment.astimezone(UTC).year, month, 31, 1, tzinfo=UTC)
        return day - timedelta(days=day.isoweekday() % 7)

    return last_sunday(3) <= moment < last_sunday(10)


def wall(moment: datetime) -> datetime:
    """What the clock on the wall in Amsterdam shows, as a naive datetime."""
    return (moment.astimezone(UTC) + timedelta(hours=2 if summer(moment) else 1)).replace(tzinfo=None)


def instant(shown: datetime) -> datetime:
    """The first moment at which the wall shows this; for a time that is skipped, as much later as the skip is long."""
    for hours in (2, 1):
        moment = (shown - timedelta(hours=hours)).replace(tzinfo=UTC)
        if wall(moment) == shown:
            return moment
    return (shown - timedelta(hours=1)).replace(tzinfo=UTC)


def working_day(day: date) -> bool:
    return day.isoweekday() <= 5 and day not in public_holidays(day.year)


def open_at(moment: datetime) -> bool:
    shown = wall(moment)
    return working_day(shown.date()) and 8 <= shown.hour < 18


def next_opening(moment: datetime) -> datetime:
    """The moment itself within office hours, else the next quarter of an hour that is."""
    if open_at(moment):
        return moment
    step = moment.astimezone(UTC).replace(minute=moment.minute - moment.minute % 15, second=0, microsecond=0)
    while not open_at(step):
        step += QUARTER
    return step


def reminder(starts: datetime, days: int, elapsed: timedelta) -> datetime:
    """When a reminder ``days`` by the calendar and ``elapsed`` by the stopwatch before a start is due, office hours heeded."""
    shown = wall(starts)
    day = shown.date()
    for _ in range(days):
        day -= DAY
    moment = (instant(datetime.combine(day, shown.time())) if days else starts) - elapsed
    morning = next_opening(moment)
    return morning if starts - morning >= timedelta(hours=2) else moment


def weekly(day: date, at: time) -> datetime:
    """A weekly wall-clock moment on a day, or the next working morning."""
    return next_opening(instant(datetime.combine(day, at)))
