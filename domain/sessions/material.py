"""What belongs to a session and can be read again: a title and where it is. The document itself stays where it is."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

LONGEST_TITLE = 200
LONGEST_ADDRESS = 1000
MOST = 20
"""So many a session may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """``session`` is an id, ``added_by`` a coordinator's (empty: the programme file), ``number`` its place in the list.

    ``filed``: the title in the programme file when that was last read; None for what was added in chat. ``removed_at``: not shown any
    more; it is kept, as it can be put back, and as the same file would bring it back otherwise.
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
        return self.removed_at is None


def material_id(session: str, url: str) -> str:
    """One session names one address once."""
    return f"{session}|{uuid5(NAMESPACE_URL, url).hex}"


def is_https(address: str) -> bool:
    """Whether a browser can open it, and only that: https, a host, no white space."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return address.startswith("https://") and bool(parts.hostname) and not re.search(r"[\s\x00-\x1f\x7f]", address)
