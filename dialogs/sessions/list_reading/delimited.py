"""CSV as programs write it: any of the usual signs between columns, in any of the usual encodings."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from dialogs.sessions.list_reading.columns import known_names
from dialogs.sessions.list_reading.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from domain.sessions.list_table import LineUnit, Remark, Table, TableLine, Unreadable

_SIGNS = (";", "\t", ",", "|")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SEP = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_HEAD = 20
"""How many rows from the top are searched for the names of the columns."""


def decoded(content: bytes) -> str | None:
    """The text, or None when it is none. What is not UTF-8 is taken for Windows' code page, which Excel writes here."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return _decoded(content, name)
    zeros = content[:200].count(0)
    if zeros > len(content[:200]) // 4:
        return _decoded(content, "utf-16-le" if content[1:2] == b"\0" else "utf-16-be")
    return _decoded(content, "utf-8") or content.decode("cp1252", errors="replace")


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def table_of(text: str, unit: LineUnit = LineUnit.ROW) -> Table | Unreadable:
    """``TableLine.number`` counts rows as a spreadsheet shows them: a cell of two lines is in one row."""
    declared = _SEP.match(text)
    if declared:
        text = text[declared.end() :]
    sign = declared[1] if declared else _sign(text)
    lines: list[TableLine] = []
    complaints: list[Remark] = []
    try:
        for number, row in enumerate(_rows(text, sign), start=1):
            cells = tuple(cell.strip() for cell in row[:MOST_COLUMNS])
            if not any(cells):
                continue
            if len(lines) > MOST_ROWS:
                return Unreadable(text_id="error-list-many-rows", values={"most": MOST_ROWS})
            if any(len(cell) > LONGEST_CELL for cell in cells):
                complaints.append(Remark(line=number, text_id="error-list-long-cell", values={"most": LONGEST_CELL}))
                cells = tuple(cell[:LONGEST_CELL] for cell in cells)
            lines.append(TableLine(number=number, cells=cells))
    except csv.Error:
        return Unreadable(text_id="error-list-format")
    return Table(unit=unit, lines=tuple(lines), complaints=tuple(complaints)) if lines else Unreadable(text_id="error-list-empty")


def _rows(text: str, sign: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=sign)


def _sign(text: str) -> str:
    """What stands between columns: of the usual signs the one that makes the most names of columns, else the most columns."""
    return max(_SIGNS, key=lambda sign: _fitness(_first(text, sign)))


def _first(text: str, sign: str) -> Sequence[Sequence[str]]:
    try:
        return [row for row in islice(_rows(text, sign), _HEAD) if row]
    except csv.Error:
        return []


def _fitness(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    return max((known_names(row) for row in rows), default=0), min((len(row) for row in rows), default=0)
