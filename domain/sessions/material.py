"""Material of a session: a title and an https address. The document itself stays where it is."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

LONGEST_TITLE = 200
LONGEST_ADDRESS = 1000
MOST = 20
"""How much a session may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One thing to read. ``session`` is an id; ``added_by`` a coordinator's, empty for the programme file; ``number`` its place in the
    list.

    ``filed``: its title in the programme file when that was read last; None for what was added in chat. ``removed_at``: it is not shown any
    more, but kept: it can be put back, and the same file does not bring it back.
    """

    id: str
    session: str
    title: str
    url: str
    added_by: str
    added_at: datetime
    number: int
    filed: str | None = None
    removed_at: datetime | None = None
    version: int = 0

    @property
    def shown(self) -> bool:
        """Whether it was not removed."""
        return self.removed_at is None


def material_id(session: str, url: str) -> str:
    """The id of what a session has under this address: one session has one address once."""
    return f"{session}|{uuid5(NAMESPACE_URL, url).hex}"


def is_https(address: str) -> bool:
    """Whether it is an https address with a host and without white space, which a browser can open."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return address.startswith("https://") and bool(parts.hostname) and not re.search(r"[\s\x00-\x1f\x7f]", address)
