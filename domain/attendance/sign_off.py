"""Signing off for a session, and coming after all. The participant's contact person gets one card at once."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.attendance.away import card_id
from domain.attendance.email_notice import contact_card, offer_mail
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.notifications.undelivered import pass_on_again
from domain.ports import Transaction
from domain.programme.contact_person import card_holder, current_contact
from domain.programme.programme import Network, Participant
from domain.sessions.send_sheet import refresh
from domain.sessions.session import Absence, CatchUp, Session, absence_id

LONGEST_NOTE = 1000
"""The most characters a note to the contact person may have."""
BREATH = timedelta(seconds=10)
"""How long the card to the contact person waits for a note, so that most often one card tells both; a later note changes the card."""
MISSED_WITHIN = timedelta(days=7)
"""How long after a session's end one can still say that one was not there."""


async def sign_off(
    tx: Transaction, participant: Participant, session: Session, network: Network, now: datetime, *, by: str = ""
) -> Absence:
    """The participant's absence from ``session``, stored; the contact person is told. Signing off twice is signing off once.

    Once the session has begun it says that they were not there. ``network``: the session's home, which says what is late. ``by``: the id of
    the coordinator who does it for them, empty for themselves; the participant is told of it.
    """
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    if absence is not None and absence.stands:
        return absence
    late = now > session.starts - timedelta(days=network.late_after_days)
    new = Absence(
        id=absence_id(session.id, participant.id),
        session=session.id,
        participant=participant.id,
        signed_off_at=now,
        late=late,
        after_start=now >= session.starts,
        by=by,
    )
    absence = await (tx.absences.add(new) if absence is None else tx.absences.save(replace(new, version=absence.version)))
    await _tell_contact(tx, absence, participant, session, now, wait=BREATH, by=by, anew=True)
    if not await knows(tx, by, participant, now):
        await offer_mail(tx, absence, participant, session, now, BREATH)
    await _tell_participant(tx, absence, participant, session, now)
    away = await tx.aways.get(participant.user)
    excepted = await tx.outbox.get(card_id(away, participant.contact)) if away and away.covers(session.starts) else None
    if excepted is not None:
        # The card about their period said that they would come to this one.
        await tx.outbox.save(requeue(excepted, now))
    await refresh(tx, session, now)
    return absence


async def add_note(
    tx: Transaction, absence: Absence, participant: Participant, session: Session, note: str, catch_up: CatchUp, now: datetime
) -> Absence:
    """The absence with a note for the contact person and a way to catch up, stored, and the card changed. The same again changes
    nothing."""
    if (absence.note, absence.catch_up) == (note, catch_up):
        await _tell_contact(tx, absence, participant, session, now, only_waiting=True)
        return absence
    absence = await tx.absences.save(replace(absence, note=note, catch_up=catch_up))
    await _tell_contact(tx, absence, participant, session, now)
    await refresh(tx, session, now)
    return absence


async def come_after_all(
    tx: Transaction, absence: Absence, participant: Participant, session: Session, now: datetime, *, by: str = ""
) -> Absence:
    """The absence taken back, by the participant or by the coordinator ``by`` (an id), stored; its note is removed, and all cards about it
    change."""
    if not absence.stands:
        return absence
    absence = await tx.absences.save(replace(absence, withdrawn_at=now, note="", catch_up=CatchUp.NONE))
    await _tell_contact(tx, absence, participant, session, now, by=by)
    await pass_on_again(tx, absence, now)
    await _tell_participant(tx, absence, participant, session, now)
    await refresh(tx, session, now)
    return absence


async def knows(tx: Transaction, coordinator: str, participant: Participant, now: datetime) -> bool:
    """Whether the contact person needs no card about what ``coordinator`` (an id, or empty) did: it was them, or who gets their cards
    now."""
    reader = await current_contact(tx, participant, now)
    return bool(coordinator) and coordinator in (participant.contact, reader.id if reader else "")


async def _tell_contact(
    tx: Transaction,
    absence: Absence,
    participant: Participant,
    session: Session,
    now: datetime,
    *,
    wait: timedelta = timedelta(0),
    only_waiting: bool = False,
    by: str = "",
    anew: bool = False,
) -> None:
    """One card to the contact person or who stands in for them, changed in place from then on. ``only_waiting``: hurry a card that has
    not left yet. ``anew``: they sign off, which goes to whoever is there now; what changes of it goes to whoever has its card.

    What they did themselves for somebody needs no card, but changes one that is there.
    """
    known = await tx.outbox.get(contact_card(absence.id))
    reader = await card_holder(tx, known, participant) if known is not None and not anew else None
    reader = reader or await current_contact(tx, participant, now)
    if reader is None:
        return
    to, expires = Recipient(person=reader.user), max(session.ends, now) + timedelta(days=1)
    about = {"absence": absence.id, "participant": participant.id, "session": session.id, "contact": participant.contact}
    if known is None:
        # A note or a way to catch up that hurries nothing, and whoever did it themselves, need no new card.
        if only_waiting or await knows(tx, by, participant, now):
            return
        notification = Notification(
            id=contact_card(absence.id),
            kind=NotificationKind.ABSENCE,
            to=to,
            about=about,
            due=now + wait,
            expires=expires,
            created_at=now,
        )
        await tx.outbox.add(notification)
    elif (known.state is State.WAITING and known.due > now) or not only_waiting:
        # The session may have moved since; and another contact person gets a card of their own.
        armed = replace(requeue(known, now), about=about, due=now + wait, expires=expires)
        await tx.outbox.save(armed if known.to == to else replace(armed, to=to, conversation="", activity=""))


async def _tell_participant(tx: Transaction, absence: Absence, participant: Participant, session: Session, now: datetime) -> None:
    """One card to whoever was signed off by somebody else, with the way back; it changes when that is taken back."""
    identity = f"absence:{absence.id}:participant"
    known = await tx.outbox.get(identity)
    expires = max(session.ends, now) + timedelta(days=1)
    if known is not None:
        await tx.outbox.save(replace(requeue(known, now), to=Recipient(person=participant.user), expires=expires))
    elif absence.by:
        about = {"absence": absence.id, "participant": participant.id, "session": session.id}
        to = Recipient(person=participant.user)
        await tx.outbox.add(
            Notification(id=identity, kind=NotificationKind.ON_BEHALF, to=to, about=about, due=now, expires=expires, created_at=now)
        )
