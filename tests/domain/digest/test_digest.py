"""When the weekly digest is due, over the years, and which parts it has."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actions.action import Step
from domain.check_ins.check_in import Update, Visibility
from domain.digest import digest
from domain.digest.counts import Numbers
from domain.digest.digest import USEFUL, Digest
from domain.programme.programme import DigestRule
from tests.domain import oracle
from tests.domain.makers import EARLY, START, network, participant, session
from tests.domain.strategies import YEARS, days, starts

DAY = timedelta(days=1)
rules = st.builds(DigestRule, weekday=st.integers(0, 6), at=st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15)))


def at(text: str) -> datetime:
    return oracle.instant(datetime.fromisoformat(text))


def weekly(rule: DigestRule, since: date, until: date) -> list[datetime]:
    """Every weekly moment of which the day lies in this stretch, day by day."""
    found = []
    while since <= until:
        if since.isoweekday() == rule.weekday + 1:
            found.append(oracle.weekly(since, rule.at))
        since += DAY
    return found


@settings(max_examples=150, deadline=None)
@given(after=starts, rule=rules, weeks=st.integers(0, 6))
def test_moments_are_those_of_the_oracle(after: datetime, rule: DigestRule, weeks: int) -> None:
    until = after + weeks * 7 * DAY
    known = weekly(rule, after.date() - 10 * DAY, until.date() + DAY)
    assert list(digest.moments(network(digest=rule), after, until)) == [moment for moment in known if after < moment <= until]


def test_seven_years_of_fridays_each_have_one_digest_on_a_working_day() -> None:
    first, last = at(f"{YEARS[0]}-01-01T00:00"), at(f"{YEARS[-1]}-12-28T00:00")
    found = list(digest.moments(network(), first, last))
    assert (
        len(found)
        == len({moment.date() for moment in found})
        == len(weekly(network().digest, date(YEARS[0], 1, 1), date(YEARS[-1], 12, 27)))
    )
    assert all(oracle.open_at(moment) for moment in found)


@pytest.mark.parametrize(
    ("day", "due"),
    [
        ("2026-12-25", "2026-12-28T08:00"),  # Christmas on a Friday: the next working morning
        ("2027-01-01", "2027-01-04T08:00"),
        ("2027-03-26", "2027-03-30T08:00"),  # Good Friday, and Easter Monday after it
        ("2027-03-19", "2027-03-19T09:00"),
        ("2027-10-29", "2027-10-29T09:00"),
    ],
)
def test_a_friday_that_is_free_waits_for_the_next_working_morning(day: str, due: str) -> None:
    friday = at(f"{day}T00:00")
    assert list(digest.moments(network(), friday, friday + 6 * DAY)) == [at(due)]
    found = digest.due(network(), at(due))
    assert found is not None
    assert (found.due, found.id) == (at(due), f"digest:behoud:{due[:10]}")
    assert digest.due(network(), at(due) - timedelta(seconds=1)) is None


@settings(max_examples=100, deadline=None)
@given(day=days, rule=rules)
def test_a_digest_is_due_as_long_as_it_is_of_use(day: date, rule: DigestRule) -> None:
    due = weekly(rule, day, day + 6 * DAY)[0]
    for now, there in ((due - DAY / 24, False), (due, True), (due + USEFUL - DAY / 24, True), (due + USEFUL, False)):
        found = digest.due(network(digest=rule), now)
        assert (found is not None and found.due == due) is there, now
        assert found is None or found.due <= now < found.expires


def test_a_new_network_does_not_start_with_last_weeks_digest() -> None:
    friday = at("2027-01-08T09:00")
    assert digest.due(network(known_since=friday + timedelta(minutes=1)), friday + timedelta(hours=1)) is None
    assert digest.due(network(known_since=friday - timedelta(minutes=1)), friday + timedelta(hours=1))


def told(**answers: str) -> Digest | None:
    update = Update(
        id="u", participant="behoud.p1", network="behoud", action="a", cycle=1, step=Step.EVALUATE, answers=answers,
        visibility=Visibility.NETWORK_UNNAMED, at=START,
    )  # fmt: skip
    authors = {"behoud.p1": participant()}
    return digest.compose(network(), [update], authors, Numbers(), session("s1", START + DAY), coming=3)


def test_failure_has_its_own_place() -> None:
    failed = told(outcome="failed", lesson="x")
    worked = told(outcome="worked", lesson="x", need="tip")
    assert failed is not None
    assert worked is not None
    assert [len(part) for part in (failed.failed, failed.learned)] == [1, 0]
    assert [len(part) for part in (worked.failed, worked.learned)] == [0, 1]
    assert failed.next_session is not None


def test_nothing_to_tell_is_no_digest() -> None:
    assert digest.compose(network(known_since=EARLY), [], {"behoud.p1": participant()}, Numbers(), session("s1", START), coming=9) is None
