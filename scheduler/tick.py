"""The tick: plan, fill the outbox, deliver. And what wakes it: APScheduler every 20 seconds, a turn's nudge, a moment that comes sooner."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain.matching.weekly_round import turn_over
from domain.notifications import heartbeat
from domain.notifications.heartbeat import HEARTBEAT_ID, Heartbeat
from domain.notifications.outbox import Notification
from domain.plan import Plan
from domain.ports import Clock, Store, Transaction
from domain.pulse.collect import close_over
from scheduler.delivery import Delivery
from scheduler.metrics import Metrics
from scheduler.transact import named, transact

log = structlog.get_logger()

Planner = Callable[[Transaction, datetime], Awaitable[Plan]]

EVERY = timedelta(seconds=20)
BREATH = 0.5
"""Seconds until the next look when something is due and cannot go, and nothing says when it can."""
CLOSE_WITHIN = timedelta(seconds=4)


class Scheduler:
    """Fills the outbox from ``plan`` and starts ``delivery``, every ``every`` and whenever something may go before that.

    ``every`` and ``close_within``, the patience of stop() with sends under way, are real time; ``now`` is that of ``clock``.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        plan: Planner,
        delivery: Delivery,
        *,
        metrics: Metrics,
        every: timedelta = EVERY,
        close_within: timedelta = CLOSE_WITHIN,
    ) -> None:
        self._store = store
        self._clock = clock
        self._plan = plan
        self._metrics = metrics
        self._every = every
        self._close_within = close_within
        self._apscheduler = AsyncIOScheduler(timezone=UTC)
        self._worker: asyncio.Task[None] | None = None
        self._stir = asyncio.Event()
        self.delivery = delivery
        self.turn = asyncio.Lock()
        """Held by whoever plans or delivers: ticks never overlap, and the ordinary ones wait while the clock travels."""
        self.last_tick: datetime | None = None
        """When the last tick that went well ended, on the bot's clock. For ``/readyz``."""

    async def start(self) -> None:
        """Take up what a crash interrupted, and tick from now on. Raises StoreUnavailable when that cannot be stored."""
        await self.delivery.recover(self._clock.now())
        self.delivery.on_landed = self._stir.set
        self._worker = asyncio.create_task(self._work())
        # APScheduler only wakes us, by real time: with its default grace of a second it would drop the ticks of a busy moment.
        self._apscheduler.add_job(
            self._ordinary_tick,
            "interval",
            seconds=self._every.total_seconds(),
            next_run_time=datetime.now(UTC),
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
        self._apscheduler.start()

    async def stop(self) -> None:
        """Stop ticking, within five seconds. Sends under way may finish; those that do not are taken up at the next start."""
        if self._apscheduler.running:
            self._apscheduler.shutdown(wait=False)
        if self._worker:
            self._worker.cancel()
            with suppress(asyncio.CancelledError):
                await self._worker
        await self.delivery.close(self._close_within)

    def nudge(self) -> None:
        """To be called after each turn: deliver soon what is due, and wake in time for what comes due before the next tick."""
        self._stir.set()

    async def tick(self, now: datetime) -> None:
        """Fill the outbox and start delivering, once, without waiting for the sends. Raises StoreUnavailable."""
        async with self.turn:
            await self.fill(now)
            await self.delivery.deliver(now)
            self.ticked(now)
        self._stir.set()

    async def fill(self, now: datetime, *, travelling: bool = False) -> Plan:
        """Make the plan for ``now``, store what follows from it in the outbox, and give it. A notification whose id is there already
        stays as it is, except those in ``plan.again``. ``travelling``: as in beat(). Raises StoreUnavailable."""

        async def work(tx: Transaction) -> tuple[Plan, list[Notification]]:
            # First, so that a digest of this very moment can tell of it.
            await close_over(tx, now)
            await turn_over(tx, now)
            plan = await self._plan(tx, now)
            await _beat(tx, now, travelling=travelling)
            for row in plan.again:
                await tx.outbox.save(row)
            return plan, [await tx.outbox.add(notification) for notification in plan.due if not await tx.outbox.knows(notification.id)]

        plan, added = await transact(self._store, work)
        for notification in added:
            log.info("missed" if notification.settled_at else "due", notification=notification.id, kind=notification.kind)
        return plan

    async def beat(self, now: datetime, *, travelling: bool = False) -> None:
        """Store that the bot ran until ``now``. ``travelling``: the demo's clock was moved there, so the time between is no downtime."""
        await transact(self._store, lambda tx: _beat(tx, now, travelling=travelling))

    def ticked(self, now: datetime) -> None:
        """Note, for ``/readyz`` and the metrics, that a tick ended well at ``now``."""
        self.last_tick = now
        self._metrics.ticked(now)

    async def is_ticking(self) -> bool:
        """Whether a tick ended well within the time of the last four. For ``/readyz``."""
        return self.last_tick is not None and self._clock.now() - self.last_tick < 4 * self._every

    async def _ordinary_tick(self) -> None:
        try:
            await self.tick(self._clock.now())
            # Not under the lock: it may ask the platform, and a platform that hangs must not keep the nudges waiting.
            await self.delivery.look_again(self._clock.now())
        except Exception as error:
            log.error("tick-failed", error=named(error))
        self._stir.set()

    async def _work(self) -> None:
        """Between the ticks: deliver after each stir, and sleep until the next moment at which something may go."""
        while True:
            seconds = await self._deliver_and_look_ahead()
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._stir.wait()
            self._stir.clear()

    async def _deliver_and_look_ahead(self) -> float:
        """Seconds to sleep, unless stirred: never longer than a tick."""
        try:
            async with self.turn:
                await self.delivery.deliver(self._clock.now())
                wake = await self.delivery.next_wake(self._clock.now())
        except Exception as error:
            log.error("nudge-failed", error=named(error))
            return self._every.total_seconds()
        if wake is None:
            return self._every.total_seconds()
        seconds = (wake - self._clock.now()).total_seconds()
        return min(max(seconds, BREATH if seconds <= 0 else 0.0), self._every.total_seconds())


async def _beat(tx: Transaction, now: datetime, *, travelling: bool) -> None:
    last = await tx.heartbeats.get(HEARTBEAT_ID)
    if last is None:
        await tx.heartbeats.add(Heartbeat(at=now))
    elif now - last.at >= heartbeat.EVERY:
        await tx.heartbeats.save(last.beaten(now, travelling=travelling))
