"""What is due now, over all networks, and when the next thing will be. Reads the store, writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain import aftercare, attendance, digest, reminders, rhythm, sheet, undelivered, voting
from domain.coming import is_signed_off
from domain.heartbeat import HEARTBEAT_ID
from domain.outbox import ASLEEP, Intent, State
from domain.pausing import unwanted
from domain.ports import Transaction
from domain.programme import Network, Participant
from domain.session import Session

LOOK_BACK = timedelta(days=400)
"""A session longer ago than this starts nothing any more: not even a check-in halfway to the next, two years later."""
LOOK_AHEAD = timedelta(days=15)


@dataclass(frozen=True, slots=True)
class Plan:
    """``due``: intents whose moment has come and that the outbox does not know yet. Among them what was missed while the bot lay still,
    which has its end already. ``next``: the next moment with more."""

    due: tuple[Intent, ...]
    next: datetime | None


@dataclass(frozen=True, slots=True)
class _Calendar:
    """One network, its sessions that take place, by start, and its participants."""

    network: Network
    sessions: Sequence[Session]
    participants: Sequence[Participant]


async def plan(tx: Transaction, now: datetime) -> Plan:
    due: list[Intent] = []
    moments: list[datetime] = []
    last = await tx.heartbeats.get(HEARTBEAT_ID)
    for network in await tx.networks.all():
        known = await tx.sessions.of_network(network.id, since=now - LOOK_BACK)
        sessions = [session for session in known if session.takes_place]
        of = _Calendar(network, sessions, await tx.participants.of_network(network.id))
        found = [*_promised(of, now), *await _nudges(tx, of, now), *await _around(tx, of, now), *await _votes(tx, of, now)]
        new = [intent for intent in found if await tx.outbox.get(intent.id) is None]
        due += [intent for intent in new if intent.due <= now]
        due += await _missed(tx, of, last.at, now, {intent.id for intent in found}) if last else []
        moments += [*_moments(of, now, now + LOOK_AHEAD), *(intent.due for intent in new)]
        moments += [vote.closes_at for vote in await voting.running(tx, network.id, now)]
    told = await undelivered.planned(tx, now)
    due += [intent for intent in told if intent.due <= now]
    moments += [intent.due for intent in told]
    return Plan(tuple(due), min((moment for moment in moments if moment > now), default=None))


def _promised(of: _Calendar, now: datetime) -> list[Intent]:
    ahead = [session for session in of.sessions if session.starts > now]
    found = [intent for session in ahead for intent in reminders.of_session(of.network, session, of.participants, now)]
    for occasion in rhythm.occasions(of.network, of.sessions):
        found += rhythm.of_occasion(occasion, of.participants, now)
    weekly = digest.due(of.network, now)
    return [*found, weekly] if weekly else found


async def _nudges(tx: Transaction, of: _Calendar, now: datetime) -> list[Intent]:
    """One for each check-in that was sent, be it due or still to come."""
    found = []
    for occasion in rhythm.occasions(of.network, of.sessions):
        if occasion.due <= now < occasion.due + rhythm.NUDGED_WITHIN:
            for one in of.participants:
                asked = await tx.outbox.get(occasion.intent_id(one))
                if asked is not None and asked.state is State.SENT:
                    found.append(rhythm.nudge(occasion, asked, of.network, now))
    return [intent for intent in found if now < intent.expires]


async def _around(tx: Transaction, of: _Calendar, now: datetime) -> list[Intent]:
    """What coordinators get before and after each session, and whoever missed it: due or still to come."""
    coordinators = [one for key in of.network.coordinators if (one := await tx.coordinators.get(key))]
    found = [intent for session in of.sessions for intent in sheet.of_session(of.network, session, coordinators, now)]
    found += [intent for session in of.sessions for intent in attendance.asked_of(of.network, session, coordinators, now)]
    return [*found, *await aftercare.of_network(tx, of.network, of.sessions, now)]


async def _votes(tx: Transaction, of: _Calendar, now: datetime) -> list[Intent]:
    """What goes out about votes: due or still to come."""
    coordinators = [one for key in of.network.coordinators if (one := await tx.coordinators.get(key))]
    return list(await voting.promised(tx, of.network, of.participants, coordinators, now))


async def _missed(tx: Transaction, of: _Calendar, since: datetime, now: datetime, still: set[str]) -> list[Intent]:
    """What became due since ``since``, when the bot was last awake, and is of no use any more: each with its end, so that it is known.

    It is asked again at each of the moments that were slept through. ``still``: what is of use now.
    """
    slept = [moment for moment in _moments(of, since, now) if since < moment < now]
    found = [intent for moment in slept for intent in _promised(of, moment)]
    if slept or now - since > timedelta(minutes=1):
        found += [*await _nudges(tx, of, since), *await _around(tx, of, since), *await _votes(tx, of, since)]
    lost = {intent.id: intent for intent in found if since < intent.due <= now and intent.id not in still}
    return [
        replace(intent, created_at=now, settled_at=now, state=State.EXPIRED, reason=ASLEEP)
        for intent in lost.values()
        if await tx.outbox.get(intent.id) is None and await _was_wanted(tx, intent, now)
    ]


async def _was_wanted(tx: Transaction, intent: Intent, now: datetime) -> bool:
    """Whether it would have gone: not to whoever had signed off, is away or has paused it."""
    session = await tx.sessions.get(intent.about.get("session", ""))
    participant = await tx.participants.get(intent.about.get("participant", ""))
    if session is not None and participant is not None and session.starts > intent.due and await is_signed_off(tx, participant, session):
        return False
    away = await tx.aways.get(intent.to.person or "")
    return not (away is not None and away.covers(intent.due)) and await unwanted(tx, intent, now) is None


def _moments(of: _Calendar, now: datetime, until: datetime) -> list[datetime]:
    """Every moment at which ``_promised`` has something new; of digests those between ``now`` and ``until``."""
    found = [moment for session in of.sessions if session.starts > now for moment in reminders.moments(of.network, session)]
    for occasion in rhythm.occasions(of.network, of.sessions):
        found += (occasion.due, occasion.nudge_due)
    return [*found, *digest.moments(of.network, now, until)]
