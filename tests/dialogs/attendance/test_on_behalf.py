"""Signing somebody else off, and saying afterwards that one was not there, as conversations."""

import pytest

from domain.notifications.outbox import NotificationKind
from tests.dialogs.world import World, words


async def opened(world: World) -> None:
    for user in ("user-bram", "user-samira", "user-anja", "user-joris"):
        await world.chat(user).opens()


def told(world: World, user: str, text: str) -> list[str]:
    return [shown for card in world.post.cards(f"chat-{user}") if text in (shown := words(card))]


async def test_a_coordinator_signs_somebody_off_and_all_who_should_hear_it_do(world: World) -> None:
    await opened(world)
    anja, samira, joris = world.chat("user-anja"), world.chat("user-samira"), world.chat("user-joris")
    await anja.says("afmelden namens")
    anja.sees("Wie meld je af?")
    await anja.presses("Verder", participant="behoud.samira")
    anja.sees("Waarvoor meld je Samira Idrissi af?", "Draagvlak creëren")
    await anja.presses("Meld af")
    anja.sees("Samira Idrissi is afgemeld")
    await world.passes(minutes=1)
    samira.gets()
    samira.sees("Je bent afgemeld", "Anja de Boer heeft je afgemeld voor donderdag 21 januari 2027")
    joris.gets()
    joris.sees("Samira Idrissi kan niet", "Afgemeld door Anja de Boer.")
    samira.gets()
    await samira.presses("Toch erbij")
    samira.sees("Fijn, je komt")
    await world.passes(minutes=1)
    assert len(told(world, "user-joris", "Samira Idrissi komt toch")) == 1
    assert not told(world, "user-joris", "Samira Idrissi kan niet")


async def test_the_contact_person_who_does_it_gets_no_card_but_hears_of_coming_after_all(world: World) -> None:
    await opened(world)
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    cards = len(world.post.cards("chat-user-anja"))
    await anja.says("afmelden namens bram")
    await anja.presses("Meld af")
    await world.passes(minutes=1)
    bram.gets()
    bram.sees("Anja de Boer heeft je afgemeld")
    assert len(world.post.cards("chat-user-anja")) == cards + 1, "the answer to what she typed, and no card about what she did herself"
    await bram.presses("Toch erbij")
    await world.passes(minutes=1)
    assert len(told(world, "user-anja", "Bram Visser komt toch")) == 1


async def test_it_can_be_taken_back_and_the_card_of_the_participant_changes(world: World) -> None:
    await opened(world)
    anja = world.chat("user-anja")
    await anja.says("afmelden voor Bram Visser")
    await anja.presses("Meld af")
    await world.passes(minutes=1)
    await anja.presses("Komt toch")
    anja.sees("Bram Visser komt")
    await world.passes(minutes=1)
    assert not told(world, "user-bram", "heeft je afgemeld")
    assert len(told(world, "user-bram", "Je bent niet meer afgemeld")) == 1
    async with world.store.transaction() as tx:
        assert [row.kind for row in await tx.outbox.all() if row.kind is NotificationKind.ABSENCE] == []


async def test_whoever_signs_off_again_themselves_is_not_told_that_another_did(world: World) -> None:
    await opened(world)
    anja, samira = world.chat("user-anja"), world.chat("user-samira")
    await anja.says("afmelden namens samira")
    await anja.presses("Meld af")
    await world.passes(minutes=1)
    samira.gets()
    await samira.presses("Toch erbij")
    await samira.presses("Ik kan niet")
    await world.passes(minutes=1)
    assert not told(world, "user-samira", "heeft je afgemeld")
    assert len(told(world, "user-samira", "Je meldde je zelf af")) == 1
    assert not told(world, "user-joris", "Afgemeld door")


async def test_pressing_twice_signs_off_once(world: World) -> None:
    await opened(world)
    anja = world.chat("user-anja")
    await anja.says("afmelden namens samira")
    which = anja.last
    await anja.presses("Meld af", on=which)
    await anja.presses("Meld af", on=which)
    await world.passes(minutes=1)
    assert len(told(world, "user-samira", "heeft je afgemeld")) == len(told(world, "user-joris", "Samira Idrissi kan niet")) == 1


@pytest.mark.parametrize("user", ["user-bram", "user-samira"])
async def test_others_get_a_kind_no(world: World, user: str) -> None:
    await opened(world)
    anja, other = world.chat("user-anja"), world.chat(user)
    await anja.says("afmelden namens samira")
    which = anja.last
    await other.says("afmelden namens samira")
    other.sees("Dit kan een coördinator", 'Voor jezelf typ je "afmelden".')
    await other.presses("Meld af", on=which)
    other.sees("Dit kan een coördinator")
    async with world.store.transaction() as tx:
        assert await tx.absences.all() == []


async def test_a_coordinator_of_another_network_can_only_do_it_for_their_own(world: World) -> None:
    """Joris is Samira's contact person, and coordinates onboarding alone: Bram is not his."""
    await opened(world)
    anja, joris = world.chat("user-anja"), world.chat("user-joris")
    await anja.says("afmelden namens bram")
    await joris.presses("Meld af", on=anja.last)
    joris.sees("Dit kan een coördinator")
    await joris.says("afmelden namens")
    joris.sees("Samira Idrissi · Netwerk behoud", "Samira Idrissi · Netwerk onboarding")
    joris.does_not_see("Bram")


async def test_sign_off_for_a_day_is_for_oneself(english_world: World) -> None:
    bram = english_world.chat("user-bram")
    await bram.says("sign off for Thursday 21 January")
    bram.sees("Do you mean this one?", "Draagvlak creëren")


async def test_after_the_start_it_becomes_was_not_there(world: World) -> None:
    await opened(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await world.reaches("2027-01-21T13:00:00+01:00")
    reminder = next(card for card in world.post.cards("chat-user-bram") if "Morgen: Draagvlak" in words(card))
    await world.reaches("2027-01-22T09:00:00+01:00")
    await bram.presses("Ik kan niet", on=reminder)
    bram.sees("Genoteerd: je was er niet", "Geeft niets. Anja de Boer hoort het van mij.")
    await bram.presses("Stuur naar Anja de Boer", note="Trein stond stil", catch_up="call")
    bram.sees("Genoteerd: je was er niet", "Trein stond stil")
    await world.passes(minutes=1)
    anja.gets()
    anja.sees("Bram Visser was er niet", "Trein stond stil")
    anja.does_not_see("van tevoren")
    await bram.presses("Toch erbij")
    bram.sees("Genoteerd: je was er wel")
    await world.passes(minutes=1)
    assert not told(world, "user-anja", "Bram Visser was er niet")
