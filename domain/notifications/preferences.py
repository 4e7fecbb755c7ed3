"""Which messages somebody wants: a pause, fewer reminders, no check-ins. None of it signs them off from a session."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.outbox import UNASKED, Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.programme import MessagePreference, Person

LONGEST = timedelta(days=366)
"""The longest a pause may be."""
USEFUL_FOR = timedelta(days=1)
"""A message waits for the end of a pause when it is of use for at least so long after it."""
PAUSED = "paused"
"""``Notification.reason`` of what waits for the end of a pause, or was dropped by it."""
UNWANTED = "unwanted"
"""``Notification.reason`` of what was dropped because its person does not want this kind."""
_QUESTIONS = frozenset(
    {
        NotificationKind.CHECK_IN,
        NotificationKind.NUDGE,
        NotificationKind.AGAIN,
        NotificationKind.PULSE,
        NotificationKind.INTAKE,
        NotificationKind.MEASURE,
    }
)
"""Whoever wants no check-ins wants no other form to fill in either."""
_WAIT = frozenset({NotificationKind.REMINDER, NotificationKind.MEASURE})
"""What waits for the end of a pause: a reminder, and what is asked but twice a year."""


async def unwanted(tx: Transaction, notification: Notification, now: datetime) -> datetime | str | None:
    """Whether ``notification`` may not go to its person now: None when it may, a moment when it has to wait until then, or the reason to
    drop it.

    Only kinds in UNASKED are ever held back. In a pause a reminder or a half-yearly question waits if it is of use afterwards; all else is
    dropped, so that nothing piles up.
    """
    if notification.kind not in UNASKED:
        return None
    person = await tx.people.get(notification.to.person or "")
    if person is None:
        return None
    if not _wants(person, notification.kind) or (person.last_reminder_only and await _is_early(tx, notification)):
        return UNWANTED
    if person.paused_until is None or person.paused_until <= now:
        return None
    useful = notification.kind in _WAIT and person.paused_until + USEFUL_FOR <= notification.expires
    return person.paused_until if useful else PAUSED


def _wants(person: Person, kind: NotificationKind) -> bool:
    match person.wanted:
        case MessagePreference.NO_CHECK_INS:
            return kind not in _QUESTIONS
        case MessagePreference.REMINDERS:
            return kind is NotificationKind.REMINDER
    return True


async def _is_early(tx: Transaction, notification: Notification) -> bool:
    """Whether it is a reminder with another one to come: the last is of use until the session starts."""
    session = await tx.sessions.get(notification.about.get("session", "")) if notification.kind is NotificationKind.REMINDER else None
    return session is not None and notification.expires < session.starts


async def pause(tx: Transaction, user: str, until: datetime, now: datetime) -> Person:
    """Nothing that they did not ask for until ``until``. Raises ValueError when that is not after ``now``, or more than LONGEST away."""
    if not now < until <= now + LONGEST:
        raise ValueError("a pause lies ahead and is no longer than a year")
    known = await _known(tx, user)
    return await _kept(tx, known, replace(known, paused_until=until))


async def want(tx: Transaction, user: str, wanted: MessagePreference) -> Person:
    """From now on ``wanted`` only. A pause goes on."""
    known = await _known(tx, user)
    return await _kept(tx, known, replace(known, wanted=wanted))


async def want_last_reminder(tx: Transaction, user: str) -> Person:
    """From now on, of each session's reminders, only the last."""
    known = await _known(tx, user)
    return await _kept(tx, known, replace(known, last_reminder_only=True))


async def want_all(tx: Transaction, user: str, now: datetime) -> Person:
    """From now on everything, without a pause; what waited for the end of a pause is due now."""
    known = await _known(tx, user)
    person = await _kept(tx, known, replace(known, paused_until=None, wanted=MessagePreference.ALL, last_reminder_only=False))
    for waiting in await tx.outbox.of_person(user, since=now):
        if waiting.state is State.WAITING and waiting.reason == PAUSED:
            await tx.outbox.save(replace(waiting, due=now))
    return person


def pauses(person: Person | None, now: datetime) -> bool:
    """Whether ``person`` has a pause at ``now``; False for None."""
    return person is not None and person.paused_until is not None and now < person.paused_until


async def _known(tx: Transaction, user: str) -> Person:
    return await tx.people.get(user) or await tx.people.add(Person(id=user))


async def _kept(tx: Transaction, known: Person, wanted: Person) -> Person:
    return known if wanted == known else await tx.people.save(wanted)
