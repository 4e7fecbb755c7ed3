"""When each reminder of a session is due: wall-clock rules in the network's time zone. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import isodate

from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import is_open, next_open, on_wall
from domain.programme.programme import Network, Participant
from domain.sessions.invitees import is_for, networks_of, was_for
from domain.sessions.session import Session

TRAVEL_TIME = timedelta(hours=2)
"""A reminder that would wait for the next morning goes at once when less than this would be left before the session."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One rule (ISO 8601 duration) of one session: its reminder is due at ``due`` and of use until ``expires``."""

    rule: str
    due: datetime
    expires: datetime


def before(starts: datetime, rule: str, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, that lies ``rule`` before ``starts``. ``rule``: an ISO 8601 duration such as P14D or PT2H.

    Days keep the time on the clock of ``zone``, also over a change to summer time; hours and minutes are real ones, also when there are 24.
    """
    span: timedelta = isodate.parse_duration(rule)
    _, _, time_part = rule.partition("T")
    in_hours: timedelta = isodate.parse_duration(f"PT{time_part}") if time_part else timedelta(0)
    days = timedelta(days=(span - in_hours).days)
    local = starts.astimezone(zone)
    # Not by way of the wall without need: it shows one hour twice in October.
    day = on_wall(local.date() - days, local.time(), zone) if days else starts
    return day.astimezone(UTC) - (span - days)


def quiet(moment: datetime, starts: datetime, zone: ZoneInfo) -> datetime:
    """``moment`` if it is within working hours, else the next working morning, unless the session starts sooner than TRAVEL_TIME after
    that."""
    if is_open(moment, zone):
        return moment
    morning = next_open(moment, zone)
    return morning if starts - morning >= TRAVEL_TIME else moment


def slots(starts: datetime, rules: tuple[str, ...], zone: ZoneInfo) -> tuple[Slot, ...]:
    """The slots of ``rules`` for a session, in order of time. Each is of use until the next is due, the last until the session starts.

    Of rules that fall on one moment, as both wait for the same morning, only the one nearest to the session remains.
    """
    # In UTC: two moments in the hour that comes twice in October are equal to Python when they are on one zone's wall clock.
    return _slots(starts.astimezone(UTC), rules, zone)


@lru_cache(maxsize=4096)
def _slots(starts: datetime, rules: tuple[str, ...], zone: ZoneInfo) -> tuple[Slot, ...]:
    far_to_near = sorted(rules, key=isodate.parse_duration, reverse=True)
    moments = {quiet(before(starts, rule, zone), starts, zone).astimezone(UTC): rule for rule in far_to_near}
    ordered = sorted(moments.items())
    ends = [moment for moment, _ in ordered[1:]] + [starts]
    # Not strict: without rules there is still the start.
    return tuple(Slot(rule, moment, end) for (moment, rule), end in zip(ordered, ends, strict=False))


def of_session(network: Network, session: Session, participants: Sequence[Participant], now: datetime) -> Iterator[Notification]:
    """The reminders of ``session`` that are due by ``now`` and still of use: to each channel and to each participant.

    ``network`` is its home, whose rules count; ``participants`` are all who are invited now. Who was not there or not invited at the moment
    when a reminder was due gets none, and nobody gets one that was due before the session was known.
    """
    for slot in slots(session.starts, network.channel_reminders, network.zone):
        if session.known_since <= slot.due <= now < slot.expires:
            for key in networks_of(session):
                if key in networks_of(was_for(session, slot.due)):
                    whom = "channel" if key == session.network else f"channel:{key}"
                    yield _notification(session, slot, NotificationKind.CHANNEL_REMINDER, Recipient(network=key), whom, {}, now)
    for slot in slots(session.starts, network.reminders, network.zone):
        if session.known_since <= slot.due <= now < slot.expires:
            for participant in participants:
                if participant.known_since <= slot.due and is_for(was_for(session, slot.due), participant):
                    yield _notification(
                        session,
                        slot,
                        NotificationKind.REMINDER,
                        Recipient(person=participant.user),
                        f"participant:{participant.id}",
                        {"participant": participant.id},
                        now,
                    )


def moments(network: Network, session: Session) -> Iterator[datetime]:
    """Every moment at which ``of_session`` may have something new."""
    for rules in (network.channel_reminders, network.reminders):
        yield from (slot.due for slot in slots(session.starts, rules, network.zone))


def _notification(
    session: Session, slot: Slot, kind: NotificationKind, to: Recipient, whom: str, about: dict[str, str], now: datetime
) -> Notification:
    return Notification(
        id=f"session:{session.id}:reminder:{slot.rule}:{whom}",
        kind=kind,
        to=to,
        about={"session": session.id, **about},
        due=slot.due,
        expires=slot.expires,
        created_at=now,
    )
