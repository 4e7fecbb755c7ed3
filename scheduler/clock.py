"""The clocks: the machine's, and the demo's, which starts where it is told, can be moved forward and is kept in the store."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.demo_clock import ZONE, fresh_start, keep_demo_time, now_in_demo
from domain.ports import Clock, Store


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class DemoClock:
    """``base`` plus an offset that moves can only make grow: it runs at the ordinary pace, and time that has passed stays passed."""

    def __init__(self, base: Clock | None = None, *, starts: datetime | None = None) -> None:
        """``starts``: what it says now (aware), before or after ``base``; without it, the same as ``base``."""
        self._base = base or SystemClock()
        self._offset = starts.astimezone(UTC) - self._base.now() if starts else timedelta(0)

    def now(self) -> datetime:
        return self._base.now() + self._offset

    def set(self, to: datetime) -> None:
        """Move forward to ``to`` (aware); nothing happens when that has already passed."""
        self._offset = max(self._offset, to.astimezone(UTC) - self._base.now())


async def open_clock(store: Store, *, demo: bool, starts: datetime | None = None, zone: ZoneInfo = ZONE) -> SystemClock | DemoClock:
    """The machine's clock; in the ``demo`` its own, which goes on where the last demo left it. Where none has been, it begins at ``starts``
    (aware), or without it on an ordinary morning in ``zone``. Raises StoreUnavailable."""
    if not demo:
        return SystemClock()
    machine = SystemClock().now()
    async with store.transaction() as tx:
        return DemoClock(starts=await now_in_demo(tx, machine, starts or fresh_start(machine, zone)))


async def keep_moment(store: Store, moment: datetime) -> None:
    """Store that the demo's clock says ``moment`` now, so that the next start goes on from there. Raises StoreUnavailable."""
    async with store.transaction() as tx:
        await keep_demo_time(tx, moment, SystemClock().now())
