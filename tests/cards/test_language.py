"""The texts: the same in each language, each used and each there, short enough to read, and never half a sentence."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as ftl

from cards.actions.history import MARKED
from cards.actions.visibility import OFFERED
from cards.general import Topic
from cards.language import LANGUAGES, Language, RepeatedText, UnknownText, language
from cards.matching import match as match
from cards.own_data.own_data import CHOICES, LEFT_OUT
from cards.reports.evaluation_tables import COLUMNS, VALUES
from dialogs.commands import COMMANDS
from domain.actions import co_owner
from domain.actions.action import How, Onward, Outcome, Role, Step
from domain.check_ins.check_in import CheckInState, Visibility
from domain.check_ins.questions import QUESTIONS
from domain.contacts.away_summary import CameIn
from domain.help.request import Mark, Need, RequestOutcome
from domain.matching import match as coupled
from domain.matching.match import MatchForm, SpokenAnswer
from domain.measurements.indicator import Direction, IndicatorKind, Source
from domain.measurements.indicator import IndicatorUnit as Measured
from domain.notifications.outbox import NotificationKind, State
from domain.notifications.undelivered import Why
from domain.onboarding.application import ApplicationState
from domain.onboarding.correction import Decision
from domain.onboarding.intake import IntakeStage
from domain.own_data.ownership import OWNERSHIPS, PERSONS_OWN
from domain.programme.programme import MessagePreference
from domain.programme_file.schema import SessionPart
from domain.pulse.pulse import AGREEMENT, ITEMS, Edge
from domain.reports.figures import ACTIONS, OUTCOMES, STARTED, STEPS, THEMES
from domain.sessions.draft import Reason
from domain.sessions.series import SeriesUnit
from domain.sessions.session import CatchUp
from domain.voting.proposal import Note
from domain.voting.vote import RHYTHMS, Subject
from store import COLLECTIONS

ROOT = Path(__file__).parents[2]
KINDS = SessionPart.model_fields["kind"].annotation.__args__  # type: ignore[union-attr]

NEWS = ("new", "cancelled", "back", "moved", "other", "not-for-you", "not-here")


OWNED = (*(ownership.name for ownership in OWNERSHIPS), *(other.name for other in PERSONS_OWN))
"""The kinds of record that are somebody's own."""


def told_fields(collection: str) -> frozenset[str]:
    """What is told of a record to whom it is about, with what stands in it."""
    return frozenset(name for name, _ in fields_of(COLLECTIONS[collection].record)) - LEFT_OUT


def fields_of(record: Any) -> Iterator[tuple[str, type]]:
    """Each field with each type that can stand in it."""
    hints = get_type_hints(record)
    for field in fields(record):
        if field.name in LEFT_OUT:
            continue
        for kind in inside(hints[field.name]):
            yield field.name, kind
            if is_dataclass(kind):
                yield from fields_of(kind)


def inside(hint: Any) -> Iterator[Any]:
    yield hint
    for get_arg in get_args(hint):
        yield from inside(get_arg)


