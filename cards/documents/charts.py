"""Charts as pictures for a page of A4. What they show stands as text beside them; their words are in ``alt`` of word.Picture.

Shape and place say what colour says too, so that they can be read in black and white and by who does not see colours apart.
matplotlib takes half a second to load: only who draws loads it, and draws in a thread. Drawing is one at a time, as it shares its fonts.
"""

import io
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

WIDE = 17.0
"""Centimetres: the width of the text on the page, so that the letters are as large as they are drawn."""
_POINTS, _DOTS_PER_INCH = 9.0, 180
_INK, _BLUE, _ORANGE, _GREY = "#1f1f1f", "#1f4e79", "#d55e00", "#b8c0c8"
_NAMES, _TOLD = 0.29, 0.27
"""Shares of the width for what stands left and right of the chart."""
_SIGNS_NAME, _SIGNS_TOLD = 26, 25
_MARKS: Sequence[dict[str, Any]] = (
    {"marker": "o", "markersize": 11, "markerfacecolor": "white", "markeredgecolor": _BLUE, "markeredgewidth": 1.8},
    {"marker": "o", "markersize": 6, "markerfacecolor": _BLUE, "markeredgecolor": _BLUE},
    {"marker": "D", "markersize": 14, "markerfacecolor": "none", "markeredgecolor": _ORANGE, "markeredgewidth": 1.6},
)
"""Open, filled, and a frame: of different sizes, so that all are seen where they fall on one spot."""
_drawing = Lock()


@dataclass(frozen=True, slots=True)
class ChartRow:
    """``told`` stands right of it. ``values``: one for each mark, None where there is none or it may not be told."""

    name: str
    told: str
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Axis:
    """``ends``: lowest and highest; None: from zero to what the values need. ``number`` writes a number as its readers do."""

    title: str
    number: Callable[[float], str]
    ends: tuple[float, float] | None = None


def bars(rows: Sequence[ChartRow], axis: Axis) -> bytes:
    """A bar for each row, from zero, as PNG. All have one colour: none is better than another."""
    with _drawing:
        figure, axes = _paper(rows, axis, legend=False)
        lengths = [row.values[0] or 0.0 for row in rows]
        axes.barh(range(len(rows)), lengths, height=0.58, color=_BLUE)
        return _png(figure)


def dots(rows: Sequence[ChartRow], marks: Sequence[str], axis: Axis) -> bytes:
    """A line for each row with its values on it, as PNG. ``marks`` names them, three at most; one alone is not named."""
    with _drawing:
        figure, axes = _paper(rows, axis, legend=len(marks) > 1)
        drawn: list[Any] = []
        for number in range(len(marks)):
            style = _MARKS[number] if len(marks) > 1 else _MARKS[1]
            known = [(value, place) for place, row in enumerate(rows) if (value := row.values[number]) is not None]
            drawn += axes.plot(
                [value for value, _ in known], [place for _, place in known], **style, linestyle="none", zorder=3 + number, clip_on=False
            )
        for place, row in enumerate(rows):
            known_here = [value for value in row.values[:2] if value is not None]
            axes.plot(known_here, [place] * len(known_here), color=_INK, linewidth=1.2, zorder=2)
        if len(marks) > 1:
            figure.legend(drawn, [_shown(mark) for mark in marks], loc="upper left", ncols=len(marks), prop=_font(), frameon=False)
        return _png(figure)


def _paper(rows: Sequence[ChartRow], axis: Axis, *, legend: bool) -> "tuple[Figure, Axes]":
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    names = ["\n".join(textwrap.wrap(_shown(row.name), _SIGNS_NAME, max_lines=3, placeholder=" …")) for row in rows]
    told = ["\n".join(textwrap.wrap(_shown(row.told), _SIGNS_TOLD)) for row in rows]
    lines = max((text.count("\n") + 1 for text in (*names, *told)), default=1)
    # In centimetres: each row as high as its words, and around them the axis with its title, and the legend.
    row_high, below, above = 0.3 + 0.42 * max(lines, 2), 1.35, 0.9 if legend else 0.25
    high = row_high * len(rows) + below + above
    figure = Figure(figsize=(WIDE / 2.54, high / 2.54), dpi=_DOTS_PER_INCH, facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.add_axes((_NAMES, below / high, 1 - _NAMES - _TOLD, 1 - (below + above) / high))
    lowest, highest = axis.ends or (0.0, max((value for row in rows for value in row.values if value is not None), default=0.0) or 1.0)
    room = (highest - lowest) * 0.04
    axes.set_xlim(lowest - (room if axis.ends else 0), highest + room)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=6, integer=highest - lowest >= 4))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: axis.number(value)))
    axes.set_xlabel(_shown(axis.title), fontproperties=_font(), color=_INK, parse_math=False)
    axes.set_yticks(range(len(rows)), labels=names, fontproperties=_font(), color=_INK, parse_math=False)
    axes.tick_params(axis="y", length=0, pad=6)
    for label in axes.get_xticklabels():
        label.set_fontproperties(_font())
    for place, text in enumerate(told):
        axes.annotate(
            text,
            (1, place),
            xycoords=("axes fraction", "data"),
            xytext=(8, 0),
            textcoords="offset points",
            va="center",
            fontproperties=_font(),
            color=_INK,
            parse_math=False,
            annotation_clip=False,
        )
    axes.grid(axis="x", color=_GREY, linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    return figure, axes


def _png(figure: "Figure") -> bytes:
    kept = io.BytesIO()
    figure.savefig(kept, format="png", metadata={"Software": None})
    return kept.getvalue()


@cache
def _font() -> "FontProperties":
    """The one that comes with matplotlib, so that pictures are the same on each machine."""
    from matplotlib import get_data_path
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf", size=_POINTS)


@cache
def _signs() -> frozenset[int]:
    from matplotlib.font_manager import get_font

    return frozenset(get_font(str(_font().get_file())).get_charmap())


def _shown(text: str) -> str:
    """Without the signs that the font does not have: they are in the text beside the chart."""
    return "".join(sign for sign in text if ord(sign) in _signs())
