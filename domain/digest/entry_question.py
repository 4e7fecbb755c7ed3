"""The records of a question about an entry of the digest, and of its author's answer: between the two of them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryQuestion:
    """A question to the author of an entry. One of ``participant`` and ``coordinator`` (ids) asked it. ``id`` says nothing about who.

    ``entry``: what cards call the entry in the post with the id ``digest``; an id of the entry itself would tell who wrote it without a
    name.
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
    """What the author (``participant``, an id) answered. ``id`` is the question's. ``by_name``: the asker may read whose it is."""

    id: str
    participant: str
    text: str
    by_name: bool
    at: datetime
    version: int = 0
