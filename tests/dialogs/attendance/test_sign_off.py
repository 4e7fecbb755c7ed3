"""Signing off and coming after all, as conversations."""

import pytest

from domain.notifications.outbox import State
from tests.dialogs.world import World, words

FORM = "Wil je nog iets meegeven?"


async def reminded(world: World) -> None:
    """Bram and both coordinators have a chat; Bram's reminder of two weeks before has come."""
    for user in ("user-bram", "user-anja", "user-joris"):
        await world.chat(user).opens()
    await world.reaches("2027-01-07T14:00:01+01:00")


async def test_one_press_is_enough_and_the_contact_person_hears_it(world: World) -> None:
    await reminded(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    bram.gets()
    bram.sees("Over 14 dagen: Draagvlak creëren", "donderdag 21 januari 2027, 14:00–16:00", "Buurthuis De Kade")
    await bram.presses("Ik kan niet")
    bram.sees("Je bent afgemeld", "Anja de Boer hoort het van mij", FORM, "Noem geen medische details.")
    await world.passes(seconds=20)
    anja.gets()
    anja.sees("Bram Visser kan niet", "Draagvlak creëren", "donderdag 21 januari 2027", "De Linde", "Bram Visser vraagt niets.")


async def test_a_note_comes_in_the_same_card(world: World) -> None:
    await reminded(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    before = len(world.post.cards("chat-user-anja"))
    bram.gets()
    await bram.presses("Ik kan niet")
    await bram.presses("Stuur naar Anja de Boer", note="Ik ben *ingeroosterd*", catch_up="call")
    bram.sees("Anja de Boer weet ervan en ziet dit:", "Ik ben *ingeroosterd*", "Even bellen")
    await world.passes(seconds=1)
    anja.gets()
    anja.sees("Ik ben *ingeroosterd*", "Bram Visser wil graag even bellen.")
    assert len(world.post.cards("chat-user-anja")) == before + 1


async def test_a_later_note_and_coming_after_all_change_that_card(world: World) -> None:
    await reminded(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    bram.gets()
    await bram.presses("Ik kan niet")
    await world.passes(minutes=5)
    cards = len(world.post.cards("chat-user-anja"))
    await bram.presses("Stuur naar Anja de Boer", note="Later bedacht", catch_up="material")
    await world.passes(seconds=1)
    anja.gets()
    anja.sees("Later bedacht", "Bram Visser wil graag het materiaal.")
    await bram.presses("Toch erbij")
    bram.sees("Fijn, je komt", "Anja de Boer ziet dat je er toch bij bent.")
    await world.passes(seconds=1)
    anja.gets()
    anja.sees("Bram Visser komt toch")
    anja.does_not_see("Later bedacht")
    assert len(world.post.cards("chat-user-anja")) == cards


async def test_back_within_a_breath_tells_nobody(world: World) -> None:
    await reminded(world)
    bram = world.chat("user-bram")
    cards = len(world.post.cards("chat-user-anja"))
    bram.gets()
    await bram.presses("Ik kan niet")
    await bram.presses("Toch erbij")
    await world.passes(minutes=10)
    assert len(world.post.cards("chat-user-anja")) == cards


async def test_pressing_twice_and_an_old_card_have_one_effect(world: World) -> None:
    await reminded(world)
    bram = world.chat("user-bram")
    reminder = bram.gets()
    await bram.presses("Ik kan niet", on=reminder)
    form = bram.last
    await bram.presses("Ik kan niet", on=reminder)
    bram.sees("Je bent afgemeld", FORM)
    await bram.presses("Stuur naar Anja de Boer", note="Eén keer", on=form)
    await bram.presses("Stuur naar Anja de Boer", note="Eén keer", on=form)
    await world.passes(days=1)
    told = [card for card in world.post.cards("chat-user-anja") if "Bram Visser" in words(card)]
    assert len(told) == 1
    await bram.presses("Ik kan niet", on=reminder)
    bram.sees("Je bent afgemeld", "Eén keer")


async def test_whoever_signed_off_is_not_reminded(world: World) -> None:
    await reminded(world)
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await samira.opens()
    bram.gets()
    await bram.presses("Ik kan niet")
    delivered = await world.reaches("2027-01-21T15:00:00+01:00")
    states = {other.key: other.state for other in delivered}
    assert states["session:behoud-1:reminder:P1D:participant:behoud.bram"] is State.NOT_NEEDED
    assert states["session:behoud-1:reminder:P1D:participant:behoud.samira"] is State.SENT


async def test_a_week_after_the_session_an_old_card_says_so(world: World) -> None:
    await reminded(world)
    bram = world.chat("user-bram")
    reminder = bram.gets()
    await world.reaches("2027-01-28T16:00:00+01:00")
    await bram.presses("Ik kan niet", on=reminder)
    bram.sees("Deze bijeenkomst is geweest", "Anja de Boer")


async def test_a_sentence_is_confirmed_first(world: World) -> None:
    await reminded(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    cards = len(world.post.cards("chat-user-anja"))
    await bram.says("ik kan er donderdag 21 januari niet bij zijn")
    bram.sees("Bedoel je deze?", "Draagvlak creëren", "Je bent nog niet afgemeld.")
    await world.passes(minutes=5)
    assert len(world.post.cards("chat-user-anja")) == cards
    await bram.presses("Ja, meld mij af")
    bram.sees("Je bent afgemeld", FORM)
    await world.passes(minutes=5)
    anja.gets()
    anja.sees("Bram Visser kan niet")


async def test_with_two_candidates_it_asks_which(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.says("ik kan 21 januari niet")
    samira.sees("Voor welke bijeenkomst?", "De eerste honderd dagen", "Draagvlak creëren")
    samira.does_not_see("Meten van impact")


async def test_another_day_finds_nothing_and_says_so(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("ik kan er 3 maart niet bij zijn")
    bram.sees("Geen bijeenkomst gevonden", "Je bent nog niet afgemeld.", "Draagvlak creëren")


async def test_the_other_session_can_be_chosen(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("ik kan niet")
    bram.sees("Bedoel je deze?", "Draagvlak creëren")
    await bram.presses("Een andere")
    bram.sees("Voor welke bijeenkomst?", "Meten van impact")


async def test_by_a_sentence_back_again(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("ik kan niet")
    await bram.presses("Ja, meld mij af")
    await bram.says("ik kan toch wel komen")
    bram.sees("Kom je toch naar deze bijeenkomst?", "Draagvlak creëren")
    await bram.presses("Ja, ik kom toch")
    bram.sees("Fijn, je komt")


async def test_from_the_card_in_the_channel(world: World) -> None:
    await world.channel("user-anja").opens()
    await world.chat("user-anja").opens()
    await world.reaches("2027-01-14T14:00:01+01:00")
    (post,) = [card for card in world.posted() if "Volgende bijeenkomst" in words(card)]
    bram = world.channel("user-bram")
    await bram.presses("Ik kan niet", on=post)
    bram.sees("Je bent afgemeld", FORM)
    await bram.presses("Stuur naar Anja de Boer", note="Alleen voor Anja")
    await world.passes(seconds=1)
    anja = world.chat("user-anja")
    anja.gets()
    anja.sees("Alleen voor Anja")
    assert not [card for card in world.posted() if "Alleen voor Anja" in words(card)]


async def test_a_sentence_in_the_channel_is_answered_in_ones_own_chat(world: World) -> None:
    bram, chat = world.channel("user-bram"), world.chat("user-bram")
    await chat.opens()
    await bram.says("ik kan er donderdag niet bij zijn")
    assert bram.reply.private_to is not None
    assert bram.reply.private_to.conversation == "chat-user-bram"
    assert bram.reply.public is not None
    assert "eigen chat" in words(bram.reply.public)
    chat.gets()
    chat.sees("Bedoel je deze?")


async def test_ones_own_contact_person_hears_it_not_the_networks_coordinator(world: World) -> None:
    for user in ("user-anja", "user-joris", "user-samira"):
        await world.chat(user).opens()
    anja_before = len(world.post.cards("chat-user-anja"))
    samira = world.chat("user-samira")
    await samira.says("afmelden")
    await samira.presses("Ik kan niet")
    await world.passes(minutes=1)
    world.chat("user-joris").gets()
    assert "Samira Idrissi kan niet" in words(world.post.cards("chat-user-joris")[-1])
    assert len(world.post.cards("chat-user-anja")) == anja_before


async def test_late_is_as_friendly_and_the_contact_person_sees_it(world: World) -> None:
    await reminded(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await world.reaches("2027-01-20T15:00:00+01:00")
    bram.gets()
    await bram.presses("Ik kan niet")
    bram.sees("Fijn dat je het laat weten.")
    await world.passes(minutes=1)
    anja.gets()
    anja.sees("korter dan 2 dagen van tevoren")


async def test_a_note_that_is_too_long_is_counted_and_the_sign_off_stands(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("afmelden donderdag")
    await bram.presses("Ja, meld mij af")
    await bram.presses("Stuur naar Anja de Boer", note="x" * 1001)
    bram.sees("1.001 tekens", "1.000", "Je bent wel afgemeld.")


@pytest.mark.parametrize("session", ["onboarding-1", "no-such-session"])
async def test_somebody_elses_session_changes_nothing(world: World, session: str) -> None:
    bram = world.chat("user-bram")
    await bram.says("afmelden")
    assert bram.last is not None
    from dialogs.turn import Press

    await bram._does(Press(verb="cannot-come", data={"session": session}))
    bram.does_not_see("Je bent afgemeld")
    async with world.store.transaction() as tx:
        assert not await tx.absences.of_session(session)


async def test_in_english(english_world: World) -> None:
    bram = english_world.chat("user-bram")
    await bram.says("can't make it on Thursday 21 January")
    bram.sees("Do you mean this one?", "Thursday 21 January 2027")
    await bram.presses("Yes, sign me off")
    bram.sees("You are signed off", "Please no medical details.")


async def test_english_sentence_in_a_dutch_programme_is_answered_in_english(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("I can't make it on Thursday")
    bram.sees("Do you mean this one?")
    await bram.says("bijeenkomsten")
    bram.sees("Je volgende bijeenkomsten")


async def test_signing_off_again_by_sentence_says_that_it_is_so(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("ik kan 21 januari niet")
    await bram.presses("Ja, meld mij af")
    await bram.says("ik kan 21 januari niet")
    bram.sees("Draagvlak creëren", "afgemeld", "Toch erbij")
    bram.does_not_see("Bedoel je deze?", "Meten van impact")


async def test_without_a_day_it_is_the_next_that_was_not_spoken_of(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("ik kan 18 februari niet")
    await bram.presses("Ja, meld mij af")
    await bram.says("ik kan toch wel komen")
    bram.sees("Kom je toch naar deze bijeenkomst?", "Meten van impact")
    await bram.says("ik kan niet")
    bram.sees("Bedoel je deze?", "Draagvlak creëren")
