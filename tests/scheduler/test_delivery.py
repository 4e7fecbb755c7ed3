import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from structlog.testing import capture_logs

from dialogs.prepared import Drop, Wait
from domain.errors import Conflict, StoreUnavailable
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Refused, Sent, Transaction, TryLater, Uncertain
from scheduler.delivery import Delivery
from tests.scheduler.fakes import START, PowerCut, Room, in_channel, network, notification, one_to_one

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def room() -> Room:
    made = Room()
    await made.knows(one_to_one("ann"), one_to_one("bas"))
    return made


async def arm_again(room: Room, id: str) -> None:
    async with room.store.transaction() as tx:
        found = await tx.outbox.get(id)
        assert found
        await tx.outbox.save(requeue(found, room.clock.now()))


async def test_what_is_due_is_sent_and_recorded(room: Room) -> None:
    await room.add(notification("now"), notification("later", due=START + MINUTE))
    await room.goes()
    done = await room.stored("now")
    assert (done.state, done.activity, done.conversation, done.settled_at) == (State.SENT, "activity-1", "a:ann", START)
    assert room.preparer.told == ["now"]
    assert await room.state("later") is State.WAITING
    assert room.platform.accepted == [("person:ann", "now")]


async def test_a_network_is_reached_in_its_channel(room: Room) -> None:
    await room.has(network("behoud", channel="19:x@thread.tacv2"))
    await room.knows(in_channel("19:x@thread.tacv2"))
    await room.add(notification("weekly", Recipient(network="behoud"), kind=NotificationKind.DIGEST))
    await room.goes()
    assert room.platform.accepted == [("channel:19:x@thread.tacv2", "weekly")]


async def test_overlapping_deliveries_send_once(room: Room) -> None:
    await room.add(*(notification(f"m{number}", "ann" if number % 2 else "bas") for number in range(6)))
    other = Delivery(room.store, room.platform, room.clock, room.preparer, metrics=room.metrics, jitter=lambda delay: delay)
    await asyncio.gather(*(delivery.deliver(START) for delivery in [room.delivery, other] * 5))
    await asyncio.gather(room.delivery.drain(), other.drain())
    assert Counter(said for _, said in room.platform.accepted) == {f"m{number}": 1 for number in range(6)}


async def test_overlapping_deliveries_keep_to_one_queue_per_person(room: Room) -> None:
    await room.add(*(notification(f"m{number}") for number in range(6)))
    await asyncio.gather(*(room.delivery.deliver(START) for _ in range(5)))
    await room.delivery.drain()
    assert room.platform.accepted == [("person:ann", f"m{number}") for number in range(6)]
    assert room.platform.most_under_way == 1


async def test_the_claim_is_stored_before_the_message_goes(room: Room) -> None:
    gate = room.platform.hang("person:ann")
    await room.add(notification("m"))
    await room.delivery.deliver(START)
    await until(lambda: room.platform.under_way == 1)
    assert await room.state("m") is State.CLAIMED
    gate.set()
    await room.delivery.drain()
    assert await room.state("m") is State.SENT


async def until(true: Callable[[], bool]) -> None:
    """Let the loop turn until ``true()``; a test that never gets there fails."""
    for _ in range(2000):
        if true():
            return
        await asyncio.sleep(0)
    raise AssertionError("never happened")


def has_accepted(room: Room, at_least: int) -> bool:
    return len(room.platform.accepted) >= at_least and room.platform.under_way == 1


async def test_one_that_hangs_delays_no_other(room: Room) -> None:
    gate = room.platform.hang("person:ann")
    await room.knows(*(one_to_one(f"p{number}") for number in range(200)))
    await room.add(notification("stuck", "ann", due=START - MINUTE), *(notification(f"m{number}", f"p{number}") for number in range(200)))
    await room.delivery.deliver(START)
    for at_least in (49, 99, 149, 199):
        await until(partial(has_accepted, room, at_least))
        await room.delivery.deliver(room.clock.advance(timedelta(seconds=1)))
    await until(lambda: len(room.platform.accepted) == 200)
    assert await room.state("stuck") is State.CLAIMED
    await room.add(notification("at-once", "bas", due=START))
    await room.delivery.deliver(room.clock.advance(timedelta(seconds=1)))
    await until(lambda: ("person:bas", "at-once") in room.platform.accepted)
    gate.set()
    await room.delivery.drain()
    assert await room.state("stuck") is State.SENT


