"""A coordinator sends a list of sessions, as a file or pasted: shown first, all or nothing, once."""

from dataclasses import replace
from datetime import date, time

import pytest

from domain.notifications.outbox import NotificationKind
from domain.sessions.session import Session
from tests.dialogs.files import HEAD, SomeFiles, workbook
from tests.dialogs.world import World, build, words

LIST = "18-3-2027 14:00 Mensen betrekken, Utrecht\n15-4-2027 14:00-16:30 Ruimte om te proberen (Stadhuis)"
SHEET = workbook(
    [HEAD, (date(2027, 3, 18), time(14), "Mensen betrekken", "Utrecht"), (date(2027, 4, 15), time(14), "Proberen", "Stadhuis")]
)


async def sessions(world: World, network: str = "behoud") -> list[Session]:
    async with world.store.transaction() as tx:
        return list(await tx.sessions.of_network(network))


async def kept(world: World) -> int:
    async with world.store.transaction() as tx:
        return len(await tx.kept_lists.all())


async def with_two_networks(world: World) -> None:
    async with world.store.transaction() as tx:
        other = await tx.networks.get("onboarding")
        assert other is not None
        await tx.networks.save(replace(other, coordinators=(*other.coordinators, "anja")))


async def test_a_pasted_list_is_shown_planned_with_one_press_and_told_once(world: World) -> None:
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    await anja.opens()
    await bram.opens()
    await anja.says(LIST)
    anja.sees("Deze 2 bijeenkomsten inplannen?", "18 mrt 2027, 14:00–16:00", "15 apr 2027, 14:00–16:30", "Stadhuis")
    assert len(await sessions(world)) == 2
    preview = anja.last
    await anja.presses("Plan ze in")
    await anja.presses("Plan ze in", on=preview)
    assert [session.theme for session in await sessions(world)][2:] == ["Mensen betrekken", "Ruimte om te proberen"]
    told = await world.passes(minutes=11)
    assert "person:user-bram" in [delivered.to for delivered in told if delivered.kind is NotificationKind.CHANGE]
    await anja.says(LIST)
    anja.does_not_see("Plan ze in")
    assert len(await sessions(world)) == 4


