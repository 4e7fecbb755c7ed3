"""Corrections of what the programme file says of a participant: from what they say to what a coordinator decides.

The programme file stays the truth: domain/programme_file/merge.py says how the two go together.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.help.ask import contact_changed
from domain.notifications.outbox import Notification, NotificationKind, Recipient, requeue
from domain.onboarding.correction import Correction, CorrectionSubject, Decision, correction_id
from domain.ports import Transaction
from domain.programme.contact_person import coordinating
from domain.programme.programme import Coordinator, Participant, Workplace

USEFUL = timedelta(days=90)
"""How long a card about a correction can be changed."""
RESULT_USEFUL = timedelta(days=14)
"""How long what was decided is worth sending."""


async def correct_place(tx: Transaction, participant: Participant, organisation: str, sector: str, now: datetime) -> Correction | None:
    """The open correction, stored, that ``participant`` says their organisation and sector should be these; None when these are what they
    are.

    Coordinators are asked; an open one that is not needed any more is closed.
    """
    right = (participant.organisation, participant.sector) == (organisation, sector)
    return await _correct(tx, participant, CorrectionSubject.PLACE, now, right=right, organisation=organisation, sector=sector)


async def correct_contact(tx: Transaction, participant: Participant, words: str, now: datetime) -> Correction | None:
    """The open correction, stored, that ``participant`` says, in these words, that their contact person is another; without words None, and
    an open one is closed."""
    return await _correct(tx, participant, CorrectionSubject.CONTACT, now, right=not words, words=words)


async def _correct(
    tx: Transaction,
    participant: Participant,
    about: CorrectionSubject,
    now: datetime,
    *,
    right: bool,
    organisation: str = "",
    sector: str = "",
    words: str = "",
) -> Correction | None:
    """One at a time about each thing. ``right``: as it is now it is as they say."""
    known = await tx.corrections.get(correction_id(participant.id, about))
    opened = known if known is not None and known.decision is Decision.OPEN else None
    if right:
        if opened is not None:
            await _decided(tx, opened, Decision.LEFT, "", now)
        return None
    if opened is not None and (opened.organisation, opened.sector, opened.words) == (organisation, sector, words):
        return opened
    new = Correction(
        id=correction_id(participant.id, about),
        participant=participant.id,
        network=participant.network,
        about=about,
        number=known.number + 1 if known else 1,
        organisation=organisation,
        sector=sector,
        words=words,
        at=now,
        version=known.version if known else 0,
    )
    return await _asked(tx, new, known, now)


async def take_over(tx: Transaction, correction: Correction, by: Coordinator, now: datetime, *, contact: str = "") -> Correction:
    """The correction taken over by the coordinator ``by``, stored, and the participant changed. ``contact``: the id of the Coordinator who
    is the contact person from now on, for a CONTACT correction. One that is decided stays as it is.

    What the file said is kept with the participant, so that reading the same file again does not undo this.
    """
    participant = await tx.participants.get(correction.participant)
    if correction.decision is not Decision.OPEN or participant is None:
        return correction
    filed = participant.filed or (None if participant.joined else placed(participant))
    if correction.about is CorrectionSubject.PLACE:
        changed = replace(participant, organisation=correction.organisation, sector=correction.sector, filed=filed)
    else:
        changed = replace(participant, contact=contact or participant.contact, filed=filed)
    saved = await tx.participants.save(changed)
    if saved.contact != participant.contact:
        await contact_changed(tx, saved, now)
    return await _decided(tx, correction, Decision.TAKEN, by.id, now)


async def leave(tx: Transaction, correction: Correction, by: Coordinator, now: datetime) -> Correction:
    """The correction closed by ``by`` without a change, stored."""
    return await _decided(tx, correction, Decision.LEFT, by.id, now) if correction.decision is Decision.OPEN else correction


async def file_agrees(tx: Transaction, participant: Participant, now: datetime) -> None:
    """Close the open correction of organisation and sector, if the programme file says by now what ``participant`` said."""
    known = await tx.corrections.get(correction_id(participant.id, CorrectionSubject.PLACE))
    if known is None or known.decision is not Decision.OPEN:
        return
    if (known.organisation, known.sector) == (participant.organisation, participant.sector):
        await _decided(tx, known, Decision.TAKEN, "", now)


def placed(participant: Participant) -> Workplace:
    """What of ``participant`` can be corrected, as it is now."""
    return Workplace(organisation=participant.organisation, sector=participant.sector, contact=participant.contact)


def card_id(correction: Correction, reader: Coordinator) -> str:
    """The key of the card that asks ``reader`` about ``correction``."""
    return f"correction:{correction.id}:{correction.number}:coordinator:{reader.id}"


def result_id(correction: Correction) -> str:
    """The key of the card that tells the participant what was decided."""
    return f"correction:{correction.id}:{correction.number}:result"


async def _asked(tx: Transaction, new: Correction, known: Correction | None, now: datetime) -> Correction:
    if known is not None:
        await _show(tx, known, now)
    network = await tx.networks.get(new.network)
    readers = await coordinating(tx, network, now) if network else []
    asked = replace(new, cards=tuple(card_id(new, reader) for reader in readers))
    kept = await (tx.corrections.save(asked) if known is not None else tx.corrections.add(asked))
    for reader in readers:
        await tx.outbox.add(_notification(kept, card_id(kept, reader), NotificationKind.CORRECTION, reader.user, now, now + USEFUL))
    return kept


async def _decided(tx: Transaction, correction: Correction, decision: Decision, by: str, now: datetime) -> Correction:
    """Every coordinator's card says so, and the participant hears what a coordinator decided."""
    kept = await tx.corrections.save(replace(correction, decision=decision, decided_by=by, decided_at=now))
    await _show(tx, kept, now)
    participant = await tx.participants.get(correction.participant)
    if participant is not None and by:
        await tx.outbox.add(_notification(kept, result_id(kept), NotificationKind.CORRECTED, participant.user, now, now + RESULT_USEFUL))
    return kept


async def _show(tx: Transaction, correction: Correction, now: datetime) -> None:
    for key in correction.cards:
        card = await tx.outbox.get(key)
        if card is not None and card.activity and now < card.expires:
            await tx.outbox.save(requeue(card, now))


def _notification(correction: Correction, key: str, kind: NotificationKind, user: str, now: datetime, expires: datetime) -> Notification:
    about = {"participant": correction.participant, "correction": correction.id, "number": str(correction.number)}
    return Notification(id=key, kind=kind, to=Recipient(person=user), about=about, due=now, expires=expires, created_at=now)
