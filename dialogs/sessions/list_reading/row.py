"""One row of a list: a session, or sentences about what is wrong with it."""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cards.language import Language, language
from cards.sessions.planning import LONGEST_LINE, LONGEST_LINK, LONGEST_PREPARATION
from dialogs.sessions.form import FARTHEST, is_https
from dialogs.sessions.list_reading import columns as names
from dialogs.sessions.list_reading.moments import NoSuchDay, OtherWeekday, clock, clocks_at_start, day_at_start, minutes
from dialogs.sessions.list_reading.moments import day as day_of
from dialogs.understanding.date_words import WEEKDAYS
from dialogs.understanding.spelling import normal
from domain.notifications.working_hours import on_wall
from domain.programme.programme import team_key
from domain.sessions.session import KINDS, LONGEST, SHORTEST, SessionFacts

LABELS = {
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

_DAYS = frozenset({"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"})


class TableRow:
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
        if text and day is None:
            self.problems.append(self.say("error-list-date", given=short(text)))
        elif not text:
            self.problems.append(self.say("error-list-no-date"))
        elif isinstance(day, NoSuchDay):
            self.problems.append(self.say("error-list-no-such-day", given=short(day.given)))
        elif isinstance(day, OtherWeekday):
            self.problems.append(self._other_weekday(day))
        times = self._times(clocks)
        if times and isinstance(day, date):
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
            self.problems.append(self.say("error-list-time", given=short(text)) if text else self.say("error-list-no-time"))
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
                self.problems.append(self.say("error-list-end", given=short(until)))
                return 0
            end = found[0]
        if length:
            lasting = minutes(length)
            if lasting is None or not SHORTEST <= lasting <= LONGEST:
                self.problems.append(self.say("error-list-minutes", given=short(length)))
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
            self.problems.append(self.say("error-session-long", field=self.say(LABELS[name]), **values))
        return text

    def _team(self) -> str:
        given = " ".join(self.cells.get(names.TEAM, "").split())
        known = next((team for team in sorted(self.teams) if team_key(team) == team_key(given)), "")
        if given and not known:
            some = self.say.both(sorted(self.teams)[:10])
            given = short(given)
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
            self.problems.append(self.say("error-list-kind", given=short(given), kinds=kinds))
        return found


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
    return {normal(text).replace(" ", "").replace("-", "") for text in said}


def short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
