"""Which sessions a sentence can mean: the days and stretches of time it names, and the words that tell one session from another."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from cards.sessions.sessions import ListedSession
from dialogs.understanding.spelling import normal

_AHEAD = 366
"""Days from now within which a day without a year lies."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day, week or month as somebody named it; what is None was not said.

    ``from_now`` counts days, ``week`` weeks (0 is this one), ``calendar_week`` is its number in the year, ``months`` counts months.
    ``either``: "volgende donderdag", which to some is the first and to others the one after.
    """

    from_now: int | None = None
    week: int | None = None
    calendar_week: int | None = None
    months: int | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    either: bool = False

    @property
    def only_weekday(self) -> bool:
        return self.weekday is not None and self == Day(weekday=self.weekday, either=self.either)

    def fits(self, day: date, today: date) -> bool:
        away = (day - today).days
        if self.only_weekday:
            return day.weekday() == self.weekday and 0 <= away <= (14 if self.either else 7)
        monday = today - timedelta(days=today.weekday())
        reach = 31 if self.day is not None and self.month is None else _AHEAD
        return (
            (self.year is not None or 0 <= away < reach)
            and (self.from_now is None or away == self.from_now)
            and (self.week is None or (day - monday).days // 7 == self.week)
            and (self.calendar_week is None or day.isocalendar().week == self.calendar_week)
            and (self.months is None or (day.year - today.year) * 12 + day.month - today.month == self.months)
            and (self.weekday is None or day.weekday() == self.weekday)
            and (self.day is None or day.day == self.day)
            and (self.month is None or day.month == self.month)
            and (self.year is None or day.year == self.year)
        )

    def first(self, today: date) -> date | None:
        return next((day for day in _days_from(today) if self.fits(day, today)), None)

    def last(self, today: date) -> date | None:
        """The last day of the stretch that begins with the first."""
        day = self.first(today)
        while day is not None and self.fits(day + timedelta(days=1), today):
            day += timedelta(days=1)
        return day

    def readings(self, today: date) -> tuple["Day", ...]:
        """What this can mean: itself, or, of a date that is not on the weekday named beside it, the one and the other."""
        if self.weekday is None or (self.day is None and self.from_now is None):
            return (self,)
        dated = replace(self, weekday=None)
        meant = dated.first(today)
        return (dated,) if meant is None or meant.weekday() == self.weekday else (dated, Day(weekday=self.weekday))


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a day until another, None where it is open. ``through``: the last one counts too ("t/m februari", not "tot februari")."""

    start: Day | None = None
    end: Day | None = None
    through: bool = True

    def bounds(self, today: date) -> tuple[date, date]:
        start = self.start.first(today) if self.start else today
        start = start or today
        if self.end is None:
            return start, date.max
        end = self.end.last(start) if self.through else self.end.first(start)
        return start, end or date.max


@dataclass(frozen=True, slots=True)
class When:
    """``days``: what was said about the day, empty for nothing. ``words``: what else was said about the session, to be held against
    its theme, its network, its kind and its place; ``pointed``: some of them were clearly meant to say which ("de sessie over X")."""

    days: tuple[Day | Stretch, ...] = ()
    words: frozenset[str] = frozenset()
    pointed: bool = False

    def candidates(self, planned: Sequence[ListedSession], now: datetime) -> list[ListedSession]:
        """The sessions this can mean, by start; empty when a day was named and none is then. ``planned`` is ordered by start.

        A weekday is the coming one, or, with nothing on that day, the next such day of each network. Without a day those whose theme was
        named, or the next session of each network; all of them when one was pointed at that is not there. When day and theme point at
        different sessions, both.
        """
        themed = _closest(planned, self.words, _theme)
        if not self.days:
            about = _closest(planned, self.words, _about)
            return themed or _first_of_each(about or ([] if self.pointed else planned)) or list(planned)
        dated = [session for session in planned if any(session in some for some in (_on(day, planned, now) for day in self.days))]
        if themed and dated and not any(session in themed for session in dated):
            return [session for session in planned if session in themed or session in dated]
        return [session for session in dated if session in themed] or _closest(dated, self.words, _about) or dated


def _on(day: Day | Stretch, planned: Sequence[ListedSession], now: datetime) -> list[ListedSession]:
    if isinstance(day, Stretch):
        return [session for session in planned if _within(session, day.bounds(_today(session, now)))]
    found = [session for session in planned if any(_fits(reading, session, now) for reading in day.readings(_today(session, now)))]
    if found or not day.only_weekday:
        return found
    return _first_of_each([session for session in planned if _date(session).weekday() == day.weekday])


def _fits(day: Day, session: ListedSession, now: datetime) -> bool:
    return day.fits(_date(session), _today(session, now))


def _within(session: ListedSession, bounds: tuple[date, date]) -> bool:
    return bounds[0] <= _date(session) <= bounds[1]


def _date(session: ListedSession) -> date:
    return session.session.starts.astimezone(session.network.zone).date()


def _today(session: ListedSession, now: datetime) -> date:
    return now.astimezone(session.network.zone).date()


def _days_from(today: date) -> Iterable[date]:
    return (today + timedelta(days=ahead) for ahead in range(_AHEAD))


def _theme(session: ListedSession) -> str:
    return session.session.theme


def _about(session: ListedSession) -> str:
    """What else people call a session by."""
    online = "online" if session.session.link and not session.session.place else "fysiek"
    return f"{session.network.name} {session.session.kind.replace('-', '')} {session.session.place} {online}"


def _closest(planned: Sequence[ListedSession], words: frozenset[str], text: Callable[[ListedSession], str]) -> list[ListedSession]:
    """Those that share the most words with what was said; none when nobody shares any, or all as many."""
    shared = [_shared(words, text(session)) for session in planned]
    if not shared or not max(shared) or (len(set(shared)) == 1 and len(planned) > 1):
        return []
    return [session for session, count in zip(planned, shared, strict=True) if count == max(shared)]


def _shared(words: frozenset[str], text: str) -> int:
    """How many of the words are in the text, compounds too: "leerteam" is in "leerteambijeenkomst"."""
    known = [word for word in re.findall(r"\w+", normal(text)) if len(word) >= 5]
    return sum(any(word.startswith(each) or each.startswith(word) for each in known) for word in words if len(word) >= 5)


def _first_of_each(planned: Sequence[ListedSession]) -> list[ListedSession]:
    seen: dict[str, ListedSession] = {}
    for session in planned:
        seen.setdefault(session.network.id, session)
    return list(seen.values())
