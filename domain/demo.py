"""The demo's own time, so that a second start goes on where the first stopped."""

from dataclasses import dataclass
from datetime import datetime

DEMO_TIME_ID = "demo"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoTime:
    """How far the demo's clock was moved. There is one, and only in a demo's store."""

    id: str = DEMO_TIME_ID
    at: datetime
    version: int = 0