async def test_one_wrong_row_and_nothing_is_planned(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.says(f"{LIST}\n31-02-2027 14:00 Bestaat niet")
    anja.sees("Deze lijst kan ik nog niet gebruiken", "Regel 3: 31-02-2027 bestaat niet", "datum;tijd;tot;thema;plaats")
    anja.does_not_see("Plan ze in")
    assert len(await sessions(world)) == 2


async def test_the_example_in_the_answer_can_be_sent_as_it_is(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.says("datum;plaats\n1-2-2027;Utrecht")
    assert anja.last
    shown = next(part for part in words(anja.last).split(" | ") if part.startswith("datum;"))
    await anja.says(shown)
    anja.sees("Deze 2 bijeenkomsten inplannen?", "Utrecht")


async def test_of_many_wrong_rows_ten_are_told(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.says("datum;tijd;thema\n" + "31-02-2027;14:00;x\n" * 17)
    anja.sees("Regel 2:", "Regel 11:", "En nog 7 andere.")
    anja.does_not_see("Regel 12:")


@pytest.mark.parametrize("text", ["plannen\n18-3-2027 14:00 Los", "plan 18-3-2027 14:00 Los", "Plan: 18-3-2027 14:00 Los"])
async def test_after_the_command_one_line_will_do(world: World, text: str) -> None:
    anja = world.chat("user-anja")
    await anja.says(text)
    anja.sees("Deze bijeenkomst inplannen?", "Los")


async def test_for_whoever_takes_part_a_list_is_a_text_like_any_other(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says(LIST)
    bram.sees("Dat begreep ik niet")


async def test_who_coordinates_two_networks_says_for_which_the_list_is(world: World) -> None:
    await with_two_networks(world)
    anja = world.chat("user-anja")
    await anja.says(LIST)
    anja.sees("Voor welk netwerk is deze lijst?", "Ik las 2 bijeenkomsten")
    older = anja.last
    await anja.says(LIST.replace("Utrecht", "Zwolle"))
    assert await kept(world) == 1
    await anja.presses("Netwerk onboarding", on=older)
    anja.sees("Deze lijst heb ik niet meer")
    await anja.says(LIST.replace("Utrecht", "Zwolle"))
    await anja.presses("Netwerk onboarding")
    anja.sees("Netwerk onboarding", "Deze 2 bijeenkomsten inplannen?", "Zwolle")
    await anja.presses("Plan ze in")
    assert len(await sessions(world, "onboarding")) == 3
    assert len(await sessions(world)) == 2


async def test_somebody_else_can_not_answer_for_which_network(world: World) -> None:
    await with_two_networks(world)
    anja, joris, bram = world.chat("user-anja"), world.chat("user-joris"), world.chat("user-bram")
    await anja.says(LIST)
    asked = anja.last
    for other in (joris, bram):
        await other.presses("Netwerk onboarding", on=asked)
        other.does_not_see("Plan ze in")
    await world.passes(days=2)
    await anja.presses("Netwerk onboarding", on=asked)
    anja.sees("Deze lijst heb ik niet meer")


async def test_in_a_channel_or_with_a_column_the_network_is_known(world: World) -> None:
    await with_two_networks(world)
    there = world.channel("user-anja")
    await there.says(LIST)
    assert "Netwerk behoud" in words(there.last or there.gets())
    there.sees("Deze 2 bijeenkomsten inplannen?")
    anja = world.chat("user-anja")
    await anja.says("datum;tijd;thema;netwerk\n18-3-2027;14:00;Een;netwerk ONBOARDING")
    anja.sees("Netwerk onboarding", "Deze bijeenkomst inplannen?")
    await anja.says("datum;tijd;thema;netwerk\n18-3-2027;14:00;Een;zwemclub")
    anja.sees('Het netwerk "zwemclub" coördineer jij niet', "Netwerk behoud en Netwerk onboarding")
    await anja.says("datum;tijd;thema;netwerk\n18-3-2027;14:00;Een;behoud\n19-3-2027;14:00;Een;onboarding")
    anja.sees("In de kolom netwerk staan verschillende netwerken")


async def test_a_file_is_fetched_for_a_coordinator_alone() -> None:
    files = SomeFiles({"https://files/sheet": SHEET})
    world = await build(files=files)
    bram, stranger = world.chat("user-bram"), world.chat("user-nobody")
    await bram.sends("https://files/sheet")
    bram.sees("Met dit bestand kan ik niets", "Anja de Boer")
    await bram.sends("https://files/sheet", "ik kan er 21 januari niet bij zijn")
    bram.sees("21 januari")
    bram.does_not_see("Met dit bestand")
    await stranger.sends("https://files/sheet")
    there = world.channel("user-anja")
    await there.sends("https://files/sheet")
    there.sees("Stuur een bestand in onze eigen chat")
    anja = world.chat("user-anja")
    await anja.sends("https://files/sheet", others=1)
    anja.sees("Stuur één bestand tegelijk")
    assert files.asked == []
    await anja.sends("https://files/sheet", "hierbij")
    anja.sees("Deze 2 bijeenkomsten inplannen?", "18 mrt 2027, 14:00–16:00", "Stadhuis")
    await anja.presses("Plan ze in")
    assert [session.place for session in await sessions(world)][2:] == ["Utrecht", "Stadhuis"]
    assert files.asked == ["https://files/sheet"]


async def test_a_file_that_can_not_be_read_says_what_to_do() -> None:
    world = await build(files=SomeFiles({"https://files/pdf": b"%PDF-1.7\x00", "https://files/none": b""}))
    anja = world.chat("user-anja")
    for url, told in (
        ("pdf", "Sla de lijst op als .xlsx of .csv"),
        ("none", "Er staat niets in"),
        ("gone", "Ik kon het bestand niet ophalen"),
    ):
        await anja.sends(f"https://files/{url}")
        anja.sees("Deze lijst kan ik nog niet gebruiken", told)
    await anja.sends("")
    anja.sees("Dit soort bestand kan ik niet lezen")


async def test_in_english_the_list_is_answered_in_english() -> None:
    world = await build("en")
    anja = world.chat("user-anja")
    await anja.says("date;time;theme;kind\nThu 18 Mar 2027;2 pm;People;Webinar\nFri 18 Mar 2027;2 pm;People;Party")
    anja.sees("Line 3: Thursday 18 March 2027: that is no friday", 'I do not know the kind "Party"', "Learning team meeting")
