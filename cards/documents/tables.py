"""Tables as a workbook (.xlsx) or as .csv files in one .zip, in which nothing that somebody typed is ever worked out as a formula."""

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from cards.documents.graphs import Graph, draw

Value = str | int | Decimal
_FORMULA = re.compile(r"^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\t\r\n]")
"""What a spreadsheet may take for a formula, also behind white space or signs that nobody sees. Source: OWASP, CSV injection."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WIDEST = 60
_LINE, _HIGHEST = 15.0, 409.0
"""Points: of one line, and the highest a row can be. Heights are set, as not every program makes rows as high as their words."""
_EPOCH = (2027, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """``name``: of at most 31 characters, none of them a sign that sheets and files may not have in theirs. An empty text is an empty
    cell. ``graphs`` stand right of the table, and are in no .csv."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[Value]]
    graphs: Sequence[Graph] = ()


def clean(text: str) -> str:
    """``text`` without what no document can hold: control characters and halves of a surrogate pair."""
    return _NOT_IN_XML.sub("", text)


def harmless(value: Value) -> Value:
    """Text that a spreadsheet shows as it is. A number stays a number."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if _FORMULA.match(text) else text


def workbook(sheets: Sequence[SheetTable]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for number, row in enumerate([sheet.header, *sheet.rows], start=1):
            for column, value in enumerate(row, start=1):
                _fill(page, number, column, value)
        for column in range(1, len(sheet.header) + 1):
            widest = max(len(str(row[column - 1])) for row in [sheet.header, *sheet.rows])
            page.column_dimensions[get_column_letter(column)].width = min(widest, _WIDEST) + 2
        page.freeze_panes = "A2"
        # On paper: as wide as the page, with the heading on each.
        page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        page.print_title_rows = "1:1"
        draw(page, sheet.graphs, right_of=len(sheet.header))
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _fill(page: Worksheet, number: int, column: int, value: Value) -> None:
    shown = harmless(value)
    if shown == "":
        # Text, even when there is none, is a zero in a graph.
        return
    cell = page.cell(number, column, shown)
    if isinstance(shown, str):
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=len(shown) > _WIDEST, vertical="top")
        if len(shown) > _WIDEST:
            lines = sum(len(line) // (_WIDEST - 8) + 1 for line in shown.split("\n"))
            page.row_dimensions[number].height = min(_HIGHEST, max(_LINE * lines, page.row_dimensions[number].height or 0.0))
    if number == 1:
        cell.font = Font(bold=True)


def separated(sheets: Sequence[SheetTable]) -> bytes:
    """A .zip with a .csv for each sheet: commas, quotes where needed, UTF-8 with the mark by which Excel knows it."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for sheet in sheets:
            written = io.StringIO()
            csv.writer(written).writerows([[harmless(value) for value in row] for row in [sheet.header, *sheet.rows]])
            named = zipfile.ZipInfo(f"{sheet.name}.csv", _EPOCH)
            named.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(named, written.getvalue().encode("utf-8-sig"))
    return kept.getvalue()
