"""A sheet for on the wall (.pdf, A3, landscape): sections with entries, in letters as large as one sheet allows.

What does not go on one sheet goes on to the next, with its headings again. Nothing but what is given here is in the file.
"""

import io
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A3, landscape
from reportlab.pdfgen.canvas import Canvas

from cards.documents.columns import HEADING, Column, Heights, balanced, beside, flowing
from cards.documents.lettering import BOLD, REGULAR, broken, drawable, ready, wide

_WIDE, _HIGH = landscape(A3)
_MM = 72 / 25.4
_MARGIN, _BETWEEN = 13 * _MM, 6 * _MM
_INSIDE = _WIDE - 2 * _MARGIN
_INK, _SOFT, _SIGN, _EDGE, _PAPER = (HexColor(tone) for tone in ("#1c2b2b", "#445655", "#1f5f5d", "#7d908e", "#f4f8f7"))
SCALES = (2.2, 1.9, 1.6, 1.45, 1.3, 1.2, 1.1, 1.0, 0.92, 0.85, 0.8, 0.75)
"""How large the letters of sections are, the largest that fits; 1 is a title of 10.5 points. The smallest are 6.4 points,
in a face whose small letters are high."""
_NARROWEST, _NARROWEST_OWN, _WIDEST_OWN = 58 * _MM, 44 * _MM, 140 * _MM
_OWN_COLUMN = 0.6
"""A section has a column of its own when its letters then are at least this part of what they could be."""
_drawing = threading.Lock()
"""The library keeps its fonts for all documents together: one at a time."""


@dataclass(frozen=True, slots=True)
class PosterEntry:
    """One entry of a section. ``quarters``: how many of its sign are filled, 1 to 4."""

    title: str
    about: str
    quarters: int


@dataclass(frozen=True, slots=True)
class Section:
    """``again``: its title where it goes on. ``lines`` stand below the entries."""

    title: str
    again: str
    entries: Sequence[PosterEntry]
    lines: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Poster:
    """``tag``: its language. ``legend``: what each sign means, by its quarters, in order. ``below``: at the foot of each sheet.
    ``numbered``: "2 of 3", for when there are more."""

    tag: str
    title: str
    about: str
    legend: Sequence[tuple[int, str]]
    sections: Sequence[Section]
    below: Sequence[str]
    numbered: Callable[[int, int], str]
    made: datetime


def poster(asked: Poster) -> bytes:
    """The poster as PDF; the same bytes for the same poster."""
    with _drawing:
        ready()
        return _Sheets(asked).drawn()


@dataclass(frozen=True, slots=True)
class _Block:
    """An entry or a line, broken to the width of a column. ``high`` is with the space below it."""

    title: Sequence[str]
    about: Sequence[str]
    quarters: int
    high: float


