"""What every message that goes out by itself has in common: Ready, Wait or Drop; in whose language; within working hours and budget.

A renderer begins with the records it makes no sense without: needed(), theirs(), and the functions that give several of them raise
RecordGone, which ``dialogs/preparer.py`` turns into GONE. It asks for them before it writes anything.

The functions that give ``Wait | Drop | None`` tell whether a notification is held back at ``now``: None when this is no reason to.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from cards.language import Language, language
from cards.notifications.email import Letter
from domain.attendance.go_away import PAUSED, current
from domain.calendar.link import CalendarLinks
from domain.calendar.port import CalendarEntry, Withdrawal
from domain.calendar.sync import CalendarRule
from domain.check_ins import schedule as rhythm
from domain.notifications import budget
from domain.notifications.outbox import UNASKED, Notification, NotificationKind, State
from domain.notifications.preferences import PAUSED as PAUSED_BY_CHOICE
from domain.notifications.preferences import unwanted
from domain.notifications.working_hours import next_open
from domain.plan import LOOK_BACK
from domain.ports import Message, Transaction
from domain.programme.contact_person import works_for
from domain.programme.programme import PROGRAMME_ID, Coordinator, Network, Participant
from domain.sessions import reminders
from domain.sessions.invitees import networks_of, sessions_for
from domain.sessions.session import Session

_BEFORE = frozenset({NotificationKind.CHECK_IN, NotificationKind.NUDGE, NotificationKind.AGAIN, NotificationKind.AFTERCARE})
"""The kinds for which a pulse and the half-yearly question leave room in the budget."""
_LAST = frozenset({NotificationKind.PULSE, NotificationKind.MEASURE})


@dataclass(frozen=True, slots=True)
class Ready:
    """Send ``message``. ``batched``: ids of other notifications for the same reader whose news it tells too, so that they need no
    message."""

    message: Message
    batched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drop:
    """Do not send: ``state`` is EXPIRED (too late to be useful) or NOT_NEEDED (left, signed off, answered, cancelled, nothing to tell)."""

    state: State
    reason: str


GONE = Drop(State.NOT_NEEDED, "gone")
"""A record it is about is not there any more, or belongs to somebody else than whom it is for."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not before ``until``: outside working hours, over this week's budget, or while the reader is away. ``reason``: a machine word."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Mail:
    """Send ``letter`` by e-mail to the address ``to``, looked up at this moment: it is neither kept with the notification nor logged."""

    to: str
    letter: Letter


Prepared = Ready | Drop | Wait | Mail | CalendarEntry | Withdrawal

Renderer = Callable[[Transaction, Notification, datetime], Awaitable[Prepared]]
"""Decides about a notification of its kind when its time has come: checks again, waits, or makes the message."""

MakeRenderers = Callable[[CalendarLinks, CalendarRule], Mapping[NotificationKind, Renderer]]
"""Makes the preparers of a room that have to know these."""


class RecordGone(Exception):
    """What a notification is about is not there any more, or not for whom the notification goes to: it is dropped as GONE."""


class _Persons(Protocol):
    """A record of somebody, with their Entra object id."""

    @property
    def user(self) -> str: ...


R = TypeVar("R")
P = TypeVar("P", bound=_Persons)


async def needed(found: Awaitable[R | None]) -> R:
    """The record that ``found`` gives. Raises RecordGone when it gives None."""
    record = await found
    if record is None:
        raise RecordGone
    return record


async def theirs(notification: Notification, found: Awaitable[P | None]) -> P:
    """As needed(), for a record of whom the notification goes to. Raises RecordGone too when it is somebody else's by now."""
    record = await needed(found)
    if record.user != notification.to.person:
        raise RecordGone
    return record


async def speech(tx: Transaction, user: str | None = None) -> Language:
    """The language of the person with this Entra object id; of the programme when they chose none, or without ``user``."""
    person = await tx.people.get(user) if user else None
    programme = await tx.programmes.get(PROGRAMME_ID)
    return language((person.language if person else None) or (programme.language if programme else "nl"))


async def stood_in_for(tx: Transaction, notification: Notification) -> str:
    """The name of the contact person in ``notification.about["contact"]``, when the notification goes to somebody else in their place;
    else ""."""
    contact = await tx.coordinators.get(notification.about.get("contact", ""))
    return contact.name if contact is not None and contact.user != notification.to.person else ""


async def place_of(tx: Transaction, notification: Notification) -> tuple[Participant, Network]:
    """The participant a notification is about and goes to, and by which network they take part. Raises RecordGone."""
    participant = await theirs(notification, tx.participants.get(notification.about["participant"]))
    return participant, await needed(tx.networks.get(participant.network))


