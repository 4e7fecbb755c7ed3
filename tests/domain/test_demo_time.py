"""The demo's time goes on, and never back."""

from datetime import UTC, datetime, timedelta

from domain.demo_time import DemoTime

MACHINE = datetime(2026, 11, 21, 20, tzinfo=UTC)
THERE = datetime(2027, 3, 1, 9, tzinfo=UTC)


def test_the_clock_has_run_on_since_it_was_kept() -> None:
    assert DemoTime(at=THERE, machine_at=MACHINE).now(MACHINE + timedelta(minutes=3)) == THERE + timedelta(minutes=3)


def test_a_time_kept_without_the_machines_goes_on_from_there() -> None:
    assert DemoTime(at=THERE).now(MACHINE) == THERE


def test_a_machine_whose_clock_was_set_back_does_not_take_the_demo_back() -> None:
    assert DemoTime(at=THERE, machine_at=MACHINE).now(MACHINE - timedelta(days=3)) == THERE
