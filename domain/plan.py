"""What is due now, over all networks, and when the next thing will be. Reads the store, writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain import aftercare, attendance, digest, pulsing, reminders, rhythm, sheet
from domain.outbox import Intent, State
from domain.ports import Transaction
from domain.programme import Network, Participant
from domain.session import Session

LOOK_BACK = timedelta(days=400)
"""A session longer ago than this starts nothing any more: not even a check-in halfway to the next, two years later."""
LOOK_AHEAD = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class Plan:
    """``due``: intents whose moment has come and that the outbox does not know yet. ``next``: the next moment with more."""

    due: tuple[Intent, ...]
    next: datetime | None


async def plan(tx: Transaction, now: datetime) -> Plan:
    due: list[Intent] = []
    moments = await pulsing.closings(tx)
    for network in await tx.networks.all():
        participants = await tx.participants.of_network(network.id)
        known = await tx.sessions.of_network(network.id, since=now - LOOK_BACK)
        sessions = [session for session in known if session.takes_place]
        due += [intent for intent in _promised(network, sessions, participants, now) if await tx.outbox.get(intent.id) is None]
        nudges = await _nudges(tx, network, sessions, participants, now)
        due += [nudge for nudge in nudges if nudge.due <= now]
        around = await _around(tx, network, sessions, now)
        due += [intent for intent in around if intent.due <= now]
        moments += [*_moments(network, sessions, now), *(intent.due for intent in (*nudges, *around))]
    return Plan(tuple(due), min((moment for moment in moments if moment > now), default=None))


def _promised(network: Network, sessions: Sequence[Session], participants: Sequence[Participant], now: datetime) -> list[Intent]:
    found = [intent for session in sessions if session.starts > now for intent in reminders.of_session(network, session, participants, now)]
    for occasion in rhythm.occasions(network, sessions):
        found += rhythm.of_occasion(occasion, participants, now)
    weekly = digest.due(network, now)
    return [*found, weekly] if weekly else found


async def _nudges(
    tx: Transaction, network: Network, sessions: Sequence[Session], participants: Sequence[Participant], now: datetime
) -> list[Intent]:
    """One for each check-in that was sent and not nudged yet, be it due or still to come."""
    found = []
    for occasion in rhythm.occasions(network, sessions):
        if occasion.due <= now < occasion.due + rhythm.NUDGED_WITHIN:
            for one in participants:
                asked = await tx.outbox.get(occasion.intent_id(one))
                if asked is not None and asked.state is State.SENT:
                    found.append(rhythm.nudge(occasion, asked, network, now))
    return [intent for intent in found if now < intent.expires and await tx.outbox.get(intent.id) is None]


async def _around(tx: Transaction, network: Network, sessions: Sequence[Session], now: datetime) -> list[Intent]:
    """What coordinators, who was there and who was not get around each session: due or still to come, and not known to the outbox."""
    coordinators = [one for key in network.coordinators if (one := await tx.coordinators.get(key))]
    found = [intent for session in sessions for intent in sheet.of_session(network, session, coordinators, now)]
    found += [intent for session in sessions for intent in attendance.asked_of(network, session, coordinators, now)]
    found += await aftercare.of_network(tx, network, sessions, now)
    found += await pulsing.of_network(tx, network, sessions, now)
    return [intent for intent in found if await tx.outbox.get(intent.id) is None]


def _moments(network: Network, sessions: Sequence[Session], now: datetime) -> list[datetime]:
    found = [moment for session in sessions if session.starts > now for moment in reminders.moments(network, session)]
    for occasion in rhythm.occasions(network, sessions):
        found += (occasion.due, occasion.nudge_due)
    found += pulsing.openings(network, sessions)
    return [*found, *digest.moments(network, now, now + LOOK_AHEAD + timedelta(days=7))]
