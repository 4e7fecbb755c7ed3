"""Thanks for an entry: counted once for each person; nobody is told who. Pure."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    """The thanks for one entry; ``id`` is the update's, ``participant`` its author (an id).

    ``marks``: for each who thanked, what ``mark`` makes of them, in alphabetical order: they keep somebody from being counted twice, lead
    to nobody without ``key``, and are removed with it ``WATCHED`` (post.py) after the first thanks (``since``). ``told``: of how many the
    author was told; ``untold_since``: when the first thanked of whom they were not.
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
        """Of how many the author has not been told."""
        return max(len(self.marks) - self.told, 0)


def mark(thanks: Thanks, user: str) -> str:
    """The mark of a person (Entra object id): HMAC-SHA256 under the key."""
    return hmac.digest(bytes.fromhex(thanks.key), user.encode(), hashlib.sha256).hex()
