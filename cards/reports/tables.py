"""The half-yearly report as tables with their graphs: every number is a number, beside its n."""

from collections.abc import Sequence
from decimal import Decimal

from cards.documents.graphs import Graph
from cards.documents.tables import SheetTable, Value
from cards.language import Language
from cards.reports.parts import Report, about, made, measured, presences, pulses, tables, untold
from domain.measurements.indicator import RANGES, IndicatorUnit
from domain.pulse.pulse import ITEMS, Edge, Scale

_MARKS = (int(RANGES[IndicatorUnit.MARK][0]), int(RANGES[IndicatorUnit.MARK][1]))
_SCALES = {item.id: item.scale for item in ITEMS}


def as_tables(say: Language, report: Report) -> list[SheetTable]:
    """The report as sheets of a workbook. A number that may not be told is an empty cell, and where its n would be it says so."""
    told = [[sentence] for sentence in (*about(say, report), made(say, report))]
    return [
        _numbers(say, report),
        _measured(say, report),
        _pulses(say, report),
        _presence(say, report),
        SheetTable(say("report-sheet-about"), [say("report-heading", name=report.name)], told),
    ]


def _numbers(say: Language, report: Report) -> SheetTable:
    rows: list[Sequence[Value]] = []
    graphs: list[Graph] = []
    for table, cells in tables(say, report):
        begun = len(rows) + 1
        found = {cell: report.figures.figure(report.about, table, cell) for cell in cells}
        for cell, name in cells.items():
            figure = found[cell]
            rows.append((say(f"report-{table}"), name, figure.count if figure else "", figure.people if figure else untold(say, report)))
        if len(cells) > 1 and any(found.values()):
            graphs.append(Graph(say(f"report-{table}"), begun, len(rows), names=2, values=(3,)))
    return SheetTable(say("report-sheet-numbers"), _columns(say, "part", "what", "number", "people"), rows, graphs)


def _measured(say: Language, report: Report) -> SheetTable:
    rows: list[Sequence[Value]] = []
    graphs: list[Graph] = []
    for (kind, unit), of in measured(say, report).items():
        begun, name, unit_name = len(rows) + 1, say(f"indicator-{kind}"), say(f"unit-{unit}")
        for group, figure in of:
            target: tuple[Value, Value] = (figure.target, figure.with_target) if figure.target is not None else ("", say("report-none"))
            rows.append((name, unit_name, group, figure.baseline, figure.last, figure.organisations, *target))
        title, ends = say("report-measured-of", name=name, unit=unit_name), _MARKS if unit == IndicatorUnit.MARK else None
        graphs.append(Graph(title, begun, len(rows), names=3, values=(4, 5, 7), ends=ends))
    columns = _columns(say, "what", "unit", "network", "baseline", "last", "organisations", "target", "with-target")
    return SheetTable(say("report-sheet-measured"), columns, rows, graphs)


def _pulses(say: Language, report: Report) -> SheetTable:
    rows: list[Sequence[Value]] = []
    of: dict[Scale, list[int]] = {}
    for number, figure in enumerate(pulses(report), start=1):
        beyond = "" if figure.edge is Edge.NONE else say(f"pulse-value-{figure.edge}", value=say.number(figure.value))
        scale = _SCALES[figure.item]
        rows.append((say(f"pulse-short-{figure.item}"), say(f"pulse-scale-{scale.id}"), Decimal(str(figure.value)), beyond, figure.pulses))
        of.setdefault(scale, []).append(number)
    graphs = [
        Graph(say(f"pulse-scale-{scale.id}"), numbers[0], numbers[-1], names=1, values=(3,), ends=(scale.lowest, scale.highest), marks=True)
        for scale, numbers in of.items()
    ]
    return SheetTable(say("report-sheet-pulses"), _columns(say, "what", "scale", "average", "edge", "pulses"), rows, graphs)


def _presence(say: Language, report: Report) -> SheetTable:
    rows: list[Sequence[Value]] = []
    for name, found in presences(say, report):
        rows.append((name, found.sessions, found.share, found.people) if found else (name, "", "", untold(say, report)))
    graph = Graph(say("report-presence"), 1, len(rows), names=1, values=(3,), ends=(0, 100))
    graphs = [graph] if any(row[2] != "" for row in rows) else []
    return SheetTable(say("report-sheet-presence"), _columns(say, "network", "sessions", "share", "people"), rows, graphs)


def _columns(say: Language, *names: str) -> list[str]:
    return [say(f"report-column-{name}") for name in names]
