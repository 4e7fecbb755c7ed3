"""Delivers the outbox: one queue per person or channel, each in order, all at the same time, so that one that is stuck delays no other."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog

from domain.calendar.port import Calendars
from domain.notifications.outbox import UNREACHABLE, Notification
from domain.ports import Clock, Mailer, Messenger, Store
from scheduler.claims import SendResult, queue_of
from scheduler.dispatcher import Dispatcher, Preparer, Turn
from scheduler.limits import Limits
from scheduler.metrics import Metrics
from scheduler.outcome import Jitter, at_random
from scheduler.reach import Reach
from scheduler.transact import named
from scheduler.transports import Transports

log = structlog.get_logger()

EVER = datetime(9000, 1, 1, tzinfo=UTC)
AFTER_TROUBLE = timedelta(seconds=5)


class Delivery:
    def __init__(
        self,
        store: Store,
        messenger: Messenger,
        clock: Clock,
        preparer: Preparer,
        *,
        metrics: Metrics,
        limits: Limits | None = None,
        reach: Reach | None = None,
        jitter: Jitter = at_random,
        send_within: timedelta = timedelta(seconds=20),
        in_flight: int = 128,
        page: int = 200,
        mailer: Mailer | None = None,
        calendars: Calendars | None = None,
        pace: timedelta = timedelta(milliseconds=50),
    ) -> None:
        """``send_within`` bounds one send, ``in_flight`` the sends under way at once, ``page`` the rows read at once. ``pace`` is left
        between two messages that are sent again though they may have arrived. It and ``send_within`` are real time, whatever the clock.
        """
        self._store = store
        self._clock = clock
        self._limits = limits or Limits()
        self._reach = reach or Reach(store, messenger)
        self._dispatcher = Dispatcher(
            store,
            Transports(messenger, mailer, calendars),
            clock,
            preparer,
            limits=self._limits,
            metrics=metrics,
            jitter=jitter,
            send_within=send_within,
        )
        self._room = asyncio.Semaphore(in_flight)
        self._page = page
        self._pace = pace
        self._last_copy = asyncio.Semaphore(1)
        self._flights: dict[str, asyncio.Task[None]] = {}
        self._owed: dict[str, SendResult] = {}
        self._parked: dict[str, Notification] = {}
        self._closing = False
        self.on_landed: Callable[[], None] = lambda: None
        """Called when a queue is done: there may be more for it, or the next wake may have changed."""

    def listen(self, on_settled: Callable[[Notification], None]) -> None:
        """Have ``on_settled`` called with each notification that reached an end, after it was stored. One listener: the last."""
        self._dispatcher.on_settled = on_settled

    async def recover(self, now: datetime) -> None:
        """At start, before the first deliver(): by its kind, what a crash interrupted is to be sent again, or ends UNKNOWN."""
        await self._dispatcher.recover(now)
        async with self._store.transaction() as tx:
            waiting = await tx.outbox.due(EVER, limit=100_000)
        self._parked.update((notification.id, notification) for notification in waiting if notification.reason == UNREACHABLE)

    async def deliver(self, now: datetime) -> None:
        """Start sending all that is due and that the limits allow. Returns without waiting for the sends. Raises StoreUnavailable."""
        for queue in list(self._owed):
            if owed := self._owed.pop(queue, None):
                await self._record(queue, owed)
        if self._closing or now < self._dispatcher.tenant_full_until:
            return
        queues: dict[str, list[Notification]] = {}
        for notification in await self._startable(now):
            queues.setdefault(queue_of(notification), []).append(notification)
        for queue, notifications in queues.items():
            # Another pass may have been here while this one read. What it took since then is no longer WAITING, and is skipped.
            if self._is_free(queue, now) and not self._closing:
                self._start(queue, notifications)

    async def drain(self) -> None:
        """Wait until everything that may go now has gone, also what becomes possible meanwhile."""
        while self._flights:
            await asyncio.wait(list(self._flights.values()))
            await self.deliver(self._clock.now())

    async def next_wake(self, now: datetime) -> datetime | None:
        """The first moment at which a waiting notification is due and the limits of its queue and tenant allow it. None when none waits."""
        best: datetime | None = None
        limit = 8
        async with self._store.transaction() as tx:
            while True:
                rows = await tx.outbox.due(EVER, limit=limit)
                for row in rows:
                    if best is not None and row.due >= best:
                        return best
                    if not self._is_busy(queue_of(row)):
                        at = max(row.due, self._limits.free_at(queue_of(row), now), self._dispatcher.tenant_full_until)
                        best = at if best is None else min(best, at)
                if len(rows) < limit:
                    return best
                limit *= 4

    async def look_again(self, now: datetime) -> None:
        """Make due at once what waits because its person or channel could not be reached, where that can be reached by now."""
        queues: dict[str, list[Notification]] = {}
        for notification in self._parked.values():
            queues.setdefault(queue_of(notification), []).append(notification)
        for notifications in queues.values():
            reachable = await self._reach.discover(notifications[0].to, now)
            for notification in notifications:
                if reachable:
                    await self._dispatcher.unpark(notification.id, now)
                if reachable or now >= notification.expires:
                    self._parked.pop(notification.id, None)

    async def close(self, within: timedelta) -> None:
        """Start nothing more, and wait ``within`` (real time) for the sends under way. What lasts longer stays CLAIMED, for recover()."""
        self._closing = True
        flights = list(self._flights.values())
        if flights:
            _, late = await asyncio.wait(flights, timeout=within.total_seconds())
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _is_busy(self, queue: str) -> bool:
        return queue in self._flights or queue in self._owed

    def _is_free(self, queue: str, now: datetime) -> bool:
        return not self._is_busy(queue) and self._limits.free_at(queue, now) <= now

    async def _startable(self, now: datetime) -> list[Notification]:
        limit = self._page
        async with self._store.transaction() as tx:
            while True:
                rows = await tx.outbox.due(now, limit=limit)
                free = [row for row in rows if self._is_free(queue_of(row), now)]
                # Lanes that must wait keep their rows at the head; look past them for a full page.
                if len(rows) < limit or len(free) >= self._page:
                    break
                limit *= 4
        # A retry has a later ``due`` than what was behind it: the order in a queue is that of the notifications themselves.
        return sorted(free, key=lambda row: (row.created_at, row.due, row.id))

    def _start(self, queue: str, notifications: list[Notification]) -> None:
        def landed(task: asyncio.Task[None]) -> None:
            del self._flights[queue]
            if not task.cancelled() and (error := task.exception()):
                log.error("delivery-broke-off", error=named(error))
            self.on_landed()

        self._flights[queue] = asyncio.create_task(self._fly(queue, notifications))
        self._flights[queue].add_done_callback(landed)

    async def _fly(self, queue: str, notifications: list[Notification]) -> None:
        for notification in notifications:
            try:
                if self._closing or queue in self._owed or await self._one(queue, notification) is Turn.STOP:
                    return
            except Exception as error:
                # A store that cannot write, or a defect of ours. The rows are still there: give it a moment and try again.
                self._limits.hold(queue, self._clock.now() + AFTER_TROUBLE)
                log.error("delivery-failed", notification=notification.id, error=named(error))
                return

    async def _one(self, queue: str, notification: Notification) -> Turn:
        """Take one notification as far as it goes now."""
        if notification.uncertain and not notification.activity:
            await self._take_time()
            if self._closing:
                return Turn.STOP
        turn = await self._claim_and_send(queue, notification.id)
        # Asking takes time that the others should not wait for, so it is done outside the room.
        if turn is Turn.NOWHERE and await self._reach.discover(notification.to, self._clock.now()):
            turn = await self._claim_and_send(queue, notification.id)
        if turn is Turn.NOWHERE and (parked := await self._dispatcher.park(notification.id)):
            self._parked[notification.id] = parked
        return turn

    async def _take_time(self) -> None:
        """Before the last copy of a message is claimed. One after the other, so that a second crash finds one of them claimed and not yet
        on its way, and not all that the first crash interrupted: such a one is never sent again."""
        await self._last_copy.acquire()
        asyncio.get_running_loop().call_later(self._pace.total_seconds(), self._last_copy.release)

    async def _claim_and_send(self, queue: str, id: str) -> Turn:
        async with self._room:
            claimed = await self._dispatcher.claim(id)
            if isinstance(claimed, Turn):
                return claimed
            await self._record(queue, await self._dispatcher.send(claimed))
            return Turn.NEXT

    async def _record(self, queue: str, answered: SendResult) -> None:
        """The message may be out: until that is stored, the queue waits for it, and each delivery tries again."""
        try:
            await self._dispatcher.record(answered)
        except Exception as error:
            self._owed[queue] = answered
            log.error("outcome-not-stored", notification=answered.notification.id, error=named(error))