async def test_a_send_that_never_ends_is_given_up_after_a_while() -> None:
    room = Room(send_within=timedelta(milliseconds=5))
    await room.knows(one_to_one("ann"))
    room.platform.hang("person:ann")
    await room.add(notification("m"), notification("n", kind=NotificationKind.NUDGE, due=START + timedelta(hours=1)))
    await room.goes()
    waiting = await room.stored("m")
    assert (waiting.state, waiting.uncertain, waiting.reason) == (State.WAITING, 1, "no-answer-in-time")
    await room.goes(MINUTE)
    assert await room.state("m") is State.UNKNOWN
    await room.goes(timedelta(hours=1))
    assert await room.state("n") is State.UNKNOWN


async def test_the_order_in_a_conversation_is_kept_also_when_the_first_must_wait(room: Room) -> None:
    await room.add(*(notification(f"m{number}", due=START + timedelta(seconds=number)) for number in range(4)))
    room.platform.answer("person:ann", TryLater("throttled", timedelta(seconds=30)))
    await room.goes(timedelta(seconds=3))
    await room.add(notification("bas", "bas"))
    await room.goes(timedelta(seconds=5))
    assert room.platform.accepted == [("person:bas", "bas")]
    await room.goes(timedelta(seconds=24))
    assert room.platform.accepted == [("person:bas", "bas")]
    await room.goes(timedelta(seconds=2))
    assert [said for _, said in room.platform.accepted] == ["bas", "m0", "m1", "m2", "m3"]


async def test_a_throttled_message_goes_when_the_platform_said(room: Room) -> None:
    room.platform.answer("person:ann", TryLater("throttled", timedelta(seconds=30)))
    await room.add(notification("m"))
    await room.goes()
    waiting = await room.stored("m")
    assert (waiting.state, waiting.due, waiting.reason) == (State.WAITING, START + timedelta(seconds=30), "throttled")
    assert await room.delivery.next_wake(START) == START + timedelta(seconds=30)
    await room.goes(timedelta(seconds=30))
    assert (await room.stored("m")).state is State.SENT


async def test_a_service_that_stays_away_is_tried_until_the_message_is_useless(room: Room) -> None:
    room.platform.answer("person:ann", *[TryLater("no-connection")] * 40)
    await room.add(notification("m"))
    for _ in range(60):
        wake = await room.delivery.next_wake(room.clock.now())
        if wake is None:
            break
        await room.goes(wake - room.clock.now())
    done = await room.stored("m")
    assert (done.state, done.reason, done.settled_at) == (State.FAILED, "no-connection", START + timedelta(days=2))
    assert done.attempts == 40 - len(room.platform.answers["person:ann"])
    assert 15 < done.attempts < 25


async def test_what_comes_too_late_is_not_sent(room: Room) -> None:
    await room.add(notification("m", lasts=MINUTE))
    await room.goes(MINUTE)
    done = await room.stored("m")
    assert (done.state, done.reason) == (State.EXPIRED, "too-late")
    assert room.platform.accepted == []


async def test_the_desk_may_drop_or_put_off(room: Room) -> None:
    room.preparer.prepared["off"].append(Drop(State.NOT_NEEDED, "signed-off"))
    room.preparer.prepared["over"].append(Wait(START + timedelta(days=1), "over-budget"))
    room.preparer.prepared["useless"].append(Wait(START + timedelta(days=9), "over-budget"))
    await room.add(notification("off"), notification("over"), notification("useless"))
    await room.goes()
    assert [(row.state, row.reason) for row in [await room.stored("off"), await room.stored("useless")]] == [
        (State.NOT_NEEDED, "signed-off"),
        (State.EXPIRED, "over-budget"),
    ]
    over = await room.stored("over")
    assert (over.state, over.due, over.attempts) == (State.WAITING, START + timedelta(days=1), 0)
    assert room.platform.accepted == []
    await room.goes(timedelta(days=1))
    assert room.platform.accepted == [("person:ann", "over")]


