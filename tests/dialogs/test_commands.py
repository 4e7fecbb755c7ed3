"""Commands as people type them."""

from typing import Any

import pytest

from cards.frame import fits
from cards.general import Topic, help_card
from cards.language import LANGUAGES, language
from dialogs.commands import COMMANDS, find
from dialogs.general import _NAMED as NAMED
from dialogs.general import offered
from tests.dialogs.calendar.calendar_of_two import PLANNED
from tests.dialogs.world import World


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("afmelden!", "sign-off"),
        ("Afmelden graag", "sign-off"),
        ("afmelden svp 🙏", "sign-off"),
        ("afmeldne", "sign-off"),
        ("AFMELDEN...", "sign-off"),
        ("mijn aktie", "my-action"),
        ("mijn actie?", "my-action"),
        ("my acton", "my-action"),
        ("checkin", "check-in"),
        ("Check-in, graag!", "check-in"),
        ("hoi, check-in", "check-in"),
        ("hulp aub", "help"),
        ("hulp, alsjeblieft!", "help"),
        ("kun je me helpen", "help"),
        ("Kun je me helpen?", "help"),
        ("wat kan je", "help"),
        ("What can you do?", "help"),
        ("hoi", "help"),
        ("hoi!", "help"),
        ("?", "help"),
        ("??", "help"),
        ("bijeenkomstn", "sessions"),
        ("sessie", "sessions"),
        ("english please", "language"),
    ],
)
def test_a_command_is_found(text: str, command: str) -> None:
    found = find(text, "nl")
    assert found is not None
    assert (found[0].id, found[2]) == (command, "")


def test_every_language_can_be_asked_for_by_its_tag_and_by_its_own_name() -> None:
    named = {tag: [tag, language(tag)(f"language-{tag}").casefold()] for tag in LANGUAGES}
    assert {tag: [name for name in names if NAMED.get(name) != tag] for tag, names in named.items()} == {tag: [] for tag in LANGUAGES}


@pytest.mark.parametrize(
    "text", ["taak", "linkje", "mijn acties lopen goed", "fractie", "reactie", "even", "graag", "dank je", "", "😀", "tall"]
)
def test_another_word_is_not_a_command(text: str) -> None:
    assert find(text, "nl") is None


@pytest.mark.parametrize(("text", "rest"), [("afmelden donderdag", "donderdag"), ("demo +7d", "+7d"), ("taal en graag", "en")])
def test_what_takes_more_still_gets_the_rest(text: str, rest: str) -> None:
    found = find(text, "nl")
    assert found is not None
    assert found[2] == rest


async def test_afmelden_with_a_day_is_confirmed(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("afmelden donderdag")
    bram.sees("Bedoel je deze?", "Draagvlak creëren")


@pytest.mark.parametrize("text", ["afmelden lukt niet", "afmelden voor de nieuwsbrief", "afmelding voor Jan"])
async def test_afmelden_with_something_else_shows_no_single_session(world: World, text: str) -> None:
    bram = world.chat("user-bram")
    await bram.says(text)
    bram.sees("Draagvlak creëren", "Meten van impact")
    bram.does_not_see("Bedoel je deze?")


def test_the_calendar_is_in_order() -> None:
    assert [session.session.starts for session in PLANNED] == sorted(session.session.starts for session in PLANNED)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_help_lists_each_command_once_under_a_heading_and_coordinators_own_apart(tag: str) -> None:
    say = language(tag)
    listed = offered(say, COMMANDS, takes_part=True, coordinates=True, facilitates=True)
    assert [command.name for command in listed] == [
        say.variants(f"command-{command.id}")[0] for command in COMMANDS if not command.demo_only
    ]
    staff = {command.name for command in listed if command.topic is Topic.STAFF}
    assert staff == {say.variants(f"command-{command.id}")[0] for command in COMMANDS if not command.for_participants}
    shown = help_card(say, listed, "Anja", coordinator=False)
    body: Any = shown.card["body"]
    texts = [part["text"] for part in body if part["type"] == "TextBlock"]
    assert [texts.count(say(f"help-topic-{topic}")) for topic in Topic] == [1] * len(Topic)
    assert all(sum(text.startswith(f"**{command.name}**") for text in texts) == 1 for command in listed)
    assert fits(shown)


async def test_help_shows_each_what_they_can_do(world: World) -> None:
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await bram.says("hulp")
    bram.sees("Je actie", "**mijn actie**", "Samen met anderen", "**maatje**", "Minder of meer berichten")
    bram.does_not_see("Voor coördinatoren", "**plannen**", "**bezorging**")
    await anja.says("hulp")
    anja.sees("Voor coördinatoren en begeleiders", "**plannen**", "**bezorging**", "**knelpunten**")
    anja.does_not_see("Je actie", "mijn actie", "**maatje**")
