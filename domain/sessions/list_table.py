"""A list somebody sent, as rows of text with the numbers they know them by, before anything is made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Unit(StrEnum):
    """What the sender calls a line of the list."""

    ROW = "row"
    LINE = "line"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """``number`` counts from 1, as the sender's own program does. ``cells`` are trimmed; a moment is in ISO 8601."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something to say about a line: ``text_id`` names a message in cards/texts, ``values`` fill it in. ``line`` 0: about it all."""

    line: int
    text_id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """``complaints`` keep it from being used; ``remarks`` tell what was left aside."""

    unit: Unit
    lines: tuple[Line, ...]
    complaints: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Nothing could be made of it; ``text_id`` and ``values`` say what to do."""

    text_id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptList:
    """A list that waits for its sender to say which network it is for. ``id`` is the coordinator's: a newer list takes its place.

    ``key`` tells one list from the next, so that a card of an older one is known as such.
    """

    id: str
    key: str
    table: Table
    at: datetime
    version: int = 0