async def test_a_desk_that_says_wait_until_now_does_not_turn_in_circles(room: Room) -> None:
    room.preparer.prepared["m"].append(Wait(START, "over-budget"))
    await room.add(notification("m"))
    await room.goes()
    assert (await room.stored("m")).due > START


async def test_a_desk_that_fails_on_one_holds_up_no_other(room: Room) -> None:
    room.preparer.prepared["bad"].extend([KeyError("somebody's words")] * 3)
    await room.add(notification("bad"), notification("good"))
    with capture_logs() as logs:
        await room.goes()
    assert room.platform.accepted == [("person:ann", "good")]
    bad = await room.stored("bad")
    assert (bad.state, bad.attempts, bad.reason) == (State.WAITING, 1, "unprepared")
    assert [entry["event"] for entry in logs if entry["log_level"] == "error"] == ["prepare-failed"]
    assert "somebody's words" not in str(logs)
    await room.goes(MINUTE)
    await room.goes(MINUTE)
    await room.goes(MINUTE)
    assert await room.state("bad") is State.SENT


async def test_a_desk_that_fails_afterwards_does_not_send_twice(room: Room) -> None:
    room.preparer.broken = True
    await room.add(notification("m"))
    await room.goes()
    assert await room.state("m") is State.SENT


async def test_somebody_who_changes_what_the_desk_reads_only_makes_it_look_again(room: Room) -> None:
    room.preparer.prepared["m"].append(Conflict())
    await room.add(notification("m"))
    await room.goes()
    assert (await room.stored("m")).attempts == 1
    assert await room.state("m") is State.SENT


async def test_somebody_who_speaks_while_the_outcome_is_stored_loses_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    times = 0

    async def settled(tx: Transaction, item: Notification, now: object) -> None:
        nonlocal times
        times += 1
        if times == 1:
            async with room.store.transaction() as another:
                theirs = await another.conversations.get("person:ann")
                assert theirs
                await another.conversations.save(replace(theirs, service_url="http://127.0.0.1:2/"))

    monkeypatch.setattr(room.preparer, "settled", settled)
    room.platform.answer("person:ann", Sent("activity-x", "a:made-anew"))
    await room.add(notification("m"))
    await room.goes()
    kept = await room.conversation("ann")
    assert kept
    assert (kept.service_url, kept.conversation, times) == ("http://127.0.0.1:2/", "a:made-anew", 2)
    assert await room.state("m") is State.SENT


async def test_what_waits_behind_a_send_in_flight_wakes_nobody(room: Room) -> None:
    gate = room.platform.hang("person:ann")
    await room.add(notification("m"))
    await room.delivery.deliver(START)
    await until(lambda: room.platform.under_way == 1)
    await room.add(notification("behind"), notification("later", "bas", due=START + MINUTE))
    assert await room.delivery.next_wake(START) == START + MINUTE
    gate.set()
    await room.delivery.drain()
    assert await room.state("behind") is State.SENT


async def test_a_blocked_conversation_gets_nothing_more_until_it_is_open_again(room: Room) -> None:
    room.platform.answer("person:ann", Refused("ConversationBlockedByUser", stop=True))
    await room.add(notification("m1"), notification("m2", due=START + MINUTE))
    await room.goes()
    await room.goes(MINUTE)
    for id in ("m1", "m2"):
        done = await room.stored(id)
        assert (done.state, done.reason) == (State.FAILED, "ConversationBlockedByUser")
    stopped = await room.conversation("ann")
    assert stopped
    assert stopped.stopped == "ConversationBlockedByUser"
    assert len(room.platform.accepted) == 0


async def test_a_refusal_of_one_message_stops_nothing_else(room: Room) -> None:
    room.platform.answer("person:ann", Refused("too-large"))
    await room.add(notification("m1"), notification("m2"))
    await room.goes()
    assert [await room.state("m1"), await room.state("m2")] == [State.FAILED, State.SENT]


