"""When people are asked to look back: after a session, halfway to the next, and one nudge."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.check_ins import schedule as rhythm
from domain.notifications.outbox import NotificationKind, State
from domain.programme.programme import CheckInRule
from tests.domain import oracle
from tests.domain.makers import EARLY, network, participant, session
from tests.domain.strategies import starts

TEN = time(10)
rules = st.builds(
    CheckInRule,
    after_days=st.integers(1, 21),
    halfway=st.booleans(),
    nudge_days=st.integers(1, 7),
    at=st.sampled_from([time(8), time(10), time(13, 30), time(17, 59)]),
)


def at(text: str) -> datetime:
    return oracle.instant(datetime.fromisoformat(text))


def asked(ends: datetime, about: timedelta, hour: time = TEN) -> datetime:
    """Ten in the morning, or another hour, on the day that ``about`` after an end falls on, office hours heeded."""
    return oracle.weekly(oracle.wall(ends + about).date(), hour)


@settings(max_examples=200, deadline=None)
@given(start=starts, minutes=st.sampled_from([30, 120, 480]), gap=st.integers(1, 4 * 200))
@example(start=at("2027-01-19T14:00"), minutes=120, gap=14 * 4)
def test_check_ins_come_after_a_session_and_halfway_to_the_next(start: datetime, minutes: int, gap: int) -> None:
    first = session("s1", start, minutes=minutes)
    second = session("s2", first.ends + gap * timedelta(hours=6))
    found = list(rhythm.occasions(network(), [first, second]))

    expected = [("s1", "after", asked(first.ends, timedelta(days=2)))]
    if gap >= 14 * 4:
        expected.append(("s1", "halfway", asked(first.ends, gap * timedelta(hours=3))))
    expected.append(("s2", "after", asked(second.ends, timedelta(days=2))))
    assert [(occasion.session.id, occasion.name, occasion.due) for occasion in found] == expected
    for occasion in found:
        three_days_on = oracle.instant(oracle.wall(occasion.due) + timedelta(days=3))
        assert occasion.nudge_due == oracle.next_opening(three_days_on)
        assert occasion.due + timedelta(days=2, hours=20) < occasion.nudge_due < occasion.due + timedelta(days=8)


@settings(max_examples=200, deadline=None)
@given(start=starts, gap=st.integers(1, 4 * 200), rule=rules)
@example(start=at("2027-03-24T14:00"), gap=14 * 4, rule=CheckInRule(after_days=4, nudge_days=1))
def test_a_network_has_a_rhythm_of_its_own(start: datetime, gap: int, rule: CheckInRule) -> None:
    """Also over the change to summer time and over Easter."""
    own = network(check_ins=rule)
    first = session("s1", start)
    second = session("s2", first.ends + gap * timedelta(hours=6))
    found = list(rhythm.occasions(own, [first, second]))
    expected = [("s1", "after", asked(first.ends, timedelta(days=rule.after_days), rule.at))]
    if rule.halfway and gap >= 14 * 4:
        expected.append(("s1", "halfway", asked(first.ends, gap * timedelta(hours=3), rule.at)))
    expected.append(("s2", "after", asked(second.ends, timedelta(days=rule.after_days), rule.at)))
    assert [(occasion.session.id, occasion.name, occasion.due) for occasion in found] == expected
    for occasion in found:
        assert occasion.nudge_due == oracle.next_opening(oracle.instant(oracle.wall(occasion.due) + timedelta(days=rule.nudge_days)))
        (question,) = rhythm.of_occasion(occasion, [participant(known_since=EARLY)], occasion.due)
        sent = replace(question, state=State.SENT, settled_at=occasion.due + rhythm.ANSWERABLE)
        late = rhythm.nudge(occasion, sent, own, occasion.due)
        # However late it was sent, its nudge is still planned within the time in which the plan looks for nudges.
        assert occasion.due < late.due < late.expires <= occasion.due + rhythm.NUDGED_WITHIN


def test_a_network_may_want_no_check_ins() -> None:
    assert not list(rhythm.occasions(network(check_ins=CheckInRule(on=False)), [session("s1", at("2027-01-19T14:00"))]))


@pytest.mark.parametrize(
    ("starts_at", "due", "nudge"),
    [
        ("2027-01-19T14:00", "2027-01-21T10:00", "2027-01-25T08:00"),  # Tuesday: Thursday; the nudge waits for Monday
        ("2027-01-21T14:00", "2027-01-25T08:00", "2027-01-28T08:00"),  # Thursday: Saturday waits for Monday
        ("2026-12-23T14:00", "2026-12-28T08:00", "2026-12-31T08:00"),  # Christmas Day
        ("2027-03-24T14:00", "2027-03-30T08:00", "2027-04-02T08:00"),  # Good Friday, Easter, and the change to summer time
    ],
)
def test_nobody_is_asked_on_a_free_day(starts_at: str, due: str, nudge: str) -> None:
    (occasion,) = rhythm.occasions(network(), [session("s1", at(starts_at))])
    assert (occasion.due, occasion.nudge_due) == (at(due), at(nudge))


def test_a_check_in_is_of_use_for_six_days_to_those_who_were_there() -> None:
    (occasion,) = rhythm.occasions(network(), [session("s1", at("2027-01-19T14:00"))])
    people = [
        participant("p1"),
        participant("p2", known_since=occasion.due),
        participant("p3", known_since=occasion.due + timedelta(seconds=1)),
    ]
    for now, count in (
        (occasion.due - timedelta(seconds=1), 0),
        (occasion.due, 2),
        (occasion.due + timedelta(days=5, hours=23), 2),
        (occasion.due + timedelta(days=6), 0),
    ):
        found = list(rhythm.of_occasion(occasion, people, now))
        assert len(found) == count, now
        assert {notification.to.person for notification in found} <= {"user-p1", "user-p2"}
        assert all(
            notification.due <= now < notification.expires and notification.kind is NotificationKind.CHECK_IN for notification in found
        )


def test_a_session_that_became_known_too_late_asks_nothing_about_it() -> None:
    start = at("2027-01-19T14:00")
    occasion, halfway, _ = rhythm.occasions(network(), [session("s1", start), session("s2", start + timedelta(days=30))])
    assert list(rhythm.of_occasion(occasion, [participant()], occasion.due))
    assert list(rhythm.of_occasion(halfway, [participant()], halfway.due))
    late = session("s2", start + timedelta(days=30), known_since=halfway.due + timedelta(hours=1))
    occasion, halfway, _ = rhythm.occasions(network(), [session("s1", start), late])
    assert list(rhythm.of_occasion(occasion, [participant()], occasion.due))
    assert not list(rhythm.of_occasion(halfway, [participant()], halfway.due + timedelta(hours=2)))


def test_a_nudge_goes_to_whoever_was_asked_about_the_same_once() -> None:
    (occasion,) = rhythm.occasions(network(), [session("s1", at("2027-01-19T14:00"))])
    (question,) = rhythm.of_occasion(occasion, [participant(known_since=EARLY)], occasion.due)
    reminded = rhythm.nudge(occasion, question, network(), occasion.nudge_due)
    assert (reminded.id, reminded.to, reminded.about) == (f"{question.id}:nudge", question.to, question.about)
    assert reminded.state is State.WAITING
    assert reminded.kind is NotificationKind.NUDGE
    assert occasion.nudge_due == reminded.due < reminded.expires
