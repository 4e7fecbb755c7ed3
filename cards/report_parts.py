"""What stands in the half-yearly report, as a document to read and as tables (mission.md row 37)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from cards.documents.tables import Sheet, Value
from cards.documents.word import Bar, Cited, Part, document
from cards.language import Language
from domain.action import Outcome, Step
from domain.half_year import HalfYear
from domain.half_year_figures import ACTIONS, ALL, OUTCOMES, STARTED, STEPS, THEMES, Figure, HalfYearFigures, Measured, Presence
from domain.learned import Quote
from domain.measurement import Unit
from domain.programme import Network


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


def half_name(say: Language, half: HalfYear) -> str:
    """ "1 januari 2027 tot en met 30 juni 2027"."""
    return say("half-year", first=say.on(half.first), last=say.on(half.next.first - timedelta(days=1)))


def as_document(say: Language, report: Report) -> bytes:
    name = report.network.name if report.network else report.programme
    title = say("report-heading", name=name)
    return document(say.tag, title, half_name(say, report.half), list(_parts(say, report)), report.made)


def as_tables(say: Language, report: Report) -> list[Sheet]:
    """Every number with its n; what may not be told says so."""
    header = [say(f"report-column-{name}") for name in ("part", "what", "number", "people")]
    rows: list[Sequence[Value]] = []
    for table, cells in _tables(say, report):
        for cell, name in cells.items():
            found = report.figures.figure(report.about, table, cell)
            told = (found.count, found.people) if found else (_untold(say, report), "")
            rows.append((say(f"report-{table}"), name, *told))
    measured = [
        (name, say(f"unit-{one.unit}"), one.baseline, one.last, one.organisations, *_target(say, one))
        for name, one in ((say(f"indicator-{one.kind}"), one) for one in _measured(report))
    ]
    columns = [say(f"report-column-{name}") for name in ("what", "unit", "baseline", "last", "organisations", "target", "with-target")]
    presence = [
        (name, found.sessions, found.share, found.people) if found else (name, "", _untold(say, report), "")
        for name, found in _presences(report)
    ]
    there = [say(f"report-column-{name}") for name in ("network", "sessions", "share", "people")]
    about = [[sentence] for sentence in (*_about(say, report), say("report-made", when=say.dated(report.made, report.zone)))]
    return [
        Sheet(say("report-sheet-numbers"), header, rows),
        Sheet(say("report-sheet-measured"), columns, measured),
        Sheet(say("report-sheet-presence"), there, presence),
        Sheet(say("report-sheet-about"), [say("report-heading", name=report.network.name if report.network else report.programme)], about),
    ]


def _parts(say: Language, report: Report) -> Iterator[Part]:
    yield Part(say("report-about"), sentences=_about(say, report))
    for table, cells in _tables(say, report):
        yield _counted(say, report, table, cells)
    yield from _learned(say, report)
    yield from _measurements(say, report)
    shares = [
        Bar(
            name,
            found.share / 100 if found else None,
            say("report-share", share=found.share) if found else _untold(say, report),
            say("report-of-sessions", people=found.people, sessions=found.sessions) if found else "",
        )
        for name, found in _presences(report)
    ]
    yield Part(say("report-presence"), sentences=[say("report-presence-lead")], header=_header(say), bars=shares)
    yield Part(say("report-how"), sentences=[say(f"report-how-{n}", floor=report.floor) for n in (1, 2, 3)], small=_made(say, report))


def _about(say: Language, report: Report) -> list[str]:
    whole = report.network is None
    circle = "report-for-outside" if report.learned is None else "report-for-network"
    return [say("report-lead-whole" if whole else "report-lead"), say("report-floor", floor=report.floor), say(circle)]


def _made(say: Language, report: Report) -> str:
    return say("report-made", when=say.dated(report.made, report.zone))


def _tables(say: Language, report: Report) -> Iterable[tuple[str, Mapping[str, str]]]:
    """By table what its cells are called. How it went is in one order, and none of it stands out."""
    yield ACTIONS, {"": say("report-actions-all")}
    yield STARTED, {"": say("report-started-all")}
    yield STEPS, {step: say(f"step-{step}") for step in Step}
    yield OUTCOMES, {outcome: say(f"choice-outcome-{outcome}") for outcome in Outcome}
    if report.network is not None:
        yield THEMES, {**{theme: theme for theme in report.network.themes}, "": say("action-theme-other")}


def _counted(say: Language, report: Report, table: str, cells: Mapping[str, str]) -> Part:
    told = {cell: report.figures.figure(report.about, table, cell) for cell in cells}
    longest = max((one.count for one in told.values() if one), default=1)
    # One number has nothing to be longer than.
    bars = [_bar(say, report, name, told[cell], longest if len(cells) > 1 else 0) for cell, name in cells.items()]
    return Part(say(f"report-{table}"), sentences=[say(f"report-{table}-lead")], header=_header(say), bars=bars)


def _bar(say: Language, report: Report, name: str, found: Figure | None, longest: int) -> Bar:
    if found is None:
        return Bar(name, None, _untold(say, report), "")
    return Bar(name, found.count / longest if longest else None, say.number(found.count), say("report-n", count=found.people))


def _learned(say: Language, report: Report) -> Iterator[Part]:
    if report.learned is None:
        return
    yield Part(say("report-learned"), sentences=[say("report-learned-lead" if any(report.learned.values()) else "report-learned-none")])
    for network, themes in report.learned.items():
        for theme, quotes in themes.items():
            name = theme or say("report-various")
            cited = [Cited(one.text, _said_by(say, one)) for one in quotes]
            yield Part(name if report.network else f"{network}: {name}", level=2, cited=cited)


def _said_by(say: Language, quote: Quote) -> str:
    outcome = say(f"choice-outcome-{quote.outcome}") if quote.outcome in tuple(Outcome) else ""
    return " · ".join(part for part in (outcome, quote.author or "") if part)


def _measurements(say: Language, report: Report) -> Iterator[Part]:
    found = _measured(report)
    yield Part(
        say("report-measured"), sentences=[say("report-measured-lead") if found else say("report-measured-none", floor=report.floor)]
    )
    for one in found:
        longest = max(one.baseline, one.last, one.target or Decimal(0), Decimal(1))
        of = say("report-n-organisations", count=one.organisations)
        values = [(say("report-baseline"), one.baseline, of), (say("report-last"), one.last, of)]
        if one.target is not None:
            values.append((say("report-target"), one.target, say("report-n-organisations", count=one.with_target)))
        bars = [Bar(name, float(value / longest), _in_unit(say, one, value), n) for name, value, n in values]
        yield Part(say(f"indicator-{one.kind}"), level=2, header=_header(say), bars=bars)


def _measured(report: Report) -> list[Measured]:
    return [one for one in report.figures.measured if one.network == report.about]


def _target(say: Language, one: Measured) -> tuple[Value, Value]:
    return (one.target, one.with_target) if one.target is not None else (say("report-none"), "")


def _in_unit(say: Language, one: Measured, value: Decimal) -> str:
    return say("measure-value-percent", value=say.number(value)) if one.unit == Unit.PERCENT else say.number(value)


def _presences(report: Report) -> list[tuple[str, Presence | None]]:
    shown = [report.network] if report.network else report.networks
    return [(network.name, next((one for one in report.figures.presence if one.network == network.id), None)) for network in shown]


def _header(say: Language) -> tuple[str, str, str, str]:
    return say("report-column-what"), say("report-column-bar"), say("report-column-number"), say("report-column-of")


def _untold(say: Language, report: Report) -> str:
    return say("report-untold", floor=report.floor)