async def test_a_sent_card_armed_again_is_changed_in_place(room: Room) -> None:
    await room.add(notification("m"))
    await room.goes()
    await arm_again(room, "m")
    await room.goes(MINUTE)
    assert room.platform.accepted == [("person:ann", "m")]
    assert room.platform.changed == [("activity-1", "m")]
    assert (await room.stored("m")).activity == "activity-1"


async def test_a_card_that_is_gone_is_not_sent_anew(room: Room) -> None:
    await room.add(notification("m"))
    await room.goes()
    await arm_again(room, "m")
    room.platform.answer("person:ann", Refused("not-found"))
    await room.goes(MINUTE)
    assert (await room.stored("m")).state is State.FAILED
    assert len(room.platform.accepted) == 1


async def test_armed_again_while_it_was_being_sent_is_changed_afterwards(room: Room) -> None:
    gate = room.platform.hang("person:ann")
    await room.add(notification("m"))
    await room.delivery.deliver(START)
    await until(lambda: room.platform.under_way == 1)
    await arm_again(room, "m")
    gate.set()
    await room.delivery.drain()
    assert room.platform.accepted == [("person:ann", "m")]
    assert room.platform.changed == [("activity-1", "m")]
    assert await room.state("m") is State.SENT


@pytest.mark.parametrize("outcome", [Refused("too-large"), TryLater("throttled"), Uncertain("broken-off")])
async def test_armed_again_while_a_send_failed_is_sent_after_all(room: Room, outcome: Refused | TryLater | Uncertain) -> None:
    gate = room.platform.hang("person:ann")
    room.platform.answer("person:ann", outcome)
    await room.add(notification("m"))
    await room.delivery.deliver(START)
    await until(lambda: room.platform.under_way == 1)
    await arm_again(room, "m")
    gate.set()
    await room.delivery.drain()
    await room.goes(MINUTE)
    assert room.platform.accepted == [("person:ann", "m")]


@pytest.mark.parametrize(
    ("kind", "messages", "state"), [(NotificationKind.ABSENCE, 1, State.SENT), (NotificationKind.NUDGE, 0, State.UNKNOWN)]
)
async def test_a_crash_in_flight_is_repeated_or_left_by_kind(room: Room, kind: NotificationKind, messages: int, state: State) -> None:
    room.platform.answer("person:ann", PowerCut())
    await room.add(notification("m", kind=kind))
    await room.goes()
    assert await room.state("m") is State.CLAIMED
    restarted = room.restarted()
    await restarted.recover(room.clock.advance(MINUTE))
    await room.goes()
    assert len(room.platform.accepted) == messages
    assert await room.state("m") is state


async def test_the_same_message_never_crashes_its_way_to_a_third_copy(room: Room) -> None:
    room.platform.answer("person:ann", PowerCut(), PowerCut(), PowerCut())
    await room.add(notification("m"))
    for _ in range(4):
        await room.goes(MINUTE)
        await room.restarted().recover(room.clock.now())
    assert await room.state("m") is State.UNKNOWN
    assert len(room.platform.answers["person:ann"]) == 1


