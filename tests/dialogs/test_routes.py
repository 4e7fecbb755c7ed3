"""What rooms declare: all of it is heard, and no two claim the same."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest

from cards.general import Topic
from cards.language import LANGUAGES, language
from cards.verbs import Verb
from dialogs import preparer
from dialogs.commands import COMMANDS, find, in_order
from dialogs.context import Answer, Command, Context, just
from dialogs.prepared import Renderer
from dialogs.preparer import Preparer
from dialogs.presses import OPEN_TO_STRANGERS, PRESSES
from dialogs.pulse.outgoing import RENDERERS
from dialogs.rooms import ROOMS
from dialogs.routes import Routes, joined
from dialogs.understanding.spelling import normal
from domain.notifications.outbox import NotificationKind

DIALOGS = Path(__file__).parents[2] / "dialogs"
RESTS = {
    "away": "tot 1 maart",
    "buddy": "stop",
    "demo": "+7d",
    "here": "kxrt",
    "intervision": "stop",
    "language": "en",
    "material": "draagvlak",
    "on-behalf": "bram",
    "pause": "until 1 march",
    "plan": "elke vier weken, zes keer",
    "search": "rooster",
    "sign-off": "donderdag",
}
"""What may follow the name of each command that takes more."""
HELP_ORDER = {
    Topic.ACTION: ["my-action", "my-spiral", "new-action", "check-in", "logbook", "measurements"],
    Topic.TOGETHER: ["ask", "questions", "buddy", "intervision", "search", "overview"],
    Topic.SESSIONS: ["sign-off", "away", "here", "sessions", "ballot", "material", "pulse"],
    Topic.STAFF: [
        *("plan", "change", "cancel", "on-behalf", "attendance", "progress", "wishes", "obstacles"),
        *("report", "export", "vote", "link", "delivery"),
    ],
    Topic.MESSAGES: ["pause", "less", "resume", "why"],
    Topic.REST: ["intake", "language", "join", "on-paper", "own-data", "help", "demo"],
}


async def _nothing(context: Context) -> Answer:
    return context.not_yours()


def _commands(*commands: Command) -> tuple[Routes, ...]:
    return tuple(Routes(f"room-{number}", commands=(command,)) for number, command in enumerate(commands))


def test_every_room_that_declares_something_is_heard() -> None:
    declared = {path.parent.name for name in ("routes", "commands", "outgoing") for path in DIALOGS.glob(f"*/{name}.py")}
    assert {room.room for room in ROOMS} == {*declared, "general"}
    commands = [
        command for path in DIALOGS.glob("*/commands.py") for command in import_module(f"dialogs.{path.parent.name}.commands").COMMANDS
    ]
    assert {command.id for command in commands} | {"language", "help", "demo"} == {command.id for command in COMMANDS}


def test_two_rooms_cannot_answer_the_same_button() -> None:
    rooms = (Routes("one", presses={Verb.PULSE: _nothing}), Routes("other", presses={Verb.PULSE: _nothing}))
    with pytest.raises(ValueError, match=r"one and other both claim <Verb.PULSE"):
        joined((room.room, verb, answer) for room in rooms for verb, answer in room.presses.items())


def test_two_rooms_cannot_make_the_same_message(monkeypatch: pytest.MonkeyPatch) -> None:
    twice: Mapping[NotificationKind, Renderer] = RENDERERS
    monkeypatch.setattr(preparer, "ROOMS", (*ROOMS, Routes("other", renderers=lambda links, calendars: twice)))
    with pytest.raises(ValueError, match=r"pulse and other both claim <NotificationKind.PULSE"):
        Preparer()


def test_two_commands_cannot_have_the_same_id() -> None:
    with pytest.raises(ValueError, match="room-0 and room-1 both claim 'plan'"):
        in_order(_commands(Command("plan", just(_nothing), place=1), Command("plan", just(_nothing), place=2)))


def test_two_commands_cannot_stand_in_the_same_place() -> None:
    command, other = Command("plan", just(_nothing), place=1), Command("cancel", just(_nothing), place=1)
    with pytest.raises(ValueError, match="room-0 and room-1 both claim"):
        in_order(_commands(command, other))
    elsewhere = Command("cancel", just(_nothing), place=1, for_participants=False)
    assert in_order(_commands(command, elsewhere)) == (elsewhere, command)


def test_only_what_a_room_answers_can_be_open_to_strangers() -> None:
    with pytest.raises(ValueError, match="opens to strangers what it does not answer"):
        Routes("one", presses={Verb.PULSE: _nothing}, open_to_strangers={Verb.JOIN})


def test_strangers_can_ask_to_join_and_what_is_kept_and_nothing_else() -> None:
    assert {Verb.JOIN, Verb.JOIN_SEND, Verb.JOIN_WITHDRAW} == OPEN_TO_STRANGERS <= PRESSES.keys()
    assert {command.id for command in COMMANDS if command.open_to_strangers} == {"join", "own-data"}


def test_help_lists_commands_in_this_order() -> None:
    assert {topic: [command.id for command in COMMANDS if command.heading is topic] for topic in Topic} == HELP_ORDER


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda item: item.id)
def test_every_name_of_a_command_leads_to_it(command: Command, tag: str) -> None:
    assert command.takes_more == (command.id in RESTS)
    for name in map(normal, language(tag).variants(f"command-{command.id}")):
        assert find(name, tag) == (command, name, "", tag)
        if command.takes_more:
            assert find(f"{name} {RESTS[command.id]}", tag) == (command, name, RESTS[command.id], tag)
        else:
            found = find(f"{name} xyzzy", tag)
            assert found is None or found[0].takes_more, name


@pytest.mark.parametrize("tag", LANGUAGES)
def test_of_two_names_that_fit_the_longer_wins(tag: str) -> None:
    named = {normal(name): command for command in COMMANDS for name in language(tag).variants(f"command-{command.id}")}
    within = {(longer, shorter) for longer in named for shorter in named if longer.startswith(f"{shorter} ")}
    assert within
    for longer, _ in within:
        assert find(longer, tag) == (named[longer], longer, "", tag)


@pytest.mark.parametrize(
    ("text", "command", "name", "rest"),
    [
        ("afmelden namens Bram", "on-behalf", "afmelden namens", "bram"),
        ("afmelden voor donderdag", "on-behalf", "afmelden voor", "donderdag"),
        ("afmelden donderdag", "sign-off", "afmelden", "donderdag"),
        ("sign off on behalf of Bram", "on-behalf", "sign off on behalf", "of bram"),
        ("sign off for Bram", "on-behalf", "sign off for", "bram"),
        ("sign off thursday", "sign-off", "sign off", "thursday"),
        ("zoek op rooster", "search", "zoek op", "rooster"),
        ("search for roster", "search", "search for", "roster"),
        ("stop met berichten tot 1 maart", "pause", "stop met berichten", "tot 1 maart"),
    ],
)
def test_the_longest_name_leaves_the_rest(text: str, command: str, name: str, rest: str) -> None:
    found = find(text, "nl")
    assert found is not None
    assert (found[0].id, *found[1:3]) == (command, name, rest)


@pytest.mark.parametrize(
    ("text", "command"),
    [("knelpunte", "ask"), ("obstaclse", "ask"), ("stemmin", "ballot"), ("anwezigheid", "away"), ("puase", "pause"), ("pluse", "pause")],
)
def test_a_slip_that_could_be_two_names_is_taken_for_what_everybody_may_do(text: str, command: str) -> None:
    found = find(text, "nl")
    assert found is not None
    assert found[0].id == command
