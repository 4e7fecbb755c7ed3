"""Signed links to pages and files for one person, good for a short while. Whoever has the link can open it; the card that gives it says
so."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from domain.links.installation import Installation
from domain.links.signed_token import sign, verified

GOOD_FOR = timedelta(hours=1)
"""How long a link is good."""
_PURPOSE = "spiraal-page-1"


class PageKind(StrEnum):
    """Which page: all that is kept of somebody (OWN_DATA), the same as JSON (OWN_DATA_FILE), a check-in to print (ON_PAPER), all actions of
    a network (OVERVIEW); or which file: those actions on an A3 (OVERVIEW_POSTER), the half-yearly report (REPORT) and its tables
    (REPORT_TABLES), what evaluators get as a workbook (EXPORT) or as .csv (EXPORT_CSV)."""

    OWN_DATA = "own-data"
    OWN_DATA_FILE = "own-data-file"
    ON_PAPER = "on-paper"
    REPORT = "report"
    REPORT_TABLES = "report-tables"
    EXPORT = "export"
    EXPORT_CSV = "export-csv"
    OVERVIEW = "overview"
    OVERVIEW_POSTER = "overview-poster"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageClaim:
    """What a link was made for. ``user``: the Entra object id of whose page it is; ``about``: the id of what it shows, or empty;
    ``language``: a tag; ``expires``: aware, in whole seconds."""

    leaf: PageKind
    user: str
    about: str
    language: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class PageLinks:
    """Makes and reads the links. ``public_url``: where browsers reach the bot, without a slash at the end; empty when they can't: then no
    links."""

    public_url: str
    installation: Installation

    def link(self, leaf: PageKind, user: str, language: str, now: datetime, about: str = "") -> str:
        """The address, good for ``GOOD_FOR`` from ``now`` on; empty without a ``public_url``. ``about``: as in PageClaim."""
        return self.until(leaf, user, language, now + GOOD_FOR, about)

    def until(self, leaf: PageKind, user: str, language: str, expires: datetime, about: str = "") -> str:
        """As ``link``, good until ``expires``."""
        if not self.public_url:
            return ""
        fields = (leaf, user, about, language, int(expires.timestamp()))
        return f"{self.public_url}/page/{sign(self.installation, _PURPOSE, fields)}"

    def read(self, token: str) -> PageClaim | None:
        """What this token (the last part of an address) was made for, also when it is over; None when this installation did not sign it."""
        fields = verified(self.installation, _PURPOSE, token)
        if fields is None:
            return None
        leaf, user, about, language, expires = map(str, fields)
        return PageClaim(leaf=PageKind(leaf), user=user, about=about, language=language, expires=datetime.fromtimestamp(int(expires), UTC))
