"""The ways to name a day, as data: weekdays, months, "overmorgen", "volgende week", "the 21st". Dutch and English."""

import re
from collections.abc import Sequence

WEEKDAYS = {
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
MONTHS = {
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
FROM_NOW = {
    "day after tomorrow": 2, "overmorgen": 2, "vandaag": 0, "vanmiddag": 0, "vanavond": 0, "vanochtend": 0, "vanmorgen": 0, "today": 0,
    "tonight": 0, "this afternoon": 0, "this morning": 0, "this evening": 0, "tomorrow": 1, "morgenochtend": 1, "morgenmiddag": 1,
    "morgenavond": 1, "morgenvroeg": 1, "morgen": 1,
}  # fmt: skip
WEEKS = {
    "deze week": 0, "this week": 0, "hele week": 0, "volgende week": 1, "komende week": 1, "vlg week": 1, "next week": 1,
    "coming week": 1, "hele volgende week": 1, "week erna": 2, "week daarna": 2, "week after next": 2, "week after": 2,
}  # fmt: skip
MONTHS_FROM_NOW = {"deze maand": 0, "this month": 0, "volgende maand": 1, "komende maand": 1, "next month": 1}
_OPEN = (
    r"voorlopig|(?:de )?komende (?:tijd|weken|maanden)|the coming (?:weeks|months)|for now|for a while|for the time being|(?:alle|all) "
    r"(?:the |de )?(?:komende |coming )?(?:sessies|bijeenkomsten|sessions|meetings|keren)|nooit meer|(?:sessie|bijeenkomst|keer|session|"
    r"meeting|one) (?:daarna|erna|daarop|after that|after)|(?:laatste|tweede|derde|vierde|vijfde|last|second|third|fourth|fifth) "
    r"(?:sessie|bijeenkomst|keer|session|meeting|one)|over een maand|in a month"
    r"|na (?:de|mijn) \w+|after (?:the|my) (?:holidays?|summer|break)"
)
"""Not one day, and not the next session either: of these it is asked which."""
NUMBERS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
ORDINALS = {"eerste": 1, "first": 1, "tweede": 2, "second": 2, "derde": 3, "third": 3}


def _either(names: Sequence[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_PART_OF_DAY = r"(?: ?(?:ochtend|middag|avond|morgen|morning|afternoon|evening|s)\b)?"
_MONTH = _either(list(MONTHS))
_LONG_MONTH = _either([name for name in MONTHS if len(name) > 3])
_NUMBER = rf"(?:\d{{1,2}}|{_either(list(NUMBERS))})"
_TH = r"(?: ?(?:e|ste|de|st|nd|rd|th))?"
_NO_TIME = r"(?! ?(?:uur|u|h|am|pm|oclock|min|minuten|minutes)\b| ?[:%]|\d)"
_LONG = _either([name for name in WEEKDAYS if len(name) > 5])
_SHORT = _either([name for name in WEEKDAYS if len(name) <= 5])
_UNITS = {
    "past": r"(?:afgelopen|vorige|last|yesterday|gisteren|eergisteren|sinds|since)"
    rf"(?: (?:{_LONG}|keer|week|maand|time|month))?(?! (?:ses|mee|one|bij))",
    "open": _OPEN,
    "iso": r"\d{4}-\d{1,2}-\d{1,2}",
    "dm": rf"(?:\d{{1,2}}[-/]\d{{1,2}}(?:[-/](?:\d{{4}}|\d{{2}}))?|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}})\b{_NO_TIME}",
    "date": rf"(?:\d{{1,2}}{_TH}|{_either(list(ORDINALS))})(?: of)? (?:{_MONTH})(?: \d{{4}})?",
    "mdate": rf"(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?(?: \d{{4}})?\b{_NO_TIME}",
    "inweeks": rf"(?:over|in) {_NUMBER} (?:weken|week|weeks|wkn)|{_NUMBER} (?:weken|week|weeks) (?:later|from now)",
    "indays": rf"(?:over|in) {_NUMBER} (?:dagen|days)",
    "calweek": r"(?:week|wk) \d{1,2}",
    "weeks": _either(list(WEEKS)),
    "months": _either(list(MONTHS_FROM_NOW)),
    "now": rf"(?:{_either(list(FROM_NOW))})(?: (?:ochtend|middag|avond|vroeg|morning|afternoon|evening))?",
    "weekday": rf"(?:(?:volgende|next|vlg) )?(?:{_LONG}){_PART_OF_DAY}",
    "short": rf"(?:(?:volgende|next|vlg) )?(?:{_SHORT})(?:ochtend|middag|avond)?",
    "month": rf"(?:{_LONG_MONTH})|(?<=\bin )(?:{_MONTH})",
    "th": rf"(?:(?<=\bde )|(?<=\bthe )|(?<=\bop )|(?<=\bon ))\d{{1,2}}{_TH}\b{_NO_TIME}"
    r"(?! (?:sessies?|sessions?|keer|bijeenkomst(?:en)?|times?|week|weken|weeks)\b)",
    "bare": rf"\d{{1,2}}(?:e|ste|de|st|nd|rd|th)?\b{_NO_TIME}",
}
"""Each way to name a day, the longer ones first."""
UNIT = re.compile(r"\b(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _UNITS.items()) + r")\b")
ENGLISH = re.compile(r"\b(?:i|you|we|they|not|to|cant|can|what|how|dont|please|this|it)\b")
DUTCH = re.compile(
    r"\b(?:ik|k|niet|nie|kan|kom|ben|er|erbij|bij|afmelden|afwezig|verhinderd|meld|wel|lukt|red|op|voor|komende|kannie|sessie|bijeenkomst)\b"
)
JOINS = re.compile(r"[\s,(]*(?:(?:op|de|dus|van|on|the|of|dat|is)\s)?[\s(]*")
LISTS = re.compile(r"\s*(?:,|en|of|and|or)\s*(?:de |the )?")
_TO = r"(?P<word>tot en met|tot|t/m|tm|until|till|through|up to|to|-)\s?(?:de |the )?(?:eind |begin |end )?\s*"
RANGE = re.compile(rf"\s*{_TO}")
UNTIL = re.compile(rf"\b{_TO}$")
FROM = re.compile(r"\b(?:vanaf|from|na|after)\s(?:de |the )?$")
BETWEEN = re.compile(r"\b(?:tussen|between)\s(?:de |the )?$")
BEFORE = re.compile(r"\b(?:(?:op|on|voor|van|for|at|in|de|the|komende|aanstaande|aankomende|eerstvolgende|deze|this|coming|as)\s){1,4}$")
LONGEST = 40
"""How many characters before a day are searched for words that belong to it."""
UP_TO = ("tot", "until", "till")
