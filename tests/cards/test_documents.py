"""Files that people take with them: nothing is a formula, everything can be opened, and pictures say what they show."""

import csv
import io
import zipfile
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from docx import Document
from openpyxl import load_workbook
from PIL import Image

from cards.documents.bars import HEIGHT, WIDTH, bar
from cards.documents.tables import SheetTable, harmless, separated, workbook
from cards.documents.word import Bar, Citation, WordPart, document

NOW = datetime(2027, 7, 20, 9, tzinfo=UTC)
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u200b=1", "\u202e=1", "＝1", "\r=1", "|cmd", "%0a"]


@pytest.mark.parametrize("typed", FORMULAS)
def test_what_a_spreadsheet_would_work_out_stays_text(typed: str) -> None:
    sheet = SheetTable("a", ["x"], [[typed]])
    cell = load_workbook(io.BytesIO(workbook([sheet])))["a"]["A2"]
    assert cell.data_type == "s"
    assert str(cell.value).startswith("'")
    with zipfile.ZipFile(io.BytesIO(separated([sheet]))) as archive:
        rows = list(csv.reader(io.StringIO(archive.read("a.csv").decode("utf-8-sig"), newline="")))
    assert rows[1][0].startswith("'")


def test_numbers_stay_numbers_and_other_words_as_they_are() -> None:
    assert harmless(-3) == -3
    assert harmless(Decimal("-2.5")) == Decimal("-2.5")
    assert harmless("Rustig beginnen = goed, zei 😀") == "Rustig beginnen = goed, zei 😀"
    assert harmless("a\x00b\x1fc\ud800") == "abc"
    cell = load_workbook(io.BytesIO(workbook([SheetTable("a", ["x"], [[Decimal("-2.5")]])])))["a"]["A2"]
    assert (cell.data_type, cell.value) == ("n", -2.5)


def test_a_document_with_all_kinds_of_words_opens_and_its_pictures_have_words() -> None:
    nasty = "<b>x</b> &amp; {{y}} \x00\x0b\ud83d \u202e 😀\nregel twee"
    part = WordPart(
        nasty, sentences=[nasty], header=("a", "b", "c", "d"), bars=[Bar(nasty, "12", "n = 5", 0.5), Bar("x", "te weinig", "", None)]
    )
    body = document("nl", nasty, nasty, [part, WordPart("Citaat", level=2, cited=[Citation(nasty, "Bram")])], NOW)
    paper = Document(io.BytesIO(body))
    assert "<b>x</b> &amp; {{y}}" in paper.paragraphs[0].text
    described = [shape._inline.docPr.get("descr") for shape in [*paper.inline_shapes]]
    assert len(described) == 1
    assert "12" in str(described[0])
    assert paper.core_properties.language == "nl-NL"
    assert [paragraph.style.name for paragraph in paper.paragraphs if paragraph.style][:3] == ["Title", "Subtitle", "Heading 1"]


@pytest.mark.parametrize("share", [-1.0, 0.0, 0.001, 0.5, 1.0, 7.0])
def test_a_bar_is_as_long_as_its_share(share: float) -> None:
    picture = Image.open(io.BytesIO(bar(share)))
    assert picture.size == (WIDTH, HEIGHT)
    filled = sum(picture.getpixel((x, HEIGHT // 2)) == (31, 78, 121) for x in range(WIDTH))
    assert abs(filled - max(0.0, min(share, 1.0)) * WIDTH) <= 17
