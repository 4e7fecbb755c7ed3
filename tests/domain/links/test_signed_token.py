"""Addresses that are out, in calendars and on cards, stay good: tokens as an earlier release made them are read, and made the same."""

from datetime import UTC, datetime

import pytest

from domain.calendar.link import CalendarLinks, Claim
from domain.links.installation import Installation
from domain.links.page_link import Leaf, PageClaim, PageLinks
from domain.links.signed_token import seal, unseal

INSTALLATION = Installation(name="0a0b", key="11" * 32)
CALENDAR = CalendarLinks("https://spiraal.example.org", INSTALLATION)
PAGES = PageLinks("https://spiraal.example.org", INSTALLATION)
EXPIRES = datetime(2027, 3, 1, tzinfo=UTC)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

IN_CALENDARS = {
    "behoud.bram": "WyJiZWhvdWQtMSIsImJlaG91ZC5icmFtIiwibmwiLDE4MDM4NTkyMDBd.aQLu0UCmXzcF4_Fc6VUXiPYvlzyw8Jd_HFD3A0d8k2M",
    # An invitation, which is for anybody.
    "": "WyJiZWhvdWQtMSIsIiIsIm5sIiwxODAzODU5MjAwXQ.5AIWLN5OxKyzD_CZgdSZTfjlUCJ2mL_lyASyXDo3zCM",
}
PAGES_OF_7F3A = {
    Leaf.OWN_DATA_FILE: "WyJvd24tZGF0YS1maWxlIiwiN2YzYSIsIiIsIm5sIiwxODAzODU5MjAwXQ.mKRLeTBi2_aRLrAZQt3INGH2iA_m7O9lMaHOcZBvQyo",
    Leaf.ON_PAPER: "WyJvbi1wYXBlciIsIjdmM2EiLCIiLCJubCIsMTgwMzg1OTIwMF0.aulgL2Pw8iKRQYy6r0zSkmmqWwm54kbbdSqDsvFWOOU",
    Leaf.EXPORT: "WyJleHBvcnQiLCI3ZjNhIiwiIiwibmwiLDE4MDM4NTkyMDBd.QTq8nPQjg9eZAzfzoYUf6kKA75OAzMW3yTu2g2vbTJs",
    Leaf.EXPORT_CSV: "WyJleHBvcnQtY3N2IiwiN2YzYSIsIiIsIm5sIiwxODAzODU5MjAwXQ.XB3DjbpYSx_3DPZ64hK8Hk2xnyGvYM5MAa-wkEDeS4s",
    Leaf.OVERVIEW: "WyJvdmVydmlldyIsIjdmM2EiLCIiLCJubCIsMTgwMzg1OTIwMF0.LcvthNs-Ww60g7qEFTRz1OYw0bsyLZQvhaCoj6elpEg",
    Leaf.OVERVIEW_POSTER: "WyJvdmVydmlldy1wb3N0ZXIiLCI3ZjNhIiwiIiwibmwiLDE4MDM4NTkyMDBd.G31ycZSwzaDSpsKbZXL2mp5nQLub6QnW69a9D1hxujs",
}
OTHER_PAGES = {
    (Leaf.OWN_DATA, "7f3a-renée", ""): (
        "WyJvd24tZGF0YSIsIjdmM2EtcmVuXHUwMGU5ZSIsIiIsIm5sIiwxODAzODU5MjAwXQ.GgoPNxyX0lulfLNvRoMifn-dEA4IxW19pxiGjdBNPLs"
    ),
    (Leaf.REPORT, "7f3a", "2027-1"): (
        "WyJyZXBvcnQiLCI3ZjNhIiwiMjAyNy0xIiwibmwiLDE4MDM4NTkyMDBd.5oNj_-H1SGGQmxZyuZbsdjuqvmTWbPLLOaQvRQhPklo"
    ),
    (Leaf.REPORT_TABLES, "7f3a", "2027-1"): (
        "WyJyZXBvcnQtdGFibGVzIiwiN2YzYSIsIjIwMjctMSIsIm5sIiwxODAzODU5MjAwXQ.FuWYEvgU_Y-Pp8siQ1SNVfb5r7KbmeUu194vMilVOxg"
    ),
}
EVERY_PAGE = OTHER_PAGES | {(leaf, "7f3a", ""): token for leaf, token in PAGES_OF_7F3A.items()}


@pytest.mark.parametrize(("participant", "token"), IN_CALENDARS.items())
def test_a_link_in_a_calendar_stays_good(participant: str, token: str) -> None:
    claim = Claim(session="behoud-1", participant=participant, language="nl", expires=EXPIRES)
    assert (CALENDAR.read(token), CALENDAR.token(claim)) == (claim, token)
    assert unseal(INSTALLATION, "spiraal-page-1", token) is None, "a link for a calendar opens no page"


@pytest.mark.parametrize(("page", "token"), EVERY_PAGE.items())
def test_a_link_to_a_page_stays_good(page: tuple[Leaf, str, str], token: str) -> None:
    leaf, user, about = page
    claim = PageClaim(leaf=leaf, user=user, about=about, language="nl", expires=EXPIRES)
    assert PAGES.read(token) == claim
    assert PAGES.until(leaf, user, "nl", EXPIRES, about).rpartition("/")[2] == token
    assert unseal(INSTALLATION, "spiraal-calendar-1", token) is None, "a link to a page opens no calendar"


def test_every_page_is_looked_at() -> None:
    assert {leaf for leaf, _, _ in EVERY_PAGE} == set(Leaf)


def test_a_signature_is_written_one_way_only() -> None:
    """Base64 has four last letters for the same 32 bytes, and readers that pass over what they don't know."""
    token = seal(INSTALLATION, "p", ["a", 1])
    assert [letter for letter in LETTERS if unseal(INSTALLATION, "p", token[:-1] + letter) is not None] == [token[-1]]
    for more in ("=", "é", "!", "\ud800", "\n"):
        assert unseal(INSTALLATION, "p", token + more) is None
