"""What is due now, over all networks, and when the next thing will be. Reads the store, writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain import aftercare, attendance, booking, digest, reminders, rhythm, sheet
from domain.booking import NO_CALENDARS, CalendarRule
from domain.invited import invited
from domain.outbox import Intent, State
from domain.ports import Transaction
from domain.programme import Network, Participant
from domain.session import Session

LOOK_BACK = timedelta(days=400)
"""A session longer ago than this starts nothing any more: not even a check-in halfway to the next, two years later."""
LOOK_AHEAD = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class Plan:
    """``due``: intents whose moment has come and that the outbox does not know yet. ``next``: the next moment with more.
    ``again``: what the outbox knows, and has to be done anew."""

    due: tuple[Intent, ...]
    next: datetime | None
    again: tuple[Intent, ...] = ()


async def plan(tx: Transaction, now: datetime, calendars: CalendarRule = NO_CALENDARS) -> Plan:
    due: list[Intent] = []
    moments: list[datetime] = []
    for network in await tx.networks.all():
        participants = await tx.participants.of_network(network.id)
        known = await tx.sessions.of_network(network.id, since=now - LOOK_BACK)
        sessions = [session for session in known if session.takes_place]
        # Its own only: what it takes part in elsewhere is promised to its people from there.
        own = [session for session in sessions if session.network == network.id]
        courses = await _courses(tx, network, sessions, participants)
        promised = [*await _reminders(tx, network, own, now), *_check_ins(courses, now), *_weekly(network, now)]
        due += [intent for intent in promised if await tx.outbox.get(intent.id) is None]
        later = [*await _nudges(tx, network, courses, now), *await _around(tx, network, own, now)]
        due += [intent for intent in later if intent.due <= now]
        moments += [*_moments(network, own, courses, now), *(intent.due for intent in later)]
    entries = await booking.rows(tx, calendars, now)
    due += entries.new
    moments += entries.moments
    return Plan(tuple(due), min((moment for moment in moments if moment > now), default=None), tuple(entries.again))


Course = tuple[Sequence[rhythm.Occasion], Sequence[Participant]]
"""The check-ins of those who have the same sessions."""


async def _courses(tx: Transaction, network: Network, sessions: Sequence[Session], participants: Sequence[Participant]) -> list[Course]:
    """A network without leerteams, that takes part in nothing with others, has one."""
    some = {session.id: {one.id for one in await invited(tx, session)} for session in sessions if session.team or session.networks}
    found: dict[tuple[str, ...], list[Participant]] = {}
    for one in participants:
        theirs = tuple(session.id for session in sessions if session.id not in some or one.id in some[session.id])
        found.setdefault(theirs, []).append(one)
    return [
        (tuple(rhythm.occasions(network, [session for session in sessions if session.id in theirs])), people)
        for theirs, people in found.items()
    ]


async def _reminders(tx: Transaction, network: Network, sessions: Sequence[Session], now: datetime) -> list[Intent]:
    found: list[Intent] = []
    for session in sessions:
        if session.starts > now:
            found += reminders.of_session(network, session, await invited(tx, session), now)
    return found


def _check_ins(courses: Sequence[Course], now: datetime) -> list[Intent]:
    return [intent for occasions, people in courses for each in occasions for intent in rhythm.of_occasion(each, people, now)]


def _weekly(network: Network, now: datetime) -> list[Intent]:
    weekly = digest.due(network, now)
    return [weekly] if weekly else []


async def _nudges(tx: Transaction, network: Network, courses: Sequence[Course], now: datetime) -> list[Intent]:
    """One for each check-in that was sent and not nudged yet, be it due or still to come."""
    found = []
    for occasion, people in ((each, people) for occasions, people in courses for each in occasions):
        if occasion.due <= now < occasion.due + rhythm.NUDGED_WITHIN:
            for one in people:
                asked = await tx.outbox.get(occasion.intent_id(one))
                if asked is not None and asked.state is State.SENT:
                    found.append(rhythm.nudge(occasion, asked, network, now))
    return [intent for intent in found if now < intent.expires and await tx.outbox.get(intent.id) is None]


async def _around(tx: Transaction, network: Network, sessions: Sequence[Session], now: datetime) -> list[Intent]:
    """What coordinators get before and after each session, and whoever missed it: due or still to come, and not known to the outbox."""
    coordinators = [one for key in network.coordinators if (one := await tx.coordinators.get(key))]
    found: list[Intent] = []
    for session in sessions:
        readers = coordinators if not session.networks else await sheet.readers(tx, session)
        found += sheet.of_session(network, session, readers, now)
    found += [intent for session in sessions for intent in attendance.asked_of(network, session, coordinators, now)]
    found += await aftercare.of_network(tx, network, sessions, now)
    return [intent for intent in found if await tx.outbox.get(intent.id) is None]


def _moments(network: Network, sessions: Sequence[Session], courses: Sequence[Course], now: datetime) -> list[datetime]:
    found = [moment for session in sessions if session.starts > now for moment in reminders.moments(network, session)]
    for occasion in (each for occasions, _ in courses for each in occasions):
        found += (occasion.due, occasion.nudge_due)
    return [*found, *digest.moments(network, now, now + LOOK_AHEAD + timedelta(days=7))]
