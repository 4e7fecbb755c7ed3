"""In the demo the bot's own pages have http addresses on this machine: whatever is asked, a card that leads to one must take them."""

import pytest

from cards.language import language
from dialogs.commands import COMMANDS
from domain.calendar.link import CalendarLinks
from tests.dialogs.world import LINKS, World, build, button

HERE = "http://127.0.0.1:3978"


@pytest.fixture
async def world() -> World:
    return await build(links=CalendarLinks(HERE, LINKS.installation))


@pytest.mark.parametrize("who", ["user-anja", "user-bram", "nobody"])
async def test_every_command_is_answered(world: World, who: str) -> None:
    await world.passes(days=240)
    chat = world.chat(who)
    await chat.opens()
    for command in COMMANDS:
        await chat.says(language("nl").variants(f"command-{command.id}")[0])
        assert chat.gets(), command.id


async def test_report_and_export_can_be_fetched(world: World) -> None:
    await world.passes(days=240)
    anja = world.chat("user-anja")
    await anja.opens()
    await anja.says("rapport")
    await anja.presses("Maak het rapport", network="behoud", half="2027-1", readers="inside")
    assert str(button(anja._seen(), "Word, met een link")["url"]).startswith(f"{HERE}/page/")
    await anja.says("export")
    assert str(button(anja._seen(), "CSV, met een link")["url"]).startswith(f"{HERE}/page/")
