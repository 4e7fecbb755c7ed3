"""Charts that Teams draws (msteams-docs, Charts in Adaptive Cards). They are outside schema 1.5 and other clients do not know them, so each
carries a ``fallback`` that says the same in words or columns."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from cards.elements.base import BodyElement, Common, Property, Strict

ChartColor = Literal[
    "good", "warning", "attention", "neutral",
    "categoricalRed", "categoricalPurple", "categoricalLavender", "categoricalBlue", "categoricalLightBlue", "categoricalTeal",
    "categoricalGreen", "categoricalLime", "categoricalMarigold",
    "sequential1", "sequential2", "sequential3", "sequential4", "sequential5", "sequential6", "sequential7", "sequential8",
    "divergingBlue", "divergingLightBlue", "divergingCyan", "divergingTeal", "divergingYellow", "divergingPeach",
    "divergingLightRed", "divergingRed", "divergingMaroon", "divergingGray",
]  # fmt: skip


class Colored(TypedDict, total=False):
    color: ChartColor


class Amount(Strict, fields=Colored):
    """A named amount: a slice of a donut, a piece of a stacked bar."""

    legend = Property(str)
    value = Property(float)

    def __init__(self, legend: str, value: float, **fields: Unpack[Colored]) -> None:
        super().__init__({"legend": legend, "value": value, **fields})


class Point(Strict, fields=Colored):
    """``x`` is a name, a number or a day ("2027-01-21"), ``y`` an amount. A line's points have the line's colour."""

    x = Property(str | float)
    y = Property(float)

    def __init__(self, x: str | float, y: float, **fields: Unpack[Colored]) -> None:
        super().__init__({"x": x, "y": y, **fields})


class StackedBar(Strict):
    """One bar of a stacked chart, in pieces."""

    title = Property(str)
    data = Property(Sequence[Amount])

    def __init__(self, title: str, data: Sequence[Amount]) -> None:
        super().__init__({"title": title, "data": data})


class ChartSeries(Strict, fields=Colored):
    """One line of a line chart."""

    legend = Property(str)
    values = Property(Sequence[Point])

    def __init__(self, legend: str, values: Sequence[Point], **fields: Unpack[Colored]) -> None:
        super().__init__({"legend": legend, "values": values, **fields})


class Segment(Strict, fields=Colored):
    """A stretch of a gauge."""

    legend = Property(str)
    size = Property(float)

    def __init__(self, legend: str, size: float, **fields: Unpack[Colored]) -> None:
        super().__init__({"legend": legend, "size": size, **fields})


class ChartFields(Common, total=False):
    fallback: Required[BodyElement]
    title: str
    color_set: Literal["categorical", "sequential", "diverging"]


class ChartDonut(BodyElement, fields=ChartFields):
    element_type = "Chart.Donut"
    data = Property(Sequence[Amount])

    def __init__(self, data: Sequence[Amount], **fields: Unpack[ChartFields]) -> None:
        super().__init__({"data": data, **fields})


class AxisFields(ChartFields, total=False):
    x_axis_title: str
    y_axis_title: str


class BarFields(AxisFields, total=False):
    color: ChartColor


class HorizontalBarFields(BarFields, total=False):
    display_mode: Literal["AbsoluteWithAxis", "AbsoluteNoAxis", "PartToWhole"]


class ChartHorizontalBar(BodyElement, fields=HorizontalBarFields):
    element_type = "Chart.HorizontalBar"
    data = Property(Sequence[Point])

    def __init__(self, data: Sequence[Point], **fields: Unpack[HorizontalBarFields]) -> None:
        super().__init__({"data": data, **fields})


class ChartHorizontalBarStacked(BodyElement, fields=BarFields):
    element_type = "Chart.HorizontalBar.Stacked"
    data = Property(Sequence[StackedBar])

    def __init__(self, data: Sequence[StackedBar], **fields: Unpack[BarFields]) -> None:
        super().__init__({"data": data, **fields})


class VerticalBarFields(BarFields, total=False):
    show_bar_values: bool


class ChartVerticalBar(BodyElement, fields=VerticalBarFields):
    element_type = "Chart.VerticalBar"
    data = Property(Sequence[Point])

    def __init__(self, data: Sequence[Point], **fields: Unpack[VerticalBarFields]) -> None:
        super().__init__({"data": data, **fields})


class ChartLine(BodyElement, fields=BarFields):
    element_type = "Chart.Line"
    data = Property(Sequence[ChartSeries])

    def __init__(self, data: Sequence[ChartSeries], **fields: Unpack[BarFields]) -> None:
        super().__init__({"data": data, **fields})


class GaugeFields(ChartFields, total=False):
    max: float
    min: float
    segments: Required[Sequence[Segment]]
    show_legend: bool
    show_min_max: bool
    sub_label: str
    value_format: Literal["percentage", "fraction"]


class ChartGauge(BodyElement, fields=GaugeFields):
    element_type = "Chart.Gauge"
    value = Property(float)

    def __init__(self, value: float, **fields: Unpack[GaugeFields]) -> None:
        super().__init__({"value": value, **fields})
