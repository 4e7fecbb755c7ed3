"""Days in a sentence: "donderdag", "overmorgen", "vr 22/1", "the 21st", "volgende week", "tot 1 maart". Dutch and English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from dialogs.days import Day, Stretch

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "maandag monday ma mon",
            "dinsdag tuesday di tue tues",
            "woensdag wednesday wo wed weds",
            "donderdag thursday do thu thur thurs",
            "vrijdag friday vr vrij fri",
            "zaterdag saturday za sat",
            "zondag sunday zo sun",
        )
    )
    for name in names.split()
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb febr",
            "maart march mrt mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_FROM_NOW = {
    "day after tomorrow": 2, "overmorgen": 2, "vandaag": 0, "vanmiddag": 0, "vanavond": 0, "vanochtend": 0, "vanmorgen": 0, "today": 0,
    "tonight": 0, "this afternoon": 0, "this morning": 0, "this evening": 0, "tomorrow": 1, "morgenochtend": 1, "morgenmiddag": 1,
    "morgenavond": 1, "morgenvroeg": 1, "morgen": 1,
}  # fmt: skip
_WEEKS = {
    "deze week": 0, "this week": 0, "hele week": 0, "volgende week": 1, "komende week": 1, "vlg week": 1, "next week": 1,
    "coming week": 1, "hele volgende week": 1, "week erna": 2, "week daarna": 2, "week after next": 2, "week after": 2,
}  # fmt: skip
_MONTHS_FROM_NOW = {"deze maand": 0, "this month": 0, "volgende maand": 1, "komende maand": 1, "next month": 1}
_OPEN = (
    r"voorlopig|(?:de )?komende (?:tijd|weken|maanden)|the coming (?:weeks|months)|for now|for a while|for the time being|(?:alle|all) "
    r"(?:the |de )?(?:komende |coming )?(?:sessies|bijeenkomsten|sessions|meetings|keren)|nooit meer|(?:sessie|bijeenkomst|keer|session|"
    r"meeting|one) (?:daarna|erna|daarop|after that|after)|(?:laatste|tweede|derde|vierde|vijfde|last|second|third|fourth|fifth) "
    r"(?:sessie|bijeenkomst|keer|session|meeting|one)|over een maand|in a month"
    r"|na (?:de|mijn) \w+|after (?:the|my) (?:holidays?|summer|break)"
)
"""Not one day, and not the next session either: of these it is asked which."""
_NUMBERS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_ORDINALS = {"eerste": 1, "first": 1, "tweede": 2, "second": 2, "derde": 3, "third": 3}


def _either(names: Sequence[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_PART_OF_DAY = r"(?: ?(?:ochtend|middag|avond|morgen|morning|afternoon|evening|s)\b)?"
_MONTH = _either(list(_MONTHS))
_LONG_MONTH = _either([name for name in _MONTHS if len(name) > 3])
_NUMBER = rf"(?:\d{{1,2}}|{_either(list(_NUMBERS))})"
_TH = r"(?: ?(?:e|ste|de|st|nd|rd|th))?"
_NO_TIME = r"(?! ?(?:uur|u|h|am|pm|oclock|min|minuten|minutes)\b| ?[:%]|\d)"
_LONG = _either([name for name in _WEEKDAYS if len(name) > 5])
_SHORT = _either([name for name in _WEEKDAYS if len(name) <= 5])
_UNITS = {
    "past": r"(?:afgelopen|vorige|last|yesterday|gisteren|eergisteren|sinds|since)"
    rf"(?: (?:{_LONG}|keer|week|maand|time|month))?(?! (?:ses|mee|one|bij))",
    "open": _OPEN,
    "iso": r"\d{4}-\d{1,2}-\d{1,2}",
    "dm": rf"(?:\d{{1,2}}[-/]\d{{1,2}}(?:[-/](?:\d{{4}}|\d{{2}}))?|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}})\b{_NO_TIME}",
    "date": rf"(?:\d{{1,2}}{_TH}|{_either(list(_ORDINALS))})(?: of)? (?:{_MONTH})(?: \d{{4}})?",
    "mdate": rf"(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?(?: \d{{4}})?\b{_NO_TIME}",
    "inweeks": rf"(?:over|in) {_NUMBER} (?:weken|week|weeks|wkn)|{_NUMBER} (?:weken|week|weeks) (?:later|from now)",
    "indays": rf"(?:over|in) {_NUMBER} (?:dagen|days)",
    "calweek": r"(?:week|wk) \d{1,2}",
    "weeks": _either(list(_WEEKS)),
    "months": _either(list(_MONTHS_FROM_NOW)),
    "now": rf"(?:{_either(list(_FROM_NOW))})(?: (?:ochtend|middag|avond|vroeg|morning|afternoon|evening))?",
    "weekday": rf"(?:(?:volgende|next|vlg) )?(?:{_LONG}){_PART_OF_DAY}",
    "short": rf"(?:(?:volgende|next|vlg) )?(?:{_SHORT})(?:ochtend|middag|avond)?",
    "month": rf"(?:{_LONG_MONTH})|(?<=\bin )(?:{_MONTH})",
    "th": rf"(?:(?<=\bde )|(?<=\bthe )|(?<=\bop )|(?<=\bon ))\d{{1,2}}{_TH}\b{_NO_TIME}"
    r"(?! (?:sessies?|sessions?|keer|bijeenkomst(?:en)?|times?|week|weken|weeks)\b)",
    "bare": rf"\d{{1,2}}(?:e|ste|de|st|nd|rd|th)?\b{_NO_TIME}",
}
"""Each way to name a day, the longer ones first."""
_UNIT = re.compile(r"\b(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _UNITS.items()) + r")\b")
_ENGLISH = re.compile(r"\b(?:i|you|we|they|not|to|cant|can|what|how|dont|please|this|it)\b")
_DUTCH = re.compile(
    r"\b(?:ik|k|niet|nie|kan|kom|ben|er|erbij|bij|afmelden|afwezig|verhinderd|meld|wel|lukt|red|op|voor|komende|kannie|sessie|bijeenkomst)\b"
)
_JOINS = re.compile(r"[\s,(]*(?:(?:op|de|dus|van|on|the|of|dat|is)\s)?[\s(]*")
_LISTS = re.compile(r"\s*(?:,|en|of|and|or)\s*(?:de |the )?")
_TO = r"(?P<word>tot en met|tot|t/m|tm|until|till|through|up to|to|-)\s?(?:de |the )?(?:eind |begin |end )?\s*"
_RANGE = re.compile(rf"\s*{_TO}")
_UNTIL = re.compile(rf"\b{_TO}$")
_FROM = re.compile(r"\b(?:vanaf|from|na|after)\s(?:de |the )?$")
_BETWEEN = re.compile(r"\b(?:tussen|between)\s(?:de |the )?$")
_BEFORE = re.compile(r"\b(?:(?:op|on|voor|van|for|at|in|de|the|komende|aanstaande|aankomende|eerstvolgende|deze|this|coming|as)\s){1,4}$")
_LONGEST = 40
"""No words that belong to a day stand further before it."""
_UP_TO = ("tot", "until", "till")


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    day: Day | Stretch | None
    bare: bool = False


def find_days(said: str) -> tuple[str, tuple[Day | Stretch, ...]]:
    """A sentence (lower case, single spaces) with each day in it replaced by ``@`` and its place in the days that come beside it; what
    is past becomes ``#past``."""
    found = _joined(said, [one for match in _UNIT.finditer(said) if (one := _unit(match, said))])
    days: list[Day | Stretch] = []
    parts: list[str] = []
    at = 0
    for one in found:
        before = said[at : one.start]
        parts += [_BEFORE.sub("", before), f" @{len(days)} " if one.day else " #past "]
        days += [one.day] if one.day else []
        at = one.end
    return "".join([*parts, said[at:]]), tuple(days)


