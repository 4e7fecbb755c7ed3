"""A series in words, as what the form would hold: "elke vier weken, zes keer", "om de week tot 1 juni", "every second Thursday"."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from dialogs.understanding.date_words import WEEKDAYS
from dialogs.understanding.dates import find_days
from dialogs.understanding.spelling import normal
from dialogs.understanding.when import Day, Stretch
from domain.sessions.series import weekday_of_month

_COUNTED = (
    "een|one", "twee|two", "drie|three", "vier|four", "vijf|five", "zes|six", "zeven|seven", "acht|eight", "negen|nine", "tien|ten",
    "elf|eleven", "twaalf|twelve", "dertien|thirteen", "veertien|fourteen", "vijftien|fifteen", "zestien|sixteen", "zeventien|seventeen",
    "achttien|eighteen", "negentien|nineteen", "twintig|twenty",
)  # fmt: skip
NUMBERS = {name: number for number, names in enumerate(_COUNTED, start=1) for name in names.split("|")}
_ORDINALS = ("eerste|1e|1ste|first|1st", "tweede|2e|2de|second|2nd", "derde|3e|3de|third|3rd", "vierde|4e|4de|fourth|4th", "laatste|last")
ORDINALS = {name: number for number, names in enumerate(_ORDINALS, start=1) for name in names.split("|")}
_N = rf"(?P<n>\d{{1,3}}|{'|'.join(NUMBERS)})"
_DAY = "|".join(name for name in sorted(WEEKDAYS, key=len, reverse=True) if len(name) > 5)
_EVERY = r"\b(?:elke|elk|iedere|ieder|om de|every|each)"
_STEPS: tuple[tuple[str, str, int], ...] = (
    (rf"{_EVERY} {_N}e? (?:weken|week|wkn|wk|weeks)\b", "week", 0),
    (rf"{_EVERY} {_N}e? (?:maanden|maand|months|month)\b", "month", 0),
    (
        r"\b(?:om de week|om de andere week|tweewekelijks|2-wekelijks|every other week|biweekly|bi-weekly|fortnightly|every fortnight)\b",
        "week",
        2,
    ),
    (rf"\b(?:every other|om de andere) (?={_DAY})", "week", 2),
    (r"\b(?:vierwekelijks|4-wekelijks)\b", "week", 4),
    (r"\b(?:driewekelijks|3-wekelijks)\b", "week", 3),
    (r"\b(?:zeswekelijks|6-wekelijks)\b", "week", 6),
    (rf"{_EVERY} (?P<which>{'|'.join(ORDINALS)}) (?={_DAY})", "month", 1),
    (rf"(?:{_EVERY} (?:maand|month)|\bmaandelijks|\bmonthly|\bper maand|\bom de maand)\b", "month", 1),
    (rf"(?:{_EVERY} (?:kwartaal|quarter)|\bdriemaandelijks|\bquarterly|\bper kwartaal)\b", "month", 3),
    (rf"(?:{_EVERY} (?:half jaar|halfjaar|half year|six months)|\bhalfjaarlijks)\b", "month", 6),
    (rf"(?:{_EVERY} (?:week|weeks)|\bwekelijks|\bweekly|\bper week)\b", "week", 1),
    (rf"{_EVERY} (?={_DAY})", "week", 1),
)
"""A way to say it, its unit and how many; 0 where the words hold the number."""
_TIMES = re.compile(rf"\b{_N} ?(?:keer|keren|maal|x|times?|sessies?|bijeenkomst(?:en)?|sessions?|meetings?)\b")
_CLOCK = re.compile(r"\b(?:om |at |vanaf )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?: ?(?:uur|u|h))?| ?(?:uur|u|h|am|pm))\b")


def find_series(text: str, today: date) -> dict[str, str] | None:
    """What was said, as the fields of the form: always ``repeat``, and of ``times``, ``until``, ``date`` and ``time`` what was named.
    None when it says nothing of a series.
    """
    said = normal(text)
    found = next(((match, unit, step) for words, unit, step in _STEPS if (match := re.search(words, said))), None)
    if found is None:
        return None
    match, unit, step = found
    named = match.groupdict()
    filled = {"repeat": f"{unit}-{step or _number(named['n'] or '')}"}
    said = f"{said[: match.start()]} {said[match.end() :]}"
    said = _take(_TIMES, said, filled, lambda group: {"times": str(_number(group["n"]))})
    said = _take(_CLOCK, said, filled, _time)
    _, days = find_days(said)
    return filled | _days(days, ORDINALS.get(named.get("which") or "", 0), today)


def _days(days: tuple[Day | Stretch, ...], which: int, today: date) -> dict[str, str]:
    filled: dict[str, str] = {}
    start = today + timedelta(days=1)
    named: Day | None = None
    for stretch in days:
        if isinstance(stretch, Stretch):
            if stretch.start is not None:
                start = stretch.start.first(today) or start
                named = named or stretch.start
            if stretch.end is not None:
                end = stretch.end.last(start) if stretch.through else stretch.end.first(start)
                filled |= {"until": end.isoformat()} if end else {}
        else:
            named = stretch
    weekday = next((day.weekday for day in days if isinstance(day, Day) and day.weekday is not None), None)
    if which and weekday is not None:
        return {**filled, "date": _nth(start, weekday, which).isoformat()}
    if named is not None:
        first = named.first(start) or named.first(today)
        filled |= {"date": first.isoformat()} if first else {}
    return filled


def _nth(start: date, weekday: int, which: int) -> date:
    """The first such weekday of a month from ``start`` on."""
    found = weekday_of_month(start.year, start.month, weekday, which)
    months = start.month
    return found if found >= start else weekday_of_month(start.year + months // 12, months % 12 + 1, weekday, which)


def _time(found: re.Match[str]) -> dict[str, str]:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found[0].endswith("pm") and hour < 12:
        hour += 12
    return {"time": f"{hour:02}:{minute:02}"} if hour < 24 and minute < 60 else {}


def _take(words: re.Pattern[str], said: str, filled: dict[str, str], read: Callable[[re.Match[str]], dict[str, str]]) -> str:
    """What is left once the first match is read into ``filled``."""
    found = words.search(said)
    if found is None:
        return said
    filled |= read(found)
    return f"{said[: found.start()]} {said[found.end() :]}"


def _number(words: str) -> int:
    return NUMBERS.get(words) or int(words)
