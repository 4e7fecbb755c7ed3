"""What the half-yearly report is made of, whichever way it is told: chapters.py tells it to read, tables.py as a workbook."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from cards.language import Language
from domain.actions.action import Outcome, Step
from domain.measurements.indicator import IndicatorKind, IndicatorUnit
from domain.programme.programme import Network
from domain.reports.figures import (
    ACTIONS,
    ALL,
    OUTCOMES,
    STARTED,
    STEPS,
    THEMES,
    HalfYearFigures,
    IndicatorFigure,
    PresenceFigure,
    PulseFigure,
)
from domain.reports.half_year import HalfYear
from domain.reports.quotes import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """``network`` is None for the whole programme. ``networks``: all there are. ``floor``: from how many people on numbers are told.

    ``learned``: by network's name, by theme; None when it is for readers outside, who get nobody's words.
    """

    programme: str
    network: Network | None
    networks: Sequence[Network]
    half: HalfYear
    figures: HalfYearFigures
    floor: int
    learned: Mapping[str, Mapping[str, Sequence[Quote]]] | None
    made: datetime
    zone: ZoneInfo

    @property
    def about(self) -> str:
        return self.network.id if self.network else ALL

    @property
    def name(self) -> str:
        return self.network.name if self.network else self.programme


def half_name(say: Language, half: HalfYear) -> str:
    """ "1 januari 2027 tot en met 30 juni 2027"."""
    return say("half-year", first=say.on(half.first), last=say.on(half.next.first - timedelta(days=1)))


def about(say: Language, report: Report) -> list[str]:
    whole = report.network is None
    circle = "report-for-outside" if report.learned is None else "report-for-network"
    return [say("report-lead-whole" if whole else "report-lead"), say("report-floor", floor=report.floor), say(circle)]


def made(say: Language, report: Report) -> str:
    return say("report-made", when=say.dated(report.made, report.zone))


def untold(say: Language, report: Report) -> str:
    return say("report-untold", floor=report.floor)


def tables(say: Language, report: Report) -> Iterable[tuple[str, Mapping[str, str]]]:
    """Each table of counts by its id, with the names of its cells by theirs, in a fixed order that ranks nothing."""
    yield ACTIONS, {"": say("report-actions-all")}
    yield STARTED, {"": say("report-started-all")}
    yield STEPS, {step: say(f"step-{step}") for step in Step}
    yield OUTCOMES, {outcome: say(f"choice-outcome-{outcome}") for outcome in Outcome}
    themes = dict.fromkeys(theme for network in _networks(report) for theme in network.themes)
    yield THEMES, {**{theme: theme for theme in themes}, "": say("action-theme-other")}


def measured(say: Language, report: Report) -> Mapping[tuple[str, str], Sequence[tuple[str, IndicatorFigure]]]:
    """By kind and unit of indicator, the averages that may be told, each with the name of its group. For the whole programme: first all
    networks together, then each by itself."""
    names = _groups(say, report)
    found: dict[tuple[str, str], list[tuple[str, IndicatorFigure]]] = {}
    for key, name in names.items():
        for figure in report.figures.measured:
            if figure.network == key:
                found.setdefault((figure.kind, figure.unit), []).append((name, figure))
    kinds, units = tuple(IndicatorKind), tuple(IndicatorUnit)
    return dict(sorted(found.items(), key=lambda item: (kinds.index(IndicatorKind(item[0][0])), units.index(IndicatorUnit(item[0][1])))))


def presences(say: Language, report: Report) -> list[tuple[str, PresenceFigure | None]]:
    """The presence of each group with its name, for the whole programme all networks together first; None for what may not be told."""
    told = {figure.network: figure for figure in report.figures.presence}
    return [(name, told.get(key)) for key, name in _groups(say, report).items()]


def pulses(report: Report) -> list[PulseFigure]:
    """In the order in which the items are asked. Networks are not put side by side here: it is never a ranking."""
    return [figure for figure in report.figures.pulses if figure.network == report.about]


def _groups(say: Language, report: Report) -> Mapping[str, str]:
    whole = {} if report.network else {ALL: say("report-together")}
    return {**whole, **{network.id: network.name for network in _networks(report)}}


def _networks(report: Report) -> Sequence[Network]:
    return [report.network] if report.network else report.networks
