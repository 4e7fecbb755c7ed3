"""When the bot last ran, and when it did not run: so that what nobody could plan meanwhile is known to be missed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

HEARTBEAT_ID = "heartbeat"
EVERY = timedelta(minutes=1)
"""The heartbeat is stored at most this often: each time is a write."""
SILENCE = timedelta(minutes=3)
"""After so long without planning the bot counts as not having run."""
REMEMBERED = timedelta(days=60)
"""How long a time in which it did not run is remembered."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A time in which the bot did not run: ``since`` <= moment < ``until``."""

    since: datetime
    until: datetime

    def covers(self, moment: datetime) -> bool:
        """Whether ``moment`` lies in it."""
        return self.since <= moment < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """One for the whole installation. ``at``: when it ran last; all that was due before is in the outbox. ``stops``: when it did not run of
    late, oldest first."""

    id: str = HEARTBEAT_ID
    at: datetime
    stops: tuple[Stop, ...] = ()
    version: int = 0

    def beaten(self, now: datetime, *, travelling: bool) -> "Heartbeat":
        """The heartbeat at ``now``, with a stop when it had not run for SILENCE. ``travelling``: the demo's clock was moved, which is no
        stop."""
        kept = tuple(stop for stop in self.stops if stop.until > now - REMEMBERED)
        still = now - self.at >= SILENCE and not travelling
        return Heartbeat(id=self.id, at=now, stops=(*kept, Stop(self.at, now)) if still else kept, version=self.version)
