"""Delivers the outbox: one lane per person or channel, each in order, all at the same time, so that one that is stuck delays no other."""

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
        desk: Preparer,
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
        self._courier = Dispatcher(
            store,
            Transports(messenger, mailer, calendars),
            clock,
            desk,
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
        self._stranded: dict[str, Notification] = {}
        self._closing = False
        self.on_landed: Callable[[], None] = lambda: None
        """Called when a lane is done: there may be more for it, or the next wake may have changed."""

    def listen(self, on_settled: Callable[[Notification], None]) -> None:
        """Have ``on_settled`` called with each intent that reached an end, after it was stored. One listener: the last."""
        self._courier.on_settled = on_settled

    async def recover(self, now: datetime) -> None:
        """At start, before the first deliver(): by its kind, what a crash interrupted is to be sent again, or ends UNKNOWN."""
        await self._courier.recover(now)
        async with self._store.transaction() as tx:
            waiting = await tx.outbox.due(EVER, limit=100_000)
        self._stranded.update((intent.id, intent) for intent in waiting if intent.reason == UNREACHABLE)

    async def deliver(self, now: datetime) -> None:
        """Start sending all that is due and that the limits allow. Returns without waiting for the sends. Raises StoreUnavailable."""
        for lane in list(self._owed):
            if owed := self._owed.pop(lane, None):
                await self._record(lane, owed)
        if self._closing or now < self._courier.tenant_full_until:
            return
        lanes: dict[str, list[Notification]] = {}
        for intent in await self._startable(now):
            lanes.setdefault(queue_of(intent), []).append(intent)
        for lane, intents in lanes.items():
            # Another pass may have been here while this one read. What it took since then is no longer WAITING, and is skipped.
            if self._is_free(lane, now) and not self._closing:
                self._start(lane, intents)

    async def drain(self) -> None:
        """Wait until everything that may go now has gone, also what becomes possible meanwhile."""
        while self._flights:
            await asyncio.wait(list(self._flights.values()))
            await self.deliver(self._clock.now())

    async def next_wake(self, now: datetime) -> datetime | None:
        """The first moment at which a waiting intent is due and the limits of its lane and tenant allow it. None when none waits."""
        best: datetime | None = None
        limit = 8
        async with self._store.transaction() as tx:
            while True:
                rows = await tx.outbox.due(EVER, limit=limit)
                for row in rows:
                    if best is not None and row.due >= best:
                        return best
                    if not self._is_busy(queue_of(row)):
                        at = max(row.due, self._limits.free_at(queue_of(row), now), self._courier.tenant_full_until)
                        best = at if best is None else min(best, at)
                if len(rows) < limit:
                    return best
                limit *= 4

    async def look_again(self, now: datetime) -> None:
        """Make due at once what waits because its person or channel could not be reached, where that can be reached by now."""
        lanes: dict[str, list[Notification]] = {}
        for intent in self._stranded.values():
            lanes.setdefault(queue_of(intent), []).append(intent)
        for intents in lanes.values():
            reachable = await self._reach.discover(intents[0].to, now)
            for intent in intents:
                if reachable:
                    await self._courier.unstrand(intent.id, now)
                if reachable or now >= intent.expires:
                    self._stranded.pop(intent.id, None)

    async def close(self, within: timedelta) -> None:
        """Start nothing more, and wait ``within`` (real time) for the sends under way. What lasts longer stays CLAIMED, for recover()."""
        self._closing = True
        flights = list(self._flights.values())
        if flights:
            _, late = await asyncio.wait(flights, timeout=within.total_seconds())
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _is_busy(self, lane: str) -> bool:
        return lane in self._flights or lane in self._owed

    def _is_free(self, lane: str, now: datetime) -> bool:
        return not self._is_busy(lane) and self._limits.free_at(lane, now) <= now

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
        # A retry has a later ``due`` than what was behind it: the order in a lane is that of the intents themselves.
        return sorted(free, key=lambda row: (row.created_at, row.due, row.id))

    def _start(self, lane: str, intents: list[Notification]) -> None:
        def landed(task: asyncio.Task[None]) -> None:
            del self._flights[lane]
            if not task.cancelled() and (error := task.exception()):
                log.error("delivery-broke-off", error=named(error))
            self.on_landed()

        self._flights[lane] = asyncio.create_task(self._fly(lane, intents))
        self._flights[lane].add_done_callback(landed)

    async def _fly(self, lane: str, intents: list[Notification]) -> None:
        for intent in intents:
            try:
                if self._closing or lane in self._owed or await self._one(lane, intent) is Turn.STOP:
                    return
            except Exception as error:
                # A store that cannot write, or a defect of ours. The rows are still there: give it a moment and try again.
                self._limits.hold(lane, self._clock.now() + AFTER_TROUBLE)
                log.error("delivery-failed", intent=intent.id, error=named(error))
                return

    async def _one(self, lane: str, intent: Notification) -> Turn:
        """Take one intent as far as it goes now."""
        if intent.uncertain and not intent.activity:
            await self._take_time()
            if self._closing:
                return Turn.STOP
        turn = await self._claim_and_send(lane, intent.id)
        # Asking takes time that the others should not wait for, so it is done outside the room.
        if turn is Turn.NOWHERE and await self._reach.discover(intent.to, self._clock.now()):
            turn = await self._claim_and_send(lane, intent.id)
        if turn is Turn.NOWHERE and (stranded := await self._courier.strand(intent.id)):
            self._stranded[intent.id] = stranded
        return turn

    async def _take_time(self) -> None:
        """Before the last copy of a message is claimed. One after the other, so that a second crash finds one of them claimed and not yet
        on its way, and not all that the first crash interrupted: such a one is never sent again."""
        await self._last_copy.acquire()
        asyncio.get_running_loop().call_later(self._pace.total_seconds(), self._last_copy.release)

    async def _claim_and_send(self, lane: str, id: str) -> Turn:
        async with self._room:
            claimed = await self._courier.claim(id)
            if isinstance(claimed, Turn):
                return claimed
            await self._record(lane, await self._courier.send(claimed))
            return Turn.NEXT

    async def _record(self, lane: str, answered: SendResult) -> None:
        """The message may be out: until that is stored, the lane waits for it, and each delivery tries again."""
        try:
            await self._courier.record(answered)
        except Exception as error:
            self._owed[lane] = answered
            log.error("outcome-not-stored", intent=answered.intent.id, error=named(error))
