"""Days in a sentence ("donderdag", "morgen", "21 januari", "next week"), and which sessions they can mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from cards.session import Planned

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "maandag monday",
            "dinsdag tuesday",
            "woensdag wednesday",
            "donderdag thursday",
            "vrijdag friday",
            "zaterdag saturday",
            "zondag sunday",
        )
    )
    for name in names.split()
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
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
    "vandaag": 0, "vanmiddag": 0, "vanavond": 0, "vanochtend": 0, "vanmorgen": 0, "today": 0, "tonight": 0, "this afternoon": 0,
    "overmorgen": 2, "day after tomorrow": 2, "morgen": 1, "morgenochtend": 1, "morgenmiddag": 1, "morgenavond": 1, "tomorrow": 1,
}  # fmt: skip
_WEEKS = {"deze week": 0, "this week": 0, "volgende week": 1, "komende week": 1, "next week": 1, "over twee weken": 2, "in two weeks": 2}
_NEXT = ("volgende keer", "eerstvolgende", "volgende bijeenkomst", "volgende sessie", "next time", "next session", "next one")
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = "|".join(_WEEKDAYS)

_SOON = "aanstaande|aankomende|komende|volgende|this|next|on|coming"
WHEN = "|".join(
    (
        rf"(?:(?:{_SOON})\s+)?(?:{_DAY})(?:ochtend|middag|avond|morgen)?",
        *sorted(_FROM_NOW, key=len, reverse=True),
        *_WEEKS,
        *_NEXT,
        rf"\d{{1,2}}(?:e|st|nd|rd|th)?(?:\s+of)?\s+(?:{_MONTH})",
        r"\d{1,2}[-/]\d{1,2}",
    )
)
"""A pattern for any way of naming a day, without groups."""


@dataclass(frozen=True, slots=True)
class When:
    """What was said about the day. All None: nothing. ``words``: longer words of the sentence, to be held against themes."""

    from_now: int | None = None
    week: int | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    following: bool = False
    words: frozenset[str] = frozenset()

    def candidates(self, planned: Sequence[Planned], now: datetime) -> list[Planned]:
        """The sessions this can mean, by start: those on the day that was said; without a day those whose theme was named, or the next
        session of each network. ``planned`` is ordered by start."""
        if self._names_a_day:
            fitting = [one for one in planned if self._fits(one, now)]
            return fitting if self._is_exact else _soon(fitting, now)
        themed = [one for one in planned if self.words & _words(one.session.theme.lower())] if not self.following else []
        return _closest(themed, self.words) or _first_of_each(planned)

    @property
    def _names_a_day(self) -> bool:
        return any(value is not None for value in (self.from_now, self.week, self.weekday, self.day))

    @property
    def _is_exact(self) -> bool:
        return self.from_now is not None or self.day is not None or self.week is not None

    def _fits(self, one: Planned, now: datetime) -> bool:
        zone = one.network.zone
        starts, today = one.session.starts.astimezone(zone).date(), now.astimezone(zone).date()
        monday = today - timedelta(days=today.weekday())
        return (
            (self.from_now is None or starts == today + timedelta(days=self.from_now))
            and (self.week is None or (starts - monday).days // 7 == self.week)
            and (self.weekday is None or starts.weekday() == self.weekday)
            and (self.day is None or starts.day == self.day)
            and (self.month is None or starts.month == self.month)
            and (self.year is None or starts.year == self.year)
        )


def find_when(said: str) -> When:
    """What a sentence (lower case, single spaces) says about the day."""
    when = When(words=_words(said), following=any(phrase in said for phrase in _NEXT))
    for phrase, week in _WEEKS.items():
        if phrase in said:
            when = replace(when, week=week)
    weekday = re.search(rf"\b({_DAY})", said)
    if weekday:
        when = replace(when, weekday=_WEEKDAYS[weekday[1]])
    exact = _find_date(said)
    if exact:
        return replace(when, day=exact[0], month=exact[1], year=exact[2], weekday=None)
    for phrase in sorted(_FROM_NOW, key=len, reverse=True):
        if re.search(rf"\b{phrase}\b", said) and weekday is None:
            return replace(when, from_now=_FROM_NOW[phrase])
    return when


def _find_date(said: str) -> tuple[int, int, int | None] | None:
    """Day, month and perhaps year; None when no possible date is named."""
    for pattern, order in (
        (r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b", (3, 2, 1)),
        (r"\b(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?\b", (1, 2, 3)),
        (rf"\b(\d{{1,2}})(?:e|st|nd|rd|th)?(?: of)? ({_MONTH})\b(?: (\d{{4}}))?", (1, 2, 3)),
        (rf"\b({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?", (2, 1, 3)),
    ):
        found = re.search(pattern, said)
        if found:
            day, month, year = (found[place] for place in order)
            number = _MONTHS.get(month) or int(month)
            return _possible(int(day), number, int(year) if year else None)
    return None


def _possible(day: int, month: int, year: int | None) -> tuple[int, int, int | None] | None:
    try:
        date(year or 2028, month, day)
    except ValueError:
        return None
    return day, month, year


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", text) if len(word) >= 5)


def _closest(themed: Sequence[Planned], words: frozenset[str]) -> list[Planned]:
    """Those whose theme shares the most words with what was said."""
    shared = [len(words & _words(one.session.theme.lower())) for one in themed]
    return [one for one, count in zip(themed, shared, strict=True) if count == max(shared)]


def _soon(fitting: Sequence[Planned], now: datetime) -> list[Planned]:
    """A weekday means the coming one; only when nothing is on that day, the next session of each network on such a day."""
    week = [one for one in fitting if one.session.starts - now < timedelta(days=7)]
    return week or _first_of_each(fitting)


def _first_of_each(planned: Sequence[Planned]) -> list[Planned]:
    seen: dict[str, Planned] = {}
    for one in planned:
        seen.setdefault(one.network.id, one)
    return list(seen.values())
