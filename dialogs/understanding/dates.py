"""Days in a sentence: "donderdag", "overmorgen", "vr 22/1", "the 21st", "volgende week", "tot 1 maart". Dutch and English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from dialogs.understanding.date_words import (
    BEFORE,
    BETWEEN,
    DUTCH,
    ENGLISH,
    FROM,
    FROM_NOW,
    JOINS,
    LISTS,
    LONGEST,
    MONTHS,
    MONTHS_FROM_NOW,
    NUMBERS,
    ORDINALS,
    RANGE,
    UNIT,
    UNTIL,
    UP_TO,
    WEEKDAYS,
    WEEKS,
)
from dialogs.understanding.when import Day, Stretch


@dataclass(frozen=True, slots=True)
class _DateMatch:
    start: int
    end: int
    day: Day | Stretch | None
    bare: bool = False


def find_days(said: str) -> tuple[str, tuple[Day | Stretch, ...]]:
    """A sentence (lower case, single spaces) with each day in it replaced by ``@`` and its place in the days that come beside it; what
    is past becomes ``#past``."""
    found = _joined(said, [date_match for match in UNIT.finditer(said) if (date_match := _unit(match, said))])
    days: list[Day | Stretch] = []
    parts: list[str] = []
    at = 0
    for date_match in found:
        before = said[at : date_match.start]
        parts += [BEFORE.sub("", before), f" @{len(days)} " if date_match.day else " #past "]
        days += [date_match.day] if date_match.day else []
        at = date_match.end
    return "".join([*parts, said[at:]]), tuple(days)


def _unit(match: re.Match[str], said: str) -> _DateMatch | None:
    kind, words = match.lastgroup or "", match[0]
    day: Day | Stretch | None
    match kind:
        case "past":
            return _DateMatch(match.start(), match.end(), None)
        case "open":
            day = Stretch()
        case "iso" | "dm" | "date" | "mdate":
            day = _dated(kind, words)
        case "inweeks":
            day = Day(week=_number(words))
        case "indays":
            day = Day(from_now=_number(words))
        case "calweek":
            day = Day(calendar_week=_number(words))
        case "weeks":
            day = Day(week=WEEKS[words])
        case "months":
            day = Day(months=MONTHS_FROM_NOW[words])
        case "now":
            day = Day(from_now=next(away for phrase, away in FROM_NOW.items() if words.startswith(phrase)))
        case "weekday" | "short":
            day = _weekday(match, said, short=kind == "short")
        case "month":
            day = Day(month=MONTHS[words])
        case _:
            day = Day(day=_number(words))
    return _DateMatch(match.start(), match.end(), day, bare=kind == "bare") if day else None


def _dated(kind: str, words: str) -> Day | None:
    """A date as day, month and perhaps year; None when there is no such date."""
    parts = [MONTHS.get(part) or ORDINALS.get(part) or _number(part) for part in re.findall(r"\d+|[a-z]{3,}", words) if part != "ste"]
    if kind == "iso":
        parts.reverse()
    elif kind == "mdate":
        parts[:2] = parts[1::-1]
    day, month, *rest = parts
    if month > 12 >= day and kind == "dm":
        day, month = month, day
    year = rest[0] + (2000 if rest[0] < 100 else 0) if rest else None
    try:
        date(year or 2028, month, day)
    except ValueError:
        return None
    return Day(day=day, month=month, year=year)


def _weekday(match: re.Match[str], said: str, *, short: bool) -> Day | None:
    words = match[0].split()
    either = words[0] in ("volgende", "next", "vlg")
    name = re.sub(r"(?:ochtend|middag|avond|morgen|s)$", "", words[1 if either else 0])
    number = WEEKDAYS.get(name, WEEKDAYS.get(words[1 if either else 0]))
    if number is None or (short and not _is_a_day(name, match, said)):
        return None
    return Day(weekday=number, either=either)


def _is_a_day(name: str, match: re.Match[str], said: str) -> bool:
    """Whether a short name is a day here: "do" is a verb to the English, "zo" means so, and somebody's "ma" is ill."""
    before, after = said[: match.start()], said[match.end() :]
    if re.match(r"\.? ?\d{1,2}\b", after) or re.search(r"\b(?:op|komende|aanstaande|aankomende|voor|volgende|on|as) $", before):
        return True
    if name == "zo" or re.search(r"\b(?:mijn|mn|me|n) $", before):
        return False
    return len(name) > 2 or (bool(DUTCH.search(said)) and not ENGLISH.search(said))


def _number(words: str) -> int:
    for word in re.findall(r"\d+|[a-z]+", words):
        if word.isdigit() or word in NUMBERS:
            return int(word) if word.isdigit() else NUMBERS[word]
    return 0


def _joined(said: str, found: Sequence[_DateMatch]) -> list[_DateMatch]:
    """Parts that name one day together as one, two days with "tot" between them as the stretch they bound."""
    joined: list[_DateMatch] = []
    for date_match in _months_filled_in(said, found):
        last = joined[-1] if joined else None
        gap = said[last.end : date_match.start] if last else ""
        merged = _merged(said, last, date_match, gap) if last else None
        if last and merged:
            joined[-1] = _DateMatch(last.start, date_match.end, merged)
        elif not date_match.bare:
            joined.append(date_match)
    return [_bounded(said, date_match) for date_match in joined]


def _months_filled_in(said: str, found: Sequence[_DateMatch]) -> list[_DateMatch]:
    """ "21 en 22 januari": the first is in January too."""
    filled: list[_DateMatch] = []
    for date_match in reversed(found):
        after = filled[-1] if filled else None
        if (
            date_match.bare
            and after
            and isinstance(date_match.day, Day)
            and isinstance(after.day, Day)
            and after.day.day
            and after.day.month
        ):
            gap = said[date_match.end : after.start]
            if LISTS.fullmatch(gap) or RANGE.fullmatch(gap):
                date_match = replace(date_match, day=replace(date_match.day, month=after.day.month, year=after.day.year), bare=False)
        filled.append(date_match)
    return filled[::-1]


def _merged(said: str, last: _DateMatch, date_match: _DateMatch, gap: str) -> Day | Stretch | None:
    if not isinstance(last.day, Day) or not isinstance(date_match.day, Day):
        return None
    if JOINS.fullmatch(gap):
        first, second = _said_of(last.day), _said_of(date_match.day)
        clash = first.keys() & second.keys() or (date_match.bare and "weekday" not in first)
        return None if clash else Day(**{**first, **second})
    to = RANGE.fullmatch(gap)
    if to and not date_match.bare:
        return Stretch(last.day, date_match.day, through=to["word"] not in UP_TO)
    if LISTS.fullmatch(gap) and BETWEEN.search(said[max(0, last.start - LONGEST) : last.start]) and not date_match.bare:
        return Stretch(last.day, date_match.day)
    return None


def _bounded(said: str, date_match: _DateMatch) -> _DateMatch:
    if not isinstance(date_match.day, Day):
        return date_match
    before = said[max(0, date_match.start - LONGEST) : date_match.start]
    until = UNTIL.search(before)
    if until and until["word"] not in ("to", "-"):
        return _DateMatch(
            date_match.start - len(until[0]), date_match.end, Stretch(None, date_match.day, through=until["word"] not in UP_TO)
        )
    since = FROM.search(before)
    return _DateMatch(date_match.start - len(since[0]), date_match.end, Stretch(date_match.day, None)) if since else date_match


def _said_of(day: Day) -> dict[str, Any]:
    return {field.name: value for field in fields(day) if (value := getattr(day, field.name)) not in (None, False)}
