"""From the rows of a list to sessions: all of them, or sentences about every row that is not right."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cards.language import Language, language
from dialogs.day_words import WEEKDAYS
from dialogs.reading import columns as names
from dialogs.reading import lines
from dialogs.reading.moments import NoSuchDay, OtherWeekday, clock, clocks_at_start, day_at_start, minutes
from dialogs.reading.moments import day as day_of
from dialogs.session_form import FARTHEST, is_https
from dialogs.spelling import normal
from cards.planning import LONGEST_LINE, LONGEST_LINK, LONGEST_PREPARATION
from domain.programme import team_key
from domain.session import KINDS, LONGEST, SHORTEST, SessionFacts
from domain.table import Line, Table
from domain.working_hours import on_wall

_HEAD = 20
_LABELS = {
    names.DATE: "list-date",
    names.TIME: "list-time",
    names.MOMENT: "list-moment",
    names.END: "list-end",
    names.MINUTES: "list-minutes",
    names.THEME: "list-theme",
    names.KIND: "list-kind",
    names.PLACE: "list-place",
    names.LINK: "list-link",
    names.PREPARATION: "list-preparation",
    names.TEAM: "list-team",
    names.NETWORK: "list-network-column",
}
_ROOM = {names.THEME: LONGEST_LINE, names.PLACE: LONGEST_LINE, names.LINK: LONGEST_LINK, names.PREPARATION: LONGEST_PREPARATION}
_KINDS = {
    "kickoff": "kick-off",
    "start": "kick-off",
    "sessie": "actieleersessie",
    "actieleerbijeenkomst": "actieleersessie",
    "leerteam": "leerteambijeenkomst",
    "leerteamsessie": "leerteambijeenkomst",
    "leernetwerk": "leernetwerkbijeenkomst",
    "netwerkbijeenkomst": "leernetwerkbijeenkomst",
    "excursie": "expeditie",
    "werkbezoek": "expeditie",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """``sessions`` is empty when there are ``complaints``, sentences with the row in front. ``remarks``: what was left aside."""

    sessions: tuple[SessionFacts, ...]
    complaints: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def read(say: Language, table: Table, zone: ZoneInfo, now: datetime, teams: Collection[str] = ()) -> Reading:
    """``teams``: the leerteams there are in the network."""
    today = now.astimezone(zone).date()
    head = _head(table)
    if head is None:
        made = lines.from_rows(table, today)
        if made is None:
            return Reading((), (say("error-list-no-head"),))
        table, head = made, made.lines[0]
    return _Reading(say, table, zone, now, teams).of(head)


def networks_named(table: Table) -> tuple[str, ...]:
    """What a column for the network says, each once, as it was written."""
    head = _head(table)
    found = {normal(cell): cell for cell in _column(table, head, names.NETWORK)} if head else {}
    return tuple(found.values())


def _column(table: Table, head: Line, wanted: str) -> Iterator[str]:
    for place, name in enumerate(head.cells):
        if names.column(name) == wanted:
            yield from (line.cells[place] for line in _below(table, head) if place < len(line.cells) and line.cells[place])
            return


def _head(table: Table) -> Line | None:
    """The row with the names of the columns, if there is one."""
    first = table.lines[:_HEAD]
    two = next((line for line in first if names.known_names(line.cells) >= 2), None)
    return two or next((line for line in first if {names.column(cell) for cell in line.cells} & {names.DATE, names.MOMENT}), None)


def _below(table: Table, head: Line) -> list[Line]:
    return [line for line in table.lines[table.lines.index(head) + 1 :] if line.cells != head.cells]


@dataclass
class _Reading:
    """One list being read."""

    say: Language
    table: Table
    zone: ZoneInfo
    now: datetime
    teams: Collection[str]
    found: list[tuple[int, SessionFacts]] = field(default_factory=list)
    complaints: list[tuple[int, str]] = field(default_factory=list)
    remarks: list[tuple[int, str]] = field(default_factory=list)

    def of(self, head: Line) -> Reading:
        places: dict[str, int] = {}
        for place, cell in enumerate(head.cells):
            known = names.column(cell)
            if known:
                places.setdefault(known, place)
            elif cell:
                self.remarks.append((0, self.say("error-list-column", column=_short(cell))))
        rows = [(line.number, {name: _cell(line, place) for name, place in places.items()}) for line in _below(self.table, head)]
        missing = list(_missing(places, rows))
        if missing:
            return Reading((), (self._missing(places, missing),))
        self.complaints += [(one.line, self.say(one.text_id, **one.values)) for one in self.table.complaints]
        self.remarks += [(one.line, self.say(one.text_id, **one.values)) for one in self.table.remarks]
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
        found = [self.say(_LABELS[name]) for name in places]
        values = {"missing": self.say.both([self.say(_LABELS[name]) for name in missing]), "count": len(missing)}
        return self.say("error-list-missing", found=self.say.both(found), **values) if found else self.say("error-list-no-head")

    def _numbered(self, found: Sequence[tuple[int, str]]) -> tuple[str, ...]:
        said = dict.fromkeys(sorted(found, key=lambda one: one[0]))
        return tuple(
            self.say("list-at", unit=self.table.unit, line=number, what=what) if number else what for number, what in said
        )

    def _row(self, number: int, cells: Mapping[str, str]) -> None:
        if not any(cells.get(name) for name in (names.DATE, names.MOMENT, names.TIME, names.THEME)):
            if any(cells.values()):
                self.remarks.append((number, self.say("error-list-aside")))
            return
        row = _Row(self.say, cells, self.zone, self.now, self.teams)
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


class _Row:
    """One row being read."""

    def __init__(self, say: Language, cells: Mapping[str, str], zone: ZoneInfo, now: datetime, teams: Collection[str]) -> None:
        self.say = say
        self.cells = cells
        self.zone = zone
        self.now = now
        self.teams = teams
        self.problems: list[str] = []

    def facts(self) -> SessionFacts | None:
        starts, end = self._starts()
        minutes = self._minutes(starts, end)
        theme, place, link = (" ".join(self._short_enough(name).split()) for name in (names.THEME, names.PLACE, names.LINK))
        preparation = self._short_enough(names.PREPARATION)
        if not theme:
            self.problems.append(self.say("error-list-theme"))
        if not link and is_https(place):
            place, link = "", place
        if link and not is_https(link):
            self.problems.append(self.say("error-session-link"))
        team = self._team()
        kind = self._kind(team)
        if self.problems or starts is None:
            return None
        return SessionFacts(
            kind=kind, theme=theme, starts=starts, minutes=minutes, place=place, join_url=link, preparation=preparation, team=team
        )

    def _starts(self) -> tuple[datetime | None, time | None]:
        text = self.cells.get(names.MOMENT) or self.cells.get(names.DATE, "")
        exact = _exact(text)
        if exact is not None:
            return self._later(exact.astimezone(self.zone)), None
        today = self.now.astimezone(self.zone).date()
        bare = normal(text)
        found = day_at_start(bare, today)
        day = found.what if found else day_of(text, today)
        rest = bare[found.length :].strip(" ,;") if found else ""
        clocks = clocks_at_start(rest) if rest else None
        if rest and (clocks is None or rest[clocks[2] :].strip(" .,;")):
            day = None
        times = self._times(clocks)
        if text and day is None:
            self.problems.append(self.say("error-list-date", given=_short(text)))
        elif not text:
            self.problems.append(self.say("error-list-no-date"))
        elif isinstance(day, NoSuchDay):
            self.problems.append(self.say("error-list-no-such-day", given=_short(day.given)))
        elif isinstance(day, OtherWeekday):
            self.problems.append(self._other_weekday(day))
        elif isinstance(day, date) and times:
            return self._moment(day, times[0]), times[1]
        return None, None

    def _other_weekday(self, found: OtherWeekday) -> str:
        moment = datetime.combine(found.day, time(12), self.zone)
        named = next(name for name, number in WEEKDAYS.items() if number == found.named and (name in _DAYS) == (self.say.tag == "nl"))
        return self.say("error-list-weekday", day=self.say.day(moment, self.zone), named=named)

    def _times(self, beside: tuple[time, time | None, int] | None) -> tuple[time, time | None] | None:
        text = self.cells.get(names.TIME, "")
        if not text and beside is not None:
            return beside[0], beside[1]
        found = clock(_without_day(text))
        if found is None:
            self.problems.append(self.say("error-list-time", given=_short(text)) if text else self.say("error-list-no-time"))
        return found

    def _moment(self, day: date, at: time) -> datetime | None:
        if abs(day - self.now.date()) > FARTHEST:
            key = "error-list-long-ago" if day < self.now.date() else "error-session-far"
            self.problems.append(self.say(key, day=f"{day:%d-%m-%Y}"))
            return None
        starts = on_wall(day, at, self.zone)
        if starts.time() != at:
            self.problems.append(self.say("error-session-gap", day=self.say.day(starts, self.zone), time=f"{at:%H:%M}"))
            return None
        return self._later(starts)

    def _later(self, starts: datetime) -> datetime | None:
        if abs(starts.date() - self.now.date()) > FARTHEST:
            key = "error-list-long-ago" if starts.date() < self.now.date() else "error-session-far"
            self.problems.append(self.say(key, day=f"{starts:%d-%m-%Y}"))
            return None
        if starts <= self.now:
            self.problems.append(self.say("error-list-past", day=self.say.day(starts, self.zone), time=f"{starts:%H:%M}"))
            return None
        return starts.astimezone(UTC)

    def _minutes(self, starts: datetime | None, end: time | None) -> int:
        until, length = self.cells.get(names.END, ""), self.cells.get(names.MINUTES, "")
        if until:
            found = clock(_without_day(until))
            if found is None:
                self.problems.append(self.say("error-list-end", given=_short(until)))
                return 0
            end = found[0]
        if length:
            lasting = minutes(length)
            if lasting is None or not SHORTEST <= lasting <= LONGEST:
                self.problems.append(self.say("error-list-minutes", given=_short(length)))
            return lasting or 0
        if end is None or starts is None:
            return 120
        local = starts.astimezone(self.zone)
        lasting = round((on_wall(local.date(), end, self.zone).astimezone(UTC) - starts) / timedelta(minutes=1))
        if lasting < SHORTEST:
            self.problems.append(self.say("error-list-backwards", start=f"{local:%H:%M}", end=f"{end:%H:%M}"))
        return lasting

    def _short_enough(self, name: str) -> str:
        text = self.cells.get(name, "")
        if len(text) > _ROOM[name]:
            values = {"count": self.say.number(len(text)), "most": self.say.number(_ROOM[name])}
            self.problems.append(self.say("error-session-long", field=self.say(_LABELS[name]), **values))
        return text

    def _team(self) -> str:
        given = " ".join(self.cells.get(names.TEAM, "").split())
        known = next((team for team in sorted(self.teams) if team_key(team) == team_key(given)), "")
        if given and not known:
            some = self.say.both(sorted(self.teams)[:10])
            given = _short(given)
            self.problems.append(
                self.say("error-list-team", given=given, teams=some) if self.teams else self.say("error-list-no-teams", given=given)
            )
        return known

    def _kind(self, team: str) -> str:
        given = self.cells.get(names.KIND, "")
        if not given:
            return "leerteambijeenkomst" if team else "actieleersessie"
        bare = normal(given).replace(" ", "").replace("-", "")
        found = _KINDS.get(bare) or next((kind for kind in KINDS if bare in _spellings(kind)), "")
        if not found:
            kinds = self.say.both([self.say(f"kind-{kind}") for kind in KINDS])
            self.problems.append(self.say("error-list-kind", given=_short(given), kinds=kinds))
        return found


_DAYS = frozenset({"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"})


def _missing(places: Mapping[str, int], rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[str]:
    if names.DATE not in places and names.MOMENT not in places:
        yield names.DATE
    if names.TIME not in places and names.MOMENT not in places:
        # A date cell may hold the time too.
        cells = [normal(row.get(names.DATE, "")) for _, row in rows]
        if not any(":" in cell or clocks_at_start(cell.partition(" ")[2]) for cell in cells):
            yield names.TIME
    if names.THEME not in places:
        yield names.THEME


def _cell(line: Line, place: int) -> str:
    return line.cells[place] if place < len(line.cells) else ""


def _exact(text: str) -> datetime | None:
    """A moment with its offset, as a calendar gives it."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _without_day(text: str) -> str:
    """A time cell in Excel may have a day in front of it."""
    day, _, rest = text.partition(" ")
    try:
        date.fromisoformat(day)
    except ValueError:
        return text
    return rest or text


def _spellings(kind: str) -> set[str]:
    said = {kind, *(language(tag)(f"kind-{kind}") for tag in ("nl", "en"))}
    return {normal(one).replace(" ", "").replace("-", "") for one in said}


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
