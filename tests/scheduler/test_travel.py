import time
from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.outbox import Notification, NotificationKind, State
from domain.plan import Plan
from domain.ports import Transaction, TryLater
from scheduler.tick import Planner, Scheduler
from scheduler.travel import Delivered, Traveller
from tests.scheduler.fakes import START, Room, notification, one_to_one

DAY = timedelta(days=1)
PEOPLE = [f"p{number:02}" for number in range(60)]


class Course:
    """A planner over a fixed list, that counts how often it is asked. A check-in that was sent leads to a nudge three days later."""

    def __init__(self, notifications: list[Notification]) -> None:
        self.notifications = sorted(notifications, key=lambda row: row.due)
        self.asked = 0

    async def plan(self, tx: Transaction, now: datetime) -> Plan:
        self.asked += 1
        due = [row for row in self.notifications if row.due <= now and await tx.outbox.get(row.id) is None]
        moments = [row.due for row in self.notifications if row.due > now]
        for row in self.notifications:
            asked = await tx.outbox.get(row.id) if row.kind is NotificationKind.CHECK_IN else None
            if asked and asked.settled_at:
                nudge = notification(f"{row.id}:nudge", row.to, kind=NotificationKind.NUDGE, due=asked.settled_at + 3 * DAY)
                if nudge.due > now:
                    moments.append(nudge.due)
                elif await tx.outbox.get(nudge.id) is None:
                    due.append(nudge)
        return Plan(tuple(due), min(moments, default=None))


def traveller(room: Room, plan: Planner) -> Traveller:
    return Traveller(Scheduler(room.store, room.clock, plan, room.delivery, metrics=room.metrics), room.clock)


async def test_three_months_for_sixty_people_take_a_few_seconds_and_miss_nothing() -> None:
    room = Room()
    await room.knows(*(one_to_one(person) for person in PEOPLE))
    course = Course(
        [
            notification(f"w{week}:{person}", person, due=START + week * 7 * DAY + timedelta(minutes=week), kind=kind)
            for week in range(12)
            for person in PEOPLE
            for kind in [NotificationKind.CHECK_IN if week % 3 == 0 else NotificationKind.REMINDER]
        ]
    )
    began = time.process_time()
    delivered = await traveller(room, course.plan).travel(START + 90 * DAY)
    assert time.process_time() - began < 15
    assert room.clock.now() == START + 90 * DAY
    assert len(delivered) == len({other.key for other in delivered}) == 12 * 60 + 4 * 60
    assert {other.state for other in delivered} == {State.SENT}
    for week in range(12):
        sent = await room.stored(f"w{week}:p00")
        assert sent.settled_at == sent.due
    nudge = await room.stored("w0:p07:nudge")
    assert nudge.settled_at == START + 3 * DAY
    assert course.asked < 150


async def test_what_was_settled_is_told_in_order() -> None:
    room = Room()
    await room.knows(one_to_one("ann"))
    course = Course(
        [notification("b", due=START + DAY), notification("a", due=START + 2 * DAY), notification("never", due=START + 5 * DAY)]
    )
    assert await traveller(room, course.plan).travel(START + 3 * DAY) == [
        Delivered("b", NotificationKind.REMINDER, "person:ann", State.SENT),
        Delivered("a", NotificationKind.REMINDER, "person:ann", State.SENT),
    ]
    assert room.clock.now() == START + 3 * DAY


async def test_waits_of_the_platform_are_travelled_too() -> None:
    room = Room()
    await room.knows(one_to_one("ann"))
    room.platform.answer("person:ann", TryLater("throttled", timedelta(hours=2)))
    travel = traveller(room, Course([notification("m", due=START + DAY)]).plan).travel
    await travel(START + DAY + timedelta(hours=1))
    assert await room.state("m") is State.WAITING
    await travel(START + DAY + timedelta(hours=3))
    assert (await room.stored("m")).settled_at == START + DAY + timedelta(hours=2)


async def test_who_cannot_be_reached_is_told_when_it_is_too_late() -> None:
    room = Room()
    delivered = await traveller(room, Course([notification("m", due=START + DAY)]).plan).travel(START + 9 * DAY)
    assert delivered == [Delivered("m", NotificationKind.REMINDER, "person:ann", State.FAILED)]
    assert (await room.stored("m")).settled_at == START + 3 * DAY


async def test_a_plan_whose_next_moment_stands_still_does_not_hold_the_clock() -> None:
    room = Room()
    asked = 0

    async def stuck(tx: Transaction, now: datetime) -> Plan:
        nonlocal asked
        asked += 1
        return Plan((), START)

    await traveller(room, stuck).travel(START + 90 * DAY)
    assert room.clock.now() == START + 90 * DAY
    assert asked < 50


async def test_an_notification_that_was_already_waiting_goes_on_its_way_too() -> None:
    room = Room()
    await room.knows(one_to_one("ann"))
    await room.add(replace(notification("m"), due=START + DAY))
    delivered = await traveller(room, Course([]).plan).travel(START + 2 * DAY)
    assert [other.key for other in delivered] == ["m"]
    assert (await room.stored("m")).settled_at == START + DAY


async def test_each_moment_is_kept_before_anything_is_done_by_it() -> None:
    room = Room()
    await room.knows(one_to_one("ann"))
    kept: list[tuple[datetime, datetime, State]] = []

    async def keep(moment: datetime) -> None:
        kept.append((moment, room.clock.now(), await room.state("m")))

    await room.add(replace(notification("m"), due=START + DAY))
    scheduler = Scheduler(room.store, room.clock, Course([]).plan, room.delivery, metrics=room.metrics)
    await Traveller(scheduler, room.clock, keep).travel(START + 2 * DAY)
    assert (START + DAY, START, State.WAITING) in kept
    assert kept[-1][0] == room.clock.now() == START + 2 * DAY


async def test_travelling_back_does_nothing() -> None:
    room = Room()
    assert await traveller(room, Course([]).plan).travel(START - DAY) == []
    assert room.clock.now() == START


async def test_afterwards_the_last_tick_is_fresh() -> None:
    room = Room()
    scheduler = Scheduler(room.store, room.clock, Course([]).plan, room.delivery, metrics=room.metrics)
    await Traveller(scheduler, room.clock).travel(START + 90 * DAY)
    assert scheduler.last_tick == START + 90 * DAY
