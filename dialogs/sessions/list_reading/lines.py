"""A list as people type it in a chat: lines that each begin with a date. Prose is no list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dialogs.sessions.list_reading import columns, delimited
from dialogs.sessions.list_reading.limits import LONGEST_CELL, MOST_ROWS
from dialogs.sessions.list_reading.moments import clocks_at_start, day_at_start, minutes
from domain.sessions.list_table import LineUnit, Remark, Table, TableLine, Unreadable

_HEAD = (columns.DATE, columns.TIME, columns.MINUTES, columns.THEME, columns.PLACE, columns.LINK)
_BULLET = re.compile(r"^\s*(?:[-*•·–—>]\s+|\(?\d{1,3}[.)]\s+)?")
_LEAD = re.compile(r"^[\s,;:|–—-]+")
_LINK = re.compile(r"https?://[^\s<>]+[^\s<>.,;)\]]")
_FIELDS = re.compile(r"\t|;| \| | – | — ")
_PLACE = re.compile(r"^(?P<theme>.+?)\s*(?:\((?P<brackets>[^()]+)\)|\s@\s*(?P<at>.+)|,\s*(?P<comma>[^,]+))\s*$")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line that begins with a date: its cells, ``timed`` when a time follows."""

    cells: tuple[str, ...]
    timed: bool


def table_of(text: str, today: date, *, asked: bool = False) -> Table | Unreadable | None:
    """The list that a message holds, or None when it is none. ``asked``: they said that it is one, so that one line does."""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if len(lines) > 1 and _is_head(lines[0][1]):
        return delimited.table_of(text, LineUnit.LINE)
    if len(lines) > 4 * MOST_ROWS:
        return None
    entries = [(number, line, _entry(line[:LONGEST_CELL], today)) for number, line in lines]
    dated = [entry for _, _, entry in entries if entry]
    enough = len(dated) >= (1 if asked else 2) and 2 * len(dated) >= len(entries) - 1
    if not enough or not any(entry.timed for entry in dated):
        return None
    if len(dated) > MOST_ROWS:
        return Unreadable(text_id="error-list-many-rows", values={"most": MOST_ROWS})
    return _table(entries)


def from_rows(table: Table, today: date) -> Table | None:
    """The rows of a file that has no names above its columns, when they are such lines."""
    entries = [(line.number, " ".join(line.cells), _entry("\t".join(line.cells), today)) for line in table.lines]
    if not any(entry and entry.timed for _, _, entry in entries):
        return None
    made = _table(entries)
    return Table(unit=table.unit, lines=made.lines, complaints=table.complaints + made.complaints, remarks=table.remarks + made.remarks)


def _is_head(line: str) -> bool:
    found = {columns.column(cell) for sign in ("\t", ";", ",", "|") for cell in line.split(sign)}
    return len(found - {""}) >= 2 and bool(found & {columns.DATE, columns.MOMENT})


def _table(entries: list[tuple[int, str, _Entry | None]]) -> Table:
    found = [TableLine(number=0, cells=_HEAD)]
    complaints: list[Remark] = []
    remarks: list[Remark] = []
    for number, line, entry in entries:
        if entry:
            found.append(TableLine(number=number, cells=entry.cells))
        elif len(found) == 1 and (line.rstrip().endswith(":") or not re.search(r"\d", line)):
            # What is said before the list begins.
            continue
        elif re.search(r"\d", line):
            complaints.append(Remark(line=number, text_id="error-list-no-date"))
        else:
            remarks.append(Remark(line=number, text_id="error-list-aside"))
    return Table(unit=LineUnit.LINE, lines=tuple(found), complaints=tuple(complaints), remarks=tuple(remarks))


def _entry(line: str, today: date) -> _Entry | None:
    text = _BULLET.sub("", line.replace("\xa0", " ")).strip()
    lower = text.lower()
    if len(lower) != len(text):
        lower = text
    day = day_at_start(lower, today)
    if day is None:
        return None
    clocks = clocks_at_start(_spaced(lower[day.length :]))
    end = day.length + (clocks[2] if clocks else 0)
    when = text[day.length : end].strip(" \t,;:|–-")
    rest = list(_rest(text[end:], lower[end:], timed=clocks is not None and clocks[1] is None))
    return _Entry((text[: day.length], f"{when}{rest[0]}", *rest[1:]), timed=clocks is not None)


def _spaced(text: str) -> str:
    return text.replace("\t", " ")


def _rest(text: str, lower: str, *, timed: bool) -> Iterator[str]:
    """Until when (as it follows a time), minutes, theme, place and link."""
    until = clocks_at_start(_spaced(lower)) if timed and lower[:1] in ("\t", ";", "|") else None
    yield f" - {text[: until[2]].strip(' ;|' + chr(9))}" if until else ""
    text = text[until[2] :] if until else text
    link = _LINK.search(text)
    text = _LEAD.sub("", text.replace(link[0], "") if link else text).rstrip(" ,;|\t(-–")
    fields = [field.strip() for field in _FIELDS.split(text)]
    length = fields.pop(0) if len(fields) > 1 and minutes(fields[0]) else ""
    yield length
    fields = [field for field in fields if field]
    if len(fields) > 1:
        yield fields[0]
        yield ", ".join(fields[1:])
    else:
        match = _PLACE.match(fields[0]) if fields else None
        yield match["theme"] if match else "".join(fields)
        yield (match["brackets"] or match["at"] or match["comma"]).strip() if match else ""
    yield link[0] if link else ""
