"""The address of a page that is somebody's own: signed, for a short while. Whoever has it can open it; the card that gives it says so."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from domain.links.installation import Installation
from domain.links.signed_token import seal, unseal

GOOD_FOR = timedelta(hours=1)
_PURPOSE = "spiraal-page-1"


class Leaf(StrEnum):
    """Which page: all that is kept of somebody, the same for another program, a check-in on paper, or all actions of a network; or which
    file: those on an A3, the half-yearly report, its tables, and what evaluators get, as a workbook or as .csv."""

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
    """What an address stands for. ``user``: the Entra object id of whose page it is; ``about``: an id, or empty."""

    leaf: Leaf
    user: str
    about: str
    language: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class PageLinks:
    """``public_url``: where browsers reach the bot, without a slash at the end; empty when they can't, and then there are no links."""

    public_url: str
    installation: Installation

    def link(self, leaf: Leaf, user: str, language: str, now: datetime, about: str = "") -> str:
        """The address, good for ``GOOD_FOR``; or an empty string."""
        return self.until(leaf, user, language, now + GOOD_FOR, about)

    def until(self, leaf: Leaf, user: str, language: str, expires: datetime, about: str = "") -> str:
        if not self.public_url:
            return ""
        fields = (leaf, user, about, language, int(expires.timestamp()))
        return f"{self.public_url}/page/{seal(self.installation, _PURPOSE, fields)}"

    def read(self, token: str) -> PageClaim | None:
        """What a token stands for, expired or not; None when it is not ours."""
        fields = unseal(self.installation, _PURPOSE, token)
        if fields is None:
            return None
        leaf, user, about, language, expires = map(str, fields)
        return PageClaim(leaf=Leaf(leaf), user=user, about=about, language=language, expires=datetime.fromtimestamp(int(expires), UTC))
