"""When a participant is asked to look back: some days after a session and once halfway to the next, as the network sets it; and one nudge,
in private, when it stays open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import next_open, on_wall
from domain.programme.programme import Network, Participant
from domain.sessions.session import Session

ANSWERABLE = timedelta(days=6)
"""How long a check-in is worth sending."""
NUDGEABLE = timedelta(days=2)
"""How long a nudge is worth sending, from its own moment: around Easter that is a week after the check-in."""
LATE = timedelta(days=1)
"""When a check-in was sent later than this (no room in the budget, the bot did not run), its nudge is as much later."""
NUDGED_WITHIN = timedelta(days=21)
"""No nudge goes later than this after the moment of its check-in."""
WORTH_HALFWAY = timedelta(days=14)
"""Sessions closer together than this have no check-in halfway."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """One moment at which participants are asked. ``name``: "after" or "halfway" (the session). ``nudge_due``: when its nudge is due.

    ``known_since``: since when the sessions are known that make this moment; if it lay before that, nobody is asked.
    """

    session: Session
    name: str
    due: datetime
    nudge_due: datetime
    known_since: datetime

    def notification_id(self, participant: Participant) -> str:
        """The key of the check-in of this participant at this occasion."""
        return f"session:{self.session.id}:check-in:{self.name}:participant:{participant.id}"


def occasions(network: Network, sessions: Sequence[Session]) -> Iterator[Occasion]:
    """The occasions of ``network`` around ``sessions``, which are in order of start; none when the network wants no check-ins."""
    rule = network.check_ins
    if not rule.on:
        return
    # Not strict: without sessions there is still that None.
    for session, after in zip(sessions, [*sessions[1:], None], strict=False):
        yield _occasion(network, session, "after", session.ends + timedelta(days=rule.after_days), session.known_since)
        if rule.halfway and after is not None and after.starts - session.ends >= WORTH_HALFWAY:
            halfway = session.ends + (after.starts - session.ends) / 2
            yield _occasion(network, session, "halfway", halfway, max(session.known_since, after.known_since))


def of_occasion(occasion: Occasion, participants: Sequence[Participant], now: datetime) -> Iterator[Notification]:
    """The check-ins of one occasion to ``participants``, if its moment has come and they are still worth sending. Who joined later gets
    none."""
    if not occasion.known_since <= occasion.due <= now < occasion.due + ANSWERABLE:
        return
    for participant in participants:
        if participant.known_since <= occasion.due:
            yield Notification(
                id=occasion.notification_id(participant),
                kind=NotificationKind.CHECK_IN,
                to=Recipient(person=participant.user),
                about={"participant": participant.id},
                due=occasion.due,
                expires=occasion.due + ANSWERABLE,
                created_at=now,
            )


def nudge_id(check_in: str) -> str:
    """The key of the nudge for the check-in with this key."""
    return f"{check_in}:nudge"


def nudge(occasion: Occasion, asked: Notification, network: Network, now: datetime) -> Notification:
    """The nudge for the check-in ``asked``, which was sent; due or still to come. Whether that is still open is looked at when it goes."""
    sent = asked.settled_at or occasion.due
    due = next_open(sent + _nudge_after(network), network.zone) if sent - occasion.due > LATE else occasion.nudge_due
    return Notification(
        id=nudge_id(asked.id),
        kind=NotificationKind.NUDGE,
        to=asked.to,
        about=asked.about,
        due=due,
        expires=due + NUDGEABLE,
        created_at=now,
    )


def _occasion(network: Network, session: Session, name: str, about: datetime, known_since: datetime) -> Occasion:
    day = about.astimezone(network.zone).date()
    return Occasion(session, name, *_moments(day, network.check_ins.at, _nudge_after(network), network.zone), known_since)


# Each tick asks it for every session of a year, and most of them are long past.
@lru_cache(maxsize=4096)
def _moments(day: date, at: time, nudge_after: timedelta, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Of the check-in and of its nudge."""
    due = next_open(on_wall(day, at, zone), zone)
    return due, next_open(due + nudge_after, zone)


def _nudge_after(network: Network) -> timedelta:
    return timedelta(days=network.check_ins.nudge_days)
