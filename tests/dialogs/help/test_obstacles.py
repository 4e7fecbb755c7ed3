"""The inbox of obstacles: many of them, and what becomes of one when its session or its asker changes."""

from dataclasses import replace

from domain.help.request import Mark
from domain.sessions.planning import cancel_session
from tests.dialogs.help.test_ask_and_respond import asks, both, newcomers, requests, shown
from tests.dialogs.world import Chat, World, words


async def both_coordinate(world: World) -> Chat:
    """Joris coordinates this network too."""
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("anja", "joris")))
    joris = world.chat("user-joris")
    await joris.opens()
    return joris


async def on_the_agenda(world: World, anja: Chat) -> str:
    (asked,) = await requests(world)
    await anja.says("knelpunten")
    await anja.presses("Zet op de agenda", help=asked.id)
    await anja.presses("Zet op de agenda", session="behoud-1")
    return asked.id


async def test_each_of_sixty_can_be_chosen(world: World) -> None:
    anja, bram = await both(world)
    await newcomers(world, "els")
    for number in range(60):
        theme = "leiderschap" if number % 2 else "vitaliteit"
        await asks(bram, need="obstacle", text=f"OF-{number:02}", circle="network_named", theme=theme)
    await anja.says("knelpunten")
    anja.sees("leiderschap: 30", "Bladzijde 1 van 6")
    seen = words(anja.last) if anja.last else ""
    for _ in range(5):
        await anja.presses("Volgende knelpunten")
        seen += words(anja.last) if anja.last else ""
    assert all(f"OF-{number:02}" in seen for number in range(60))
    anja.sees("vitaliteit: 30", "Bladzijde 6 van 6")
    last = next(request for request in await requests(world) if request.text in (words(anja.last) if anja.last else ""))
    await anja.presses("Zoek spreker", help=last.id)
    anja.sees("Genoteerd: zoek een spreker", "Bladzijde 6 van 6", f"{last.text} | Hier wordt een spreker bij gezocht")
    await anja.presses("Vorige knelpunten")
    anja.sees("Bladzijde 5 van 6")


async def test_without_a_theme_it_stands_last_under_its_own_heading(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, need="obstacle", text="OF-NONE", circle="network_named", theme="")
    await asks(bram, need="obstacle", text="OF-VITAL", circle="network_named", theme="vitaliteit")
    await anja.says("knelpunten")
    told = words(anja.last) if anja.last else ""
    assert told.index("vitaliteit: 1") < told.index("OF-VITAL") < told.index("Een ander thema: 1") < told.index("OF-NONE")


async def test_a_cancelled_session_takes_nothing_silently_along(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, need="obstacle", text="OF-BRAM", circle="network_named")
    await on_the_agenda(world, anja)
    async with world.store.transaction() as tx:
        session, network = await tx.sessions.get("behoud-1"), await tx.networks.get("behoud")
        assert session is not None
        assert network is not None
        await cancel_session(tx, session, network, world.clock.now())
    await anja.says("knelpunten")
    anja.sees("Stond op de agenda van donderdag 21 januari 2027, maar die bijeenkomst gaat niet door")
    await bram.says("mijn vragen")
    bram.does_not_see("21 januari")
    (asked,) = await requests(world)
    await anja.presses("Zet op de agenda", help=asked.id)
    anja.does_not_see("Draagvlak")
    await anja.presses("Zet op de agenda", session="behoud-2")
    anja.sees("Op de agenda van donderdag 18 februari 2027")
    await bram.says("mijn vragen")
    bram.sees("Dit staat op de agenda van donderdag 18 februari 2027")


async def test_after_the_session_it_says_that_it_was(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, need="obstacle", text="OF-BRAM", circle="network_named")
    await on_the_agenda(world, anja)
    await world.reaches("2027-01-22T09:00:00+01:00")
    await anja.says("knelpunten")
    anja.sees("Stond op de agenda van donderdag 21 januari 2027")
    anja.does_not_see("Op de agenda van", "gaat niet door")


async def test_a_sheet_that_is_out_gets_it_too_and_loses_it_again(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, need="obstacle", text="OF-BRAM", circle="network_named")
    await world.reaches("2027-01-21T12:30:00+01:00")
    assert not shown(world, "user-anja", "Op de agenda gezet")
    id = await on_the_agenda(world, anja)
    await world.passes(minutes=1)
    (sheet,) = shown(world, "user-anja", "Op de agenda gezet")
    assert "OF-BRAM" in sheet
    await anja.says("knelpunten")
    await anja.presses("Zoek spreker", help=id)
    await world.passes(minutes=1)
    assert not shown(world, "user-anja", "Op de agenda gezet")


async def test_pressed_twice_and_by_two_coordinators_it_is_done_once_and_both_read_it(world: World) -> None:
    anja, bram = await both(world)
    joris = await both_coordinate(world)
    await asks(bram, need="obstacle", text="OF-BRAM", circle="network_named")
    (asked,) = await requests(world)
    await joris.says("knelpunten")
    await joris.presses("Alle knelpunten", network="behoud")
    card = joris.last
    assert card is not None
    for chat in (joris, joris, anja):
        await chat.presses("Zoek spreker", on=card, help=asked.id)
        chat.sees("Genoteerd: zoek een spreker", "OF-BRAM", "Hier wordt een spreker bij gezocht")
    (now,) = await requests(world)
    assert (now.mark, now.version) == (Mark.SPEAKER, asked.version + 1)
    await bram.says("mijn vragen")
    bram.sees("Een coördinator zoekt hier een spreker bij")


async def test_after_withdrawal_an_old_card_changes_nothing_and_shows_nothing(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, need="obstacle", text="OF-BRAM", circle="network_named")
    (asked,) = await requests(world)
    await anja.says("knelpunten")
    card = anja.last
    assert card is not None
    await bram.says("mijn vragen")
    await bram.presses("Hoeft niet meer", help=asked.id)
    for title in ("Zoek spreker", "Zet op de agenda"):
        await anja.presses(title, on=card, help=asked.id)
        anja.does_not_see("OF-BRAM")
    (now,) = await requests(world)
    assert (now.mark, now.session) == (None, "")


async def test_a_coordinator_of_another_network_marks_nothing(world: World) -> None:
    anja, bram = await both(world)
    joris = world.chat("user-joris")
    await joris.opens()
    await asks(bram, need="obstacle", text="OF-BRAM", circle="network_named")
    (asked,) = await requests(world)
    await anja.says("knelpunten")
    card = anja.last
    assert card is not None
    for title in ("Zoek spreker", "Zet op de agenda"):
        await joris.presses(title, on=card, help=asked.id)
        joris.does_not_see("OF-BRAM", "Bram")
    (now,) = await requests(world)
    assert now == asked
