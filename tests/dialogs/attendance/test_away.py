"""Being away for a period, as conversations."""

import asyncio
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.notifications.outbox import UNASKED, NotificationKind, State
from tests.dialogs.world import START, Chat, World, build, words


async def opened(world: World, *users: str) -> None:
    for user in users or ("user-bram", "user-samira", "user-anja", "user-joris"):
        await world.chat(user).opens()


async def goes_away(bram: Chat, until: str, note: str = "") -> None:
    await bram.says("afwezig")
    bram.sees("Ben je een tijd weg?", "Noem geen medische details.")
    await bram.presses("Ik ben dan weg", until=until, note=note)


def about_bram(world: World, coordinator: str = "user-anja") -> list[str]:
    return [words(card) for card in world.post.cards(f"chat-{coordinator}") if "Bram Visser" in words(card)]


async def test_one_card_for_the_whole_period_and_nothing_unasked_in_it(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await goes_away(bram, "2027-02-28", "Bel met Yasmin")
    bram.sees("Je bent weg tot en met zondag 28 februari 2027", "Anja de Boer hoort het van mij", "Draagvlak creëren", "Meten van impact")
    before = len(world.post.cards("chat-user-bram"))
    delivered = await world.reaches("2027-02-28T23:00:00+01:00")
    assert len(world.post.cards("chat-user-bram")) == before
    assert {other.key for other in delivered if other.to == "person:user-bram" and other.state is State.SENT} == set()
    (card,) = [card for card in about_bram(world) if "is weg tot en met" in card]
    assert "zondag 28 februari 2027" in card
    assert "Bel met Yasmin" in card
    assert not [card for card in about_bram(world) if "kan niet" in card]


async def test_what_is_planned_later_in_the_period_is_missed_too(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await goes_away(bram, "2027-03-31")
    async with world.store.transaction() as tx:
        known = await tx.sessions.get("behoud-2")
        assert known is not None
        await tx.sessions.add(
            type(known)(
                id="new",
                network="behoud",
                kind="kick-off",
                theme="Later gepland",
                starts=known.starts + timedelta(days=7),
                known_since=START,
                version=0,
            )
        )
    await bram.says("bijeenkomsten")
    bram.sees("Later gepland | do 25 feb, 14:00–16:00 · afgemeld")
    await bram.says("afwezig")
    bram.sees("Je bent weg tot en met woensdag 31 maart 2027", "do 25 feb: Later gepland")


async def test_back_again_ends_it_and_changes_the_card(world: World) -> None:
    await opened(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await goes_away(bram, "2027-02-28", "PRIVÉ")
    await world.reaches("2027-01-11T09:00:00+01:00")
    cards = len(world.post.cards("chat-user-anja"))
    await bram.says("Ik ben er weer!")
    bram.sees("Fijn dat je er weer bent", "Anja de Boer ziet het ook")
    await world.passes(minutes=1)
    assert len(world.post.cards("chat-user-anja")) == cards
    anja.gets()
    anja.sees("Bram Visser is er weer")
    anja.does_not_see("PRIVÉ")
    await bram.says("bijeenkomsten")
    bram.does_not_see("afgemeld")
    await bram.says("ik ben er weer")
    bram.sees("Je stond niet als weg")


async def test_what_waited_comes_on_return(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await goes_away(bram, "2027-01-15")
    await world.reaches("2027-01-08T12:00:00+01:00")
    await bram.says("ik ben er weer")
    await world.passes(minutes=1)
    bram.gets()
    bram.sees("Draagvlak creëren", "We rekenen op je")


async def test_one_session_can_be_kept_and_left_again(world: World) -> None:
    await opened(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await goes_away(bram, "2027-02-28")
    await bram.presses("Toch erbij")
    bram.sees("Fijn, je komt", "Draagvlak creëren")
    await world.passes(minutes=1)
    anja.gets()
    anja.sees("is weg tot en met", "Komt wel bij | do 21 jan: Draagvlak creëren")
    async with world.store.transaction() as tx:
        assert not [row for row in await tx.outbox.all() if row.kind is NotificationKind.ABSENCE]
    await bram.presses("Ik kan niet")
    await world.passes(minutes=1)
    assert [("Komt wel bij" in card) for card in about_bram(world) if "is weg tot" in card] == [False]


async def test_a_change_changes_that_card_and_a_next_period_has_its_own(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await goes_away(bram, "2027-01-10")
    await bram.says("afwezig")
    await bram.presses("Verander")
    await bram.presses("Ik ben dan weg", until="2027-01-12", note="")
    await world.passes(minutes=1)
    assert len(about_bram(world)) == 1
    assert "12 januari" in about_bram(world)[0]
    await world.reaches("2027-01-13T10:00:00+01:00")
    await goes_away(bram, "2027-01-20")
    await world.passes(minutes=1)
    assert len(about_bram(world)) == 2


async def test_each_contact_person_of_somebody_in_two_networks_hears_of_their_own(world: World) -> None:
    await opened(world)
    samira, joris = world.chat("user-samira"), world.chat("user-joris")
    await samira.says("away until 1 March")
    samira.sees("Will you be away for a while?", "2027-03-01")
    await samira.presses("I will be away", until="2027-03-01", note="")
    await world.passes(minutes=1)
    joris.gets()
    joris.sees("Samira Idrissi", "Netwerk behoud en Netwerk onboarding", "De eerste honderd dagen")
    assert len([card for card in world.post.cards("chat-user-joris") if "Samira" in words(card)]) == 1


@pytest.mark.parametrize("until", ["2026-12-31", "2028-01-06", "morgen", ""])
async def test_a_day_that_can_not_be_is_asked_again(world: World, until: str) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("afwezig")
    await bram.presses("Ik ben dan weg", until=until, note="Tot dan")
    bram.sees("Kies een dag van vandaag tot en met", "Tot dan")
    async with world.store.transaction() as tx:
        assert await tx.aways.get("user-bram") is None


async def test_one_day_is_still_a_sign_off_and_coordinators_can_be_away_too(world: World) -> None:
    await opened(world)
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await bram.says("afwezig donderdag 21 januari")
    bram.sees("Bedoel je deze?")
    await anja.says("afwezig")
    anja.sees("Ben je een tijd weg?")


moves = st.lists(st.tuples(st.sampled_from(["away", "back", "off", "come", "longer"]), st.sampled_from([0, 1, 9, 30])), max_size=7)


@settings(max_examples=12, deadline=None)
@given(course=moves)
def test_each_absence_and_period_has_one_card_and_whoever_is_away_is_left_in_peace(course: list[tuple[str, int]]) -> None:
    asyncio.run(_lives(course))


async def _lives(course: list[tuple[str, int]]) -> None:
    world = await build()
    await opened(world)
    bram = world.chat("user-bram")
    for move, days in course:
        await _does(world, bram, move)
        async with world.store.transaction() as tx:
            away = await tx.aways.get("user-bram")
        left = world.clock.now()
        delivered = await world.passes(days=days, minutes=1)
        async with world.store.transaction() as tx:
            for other in delivered:
                sent = await tx.outbox.get(other.key)
                if sent and sent.kind in UNASKED and sent.to.person == "user-bram" and other.state is State.SENT and sent.settled_at:
                    assert sent.settled_at < left or away is None or not away.covers(sent.settled_at), other.key
    async with world.store.transaction() as tx:
        periods = await tx.aways.get("user-bram")
        absences = await tx.absences.of_participant("behoud.bram")
        rows = [
            row for row in await tx.outbox.all() if row.about.get("person") == "user-bram" or row.about.get("participant") == "behoud.bram"
        ]
    period_cards = [row for row in rows if row.kind is NotificationKind.AWAY]
    assert len(period_cards) == (periods.number if periods else 0)
    assert len({row.activity for row in period_cards}) == len(period_cards), "each period has been told, on a card of its own"
    told = [row for row in rows if row.kind is NotificationKind.ABSENCE]
    assert len(told) == len({row.about["absence"] for row in told}) <= len(absences)
    cards = [row.activity for row in (*told, *period_cards) if row.activity]
    assert len(about_bram(world)) >= len(cards) == len(set(cards))


async def _does(world: World, bram: Chat, move: str) -> None:
    now = world.clock.now()
    if move in ("away", "longer"):
        await bram.says("afwezig")
        assert bram.last is not None
        if "Je bent weg" in words(bram.last):
            await bram.presses("Verander")
        until = now + timedelta(days=3 if move == "away" else 40)
        await bram.presses("Ik ben dan weg", until=until.date().isoformat(), note=move)
    elif move == "back":
        await bram.says("ik ben er weer")
    else:
        await bram.says("bijeenkomsten")
        title = "Ik kan niet" if move == "off" else "Toch erbij"
        if bram.last is not None and title in words(bram.last):
            await bram.presses(title)
