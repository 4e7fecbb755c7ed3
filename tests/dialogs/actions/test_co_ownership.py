"""However many sessions change within ten minutes: one message for each person, and one post for each network."""

from dataclasses import replace

from domain.notifications.outbox import TOLD_IN_A_BATCH, NotificationKind, State
from domain.ports import Message, Outcome, TryLater
from scheduler.travel import Delivered
from tests.dialogs.sessions.test_drafts import shows, some
from tests.dialogs.sessions.test_planning import FIRST, FORM, about, came, cancels, changes, met
from tests.dialogs.world import Chat, World, words

SECOND = {**FORM, "theme": "Meten van impact", "date": "2027-02-18", "place": "", "join_url": "https://teams.microsoft.com/l/x"}
"""What the form of behoud-2 holds."""


def count(world: World, *users: str) -> list[int]:
    return [len(world.post.cards(f"chat-user-{user}")) for user in users] + [len(world.posted())]


def along(delivered: list[Delivered]) -> int:
    return sum(
        other.state is State.NOT_NEEDED for other in delivered if other.kind in (NotificationKind.CHANGE, NotificationKind.CHANNEL_CHANGE)
    )


async def plans(anja: Chat, form: dict[str, str]) -> None:
    await anja.says("plannen")
    await anja.presses("Laat zien wie dit hoort", form)
    await anja.presses("Ja, plan deze", form)


async def test_six_new_sessions_are_one_message_and_one_post(world: World) -> None:
    anja, bram, _ = await met(world)
    await shows(world, anja, some(6))
    await anja.presses("Plan ze in")
    before = count(world, "bram", "samira")
    told = await world.passes(minutes=11)
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    assert came(told, NotificationKind.CHANNEL_CHANGE) == ["channel:behoud"]
    assert count(world, "bram", "samira") == [item + 1 for item in before]
    bram.gets()
    bram.sees("6 nieuwe bijeenkomsten", *(f"Nieuwe bijeenkomst: Thema {number}" for number in range(1, 7)))
    await bram.presses("Mijn bijeenkomsten")
    bram.sees("Draagvlak creëren", "Ik kan niet")
    assert along(await world.passes(days=2)) == 0


async def test_what_three_edits_did_is_told_at_once_ten_minutes_after_the_first(world: World) -> None:
    anja, bram, samira = await met(world)
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await world.passes(minutes=6)
    await cancels(anja, "behoud-2")
    await world.passes(minutes=3)
    await plans(anja, FORM)
    before = count(world, "bram", "samira")
    told = await world.passes(minutes=2)
    assert count(world, "bram", "samira") == [number + 1 for number in before]
    assert along(told) == 6, "two more for each of the three"
    for chat in (bram, samira):
        chat.gets()
        chat.sees(
            "De planning is veranderd",
            "Verzet: Draagvlak creëren",
            "do 28 jan 2027, 14:00–16:00 (was: do 21 jan 2027, 14:00–16:00)",
            "Gaat niet door: Meten van impact",
            "Nieuwe bijeenkomst: Ruimte om te proberen",
        )
    assert "Gaat niet door: Meten van impact" in words(world.posted()[-1])
    assert count(world, "bram", "samira") == [number + 1 for number in before]
    assert came(await world.passes(hours=2), NotificationKind.CHANGE) == []


async def test_what_went_along_can_not_be_taken_back(world: World) -> None:
    anja, _, _ = await met(world)
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await world.passes(minutes=6)
    await cancels(anja, "behoud-2")
    done = anja._seen()
    await world.passes(minutes=5)
    await anja.presses("Draai het terug", on=done)
    anja.sees("Dat is te laat")


async def test_what_was_taken_back_is_not_in_it_and_one_change_keeps_its_own_card(world: World) -> None:
    anja, bram, _ = await met(world)
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await cancels(anja, "behoud-2")
    await anja.presses("Draai het terug")
    await world.passes(minutes=11)
    bram.gets()
    bram.sees("Verzet: Draagvlak creëren", "Ik kan niet")
    bram.does_not_see("Meten van impact")


async def test_whoever_signed_off_reads_only_what_concerns_them(world: World) -> None:
    anja, bram, samira = await met(world)
    await world.reaches("2027-01-07T14:00:01+01:00")
    bram.gets()
    await bram.presses("Ik kan niet")
    await changes(anja, {**FIRST, "place": "Stadhuis"})
    await changes(anja, {**SECOND, "place": "Stadhuis"}, "behoud-2")
    await world.passes(minutes=11)
    bram.gets()
    bram.sees("Gewijzigd: Meten van impact")
    bram.does_not_see("Draagvlak")
    samira.gets()
    samira.sees("De planning is veranderd", "Draagvlak creëren", "Stadhuis (was: Buurthuis De Kade)", "Meten van impact")


async def test_each_network_has_a_message_of_its_own(world: World) -> None:
    async with world.store.transaction() as tx:
        network = await tx.networks.get("onboarding")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("joris", "anja")))
    anja, _, _ = await met(world)
    await cancels(anja)
    await cancels(anja, "onboarding-1")
    told = await world.passes(minutes=11)
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira", "person:user-samira"]
    assert len(about(world, "user-samira", "Gaat niet door")) == 2


async def test_at_night_what_cannot_wait_takes_along_what_could(world: World) -> None:
    anja, _, samira = await met(world)
    await changes(anja, {**FIRST, "time": "09:00"})
    await world.reaches("2027-01-20T21:00:00+01:00")
    await changes(anja, {**SECOND, "place": "Stadhuis"}, "behoud-2")
    await world.passes(minutes=30)
    await cancels(anja)
    await world.passes(minutes=11)
    samira.gets()
    samira.sees("Gaat niet door: Draagvlak creëren", "Gewijzigd: Meten van impact")
    await world.reaches("2027-01-21T12:00:00+01:00")
    assert len(about(world, "user-samira", "Gewijzigd: Meten van impact")) == 1


async def test_a_message_that_has_to_be_sent_again_is_still_one(world: World) -> None:
    anja, bram, _ = await met(world)
    send, refused = world.post.send, 0

    async def fails_first(to: object, message: Message) -> Outcome:
        nonlocal refused
        if "planning is veranderd" in words(message) and refused < 3:
            refused += 1
            return TryLater("503")
        return await send(to, message)  # type: ignore[arg-type]

    world.post.send = fails_first  # type: ignore[method-assign]
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await cancels(anja, "behoud-2")
    before = count(world, "bram", "samira")
    told = await world.passes(hours=2)
    assert refused == 3
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    assert count(world, "bram", "samira") == [number + 1 for number in before]
    bram.gets()
    bram.sees("Verzet: Draagvlak creëren", "Gaat niet door: Meten van impact")
    async with world.store.transaction() as tx:
        reasons = [row.reason for row in await tx.outbox.all() if row.kind is NotificationKind.CHANGE and row.state is State.NOT_NEEDED]
    assert reasons == [TOLD_IN_A_BATCH] * 2
