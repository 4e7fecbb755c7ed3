"""What goes out unasked, made at the moment it is sent: checked again, then rendered in today's words and the reader's language."""

from dataclasses import dataclass
from datetime import datetime

from domain.outbox import State
from domain.ports import Message


@dataclass(frozen=True, slots=True)
class Ready:
    """Send this."""

    message: Message


@dataclass(frozen=True, slots=True)
class Drop:
    """Do not send: ``state`` is EXPIRED (too late to be useful) or NOT_NEEDED (left, signed off, answered, cancelled, nothing to tell)."""

    state: State
    reason: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now: outside working hours, or over this week's budget."""

    until: datetime
    reason: str


Prepared = Ready | Drop | Wait
