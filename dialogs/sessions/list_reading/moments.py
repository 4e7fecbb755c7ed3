"""Dates, times and lengths as people write them in a list. Each is a whole cell or stands at the start of a line; never a guess."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from dialogs.understanding.date_words import MONTHS, WEEKDAYS
from dialogs.understanding.spelling import normal

_EXCEL = date(1899, 12, 30)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_FULL = r"(?P<year>\d{4}|\d{2}|'\d{2})"
_DATES = (
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
    rf"(?P<day>\d{{1,2}})(?P<sign>[-/.]| (?=\d{{1,2}} \d{{4}}))(?P<month>\d{{1,2}})(?P=sign)(?:{_FULL})(?![\d:])",
    r"(?P<day>\d{1,2})[-/](?P<month>\d{1,2})(?![\d:/-])",
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.?(?=\s|$)(?! ?(?:uur|u|h)\b)",
    rf"(?P<day>\d{{1,2}})(?:e|ste|de|st|nd|rd|th)?(?: of|[-/. ])? ?(?P<name>{_MONTH})\b\.?"
    r"(?:[-/, ]+(?P<year>\d{4}|'?\d{2}(?=[,; ]*$))(?![\d:]))?",
    rf"(?P<name>{_MONTH})\b\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.])(?:,? (?P<year>\d{{4}})(?!\d))?",
)
_DATE = tuple(re.compile(rf"(?:(?:op )?(?P<weekday>{_WEEKDAY})\b[.,]? *)?{pattern}") for pattern in _DATES)
_HALF = r"(?P<half>a\.?m\b\.?|p\.?m\b\.?)"
_CLOCK = re.compile(
    rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d{{2}})(?::\d{{2}})?(?![\d:])(?:\s*(?:uur\b|u\b|h\b|{_HALF}))?"
    rf"|\s*(?:uur|u|h)\s*(?P<past>\d{{2}})?(?![\w:])|\s*{_HALF.replace('half', 'noon')})"
)
_SPAN = re.compile(r"\s*(?:-|–|—|tot en met|tot|t/m|until|till|to)\s*")
_BEFORE_CLOCK = re.compile(r"[\s,;:|–-]*(?:(?:om|van|vanaf|at|from|@)\s+)?")
_LENGTHS = (
    re.compile(r"(?P<minutes>\d{1,5})\s*(?:minuten|minutes|minuut|min|m|')?\.?"),
    re.compile(r"(?P<hours>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:uren|uur|hours|hour|hrs|hr|u|h)\.?"),
    re.compile(
        r"(?P<hours>\d{1,2})\s*(?::|uur(?: en)?|uren(?: en)?|hours?(?: and)?|u|h)\s*(?P<minutes>\d{1,2})\s*(?:min|m|minuten|minutes)?\.?"
    ),
)


@dataclass(frozen=True, slots=True)
class NoSuchDay:
    """A date that does not exist, such as 30 February; as it was written."""

    given: str


@dataclass(frozen=True, slots=True)
class OtherWeekday:
    """A date that is not on the weekday named beside it."""

    day: date
    named: int


@dataclass(frozen=True, slots=True)
class MomentMatch:
    """What stands at the start of a text, and how many of its characters (of ``normal`` text) it took."""

    what: date | NoSuchDay | OtherWeekday
    length: int


def day_at_start(text: str, today: date) -> MomentMatch | None:
    """The date that a text (as ``normal`` gives it) begins with. Without a year the next such day from ``today``."""
    for pattern in _DATE:
        match = pattern.match(text)
        if match:
            return MomentMatch(_day(match, today), match.end())
    return None


def day(text: str, today: date) -> date | NoSuchDay | OtherWeekday | None:
    """The date that a cell holds, or None when it is none. Excel's own count of days too."""
    bare = normal(text).strip(" .,;")
    if re.fullmatch(r"\d{5}", bare):
        return _EXCEL + timedelta(days=int(bare))
    found = day_at_start(bare, today)
    return found.what if found and not bare[found.length :].strip(" .,;") else None


def _day(match: re.Match[str], today: date) -> date | NoSuchDay | OtherWeekday:
    parts = match.groupdict()
    month = MONTHS[parts["name"]] if parts.get("name") else int(parts["month"])
    year = (parts.get("year") or "").lstrip("'")
    number = int(parts["day"])
    try:
        found = date(int(year) + (2000 if len(year) == 2 else 0), month, number) if year else _next(number, month, today)
    except ValueError:
        return NoSuchDay(match[0].strip())
    weekday = WEEKDAYS[parts["weekday"]] if parts["weekday"] else found.weekday()
    return found if weekday == found.weekday() else OtherWeekday(found, weekday)


def _next(number: int, month: int, today: date) -> date:
    """Raises ValueError when no year has such a day."""
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, number)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError(number, month)


def clocks_at_start(text: str) -> tuple[time, time | None, int] | None:
    """The time a text begins with, until when if that follows, and how many characters they took. None when there is none."""
    lead = _BEFORE_CLOCK.match(text)
    place = lead.end() if lead else 0
    first = _CLOCK.match(text, place)
    span = _SPAN.match(text, first.end()) if first else None
    if first is None:
        # "14-16 uur", "2-4 pm": the first says no more than its number.
        bare = re.compile(r"(\d{1,2})(?=\s*(?:-|–|tot|to)\s*\d{1,2}(?:[:.]\d\d)?\s*(?:uur|u|h|pm|am|p\.m|a\.m)\b)").match(text, place)
        span = _SPAN.match(text, bare.end()) if bare else None
        second = _CLOCK.match(text, span.end()) if span else None
        end = _clock(second) if second else None
        if bare is None or second is None or end is None or int(bare[1]) > 23:
            return None
        later = (second["half"] or second["noon"] or "").startswith("p") and int(bare[1]) < 12
        return time((int(bare[1]) + (12 if later else 0)) % 24), end, second.end()
    at = _clock(first)
    if at is None:
        return None
    second = _CLOCK.match(text, span.end()) if span else None
    end = _clock(second) if second else None
    return (at, end, second.end()) if second and end else (at, None, first.end())


def clock(text: str) -> tuple[time, time | None] | None:
    """The time that a cell holds, with its end when it is a span. A bare hour and Excel's part of a day too."""
    bare = normal(text).strip(" .,;")
    if re.fullmatch(r"\d{1,2}", bare):
        return (time(int(bare)), None) if int(bare) < 24 else None
    if re.fullmatch(r"0[.,]\d{3,}", bare):
        return _of_a_day(float(bare.replace(",", "."))), None
    if re.fullmatch(r"\d{4}", bare) and int(bare[:2]) < 24 and int(bare[2:]) < 60:
        return time(int(bare[:2]), int(bare[2:])), None
    found = clocks_at_start(bare)
    return (found[0], found[1]) if found and not bare[found[2] :].strip(" .,;") else None


def minutes(text: str) -> int | None:
    """A length in minutes: "120", "2 uur", "1,5 u", "1:30"."""
    bare = normal(text).strip(" ,;")
    for pattern in _LENGTHS:
        match = pattern.fullmatch(bare)
        if match:
            parts = match.groupdict()
            hours = float((parts.get("hours") or "0").replace(",", "."))
            return round(hours * 60) + int(parts.get("minutes") or 0)
    return None


def _of_a_day(part: float) -> time:
    minutes = round(part * 1440) % 1440
    return time(minutes // 60, minutes % 60)


def _clock(match: re.Match[str]) -> time | None:
    hour, minute = int(match["hour"]), int(match["minute"] or match["past"] or 0)
    half = (match["half"] or match["noon"] or "")[:1]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
