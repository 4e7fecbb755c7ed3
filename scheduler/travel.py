"""The demo's clock moved forward, from one due moment to the next, so that three months take seconds and miss nothing."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.notifications.outbox import Notification, NotificationKind, State
from scheduler.clock import DemoClock
from scheduler.tick import EVERY, Scheduler

Keep = Callable[[datetime], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of one notification on the way. ``to`` is ``person:<Entra object id>`` or ``channel:<network id>``."""

    key: str
    kind: NotificationKind
    to: str
    state: State


async def unkept(moment: datetime) -> None:
    """A Keep that stores nothing, for tests and for a clock that starts anew each time."""


class Traveller:
    """Moves the demo's clock forward, from one due moment to the next, and has the scheduler do at each what is due there."""

    def __init__(self, scheduler: Scheduler, clock: DemoClock, keep: Keep = unkept) -> None:
        """``keep`` stores each moment before the clock is set to it, so that a start after a crash is not at an earlier time."""
        self._scheduler = scheduler
        self._clock = clock
        self._keep = keep

    async def travel(self, to: datetime) -> list[Delivered]:
        """Move the clock on to ``to`` (aware), and give what reached an end on the way, in order. Ordinary ticks wait until it is there."""
        async with self._scheduler.turn:
            journey = _Journey(self._scheduler, self._clock, self._keep, to)
            self._scheduler.delivery.listen(journey.settled)
            try:
                await journey.make()
                await self._scheduler.beat(self._clock.now(), travelling=True)
            finally:
                self._scheduler.delivery.listen(lambda _: None)
        self._scheduler.nudge()
        return journey.delivered

    async def travel_and_tell(self, to: datetime) -> list[Mapping[str, str]]:
        """As travel(), with each Delivered in words, for whoever drives the demo from outside: ``key``, ``kind``, ``to`` and ``state``."""
        return [{"key": other.key, "kind": other.kind, "to": other.to, "state": other.state} for other in await self.travel(to)]


class _Journey:
    def __init__(self, scheduler: Scheduler, clock: DemoClock, keep: Keep, to: datetime) -> None:
        self._scheduler = scheduler
        self._clock = clock
        self._keep = keep
        self._to = to
        self._here: list[Notification] = []
        self._planned_at: datetime | None = None
        self._next_planned: datetime | None = None
        self._changed = False
        self.delivered: list[Delivered] = []

    def settled(self, notification: Notification) -> None:
        self._here.append(notification)

    async def make(self) -> None:
        patience = EVERY
        while True:
            now = self._clock.now()
            await self._deliver(now)
            await self._plan_if_needed(now)
            self._scheduler.ticked(now)
            moment = await self._next_moment(now)
            if moment <= now:
                # Something is due and does not go: do not stand here for ever, and go on in ever longer strides.
                moment, patience = now + patience, patience * 2
            else:
                patience = EVERY
            if now >= self._to:
                return
            following = min(moment, self._to)
            await self._keep(following)
            self._clock.set(following)

    async def _deliver(self, now: datetime) -> None:
        delivery = self._scheduler.delivery
        await delivery.look_again(now)
        await delivery.deliver(now)
        await delivery.drain()
        self._changed = self._changed or bool(self._here)
        for notification in sorted(self._here, key=lambda notification: (notification.created_at, notification.id)):
            self.delivered.append(Delivered(notification.id, notification.kind, str(notification.to), notification.state))
        self._here.clear()

    async def _plan_if_needed(self, now: datetime) -> None:
        """When a planned moment has come, and when a delivery may have led to something: then no more often than a tick would."""
        reached = self._next_planned is not None and now >= self._next_planned
        stale = self._changed and self._planned_at is not None and now - self._planned_at >= EVERY
        if self._planned_at is None or reached or stale:
            plan = await self._scheduler.fill(now, travelling=True)
            self._planned_at, self._next_planned, self._changed = now, plan.next, False
            if plan.due:
                await self._deliver(now)

    async def _next_moment(self, now: datetime) -> datetime:
        wake = await self._scheduler.delivery.next_wake(now)
        # What was delivered since the plan may lead to something sooner than the plan knew: look again after a tick's time.
        look = self._planned_at + EVERY if self._changed and self._planned_at else None
        return min((moment for moment in (wake, self._next_planned, look, self._to) if moment is not None), default=self._to)
