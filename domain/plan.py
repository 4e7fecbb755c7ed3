"""What is due, and when the next thing will be."""

from dataclasses import dataclass
from datetime import datetime

from domain.outbox import Intent


@dataclass(frozen=True, slots=True)
class Plan:
    """``due``: intents whose moment has come and that the outbox does not know yet. ``next``: the next moment at which there will be more."""

    due: tuple[Intent, ...]
    next: datetime | None
