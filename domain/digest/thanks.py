"""A press that thanks somebody for what they shared: counted, once for each person, and never who."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    """What one entry (``id`` is the update's) was thanked for. ``participant`` wrote it.

    ``marks`` keep somebody from being counted twice; like those of a pulse they lead to nobody without asking about each, and they are
    destroyed with the key when the post is ``WATCHED`` old. ``told``: how many its author heard of, and ``untold_since`` the first of
    whom they have not.
    """

    id: str
    participant: str
    network: str
    key: str
    since: datetime
    marks: tuple[str, ...] = ()
    told: int = 0
    untold_since: datetime | None = None
    version: int = 0

    @property
    def untold(self) -> int:
        return max(len(self.marks) - self.told, 0)


def mark(thanks: Thanks, user: str) -> str:
    """The mark of somebody, named by Entra object id."""
    return hmac.digest(bytes.fromhex(thanks.key), user.encode(), hashlib.sha256).hex()
