import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from structlog.testing import capture_logs

from domain.notifications.outbox import Notification, NotificationKind, State
from domain.plan import Plan
from domain.ports import Clock, Transaction
from scheduler.clock import SystemClock
from scheduler.delivery import Delivery
from scheduler.tick import Planner, Scheduler
from tests.scheduler.fakes import START, PowerCut, Room, notification, one_to_one


async def eventually(true: Callable[[], bool]) -> None:
    """What must happen without anybody asking again; five seconds is far more than it needs, and far less than a tick."""
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110 (what it waits for has no event)
            await asyncio.sleep(0.001)


def planner(*notifications: Notification) -> Planner:
    async def plan(tx: Transaction, now: datetime) -> Plan:
        return Plan(
            tuple(row for row in notifications if row.due <= now), min((row.due for row in notifications if row.due > now), default=None)
        )

    return plan


async def nothing(tx: Transaction, now: datetime) -> Plan:
    return Plan((), None)


@asynccontextmanager
async def running(room: Room, plan: Planner = nothing, clock: Clock | None = None) -> AsyncIterator[Scheduler]:
    clock = clock or room.clock
    delivery = Delivery(room.store, room.platform, clock, room.preparer, metrics=room.metrics, jitter=lambda delay: delay)
    scheduler = Scheduler(room.store, clock, plan, delivery, metrics=room.metrics, close_within=timedelta(seconds=1))
    await scheduler.start()
    try:
        yield scheduler
    finally:
        await scheduler.stop()


async def a_room() -> Room:
    room = Room()
    await room.knows(one_to_one("ann"), one_to_one("bas"))
    return room


async def test_the_first_tick_comes_at_once_and_sends_what_is_planned() -> None:
    room = await a_room()
    async with running(room, planner(notification("m"))) as scheduler:
        await eventually(lambda: room.platform.accepted == [("person:ann", "m")])
        await eventually(lambda: scheduler.last_tick == START)
    assert room.registry.get_sample_value("spiraal_last_tick_timestamp_seconds") == START.timestamp()


async def test_planning_twice_adds_once() -> None:
    room = await a_room()
    scheduler = Scheduler(room.store, room.clock, planner(notification("m")), room.delivery, metrics=room.metrics)
    await asyncio.gather(*(scheduler.tick(START) for _ in range(5)))
    await room.delivery.drain()
    await scheduler.tick(START)
    await room.delivery.drain()
    assert room.platform.accepted == [("person:ann", "m")]


async def test_ticks_do_not_overlap() -> None:
    room = await a_room()
    inside, most = 0, 0

    async def plan(tx: Transaction, now: datetime) -> Plan:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0.001)
        inside -= 1
        return Plan((), None)

    scheduler = Scheduler(room.store, room.clock, plan, room.delivery, metrics=room.metrics)
    await asyncio.gather(*(scheduler.tick(START) for _ in range(5)))
    assert most == 1


async def test_a_nudge_delivers_without_waiting_for_a_tick() -> None:
    room = await a_room()
    async with running(room) as scheduler:
        await eventually(lambda: scheduler.last_tick is not None)
        await room.add(notification("absent", "bas", kind=NotificationKind.ABSENCE))
        scheduler.nudge()
        await eventually(lambda: room.platform.accepted == [("person:bas", "absent")])


async def test_it_wakes_for_a_moment_that_comes_before_the_next_tick() -> None:
    room = await a_room()
    clock = SystemClock()
    async with running(room, clock=clock) as scheduler:
        await eventually(lambda: scheduler.last_tick is not None)
        await room.add(notification("soon", due=clock.now() + timedelta(milliseconds=30)))
        scheduler.nudge()
        await eventually(lambda: room.platform.accepted == [("person:ann", "soon")])


async def test_a_message_that_comes_while_its_queue_is_busy_goes_as_soon_as_it_is_not() -> None:
    room = await a_room()
    gate = room.platform.hang("person:ann")
    async with running(room) as scheduler:
        await room.add(notification("first"))
        scheduler.nudge()
        await eventually(lambda: room.platform.under_way == 1)
        await room.add(notification("second"))
        scheduler.nudge()
        await room.add(notification("other", "bas"))
        scheduler.nudge()
        await eventually(lambda: room.platform.accepted == [("person:bas", "other")])
        gate.set()
        await eventually(lambda: len(room.platform.accepted) == 3)
    assert [said for _, said in room.platform.accepted] == ["other", "first", "second"]


async def test_a_plan_that_fails_does_not_stop_the_deliveries_nor_the_next_tick() -> None:
    room = await a_room()

    async def broken(tx: Transaction, now: datetime) -> Plan:
        raise KeyError("somebody's words")

    with capture_logs() as logs:
        async with running(room, broken) as scheduler:
            await eventually(lambda: any(entry["event"] == "tick-failed" for entry in logs))
            await room.add(notification("m"))
            scheduler.nudge()
            await eventually(lambda: room.platform.accepted == [("person:ann", "m")])
            assert scheduler.last_tick is None
    assert "somebody's words" not in str(logs)


async def test_start_takes_up_what_a_crash_interrupted() -> None:
    room = await a_room()
    room.platform.answer("person:ann", PowerCut())
    await room.add(notification("m"))
    await room.goes()
    async with running(room):
        await eventually(lambda: room.platform.accepted == [("person:ann", "m")])


async def test_stop_lets_a_send_finish_and_does_not_wait_for_one_that_hangs() -> None:
    room = await a_room()
    quick = room.platform.hang("person:ann")
    room.platform.hang("person:bas")
    began = time.monotonic()
    async with running(room, planner(notification("m"), notification("n", "bas"))):
        await eventually(lambda: room.platform.under_way == 2)
        asyncio.get_running_loop().call_later(0.05, quick.set)
    assert time.monotonic() - began < 5
    assert [await room.state("m"), await room.state("n")] == [State.SENT, State.CLAIMED]
