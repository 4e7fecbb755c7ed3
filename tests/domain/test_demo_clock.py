"""A demo begins on an ordinary morning, whatever the machine's clock says, and goes on from where it was left."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.demo_clock import ZONE, asked_start, fresh_start, keep_demo_time, now_in_demo
from domain.notifications.heartbeat import Heartbeat
from domain.notifications.working_hours import is_holiday, is_open
from store import RecordStore, open_store

MACHINE = datetime(2026, 12, 5, 23, 30, tzinfo=UTC)
START = datetime(2026, 11, 3, 8, 30, tzinfo=UTC)
moments = st.datetimes(datetime.fromisoformat("2001-01-01"), datetime.fromisoformat("2090-12-31"), timezones=st.just(UTC))
zones = st.sampled_from(["Europe/Amsterdam", "UTC", "America/Curacao", "Pacific/Kiritimati"]).map(ZoneInfo)


def quiet(day: date) -> bool:
    return not any(is_holiday(day + timedelta(days=ahead)) for ahead in range(22))


@given(moments, zones)
def test_it_is_a_tuesday_at_half_past_nine_and_three_weeks_without_holidays(machine: datetime, zone: ZoneInfo) -> None:
    start = fresh_start(machine, zone)
    local = start.astimezone(zone)
    assert start.tzinfo is UTC
    assert (local.isoweekday(), local.hour, local.minute, local.second, local.microsecond) == (2, 9, 30, 0, 0)
    assert is_open(start, zone)
    assert quiet(local.date())


@given(moments, zones)
def test_it_is_the_first_such_day_from_the_machines_on(machine: datetime, zone: ZoneInfo) -> None:
    today, begins = machine.astimezone(zone).date(), fresh_start(machine, zone).astimezone(zone).date()
    between = (today + timedelta(days=ahead) for ahead in range((begins - today).days))
    assert begins >= today
    assert not any(day.isoweekday() == 2 and quiet(day) for day in between)


@given(moments, st.timedeltas(timedelta(0), timedelta(days=60)))
def test_who_waits_never_begins_earlier(machine: datetime, later: timedelta) -> None:
    assert fresh_start(machine + later, ZONE) >= fresh_start(machine, ZONE)


@pytest.mark.parametrize(
    ("machine", "start"),
    [
        ("2026-12-01T00:00+01:00", "2026-12-01T09:30+01:00"),  # a Tuesday: that morning, and three weeks later it is the 22nd
        ("2026-12-01T23:59+01:00", "2026-12-01T09:30+01:00"),  # also in its last minute, when the machine's clock is past it
        ("2026-12-05T23:30+00:00", "2027-01-05T09:30+01:00"),  # a Saturday night, and Christmas is less than three weeks away
        ("2026-12-24T12:00+01:00", "2027-01-05T09:30+01:00"),  # the day before Christmas
        ("2026-12-31T23:59+01:00", "2027-01-05T09:30+01:00"),  # New Year's Eve
        ("2027-01-01T00:00+01:00", "2027-01-05T09:30+01:00"),  # New Year's Day
        ("2026-03-29T00:55+00:00", "2026-05-26T09:30+02:00"),  # in the night to summer time: past Easter and all that comes in May
        ("2026-03-29T01:05+00:00", "2026-05-26T09:30+02:00"),  # just after it
        ("2026-10-25T00:55+00:00", "2026-10-27T09:30+01:00"),  # in the night to winter time, in the first of two hours
        ("2026-10-25T01:05+00:00", "2026-10-27T09:30+01:00"),  # and in the second
        ("2029-12-04T08:00+01:00", "2030-01-08T09:30+01:00"),  # three weeks later to the day it is Christmas
        ("2026-10-27T09:30+01:00", "2026-10-27T09:30+01:00"),  # at the very moment
    ],
)
def test_on_days_that_are_not_like_others(machine: str, start: str) -> None:
    assert fresh_start(datetime.fromisoformat(machine), ZONE) == datetime.fromisoformat(start)


def test_a_start_is_asked_for_with_its_offset() -> None:
    assert asked_start("2027-01-12T09:30:00+01:00") == datetime(2027, 1, 12, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["tomorrow", "", "2027-01-12", "2027-01-12T09:30:00", "1999-01-12T09:30Z", "9999-12-31T09:30Z"])
def test_what_is_no_start_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        asked_start(text)


@pytest.fixture
async def store() -> RecordStore:
    return open_store("memory:")


async def test_a_fresh_demo_starts_where_it_is_told_also_before_the_machines_time(store: RecordStore) -> None:
    async with store.transaction() as tx:
        assert await now_in_demo(tx, MACHINE, START) == START


async def test_a_second_start_goes_on_and_wants_no_other_start(store: RecordStore) -> None:
    async with store.transaction() as tx:
        await keep_demo_time(tx, START, MACHINE)
    async with store.transaction() as tx:
        assert await now_in_demo(tx, MACHINE + timedelta(hours=2), MACHINE) == START + timedelta(hours=2)
        await keep_demo_time(tx, START + timedelta(days=7), MACHINE + timedelta(hours=2))
    async with store.transaction() as tx:
        assert await now_in_demo(tx, MACHINE + timedelta(hours=3), MACHINE) == START + timedelta(days=7, hours=1)


async def test_a_demo_that_lived_by_the_machines_clock_is_not_taken_back(store: RecordStore) -> None:
    async with store.transaction() as tx:
        await tx.heartbeats.add(Heartbeat(at=MACHINE - timedelta(days=1)))
        assert await now_in_demo(tx, MACHINE, START) == MACHINE
