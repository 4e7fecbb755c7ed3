"""The inputs of the forms about measuring, and what every card about a value that was typed says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cards.elements import BodyElement, Input, InputChoice, InputChoiceSet, InputDate, InputText, TextBlock, plain
from cards.frame import clipped
from cards.language import Language
from cards.measurements.indicators import value
from domain.measurements.indicator import LONGEST_NAME, LONGEST_UNIT, Direction, Indicator, IndicatorUnit, Source
from domain.measurements.record_values import RecordResult

LONGEST_NUMBER = 40
"""The most characters of a typed number with its unit."""
Filled = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EnteredValue:
    """One value of a form: what became of it, what was typed, and whether that could be read in one way only."""

    recorded: RecordResult
    typed: str
    sure: bool
    asked: Decimal


def misread(say: Language, kept: EnteredValue) -> BodyElement:
    read = value(say, kept.recorded.indicator, kept.asked, grouped=False)
    return TextBlock(plain(say("measure-read", typed=clipped(kept.typed, LONGEST_NUMBER), value=read)), spacing="small")


def seen(say: Language, indicator: Indicator) -> BodyElement:
    return TextBlock(say("measure-seen", circle=say(f"circle-{indicator.visibility}")), is_subtle=True, size="small", spacing="small")


def fixes(say: Language, problems: Sequence[str]) -> list[BodyElement]:
    if not problems:
        return []
    return [TextBlock(say("measure-fix"), spacing="medium"), *(TextBlock(plain(each), weight="bolder") for each in problems)]


def number(say: Language, id: str, label: str, given: str) -> Input:
    return InputText(id, label=label, max_length=LONGEST_NUMBER, value=given, error_message=say("measure-value-error"))


def name(say: Language, given: str) -> Input:
    label = say("indicator-name-input")
    return InputText(
        "name",
        label=label,
        placeholder=say("indicator-name-hint"),
        max_length=LONGEST_NAME,
        value=given,
        is_required=True,
        error_message=say("error-answer-missing", question=label),
    )


def unit_name(say: Language, given: str) -> Input:
    return InputText(
        "unit-name",
        label=say("indicator-unit-name-input"),
        placeholder=say("indicator-unit-name-hint"),
        max_length=LONGEST_UNIT,
        value=given,
        error_message=say("error-answer-missing", question=say("indicator-unit-name-input")),
    )


def day(id: str, label: str, wrong: str, given: str) -> Input:
    """An input for a day, filled in with ``given`` when that is one."""
    try:
        date.fromisoformat(given)
    except ValueError:
        return InputDate(id, label=label, error_message=wrong)
    return InputDate(id, label=label, value=given, error_message=wrong)


def units(say: Language, offered: Sequence[IndicatorUnit], filled: Filled) -> Input:
    return _choice(say, "unit", say("indicator-unit-input"), [InputChoice(say(f"unit-{each}"), each) for each in offered], filled)


def directions(say: Language, offered: Sequence[Direction], filled: Filled) -> Input:
    label = say("indicator-direction-input")
    return _choice(say, "direction", label, [InputChoice(say(f"direction-{each}"), each) for each in offered], filled)


def sources(say: Language, filled: Filled) -> Input:
    return _choice(say, "source", say("indicator-source-input"), [InputChoice(say(f"source-{each}"), each) for each in Source], filled)


def _choice(say: Language, id: str, label: str, choices: Sequence[InputChoice], filled: Filled) -> Input:
    """The first is chosen, unless another was."""
    values = [str(choice.get_data("value")) for choice in choices]
    given = filled.get(id, "")
    return InputChoiceSet(
        id,
        label=label,
        choices=choices,
        value=given if given in values else values[0],
        style="compact",
        is_required=True,
        error_message=say("error-answer-unknown", question=label),
    )
