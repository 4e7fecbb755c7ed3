"""What one network has going on, and the reminders, check-ins and digest that follow from it. Reads the store once; what follows is
pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.check_ins import schedule as rhythm
from domain.digest import digest
from domain.notifications.outbox import Notification
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions import reminders
from domain.sessions.invitees import invited
from domain.sessions.session import Session

Course = tuple[Sequence[rhythm.Occasion], Sequence[Participant]]
"""Check-ins, and the participants to whom exactly these are sent: all who are invited to the same sessions."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """A network with its coordinators and participants.

    ``sessions``: those the network plans itself that are not cancelled, by start; sessions of other networks in which it takes part are on
    the agenda of those. ``guests``: who is invited to each of them, by session id. ``courses``: every check-in of its participants, also
    those around sessions of other networks.
    """

    network: Network
    coordinators: Sequence[Coordinator]
    participants: Sequence[Participant]
    sessions: Sequence[Session]
    guests: Mapping[str, Sequence[Participant]]
    courses: Sequence[Course]


async def agenda(tx: Transaction, network: Network, since: datetime) -> Agenda:
    """The agenda of ``network`` with its sessions that start at ``since`` or later."""
    participants = await tx.participants.of_network(network.id)
    sessions = [session for session in await tx.sessions.of_network(network.id, since=since) if session.takes_place]
    # This is asked at every tick: most sessions are for all of the network, who are read already.
    guests = {session.id: await invited(tx, session) if session.team or session.networks else participants for session in sessions}
    return Agenda(
        network=network,
        coordinators=[coordinator for key in network.coordinators if (coordinator := await tx.coordinators.get(key))],
        participants=participants,
        sessions=[session for session in sessions if session.network == network.id],
        guests=guests,
        courses=_courses(network, sessions, participants, guests),
    )


def _courses(
    network: Network, sessions: Sequence[Session], participants: Sequence[Participant], guests: Mapping[str, Sequence[Participant]]
) -> list[Course]:
    """A network without leerteams, that takes part in nothing with others, has one."""
    some = {meeting.id: {guest.id for guest in guests[meeting.id]} for meeting in sessions if meeting.team or meeting.networks}
    found: dict[tuple[str, ...], list[Participant]] = {}
    for participant in participants:
        theirs = tuple(session.id for session in sessions if session.id not in some or participant.id in some[session.id])
        found.setdefault(theirs, []).append(participant)
    return [
        (tuple(rhythm.occasions(network, [session for session in sessions if session.id in theirs])), people)
        for theirs, people in found.items()
    ]


def promised(of: Agenda, now: datetime) -> list[Notification]:
    """The reminders, check-ins and digest whose moment has come by ``now`` and that are still of use then; also those that went already."""
    ahead = [session for session in of.sessions if session.starts > now]
    found = [notification for session in ahead for notification in reminders.of_session(of.network, session, of.guests[session.id], now)]
    found += [
        notification for occasions, people in of.courses for each in occasions for notification in rhythm.of_occasion(each, people, now)
    ]
    weekly = digest.due(of.network, now)
    return [*found, weekly] if weekly else found


def moments(of: Agenda, now: datetime, until: datetime) -> list[datetime]:
    """Every moment at which ``promised`` may have something new, in no order; of digests only those after ``now`` and up to ``until``."""
    found = [moment for session in of.sessions if session.starts > now for moment in reminders.moments(of.network, session)]
    for occasion in (each for occasions, _ in of.courses for each in occasions):
        found += (occasion.due, occasion.nudge_due)
    return [*found, *digest.moments(of.network, now, until)]
