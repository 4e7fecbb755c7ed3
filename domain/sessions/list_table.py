"""A list of sessions that somebody sent, as rows of text, before sessions are made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class LineUnit(StrEnum):
    """What a line is called to the sender: a row of a sheet, a line of text, an event of a calendar file."""

    ROW = "row"
    LINE = "line"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLine:
    """One line. ``number``: as the sender's own program counts it, from 1. ``cells``: trimmed; a moment as ISO 8601 text."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something to tell the sender about one line; ``line`` 0: about the list as a whole. ``text_id`` and ``values``: a text in
    cards/texts."""

    line: int
    text_id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What could be read. With ``complaints`` nothing of it is planned; ``remarks`` tell what was left aside."""

    unit: LineUnit
    lines: tuple[TableLine, ...]
    complaints: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Nothing could be read. ``text_id`` and ``values``: the text in cards/texts that says why and what to do."""

    text_id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptList:
    """A list whose sender still has to say which network it is for. ``id`` is the coordinator's: each has one, a newer takes its place.

    ``key`` tells one list from the next, so that a press on the card of an older one is recognised.
    """

    id: str
    key: str
    table: Table
    at: datetime
    version: int = 0
