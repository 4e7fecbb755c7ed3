"""Files as people send them, made here: workbooks, and the fakes that serve them to the world."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import openpyxl

from dialogs.sessions.list_reading.formats import table_of
from domain.sessions.list_table import Table, Unreadable

HEAD = ("Datum", "Tijd", "Thema", "Plaats")


def workbook(rows: Sequence[tuple[Any, ...]], *, merged: str = "", hidden: int = 0, before: Sequence[tuple[Any, ...]] = ()) -> bytes:
    """``before``: the rows of a sheet that comes first."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    if before:
        for row in before:
            sheet.append(row)
        sheet = book.create_sheet("Planning")
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    if hidden:
        sheet.row_dimensions[hidden].hidden = True
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The same archive with one of its files replaced."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, part if entry == name else old.read(entry))
    return kept.getvalue()


class SomeFiles:
    """The port ``Files`` over what a test put there, read in this process; ``asked`` is what was fetched."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.asked: list[str] = []

    async def table(self, url: str) -> Table | Unreadable:
        self.asked.append(url)
        content = self.files.get(url)
        return Unreadable(text_id="error-list-not-fetched") if content is None else table_of(content)
