"""Wanting fewer messages, and knowing why they come, as conversations."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.notifications.outbox import UNASKED, NotificationKind, State
from domain.sessions.planning import cancel_session
from scheduler.travel import Delivered
from tests.dialogs.world import World, build, words


async def opened(world: World) -> None:
    for user in ("user-bram", "user-samira", "user-anja", "user-joris"):
        await world.chat(user).opens()


def unasked_to(delivered: list[Delivered], user: str = "user-bram") -> list[Delivered]:
    return [other for other in delivered if other.to == f"person:{user}" and other.kind in UNASKED and other.state is State.SENT]


async def test_a_pause_keeps_one_on_the_list_and_tells_nobody(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("pauze tot 19 januari")
    bram.sees("Even minder berichten?", "Een pauze is geen afmelding", "Je contactpersoon hoort dit niet van mij", "2027-01-19")
    told = len(world.post.cards("chat-user-anja"))
    await bram.presses("Alles stil", until="2027-01-19")
    bram.sees("Ik stuur je niets uit mezelf tot en met dinsdag 19 januari 2027", "Alles weer aan")
    delivered = await world.reaches("2027-01-19T23:59:00+01:00")
    assert unasked_to(delivered) == []
    assert not [card for card in world.post.cards("chat-user-anja")[told:] if "Bram" in words(card)]
    delivered = await world.reaches("2027-01-21T13:59:00+01:00")
    assert [other.kind for other in unasked_to(delivered)] == [NotificationKind.REMINDER]
    await bram.says("bijeenkomsten")
    bram.does_not_see("afgemeld")


async def test_a_check_in_lapses_in_a_pause_and_a_reminder_of_use_afterwards_waits(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await world.reaches("2027-01-22T10:00:00+01:00")
    await bram.says("pauze")
    await bram.presses("Alles stil", until="2027-02-05")
    delivered = await world.reaches("2027-02-05T23:00:00+01:00")
    assert unasked_to(delivered) == []
    assert State.NOT_NEEDED in {
        other.state for other in delivered if other.to == "person:user-bram" and other.kind is NotificationKind.CHECK_IN
    }
    delivered = await world.reaches("2027-02-08T12:00:00+01:00")
    assert [(other.kind, "P14D" in other.key) for other in unasked_to(delivered)] == [(NotificationKind.REMINDER, True)]


async def test_everything_on_again_lets_go_what_waited(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("pauze")
    await bram.presses("Alles stil", until="2027-01-18")
    await world.reaches("2027-01-12T10:00:00+01:00")
    await bram.says("verder")
    bram.sees("Alles staat weer aan")
    assert [delivered.kind for delivered in unasked_to(await world.passes(minutes=1))] == [NotificationKind.REMINDER]


async def test_without_check_ins_only_those_stop(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("geen check-ins meer")
    bram.sees("Je krijgt geen check-ins meer", "Alles weer aan")
    delivered = await world.reaches("2027-03-01T12:00:00+01:00")
    kinds = {other.kind for other in unasked_to(delivered)}
    assert kinds == {NotificationKind.REMINDER}
    assert NotificationKind.CHECK_IN in {other.kind for other in unasked_to(delivered, "user-samira")}
    await bram.says("check-in")
    bram.sees("actie")


async def test_only_the_last_reminder(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("minder herinneringen")
    bram.sees("alleen de laatste herinnering")
    delivered = await world.reaches("2027-01-21T13:00:00+01:00")
    assert [other.key for other in unasked_to(delivered)] == ["session:behoud-1:reminder:P1D:participant:behoud.bram"]


async def test_a_cancelled_session_is_told_in_a_pause(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("pauze")
    await bram.presses("Alles stil", until="2027-03-01")
    async with world.store.transaction() as tx:
        session, network = await tx.sessions.get("behoud-1"), await tx.networks.get("behoud")
        assert session is not None
        assert network is not None
        await cancel_session(tx, session, network, world.clock.now())
    await world.passes(hours=1)
    bram.gets()
    bram.sees("Gaat niet door")


@pytest.mark.parametrize("until", ["", "2026-12-31", "2028-06-01", "morgen", "2027-02-31"])
async def test_a_day_that_cannot_be_is_asked_again(world: World, until: str) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("pauze")
    await bram.presses("Alles stil", until=until)
    bram.sees("Kies een dag van vandaag tot en met", "Even minder berichten?")
    async with world.store.transaction() as tx:
        person = await tx.people.get("user-bram")
    assert person is None or person.paused_until is None


async def test_a_day_in_the_sentence_that_is_no_day(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    for said in ("pauze tot 31 februari", "pauze tot sint juttemis"):
        await bram.says(said)
        bram.sees("Kies een dag van vandaag tot en met")


async def test_a_coordinator_has_nothing_to_pause_and_still_asks_why(world: World) -> None:
    await opened(world)
    anja = world.chat("user-anja")
    await anja.says("pauze")
    anja.does_not_see("Alles stil")
    await world.reaches("2027-01-21T13:00:00+01:00")
    await anja.says("waarom krijg ik dit?")
    anja.sees("Bijeenkomstblad", "Twee uur voor een bijeenkomst van Netwerk behoud")


async def test_a_message_says_why_it_comes_and_how_to_get_less(world: World) -> None:
    await opened(world)
    await world.reaches("2027-01-07T15:00:00+01:00")
    bram = world.chat("user-bram")
    bram.gets()
    bram.sees("Typ: waarom", "Waarom krijg ik dit?", "Netwerk behoud stuurt je 14 dagen voor elke bijeenkomst een herinnering")
    bram.sees(
        "Deze week stuurde ik je uit mezelf 1 bericht. Het zijn er hoogstens 3 per week.", "Pauze", "Alleen herinneringen", "Alles weer aan"
    )
    await bram.presses("Alleen herinneringen")
    bram.sees("Je krijgt alleen herinneringen aan bijeenkomsten")


async def test_a_post_in_the_channel_says_why_it_is_there_to_everybody(world: World) -> None:
    await opened(world)
    await world.channel("user-anja").says("hulp")
    await world.reaches("2027-01-14T15:00:00+01:00")
    assert "Netwerk behoud zet 7 dagen voor elke bijeenkomst een bericht in dit kanaal" in words(world.posted()[-1])
    assert "Alleen herinneringen" not in words(world.posted()[-1])


async def test_the_week_with_its_reasons_and_the_month_with_its_time(world: World) -> None:
    await opened(world)
    await world.reaches("2027-01-29T15:00:00+01:00")
    samira = world.chat("user-samira")
    await samira.says("waarom krijg ik dit")
    samira.sees("Check-in", "Na een bijeenkomst van Netwerk", "Wat het je deze maand vraagt", "2 bijeenkomsten, samen 4 uur")
    async with world.store.transaction() as tx:
        rows = [row for row in await tx.outbox.all() if row.to.person == "user-samira" and row.state is State.SENT and row.kind in UNASKED]
    minutes = sum(2 if row.kind is NotificationKind.CHECK_IN else 1 for row in rows if row.settled_at and row.settled_at.month == 1)
    samira.sees(f"{len(rows)} berichten van mij, samen ongeveer {minutes} minuten")


@settings(max_examples=12, deadline=None)
@given(wishes=st.lists(st.tuples(st.integers(1, 40), st.sampled_from(["pause", "no-check-ins", "reminders", "last", "all"])), max_size=5))
def test_nothing_unwanted_ever_comes(wishes: list[tuple[int, str]]) -> None:
    """Whatever somebody chooses and when: what comes until the next choice keeps to it. By a model that knows only what they chose."""

    async def work() -> None:
        world = await build()
        await opened(world)
        bram = world.chat("user-bram")
        wanted, last_only, until = "all", False, None
        for days, wish in [*wishes, (60, "")]:
            for delivered in unasked_to(await world.passes(days=days)):
                async with world.store.transaction() as tx:
                    row = await tx.outbox.get(delivered.key)
                assert row is not None
                assert row.settled_at is not None
                assert until is None or row.settled_at >= until, f"{delivered.key} in a pause"
                assert wanted == "all" or delivered.kind is NotificationKind.REMINDER, f"{delivered.key} with {wanted}"
                assert not (last_only and delivered.kind is NotificationKind.REMINDER and ":P1D:" not in delivered.key), delivered.key
            if wish == "pause":
                await bram.says("pauze tot overmorgen")
                await bram.presses("Alles stil", until=(world.clock.now().date()).isoformat())
                async with world.store.transaction() as tx:
                    person = await tx.people.get("user-bram")
                until = person.paused_until if person else None
            elif wish:
                said = {"no-check-ins": "geen check-ins", "reminders": "alleen herinneringen", "last": "minder herinneringen"}
                await bram.says(said.get(wish, "weer aan"))
                wanted = wish if wish in ("no-check-ins", "reminders") else "all" if wish == "all" else wanted
                last_only, until = (False, None) if wish == "all" else (last_only or wish == "last", until)

    asyncio.run(work())