async def session_place(tx: Transaction, notification: Notification) -> tuple[Session, Network, Participant]:
    """As place_of(), with the session it is about. Raises RecordGone."""
    session = await needed(tx.sessions.get(notification.about["session"]))
    participant, network = await place_of(tx, notification)
    return session, network, participant


async def session_reader(tx: Transaction, notification: Notification, now: datetime) -> tuple[Session, Network, Coordinator]:
    """The session and its network, while whom it is for still coordinates or facilitates that, or stands in. A card that is out stays.
    Raises RecordGone, also when the session does not take place."""
    session = await needed(tx.sessions.get(notification.about["session"]))
    network = await needed(tx.networks.get(session.network))
    reader = await theirs(notification, tx.coordinators.get(notification.about["coordinator"]))
    if not session.takes_place:
        raise RecordGone
    keys = networks_of(session) if notification.kind is NotificationKind.SHEET else (network.id,)
    networks = [other for key in keys if (other := await tx.networks.get(key))]
    if not any([await works_for(tx, reader, other, now) for other in networks]):
        raise RecordGone
    return session, network, reader


async def paused(tx: Transaction, notification: Notification, now: datetime) -> Wait | Drop | None:
    """Held back while its person said they are away: a Wait until they are back, or a Drop when it has expired by then."""
    away = await current(tx, notification.to.person or "", now)
    if away is None:
        return None
    return Wait(away.ends, PAUSED) if away.ends < notification.expires else Drop(State.NOT_NEEDED, PAUSED)


async def unasked(tx: Transaction, notification: Notification, now: datetime) -> Wait | Drop | None:
    """Held back by what its person chose: a Wait during a pause, a Drop of a kind they do not want. For every kind, before all else."""
    held = await unwanted(tx, notification, now)
    if isinstance(held, datetime):
        return Wait(held, PAUSED_BY_CHOICE)
    return Drop(State.NOT_NEEDED, held) if held else None


def quiet(network: Network, now: datetime) -> Wait | None:
    """Outside working hours in the network's time zone, a Wait until the next working morning."""
    morning = next_open(now, network.zone)
    return Wait(morning, "working-hours") if morning > now else None


def quiet_before(starts: datetime, network: Network, now: datetime) -> Wait | None:
    """As quiet(), for news of a session: None when waiting would leave less than two hours before it ``starts``."""
    morning = reminders.quiet(now, starts, network.zone)
    return Wait(morning, "working-hours") if morning > now else None


async def over_budget(tx: Transaction, notification: Notification, network: Network, now: datetime) -> Wait | Drop | None:
    """When this is one unasked message too many for its person in seven days: a Wait until there is room, or a Drop when there is none
    before it expires.

    A reminder counts what was sent. Anything else also leaves room for the reminders that are coming: those go first. A pulse and the
    half-yearly question leave room for what is asked about somebody's action too.
    """
    programme = await tx.programmes.get(PROGRAMME_ID)
    person = notification.to.person
    if programme is None or person is None:
        return None
    rows = await tx.outbox.of_person(person, since=now - 3 * budget.WEEK)
    others = [
        row.settled_at or now
        for row in rows
        if row.kind in UNASKED and row.id != notification.id and row.state in (State.SENT, State.CLAIMED, State.UNKNOWN)
    ]
    if notification.kind is not NotificationKind.REMINDER:
        others += await _promised(tx, person, now)
    if notification.kind in _LAST:
        others += await _to_be_asked(tx, person, now)
        others += [max(row.due, now) for row in rows if row.kind in _BEFORE and row.state is State.WAITING]
    at = now
    while at < notification.expires:
        if budget.fits(at, others, programme.message_budget_per_week):
            return Wait(at, "budget") if at > now else None
        at = next_open(at + timedelta(hours=12), network.zone)
    return Drop(State.EXPIRED, "budget")


async def _to_be_asked(tx: Transaction, person: str, now: datetime) -> list[datetime]:
    """When the person's check-ins of the coming week are due."""
    found: list[datetime] = []
    for participant in await tx.participants.of_user(person):
        network = await tx.networks.get(participant.network)
        if network is not None:
            meetings = [session for session in await sessions_for(tx, participant, since=now - LOOK_BACK) if session.takes_place]
            found += [occasion.due for occasion in rhythm.occasions(network, meetings) if now <= occasion.due < now + budget.WEEK]
    return found


async def _promised(tx: Transaction, person: str, now: datetime) -> list[datetime]:
    """When the person's reminders of the coming week are due."""
    found: list[datetime] = []
    for participant in await tx.participants.of_user(person):
        for session in await sessions_for(tx, participant, since=now):
            network = await tx.networks.get(session.network)
            if network is not None and session.takes_place:
                slots = reminders.slots(session.starts, network.reminders, network.zone)
                found += [slot.due for slot in slots if now <= slot.due < now + budget.WEEK]
    return found
