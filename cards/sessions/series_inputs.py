"""The part of a form that says whether a session comes back."""

import re
from collections.abc import Mapping
from datetime import date, time
from typing import TypedDict

from cards.elements import BodyElement, InputChoice, InputChoiceSet, InputDate, InputNumber, InputText
from cards.frame import subheading
from cards.language import Language
from domain.sessions.series import FEWEST, MOST_TIMES

LONGEST_THEMES = 4000
STEPS = ("week-1", "week-2", "week-3", "week-4", "week-6", "week-8", "month-1", "month-2", "month-3", "month-6")
"""How often, to choose from: a unit and how many of them."""
ONCE = "once"


class Value(TypedDict, total=False):
    """The ``value`` field of an input for a day or time; left out for what is none, as the client could not show it."""

    value: str


class Number(TypedDict, total=False):
    value: int


def day(text: str) -> Value:
    """What an input for a day is filled in with."""
    try:
        return {"value": date.fromisoformat(text).isoformat()}
    except ValueError:
        return {}


def clock(text: str) -> Value:
    """What an input for a time is filled in with."""
    try:
        return {"value": f"{time.fromisoformat(text):%H:%M}"}
    except ValueError:
        return {}


def inputs(say: Language, filled: Mapping[str, str]) -> list[BodyElement]:
    """How often a session comes back, and until when; filled in as it was."""
    repeat, times = filled.get("repeat", ""), filled.get("times", "")
    steps = dict.fromkeys((*STEPS, repeat) if re.fullmatch(r"(week|month)-[1-9]\d?", repeat) else STEPS)
    choices = [
        InputChoice(say(f"series-{unit}", step=int(step)), f"{unit}-{step}") for unit, _, step in (text.partition("-") for text in steps)
    ]
    number: Number = {"value": int(times)} if re.fullmatch(r"\d{1,5}", times) else {}
    return [
        subheading(say("series-title")),
        InputChoiceSet(
            "repeat",
            label=say("series-repeat"),
            choices=[InputChoice(say("series-no"), ONCE), *choices],
            value=repeat if repeat in steps else ONCE,
            style="compact",
        ),
        InputNumber("times", label=say("series-times"), min=FEWEST, max=MOST_TIMES, error_message=say("error-series-times"), **number),
        InputDate("until", label=say("series-until"), **day(filled.get("until", ""))),
        InputText(
            "themes",
            label=say("series-themes"),
            is_multiline=True,
            max_length=LONGEST_THEMES,
            value=filled.get("themes", ""),
        ),
    ]
