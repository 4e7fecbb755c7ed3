"""Excel workbooks (.xlsx), read as they are sent: somebody may have made them to do harm."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl
from defusedxml.ElementTree import iterparse
from openpyxl.utils.cell import coordinate_to_tuple, range_boundaries

from dialogs.sessions.list_reading.columns import known_names
from dialogs.sessions.list_reading.limits import LONGEST_CELL, MOST_COLUMNS, MOST_PARTS, MOST_ROWS, MOST_UNPACKED
from domain.sessions.list_table import LineUnit, Remark, Table, TableLine, Unreadable

_PIECE = 64 * 1024
_HEAD = 20
_FARTHEST_ROW = 20_000
"""Rows that lie deeper are not looked for: somebody who leaves so much empty has something else in mind."""
_TAG = re.compile(r"^\{[^}]*\}")


def table_of(content: bytes) -> Table | Unreadable:
    """The rows of the first sheet that has our columns, else of the first that has any."""
    try:
        packed = _unpacked(content)
        if isinstance(packed, Unreadable):
            return packed
        with warnings.catch_warnings():
            # openpyxl tells what it does not keep, such as validation: it is only read here.
            warnings.simplefilter("ignore")
            return _table(packed)
    except MemoryError:
        return Unreadable(text_id="error-list-too-big")
    except Exception:  # whatever a broken or forged workbook provokes in the library
        return Unreadable(text_id="error-list-broken")


def _unpacked(content: bytes) -> io.BytesIO | Unreadable:
    """The workbook's texts, unpacked within bounds and stored as they are, so that the library has nothing left to unpack."""
    kept = io.BytesIO()
    room = MOST_UNPACKED
    with zipfile.ZipFile(io.BytesIO(content)) as packed, zipfile.ZipFile(kept, "w") as plain:
        entries = packed.infolist()
        names = {entry.filename for entry in entries}
        if not names & {"xl/workbook.xml", "[Content_Types].xml"} or "xl/workbook.xml" not in names:
            return Unreadable(text_id="error-list-format")
        if len(entries) > MOST_PARTS or len(names) < len(entries):
            return Unreadable(text_id="error-list-too-big" if len(entries) > MOST_PARTS else "error-list-broken")
        for entry in entries:
            if not entry.filename.endswith((".xml", ".rels")) or entry.filename.startswith("xl/drawings"):
                continue
            if entry.flag_bits & 1:
                return Unreadable(text_id="error-list-old-excel")
            found = bytearray()
            # In pieces: what an entry says of its own size need not be true.
            with packed.open(entry) as part:
                while piece := part.read(_PIECE):
                    found += piece
                    if len(found) > room:
                        return Unreadable(text_id="error-list-too-big")
            room -= len(found)
            plain.writestr(entry.filename, bytes(found))
    kept.seek(0)
    return kept


def _table(packed: io.BytesIO) -> Table | Unreadable:
    book = openpyxl.load_workbook(packed, read_only=True, data_only=True, keep_links=False)
    try:
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        first: Table | Unreadable | None = None
        for sheet in sheets[:_HEAD]:
            table = _sheet(sheet)
            if isinstance(table, Table) and any(known_names(line.cells) >= 2 for line in table.lines[:_HEAD]):
                return table
            if first is None or (isinstance(first, Unreadable) and first.text_id == "error-list-empty"):
                first = table
        return first or Unreadable(text_id="error-list-empty")
    finally:
        book.close()


@dataclass
class _Marks:
    """What openpyxl does not tell of a sheet that it streams, by row."""

    hidden: set[int] = field(default_factory=set)
    merged: dict[int, str] = field(default_factory=dict)
    uncounted: dict[int, str] = field(default_factory=dict)


def _sheet(sheet: Any) -> Table | Unreadable:
    # The size a sheet says it has is often wrong, and sometimes a million rows.
    sheet.reset_dimensions()
    marks = _marks(sheet)
    lines: list[TableLine] = []
    complaints: list[Remark] = []
    remarks: list[Remark] = []
    for number, row in enumerate(sheet.iter_rows(max_row=_FARTHEST_ROW, max_col=MOST_COLUMNS, values_only=True), start=1):
        cells = tuple(_text(value) for value in row)
        uncounted = number in marks.uncounted
        if not any(cells) and not uncounted:
            continue
        if number in marks.hidden:
            remarks.append(Remark(line=number, text_id="error-list-hidden"))
            continue
        if len(lines) > MOST_ROWS:
            return Unreadable(text_id="error-list-many-rows", values={"most": MOST_ROWS})
        if any(len(cell) > LONGEST_CELL for cell in cells):
            complaints.append(Remark(line=number, text_id="error-list-long-cell", values={"most": LONGEST_CELL}))
            cells = tuple(cell[:LONGEST_CELL] for cell in cells)
        if uncounted:
            complaints.append(Remark(line=number, text_id="error-list-formula", values={"cell": marks.uncounted[number]}))
        lines.append(TableLine(number=number, cells=cells))
    head = _head(lines)
    complaints += [
        Remark(line=number, text_id="error-list-merged", values={"cells": cells})
        for number, cells in marks.merged.items()
        # A title over the list may be as wide as it likes.
        if number >= head
    ]
    if not lines:
        return Unreadable(text_id="error-list-empty")
    return Table(unit=LineUnit.ROW, lines=tuple(lines), complaints=tuple(complaints), remarks=tuple(remarks))


def _head(lines: Sequence[TableLine]) -> int:
    return next((line.number for line in lines[:_HEAD] if known_names(line.cells) >= 2), 1)


def _marks(sheet: Any) -> _Marks:
    marks = _Marks()
    # The library has no open way to a streamed sheet's own text.
    with sheet._get_source() as source:
        for name, element in _elements(source):
            if name == "row":
                if element.get("hidden") in ("1", "true") and (element.get("r") or "").isdigit():
                    marks.hidden.add(int(element.get("r")))
                element.clear()
            elif name == "c":
                parts = {_TAG.sub("", part.tag): part for part in element}
                if "f" in parts and not (("v" in parts and parts["v"].text) or "is" in parts) and element.get("r"):
                    marks.uncounted.setdefault(coordinate_to_tuple(element.get("r"))[0], element.get("r"))
            elif name == "mergeCell" and element.get("ref"):
                _, first, _, last = range_boundaries(element.get("ref"))
                if first and last and len(marks.merged) <= MOST_ROWS:
                    marks.merged.setdefault(first, element.get("ref"))
    return marks


def _elements(source: Any) -> Iterator[tuple[str, Any]]:
    parents: list[Any] = []
    for event, element in iterparse(source, events=("start", "end")):
        if event == "start":
            parents.append(element)
            continue
        parents.pop()
        name = _TAG.sub("", element.tag)
        yield name, element
        if name in ("row", "mergeCell") and parents:
            # What is done with is let go, or a sheet of a million rows stays in memory.
            parents[-1].remove(element)


def _text(value: object) -> str:
    """A cell as text; moments in ISO 8601, to the minute."""
    match value:
        case None:
            return ""
        case datetime():
            value = _to_the_minute(value)
            # A date cell is midnight, and so is a time cell's day.
            return value.date().isoformat() if value.time() == time() else f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case time():
            return f"{_to_the_minute(datetime.combine(date(2000, 1, 1), value)):%H:%M}"
        case timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60:02}:{minutes % 60:02}"
        case bool():
            return str(value).lower()
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case _:
            return str(value).replace("_x000D_", "").strip()


def _to_the_minute(moment: datetime) -> datetime:
    return (moment + timedelta(seconds=30)).replace(second=0, microsecond=0, tzinfo=None)
