"""What the bot asks of somebody's time: a rough estimate, shown to themselves alone. A programme asks 1 to 2 hours a week in all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.attendance.expected import is_signed_off
from domain.notifications.budget import WEEK
from domain.notifications.outbox import UNASKED, Notification, NotificationKind, State
from domain.notifications.working_hours import on_wall
from domain.ports import Transaction
from domain.sessions.invitees import sessions_for

MINUTES: Mapping[NotificationKind, int] = {NotificationKind.CHECK_IN: 2, NotificationKind.INTAKE: 3, NotificationKind.MEASURE: 2}
"""How many minutes a message of a kind takes to read and answer, as its card says; one of any other kind takes one."""
_ARRIVED = frozenset({State.SENT, State.CLAIMED, State.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Burden:
    """Of one calendar month: how many messages they did not ask for came until now and the ``minutes`` those take, and how many sessions
    they come to in the whole month and the minutes of those."""

    messages: int
    minutes: int
    sessions: int
    session_minutes: int


async def of_month(tx: Transaction, user: str, now: datetime, zone: ZoneInfo) -> Burden:
    """The Burden of a person in the month of ``now`` on the clock of ``zone``."""
    first = now.astimezone(zone).date().replace(day=1)
    starts, ends = on_wall(first, time(), zone), on_wall((first + timedelta(days=32)).replace(day=1), time(), zone)
    rows = [row for row in await _arrived(tx, user, starts) if row.kind in UNASKED]
    sessions = [
        session
        for place in await tx.participants.of_user(user)
        for session in await sessions_for(tx, place, since=starts, until=ends)
        if session.takes_place and not await is_signed_off(tx, place, session)
    ]
    return Burden(len(rows), sum(MINUTES.get(row.kind, 1) for row in rows), len(sessions), sum(meeting.minutes for meeting in sessions))


async def of_week(tx: Transaction, user: str, now: datetime) -> list[Notification]:
    """The messages that reached somebody in the last seven days, newest first."""
    return list(reversed(await _arrived(tx, user, now - WEEK)))


async def unasked_of_week(tx: Transaction, user: str, now: datetime) -> int:
    """How many messages that they did not ask for reached somebody in the last seven days."""
    return sum(1 for row in await _arrived(tx, user, now - WEEK) if row.kind in UNASKED)


async def _arrived(tx: Transaction, user: str, since: datetime) -> list[Notification]:
    # What waited long for room or for a way is found by its settled moment, so it is looked for further back.
    rows = await tx.outbox.of_person(user, since=since - 4 * WEEK)
    found = [row for row in rows if row.state in _ARRIVED and since <= (row.settled_at or row.due)]
    return sorted(found, key=lambda row: (row.settled_at or row.due, row.id))
