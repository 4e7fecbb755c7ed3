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
from docx.shape import InlineShape
from docx.shared import Cm, Length, Pt, RGBColor
from docx.table import Table, _Row

from cards.documents.bars import bar
from cards.documents.charts import WIDE
from cards.documents.tables import clean

_WIDTHS = (Cm(4.7), Cm(4.6), Cm(3.7), Cm(4))
_BAR_WIDTH = Cm(4.1)
_FIRST, _FIRST_OF_FEW = 4.7, 7.0
"""The width in centimetres of the first column of a table without bars, and of one with three columns; the others share what is left."""
_WHOLE = 6
"""Tables of so many rows stay on one page; longer ones go on, with their heading repeated."""
_INK = RGBColor(0x1F, 0x4E, 0x79)


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: what it is, the number in words, of how many, and its share of the longest (None: not told)."""

    name: str
    told: str
    of: str
    share: float | None


@dataclass(frozen=True, slots=True)
class Citation:
    """Somebody's words, with what is said about them."""

    text: str
    about: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as wide as the text, as PNG. ``alt``: what it shows, for who does not see it."""

    body: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class WordPart:
    """One heading with what stands under it. ``level``: 1 for a chapter, 2 within one.

    ``header``: that of the bars, of four words, or of the rows, as wide as they are.
    """

    title: str
    level: int = 1
    sentences: Sequence[str] = ()
    pictures: Sequence[Picture] = ()
    header: Sequence[str] = ()
    bars: Sequence[Bar] = ()
    rows: Sequence[Sequence[str]] = ()
    cited: Sequence[Citation] = ()
    small: str = ""


def document(tag: str, title: str, subtitle: str, parts: Sequence[WordPart], made: datetime) -> bytes:
    """``tag``: its language."""
    paper = Document()
    _settle(paper, "en-GB" if tag == "en" else "nl-NL", clean(title), made)
    paper.add_heading(clean(title), 0)
    paper.add_paragraph(clean(subtitle), style="Subtitle")
    for part in parts:
        paper.add_heading(clean(part.title), part.level)
        for sentence in part.sentences:
            paper.add_paragraph(clean(sentence)).paragraph_format.keep_with_next = bool(part.header or part.pictures or part.cited)
        for picture in part.pictures:
            _chart(paper, picture)
        if part.bars:
            _bars(paper, part)
        if part.rows:
            first = _FIRST if len(part.header) > 3 else _FIRST_OF_FEW
            rest = (WIDE - first) / (len(part.header) - 1)
            _table(paper, [part.header, *part.rows], [Cm(first), *(Cm(rest) for _ in part.header[1:])])
        for citation in part.cited:
            _cite(paper, citation)
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


def _chart(paper: Paper, picture: Picture) -> None:
    _described(paper.add_paragraph().add_run().add_picture(io.BytesIO(picture.body), width=Cm(WIDE)), picture.alt)


def _described(shape: InlineShape, alt: str) -> None:
    shape._inline.docPr.set("descr", clean(alt))


def _bars(paper: Paper, part: WordPart) -> None:
    table = _table(paper, [part.header, *((other.name, "", other.told, other.of) for other in part.bars)], _WIDTHS)
    for row, other in zip(table.rows[1:], part.bars, strict=True):
        if other.share is not None:
            shape = row.cells[1].paragraphs[0].add_run().add_picture(io.BytesIO(bar(other.share)), width=_BAR_WIDTH)
            _described(shape, f"{other.name}: {other.told}")


def _table(paper: Paper, texts: Sequence[Sequence[str]], widths: Sequence[Length]) -> Table:
    """The first of ``texts`` is its heading, which is repeated on each page."""
    table: Table = paper.add_table(rows=len(texts), cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    rows = list(table.rows)
    for number, (row, cells) in enumerate(zip(rows, texts, strict=True)):
        # The heading with the first row, and the last row not alone.
        tied = number < 1 or number == len(texts) - 2 or (len(texts) - 1 <= _WHOLE and number < len(texts) - 1)
        _write(row, cells, widths, tied=tied)
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader" if number == 0 else "w:cantSplit"))
    for cell in rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    paper.add_paragraph().paragraph_format.space_after = Pt(0)
    return table


def _write(row: _Row, texts: Sequence[str], widths: Sequence[Length], *, tied: bool) -> None:
    for cell, text, width in zip(row.cells, texts, widths, strict=True):
        cell.width = width
        cell.paragraphs[0].text = clean(text)
        cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        cell.paragraphs[0].paragraph_format.keep_with_next = tied


def _cite(paper: Paper, citation: Citation) -> None:
    paragraph = paper.add_paragraph(style="List Bullet")
    paragraph.add_run(clean(citation.text))
    about = paragraph.add_run(f"\n{clean(citation.about)}")
    about.italic = True
    about.font.size = Pt(9)
