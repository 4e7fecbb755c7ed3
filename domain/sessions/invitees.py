"""Who is invited to a session. Nothing else in the code decides this."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from domain.ports import Transaction
from domain.programme.programme import Participant, team_key
from domain.sessions.session import Session, SessionFacts


def networks_of(session: Session) -> tuple[str, ...]:
    """The ids of the networks that take part, each once: first its home, the network that plans it."""
    return tuple(dict.fromkeys((session.network, *session.networks)))


def is_for(session: Session, participant: Participant) -> bool:
    """Whether the session is for this place: its network takes part, and it is of the session's leerteam, if that is for one."""
    in_team = not session.team or team_key(session.team) == team_key(participant.team)
    return in_team and participant.network in networks_of(session)


def place_in(session: Session, places: Iterable[Participant]) -> Participant | None:
    """With which of one person's ``places`` they take part: the one in the session's home if there is one; None when it is not for them."""
    order = networks_of(session)
    mine = [participant for participant in places if is_for(session, participant)]
    return min(mine, key=lambda participant: (order.index(participant.network), participant.id), default=None)


async def invited(tx: Transaction, session: Session) -> Sequence[Participant]:
    """All who are invited: one place for each person, those in its home first."""
    found: dict[str, Participant] = {}
    for network in networks_of(session):
        for participant in await tx.participants.of_network(network):
            if is_for(session, participant):
                found.setdefault(participant.user, participant)
    return list(found.values())


async def is_invited(tx: Transaction, session: Session, participant: Participant) -> bool:
    """Whether ``participant`` is the place with which that person takes part."""
    if not is_for(session, participant):
        return False
    place = place_in(session, await tx.participants.of_user(participant.user))
    return place is not None and place.id == participant.id


async def sessions_for(
    tx: Transaction, participant: Participant, *, since: datetime | None = None, until: datetime | None = None
) -> Sequence[Session]:
    """The sessions, cancelled ones too, in which somebody takes part with this place; by start, ``since`` <= start < ``until``."""
    places = await tx.participants.of_user(participant.user)
    near = await tx.sessions.of_network(participant.network, since=since, until=until)
    return [session for session in near if (place := place_in(session, places)) is not None and place.id == participant.id]


def was_for(session: Session, moment: datetime) -> Session:
    """The session with the leerteam and networks that it was for at ``moment``."""
    then = next((other for other in session.was_for if moment < other.until), None)
    return replace(session, team=then.team, networks=then.networks) if then else session


def as_told(session: Session, facts: SessionFacts | None, places: Iterable[Participant]) -> SessionFacts | None:
    """The facts of ``session`` as one person knew them when it was as ``facts`` say. ``places``: all of that person's.

    None when it was not for them then (or ``facts`` is None); without team, networks and openness, which they are not told of as a change.
    """
    if facts is None:
        return None
    then = replace(session, team=facts.team, networks=facts.networks)
    return replace(facts, team="", networks=(), open=False) if place_in(then, places) else None
