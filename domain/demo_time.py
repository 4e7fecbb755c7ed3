"""The demo's own time, so that a second start goes on where the first stopped."""

from dataclasses import dataclass
from datetime import datetime, timedelta

DEMO_TIME_ID = "demo"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoTime:
    """The demo's clock was ``at`` when the machine's was ``machine_at``. There is one, and only in a demo's store."""

    id: str = DEMO_TIME_ID
    at: datetime
    machine_at: datetime | None = None
    version: int = 0

    def now(self, machine: datetime) -> datetime:
        """The moment on the demo's clock when the machine's clock says ``machine``.

        It runs on between two starts of the demo, so that it is never earlier than what was done by it, also when the machine's clock was
        set back.
        """
        return self.at + max(machine - (self.machine_at or machine), timedelta(0))
