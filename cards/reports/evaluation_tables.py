"""The tables that evaluators get, with the codebook that says what each column and value means."""

from collections.abc import Sequence

from cards.documents.tables import SheetTable, Value
from cards.language import Language
from domain.reports.evaluation import HIGH, LOW, MIDDLE, MIXED, NONE, UNTOLD, Evaluation, PersonRow
from domain.reports.figures import HalfYearFigures

PEOPLE, MEASURED, TEXTS, COUNTS = "people", "measured", "texts", "counts"
COLUMNS = {
    PEOPLE: ("pseudonym", "network", "sector", "half", "cycles", "outcome", "presence"),
    MEASURED: ("indicator", "network", "kind", "unit", "half", "baseline", "value", "target"),
    TEXTS: ("network", "half", "step", "question", "text"),
    COUNTS: ("network", "half", "table", "cell", "count", "n"),
}
"""As they are called in the files, in every language: whoever works with them writes programs for it."""
VALUES = (MIXED, NONE, LOW, MIDDLE, HIGH)


def sheets(say: Language, found: Sequence[Evaluation], figures: Sequence[HalfYearFigures], floor: int) -> list[SheetTable]:
    rows: dict[str, list[Sequence[Value]]] = {name: [] for name in COLUMNS}
    for evaluation in found:
        network = evaluation.network.id
        rows[PEOPLE] += [_person(network, row) for row in evaluation.people]
        rows[MEASURED] += [
            (
                row.pseudonym,
                network,
                row.kind,
                row.unit,
                row.half.key,
                "yes" if row.baseline else "no",
                row.value,
                row.target if row.target is not None else "",
            )
            for row in evaluation.measurements
        ]
        rows[TEXTS] += [(network, row.half.key, row.step, row.question, row.text) for row in evaluation.texts]
        rows[COUNTS] += [
            (network, half.id, row.table, row.cell, row.count, row.people)
            for half in figures
            for row in half.figures
            if row.network == network
        ]
    return [*(SheetTable(name, COLUMNS[name], rows[name]) for name in COLUMNS), _codebook(say, floor)]


def _person(network: str, row: PersonRow) -> Sequence[Value]:
    told = [value if value != UNTOLD else "." for value in (row.sector, row.cycles, row.outcome, row.presence)]
    return (row.pseudonym, network, told[0], row.half.key, *told[1:])


def _codebook(say: Language, floor: int) -> SheetTable:
    rows: list[Sequence[Value]] = [(name, "", say(f"codebook-{name}", floor=floor)) for name in COLUMNS]
    for name, columns in COLUMNS.items():
        rows += [(name, column, say(f"codebook-{name}-{column}")) for column in columns]
    rows += [("", value, say(f"codebook-value-{value}")) for value in VALUES]
    rows += [("", ".", say("codebook-value-untold", floor=floor))]
    return SheetTable("codebook", [say(f"codebook-column-{name}") for name in ("table", "column", "meaning")], rows)