class _Sheets:
    def __init__(self, asked: Poster) -> None:
        self.asked = asked
        self.kept = io.BytesIO()
        self.canvas = Canvas(
            self.kept,
            (_WIDE, _HIGH),
            invariant=1,
            pageCompression=1,
            lang="en-GB" if asked.tag == "en" else "nl-NL",
            initialFontName=REGULAR,  # type: ignore[arg-type]  # Its types have a number here.
        )
        self.heading = next((size for size in (30, 25, 21) if len(broken(asked.title, BOLD, size, _INSIDE)) == 1), 18)
        self.below = [line for words in asked.below for line in broken(words, REGULAR, 9, _INSIDE)]
        self.top = _HIGH - _MARGIN - self.heading * 1.2 * len(broken(asked.title, BOLD, self.heading, _INSIDE)) - 66
        self.bottom = _MARGIN + 13 * len(self.below) + 12

    def drawn(self) -> bytes:
        asked, canvas = self.asked, self.canvas
        canvas.setTitle(drawable(asked.title))
        canvas.setAuthor("Spiraal")
        canvas.setCreator("Spiraal")
        canvas.setSubject(drawable(asked.about))
        made = asked.made.astimezone(UTC)
        canvas.setDateFormatter(lambda *_: f"D:{made:%Y%m%d%H%M%S}Z")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        scale, across, sheets = self._laid_out()
        blocks = [_blocks(section, scale, across) for section in asked.sections]
        size = _size(asked.sections, scale, across)
        for number, columns in enumerate(sheets, start=1):
            self._frame(number, len(sheets))
            for place, column in enumerate(columns):
                for put in column:
                    left, top = _MARGIN + place * (across + _BETWEEN), self.top - put.down
                    if put.block == HEADING:
                        self._heading(put.section, left, top, across, size, again=put.again)
                    else:
                        self._block(blocks[put.section][put.block], left, top, across, scale)
            canvas.showPage()
        canvas.save()
        return self.kept.getvalue()

    def _laid_out(self) -> tuple[float, float, list[list[Column]]]:
        """The scale of the letters, the width of a column, and the columns of each sheet."""
        sections, high = self.asked.sections, self.top - self.bottom
        own = (_INSIDE + _BETWEEN) / max(len(sections), 1) - _BETWEEN
        alone: tuple[float, list[Column]] | None = None
        for scale in SCALES:
            if alone is None and _NARROWEST_OWN * scale <= own <= _WIDEST_OWN:
                found = beside(_heights(sections, scale, own), high)
                alone = (scale, found) if found else None
        for scale in SCALES:
            if alone and alone[0] >= scale * _OWN_COLUMN:
                return alone[0], own, [alone[1]]
            count, across = _flow(scale)
            found = balanced(_heights(sections, scale, across), count, high, 14 * scale)
            if found:
                return scale, across, [found]
        return self._on_more_sheets(high)

    def _on_more_sheets(self, high: float) -> tuple[float, float, list[list[Column]]]:
        """As few as can be, and then in the largest letters that go on so many."""
        count, across = _flow(SCALES[-1])
        columns = flowing(_heights(self.asked.sections, SCALES[-1], across), high, 14 * SCALES[-1])
        sheets = -(-len(columns) // count)
        for scale in SCALES:
            larger, wider = _flow(scale)
            found = balanced(_heights(self.asked.sections, scale, wider), larger * sheets, high, 14 * scale)
            if found:
                return scale, wider, _dealt(found, larger)
        return SCALES[-1], across, _dealt(columns, count)

    def _frame(self, number: int, of: int) -> None:
        canvas, asked = self.canvas, self.asked
        down = _HIGH - _MARGIN
        for line in broken(asked.title, BOLD, self.heading, _INSIDE):
            self._write(line, BOLD, self.heading, _MARGIN, down - self.heading * 0.8, _INK)
            down -= self.heading * 1.2
        about = f"{asked.about} {asked.numbered(number, of)}" if of > 1 else asked.about
        self._write(broken(about, REGULAR, 12, _INSIDE)[0], REGULAR, 12, _MARGIN, down - 8, _SOFT)
        canvas.setStrokeColor(_EDGE)
        canvas.setLineWidth(0.6)
        for up in (self.top + 44, self.top + 14):
            canvas.line(_MARGIN, up, _WIDE - _MARGIN, up)
        left = _MARGIN
        for place, (quarters, word) in enumerate(asked.legend):
            if place:
                self._write("→", REGULAR, 12, left - 22, self.top + 25, _SOFT)
            self._sign(quarters, left + 7, self.top + 29, 7)
            self._write(word, BOLD, 12, left + 20, self.top + 25, _INK)
            left += wide(word, BOLD, 12) + 52
        for place, line in enumerate(reversed(self.below)):
            self._write(line, REGULAR, 9, _MARGIN, _MARGIN + 13 * place, _SOFT)

    def _heading(self, number: int, left: float, top: float, across: float, size: float, *, again: bool) -> None:
        section = self.asked.sections[number]
        lines = broken(section.again if again else section.title, BOLD, size, across)
        self.canvas.setFillColor(_SIGN)
        self.canvas.rect(left, top - 3, across, 3, stroke=0, fill=1)
        for place, line in enumerate(lines):
            self._write(line, BOLD, size, left, top - size * (1.6 + 1.2 * place), _INK)
        if not again:
            self.canvas.bookmarkPage(f"section-{number}")
            self.canvas.addOutlineEntry(drawable(section.title), f"section-{number}")

    def _block(self, block: _Block, left: float, top: float, across: float, scale: float) -> None:
        down, inset = top, 0.0
        if block.quarters:
            inset, down = 27 * scale, top - 6 * scale
            self.canvas.setStrokeColor(_EDGE)
            self.canvas.setFillColor(_PAPER)
            self.canvas.setLineWidth(0.6)
            self.canvas.roundRect(left, top - block.high + 6 * scale, across, block.high - 6 * scale, 4 * scale, stroke=1, fill=1)
            self._sign(block.quarters, left + 14 * scale, top - 14 * scale, 7 * scale)
        for line in block.title:
            self._write(line, BOLD, 10.5 * scale, left + inset, down - 10.5 * scale, _INK)
            down -= 13 * scale
        for line in block.about:
            self._write(line, REGULAR, 8.5 * scale, left + inset, down - 9.5 * scale, _SOFT)
            down -= 11.5 * scale

    def _sign(self, quarters: int, across: float, up: float, radius: float) -> None:
        """Filled from the top, clockwise, as ◔ ◑ ◕ ●."""
        canvas = self.canvas
        canvas.setFillColor(_SIGN)
        canvas.setStrokeColor(_SIGN)
        canvas.setLineWidth(radius / 6)
        if quarters < 4:
            canvas.wedge(across - radius, up - radius, across + radius, up + radius, 90, -90 * quarters, stroke=0, fill=1)
        canvas.circle(across, up, radius, stroke=1, fill=int(quarters == 4))

    def _write(self, line: str, face: str, size: float, left: float, up: float, tone: Color) -> None:
        self.canvas.setFillColor(tone)
        self.canvas.setFont(face, size)
        self.canvas.drawString(left, up, line)


def _flow(scale: float) -> tuple[int, float]:
    """How many columns there are, one section after another, and how wide they are."""
    count = int((_INSIDE + _BETWEEN) / (_NARROWEST * scale + _BETWEEN))
    return count, (_INSIDE + _BETWEEN) / count - _BETWEEN


def _dealt(columns: Sequence[Column], count: int) -> list[list[Column]]:
    return [list(columns[start : start + count]) for start in range(0, len(columns), count)]


def _size(sections: Sequence[Section], scale: float, across: float) -> float:
    """Of all headings: smaller, rather than that a word of one of them is broken in two."""
    words = [word for section in sections for word in drawable(section.again).split()]
    sizes = [13 * scale * part for part in (1, 0.9, 0.8, 0.7)]
    return next((size for size in sizes if max((wide(word, BOLD, size) for word in words), default=0) <= across), sizes[-1])


def _heights(sections: Sequence[Section], scale: float, across: float) -> list[Heights]:
    size = _size(sections, scale, across)
    found = []
    for section in sections:
        heading, again = (14 * scale + size * 1.2 * len(broken(title, BOLD, size, across)) for title in (section.title, section.again))
        found.append(Heights(heading, again, [block.high for block in _blocks(section, scale, across)]))
    return found


def _blocks(section: Section, scale: float, across: float) -> list[_Block]:
    found = []
    for entry in section.entries:
        title = broken(entry.title, BOLD, 10.5 * scale, across - 34 * scale)
        about = broken(entry.about, REGULAR, 8.5 * scale, across - 34 * scale)
        found.append(_Block(title, about, entry.quarters, (len(title) * 13 + len(about) * 11.5 + 19) * scale))
    for line in section.lines:
        words = broken(line, REGULAR, 8.5 * scale, across)
        found.append(_Block((), words, 0, (len(words) * 11.5 + 3) * scale))
    return found
