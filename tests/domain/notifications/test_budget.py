"""The weekly budget, held against all windows of a week that there are."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.notifications.budget import SLACK, WEEK, fits
from tests.domain.makers import START

HOUR = timedelta(hours=1)
moments = st.integers(0, 24 * 30).map(lambda hours: START + hours * HOUR)


def windows_allow(at: datetime, others: list[datetime], budget: int) -> bool:
    """Slides a week (less the slack) over the time line by half hours: no window with ``at`` in it may hold too many."""
    length = WEEK - SLACK
    begin = at - WEEK
    while begin <= at:
        if begin <= at < begin + length and sum(begin <= moment < begin + length for moment in [*others, at]) > budget:
            return False
        begin += HOUR / 2
    return True


@settings(max_examples=400, deadline=None)
@given(at=moments, others=st.lists(moments, max_size=12), budget=st.integers(1, 5))
def test_fits_is_what_every_window_says(at: datetime, others: list[datetime], budget: int) -> None:
    assert fits(at, others, budget) == windows_allow(at, others, budget)


@settings(max_examples=100, deadline=None)
@given(offers=st.lists(moments, max_size=40), budget=st.integers(1, 4))
def test_whoever_asks_before_each_message_never_exceeds_the_budget(offers: list[datetime], budget: int) -> None:
    sent: list[datetime] = []
    for at in offers:
        if fits(at, sent, budget):
            sent.append(at)
    for begin in sent:
        assert sum(begin <= moment < begin + WEEK - SLACK for moment in sent) <= budget


@pytest.mark.parametrize("day", ["2027-03-26T08:00", "2027-10-29T08:00", "2027-06-04T08:00"])
def test_a_week_is_as_long_whatever_the_clock_does(day: str) -> None:
    """A moment on the wall of Amsterdam and the same in UTC get the same answer."""
    at = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo("Europe/Amsterdam"))
    for minutes in range(-90, 91, 15):
        other = at.astimezone(UTC) + WEEK + timedelta(minutes=minutes)
        assert fits(at, [other], 1) == fits(at.astimezone(UTC), [other], 1) == (other - at.astimezone(UTC) >= WEEK - SLACK)


def test_a_budget_of_others_that_is_spent_already_does_not_count_where_it_does_not_reach() -> None:
    crowd = [START, START, START, START]
    assert not fits(START + timedelta(days=6), crowd, 3)
    assert fits(START + WEEK, crowd, 3)
