"""Numbers as people type them, in Dutch and in English: "3,5", "3.5 %", "1.200", "1 200"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from domain.measurements.indicator import IndicatorUnit, in_range

_NUMBER = re.compile(r"(?P<sign>[+-]?)\s?(?P<number>[0-9][0-9., ]*)")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[., ][0-9]{3})+")
_SPACES = re.compile("[\u00a0\u2009\u202f\\s]+")
_DIGITS = 15
"""The most digits of a number that is read."""
_DECIMAL_SIGN = {"nl": ",", "en": "."}
_AROUND = frozenset({"ca", "ca.", "circa", "ongeveer", "about", "±", "~", "€"})
"""Said before a number, and left out."""
_AFTER = {
    IndicatorUnit.PERCENT: frozenset({"%", "procent", "percent", "pct"}),
    IndicatorUnit.MARK: frozenset({"/10", "/ 10", "punten", "points"}),
    IndicatorUnit.COUNT: frozenset(
        {"mensen", "medewerkers", "collega's", "personen", "people", "employees", "colleagues", "x", "keer", "times"}
    ),
    IndicatorUnit.OTHER: frozenset({"%"}),
}
"""Said after a number of this unit, beside the unit's own name."""


@dataclass(frozen=True, slots=True)
class NumberReading:
    """``sure``: it could be read in one way only."""

    value: Decimal
    sure: bool = True


def read_number(text: str, tag: str, unit: IndicatorUnit, unit_name: str = "") -> NumberReading | None:
    """The number somebody typed, whether or not the unit allows it; None when it is no number.

    ``tag``: the language they read, which decides what "1.200" is when both are possible: twelve hundred in Dutch. Where the unit leaves
    one of the two, such as a percentage, that is the one.
    """
    said = _SPACES.sub(" ", text).strip().casefold().replace("\u2212", "-").replace("\u2013", "-")
    found = _NUMBER.match(_bare(said))
    if found is None:
        return None
    rest = _bare(said)[found.end() :].strip()
    if rest and rest not in _AFTER[unit] and rest != unit_name.strip().casefold():
        return None
    readings = _readings(found["number"].strip(), _DECIMAL_SIGN.get(tag, ","))
    if not readings or len(readings[0].replace(".", "")) > _DIGITS:
        return None
    values = [Decimal(found["sign"].replace("+", "") + reading) for reading in readings]
    fitting = [value for value in values if in_range(value, unit)]
    return NumberReading((fitting or values)[0], sure=len(fitting) < 2)


def _bare(said: str) -> str:
    first, _, rest = said.partition(" ")
    if rest and first in _AROUND:
        return rest.strip()
    return said.lstrip("±~€").strip()


def _readings(number: str, decimal: str) -> list[str]:
    """What the digits and signs can mean, as Decimal takes it, the likeliest first; none when they mean nothing."""
    signs = re.findall(r"[., ]", number)
    whole = re.sub(r"[., ]", "", number)
    if not signs:
        return [number]
    if number[-1] in "., ":
        return []
    last = number.rindex(signs[-1])
    before, after = number[:last], number[last + 1 :]
    split = f"{re.sub(r'[., ]', '', before)}.{after}"
    if len(set(signs)) == 1:
        grouped = _GROUPED.fullmatch(number) is not None and not number.startswith("0")
        if len(signs) > 1 or signs[0] == " ":
            return [whole] if grouped else []
        if not grouped:
            return [split]
        return [split, whole] if signs[0] == decimal else [whole, split]
    # Two signs: the last is the decimal one, and stands once; the other parts the thousands.
    if len(set(signs)) > 2 or signs.count(signs[-1]) > 1 or signs[-1] == " " or not _GROUPED.fullmatch(before):
        return []
    return [split]
