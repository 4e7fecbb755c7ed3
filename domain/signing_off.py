"""Signing off for a session, and coming after all; the participant's own contact person hears it at once (mission.md rows 16, 17)."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.absence_mail import offer_mail
from domain.outbox import Intent, Kind, State, To, rearm
from domain.ports import Transaction
from domain.programme import Network, Participant
from domain.session import Absence, CatchUp, Session, absence_id

LONGEST_NOTE = 1000
"""The most characters a note to the contact person may have."""
BREATH = timedelta(seconds=10)
"""The contact person's card waits this long for the note, so that most often it comes in one card; a later note changes the card."""


async def sign_off(tx: Transaction, participant: Participant, session: Session, network: Network, now: datetime) -> Absence:
    """The participant's absence from the session, which stands from now on. Signing off twice is signing off once."""
    identity = absence_id(session.id, participant.id)
    absence = await tx.absences.get(identity)
    late = now > session.starts - timedelta(days=network.late_after_days)
    if absence is None:
        new = Absence(id=identity, session=session.id, participant=participant.id, signed_off_at=now, late=late)
        absence = await tx.absences.add(new)
    elif absence.stands:
        return absence
    else:
        absence = await tx.absences.save(replace(absence, signed_off_at=now, late=late, withdrawn_at=None, note="", catch_up=CatchUp.NONE))
    await _tell_contact(tx, absence, participant, session, now, wait=BREATH)
    await offer_mail(tx, absence, participant, session, now, BREATH)
    return absence


async def add_note(
    tx: Transaction, absence: Absence, participant: Participant, session: Session, note: str, catch_up: CatchUp, now: datetime
) -> Absence:
    """The absence with a note to the contact person and a way to catch up. The same note again changes nothing."""
    if (absence.note, absence.catch_up) == (note, catch_up):
        await _tell_contact(tx, absence, participant, session, now, only_waiting=True)
        return absence
    absence = await tx.absences.save(replace(absence, note=note, catch_up=catch_up))
    await _tell_contact(tx, absence, participant, session, now)
    return absence


async def come_after_all(tx: Transaction, absence: Absence, participant: Participant, session: Session, now: datetime) -> Absence:
    """The absence taken back. The note is forgotten with it."""
    if not absence.stands:
        return absence
    absence = await tx.absences.save(replace(absence, withdrawn_at=now, note="", catch_up=CatchUp.NONE))
    await _tell_contact(tx, absence, participant, session, now)
    return absence


async def _tell_contact(
    tx: Transaction,
    absence: Absence,
    participant: Participant,
    session: Session,
    now: datetime,
    *,
    wait: timedelta = timedelta(0),
    only_waiting: bool = False,
) -> None:
    """One card to the contact person, changed in place from then on. ``only_waiting``: hurry a card that has not left yet."""
    contact = await tx.coordinators.get(participant.contact)
    if contact is None:
        return
    known = await tx.outbox.get(f"absence:{absence.id}:contact")
    to, expires = To(person=contact.user), session.ends + timedelta(days=1)
    if known is None:
        intent = Intent(
            id=f"absence:{absence.id}:contact",
            kind=Kind.ABSENCE,
            to=to,
            about={"absence": absence.id, "participant": participant.id, "session": session.id},
            due=now + wait,
            expires=expires,
            created_at=now,
        )
        await tx.outbox.add(intent)
    elif (known.state is State.WAITING and known.due > now) or not only_waiting:
        # The session may have moved since; and another contact person gets a card of their own.
        armed = replace(rearm(known, now), due=now + wait, expires=expires)
        await tx.outbox.save(armed if known.to == to else replace(armed, to=to, conversation="", activity=""))
