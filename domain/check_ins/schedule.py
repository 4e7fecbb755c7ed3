"""When a participant is asked to look back: after a session, and once halfway to the next; one nudge, in private, when it stays open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.notifications.outbox import Intent, Kind, To
from domain.notifications.working_hours import next_open, on_wall
from domain.programme.programme import Network, Participant
from domain.sessions.session import Session

ANSWERABLE = timedelta(days=6)
NUDGEABLE = timedelta(days=2)
"""How long a nudge is of use. Counted from its own moment: around Easter that lies a week after the check-in."""
LATE = timedelta(days=1)
"""A check-in that was sent later than this (no room in the budget, a bot that was down) has its nudge as much later."""
NUDGED_WITHIN = timedelta(days=21)
"""No nudge for a check-in goes out later than this after its moment."""
WORTH_HALFWAY = timedelta(days=14)
"""Sessions closer together than this have no check-in halfway."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """One moment at which every participant of a network is asked. ``name`` is "after" or "halfway".

    ``known_since`` is when the sessions that make this moment were all known: a moment that lay before it is not made up for.
    """

    session: Session
    name: str
    due: datetime
    nudge_due: datetime
    known_since: datetime

    def intent_id(self, participant: Participant) -> str:
        return f"session:{self.session.id}:check-in:{self.name}:participant:{participant.id}"


def occasions(network: Network, sessions: Sequence[Session]) -> Iterator[Occasion]:
    """The check-ins of a network, from its sessions in order of start; none when it wants none."""
    rule = network.check_ins
    if not rule.on:
        return
    # Not strict: without sessions there is still that None.
    for session, after in zip(sessions, [*sessions[1:], None], strict=False):
        yield _occasion(network, session, "after", session.ends + timedelta(days=rule.after_days), session.known_since)
        if rule.halfway and after is not None and after.starts - session.ends >= WORTH_HALFWAY:
            halfway = session.ends + (after.starts - session.ends) / 2
            yield _occasion(network, session, "halfway", halfway, max(session.known_since, after.known_since))


def of_occasion(occasion: Occasion, participants: Sequence[Participant], now: datetime) -> Iterator[Intent]:
    """The check-ins of one occasion whose moment has come. Whoever joined later is not asked about what was before."""
    if not occasion.known_since <= occasion.due <= now < occasion.due + ANSWERABLE:
        return
    for one in participants:
        if one.known_since <= occasion.due:
            yield Intent(
                id=occasion.intent_id(one),
                kind=Kind.CHECK_IN,
                to=To(person=one.user),
                about={"participant": one.id},
                due=occasion.due,
                expires=occasion.due + ANSWERABLE,
                created_at=now,
            )


def nudge_id(check_in: str) -> str:
    """The key of the nudge for the check-in with this key."""
    return f"{check_in}:nudge"


def nudge(occasion: Occasion, asked: Intent, network: Network, now: datetime) -> Intent:
    """One private nudge for a check-in that was sent, due or still to come. Whether that is still open is looked at when it goes out."""
    sent = asked.settled_at or occasion.due
    due = next_open(sent + _nudge_after(network), network.zone) if sent - occasion.due > LATE else occasion.nudge_due
    return Intent(
        id=nudge_id(asked.id),
        kind=Kind.NUDGE,
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
