"""Who is talking, commands, welcome, and never a dead end."""

from dataclasses import replace

import pytest

from cards import general
from cards.language import LANGUAGES, language
from cards.verbs import Verb
from dialogs.commands import COMMANDS, find
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.presses import OPEN_TO_STRANGERS, PRESSES
from dialogs.turn import Press
from domain.errors import Conflict, StoreUnavailable
from tests.dialogs.world import World, words


async def test_welcome_comes_once(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens(by="user-anja")
    bram.sees("Welkom bij Spiraal", "Anja de Boer heeft mij hier neergezet voor Actieprogramma behoud", "Je afmelden.")
    await bram.opens(by="user-anja")
    bram.sees_nothing()


async def test_a_coordinator_is_welcomed_as_one(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.opens()
    anja.sees("waar jij coördinator bent", "koppelen")


async def test_a_stranger_is_told_whom_to_ask_and_nothing_else(world: World) -> None:
    stranger = world.chat("user-stranger")
    await stranger.opens()
    stranger.sees("Ik ken je nog niet", "Anja de Boer", "Joris Bakker")
    await stranger.opens()
    stranger.sees_nothing()
    for said in ("mijn actie", "bijeenkomsten", "ik kan niet", "demo +7d"):
        await stranger.says(said)
        stranger.sees("Ik ken je nog niet")
        stranger.does_not_see("Draagvlak", "Bram", "Kade")
    await stranger._does(Press(verb="cannot-come", data={"session": "behoud-1"}))
    stranger.sees("Ik ken je nog niet")


async def test_unknown_text_is_never_a_dead_end(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("wat vind je van het weer")
    bram.sees("Dat begreep ik niet", "Anja de Boer")
    await bram.presses("Wat kan ik hier?")
    bram.sees("Dit kun je doen", "mijn actie", "check-in", "afmelden", "bijeenkomsten", "taal")
    bram.does_not_see("demo", "koppelen |")


async def test_an_old_button_is_never_a_dead_end(world: World) -> None:
    bram = world.chat("user-bram")
    await bram._does(Press(verb="no-such-verb"))
    bram.sees("Deze knop ken ik niet meer", "hulp")


@pytest.mark.parametrize("verb", list(Verb))
async def test_every_verb_answers_even_without_its_ids(world: World, verb: Verb) -> None:
    assert verb in PRESSES
    for user in ("user-bram", "user-anja", "user-samira"):
        chat = world.chat(user)
        await chat._does(Press(verb=verb))
        assert chat.last is not None or chat.reply.complaint


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_two_commands_share_a_name(tag: str) -> None:
    names = [name for command in COMMANDS for name in language(tag).variants(f"command-{command.id}")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("said", ["Hulp", "hulp!", " HULP ", "help", "?"])
def test_commands_are_found_however_they_are_written(said: str) -> None:
    found = find(said, "nl")
    assert found is not None
    assert found[0].id == "help"


async def test_choosing_a_language_is_remembered(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("english")
    bram.sees("From now on I speak English with you.")
    await bram.says("bijeenkomsten")
    bram.sees("Je volgende bijeenkomsten")
    await bram.says("wat vind je")
    bram.sees("I did not understand that")
    await bram.says("taal")
    await bram.presses("Nederlands")
    bram.sees("Vanaf nu praat ik Nederlands met je.")


async def test_a_coordinator_links_a_channel(world: World) -> None:
    channel = "19:onboarding@thread.tacv2"
    bram, joris = world.channel("user-bram", channel), world.channel("user-joris", channel)
    await bram.says("koppelen")
    bram.sees("Dit kan een coördinator")
    await world.chat("user-joris").says("koppelen")
    await joris.says("koppelen")
    joris.sees("Welk netwerk hoort bij dit kanaal?", "Netwerk onboarding")
    joris.does_not_see("Netwerk behoud")
    assert joris.reply.private_to is None
    await joris.presses("Netwerk onboarding")
    joris.sees("Gekoppeld")
    async with world.store.transaction() as tx:
        network = await tx.networks.of_channel(channel)
    assert network is not None
    assert network.id == "onboarding"


async def test_a_channel_link_needs_that_networks_coordinator(world: World) -> None:
    anja = world.channel("user-anja", "19:other@thread.tacv2")
    await anja._does(Press(verb="link", data={"network": "onboarding"}))
    async with world.store.transaction() as tx:
        assert await tx.networks.of_channel("19:other@thread.tacv2") is None


async def test_removed_means_nothing_is_sent_until_they_are_back(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await bram.leaves()
    shown = len(world.post.cards("chat-user-bram"))
    await world.reaches("2027-01-08T12:00:00+01:00")
    assert len(world.post.cards("chat-user-bram")) == shown
    async with world.store.transaction() as tx:
        known = await tx.conversations.get("person:user-bram")
    assert known is not None
    assert known.stopped
    await bram.says("hulp")
    async with world.store.transaction() as tx:
        known = await tx.conversations.get("person:user-bram")
    assert known is not None
    assert not known.stopped


@pytest.mark.parametrize("error", [Conflict(), StoreUnavailable()])
async def test_what_the_store_refuses_is_said_kindly(world: World, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    bram = world.chat("user-bram")
    await bram.says("taal en")

    async def refuse(*_: object) -> None:
        raise error

    monkeypatch.setitem(PRESSES, Verb.HELP, refuse)
    await bram._does(Press(verb=Verb.HELP))
    bram.sees("That did not work", "Nothing has changed.")


@pytest.mark.parametrize(("user", "verb"), [("user-bram", Verb.HELP), ("user-stranger", min(OPEN_TO_STRANGERS))])
async def test_an_answer_that_is_raised_keeps_where_they_can_be_reached(
    world: World, monkeypatch: pytest.MonkeyPatch, user: str, verb: Verb
) -> None:
    async def gone(context: Context) -> Answer:
        raise AnswerInstead(general.notice(context.say, "session-gone"))

    monkeypatch.setitem(PRESSES, verb, gone)
    chat = world.chat(user)
    await chat._does(Press(verb=verb))
    chat.sees("Deze bijeenkomst gaat niet door")
    async with world.store.transaction() as tx:
        known = await tx.conversations.get(f"person:{user}")
    assert known is not None
    assert known.conversation == f"chat-{user}"


async def test_an_answer_that_is_raised_after_a_write_is_a_defect_and_nothing_is_kept(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def writes_first(context: Context) -> Answer:
        network = await context.tx.networks.get("behoud")
        assert network is not None
        await context.tx.networks.save(replace(network, name="Netwerk anders"))
        raise AnswerInstead(general.notice(context.say, "session-gone"))

    monkeypatch.setitem(PRESSES, Verb.HELP, writes_first)
    with pytest.raises(RuntimeError, match="AnswerInstead was raised after the conversation wrote something"):
        await world.chat("user-bram")._does(Press(verb=Verb.HELP))
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        assert network.name == "Netwerk behoud"
        assert await tx.conversations.get("person:user-bram") is None


async def test_demo_moves_the_clock_only_in_the_demo(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("demo +7d")
    bram.sees("7 dagen")
    assert bram.reply.travel is not None
    assert bram.reply.travel.days == 7
    await bram.says("demo +9999d")
    bram.sees("Dat begrijp ik niet")
    world.router._demo = False
    await bram.says("demo +7d")
    bram.sees("Dat begreep ik niet")


async def test_help_in_the_channel_of_a_private_thing_goes_to_ones_chat(world: World) -> None:
    bram = world.channel("user-bram")
    await bram.says("mijn actie")
    assert bram.reply.public is not None
    assert "Waar ga jij" not in words(bram.reply.public)
