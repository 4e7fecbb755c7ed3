"""Addresses that are out, in calendars and on cards, stay good: tokens as an earlier release made them are read, and made the same."""

from datetime import UTC, datetime

import pytest

from domain.calendar.link import CalendarLinks, Claim
from domain.links.installation import Installation
from domain.links.page_link import PageClaim, PageKind, PageLinks
from domain.links.signed_token import sign, verified

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
    PageKind.OWN_DATA_FILE: "WyJvd24tZGF0YS1maWxlIiwiN2YzYSIsIiIsIm5sIiwxODAzODU5MjAwXQ.mKRLeTBi2_aRLrAZQt3INGH2iA_m7O9lMaHOcZBvQyo",
    PageKind.ON_PAPER: "WyJvbi1wYXBlciIsIjdmM2EiLCIiLCJubCIsMTgwMzg1OTIwMF0.aulgL2Pw8iKRQYy6r0zSkmmqWwm54kbbdSqDsvFWOOU",
    PageKind.EXPORT: "WyJleHBvcnQiLCI3ZjNhIiwiIiwibmwiLDE4MDM4NTkyMDBd.QTq8nPQjg9eZAzfzoYUf6kKA75OAzMW3yTu2g2vbTJs",
    PageKind.EXPORT_CSV: "WyJleHBvcnQtY3N2IiwiN2YzYSIsIiIsIm5sIiwxODAzODU5MjAwXQ.XB3DjbpYSx_3DPZ64hK8Hk2xnyGvYM5MAa-wkEDeS4s",
    PageKind.OVERVIEW: "WyJvdmVydmlldyIsIjdmM2EiLCIiLCJubCIsMTgwMzg1OTIwMF0.LcvthNs-Ww60g7qEFTRz1OYw0bsyLZQvhaCoj6elpEg",
    PageKind.OVERVIEW_POSTER: "WyJvdmVydmlldy1wb3N0ZXIiLCI3ZjNhIiwiIiwibmwiLDE4MDM4NTkyMDBd.G31ycZSwzaDSpsKbZXL2mp5nQLub6QnW69a9D1hxujs",
}
OTHER_PAGES = {
    (PageKind.OWN_DATA, "7f3a-renée", ""): (
        "WyJvd24tZGF0YSIsIjdmM2EtcmVuXHUwMGU5ZSIsIiIsIm5sIiwxODAzODU5MjAwXQ.GgoPNxyX0lulfLNvRoMifn-dEA4IxW19pxiGjdBNPLs"
    ),
    (PageKind.REPORT, "7f3a", "2027-1"): (
        "WyJyZXBvcnQiLCI3ZjNhIiwiMjAyNy0xIiwibmwiLDE4MDM4NTkyMDBd.5oNj_-H1SGGQmxZyuZbsdjuqvmTWbPLLOaQvRQhPklo"
    ),
    (PageKind.REPORT_TABLES, "7f3a", "2027-1"): (
        "WyJyZXBvcnQtdGFibGVzIiwiN2YzYSIsIjIwMjctMSIsIm5sIiwxODAzODU5MjAwXQ.FuWYEvgU_Y-Pp8siQ1SNVfb5r7KbmeUu194vMilVOxg"
    ),
}
EVERY_PAGE = OTHER_PAGES | {(leaf, "7f3a", ""): token for leaf, token in PAGES_OF_7F3A.items()}


@pytest.mark.parametrize(("participant", "token"), IN_CALENDARS.items())
def test_a_link_in_a_calendar_stays_good(participant: str, token: str) -> None:
    claim = Claim(session="behoud-1", participant=participant, language="nl", expires=EXPIRES)
    assert (CALENDAR.read(token), CALENDAR.token(claim)) == (claim, token)
    assert verified(INSTALLATION, "spiraal-page-1", token) is None, "a link for a calendar opens no page"


@pytest.mark.parametrize(("page", "token"), EVERY_PAGE.items())
def test_a_link_to_a_page_stays_good(page: tuple[PageKind, str, str], token: str) -> None:
    leaf, user, about = page
    claim = PageClaim(leaf=leaf, user=user, about=about, language="nl", expires=EXPIRES)
    assert PAGES.read(token) == claim
    assert PAGES.until(leaf, user, "nl", EXPIRES, about).rpartition("/")[2] == token
    assert verified(INSTALLATION, "spiraal-calendar-1", token) is None, "a link to a page opens no calendar"


def test_every_page_is_looked_at() -> None:
    assert {leaf for leaf, _, _ in EVERY_PAGE} == set(PageKind)


def test_a_signature_is_written_one_way_only() -> None:
    """Base64 has four last letters for the same 32 bytes, and readers that pass over what they don't know."""
    token = sign(INSTALLATION, "p", ["a", 1])
    assert [letter for letter in LETTERS if verified(INSTALLATION, "p", token[:-1] + letter) is not None] == [token[-1]]
    for more in ("=", "é", "!", "\ud800", "\n"):
        assert verified(INSTALLATION, "p", token + more) is None
