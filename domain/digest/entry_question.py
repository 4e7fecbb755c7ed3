"""A question about an entry of the digest: for its author alone, who decides whether to answer, and under which name."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryQuestion:
    """``id`` says nothing about who asks. One of ``participant`` and ``coordinator`` (ids) asked.

    It is about what cards call ``entry`` in the post ``digest``: an id of the entry itself would tell who wrote it without a name.
    """

    id: str
    digest: str
    entry: str
    network: str
    text: str
    at: datetime
    participant: str = ""
    coordinator: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryAnswer:
    """What the author (``participant``) answered. ``id`` is the question's. ``by_name``: the asker may read who it is."""

    id: str
    participant: str
    text: str
    by_name: bool
    at: datetime
    version: int = 0
