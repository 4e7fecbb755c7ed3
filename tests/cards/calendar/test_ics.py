"""A session as others' calendars read it: opened again with the same library, and looked at byte by byte where that is too kind."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from cards.calendar.ics import calendar_file, gone_page, teams_form
from cards.language import LANGUAGES, language
from domain.sessions.session import Session
from tests.cards.people import BEHOUD, MEETING, NOW, ONLINE

NL = language("nl")
UID = "behoud-1.0a0b@spiraal"
WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=300)


def opened(raw: bytes) -> tuple[Calendar, Event]:
    calendar = Calendar.from_ical(raw)
    assert isinstance(calendar, Calendar)
    [event] = calendar.events
    return calendar, event


def entry(session: Session, tag: str = "nl") -> tuple[Calendar, Event]:
    return opened(calendar_file(language(tag), BEHOUD, session, UID, NOW))


def test_it_says_when_where_and_what() -> None:
    calendar, event = entry(MEETING)
    assert (calendar["method"], calendar["version"]) == ("PUBLISH", "2.0")
    assert (str(event["uid"]), event["sequence"], str(event["status"])) == (UID, 0, "CONFIRMED")
    assert (event.start, event.end) == (MEETING.starts, MEETING.ends)
    assert event.DTSTAMP == NOW
    assert str(event["summary"]) == "Mensen betrekken en draagvlak creëren · Actieleernetwerk behoud"
    assert str(event["location"]) == "Buurthuis De Kade, Havenstraat 12, Amsterdam"
    assert "Voorbereiding: Neem één ding mee" in str(event["description"])
    assert "url" not in event


def test_it_is_on_the_wall_clock_of_the_network_with_its_time_zone_described() -> None:
    raw = calendar_file(NL, BEHOUD, MEETING, UID, NOW).decode()
    assert "DTSTART;TZID=Europe/Amsterdam:20270121T140000\r\n" in raw
    assert "DTEND;TZID=Europe/Amsterdam:20270121T160000\r\n" in raw
    assert raw.count("BEGIN:VTIMEZONE") == 1
    assert "TZID:Europe/Amsterdam\r\n" in raw
    assert {"TZOFFSETTO:+0100", "TZOFFSETTO:+0200"} <= set(raw.split("\r\n"))


@pytest.mark.parametrize("starts", ["2027-03-27T14:00:00+01:00", "2027-03-29T14:00:00+02:00", "2027-10-31T02:30:00+01:00"])
def test_the_weeks_of_the_clock_change_keep_the_moment(starts: str) -> None:
    session = replace(MEETING, starts=datetime.fromisoformat(starts).astimezone(UTC))
    raw = calendar_file(NL, BEHOUD, session, UID, NOW).decode()
    local = datetime.fromisoformat(starts).strftime("%Y%m%dT%H%M%S")
    assert f"DTSTART;TZID=Europe/Amsterdam:{local}\r\n" in raw


def test_online_it_has_the_address_to_join() -> None:
    _, event = entry(ONLINE)
    assert str(event["url"]) == ONLINE.join_url
    assert str(event["location"]) == "Online, via Teams"
    assert ONLINE.join_url in str(event["description"])


def test_it_speaks_the_readers_language() -> None:
    _, event = entry(MEETING, "en")
    assert "Preparation: Neem één ding mee" in str(event["description"])
    assert "type: sign off" in str(event["description"])


def test_cancelled_it_takes_the_entry_away() -> None:
    calendar, event = entry(replace(MEETING, cancelled_at=NOW, sequence=3))
    assert (calendar["method"], str(event["status"]), event["sequence"], str(event["uid"])) == ("CANCEL", "CANCELLED", 3, UID)
    assert str(event["description"]) == "Deze bijeenkomst gaat niet door."


@given(theme=WORDS, place=WORDS, preparation=WORDS)
@example(theme="C:\\Nieuw", place="a\\N\\n", preparation="\r\n\x00\x85;\\,:")
def test_whatever_people_type_comes_back_as_it_was(theme: str, place: str, preparation: str) -> None:
    session = replace(MEETING, theme=theme, place=place, preparation=preparation)
    raw = calendar_file(NL, BEHOUD, session, UID, NOW)
    assert_well_formed(raw)
    _, event = opened(raw)
    assert (event.start, event.end, str(event["uid"])) == (MEETING.starts, MEETING.ends, UID)
    assert str(event["location"]) == " ".join(visible(place).split())
    assert visible(preparation) in str(event["description"])


def test_emoji_and_two_thousand_characters() -> None:
    long = "Neem mee: é, 👩🏽‍⚕️; \\n is geen regel, en 'tien' \"tekens\" " * 40
    assert len(long) >= 2000
    raw = calendar_file(NL, BEHOUD, replace(MEETING, theme=long, preparation=long), UID, NOW)
    assert_well_formed(raw)
    _, event = opened(raw)
    assert f"Voorbereiding: {long}" in str(event["description"])
    assert len(str(event["summary"])) < 160


def visible(text: str) -> str:
    """What is left of a text that may hold anything: no control characters, and a typed \\N that is no line break."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\N", "\\\u2060N")
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", " ", lines)


def assert_well_formed(raw: bytes) -> None:
    """RFC 5545, 3.1: CRLF after every line and nowhere else, at most 75 octets, no letter torn in two."""
    assert raw.endswith(b"\r\n")
    lines = raw.split(b"\r\n")[:-1]
    assert all(b"\r" not in line and b"\n" not in line for line in lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")


def test_the_form_in_teams_is_filled_in() -> None:
    address = urlsplit(teams_form(NL, BEHOUD, ONLINE))
    assert (address.scheme, address.netloc, address.path) == ("https", "teams.microsoft.com", "/l/meeting/new")
    asked = parse_qs(address.query, strict_parsing=True)
    assert asked["subject"] == ["Onderliggende belemmeringen en vastzittende patronen aanpakken · Actieleernetwerk behoud"]
    assert (asked["startTime"], asked["endTime"]) == (["2027-02-18T14:00:00+01:00"], ["2027-02-18T16:00:00+01:00"])
    assert ONLINE.join_url in asked["content"][0]
    assert "+" not in address.query, "Teams shows a plus where a space was meant"


def test_the_form_in_teams_keeps_a_card_small() -> None:
    long = "👩🏽‍⚕️ en nog meer " * 200
    assert len(teams_form(NL, BEHOUD, replace(MEETING, theme=long, place=long, starts=NOW + timedelta(days=1)))) < 4000


def test_the_page_for_a_link_that_is_over_speaks_every_language() -> None:
    page = gone_page()
    for tag in LANGUAGES:
        assert f'lang="{tag}"' in page
    assert "Deze link werkt niet meer" in page
    assert "This link no longer works" in page
