"""The tour tells the truth about this demo, in both languages."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.language import LANGUAGES, language
from demo.playground import Window
from demo.programme import TEMPLATE, render
from demo.tour import clock, lines
from domain.demo_clock import ZONE, fresh_start
from domain.notifications.working_hours import is_open
from domain.programme_file.file import read_programme_file

SATURDAY = datetime(2026, 11, 21, 20, tzinfo=UTC)
PROGRAMME = read_programme_file(render(TEMPLATE.read_text(encoding="utf-8"), SATURDAY))
NETWORK = PROGRAMME.network[0]
WINDOWS = (Window("participant", NETWORK.participant[0], 4001), Window("coordinator", PROGRAMME.coordinator[0], 4002))


def tour(tag: str, now: datetime) -> str:
    return "\n".join(lines(language(tag), WINDOWS, NETWORK, PROGRAMME, now, Path("data")))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_both_addresses_and_seven_things_to_do(tag: str) -> None:
    told = tour(tag, SATURDAY)
    assert "http://127.0.0.1:4001" in told
    assert "http://127.0.0.1:4002" in told
    assert [line[0] for line in told.splitlines() if line[:1].isdigit()] == ["1", "2", "3", "4", "5", "6", "7"]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_clock_goes_as_far_as_the_next_reminder(tag: str) -> None:
    assert "demo +2d" in tour(tag, SATURDAY)
    assert "demo +14d" in tour(tag, SATURDAY + timedelta(days=2))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_when_all_is_over_it_says_how_to_begin_again(tag: str) -> None:
    told = tour(tag, SATURDAY + timedelta(days=300))
    assert "demo +7d" in told
    assert "demo +" not in next(line for line in told.splitlines() if line.startswith("2."))
    assert [line for line in told.splitlines() if line.startswith("2.") and "data" in line]


@pytest.mark.parametrize(("tag", "day"), [("nl", "dinsdag 5 januari 2027, 09:30"), ("en", "Tuesday 5 January 2027, 09:30")])
def test_a_fresh_demo_says_on_which_morning_it_is(tag: str, day: str) -> None:
    told = tour(tag, fresh_start(SATURDAY + timedelta(days=14), ZONE))
    assert f"{day}." in told
    assert "h." not in told


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize(
    ("now", "hours"),
    [
        ("2026-11-21T21:00:00+01:00", 35),  # a Saturday night: to Monday at eight
        ("2026-12-01T23:30:00+01:00", 9),  # half past eight the next morning
        ("2026-12-02T07:59:59+01:00", 1),
        ("2026-12-24T18:00:00+01:00", 86),  # over Christmas and the weekend
        ("2026-03-28T18:00:00+01:00", 37),  # the night to summer time is an hour shorter
        ("2026-10-24T18:00:00+02:00", 39),  # and that to winter time an hour longer
    ],
)
def test_outside_working_hours_it_says_so_and_what_to_type(tag: str, now: str, hours: int) -> None:
    moment = datetime.fromisoformat(now)
    assert f": demo +{hours}h." in tour(tag, moment)
    assert f": demo +{hours}h." in tour(tag, moment.astimezone(ZONE))
    assert is_open(moment.astimezone(UTC) + timedelta(hours=hours), ZONE)
    assert not is_open(moment.astimezone(UTC) + timedelta(hours=hours - 1), ZONE)


@given(st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2032-12-31"), timezones=st.just(UTC)))
def test_what_it_says_to_type_is_a_command_that_leads_to_working_hours(now: datetime) -> None:
    told = clock(language("nl"), now, PROGRAMME)
    typed = re.search(r"demo \+(\d+)h\.$", told)
    assert bool(typed) is not is_open(now, ZONE)
    assert is_open(now + timedelta(hours=int(typed[1]) if typed else 0), ZONE)
