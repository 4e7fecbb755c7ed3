"""The charts of the half-yearly report, with what they show in words. Groups are in a fixed order: it is no ranking."""

from collections.abc import Sequence
from decimal import Decimal

from cards.documents.charts import Axis, ChartRow, bars, dots
from cards.documents.word import Picture
from cards.language import Language
from cards.reports.parts import Report, untold
from domain.measurements.indicator import RANGES, IndicatorUnit
from domain.pulse.pulse import Scale
from domain.reports.figures import Figure, IndicatorFigure, PulseFigure


def counted(say: Language, report: Report, table: str, rows: Sequence[tuple[str, Figure | None]]) -> list[Picture]:
    """A bar for each count; none when there is nothing to draw."""
    if not any(figure for _, figure in rows):
        return []
    drawn = [
        ChartRow(name, f"{say.number(figure.count)} ({say('report-n', count=figure.people)})", [float(figure.count)])
        if figure
        else ChartRow(name, untold(say, report), [None])
        for name, figure in rows
    ]
    picture = bars(drawn, Axis(say("report-axis-times"), say.number))
    return [Picture(picture, _alt(say, say(f"report-{table}"), drawn))]


def measured(say: Language, name: str, of: Sequence[tuple[str, IndicatorFigure]]) -> list[Picture]:
    """Baseline, latest and target of one kind and unit, a line for each group."""
    unit = IndicatorUnit(of[0][1].unit)
    marks = [say("report-baseline"), say("report-last"), say("report-target")]
    drawn = [
        ChartRow(group, _told(say, marks, unit, figure), [_float(value) for value in (figure.baseline, figure.last, figure.target)])
        for group, figure in of
    ]
    lowest, highest = RANGES[unit]
    ends = (float(lowest), float(highest)) if unit is IndicatorUnit.MARK else None
    shown = marks if any(figure.target is not None for _, figure in of) else marks[:2]
    return [Picture(dots(drawn, shown, Axis(say(f"unit-{unit}"), say.number, ends)), _alt(say, name, drawn))]


def pulses(say: Language, scale: Scale, of: Sequence[PulseFigure]) -> Picture:
    drawn = [
        ChartRow(
            say(f"pulse-short-{figure.item}"), f"{pulse_value(say, figure)} ({say('report-n-pulses', count=figure.pulses)})", [figure.value]
        )
        for figure in of
    ]
    title = say(f"pulse-scale-{scale.id}")
    picture = dots(drawn, [say("report-column-average")], Axis(title, say.number, (scale.lowest, scale.highest)))
    return Picture(picture, _alt(say, title, drawn))


def pulse_value(say: Language, figure: PulseFigure) -> str:
    """ "3,5", or "4,5 of hoger"."""
    return say(f"pulse-value-{figure.edge}", value=say.number(figure.value))


def in_unit(say: Language, unit: IndicatorUnit, value: Decimal) -> str:
    return f"{say.number(value)}\u00a0%" if unit is IndicatorUnit.PERCENT else say.number(value)


def _told(say: Language, marks: Sequence[str], unit: IndicatorUnit, figure: IndicatorFigure) -> str:
    values = [
        say("report-value", name=mark, value=in_unit(say, unit, value))
        for mark, value in zip(marks, (figure.baseline, figure.last, figure.target), strict=True)
        if value is not None
    ]
    # A value and its name stay on one line.
    return "\u00a0· ".join(part.replace(" ", "\u00a0") for part in (*values, say("report-n-organisations", count=figure.organisations)))


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _alt(say: Language, title: str, rows: Sequence[ChartRow]) -> str:
    return say("report-alt", title=title, list="; ".join(f"{row.name}: {row.told}" for row in rows).replace("\u00a0", " "))