async def test_an_outcome_the_store_could_not_keep_is_kept_until_it_can(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    full = True

    async def settled(tx: Transaction, item: Notification, now: object) -> None:
        if full:
            raise StoreUnavailable

    monkeypatch.setattr(room.preparer, "settled", settled)
    await room.add(notification("m"), notification("n"))
    await room.goes()
    await room.goes(MINUTE)
    assert await room.state("m") is State.CLAIMED
    full = False
    await room.goes(MINUTE)
    assert await room.state("m") is State.SENT
    await room.goes(MINUTE)
    assert room.platform.accepted == [("person:ann", "m"), ("person:ann", "n")]


async def test_limits_are_kept_and_waited_for_by_the_clock(room: Room) -> None:
    await room.knows(*(one_to_one(f"p{number}") for number in range(60)))
    await room.add(
        *(notification(f"m{number}", f"p{number}") for number in range(60)),
        *(notification(f"a{number}", due=START) for number in range(10)),
    )
    await room.goes()
    assert len(room.platform.accepted) == 50
    for _ in range(5):
        wake = await room.delivery.next_wake(room.clock.now())
        if wake is None:
            break
        assert wake > room.clock.now()
        await room.goes(wake - room.clock.now())
    assert len(room.platform.accepted) == 70
    assert room.clock.now() - START <= timedelta(seconds=5)
    assert [said for to, said in room.platform.accepted if to == "person:ann"] == [f"a{number}" for number in range(10)]


async def test_sends_under_way_are_bounded() -> None:
    room = Room(in_flight=5, page=10)
    await room.knows(*(one_to_one(f"p{number}") for number in range(40)))
    await room.add(*(notification(f"m{number}", f"p{number}") for number in range(40)))
    await room.goes()
    assert len(room.platform.accepted) == 40
    assert room.platform.most_under_way == 5


async def test_queues_that_wait_do_not_hide_what_is_behind_them() -> None:
    room = Room(page=5)
    await room.knows(one_to_one("ann"), one_to_one("bas"))
    await room.add(*(notification(f"a{number:02}") for number in range(40)), notification("b", "bas", due=START + timedelta(seconds=1)))
    room.platform.answer("person:ann", TryLater("throttled", timedelta(hours=1)))
    await room.goes(timedelta(seconds=1))
    assert room.platform.accepted == [("person:bas", "b")]
    assert await room.delivery.next_wake(room.clock.now()) == room.clock.now() + timedelta(hours=1)


async def test_closing_lets_go_what_hangs_and_the_next_start_takes_it_up(room: Room) -> None:
    gate = room.platform.hang("person:ann")
    await room.add(notification("m"), notification("n"))
    await room.delivery.deliver(START)
    await until(lambda: room.platform.under_way == 1)
    await room.delivery.close(timedelta(milliseconds=5))
    assert [await room.state("m"), await room.state("n")] == [State.CLAIMED, State.WAITING]
    gate.set()
    await room.restarted().recover(START)
    await room.goes()
    assert [said for _, said in room.platform.accepted] == ["m", "n"]


async def test_metrics_count_outcomes_and_name_nobody(room: Room) -> None:
    await room.add(notification("m"), notification("n", "bas"))
    room.platform.answer("person:bas", Refused("too-large"))
    await room.goes(timedelta(seconds=3))
    value = room.registry.get_sample_value
    assert value("spiraal_outbox_settled_total", {"kind": "reminder", "state": "sent"}) == 1
    assert value("spiraal_outbox_settled_total", {"kind": "reminder", "state": "failed"}) == 1
    assert value("spiraal_deliveries_total", {"kind": "reminder", "outcome": "Sent"}) == 1
    assert value("spiraal_delivery_lag_seconds_sum", {"kind": "reminder"}) == 3
    labels = {label for metric in room.registry.collect() for sample in metric.samples for label in sample.labels}
    assert labels <= {"kind", "state", "outcome", "le"}


async def test_the_answer_of_an_ordinary_send_is_what_is_remembered(room: Room) -> None:
    room.platform.answer("person:ann", Sent("activity-x", "a:made-anew"))
    await room.add(notification("m"))
    await room.goes()
    remembered = await room.conversation("ann")
    assert remembered
    assert remembered.conversation == "a:made-anew"


async def test_a_second_crash_finds_one_last_copy_on_its_way_and_not_all_of_them() -> None:
    room = Room(pace=timedelta(hours=1))
    people = ["ann", "bas", "cas"]
    await room.knows(*(one_to_one(person) for person in people))
    await room.add(*(replace(notification(f"m-{person}", person), state=State.CLAIMED, attempts=1) for person in people))
    first = room.restarted()
    await first.recover(START)
    for person in people:
        room.platform.hang(f"person:{person}")
    await first.deliver(START)
    await until(lambda: room.platform.under_way == 1)
    for _ in range(50):
        await asyncio.sleep(0)
    assert [await room.state(f"m-{person}") for person in people] == [State.CLAIMED, State.WAITING, State.WAITING]
    await first.close(timedelta(0))
    await room.restarted().recover(START)
    assert [await room.state(f"m-{person}") for person in people] == [State.UNKNOWN, State.WAITING, State.WAITING]
