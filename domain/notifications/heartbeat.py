"""When the bot was last awake, and when it lay still: so that what nobody could plan meanwhile is known to be missed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

HEARTBEAT_ID = "heartbeat"
EVERY = timedelta(minutes=1)
"""How often it is stored, at most: each time is a write."""
SILENCE = timedelta(minutes=3)
"""After a longer time without planning the bot has lain still."""
REMEMBERED = timedelta(days=60)
"""How long it is known that it did."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A time in which nothing was planned nor sent: ``since`` <= moment < ``until``."""

    since: datetime
    until: datetime

    def covers(self, moment: datetime) -> bool:
        return self.since <= moment < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """One for the whole installation. Everything due before ``at`` is in the outbox. ``stops``: the latest, oldest first."""

    id: str = HEARTBEAT_ID
    at: datetime
    stops: tuple[Stop, ...] = ()
    version: int = 0

    def beaten(self, now: datetime, *, travelling: bool) -> "Heartbeat":
        """The heartbeat at ``now``. ``travelling``: the demo's clock was moved, from due moment to due moment, and nothing stood still."""
        kept = tuple(stop for stop in self.stops if stop.until > now - REMEMBERED)
        still = now - self.at >= SILENCE and not travelling
        return Heartbeat(id=self.id, at=now, stops=(*kept, Stop(self.at, now)) if still else kept, version=self.version)
