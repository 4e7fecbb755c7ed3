"""Where what happens to sessions meets what happens around them: cancelled, moved, away."""

from dataclasses import replace
from datetime import timedelta

from domain.notifications.outbox import NotificationKind, State
from domain.sessions.planning import cancel_session, change_session
from domain.sessions.session import Session
from tests.dialogs.world import World, words


async def the_session(world: World) -> Session:
    async with world.store.transaction() as tx:
        session = await tx.sessions.get("behoud-1")
    assert session is not None
    return session


async def cancel(world: World) -> None:
    async with world.store.transaction() as tx:
        session, network = await tx.sessions.get("behoud-1"), await tx.networks.get("behoud")
        assert session is not None
        assert network is not None
        await cancel_session(tx, session, network, world.clock.now())


async def move(world: World, days: int) -> None:
    async with world.store.transaction() as tx:
        session, network = await tx.sessions.get("behoud-1"), await tx.networks.get("behoud")
        assert session is not None
        assert network is not None
        later = replace(session.facts, starts=session.starts + timedelta(days=days))
        await change_session(tx, session, later, network, world.clock.now())


async def everybody(world: World) -> None:
    for user in ("user-bram", "user-samira", "user-anja", "user-joris"):
        await world.chat(user).opens()


async def test_around_a_cancelled_session_nobody_is_asked_anything(world: World) -> None:
    await everybody(world)
    await world.reaches("2027-01-20T15:00:00+01:00")
    await cancel(world)
    delivered = await world.reaches("2027-02-01T12:00:00+01:00")
    kinds = (NotificationKind.SHEET, NotificationKind.PRESENCE, NotificationKind.AFTERCARE, NotificationKind.CHECK_IN)
    about = [other for other in delivered if other.state is State.SENT and other.kind in kinds and "behoud-1" in other.key]
    assert about == []


async def test_of_a_session_moved_on_the_day_itself_coordinators_get_a_sheet_on_the_new_day_too(world: World) -> None:
    await everybody(world)
    delivered = await world.reaches("2027-01-21T12:30:00+01:00")
    assert [other.state for other in delivered if other.kind is NotificationKind.SHEET and "behoud-1" in other.key] == [State.SENT]
    await move(world, 7)
    delivered = await world.reaches("2027-01-29T12:00:00+01:00")
    assert [other.state for other in delivered if other.kind is NotificationKind.SHEET and "behoud-1" in other.key] == [State.SENT]
    assert any("Straks: Draagvlak" in words(card) and "28 januari" in words(card) for card in world.post.cards("chat-user-anja"))


async def test_a_code_and_attendance_are_for_sessions_that_take_place(world: World) -> None:
    await everybody(world)
    await world.reaches("2027-01-20T15:00:00+01:00")
    await cancel(world)
    await world.reaches("2027-01-21T14:30:00+01:00")
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    await anja.says("aanwezigheid")
    anja.sees("Nu is er niets in te vullen")
    await bram.says("ik ben er ABCD")
    bram.sees("Nu is er geen bijeenkomst")


async def test_whoever_is_away_is_left_in_peace_when_a_session_changes(world: World) -> None:
    await everybody(world)
    bram = world.chat("user-bram")
    await bram.says("afwezig tot 15 januari")
    await bram.presses("Ik ben dan weg", until="2027-01-15", note="")
    shown = len(world.post.cards("chat-user-bram"))
    await world.passes(days=1)
    await move(world, 14)
    await world.passes(days=2)
    assert len(world.post.cards("chat-user-bram")) == shown
    await world.reaches("2027-01-18T12:00:00+01:00")
    told = world.post.cards("chat-user-bram")[shown:]
    assert any("4 februari" in words(card) for card in told)


async def test_a_reminder_that_changed_in_place_keeps_its_buttons(world: World) -> None:
    await everybody(world)
    await world.reaches("2027-01-07T14:00:01+01:00")
    bram = world.chat("user-bram")
    before = bram.gets()
    assert "Zet in mijn agenda" in words(before)
    await move(world, 7)
    await world.passes(seconds=5)
    (changed,) = [card for card in world.post.cards("chat-user-bram") if "28 januari" in words(card)]
    assert "Zet in mijn agenda" in words(changed)
