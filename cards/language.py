"""One language: its texts (Fluent, strict) and its dates and numbers (Babel).

fluent.runtime forgives everything: a missing id gives the id, a missing variable its name. Here each of these raises.
A language is a folder, cards/texts/<language>, with a file for each room and general.ftl for what several rooms say. Together they are
one bundle: a text may refer to one in another file, and an id that stands there twice raises.
"""

from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_day_names
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

_TEXTS = Path(__file__).parent / "texts"
LANGUAGES = tuple(sorted({path.parent.name for path in _TEXTS.glob("*/*.ftl")}))


class UnknownText(LookupError):
    """No such text in this language, or a variable it needs was not given."""


class RepeatedText(ValueError):
    """One id stands for two texts of a language, in one file or in two."""


class Language:
    """``say("text-id", name=value)`` gives the sentence. Raises UnknownText rather than show half a sentence."""

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self._bundle = _bundle(tag)
        self._constant: dict[str, str] = {}

    def __call__(self, text_id: str, /, **values: str | int) -> str:
        if not values and text_id in self._constant:
            return self._constant[text_id]
        if not self._bundle.has_message(text_id):
            raise UnknownText(f"{self.tag}: {text_id}")
        pattern = self._bundle.get_message(text_id).value
        if pattern is None:
            raise UnknownText(f"{self.tag}: {text_id} has no value")
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise UnknownText(f"{self.tag}: {text_id}: {errors[0]}")
        if not values:
            self._constant[text_id] = str(text)
        return str(text)

    def variants(self, text_id: str) -> tuple[str, ...]:
        """The parts of a text that lists ways to say one thing, separated by |."""
        return tuple(part.strip() for part in self(text_id).split("|"))

    def day(self, moment: datetime, zone: ZoneInfo) -> str:
        """ "donderdag 21 januari 2027"."""
        return format_date(moment.astimezone(zone).date(), "EEEE d MMMM y", locale=self.tag)

    def short_day(self, moment: datetime, zone: ZoneInfo) -> str:
        """ "do 21 jan"."""
        return format_date(moment.astimezone(zone).date(), "EEE d MMM", locale=self.tag)

    def on(self, day: date, *, short: bool = False) -> str:
        """ "21 januari 2027"; ``short``: "21 jan 2027"."""
        return format_date(day, "d MMM y" if short else "d MMMM y", locale=self.tag)

    def weekday(self, number: int) -> str:
        """ "donderdag"; Monday is 0."""
        return str(get_day_names("wide", context="format", locale=self.tag)[number])

    def dated(self, moment: datetime, zone: ZoneInfo) -> str:
        """ "do 21 jan 2027"."""
        return format_date(moment.astimezone(zone).date(), "EEE d MMM y", locale=self.tag)

    def month(self, moment: datetime, zone: ZoneInfo) -> str:
        """ "januari 2027"."""
        return format_date(moment.astimezone(zone).date(), "MMMM y", locale=self.tag)

    def hours(self, starts: datetime, ends: datetime, zone: ZoneInfo) -> str:
        """ "14:00-16:00", by the wall clock there."""
        return f"{_clock(starts, zone)}–{_clock(ends, zone)}"

    def clock(self, moment: datetime, zone: ZoneInfo) -> str:
        """ "14:00", by the wall clock there."""
        return _clock(moment, zone)

    def both(self, parts: list[str]) -> str:
        """ "a, b en c"."""
        return format_list(parts, locale=self.tag)

    def number(self, value: float | Decimal, *, grouped: bool = True) -> str:
        """ "1.204,5"; not ``grouped`` "1204,5"."""
        return format_decimal(value, locale=self.tag, group_separator=grouped)


def _bundle(tag: str) -> FluentBundle:
    """All files of a language. Raises RepeatedText, where Fluent would keep the first of two texts."""
    bundle = FluentBundle([tag], functions={"OPENING": _opening}, use_isolating=False)
    files: dict[str, str] = {}
    for path in sorted((_TEXTS / tag).glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            if name in files:
                raise RepeatedText(f"{tag}: {name} in {files[name]} and in {path.name}")
            files[name] = path.name
        bundle.add_resource(resource)
    return bundle


def _opening(words: object) -> Any:
    """With a capital, as words do that open a sentence: where a name stands there may stand "je coördinator" instead."""
    return words[:1].upper() + words[1:] if isinstance(words, str) else words


def _clock(moment: datetime, zone: ZoneInfo) -> str:
    return format_time(moment.astimezone(zone).time(), "HH:mm", locale="nl")


@cache
def language(tag: str) -> Language:
    """The language with this tag. Raises KeyError for one we do not speak."""
    if tag not in LANGUAGES:
        raise KeyError(tag)
    return Language(tag)
