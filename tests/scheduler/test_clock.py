from datetime import UTC, datetime, timedelta, timezone

from scheduler.clock import DemoClock, SystemClock
from tests.scheduler.fakes import START, Frozen


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_the_demo_clock_goes_on_from_where_it_was_set() -> None:
    base = Frozen()
    clock = DemoClock(base)
    clock.set(START + timedelta(days=3))
    base.advance(timedelta(seconds=7))
    assert clock.now() == START + timedelta(days=3, seconds=7)


def test_the_demo_clock_never_goes_back() -> None:
    clock = DemoClock(Frozen())
    clock.set(START + timedelta(days=3))
    clock.set(START + timedelta(days=1))
    assert clock.now() == START + timedelta(days=3)


def test_the_demo_clock_takes_any_time_zone_and_answers_in_utc() -> None:
    clock = DemoClock(Frozen())
    clock.set(datetime(2027, 2, 1, 9, 0, tzinfo=timezone(timedelta(hours=1))))
    assert clock.now() == datetime(2027, 2, 1, 8, 0, tzinfo=UTC)
    assert clock.now().utcoffset() == timedelta(0)


def test_the_demo_clock_starts_before_the_machines_time_and_after_it() -> None:
    for away in (timedelta(days=-400), timedelta(minutes=-1), timedelta(days=30)):
        base = Frozen()
        clock = DemoClock(base, starts=START + away)
        assert clock.now() == START + away
        base.advance(timedelta(seconds=7))
        assert clock.now() == START + away + timedelta(seconds=7)


def test_a_clock_that_started_in_the_past_moves_forward_only_and_not_to_the_machines_time_by_itself() -> None:
    begins = START - timedelta(days=400)
    clock = DemoClock(Frozen(), starts=begins)
    clock.set(begins - timedelta(days=1))
    assert clock.now() == begins
    clock.set(begins + timedelta(days=1))
    assert clock.now() == begins + timedelta(days=1)
