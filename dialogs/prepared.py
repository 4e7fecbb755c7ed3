"""What the desk can decide about an intent, and what every kind of message asks."""

from dataclasses import dataclass
from datetime import datetime

from cards.language import Language, language
from domain import reminders
from domain.outbox import State
from domain.ports import Message, Transaction
from domain.programme import PROGRAMME_ID, Network


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


async def speech(tx: Transaction, user: str | None = None) -> Language:
    """The language of a person, or of the programme."""
    person = await tx.people.get(user) if user else None
    programme = await tx.programmes.get(PROGRAMME_ID)
    return language((person.language if person else None) or (programme.language if programme else "nl"))


def quiet_before(starts: datetime, network: Network, now: datetime) -> Wait | None:
    """Whether it waits for the morning, which it does not when that leaves no two hours before ``starts``."""
    morning = reminders.quiet(now, starts, network.zone)
    return Wait(morning, "working-hours") if morning > now else None
