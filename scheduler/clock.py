"""The clocks: the machine's, and the demo's, which starts where it is told and can be moved forward."""

from datetime import UTC, datetime, timedelta

from domain.ports import Clock


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
