"""A report as a Word document (.docx): headings one can walk through, tables whose first row is a heading, pictures with their words."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from docx import Document
from docx.document import Document as Paper
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell

from cards.documents.bars import bar
from cards.documents.tables import clean

_WIDTHS = (Cm(4.6), Cm(5.4), Cm(3), Cm(4))
_BAR_WIDTH = Cm(4.9)
_INK = RGBColor(0x1F, 0x4E, 0x79)


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: what it is, its share of the longest (None: not told), the number in words, and of how many."""

    name: str
    share: float | None
    told: str
    of: str


@dataclass(frozen=True, slots=True)
class Cited:
    """Somebody's words, with what is said about them."""

    text: str
    about: str


@dataclass(frozen=True, slots=True)
class Part:
    """One heading with what stands under it. ``level``: 1 for a chapter, 2 within one. ``header``: that of the bars."""

    title: str
    level: int = 1
    sentences: Sequence[str] = ()
    header: Sequence[str] = ()
    bars: Sequence[Bar] = ()
    cited: Sequence[Cited] = ()
    small: str = ""


def document(tag: str, title: str, subtitle: str, parts: Sequence[Part], made: datetime) -> bytes:
    """``tag``: its language."""
    paper = Document()
    _settle(paper, "en-GB" if tag == "en" else "nl-NL", clean(title), made)
    paper.add_heading(clean(title), 0)
    paper.add_paragraph(clean(subtitle), style="Subtitle")
    for part in parts:
        paper.add_heading(clean(part.title), part.level)
        for sentence in part.sentences:
            paper.add_paragraph(clean(sentence)).paragraph_format.keep_with_next = bool(part.bars)
        if part.bars:
            _table(paper, part)
        for one in part.cited:
            _cite(paper, one)
        if part.small:
            run = paper.add_paragraph().add_run(clean(part.small))
            run.font.size = Pt(9)
    kept = io.BytesIO()
    paper.save(kept)
    return kept.getvalue()


def _settle(paper: Paper, tag: str, title: str, made: datetime) -> None:
    told = paper.core_properties
    told.title, told.author, told.comments, told.language = title, "Spiraal", "", tag
    told.created = told.modified = made.replace(tzinfo=None, microsecond=0)
    section = paper.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    for name in ("Normal", "Title", "Subtitle", "Heading 1", "Heading 2"):
        style: Any = paper.styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[theme]
        style.font.name = "Calibri"
        if name != "Normal":
            style.font.color.rgb = _INK
    normal: Any = paper.styles["Normal"]
    normal.font.size = Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), tag)
    normal.element.get_or_add_rPr().append(language)


def _table(paper: Paper, part: Part) -> None:
    table = paper.add_table(rows=1, cols=4)
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = width
    _write(table, 0, part.header)
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    for number, one in enumerate(part.bars, start=1):
        row = table.add_row()
        _write(table, number, (one.name, "", one.told, one.of), last=number == len(part.bars))
        kept_whole = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(kept_whole)
        if one.share is not None:
            _picture(row.cells[1], one)
    paper.add_paragraph()


def _write(table: Table, number: int, texts: Sequence[str], *, last: bool = False) -> None:
    for cell, text, width in zip(table.rows[number].cells, texts, _WIDTHS, strict=True):
        cell.width = width
        cell.paragraphs[0].text = clean(text)
        cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        cell.paragraphs[0].paragraph_format.keep_with_next = not last


def _picture(cell: _Cell, one: Bar) -> None:
    shape = cell.paragraphs[0].add_run().add_picture(io.BytesIO(bar(one.share or 0)), width=_BAR_WIDTH)
    shape._inline.docPr.set("descr", clean(f"{one.name}: {one.told}"))


def _cite(paper: Paper, one: Cited) -> None:
    paragraph = paper.add_paragraph(style="List Bullet")
    paragraph.add_run(clean(one.text))
    about = paragraph.add_run(f"\n{clean(one.about)}")
    about.italic = True
    about.font.size = Pt(9)
