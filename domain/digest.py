"""The weekly digest (weekbericht)."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestMark:
    """Up to where a network's digests have told. ``id`` is the network's."""

    id: str
    told_until: datetime
    version: int = 0
