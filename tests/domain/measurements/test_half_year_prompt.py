"""Half a year later, at a working moment, once; and next really is the next."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from domain.measurements.half_year_prompt import ANSWERABLE, later, round_at, rounds
from domain.notifications.outbox import NotificationKind, State
from domain.notifications.working_hours import is_open
from domain.plan import plan
from store import RecordStore
from tests.domain.makers import START, a_store, action, network, participant
from tests.domain.measurements.test_group_averages import indicator

WEEK = timedelta(days=7)
SOONEST = START.replace(tzinfo=None)


@given(since=st.datetimes(SOONEST, SOONEST.replace(year=2040), timezones=st.just(UTC)))
def test_rounds_are_at_working_moments_and_half_a_year_apart(since: datetime) -> None:
    known = list(islice(rounds(since, network()), 6))
    assert all(is_open(half_year.due, network().zone) for half_year in known)
    assert all(timedelta(0) <= half_year.due.date() - half_year.day <= WEEK for half_year in known)
    first = since.astimezone(network().zone).date()
    assert [(half_year.day.year * 12 + half_year.day.month) - (first.year * 12 + first.month) for half_year in known] == [
        6,
        12,
        18,
        24,
        30,
        36,
    ]


@given(since=st.datetimes(SOONEST, SOONEST.replace(year=2030), timezones=st.just(UTC)), after=st.integers(0, 2000))
def test_the_round_of_a_moment_is_of_use_then_and_the_one_before_is_not(since: datetime, after: int) -> None:
    now = since + timedelta(days=after)
    found = round_at(since, network(), now)
    assert now < found.expires
    before = [half_year for half_year in islice(rounds(since, network()), 20) if half_year.day < found.day]
    assert all(half_year.due + ANSWERABLE <= now for half_year in before)


def test_a_month_without_that_day_ends_earlier() -> None:
    assert later(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert later(date(2027, 8, 31), 12) == date(2028, 8, 31)
    assert later(date(2027, 12, 31), 6) == date(2028, 6, 30)


async def test_each_round_is_promised_once_at_its_moment() -> None:
    async with a_store(network(), participant(), action()) as store:
        async with store.transaction() as tx:
            await tx.indicators.add(indicator("i1", baseline_at=START))
            await tx.indicators.add(indicator("i2", baseline_at=START + WEEK))
        found = await asked(store, START, START + timedelta(days=560))
    assert [due.date().isoformat() for due in found] == ["2027-07-05", "2028-01-04", "2028-07-04"]


async def test_without_a_baseline_nobody_is_asked() -> None:
    async with a_store(network(), participant(), action()) as store:
        async with store.transaction() as tx:
            await tx.indicators.add(indicator("i1"))
        assert await asked(store, START, START + timedelta(days=400)) == []


async def asked(store: RecordStore, now: datetime, until: datetime) -> list[datetime]:
    """When the question was due, going from each next moment to the next."""
    found: list[datetime] = []
    moment: datetime | None = now
    while moment is not None and moment < until:
        async with store.transaction() as tx:
            coming = await plan(tx, moment)
            for notification in coming.due:
                await tx.outbox.add(replace(notification, state=State.SENT, settled_at=moment))
                if notification.kind is NotificationKind.MEASURE:
                    assert notification.due == moment
                    found.append(notification.due)
        moment = coming.next
    return found
