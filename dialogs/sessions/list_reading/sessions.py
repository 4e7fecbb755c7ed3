"""From the rows of a list to sessions: all of them, or sentences about every row that is not right."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cards.language import Language
from dialogs.sessions.list_reading import columns as names
from dialogs.sessions.list_reading import lines
from dialogs.sessions.list_reading.moments import clocks_at_start, day_at_start
from dialogs.sessions.list_reading.row import LABELS, TableRow, short
from dialogs.understanding.spelling import normal
from domain.programme.programme import team_key
from domain.sessions.list_table import Table, TableLine
from domain.sessions.session import SessionFacts

_HEAD = 20


@dataclass(frozen=True, slots=True)
class Reading:
    """``sessions`` is empty when there are ``complaints``, sentences with the row in front. ``remarks``: what was left aside."""

    sessions: tuple[SessionFacts, ...]
    complaints: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def read(say: Language, table: Table, zone: ZoneInfo, now: datetime, teams: Collection[str] = ()) -> Reading:
    """The sessions in a table, or what is wrong with it. ``zone``, ``now``: to read its dates by; ``teams``: the network's leerteams."""
    today = now.astimezone(zone).date()
    head = _head(table)
    if head is None:
        made = lines.from_rows(table, today)
        if made is None:
            return Reading((), (say("error-list-no-head"),))
        table, head = made, made.lines[0]
    return _ListReader(say, table, zone, now, teams).of(head)


def networks_named(table: Table) -> tuple[str, ...]:
    """What a column for the network says, each once, as it was written."""
    head = _head(table)
    found = {normal(cell): cell for cell in _column(table, head, names.NETWORK)} if head else {}
    return tuple(found.values())


def _column(table: Table, head: TableLine, wanted: str) -> Iterator[str]:
    for place, name in enumerate(head.cells):
        if names.column(name) == wanted:
            yield from (line.cells[place] for line in _below(table, head) if place < len(line.cells) and line.cells[place])
            return


def _head(table: Table) -> TableLine | None:
    """The row with the names of the columns, if there is one."""
    first = table.lines[:_HEAD]
    two = next((line for line in first if names.known_names(line.cells) >= 2), None)
    return two or next((line for line in first if {names.column(cell) for cell in line.cells} & {names.DATE, names.MOMENT}), None)


def _below(table: Table, head: TableLine) -> list[TableLine]:
    return [line for line in table.lines[table.lines.index(head) + 1 :] if line.cells != head.cells]


@dataclass
class _ListReader:
    """One list being read."""

    say: Language
    table: Table
    zone: ZoneInfo
    now: datetime
    teams: Collection[str]
    found: list[tuple[int, SessionFacts]] = field(default_factory=list)
    complaints: list[tuple[int, str]] = field(default_factory=list)
    remarks: list[tuple[int, str]] = field(default_factory=list)

    def of(self, head: TableLine) -> Reading:
        places: dict[str, int] = {}
        for place, cell in enumerate(head.cells):
            known = names.column(cell)
            if known:
                places.setdefault(known, place)
            elif cell:
                self.remarks.append((0, self.say("error-list-column", column=short(cell))))
        rows = [(line.number, {name: _cell(line, place) for name, place in places.items()}) for line in _below(self.table, head)]
        missing = list(_missing(places, rows))
        if missing:
            return Reading((), (self._missing(places, missing),))
        self.complaints += [(remark.line, self.say(remark.text_id, **remark.values)) for remark in self.table.complaints]
        self.remarks += [(remark.line, self.say(remark.text_id, **remark.values)) for remark in self.table.remarks]
        if not rows and not self.complaints:
            return Reading((), (self.say("error-list-no-rows"),))
        for number, cells in rows:
            self._row(number, cells)
        self._twice()
        if self.complaints:
            return Reading((), self._numbered(self.complaints), self._numbered(self.remarks))
        if not self.found:
            return Reading((), (self.say("error-list-no-rows"),), self._numbered(self.remarks))
        return Reading(tuple(facts for _, facts in self.found), (), self._numbered(self.remarks))

    def _missing(self, places: Mapping[str, int], missing: Sequence[str]) -> str:
        found = self.say.both([self.say(LABELS[name]) for name in places])
        lacking = self.say.both([self.say(LABELS[name]) for name in missing])
        return self.say("error-list-missing", found=found, missing=lacking, count=len(missing)) if found else self.say("error-list-no-head")

    def _numbered(self, found: Sequence[tuple[int, str]]) -> tuple[str, ...]:
        said = dict.fromkeys(sorted(found, key=lambda pair: pair[0]))
        return tuple(self.say("list-at", unit=self.table.unit, line=number, what=what) if number else what for number, what in said)

    def _row(self, number: int, cells: Mapping[str, str]) -> None:
        if not any(cells.get(name) for name in (names.DATE, names.MOMENT, names.TIME, names.THEME)):
            self.remarks.append((number, self.say("error-list-aside")))
            return
        row = TableRow(self.say, cells, self.zone, self.now, self.teams)
        facts = row.facts()
        self.complaints += [(number, problem) for problem in row.problems]
        if facts is not None:
            self.found.append((number, facts))

    def _twice(self) -> None:
        first: dict[tuple[datetime, str], int] = {}
        for number, facts in self.found:
            other = first.setdefault((facts.starts, team_key(facts.team)), number)
            # An event that repeats has one number.
            if other != number:
                self.complaints.append((number, self.say("error-list-twice", unit=self.table.unit, other=other)))


def _missing(places: Mapping[str, int], rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[str]:
    if names.DATE not in places and names.MOMENT not in places:
        yield names.DATE
    # A date cell may hold the time too.
    if not {names.TIME, names.MOMENT} & places.keys() and not any(_is_timed(row.get(names.DATE, "")) for _, row in rows):
        yield names.TIME
    if names.THEME not in places:
        yield names.THEME


def _is_timed(text: str) -> bool:
    bare = normal(text)
    found = day_at_start(bare, date.min)
    return found is not None and clocks_at_start(bare[found.length :]) is not None


def _cell(line: TableLine, place: int) -> str:
    return line.cells[place] if place < len(line.cells) else ""
