"""Graphs in a workbook, which follow the cells of their table. What may not be told is an empty cell there, and no bar here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.text import CharacterProperties, Paragraph, RegularTextRun
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

_WIDTH, _HEIGHT, _ROW, _AROUND = 17, 9, 1, 4
_ROW_OF_CELLS = 0.53
"""All in centimetres."""
_INK = "1F4E79"
_Shape = Literal["circle", "square", "diamond"]
_MARKS: Sequence[tuple[str, _Shape, int]] = (("9DB7D0", "circle", 12), (_INK, "square", 7), ("D55E00", "diamond", 10))
"""Colour, shape and size: told apart without their colours, and seen on one spot. Filled, as LibreOffice draws no outlines."""
_TITLE = CharacterProperties(sz=1200, b=True)


@dataclass(frozen=True, slots=True)
class Graph:
    """Of the rows ``first`` to ``last`` of a sheet, counted from 1 without the heading; columns are counted from 1 too.

    ``names``: the column with what each row is called. ``values``: with one column it has bars; with more (three at most) it has marks,
    that are called as their column is. ``marks``: with one too, on a scale where a bar has nothing to begin at. ``ends``: of the scale.
    """

    title: str
    first: int
    last: int
    names: int
    values: Sequence[int]
    ends: tuple[int, int] | None = None
    marks: bool = False


def draw(page: Worksheet, graphs: Sequence[Graph], *, right_of: int) -> None:
    """Put the graphs on a sheet, below each other, with one column between them and the table, whose last column is ``right_of``."""
    row = 2
    for graph in graphs:
        chart: BarChart | LineChart = _marks(page, graph) if graph.marks or len(graph.values) > 1 else _bars(page, graph)
        chart.set_categories(_cells(page, graph, graph.names))
        chart.title = Title(tx=Text(rich=RichText(p=[Paragraph(r=[RegularTextRun(rPr=_TITLE, t=graph.title)])])), overlay=False)
        # Without this openpyxl writes axes that Excel does not show.
        chart.x_axis.delete = chart.y_axis.delete = False
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = graph.ends or (0, None)
        chart.width = _WIDTH
        page.add_chart(chart, f"{get_column_letter(right_of + 2)}{row}")
        row += round(chart.height / _ROW_OF_CELLS) + 2


def _bars(page: Worksheet, graph: Graph) -> BarChart:
    chart = BarChart()
    # Lying, in the order of the table: a spreadsheet begins below.
    chart.type, chart.gapWidth, chart.legend = "bar", 60, None
    chart.height = _AROUND + _ROW * max(3, graph.last - graph.first + 1)
    chart.x_axis.scaling.orientation = "maxMin"
    series = SeriesFactory(_cells(page, graph, graph.values[0]))
    series.graphicalProperties = GraphicalProperties(solidFill=_INK)
    series.dLbls = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False, showPercent=False)
    chart.series.append(series)
    return chart


def _marks(page: Worksheet, graph: Graph) -> LineChart:
    chart = LineChart()
    chart.height = _HEIGHT
    chart.legend = Legend(legendPos="b") if len(graph.values) > 1 else None
    for column, (colour, shape, size) in zip(graph.values, _MARKS, strict=False):
        series = SeriesFactory(_cells(page, graph, column))
        series.tx = SeriesLabel(v=str(page.cell(1, column).value))
        series.graphicalProperties = GraphicalProperties()
        series.graphicalProperties.line.noFill = True
        series.marker = Marker(symbol=shape, size=size, spPr=GraphicalProperties(solidFill=colour))
        series.marker.spPr.line.solidFill = colour
        series.smooth = False
        chart.series.append(series)
    return chart


def _cells(page: Worksheet, graph: Graph, column: int) -> Reference:
    return Reference(page, min_col=column, min_row=graph.first + 1, max_row=graph.last + 1)