def _unit(match: re.Match[str], said: str) -> _Found | None:
    kind, words = match.lastgroup or "", match[0]
    day: Day | Stretch | None
    match kind:
        case "past":
            return _Found(match.start(), match.end(), None)
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
            day = Day(week=_WEEKS[words])
        case "months":
            day = Day(months=_MONTHS_FROM_NOW[words])
        case "now":
            day = Day(from_now=next(away for phrase, away in _FROM_NOW.items() if words.startswith(phrase)))
        case "weekday" | "short":
            day = _weekday(match, said, short=kind == "short")
        case "month":
            day = Day(month=_MONTHS[words])
        case _:
            day = Day(day=_number(words))
    return _Found(match.start(), match.end(), day, bare=kind == "bare") if day else None


def _dated(kind: str, words: str) -> Day | None:
    """A date as day, month and perhaps year; None when there is no such date."""
    parts = [_MONTHS.get(part) or _ORDINALS.get(part) or _number(part) for part in re.findall(r"\d+|[a-z]{3,}", words) if part != "ste"]
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
    number = _WEEKDAYS.get(name, _WEEKDAYS.get(words[1 if either else 0]))
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
    return len(name) > 2 or (bool(_DUTCH.search(said)) and not _ENGLISH.search(said))


def _number(words: str) -> int:
    for word in re.findall(r"\d+|[a-z]+", words):
        if word.isdigit() or word in _NUMBERS:
            return int(word) if word.isdigit() else _NUMBERS[word]
    return 0


