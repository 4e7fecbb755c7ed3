"""What did not arrive, as coordinators get to see it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.notifications.conversation import person_conversation
from domain.notifications.outbox import NotificationKind, State
from domain.ports import Message, Outcome, Refused
from tests.dialogs.world import START, Mailbox, World, build, words


async def opened(world: World, *users: str) -> None:
    for user in users:
        await world.chat(user).opens()


def not_delivered(world: World, user: str = "user-anja") -> list[str]:
    return [words(card) for card in world.post.cards(f"chat-{user}") if "Niet aangekomen" in words(card)]


async def test_who_was_not_reached_is_told_once_a_day_with_what_to_do(world: World) -> None:
    await opened(world, "user-anja", "user-samira")
    await world.reaches("2027-01-07T15:00:00+01:00")
    (card,) = not_delivered(world)
    assert "Herinnering aan een bijeenkomst" in card
    assert "Draagvlak creëren" in card
    assert "Bram Visser" in card
    assert "Samira" not in card
    assert "Spiraal staat nog niet in hun Teams" in card
    await world.reaches("2027-01-07T23:00:00+01:00")
    assert len(not_delivered(world)) == 1
    anja = world.chat("user-anja")
    anja.gets()
    await anja.presses("Gezien")
    anja.sees("Ik vertel dit niet nog eens")


async def test_that_somebody_is_out_of_reach_is_told_once_in_four_weeks_and_not_with_each_message(world: World) -> None:
    await opened(world, "user-anja", "user-samira", "user-joris")
    await world.channel("user-anja").says("hulp")
    await world.reaches("2027-01-07T15:00:00+01:00")
    assert len(not_delivered(world)) == 1
    await world.passes(days=25)
    async with world.store.transaction() as tx:
        missed = [row for row in await tx.outbox.all() if row.reason == "unreachable" and row.to.person == "user-bram"]
    assert len(missed) > 1
    assert len(not_delivered(world)) == 1
    anja = world.chat("user-anja")
    await anja.says("bezorging")
    anja.sees("Bram Visser")


async def test_once_reached_somebody_is_no_longer_listed(world: World) -> None:
    await opened(world, "user-anja", "user-samira")
    await world.channel("user-anja").says("hulp")
    await world.reaches("2027-01-07T15:00:00+01:00")
    anja = world.chat("user-anja")
    await anja.says("bezorging")
    anja.sees("Bram Visser")
    await opened(world, "user-bram")
    await world.passes(minutes=1)
    assert "Draagvlak" in words(world.chat("user-bram").gets())
    await anja.says("bezorging")
    anja.sees("Alles is aangekomen")


async def test_a_coordinator_sees_only_their_own_networks_and_a_participant_nothing(world: World) -> None:
    await opened(world, "user-anja", "user-joris", "user-bram")
    await world.reaches("2027-01-14T15:00:00+01:00")
    joris, bram = world.chat("user-joris"), world.chat("user-bram")
    await joris.says("bezorging")
    joris.sees("De eerste honderd dagen", "Samira Idrissi")
    joris.does_not_see("Draagvlak creëren")
    await bram.says("bezorging")
    bram.does_not_see("Samira Idrissi")


async def test_whoever_blocked_the_bot_is_told_with_that_reason(world: World) -> None:
    await opened(world, "user-anja", "user-bram", "user-samira")
    await world.chat("user-bram").leaves()
    await world.reaches("2027-01-07T15:00:00+01:00")
    (card,) = not_delivered(world)
    assert "Bram Visser" in card
    assert "weggehaald of geblokkeerd" in card


async def test_a_channel_that_nobody_linked_is_no_loss_while_there_is_nothing_to_tell_in_it(world: World) -> None:
    """A week with two digests and no update; the reminder in the channel, on the 14th, is a loss."""
    await opened(world, "user-anja", "user-bram", "user-samira")
    anja = world.chat("user-anja")
    await world.reaches("2027-01-13T15:00:00+01:00")
    await anja.says("bezorging")
    anja.sees("Alles is aangekomen")
    await world.reaches("2027-01-14T15:00:00+01:00")
    await anja.says("bezorging")
    anja.sees("Het kanaal van Netwerk behoud")
    anja.does_not_see("Weekbericht")


async def test_a_refusal_is_told_and_a_pause_never(world: World) -> None:
    await opened(world, "user-anja", "user-bram", "user-samira")
    samira = world.chat("user-samira")
    await samira.says("pauze")
    await samira.presses("Alles stil", until="2027-02-01")
    send = world.post.send

    async def refuse(to: object, message: Message) -> Outcome:
        if getattr(to, "id", "") == person_conversation("user-bram"):
            return Refused("413")
        return await send(to, message)  # type: ignore[arg-type]

    world.post.send = refuse  # type: ignore[method-assign]
    await world.reaches("2027-01-07T15:00:00+01:00")
    (card,) = not_delivered(world)
    assert "Bram Visser" in card
    assert "Teams nam het bericht niet aan" in card
    assert "Samira" not in card


async def test_an_absence_its_contact_person_misses_goes_to_another_coordinator_at_once_and_without_the_note(world: World) -> None:
    await opened(world, "user-anja", "user-samira")
    samira = world.chat("user-samira")
    await world.reaches("2027-01-09T20:00:00+01:00")
    await samira.says("bijeenkomsten")
    await samira.says("ik kan er 18 februari niet bij zijn")
    await samira.presses("Ja, meld mij af")
    await samira.presses("Stuur naar Joris Bakker", note="Mijn moeder is ziek", catch_up="none")
    delivered = await world.passes(minutes=2)
    assert [(other.kind, other.to, other.state) for other in delivered if other.kind is NotificationKind.PASSED_ON] == [
        (NotificationKind.PASSED_ON, "person:user-anja", State.SENT)
    ]
    anja = world.chat("user-anja")
    anja.gets()
    anja.sees("Samira Idrissi kan niet", "Joris Bakker is de contactpersoon, maar kreeg mijn bericht niet", "Meten van impact")
    anja.does_not_see("Mijn moeder")
    shown = len(world.post.cards("chat-user-anja"))
    await samira.says("ik kom 18 februari toch")
    await samira.presses("Ja, ik kom toch")
    await world.passes(minutes=1)
    assert len(world.post.cards("chat-user-anja")) == shown
    anja.gets()
    anja.sees("Samira Idrissi komt toch")


async def test_an_absence_that_is_mailed_is_not_passed_on() -> None:
    mailbox = Mailbox()
    world = await build(mailbox=mailbox)
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("anja", "joris")))
    await opened(world, "user-joris", "user-bram")
    bram = world.chat("user-bram")
    await bram.says("ik kan er 21 januari niet bij zijn")
    await bram.presses("Ja, meld mij af")
    delivered = await world.passes(minutes=30)
    assert [address for address, _, _ in mailbox.mails] == ["anja@example.org"]
    assert {other.state for other in delivered if other.kind is NotificationKind.PASSED_ON} <= {State.NOT_NEEDED}


async def test_a_coordinator_who_was_not_reached_gets_it_the_next_day(world: World) -> None:
    await opened(world, "user-samira")
    await world.reaches("2027-01-07T16:00:00+01:00")
    await opened(world, "user-anja")
    await world.reaches("2027-01-08T12:00:00+01:00")
    (card,) = not_delivered(world)
    assert "Bram Visser" in card


async def test_when_all_arrives_there_is_no_card(world: World) -> None:
    await opened(world, "user-anja", "user-bram", "user-samira", "user-joris")
    await world.channel("user-anja").says("hulp")
    delivered = await world.reaches("2027-01-20T15:00:00+01:00")
    assert [other for other in delivered if other.kind is NotificationKind.UNDELIVERED and other.to == "person:user-anja"] == []
    anja = world.chat("user-anja")
    await anja.says("niet aangekomen")
    anja.sees("Alles is aangekomen")


@pytest.mark.parametrize(("days", "hours"), [(3, 0), (0, 2), (0, 0)])
async def test_what_downtime_made_useless_is_told_once_with_when_it_was(world: World, days: int, hours: int) -> None:
    """Bram's last reminder lies one day before the session; the bot lies still around it."""
    await opened(world, "user-anja", "user-bram", "user-samira", "user-joris")
    await world.channel("user-anja").says("hulp")
    asleep = START.replace(day=20, hour=12, minute=58)
    await world.reaches(asleep.isoformat())
    down = timedelta(days=days, hours=hours, minutes=5)
    world.clock.set(world.clock.now() + down)
    scheduler = world.traveller._scheduler
    for _ in range(3):
        await scheduler.tick(world.clock.now())
        await scheduler.delivery.drain()
    async with world.store.transaction() as tx:
        row = await tx.outbox.get("session:behoud-1:reminder:P1D:participant:behoud.bram")
    assert row is not None
    assert row.state is (State.EXPIRED if days else State.SENT)
    await world.passes(days=3)
    cards = [card for card in not_delivered(world) if "Herinnering aan een bijeenkomst" in card]
    assert len(cards) == (1 if days else 0)
    for card in cards:
        assert "Ik lag stil van wo 20 jan 13:58 tot za 23 jan 14:03" in card
        assert "Bram Visser" in card
