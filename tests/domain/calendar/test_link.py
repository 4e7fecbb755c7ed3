"""Calendar links: what was signed is read back, and nothing else is."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar.link import NO_LINKS, CalendarLinks, Claim, open_links
from domain.links.installation import Installation
from tests.domain.makers import START, a_store, session

LINKS = CalendarLinks("https://spiraal.example.org", Installation(name="0a0b", key="11" * 32))
CLAIM = Claim(session="behoud-1", participant="behoud.bram", language="nl", expires=datetime(2027, 3, 1, tzinfo=UTC))
TOKEN = LINKS.token(CLAIM)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."


def test_what_was_signed_is_read_back() -> None:
    assert LINKS.read(TOKEN) == CLAIM
    assert set(TOKEN) <= set(LETTERS)


@pytest.mark.parametrize("at", range(len(TOKEN)))
def test_no_letter_can_be_altered(at: int) -> None:
    for letter in LETTERS:
        altered = TOKEN[:at] + letter + TOKEN[at + 1 :]
        assert altered == TOKEN or LINKS.read(altered) is None


@given(st.text(max_size=200))
def test_anything_else_is_not_ours(text: str) -> None:
    assert LINKS.read(text) is None
    assert LINKS.read(f"{TOKEN.partition('.')[0]}.{text}") is None


def test_another_installations_links_are_not_ours() -> None:
    other = CalendarLinks(LINKS.public_url, Installation(name="0a0b", key="22" * 32))
    assert other.read(TOKEN) is None
    assert NO_LINKS.read(NO_LINKS.token(CLAIM)) is None, "no key signs nothing"


def test_a_link_is_good_until_a_month_after_the_session() -> None:
    meeting = session("behoud-1", START)
    address = LINKS.link(meeting, "behoud.bram", "en")
    assert address.startswith("https://spiraal.example.org/calendar/")
    claim = LINKS.read(address.rpartition("/")[2].removesuffix(".ics"))
    assert claim == Claim(session="behoud-1", participant="behoud.bram", language="en", expires=meeting.ends + timedelta(days=30))
    assert NO_LINKS.link(meeting, "behoud.bram", "en") == ""


async def test_the_key_is_made_once_and_told_to_nobody() -> None:
    async with a_store() as store:
        async with store.transaction() as tx:
            first = await open_links(tx, "https://spiraal.example.org/")
        async with store.transaction() as tx:
            again = await open_links(tx, "https://elsewhere.example.org")
    assert again.installation == first.installation
    assert first.public_url == "https://spiraal.example.org"
    assert first.installation.key not in repr(first)
    assert len(bytes.fromhex(first.installation.key)) == 32
    assert first.uid(session("behoud-1", START)) == f"behoud-1.{first.installation.name}@spiraal"
