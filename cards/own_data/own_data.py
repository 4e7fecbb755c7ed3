"""All that is kept of somebody (mijn gegevens): the card that offers it, a page to read, and the same for another program."""

import html
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from pydantic_core import to_jsonable_python

from cards.elements import ActionOpenUrl, CardAction, press
from cards.frame import compose, stacked
from cards.language import Language
from cards.links.page import page
from cards.questions import choice_text, question_text
from cards.verbs import Verb
from domain.actions import co_owner
from domain.actions.action import How, Onward, Outcome, Role, Step
from domain.check_ins.check_in import CheckInState, Update, Visibility
from domain.check_ins.questions import questions_of
from domain.help.request import Mark, Need, RequestOutcome
from domain.matching import match as coupled
from domain.measurements.indicator import Direction, IndicatorKind, IndicatorUnit, Source
from domain.notifications.outbox import NotificationKind, State
from domain.onboarding import intake
from domain.onboarding.application import ApplicationState
from domain.onboarding.correction import Decision
from domain.own_data.ownership import OwnedRecords
from domain.ports import Message, MessageForm
from domain.programme.programme import MessagePreference
from domain.sessions.session import CatchUp

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

FILE_NAME = "mijn-gegevens.html"
CHOICES: Mapping[type[StrEnum], Callable[[Language, str], str]] = {
    Step: lambda say, text: say(f"step-{text}"),
    How: lambda say, text: say(f"how-{text}"),
    Role: lambda say, text: say(f"role-{text}"),
    Outcome: lambda say, text: say(f"choice-outcome-{text}"),
    Onward: lambda say, text: say(f"choice-onward-{text}"),
    Visibility: lambda say, text: say(f"circle-{text}"),
    CheckInState: lambda say, text: say(f"check-in-state-{text}"),
    CatchUp: lambda say, text: say(f"catch-up-{text}"),
    MessagePreference: lambda say, text: say(f"wanted-{text}"),
    NotificationKind: lambda say, text: say(f"message-{text}"),
    State: lambda say, text: say(f"delivery-state-{text}"),
    ApplicationState: lambda say, text: say(f"application-state-{text}"),
    Decision: lambda say, text: say(f"decision-{text}"),
    co_owner.CoOwnerAnswer: lambda say, text: say(f"invitation-{text}"),
    coupled.MatchAnswer: lambda say, text: say(f"couple-said-{text}"),
    coupled.SpokenAnswer: lambda say, text: say(f"couple-spoken-{text}"),
    coupled.MatchStage: lambda say, text: say(f"couple-stage-{text}"),
    coupled.MatchForm: lambda say, text: say(f"couple-name-{text}"),
    Need: lambda say, text: say(f"help-need-{text}"),
    Mark: lambda say, text: say(f"mark-{text}"),
    RequestOutcome: lambda say, text: say(f"ending-{text}"),
    IndicatorKind: lambda say, text: say(f"indicator-{text}"),
    Direction: lambda say, text: say(f"direction-{text}"),
    Source: lambda say, text: say(f"source-{text}"),
    IndicatorUnit: lambda say, text: say(f"unit-{text}"),
    intake.IntakeStage: lambda say, text: say(f"intake-stage-{text}"),
}
"""What the values of a field are called."""
MACHINERY = frozenset({"conversations", "outbox"})
"""What nobody looks for first: last, and folded up."""
NAMED = frozenset({"network", "session", "contact", "coordinator", "by", "decided_by", "stand_in"})
"""Fields with an id of something that has a name. Whatever else happens to be spelled as an id is somebody's word."""
LEFT_OUT = frozenset(
    {"id", "version", "key", "participant", "user", "asked", "action", "number", "previous"}
    | {"cards", "forms", "revisions", "filed", "members", "served_first", "first", "times", "intake_offered_at"}
    | {"check_in", "help", "indicator", "request", "asker", "questions", "choices", "choice_words", "ask", "required"}
    | {"about", "attempts", "uncertain", "report", "conversation", "activity", "service_url", "tenant", "bot", "member", "to"}
)
"""Fields that tell a reader nothing; they are in the file for another program."""


def offer(say: Language, page_address: str, file_address: str, *, by_file: bool) -> Message:
    """How to get it. The addresses are empty where browsers can't reach the bot; ``by_file``: Teams can bring it."""
    buttons: list[CardAction] = []
    if page_address:
        buttons.append(ActionOpenUrl(say("button-own-data-open"), page_address, here=True))
    if by_file:
        buttons.append(press(say("button-own-data-file"), Verb.OWN_DATA_FILE, {}))
    if file_address:
        buttons.append(ActionOpenUrl(say("button-own-data-json"), file_address, here=True))
    return compose(
        say,
        title=say("own-data-title"),
        lead=say("own-data-lead") if buttons else say("own-data-nowhere"),
        matter=stacked(buttons),
        small_print=say("own-data-small") if page_address else "",
    )


