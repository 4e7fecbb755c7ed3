"""Who comes to a session and who does not, from sign-offs and periods away together."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.attendance.away import Away, signed_off
from domain.ports import Transaction
from domain.programme.programme import Participant
from domain.sessions.invitees import invited
from domain.sessions.session import Absence, Session, absence_id


@dataclass(frozen=True, slots=True)
class AbsentPerson:
    """Somebody who does not come: by ``absence``, which stands, by being ``away``, or by both."""

    participant: Participant
    absence: Absence | None
    away: Away | None


@dataclass(frozen=True, slots=True)
class Roll:
    """All who are invited to a session, by name: those who come and those who do not."""

    coming: Sequence[Participant]
    missing: Sequence[AbsentPerson]


async def roll(tx: Transaction, session: Session) -> Roll:
    """The Roll of ``session`` as it is now. Who joined its network only after it is not on it."""
    coming: list[Participant] = []
    missing: list[AbsentPerson] = []
    absences = {absence.participant: absence for absence in await tx.absences.of_session(session.id)}
    everybody = [participant for participant in await invited(tx, session) if participant.known_since < session.ends]
    for participant in sorted(everybody, key=lambda each: (each.name, each.id)):
        absence, away = absences.get(participant.id), await tx.aways.get(participant.user)
        if signed_off(absence, away, session):
            stands = absence is not None and absence.stands
            missing.append(AbsentPerson(participant, absence if stands else None, away if away and away.covers(session.starts) else None))
        else:
            coming.append(participant)
    return Roll(coming, missing)


async def is_signed_off(tx: Transaction, participant: Participant, session: Session) -> bool:
    """Whether ``participant`` does not come to ``session``: by a sign-off or by being away."""
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    return signed_off(absence, await tx.aways.get(participant.user), session)
