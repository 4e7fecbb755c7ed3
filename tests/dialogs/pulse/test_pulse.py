"""The pulse, from the card on the morning after to what coordinators and the channel read of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from cards.language import language
from dialogs.turn import Press
from domain.notifications.outbox import NotificationKind, State
from domain.ports import Message
from domain.pulse.pulse import ITEMS
from tests.dialogs.world import Chat, World, words

MORNING = "2027-01-22T09:00:01+01:00"
"""A Friday, the working day after the session."""
OVER = "2027-01-29T09:00:30+01:00"
ANSWERS = {"dare": "4", "look-back": "5", "ideas": "3", "energy": "7", "strain": "skip"}


@pytest.fixture(autouse=True)
async def room_for_it(world: World) -> None:
    """The week after a session is a full one: without this, the pulse comes after the check-in."""
    await budget(world, 9)


async def budget(world: World, messages: int) -> None:
    async with world.store.transaction() as tx:
        kept = await tx.programmes.get("programme")
        assert kept is not None
        await tx.programmes.save(replace(kept, message_budget_per_week=messages))


async def a_crowd(world: World, count: int) -> list[Chat]:
    """So many more participants in the network, all of whom the bot can reach."""
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        assert bram is not None
        for number in range(count):
            await tx.participants.add(replace(bram, id=f"behoud.q{number}", key=f"q{number}", user=f"user-q{number}", version=0))
    chats = [world.chat(f"user-q{number}") for number in range(count)]
    for chat in chats:
        await chat.opens()
    return chats


def pulses(world: World, user: str) -> list[str]:
    return [shown for card in world.post.cards(f"chat-{user}") if "Hoe gaat het?" in (shown := words(card))]


def pulse_card(world: World, user: str, theme: str) -> Message:
    return next(card for card in world.post.cards(f"chat-{user}") if "Hoe gaat het?" in words(card) and theme in words(card))


async def all_answer(chats: Sequence[Chat], **changed: str) -> None:
    for chat in chats:
        await chat.says("peiling")
        await chat.presses("Verstuur anoniem", {**ANSWERS, **changed})
        chat.sees("Dank je wel")


async def test_it_comes_the_next_working_day_and_is_answered_once(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await world.reaches("2027-01-22T08:59:00+01:00")
    assert not pulses(world, "user-bram")
    await world.reaches(MORNING)
    card = bram.gets()
    bram.sees("Dit is anoniem", "Draagvlak creëren", "vrijdag 29 januari 2027 om 09:00", "vanaf 5 antwoorden", "omdat je meedoet aan")
    await bram.presses("Verstuur anoniem", ANSWERS)
    bram.sees("Dank je wel", "niet meer veranderen")
    await bram.presses("Verstuur anoniem", {**ANSWERS, "dare": "1"}, on=card)
    bram.sees("Je deed al mee")
    await bram.says("peiling")
    bram.sees("Je deed al mee")
    async with world.store.transaction() as tx:
        (ballot,) = await tx.open_pulses.all()
    assert ballot.counts == {"dare": {"4": 1}, "look-back": {"5": 1}, "ideas": {"3": 1}, "energy": {"7": 1}}
    await world.reaches(OVER)
    await bram.presses("Verstuur anoniem", ANSWERS, on=card)
    bram.sees("niet open")


async def test_nothing_beside_the_ballot_tells_that_somebody_answered(world: World) -> None:
    """One who answers and one who does not leave the same behind."""
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await bram.opens()
    await samira.opens()
    await world.reaches(MORNING)
    before = await the_rest(world)
    await all_answer([bram])
    assert await the_rest(world) == before
    await world.passes(days=2)
    async with world.store.transaction() as tx:
        rows = {row.to.person: row for row in await tx.outbox.all() if row.kind is NotificationKind.PULSE}
    assert rows["user-bram"].state is rows["user-samira"].state is State.SENT
    assert rows["user-bram"].reason == rows["user-samira"].reason == ""


async def the_rest(world: World) -> dict[str, object]:
    # Not the conversations: they say when somebody last used the bot at all.
    names = ("outbox", "people", "participants", "check_ins", "updates", "absences", "attendances", "pulses")
    async with world.store.transaction() as tx:
        return {name: await getattr(tx, name).all() for name in names}


async def test_two_devices_at_the_same_moment_count_once(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await world.reaches(MORNING)
    card = bram.gets()
    await asyncio.gather(*(world.chat("user-bram").presses("Verstuur anoniem", ANSWERS, on=card) for _ in range(5)))
    async with world.store.transaction() as tx:
        (ballot,) = await tx.open_pulses.all()
    assert (len(ballot.marks), ballot.counts["dare"]) == (1, {"4": 1})


async def test_what_was_not_offered_or_nothing_at_all_is_told_and_keeps_the_form(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await world.reaches(MORNING)
    card = bram.gets()
    for inputs, complaint in (
        ({}, "minstens één vraag"),
        ({"dare": "9"}, "Ik durf hier te vertellen"),
        ({"energy": "elf"}, "Hoeveel energie"),
    ):
        await bram.presses("Verstuur anoniem", inputs, on=card)
        assert complaint in bram.reply.complaint or complaint in words(bram.gets())
    async with world.store.transaction() as tx:
        assert await tx.open_pulses.all() == []


async def test_whoever_was_not_there_is_not_asked_and_cannot_answer(world: World) -> None:
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await bram.opens()
    await samira.opens()
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    await world.reaches(MORNING)
    assert not pulses(world, "user-bram")
    assert len(pulses(world, "user-samira")) == 2, "of both her networks"
    await bram.presses("Verstuur anoniem", ANSWERS, on=pulse_card(world, "user-samira", "Draagvlak"))
    bram.sees("voor wie erbij was")


async def test_another_network_cannot_answer_it(world: World) -> None:
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await samira.opens()
    await world.reaches(MORNING)
    await bram.presses("Verstuur anoniem", ANSWERS, on=pulse_card(world, "user-samira", "De eerste honderd dagen"))
    bram.sees("niet van jou")


@pytest.mark.parametrize(("until", "asked"), [("2027-02-12", False), ("2027-01-25", True)])
async def test_whoever_is_away_is_left_in_peace(world: World, until: str, asked: bool) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await world.reaches("2027-01-21T17:00:00+01:00")
    await bram.says("afwezig")
    await bram.presses("Ik ben dan weg", until=until)
    await world.reaches("2027-01-25T20:00:00+01:00")
    assert not pulses(world, "user-bram")
    await world.reaches("2027-02-20T09:00:00+01:00")
    assert any("Draagvlak" in shown for shown in pulses(world, "user-bram")) is asked


async def test_reminders_and_check_ins_go_before_it(world: World) -> None:
    await budget(world, 3)
    bram = world.chat("user-bram")
    await bram.opens()
    sent = [delivered.key for delivered in await world.reaches("2027-02-03T09:00:00+01:00") if delivered.state is State.SENT]
    ours = [key.removesuffix(":participant:behoud.bram") for key in sent if key.endswith("behoud.bram")]
    before = ["session:behoud-1:reminder:P1D", "session:behoud-2:reminder:P28D", "session:behoud-1:check-in:after"]
    assert [key for key in ours if key in (*before, "session:behoud-1:pulse")] == [*before, "session:behoud-1:pulse"]


@pytest.mark.parametrize(("count", "told"), [(4, False), (5, True)])
async def test_from_five_answers_on_the_digest_and_the_coordinator_read_of_it(world: World, count: int, told: bool) -> None:
    anja = world.chat("user-anja")
    await anja.opens()
    await world.channel("user-anja").says("hulp")
    chats = await a_crowd(world, 7)
    await world.reaches(MORNING)
    await all_answer(chats[:count])
    await anja.says("peiling")
    anja.sees("nog geen peiling met genoeg")
    await world.reaches("2027-01-29T08:59:00+01:00")
    await anja.says("peiling")
    anja.sees("nog geen peiling met genoeg")
    posted = len(world.posted())
    await world.reaches(OVER)
    await anja.says("peiling")
    new = " ".join(words(card) for card in world.posted()[posted:])
    assert ("Hoe gaat het? De peiling van" in new) is told
    assert ("Weekbericht" in new) is told, "nothing else was shared"
    if told:
        anja.sees("Netwerk behoud", "geen ranglijst")
        anja.does_not_see("Alle netwerken samen")
        drawn = str(anja.last.card if anja.last else "")
        assert "Durven vertellen wat niet lukte: 4'" in drawn
        assert "Tijd om terug te kijken: 4,5 of hoger'" in drawn
        assert "Zwaarte" not in drawn, "nobody said"
    else:
        anja.sees("nog geen peiling met genoeg")
    await world.reaches("2027-02-05T09:00:30+01:00")
    again = [card for card in world.posted()[posted:] if "De peiling van" in words(card)]
    assert len(again) == int(told), "told once"


async def test_others_are_told_what_it_is(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("peiling")
    bram.sees("Er is nu geen peiling")
    channel = world.channel("user-bram")
    await bram.opens()
    await world.reaches(MORNING)
    await channel.says("peiling")
    assert channel.reply.private_to is not None


async def test_a_card_of_a_session_that_is_no_more(world: World) -> None:
    bram = world.chat("user-bram")
    await bram._does(Press(verb="pulse-answer", data={"session": "nowhere"}, inputs=ANSWERS))
    bram.sees("niet open")


def test_the_form_asks_each_item_in_both_languages() -> None:
    for tag in ("nl", "en"):
        assert len({language(tag)(f"pulse-item-{item.id}") for item in ITEMS}) == len(ITEMS) == 5
