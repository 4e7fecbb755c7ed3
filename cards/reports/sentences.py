"""What each chapter of the half-yearly report says in one sentence: its figures again in words, without a judgement."""

from collections.abc import Mapping, Sequence

from cards.language import Language
from cards.reports.charts import in_unit, pulse_value
from cards.reports.parts import Report
from domain.measurements.indicator import IndicatorUnit
from domain.pulse.pulse import Scale
from domain.reports.figures import ACTIONS, STARTED, THEMES, Figure, IndicatorFigure, PresenceFigure, PulseFigure
from domain.reports.quotes import Quote


def counted(say: Language, report: Report, table: str, rows: Sequence[tuple[str, Figure | None]]) -> str:
    told = [(name, figure) for name, figure in rows if figure]
    if not told:
        return say("report-themes-none" if table == THEMES and report.network is None else "report-nothing")
    if table in (ACTIONS, STARTED):
        return say(f"report-{table}-told", count=told[0][1].count, people=told[0][1].people)
    if table == THEMES:
        return say("report-themes-told", told=len(told), all=len(rows))
    return say(f"report-{table}-told", list=_listed([say("report-times", name=name, count=figure.count) for name, figure in told]))


def learned(say: Language, found: Mapping[str, Mapping[str, Sequence[Quote]]]) -> str:
    count = sum(len(quotes) for themes in found.values() for quotes in themes.values())
    return f"{say('report-learned-lead')} {say('report-learned-told', count=count)}" if count else say("report-learned-none")


def measured(say: Language, figure: IndicatorFigure) -> str:
    unit = IndicatorUnit(figure.unit)
    told = say("report-measured-told", baseline=in_unit(say, unit, figure.baseline), last=in_unit(say, unit, figure.last))
    return f"{told} {say('report-target-told', target=in_unit(say, unit, figure.target))}" if figure.target is not None else told


def pulses(say: Language, scale: Scale, of: Sequence[PulseFigure]) -> str:
    values = [say("report-value", name=say(f"pulse-short-{figure.item}"), value=pulse_value(say, figure)) for figure in of]
    return say("report-pulses-told", scale=say(f"pulse-scale-{scale.id}"), list=_listed(values))


def presence(say: Language, found: PresenceFigure | None) -> str:
    if found is None:
        return say("report-nothing")
    return say("report-presence-told", share=found.share, sessions=found.sessions, people=found.people)


def _listed(parts: Sequence[str]) -> str:
    # Numbers have commas in them.
    return "; ".join(parts)
