"""Being away for a period, and being back. Each contact person has one card for the period, which changes with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.attendance.away import LONGEST, Away, card_id, signed_off
from domain.attendance.sign_off import come_after_all
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Transaction
from domain.programme.contact_person import card_holder, current_contact
from domain.programme.programme import Participant
from domain.sessions.invitees import sessions_for
from domain.sessions.send_sheet import refresh
from domain.sessions.session import Absence, Session, absence_id

PAUSED = "away"
"""``Notification.reason`` of what waits until its person is back."""
SHEETS_WITHIN = timedelta(days=4)
"""A sheet is sent at most so long before its session: on the last working morning before it."""
USEFUL = timedelta(days=21)
"""A list of what came in meanwhile that could not be given within this time of their return is of no use any more."""


async def current(tx: Transaction, user: str, now: datetime) -> Away | None:
    """The period in which the person is away at ``now``; None when they are not away."""
    away = await tx.aways.get(user)
    return away if away is not None and away.covers(now) else None


async def go_away(tx: Transaction, user: str, until: datetime, note: str, now: datetime, *, stand_in: str = "") -> Away:
    """The period from ``now`` until ``until``, stored and told; during a period that one, changed. Its contact persons get a card.

    ``note``: for them alone. ``stand_in``: as in Away. Raises ValueError when ``until`` is not after ``now``, or more than LONGEST away.
    """
    if not now < until <= now + LONGEST:
        raise ValueError("a period lies ahead and is no longer than a year")
    known = await tx.aways.get(user)
    if known is None:
        away = await tx.aways.add(Away(id=user, number=1, since=now, until=until, note=note, stand_in=stand_in))
    elif known.covers(now):
        if (known.until, known.note, known.stand_in) == (until, note, stand_in):
            return known
        away = await tx.aways.save(replace(known, until=until, note=note, stand_in=stand_in))
    else:
        new = Away(id=user, number=known.number + 1, since=now, until=until, note=note, stand_in=stand_in, version=known.version)
        away = await tx.aways.save(new)
    await _tell(tx, away, now)
    await _promise_list(tx, away, now)
    return away


async def come_back(tx: Transaction, away: Away, now: datetime) -> Away:
    """The period ended at ``now``, stored and told, its note removed; what waited for their return is due. One that is over stays as it
    is."""
    if not away.covers(now):
        return away
    away = await tx.aways.save(replace(away, ended_at=now, note=""))
    await _tell(tx, away, now)
    await _promise_list(tx, away, now)
    for waiting in await tx.outbox.of_person(away.id, since=now):
        if waiting.state is State.WAITING and waiting.reason == PAUSED:
            await tx.outbox.save(replace(waiting, due=now))
    return away


async def come_to(tx: Transaction, participant: Participant, session: Session, now: datetime, *, by: str = "") -> bool:
    """Have ``participant`` come to ``session`` after all, by whatever they were signed off. Returns False when they were not signed off.

    ``by``: the id of the coordinator who does it for them; empty for themselves.
    """
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    away = await tx.aways.get(participant.user)
    if not signed_off(absence, away, session):
        return False
    if absence is not None and absence.stands:
        await come_after_all(tx, absence, participant, session, now, by=by)
    elif absence is not None:
        await tx.absences.save(replace(absence, withdrawn_at=now))
    else:
        identity = absence_id(session.id, participant.id)
        new = Absence(id=identity, session=session.id, participant=participant.id, signed_off_at=now, late=False, withdrawn_at=now)
        await tx.absences.add(new)
    if away is not None and away.covers(session.starts):
        await _tell(tx, away, now, only_known=True)
    return True


@dataclass(frozen=True, slots=True)
class Within:
    """The sessions of a period, by start: those they miss, and those they come to all the same (``kept``)."""

    missed: Sequence[Session]
    kept: Sequence[Session]


async def within(tx: Transaction, away: Away, places: Sequence[Participant]) -> Within:
    """The sessions, not cancelled, in the period ``away`` in which they take part with one of ``places``."""
    missed: list[Session] = []
    kept: list[Session] = []
    for place in places:
        for session in await sessions_for(tx, place, since=away.since, until=away.ends):
            if not session.takes_place:
                continue
            absence = await tx.absences.get(absence_id(session.id, place.id))
            (missed if signed_off(absence, away, session) else kept).append(session)
    return Within(_by_start(missed), _by_start(kept))


def _by_start(sessions: Sequence[Session]) -> list[Session]:
    return sorted(sessions, key=lambda session: (session.starts, session.id))


async def _promise_list(tx: Transaction, away: Away, now: datetime) -> None:
    """The list is due when the period ends, whenever that is by now. Only for who can be a contact person."""
    if await tx.coordinators.of_user(away.id) is None:
        return
    identity = f"away:{away.id}:{away.number}:meanwhile"
    known = await tx.outbox.get(identity)
    expires = away.ends + USEFUL
    if known is None:
        about = {"person": away.id, "since": away.since.isoformat()}
        to = Recipient(person=away.id)
        await tx.outbox.add(
            Notification(id=identity, kind=NotificationKind.MEANWHILE, to=to, about=about, due=away.ends, expires=expires, created_at=now),
        )
    elif known.state is State.WAITING:
        await tx.outbox.save(replace(known, due=away.ends, expires=expires))


async def _tell(tx: Transaction, away: Away, now: datetime, *, only_known: bool = False) -> None:
    """One card to each contact person for each period. And the sheets of sessions that are near."""
    places = await tx.participants.of_user(away.id)
    for key, place in {participant.contact: participant for participant in reversed(places)}.items():
        identity = card_id(away, key)
        known = await tx.outbox.get(identity)
        reader = (await card_holder(tx, known, place) if known else None) or await current_contact(tx, place, now)
        expires = max(away.until, now) + timedelta(days=1)
        if reader is None or (known is None and only_known):
            continue
        if known is not None:
            await tx.outbox.save(replace(requeue(known, now), expires=expires))
        else:
            about = {"person": away.id, "contact": key, "period": str(away.number)}
            to = Recipient(person=reader.user)
            await tx.outbox.add(
                Notification(id=identity, kind=NotificationKind.AWAY, to=to, about=about, due=now, expires=expires, created_at=now)
            )
    for place in places:
        for session in await tx.sessions.of_network(place.network, since=now - timedelta(days=1), until=now + SHEETS_WITHIN):
            await refresh(tx, session, now)
