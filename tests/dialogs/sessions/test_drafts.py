"""Several sessions at once, as conversations: shown, planned together, told together, taken back together."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cards.language import language
from dialogs.context import Context
from dialogs.identity import recognise
from dialogs.sessions import drafts
from dialogs.turn import Incoming, Press, Sender, Text
from domain.notifications.outbox import NotificationKind
from domain.ports import Message
from domain.sessions.session import Session, SessionFacts
from tests.dialogs.sessions.test_planning import came, met
from tests.dialogs.world import Chat, World, words

FIRST = datetime(2027, 3, 4, 13, tzinfo=UTC)


def some(count: int, first: datetime = FIRST) -> list[SessionFacts]:
    return [
        SessionFacts(kind="actieleersessie", theme=f"Thema {number + 1}", starts=first + timedelta(days=7 * number), place="Stadhuis")
        for number in range(count)
    ]


async def shows(world: World, chat: Chat, sessions: list[SessionFacts], network: str = "behoud") -> Message:
    """What the conversations that gather sessions do in the end."""
    incoming = Incoming(sender=Sender(user=chat.user, member=""), place=chat.place, what=Text("plan"), at=world.clock.now())
    async with world.store.transaction() as tx:
        which = await tx.networks.get(network)
        assert which is not None
        context = Context(tx, incoming, await recognise(tx, chat.user), language("nl"))
        chat.last = await drafts.preview(context, which, sessions)
    return chat.last


async def planned(world: World) -> list[Session]:
    async with world.store.transaction() as tx:
        return [session for session in await tx.sessions.of_network("behoud") if session.id.startswith("chat-")]


async def test_six_at_once_are_planned_once_however_often_it_is_pressed(world: World) -> None:
    anja, _, _ = await met(world)
    shown = await shows(world, anja, some(6))
    anja.sees(
        "Deze 6 bijeenkomsten inplannen?", "2 deelnemers elk één bericht", "Er komt één bericht in het kanaal", "do 4 mrt 2027, 14:00–16:00"
    )
    assert await planned(world) == []
    for _ in range(2):
        await anja.presses("Plan ze in", on=shown)
        anja.sees("De 6 bijeenkomsten staan gepland", "terugdraaien", "Thema 6 · Stadhuis")
    assert [session.facts for session in await planned(world)] == some(6)


async def test_taken_back_within_ten_minutes_nobody_hears_a_thing(world: World) -> None:
    anja, _, _ = await met(world)
    shown = await shows(world, anja, some(3))
    await anja.presses("Plan ze in")
    done = anja._seen()
    await world.passes(minutes=9)
    for _ in range(2):
        await anja.presses("Draai het terug", on=done)
        anja.sees("Teruggedraaid", "De 3 bijeenkomsten zijn er niet meer")
    assert not any(session.takes_place for session in await planned(world))
    told = await world.passes(hours=2)
    assert came(told, NotificationKind.CHANGE) == came(told, NotificationKind.CHANNEL_CHANGE) == []
    await anja.presses("Draai het terug", on=done)
    anja.sees("Teruggedraaid")
    await anja.presses("Plan ze in", on=shown)
    anja.sees("Deze bijeenkomsten gaan niet door")


async def test_after_they_were_told_it_is_too_late_to_take_them_back(world: World) -> None:
    anja, _, _ = await met(world)
    await shows(world, anja, some(3))
    await anja.presses("Plan ze in")
    await world.passes(minutes=11)
    await anja.presses("Draai het terug")
    anja.sees("Dat is te laat")
    assert all(session.takes_place for session in await planned(world))


async def test_what_cannot_be_planned_is_left_out_and_says_why(world: World) -> None:
    anja, _, _ = await met(world)
    there = some(1, datetime(2027, 1, 21, 13, tzinfo=UTC))
    past = some(1, datetime(2026, 12, 1, 13, tzinfo=UTC))
    await shows(world, anja, [*some(2), *some(1), *there, *past])
    anja.sees("Deze 2 bijeenkomsten", "Dit sla ik over (3)", "staat twee keer", "Dan staat er al een bijeenkomst", "Dit is al geweest")
    await anja.presses("Plan ze in")
    assert [session.facts for session in await planned(world)] == some(2)
    await shows(world, anja, past)
    anja.sees("Er is niets om in te plannen", "di 1 dec 2026", "Dit is al geweest")


async def test_at_most_a_hundred(world: World) -> None:
    anja, _, _ = await met(world)
    await shows(world, anja, some(103))
    anja.sees("Deze 100 bijeenkomsten", "Dit sla ik over (3)", "Er passen 100 bijeenkomsten in één keer")
    await anja.presses("Plan ze in")
    assert len(await planned(world)) == 100


async def test_what_came_between_is_said_and_asked_again(world: World) -> None:
    anja, _, _ = await met(world)
    first, second = await shows(world, anja, some(3)), await shows(world, anja, some(1))
    await anja.presses("Plan deze in", on=second)
    await anja.presses("Plan ze in", on=first)
    anja.sees("Er is intussen iets veranderd", "Deze 2 bijeenkomsten", "Thema 1. Dan staat er al een bijeenkomst")
    assert len(await planned(world)) == 1
    await world.reaches("2027-03-12T12:00:00+01:00")
    assert len(await planned(world)) == 1


async def test_an_older_card_of_a_draft_that_shrank_asks_first(world: World) -> None:
    anja, _, _ = await met(world)
    first, second = await shows(world, anja, some(3)), await shows(world, anja, some(1))
    await anja.presses("Plan deze in", on=second)
    await anja.presses("Plan ze in", on=first)
    again = anja._seen()
    await anja.presses("Plan ze in", on=first)
    anja.sees("Deze 2 bijeenkomsten inplannen?")
    assert len(await planned(world)) == 1
    await anja.presses("Plan ze in", on=again)
    anja.sees("De 2 bijeenkomsten staan gepland")
    assert len(await planned(world)) == 3


async def test_a_draft_that_is_a_week_old_is_gone(world: World) -> None:
    anja, _, _ = await met(world)
    shown = await shows(world, anja, some(2))
    await world.passes(days=7)
    await anja.presses("Plan ze in", on=shown)
    anja.sees("Dit voorstel is er niet meer")
    await shows(world, anja, some(2))
    async with world.store.transaction() as tx:
        assert len(await tx.drafts.all()) == 1


@pytest.mark.parametrize("user", ["user-joris", "user-bram"])
async def test_a_draft_is_for_whoever_made_it(world: World, user: str) -> None:
    anja, _, _ = await met(world)
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("anja", "joris")))
    shown = await shows(world, anja, some(2))
    other = world.chat(user)
    await other.opens()
    await other.presses("Plan ze in", on=shown)
    other.sees("Deze kaart is niet van jou")
    await shows(world, other, some(2), "onboarding" if user == "user-bram" else "behoud")
    if user == "user-bram":
        other.sees("Deze kaart is niet van jou")
    await other._does(Press(verb="draft-take-back", data={"draft": "chat-0"}))
    other.sees("Dit voorstel is er niet meer")
    assert await planned(world) == []


async def test_not_doing_it_does_nothing(world: World) -> None:
    anja, _, _ = await met(world)
    await shows(world, anja, some(2))
    await anja.presses("Nee, laat maar")
    anja.sees("Prima, er is niets veranderd")
    assert await planned(world) == []
    assert "Thema" not in words(anja._seen())