COUPLED = frozenset(
    {
        "couple-name-{}",
        "couple-asking-title-{}",
        "couple-asking-lead-{}",
        "couple-asking-how-{}",
        "couple-seen-{}",
        "couple-wished-title-{}",
        "couple-wished-lead-{}",
        "couple-proposal-title-{}",
        "couple-proposal-lead-{}",
        "couple-proposal-how-{}",
        "couple-waiting-lead-{}",
        "couple-together-title-{}",
        "couple-together-lead-{}",
        "couple-together-small-{}",
        "couple-begin-{}",
        "couple-none-lead-{}",
        "couple-stopped-title-{}",
        "button-couple-want-{}",
        "button-couple-stop-{}",
        "button-couple-again-{}",
        "button-spoken-other-{}",
    }
)
"""The texts of a buddy and of a group, apart."""
REPORTED = (ACTIONS, STARTED, STEPS, OUTCOMES, THEMES)
REPORT_FILES = ("report-word", "report-excel", "export-excel", "export-csv")
FAMILIES: Mapping[str, frozenset[str]] = {
    **{family: frozenset(family.format(form) for form in MatchForm) for family in COUPLED},
    "couple-step-{}": frozenset(f"couple-step-{step}" for step in match.STEPS),
    "couple-{}-title": frozenset(f"couple-{news}-title" for news in ("not-now", "silent", "ended")),
    "couple-{}-lead": frozenset(f"couple-{news}-lead" for news in ("not-now", "silent", "ended")),
    "couple-{}-small": frozenset(f"couple-{news}-small" for news in ("not-now", "silent", "ended")),
    "couple-spoken-{}-title": frozenset(f"couple-spoken-{spoken}-title" for spoken in SpokenAnswer),
    "couple-spoken-{}-lead": frozenset(f"couple-spoken-{spoken}-lead" for spoken in SpokenAnswer),
    "button-spoken-{}": frozenset(f"button-spoken-{spoken}" for spoken in (SpokenAnswer.NOT_YET, SpokenAnswer.CANNOT)),
    "report-{}": frozenset(f"report-{table}" for table in REPORTED),
    "report-{}-lead": frozenset(f"report-{table}-lead" for table in REPORTED),
    "report-{}-told": frozenset(f"report-{table}-told" for table in REPORTED),
    "half-year-{}": frozenset({"half-year-1", "half-year-2"}),
    "report-how-{}": frozenset(f"report-how-{n}" for n in (1, 2, 3, 4)),
    "report-readers-{}": frozenset(f"report-readers-{readers}" for readers in ("inside", "outside")),
    "report-column-{}": frozenset(
        f"report-column-{name}"
        for name in (
            *("part", "what", "number", "people", "unit", "baseline", "last", "organisations"),
            *("target", "with-target", "network", "sessions", "share", "bar", "of", "average", "over", "scale", "edge", "pulses"),
        )
    ),
    "{}-ready-title": frozenset({"report-ready-title", "export-ready-title"}),
    "{}-ready-lead": frozenset({"report-ready-lead", "export-ready-lead"}),
    "{}-ready-small": frozenset({"report-ready-small", "export-ready-small"}),
    "{}-title": frozenset({"report-title", "export-title"}),
    "{}-file-about": frozenset({"report-file-about", "export-file-about"}),
    "button-{}-file": frozenset(f"button-{report_file}-file" for report_file in REPORT_FILES),
    "button-{}-link": frozenset(f"button-{report_file}-link" for report_file in REPORT_FILES),
    "codebook-{}": frozenset(f"codebook-{table}" for table in COLUMNS),
    "codebook-{}-{}": frozenset(f"codebook-{table}-{column}" for table, columns in COLUMNS.items() for column in columns),
    "codebook-column-{}": frozenset(f"codebook-column-{name}" for name in ("table", "column", "meaning")),
    "codebook-value-{}": frozenset(f"codebook-value-{value}" for value in VALUES),
    "step-{}": frozenset(f"step-{step}" for step in Step),
    "step-{}-sign": frozenset(f"step-{step}-sign" for step in Step),
    "step-{}-short": frozenset(f"step-{step}-short" for step in Step),
    "role-{}": frozenset(f"role-{role}" for role in Role),
    "action-{}": frozenset({"action-title", "action-problem", "action-goal", "action-other-role"}),
    "spiral-move-{}": frozenset(f"spiral-move-{how}" for how in MARKED),
    "question-{}": frozenset(f"question-{question.id}" for question in QUESTIONS),
    "choice-{}-{}": frozenset(f"choice-{question.id}-{choice}" for question in QUESTIONS for choice in question.choices),
    "choice-outcome-{}": frozenset(f"choice-outcome-{outcome}" for outcome in Outcome),
    "choice-onward-{}": frozenset(f"choice-onward-{onward}" for onward in Onward),
    "choice-need-{}": frozenset(f"choice-need-{need}" for question in QUESTIONS if question.id == "need" for need in question.choices),
    "again-{}": frozenset({"again-tomorrow", "again-three-days", "again-weekend"}),
    "circle-{}": frozenset(f"circle-{circle}" for circle in Visibility),
    "catch-up-{}": frozenset(f"catch-up-{way}" for way in CatchUp),
    "absence-catch-up-{}": frozenset(f"absence-catch-up-{way}" for way in CatchUp),
    "aftercare-{}": frozenset(f"aftercare-{way}" for way in CatchUp),
    "kind-{}": frozenset(f"kind-{kind}" for kind in KINDS),
    "command-{}": frozenset(f"command-{command.id}" for command in COMMANDS),
    "command-{}-about": frozenset(f"command-{command.id}-about" for command in COMMANDS),
    "language-{}": frozenset(f"language-{tag}" for tag in LANGUAGES),
    "change-{}-title": frozenset(f"change-{news}-title" for news in NEWS),
    "change-{}-lead": frozenset(f"change-{news}-lead" for news in NEWS),
    "vote-about-{}": frozenset(f"vote-about-{subject}" for subject in Subject),
    "vote-every-{}": frozenset(f"vote-every-{rhythm}" for rhythm in RHYTHMS),
    "vote-note-{}": frozenset(f"vote-note-{note}" for note in Note),
    "planning-on-{}": frozenset(f"planning-on-{reason}" for reason in (Reason.HOLIDAY, Reason.BREAK)),
    "series-{}": frozenset(f"series-{unit}" for unit in SeriesUnit),
    "draft-skipped-{}": frozenset(f"draft-skipped-{reason}" for reason in Reason),
    "why-kind-{}": frozenset(f"why-kind-{kind}" for kind in NotificationKind if "reminder" not in kind),
    "message-{}": frozenset(f"message-{kind}" for kind in NotificationKind),
    "undelivered-why-{}": frozenset(f"undelivered-why-{why}" for why in Why),
    "undelivered-channel-{}": frozenset(f"undelivered-channel-{why}" for why in Why),
    "pause-stands-{}": frozenset(f"pause-stands-{wanted}" for wanted in MessagePreference if wanted is not MessagePreference.ALL),
    "button-want-{}": frozenset(f"button-want-{wanted}" for wanted in ("last-reminder", *MessagePreference)),
    "list-example-theme-{}": frozenset(f"list-example-theme-{n}" for n in (1, 2)),
    "pulse-item-{}": frozenset(f"pulse-item-{item.id}" for item in ITEMS),
    "pulse-short-{}": frozenset(f"pulse-short-{item.id}" for item in ITEMS),
    "pulse-scale-{}": frozenset(f"pulse-scale-{item.scale.id}" for item in ITEMS),
    "pulse-{}-{}": frozenset({*(f"pulse-agreement-{answer}" for answer in AGREEMENT.answers), "pulse-amount-0", "pulse-amount-10"}),
    "pulse-value-{}": frozenset(f"pulse-value-{edge}" for edge in Edge),
    "welcome-do-{}": frozenset(f"welcome-do-{n}" for n in (1, 2, 3)),
    "welcome-coordinator-{}": frozenset(f"welcome-coordinator-{n}" for n in (1, 2, 3)),
    "welcome-facilitator-{}": frozenset(f"welcome-facilitator-{n}" for n in (1, 2, 3)),
    "kept-{}": frozenset(f"kept-{one.replace('_', '-')}" for one in OWNED),
    "field-{}": frozenset(f"field-{name.replace('_', '-')}" for one in OWNED for name in told_fields(one)),
    "application-state-{}": frozenset(f"application-state-{other}" for other in ApplicationState),
    "decision-{}": frozenset(f"decision-{decision}" for decision in Decision),
    "invitation-{}": frozenset(f"invitation-{other}" for other in co_owner.CoOwnerAnswer),
    "couple-said-{}": frozenset(f"couple-said-{other}" for other in coupled.MatchAnswer),
    "couple-spoken-{}": frozenset(f"couple-spoken-{other}" for other in coupled.SpokenAnswer),
    "couple-stage-{}": frozenset(f"couple-stage-{other}" for other in coupled.MatchStage),
    "mark-{}": frozenset(f"mark-{mark}" for mark in Mark),
    "ending-{}": frozenset(f"ending-{other}" for other in RequestOutcome),
    "intake-stage-{}": frozenset(f"intake-stage-{other}" for other in IntakeStage),
    "how-{}": frozenset(f"how-{other}" for other in How),
    "check-in-state-{}": frozenset(f"check-in-state-{state}" for state in CheckInState),
    "wanted-{}": frozenset(f"wanted-{wanted}" for wanted in MessagePreference),
    "delivery-state-{}": frozenset(f"delivery-state-{state}" for state in State),
    "intake-{}-title": frozenset(f"intake-{stage}-title" for stage in IntakeStage),
    "intake-{}-lead": frozenset(f"intake-{stage}-lead" for stage in IntakeStage),
    "help-topic-{}": frozenset(f"help-topic-{topic}" for topic in Topic),
    "help-need-{}": frozenset(f"help-need-{need}" for need in Need),
    "indicator-{}": frozenset(f"indicator-{kind}" for kind in IndicatorKind),
    "unit-{}": frozenset(f"unit-{unit}" for unit in Measured),
    "measure-value-{}": frozenset(f"measure-value-{unit}" for unit in Measured),
    "direction-{}": frozenset(f"direction-{direction}" for direction in Direction),
    "source-{}": frozenset(f"source-{source}" for source in Source),
    "showing-{}": frozenset(f"showing-{visibility}" for visibility in OFFERED),
    "showing-done-{}": frozenset(f"showing-done-{visibility}" for visibility in OFFERED),
    "overview-filter-{}": frozenset(f"overview-filter-{one}" for one in ("theme", "organisation")),
    "overview-filter-all-{}": frozenset(f"overview-filter-all-{one}" for one in ("theme", "organisation")),
    "meanwhile-{}": frozenset(f"meanwhile-{what}" for what in CameIn),
}
"""Ids that the code puts together, by how it does so."""