def _joined(said: str, found: Sequence[_Found]) -> list[_Found]:
    """Parts that name one day together as one, two days with "tot" between them as the stretch they bound."""
    joined: list[_Found] = []
    for one in _months_filled_in(said, found):
        last = joined[-1] if joined else None
        gap = said[last.end : one.start] if last else ""
        merged = _merged(said, last, one, gap) if last else None
        if last and merged:
            joined[-1] = _Found(last.start, one.end, merged)
        elif not one.bare:
            joined.append(one)
    return [_bounded(said, one) for one in joined]


def _months_filled_in(said: str, found: Sequence[_Found]) -> list[_Found]:
    """ "21 en 22 januari": the first is in January too."""
    filled: list[_Found] = []
    for one in reversed(found):
        after = filled[-1] if filled else None
        if one.bare and after and isinstance(one.day, Day) and isinstance(after.day, Day) and after.day.day and after.day.month:
            gap = said[one.end : after.start]
            if _LISTS.fullmatch(gap) or _RANGE.fullmatch(gap):
                one = replace(one, day=replace(one.day, month=after.day.month, year=after.day.year), bare=False)
        filled.append(one)
    return filled[::-1]


def _merged(said: str, last: _Found, one: _Found, gap: str) -> Day | Stretch | None:
    if not isinstance(last.day, Day) or not isinstance(one.day, Day):
        return None
    if _JOINS.fullmatch(gap):
        first, second = _said_of(last.day), _said_of(one.day)
        clash = first.keys() & second.keys() or (one.bare and "weekday" not in first)
        return None if clash else Day(**{**first, **second})
    to = _RANGE.fullmatch(gap)
    if to and not one.bare:
        return Stretch(last.day, one.day, through=to["word"] not in _UP_TO)
    if _LISTS.fullmatch(gap) and _BETWEEN.search(said[max(0, last.start - _LONGEST) : last.start]) and not one.bare:
        return Stretch(last.day, one.day)
    return None


def _bounded(said: str, one: _Found) -> _Found:
    if not isinstance(one.day, Day):
        return one
    before = said[max(0, one.start - _LONGEST) : one.start]
    until = _UNTIL.search(before)
    if until and until["word"] not in ("to", "-"):
        return _Found(one.start - len(until[0]), one.end, Stretch(None, one.day, through=until["word"] not in _UP_TO))
    since = _FROM.search(before)
    return _Found(one.start - len(since[0]), one.end, Stretch(one.day, None)) if since else one


def _said_of(day: Day) -> dict[str, Any]:
    return {field.name: value for field in fields(day) if (value := getattr(day, field.name)) not in (None, False)}
