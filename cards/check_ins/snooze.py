"""A check-in that does not suit now: on which day it may come back, or that it is skipped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from cards.elements import InputChoice, InputChoiceSet, InputDate, TextBlock, plain, press
from cards.frame import compose
from cards.language import Language
from cards.verbs import Verb
from domain.check_ins.check_in import CheckIn
from domain.notifications.working_hours import on_wall
from domain.ports import Message
from domain.programme.programme import Network

OTHER_DAY = "day"


@dataclass(frozen=True, slots=True)
class Days:
    """The days that are offered: names with their day, and between which days one may choose freely."""

    named: Sequence[tuple[str, date]]
    first: date
    last: date


def ask_when(say: Language, network: Network, check_in: CheckIn, days: Days, *, problem: str = "") -> Message:
    """The card that asks when the check-in may come back."""
    ids = {"check-in": check_in.id}
    named = [InputChoice(say(f"again-{name}", day=_short(say, network, on)), name) for name, on in days.named]
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=say("check-in-later-title"),
        lead=say("check-in-later-lead"),
        matter=[
            *([TextBlock(plain(problem), weight="bolder")] if problem else []),
            InputChoiceSet(
                "when",
                label=say("again-when"),
                choices=[*named, InputChoice(say("again-other"), OTHER_DAY)],
                value=OTHER_DAY if problem else days.named[0][0],
                style="expanded",
            ),
            InputDate("day", label=say("again-day"), min=days.first.isoformat(), max=days.last.isoformat()),
        ],
        buttons=[
            press(say("button-ask-again"), Verb.SNOOZE, ids, style="positive"),
            press(say("button-skip"), Verb.SKIP, ids, associated_inputs="none"),
            press(say("button-pause"), Verb.PAUSE, {}, associated_inputs="none", mode="secondary"),
            press(say("button-want-no-check-ins"), Verb.WANT, {"wanted": "no-check-ins"}, associated_inputs="none", mode="secondary"),
        ],
        small_print=say("again-small"),
    )


def comes_back(say: Language, network: Network, check_in: CheckIn, on: date) -> Message:
    when = on_wall(on, time(12), network.zone)
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=say("again-title", day=say.day(when, network.zone)),
        lead=say("again-lead"),
        buttons=[
            press(say("button-now-after-all"), Verb.CHECK_IN, {"participant": check_in.participant}),
            press(say("button-other-day"), Verb.LATER, {"check-in": check_in.id}),
        ],
    )


def skipped(say: Language, network: Network, check_in: CheckIn) -> Message:
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=say("skipped-title"),
        lead=say("skipped-lead"),
        buttons=[press(say("button-now-after-all"), Verb.CHECK_IN, {"participant": check_in.participant})],
    )


def _short(say: Language, network: Network, day: date) -> str:
    return say.short_day(on_wall(day, time(12), network.zone), network.zone)
