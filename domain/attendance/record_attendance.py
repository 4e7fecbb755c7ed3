"""Recording who was at a session: a coordinator for everybody, or a participant by the session's code."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.attendance.expected import roll
from domain.attendance.go_away import come_to
from domain.attendance.register import TRIES, Arrival, Attendance, asked_id, new_code
from domain.notifications.outbox import requeue
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Participant
from domain.sessions.session import Session, absence_id


async def with_code(tx: Transaction, session: Session) -> Attendance:
    """The session's attendance with its code, stored; the code is made the first time somebody asks for it."""
    known = await tx.attendances.get(session.id)
    if known is None:
        return await tx.attendances.add(Attendance(id=session.id, code=new_code()))
    return known if known.code else await tx.attendances.save(replace(known, code=new_code()))


@dataclass(frozen=True, slots=True)
class AttendanceCard:
    """What the card that asks who was there shows: who had not signed off (``expected``) and how many had, the ids of those who typed the
    code (``arrived``), and what was recorded already, if anything."""

    expected: Sequence[Participant]
    signed_off: int
    arrived: frozenset[str]
    attendance: Attendance | None


async def asked(tx: Transaction, session: Session) -> AttendanceCard:
    """What that card shows of ``session`` now."""
    who = await roll(tx, session)
    arrived = frozenset(arrival.participant for arrival in await tx.arrivals.of_session(session.id) if arrival.at is not None)
    return AttendanceCard(who.coming, len(who.missing), arrived, await tx.attendances.get(session.id))


async def save(tx: Transaction, session: Session, absent: Collection[str], by: Coordinator, now: datetime) -> Attendance:
    """The session's attendance as the coordinator ``by`` says, stored: ``absent`` are ids of participants who had not signed off and were
    not there; all others of those were. Other ids are ignored. The cards of other coordinators change with it."""
    expected = [participant.id for participant in (await roll(tx, session)).coming]
    known = await tx.attendances.get(session.id) or await tx.attendances.add(Attendance(id=session.id))
    saved = replace(
        known,
        present=tuple(text for text in expected if text not in absent),
        absent=tuple(text for text in expected if text in absent),
        by=by.id,
        saved_at=now,
    )
    if known.saved_at is not None and replace(saved, saved_at=known.saved_at, by=known.by) == known:
        return known
    saved = await tx.attendances.save(saved)
    for coordinator in await tx.coordinators.all():
        asked = await tx.outbox.get(asked_id(session.id, coordinator.id))
        if asked is not None and asked.activity:
            await tx.outbox.save(requeue(asked, now))
    return saved


class CodeVerdict(StrEnum):
    """What became of a code that somebody typed. TOO_OFTEN: they typed wrong codes TRIES times. TOO_EARLY: no session has a code yet."""

    RIGHT = "right"
    WRONG = "wrong"
    TOO_OFTEN = "too-often"
    TOO_EARLY = "too-early"


async def arrive(
    tx: Transaction, places: Sequence[tuple[Participant, Session]], code: str, now: datetime
) -> tuple[CodeVerdict, Session | None]:
    """Which of the sender's sessions ``code`` is of. They were there from now on, also if they had signed off.

    ``places``: the sessions that take codes now, each with the sender's place in it. A wrong code counts at each session that has one.
    """
    outcome, tried = CodeVerdict.TOO_EARLY, []
    for participant, session in places:
        attendance = await tx.attendances.get(session.id)
        if attendance is None or not attendance.code:
            continue
        arrival = await tx.arrivals.get(absence_id(session.id, participant.id))
        if arrival is not None and arrival.wrong >= TRIES and arrival.at is None:
            outcome = CodeVerdict.TOO_OFTEN if outcome is CodeVerdict.TOO_EARLY else outcome
        elif attendance.code == code:
            there = arrival or await tx.arrivals.add(_nobody(participant, session))
            if there.at is None:
                await tx.arrivals.save(replace(there, at=now))
            await come_to(tx, participant, session, now)
            return CodeVerdict.RIGHT, session
        else:
            tried.append(arrival or _nobody(participant, session))
            outcome = CodeVerdict.WRONG
    for arrival in tried:
        again = replace(arrival, wrong=arrival.wrong + 1)
        await (tx.arrivals.save(again) if arrival.version else tx.arrivals.add(again))
    return outcome, None


def _nobody(participant: Participant, session: Session) -> Arrival:
    return Arrival(id=absence_id(session.id, participant.id), session=session.id, participant=participant.id)
