"""Cards about how much somebody wants to be written to: the form, and how it stands."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cards.elements import ActionExecute, BodyElement, InputDate, TextBlock, plain, press
from cards.frame import compose, stacked
from cards.language import Language
from cards.verbs import Verb
from domain.notifications.preferences import pauses
from domain.ports import Message
from domain.programme.programme import MessagePreference, Person

_MOMENT = timedelta(minutes=1)
"""A pause ends at midnight; its last day is the one before."""


def standing(say: Language, person: Person | None, zone: ZoneInfo, now: datetime) -> Sequence[str]:
    """What somebody has chosen, a sentence each; nothing when they get everything."""
    if person is None:
        return ()
    told = []
    if pauses(person, now) and person.paused_until is not None:
        told.append(say("pause-stands-until", day=say.day(person.paused_until - _MOMENT, zone)))
    if person.wanted is not MessagePreference.ALL:
        told.append(say(f"pause-stands-{person.wanted}"))
    if person.last_reminder_only:
        told.append(say("pause-stands-last-reminder"))
    return told


def form(say: Language, first: date, last: date, stands: Sequence[str], *, until: str = "", problem: str = "") -> Message:
    """Which messages, and until which day, of those from ``first`` to ``last``. ``until``: one of them in ISO 8601, or empty."""
    day = InputDate(
        "until",
        label=say("pause-until"),
        min=first.isoformat(),
        max=last.isoformat(),
        is_required=True,
        error_message=say("away-until-missing"),
        value=until or (first + timedelta(days=7)).isoformat(),
    )
    less = [_want(say, "no-check-ins"), _want(say, "reminders", secondary=True), _want(say, "last-reminder", secondary=True)]
    return compose(
        say,
        title=say("pause-form-title"),
        lead=say("pause-form-lead"),
        matter=[
            *([TextBlock(plain(problem), weight="bolder")] if problem else []),
            *(TextBlock(plain(stand), spacing="small") for stand in stands),
            day,
            TextBlock(say("pause-not-away"), spacing="medium"),
        ],
        buttons=[
            press(say("button-pause-all"), Verb.PAUSE_ALL, {}, style="positive"),
            *less,
            *([_want(say, "all", secondary=True)] if stands else []),
        ],
        small_print=say("pause-small"),
    )


def stands(say: Language, standing: Sequence[str]) -> Message:
    """What holds from now on, and the way back."""
    if not standing:
        return compose(
            say, title=say("pause-over-title"), lead=say("pause-over-lead"), buttons=[_change(say)], small_print=say("pause-small")
        )
    return compose(
        say,
        title=say("pause-title"),
        lead=say("pause-lead"),
        matter=[
            *(TextBlock(plain(text), weight="bolder", spacing="small") for text in standing),
            TextBlock(say("pause-not-away"), spacing="medium"),
        ],
        buttons=[_again(say), _change(say)],
        small_print=say("pause-small"),
    )


def choices(say: Language) -> list[BodyElement]:
    """The three ways to change it, for where it is explained: below each other, as they do not fit in a phone's row."""
    return stacked([_change(say, "button-pause"), _want(say, "reminders"), _again(say)])


def _want(say: Language, wanted: str, *, secondary: bool = False) -> ActionExecute:
    title, ids = say(f"button-want-{wanted}"), {"wanted": wanted}
    if secondary:
        return press(title, Verb.WANT, ids, associated_inputs="none", mode="secondary")
    return press(title, Verb.WANT, ids, associated_inputs="none")


def _again(say: Language) -> ActionExecute:
    return _want(say, "all")


def _change(say: Language, title: str = "button-pause-change") -> ActionExecute:
    return press(say(title), Verb.PAUSE, {}, associated_inputs="none")
