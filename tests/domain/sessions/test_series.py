"""A series against an oracle that knows nothing of it: it walks every day of three years and asks of each whether it belongs."""

from calendar import monthcalendar
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.programme.programme import Break
from domain.sessions.draft import Reason
from domain.sessions.series import Series, SeriesUnit, dates

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LAST = date(2030, 1, 3)
KNOWN_HOLIDAYS = {
    date(2027, 3, 26),
    date(2027, 3, 29),
    date(2027, 4, 27),
    date(2027, 5, 6),
    date(2027, 5, 17),
    date(2027, 12, 25),
    date(2027, 12, 26),
}
"""Good Friday, Easter Monday, the King's day, Ascension, Whit Monday and Christmas, by the calendar on the wall."""
firsts = st.dates(date(2027, 1, 4), date(2027, 12, 31))
times_of_day = st.times(time(8), time(19)).map(lambda at: at.replace(second=0, microsecond=0))
breaks = st.lists(
    st.tuples(firsts, st.integers(0, 40)).map(lambda pair: Break(name="V", first=pair[0], last=pair[0] + timedelta(days=pair[1]))),
    max_size=4,
)
rhythms = st.one_of(
    st.tuples(st.just(SeriesUnit.WEEK), st.integers(1, 26)),
    st.tuples(st.just(SeriesUnit.MONTH), st.integers(1, 12)),
)
ends = st.one_of(st.tuples(st.integers(2, 52), st.none()), st.tuples(st.none(), st.integers(0, 800)))


def in_month(day: date) -> tuple[int, bool]:
    """Which of its weekday in the month it is, and whether it is the last."""
    column = [week[day.weekday()] for week in monthcalendar(day.year, day.month) if week[day.weekday()]]
    return column.index(day.day) + 1, day.day == column[-1]


def belongs(day: date, series: Series) -> bool:
    if series.unit is SeriesUnit.WEEK:
        return (day - series.first).days % (7 * series.step) == 0
    months = (day.year - series.first.year) * 12 + day.month - series.first.month
    which, last = in_month(day)
    wanted, _ = in_month(series.first)
    return day.weekday() == series.first.weekday() and months % series.step == 0 and (last if wanted == 5 else which == wanted)


def expected(series: Series, free: Sequence[Break], holidays: set[date]) -> tuple[list[date], list[date]]:
    held: list[date] = []
    out: list[date] = []
    day = series.first
    while day <= min(series.until or LAST, LAST) and len(held) != series.times:
        if belongs(day, series):
            (out if day in holidays or any(other.first <= day <= other.last for other in free) else held).append(day)
        day += timedelta(days=1)
    return held, out


@given(firsts, times_of_day, rhythms, ends, breaks)
def test_it_is_what_walking_day_by_day_finds(
    first: date, at: time, rhythm: tuple[SeriesUnit, int], end: tuple[int | None, int | None], free: list[Break]
) -> None:
    unit, step = rhythm
    times, length = end
    until = first + timedelta(days=length) if length is not None else None
    series = Series(first=first, at=at, unit=unit, step=step, times=times, until=until)
    found = dates(series, AMSTERDAM, free, LAST)
    local = [moment.astimezone(AMSTERDAM) for moment in found.starts]
    assert all((moment.hour, moment.minute) == (at.hour, at.minute) for moment in local), "the wall time stays"
    holidays = {omission.starts.astimezone(AMSTERDAM).date() for omission in found.skipped if omission.reason is Reason.HOLIDAY}
    days, out = expected(series, free, holidays)
    assert [moment.date() for moment in local] == days
    assert [omission.starts.astimezone(AMSTERDAM).date() for omission in found.skipped] == out
    assert not KNOWN_HOLIDAYS & set(days)
    assert {day for day in holidays if day.year == 2027} <= KNOWN_HOLIDAYS | {date(2027, 1, 1), date(2027, 3, 28), date(2027, 5, 16)}


def test_six_are_six_whatever_is_left_out_and_the_clock_stays() -> None:
    spring = Break(name="Voorjaarsvakantie", first=date(2027, 4, 24), last=date(2027, 5, 2))
    series = Series(first=date(2027, 3, 8), at=time(14), unit=SeriesUnit.WEEK, step=1, times=8)
    found = dates(series, AMSTERDAM, [spring], LAST)
    shown = [moment.astimezone(AMSTERDAM).strftime("%d-%m %H:%M") for moment in found.starts]
    assert shown == [f"{day} 14:00" for day in ("08-03", "15-03", "22-03", "05-04", "12-04", "19-04", "03-05", "10-05")]
    assert [(omission.reason, omission.name) for omission in found.skipped] == [(Reason.HOLIDAY, ""), (Reason.BREAK, "Voorjaarsvakantie")]
    assert found.starts[2:4] == (datetime(2027, 3, 22, 13, tzinfo=UTC), datetime(2027, 4, 5, 12, tzinfo=UTC))


@pytest.mark.parametrize(
    ("first", "days"),
    [
        (date(2027, 1, 14), ["2027-01-14", "2027-02-11", "2027-03-11", "2027-04-08"]),
        (date(2027, 4, 30), ["2027-04-30", "2027-05-28", "2027-06-25", "2027-07-30"]),
    ],
)
def test_a_month_keeps_the_weekday_and_the_fifth_is_the_last(first: date, days: list[str]) -> None:
    series = Series(first=first, at=time(14), unit=SeriesUnit.MONTH, step=1, times=4)
    assert [moment.date().isoformat() for moment in dates(series, AMSTERDAM, [], LAST).starts] == days
