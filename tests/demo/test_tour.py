"""The tour tells the truth about this demo, in both languages."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cards.language import LANGUAGES, language
from demo.playground import Window
from demo.programme import TEMPLATE, render
from demo.tour import lines
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