@cache
def files(tag: str) -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Each file of a language, by the room it is named after: its texts' ids and the variables they need."""
    found = {}
    for path in sorted((ROOT / "cards/texts" / tag).glob("*.ftl")):
        parsed = FluentParser().parse(path.read_text(encoding="utf-8"))
        assert not [entry for entry in parsed.body if isinstance(entry, ftl.Junk)], f"{tag}/{path.name} does not parse"
        messages = [entry for entry in parsed.body if isinstance(entry, ftl.Message)]
        assert len(messages) == len({message.id.name for message in messages}), f"{tag}/{path.name} has an id twice"
        found[path.stem] = {message.id.name: frozenset(_Variables.of(message)) for message in messages}
    return found


@cache
def texts(tag: str) -> Mapping[str, frozenset[str]]:
    """Each text's id and the variables it needs."""
    return {id: variables for file in files(tag).values() for id, variables in file.items()}


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    @classmethod
    def of(cls, message: ftl.Message) -> set[str]:
        looking = cls()
        looking.visit(message)
        return looking.found

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's own way
        self.found.add(node.id.name)


@cache
def sources() -> tuple[tuple[Path, ast.Module], ...]:
    paths = [
        ROOT / "app.py",
        *(path for room in ("bot", "cards", "demo", "dialogs", "domain", "store") for path in (ROOT / room).rglob("*.py")),
    ]
    return tuple((path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


def said(node: ast.expr) -> Iterator[str]:
    """The ids an argument can be: of a text put together, its family with {} for each changing part."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from (*said(body), *said(orelse))
        case ast.JoinedStr(values=values):
            yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in values if not _is_nothing(part))  # type: ignore[misc]
        case ast.BinOp(op=ast.Add(), left=ast.Constant(value=str(text))):
            yield f"{text}{{}}"


def _is_nothing(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and part.value == ""


@cache
def spoken() -> frozenset[str]:
    """Every id, or family of ids, that the code says: what it hands to say(), to notice() or puts in an error."""
    found: set[str] = set()
    for _, tree in sources():
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Attribute(attr="notice") | ast.Name(id="notice"), args=[_, ast.Constant(value=str(name)), *_]):
                    found |= {f"{name}-title", f"{name}-lead"}
                case ast.Call(func=ast.Attribute(attr="say" | "variants") | ast.Name(id="say") | ast.Call(), args=[first, *_]):
                    found |= set(said(first))
                case ast.Constant(value=str(text)) if re.fullmatch(r"(error|tour)-[a-z-]*[a-z]", text):
                    found.add(text)
    return frozenset(found)


def literals() -> set[str]:
    return {
        node.value for _, tree in sources() for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def families() -> set[str]:
    return set().union(*FAMILIES.values())


SHARED = frozenset({"general", "operator", "commands"})
"""The files of no room: what several rooms say, what whoever runs it reads, and how all commands are called."""


def rooms() -> frozenset[str]:
    """The subjects by which the layers are divided, so far as they may say something."""
    inside = {path.parent.name for layer in ("cards", "dialogs", "domain") for path in (ROOT / layer).glob("*/__init__.py")}
    return frozenset(inside - {"commands", "documents", "elements"})


@cache
def sayers() -> Mapping[str, frozenset[str]]:
    """For each text the rooms with a module that names it, or its family; "" stands for a module of no room.

    A name with a title and a sentence counts where it is handed to notice(), or, when it is handed on, where it stands.
    """
    named, maybe = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for path, tree in sources():
        room = path.parts[1] if path.parts[1:2] and path.parts[1] in rooms() else ""
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Attribute(attr="notice") | ast.Name(id="notice"), args=[_, first, *_]):
                    for name in said(first):
                        named[f"{name}-title"].add(room)
                        named[f"{name}-lead"].add(room)
                case ast.Constant(value=str(text)):
                    named[text].add(room)
                    maybe[f"{text}-title"].add(room)
                    maybe[f"{text}-lead"].add(room)
                case ast.JoinedStr() | ast.BinOp():
                    for id in (id for family in said(node) for id in FAMILIES.get(family, ())):
                        named[id].add(room)
    return {id: frozenset(named[id] or maybe[id]) for id in texts("nl")}


def test_the_languages_have_the_same_texts_with_the_same_variables() -> None:
    assert LANGUAGES == ("en", "nl")
    assert texts("nl").keys() == texts("en").keys()
    assert {id: (texts("nl")[id], texts("en")[id]) for id in texts("nl") if texts("nl")[id] != texts("en")[id]} == {}


def test_a_text_stands_in_the_same_file_in_each_language() -> None:
    there = {tag: {name: set(of) for name, of in files(tag).items()} for tag in LANGUAGES}
    assert {name: of for name, of in there["nl"].items() if there["en"].get(name) != of} == {}
    assert there["nl"].keys() == there["en"].keys()


def test_every_file_is_of_a_room_that_says_its_texts() -> None:
    assert files("nl").keys() - rooms() - SHARED == set()
    elsewhere = {
        id: (name, sorted(sayers()[id]))
        for name in files("nl").keys() - SHARED
        for id in files("nl")[name]
        if name not in sayers()[id] and sayers()[id] - {""}
    }
    assert elsewhere == {}, "in the file of a room that does not say it"


def test_what_one_room_says_alone_is_not_in_a_file_that_all_share() -> None:
    alone = {id: sorted(sayers()[id]) for name in ("general", "operator") for id in files("nl")[name] if len(sayers()[id]) == 1}
    assert {id: room for id, room in alone.items() if room != [""]} == {}
    assert files("nl")["commands"].keys() == {id for id in texts("nl") if id.startswith("command-")}


def test_every_text_the_code_says_is_there() -> None:
    known = {*texts("nl"), *FAMILIES}
    # The notice itself, and the error texts of the wire, which are not ours to word.
    assert spoken() - known - {"{}-title", "{}-lead"} == set()
    assert len(spoken()) > 150, "the search itself has gone blind"
    assert families() - texts("nl").keys() == set()


def test_every_text_is_said_somewhere() -> None:
    notices = {f"{name}-{part}" for name in literals() for part in ("title", "lead")} & spoken()
    assert texts("nl").keys() - literals() - families() - notices == set()


def test_every_family_is_still_in_use() -> None:
    assert FAMILIES.keys() - spoken() - {"welcome-do-{}", "welcome-coordinator-{}", "welcome-facilitator-{}"} == set()


def filled(tag: str, id: str, value: str | int = 2) -> str:
    return language(tag)(id, **dict.fromkeys(texts(tag)[id], value))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_an_unknown_text_or_a_variable_that_is_missing_is_an_error(tag: str) -> None:
    say = language(tag)
    with pytest.raises(UnknownText, match="no-such-text"):
        say("no-such-text")
    with pytest.raises(KeyError):
        language("de")
    for id, variables in texts(tag).items():
        for missing in variables:
            with pytest.raises(UnknownText, match=re.escape(id)):
                say(id, **dict.fromkeys(variables - {missing}, 2))


def write(folder: Path, **bodies: str) -> None:
    (folder / "nl").mkdir()
    for name, body in bodies.items():
        (folder / "nl" / f"{name}.ftl").write_text(body, encoding="utf-8")


def test_a_text_may_refer_to_one_in_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, help="ask = { who }, vraag het { -name }\n", general="-name = Spiraal\nwho = Bram\n")
    monkeypatch.setattr("cards.language._TEXTS", tmp_path)
    assert Language("nl")("ask") == "Bram, vraag het Spiraal"


@pytest.mark.parametrize("bodies", [{"a": "x = 1\n", "b": "x = 2\n"}, {"a": "-x = 1\n", "b": "-x = 2\n"}, {"a": "x = 1\nx = 2\n"}], ids=str)
def test_an_id_that_stands_twice_is_an_error_when_it_is_loaded(
    bodies: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, **bodies)
    monkeypatch.setattr("cards.language._TEXTS", tmp_path)
    with pytest.raises(RepeatedText, match=r"nl: -?x in a\.ftl and in [ab]\.ftl"):
        Language("nl")


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("value", [0, 1, 2, 11])
def test_every_text_can_be_said(tag: str, value: int) -> None:
    for id in texts(tag):
        text = filled(tag, id, value)
        assert text.strip(), id
        assert "{" not in text, id


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_stands_for_a_name_opens_a_sentence_with_a_capital(tag: str) -> None:
    say = language(tag)
    for id in texts(tag):
        for variable in texts(tag)[id] & {"contact", "network"}:
            known = dict.fromkeys(texts(tag)[id] - {variable}, 2)
            text = say(id, **known, **{variable: "je eigen"})
            assert not re.search(r"(^|[.!?]\s)je eigen", text), id


@pytest.mark.parametrize("tag", LANGUAGES)
def test_texts_are_short_and_calm(tag: str) -> None:
    """At most 300 characters, sentences of at most 25 words (level B1), and no storm of exclamation marks."""
    tiring = []
    for id in texts(tag):
        text = filled(tag, id)
        sentences = re.split(r"(?<=[.!?:])\s+", text)
        if len(text) > 300 or text.count("!") > 1 or max(len(sentence.split()) for sentence in sentences) > 25:
            tiring.append(text)
    assert tiring == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_two_commands_are_called_the_same(tag: str) -> None:
    names = [name.lower() for command in COMMANDS for name in language(tag).variants(f"command-{command.id}")]
    assert len(names) == len(set(names))
    assert all(names)


def test_every_choice_in_what_is_kept_of_somebody_has_its_words() -> None:
    kinds = {kind for text in OWNED for _, kind in fields_of(COLLECTIONS[text].record)}
    chosen = {kind for kind in kinds if isinstance(kind, type) and issubclass(kind, StrEnum)}
    assert chosen - CHOICES.keys() == set()
    for tag in LANGUAGES:
        assert all(CHOICES[kind](language(tag), value) for kind in chosen for value in kind)
