from dataclasses import replace
from datetime import timedelta

import pytest

from domain.notifications.outbox import TOLD_IN_A_BATCH, TOO_LATE, UNREACHABLE, Notification, NotificationKind, State, requeue
from domain.ports import Refused, Sent, TryLater, Uncertain
from scheduler.outcome import (
    FIRST_RETRY,
    LONGEST_RETRY,
    REPEATS,
    after,
    after_in_batch,
    at_random,
    back_off,
    claimed,
    interrupted,
    out_of_time,
    retry_at,
    settled,
)
from tests.scheduler.fakes import START, notification

LATER = START + timedelta(seconds=30)


def in_flight(kind: NotificationKind = NotificationKind.REMINDER) -> Notification:
    return claimed(notification("one", kind=kind))


def test_sent_remembers_where_the_card_is() -> None:
    done = after(in_flight(), Sent("activity-1", "a:ann"), START, LATER)
    assert (done.state, done.activity, done.conversation, done.settled_at) == (State.SENT, "activity-1", "a:ann", START)


def test_a_change_keeps_the_card_where_it_was() -> None:
    living = replace(in_flight(), activity="activity-1", conversation="a:ann")
    assert after(living, Sent("something-else", "elsewhere"), START, LATER).activity == "activity-1"


def test_try_later_waits_until_then_and_never_beyond_its_end() -> None:
    waiting = after(in_flight(), TryLater("throttled"), START, LATER)
    assert (waiting.state, waiting.due, waiting.attempts, waiting.reason) == (State.WAITING, LATER, 1, "throttled")
    assert after(in_flight(), TryLater("throttled"), START, START + timedelta(days=9)).due == waiting.expires


def test_the_platforms_own_wait_goes_before_ours() -> None:
    assert retry_at(in_flight(), TryLater("throttled", timedelta(days=9)), START, at_random) == START + timedelta(days=9)
    assert retry_at(in_flight(), TryLater("throttled"), START, lambda delay: delay) == START + FIRST_RETRY
    assert retry_at(in_flight(), TryLater("throttled"), START, lambda _: timedelta(days=9)) == in_flight().expires


def test_backing_off_doubles_up_to_its_longest() -> None:
    waits = [back_off(attempts, lambda delay: delay) for attempts in (1, 2, 3, 14, 1000)]
    assert waits == [FIRST_RETRY, FIRST_RETRY * 2, FIRST_RETRY * 4, LONGEST_RETRY, LONGEST_RETRY]


def test_chance_only_shortens_a_wait_and_by_half_at_most() -> None:
    waits = {at_random(FIRST_RETRY) for _ in range(50)}
    assert len(waits) > 1
    assert min(waits) >= FIRST_RETRY / 2
    assert max(waits) <= FIRST_RETRY


@pytest.mark.parametrize("kind", NotificationKind)
def test_each_kind_says_what_it_does_when_nobody_knows(kind: NotificationKind) -> None:
    once = after(in_flight(kind), Uncertain("no-answer-in-time"), START, LATER)
    crashed = interrupted(in_flight(kind), START)
    if kind in (
        NotificationKind.NUDGE,
        NotificationKind.PULSE,
        NotificationKind.INTAKE,
        NotificationKind.BUDDY_OFFER,
        NotificationKind.MATCH_NUDGE,
        NotificationKind.MATCH_NONE,
        NotificationKind.SPOKEN,
        NotificationKind.THANKED,
    ):
        assert (once.state, crashed.state) == (State.UNKNOWN, State.UNKNOWN)
    else:
        assert (once.state, once.uncertain, once.due) == (State.WAITING, 1, LATER)
        assert (crashed.state, crashed.uncertain, crashed.due) == (State.WAITING, 1, START)
        again = State.WAITING if kind is NotificationKind.EVENT else State.UNKNOWN
        assert after(claimed(once), Uncertain("again"), START, LATER).state is again
        assert interrupted(claimed(crashed), START).state is again
    assert set(REPEATS) == set(NotificationKind)


def test_a_change_in_place_can_always_be_repeated() -> None:
    living = replace(in_flight(NotificationKind.NUDGE), activity="activity-1", uncertain=1)
    assert after(living, Uncertain("no-answer-in-time"), START, LATER).state is State.WAITING
    assert interrupted(living, START).state is State.WAITING


def test_what_may_have_arrived_is_not_called_failed_when_its_time_is_over() -> None:
    late = in_flight().expires
    assert interrupted(in_flight(), late).state is State.UNKNOWN
    once = after(in_flight(), Uncertain("no-answer-in-time"), START, LATER)
    assert out_of_time(once, late).state is State.UNKNOWN


def test_out_of_time_tells_the_tried_from_the_never_tried() -> None:
    assert out_of_time(notification("one"), START).state is State.EXPIRED
    assert out_of_time(replace(notification("one"), reason="over-budget"), START).reason == TOO_LATE
    assert out_of_time(replace(notification("one"), reason=UNREACHABLE), START).state is State.FAILED
    tried = out_of_time(after(in_flight(), TryLater("throttled"), START, LATER), START)
    assert (tried.state, tried.reason, tried.settled_at) == (State.FAILED, "throttled", START)


def test_refused_is_the_end() -> None:
    done = after(in_flight(), Refused("too-large"), START, LATER)
    assert (done.state, done.reason) == (State.FAILED, "too-large")


def test_arming_again_keeps_where_the_card_is_and_forgets_how_it_went() -> None:
    done = settled(replace(in_flight(), activity="activity-1", conversation="a:ann"), State.SENT, "", START)
    again = requeue(done, LATER)
    assert (again.state, again.due, again.attempts, again.settled_at) == (State.WAITING, LATER, 0, None)
    assert (again.activity, again.conversation, again.id) == ("activity-1", "a:ann", done.id)


def test_what_went_along_needs_no_message_of_its_own_and_otherwise_shares_the_fate() -> None:
    done = after_in_batch(in_flight(), Sent("activity-1", "a:ann"), START, LATER)
    assert (done.state, done.reason, done.settled_at, done.activity) == (State.NOT_NEEDED, TOLD_IN_A_BATCH, START, "")
    for outcome in (TryLater("throttled"), Refused("gone"), Uncertain("silence")):
        assert after_in_batch(in_flight(), outcome, START, LATER) == after(in_flight(), outcome, START, LATER)