def file_offer(say: Language, size: int) -> Message:
    """Teams asks whether it may be kept in their OneDrive. ``size`` in bytes."""
    content = {
        "description": say("own-data-file-about"),
        "sizeInBytes": size,
        "acceptContext": {"file": "own-data"},
        "declineContext": {"file": "own-data"},
    }
    return Message(content, say("own-data-title"), form=MessageForm.FILE_OFFER, name=FILE_NAME)


def readable(say: Language, kept: Sequence[OwnedRecords], names: Mapping[str, str], zone: ZoneInfo, now: datetime) -> str:
    """The page, as HTML. ``names``: what an id in a record is called (a network, a session, a coordinator), for those that have a name."""
    parts = [f"<h1>{_text(say('own-data-title'))}</h1><p>{_text(say('own-data-made', when=_when(say, now, zone)))}</p>"]
    for kind in sorted(kept, key=lambda records: records.name in MACHINERY):
        entries = "".join(f"<li><dl>{''.join(_rows(say, record, names, zone))}</dl></li>" for record in kind.records)
        heading = say(f"kept-{_dashed(kind.name)}")
        folded = "" if kind.name in MACHINERY else " open"
        summary = f"<summary>{_text(heading)} ({len(kind.records)})</summary>"
        parts.append(f"<details{folded}>{summary}<ol>{entries}</ol></details>")
    return page(say.tag, say("own-data-title"), "".join(parts))


def for_a_program(kept: Sequence[OwnedRecords]) -> str:
    """The same as JSON: every field of every record, by the names that the store gives them."""
    told = {kind.name: [asdict(record) for record in kind.records] for kind in kept}
    return json.dumps(to_jsonable_python(told), ensure_ascii=False, indent=2)


def _rows(say: Language, record: "DataclassInstance", names: Mapping[str, str], zone: ZoneInfo) -> Iterator[str]:
    if isinstance(record, Update):
        names = {**names, **dict(_asked(say, record))}
    for field in fields(record):
        value = getattr(record, field.name)
        shown = "" if field.name in LEFT_OUT else _shown(say, value, names, zone, named=field.name in NAMED)
        if shown:
            yield f"<dt>{_text(say(f'field-{_dashed(field.name)}'))}</dt><dd>{shown}</dd>"


def _shown(say: Language, value: object, names: Mapping[str, str], zone: ZoneInfo, *, named: bool = False) -> str:
    """As HTML; empty for what says nothing."""
    match value:
        case None | "" | () | False:
            return ""
        case True:
            return _text(say("yes"))
        case StrEnum():
            return _text(CHOICES[type(value)](say, value))
        case str():
            return _text(names.get(value, value) if named else value)
        case datetime():
            return _text(_when(say, value, zone))
        case date():
            return _text(value.isoformat())
        case tuple() | list():
            shown = [_shown(say, item, names, zone) for item in value]
            return f"<ul>{''.join(f'<li>{text}</li>' for text in shown if text)}</ul>" if any(shown) else ""
        case Mapping() if all(isinstance(item, StrEnum) for item in value.values()):
            # By participant, and then only their own.
            return ", ".join(_shown(say, item, names, zone) for item in value.values())
        case Mapping():
            return _answers(say, value, names, zone)
    if is_dataclass(value) and not isinstance(value, type):
        return f"<dl>{''.join(_rows(say, value, names, zone))}</dl>"
    return _text(str(value))


def _asked(say: Language, update: Update) -> Iterator[tuple[str, str]]:
    """What the questions and choices of an entry are called: in the programme's own words where it was asked so."""
    for question in questions_of(update.step, update.questions):
        yield f"question:{question.id}", question_text(say, question)
        yield from ((f"choice:{question.id}:{choice}", choice_text(say, question, choice)) for choice in question.choices)


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _answers(say: Language, given: Mapping[str, Any], names: Mapping[str, str], zone: ZoneInfo) -> str:
    rows = [(names.get(f"question:{key}", key), _shown(say, _chosen(say, key, value, names), names, zone)) for key, value in given.items()]
    return f"<dl>{''.join(f'<dt>{_text(name)}</dt><dd>{shown}</dd>' for name, shown in rows if shown)}</dl>"


def _chosen(say: Language, question: str, given: Any, names: Mapping[str, str]) -> Any:
    """A choice, or several of them, as they were read; whatever else stands there is somebody's own word."""
    chosen = [names.get(f"choice:{question}:{part}", "") for part in given.split(",")] if isinstance(given, str) else [""]
    return say.both(chosen) if all(chosen) else given


def _when(say: Language, moment: datetime, zone: ZoneInfo) -> str:
    return f"{say.dated(moment, zone)}, {say.clock(moment, zone)}"


def _text(words: str) -> str:
    return html.escape(words)
