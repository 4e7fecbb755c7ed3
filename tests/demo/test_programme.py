"""The demo's programme makes sense on whatever day the demo is first started."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demo.programme import SHOWN, TEMPLATE, days_to_reminder, first_session, keep_programme, render
from domain.demo_clock import ZONE
from domain.notifications.working_hours import is_open, is_working_day
from domain.programme_file.file import read_programme_file
from domain.programme_file.schema import NetworkPart, ProgrammeFile
from domain.sessions.reminders import slots

moments = st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2032-12-31"), timezones=st.just(UTC))
TEXT = TEMPLATE.read_text(encoding="utf-8")


def programme(now: datetime) -> ProgrammeFile:
    return read_programme_file(render(TEXT, now))


def shown(file: ProgrammeFile) -> NetworkPart:
    return next(network for network in file.network if network.key == SHOWN)


def test_three_networks_with_enough_people_in_every_sector() -> None:
    file = programme(datetime(2026, 11, 23, 9, tzinfo=UTC))
    people = {participant.user: participant for network in file.network for participant in network.participant}
    assert [network.key for network in file.network] == ["behoud", "magneet", "onboarding"]
    assert sum(len(network.participant) for network in file.network) >= 24
    assert {participant.sector for participant in people.values()} == {"jeugdhulp", "VVT", "ziekenhuis", "GGZ", "GHZ", "welzijn"}
    assert all(participant.email.endswith("@example.org") for participant in people.values())
    assert all(coordinator.email.endswith("@example.org") for coordinator in file.coordinator)


def test_somebody_takes_part_in_two_networks() -> None:
    file = programme(datetime(2026, 11, 23, 9, tzinfo=UTC))
    users = [participant.user for network in file.network for participant in network.participant]
    assert len(users) - len(set(users)) == 1


def test_sessions_online_and_in_person() -> None:
    sessions = shown(programme(datetime(2026, 11, 23, 9, tzinfo=UTC))).session
    assert len(sessions) == 5
    assert all(bool(session.place) != bool(session.join_url) for session in sessions)
    assert {bool(session.place) for session in sessions} == {True, False}


@given(moments)
def test_sessions_are_on_working_days_four_weeks_apart(now: datetime) -> None:
    starts = [session.starts.astimezone(ZONE) for session in shown(programme(now)).session]
    assert all(is_open(start, ZONE) for start in starts)
    gaps = [later.date() - earlier.date() for earlier, later in pairwise(starts)]
    assert all(timedelta(days=22) <= gap <= timedelta(days=34) for gap in gaps)


@given(moments)
def test_the_first_reminder_is_28_days_before_and_just_ahead(now: datetime) -> None:
    network = shown(programme(now))
    first = slots(network.session[0].starts, network.reminders, ZONE)[0]
    assert first.rule == "P28D"
    assert network.session[0].starts.astimezone(ZONE).date() - first.due.astimezone(ZONE).date() == timedelta(days=28)
    # The longest wait is over Christmas or Easter, and what lies 28 days before those.
    assert timedelta(hours=1) <= first.due - now <= timedelta(days=10)


@given(moments)
def test_the_tour_moves_the_clock_just_past_the_reminder(now: datetime) -> None:
    file = programme(now)
    days = days_to_reminder(file, now)
    first = slots(shown(file).session[0].starts, shown(file).reminders, ZONE)[0]
    assert days is not None
    assert now + timedelta(days=days - 1) < first.due <= now + timedelta(days=days)


@pytest.mark.parametrize(
    ("now", "session"),
    [
        ("2026-11-23T09:00:00+01:00", "2026-12-21"),  # a Monday morning: its reminder is this afternoon
        ("2026-11-23T13:30:00+01:00", "2026-12-22"),  # too close to two o'clock: tomorrow
        ("2026-11-21T21:00:00+01:00", "2026-12-21"),  # a Saturday: on Monday
        ("2026-11-27T08:00:00+01:00", "2026-12-28"),  # 28 days on is Christmas: from the next Monday
    ],
)
def test_first_session(now: str, session: str) -> None:
    assert first_session(datetime.fromisoformat(now)).isoformat() == session


def test_every_day_of_a_year_has_a_working_first_session() -> None:
    start = datetime(2027, 1, 1, 12, tzinfo=UTC)
    assert all(is_working_day(first_session(start + timedelta(days=day))) for day in range(365))


def test_nothing_to_remind_of_after_the_last_session() -> None:
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert days_to_reminder(programme(now), now + timedelta(days=400)) is None


def test_a_second_start_keeps_the_dates(tmp_path: Path) -> None:
    path = tmp_path / "demo" / "programme.toml"
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    first = keep_programme(path, now)
    assert keep_programme(path, now + timedelta(days=60)) == first
