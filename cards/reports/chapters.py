"""The half-yearly report to read, chapter by chapter: what each figure is, what it says in a sentence, its chart and its table."""

from collections.abc import Iterator, Mapping

from cards.documents.word import Bar, Citation, WordPart, document
from cards.language import Language
from cards.reports import charts, sentences
from cards.reports.parts import Report, about, half_name, made, measured, presences, pulses, tables, untold
from domain.actions.action import Outcome
from domain.measurements.indicator import IndicatorUnit
from domain.pulse.pulse import ITEMS
from domain.reports.figures import OUTCOMES, STEPS, IndicatorFigure
from domain.reports.quotes import Quote

_DRAWN = (STEPS, OUTCOMES)
"""The tables that have a chart; the others have a bar beside each number, if there is more than one."""


def as_document(say: Language, report: Report) -> bytes:
    """The report as a Word document. Drawing takes a second or so: not to be called on the event loop."""
    parts = [
        WordPart(say("report-about"), sentences=about(say, report)),
        *(_counted(say, report, table, cells) for table, cells in tables(say, report)),
        *_learned(say, report),
        *_measured(say, report),
        _pulses(say, report),
        _presence(say, report),
        WordPart(say("report-how"), sentences=[say(f"report-how-{n}", floor=report.floor) for n in (1, 2, 3, 4)], small=made(say, report)),
    ]
    return document(say.tag, say("report-heading", name=report.name), half_name(say, report.half), parts, report.made)


def _counted(say: Language, report: Report, table: str, cells: Mapping[str, str]) -> WordPart:
    found = {cell: report.figures.figure(report.about, table, cell) for cell in cells}
    figures = [(name, found[cell]) for cell, name in cells.items()]
    told = [
        (name, say.number(figure.count), say("report-n", count=figure.people)) if figure else (name, untold(say, report), "")
        for name, figure in figures
    ]
    lines = [f"{say(f'report-{table}-lead')} {sentences.counted(say, report, table, figures)}"]
    if table in _DRAWN:
        pictures = charts.counted(say, report, table, figures)
        return WordPart(say(f"report-{table}"), sentences=lines, pictures=pictures, header=_header(say, "number", "of"), rows=told)
    if len(cells) == 1:
        # One number has nothing to be longer than, and the sentence tells it.
        return WordPart(say(f"report-{table}"), sentences=lines)
    longest = max((figure.count for _, figure in figures if figure), default=1)
    # A row for each of twelve themes that say nothing would hide the two that do.
    bars = [Bar(*words, share=figure.count / longest) for words, (_, figure) in zip(told, figures, strict=True) if figure]
    return WordPart(say(f"report-{table}"), sentences=lines, header=_header(say, "bar", "number", "of") if bars else (), bars=bars)


def _learned(say: Language, report: Report) -> Iterator[WordPart]:
    if report.learned is None:
        return
    yield WordPart(say("report-learned"), sentences=[sentences.learned(say, report.learned)])
    for network, themes in report.learned.items():
        for theme, quotes in themes.items():
            name = theme or say("report-various")
            cited = [Citation(quote.text, _said_by(say, quote)) for quote in quotes]
            yield WordPart(name if report.network else f"{network}: {name}", level=2, cited=cited)


def _said_by(say: Language, quote: Quote) -> str:
    outcome = say(f"choice-outcome-{quote.outcome}") if quote.outcome in tuple(Outcome) else ""
    return " · ".join(part for part in (outcome, quote.author or "") if part)


def _measured(say: Language, report: Report) -> Iterator[WordPart]:
    found = measured(say, report)
    lead = say("report-measured-lead") if found else say("report-measured-none", floor=report.floor)
    yield WordPart(say("report-measured"), sentences=[lead])
    for (kind, unit), of in found.items():
        name = say("report-measured-of", name=say(f"indicator-{kind}"), unit=say(f"unit-{unit}"))
        yield WordPart(
            name,
            level=2,
            sentences=[sentences.measured(say, of[0][1])],
            pictures=charts.measured(say, name, of),
            header=_header(say, "baseline", "last", "target", "over"),
            rows=[(group, *_values(say, figure)) for group, figure in of],
        )


def _values(say: Language, figure: IndicatorFigure) -> tuple[str, str, str, str]:
    baseline, last = (charts.in_unit(say, IndicatorUnit(figure.unit), value) for value in (figure.baseline, figure.last))
    of = say("report-n-organisations", count=figure.organisations)
    if figure.target is None:
        return baseline, last, say("report-none"), of
    return (
        baseline,
        last,
        f"{charts.in_unit(say, IndicatorUnit(figure.unit), figure.target)} ({say('report-n', count=figure.with_target)})",
        of,
    )


def _pulses(say: Language, report: Report) -> WordPart:
    found = pulses(report)
    if not found:
        return WordPart(say("report-pulses"), sentences=[say("report-pulses-none")])
    scales = list(dict.fromkeys(item.scale for item in ITEMS))
    of = {scale: [figure for figure in found if figure.item in {item.id for item in ITEMS if item.scale is scale}] for scale in scales}
    told = {scale: figures for scale, figures in of.items() if figures}
    return WordPart(
        say("report-pulses"),
        sentences=[say("report-pulses-lead"), *(sentences.pulses(say, scale, figures) for scale, figures in told.items())],
        pictures=[charts.pulses(say, scale, figures) for scale, figures in told.items()],
        header=_header(say, "average", "over"),
        rows=[
            (say(f"pulse-short-{figure.item}"), charts.pulse_value(say, figure), say("report-n-pulses", count=figure.pulses))
            for figure in found
        ],
    )


def _presence(say: Language, report: Report) -> WordPart:
    found = presences(say, report)
    lines = [f"{say('report-presence-lead')} {sentences.presence(say, found[0][1])}"]
    bars = [
        Bar(
            name,
            say("report-share", share=figure.share),
            say("report-of-sessions", people=figure.people, sessions=figure.sessions),
            share=figure.share / 100,
        )
        if figure
        else Bar(name, untold(say, report), "", share=None)
        for name, figure in found
    ]
    return WordPart(say("report-presence"), sentences=lines, header=_header(say, "bar", "share", "of"), bars=bars)


def _header(say: Language, *columns: str) -> list[str]:
    return [say(f"report-column-{name}") for name in ("what", *columns)]
