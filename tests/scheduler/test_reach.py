from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.notifications.conversation import Conversation
from domain.notifications.outbox import UNREACHABLE, NotificationKind, Recipient, State
from tests.scheduler.fakes import START, Room, coordinator, in_channel, network, notification, one_to_one, participant

CHANNEL = "19:x@thread.tacv2"
QUARTER = timedelta(minutes=15)


async def a_network(room: Room) -> None:
    await room.has(
        network("behoud", channel=CHANNEL, coordinators=("coordinator-1",)),
        coordinator("coordinator-1", "cor"),
        *(participant("behoud", f"p{number}") for number in range(20)),
    )


async def test_who_never_wrote_is_found_among_the_members_of_the_channel() -> None:
    room = Room()
    await a_network(room)
    await room.knows(in_channel(CHANNEL))
    room.platform.people = {"p0": "29:p0", "cor": "29:cor", "stranger": "29:stranger"}
    await room.add(notification("m", "p0"), notification("absent", "cor", kind=NotificationKind.ABSENCE))
    await room.goes()
    assert {await room.state("m"), await room.state("absent")} == {State.SENT}
    found = await room.conversation("p0")
    assert found
    assert (found.member, found.conversation, found.tenant) == ("29:p0", "made-for-29:p0", "tenant")
    assert await room.conversation("stranger") is None


async def test_a_channel_is_asked_once_in_a_while_however_many_are_missing() -> None:
    room = Room()
    await a_network(room)
    await room.knows(in_channel(CHANNEL))
    await room.add(*(notification(f"m{number}", f"p{number}") for number in range(20)))
    await room.goes()
    await room.delivery.look_again(room.clock.advance(timedelta(hours=1)))
    assert room.platform.asked == [f"channel:{CHANNEL}"]
    room.seconds += QUARTER.total_seconds()
    room.platform.people = {"p3": "29:p3"}
    await room.delivery.look_again(room.clock.now())
    await room.goes()
    assert room.platform.asked == [f"channel:{CHANNEL}"] * 2
    assert room.platform.accepted == [("person:p3", "m3")]


async def test_nowhere_to_go_waits_until_it_is_useless_and_says_so() -> None:
    room = Room()
    await a_network(room)
    await room.add(notification("m", "p0"), notification("weekly", Recipient(network="behoud")))
    await room.goes()
    waiting = await room.stored("m")
    assert (waiting.state, waiting.reason, waiting.due) == (State.WAITING, UNREACHABLE, waiting.expires)
    await room.goes(timedelta(days=2))
    for id in ("m", "weekly"):
        done = await room.stored(id)
        assert (done.state, done.reason) == (State.FAILED, UNREACHABLE)


async def test_who_installs_later_still_gets_it_also_after_a_restart() -> None:
    room = Room()
    await a_network(room)
    await room.add(notification("m", "p0"), notification("weekly", Recipient(network="behoud")))
    await room.goes()
    await room.restarted().recover(room.clock.advance(timedelta(hours=1)))
    await room.delivery.look_again(room.clock.now())
    await room.goes()
    assert room.platform.accepted == []
    await room.knows(one_to_one("p0"), in_channel(CHANNEL))
    await room.delivery.look_again(room.clock.now())
    await room.goes()
    assert sorted(room.platform.accepted) == [(f"channel:{CHANNEL}", "weekly"), ("person:p0", "m")]


async def test_a_conversation_without_any_way_in_is_no_conversation() -> None:
    room = Room()
    await room.knows(replace(one_to_one("ann"), conversation="", member=""))
    await room.add(notification("m"))
    await room.goes()
    assert (await room.stored("m")).reason == UNREACHABLE


async def test_looking_again_leaves_alone_what_was_settled_meanwhile() -> None:
    room = Room()
    await room.add(notification("m"))
    await room.goes()
    async with room.store.transaction() as tx:
        await tx.outbox.save(replace(await room.stored("m"), state=State.NOT_NEEDED, reason="left", settled_at=START))
    await room.knows(one_to_one("ann"))
    await room.delivery.look_again(room.clock.now())
    await room.goes()
    assert await room.state("m") is State.NOT_NEEDED


async def test_a_platform_that_does_not_tell_its_members_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room()
    await a_network(room)
    await room.knows(in_channel(CHANNEL))

    async def broken(of: Conversation) -> Mapping[str, str]:
        raise ConnectionError

    monkeypatch.setattr(room.platform, "members", broken)
    await room.add(notification("m", "p0"))
    await room.goes()
    assert (await room.stored("m")).reason == UNREACHABLE
    await room.knows(one_to_one("p0"))
    await room.delivery.look_again(room.clock.now())
    await room.goes()
    assert await room.state("m") is State.SENT


async def test_a_channel_the_bot_was_removed_from_is_not_asked() -> None:
    room = Room()
    await a_network(room)
    await room.knows(replace(in_channel(CHANNEL), stopped="removed"))
    await room.add(notification("m", "p0"))
    await room.goes()
    assert room.platform.asked == []
