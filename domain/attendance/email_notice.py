"""The e-mail about an absence, to a contact person whom Teams does not reach."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.conversation import person_conversation
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Transaction
from domain.programme.contact_person import current_contact
from domain.programme.programme import Participant
from domain.sessions.session import Absence, Session

PATIENCE = timedelta(minutes=15)
"""How long is waited for the card in Teams to arrive before the e-mail goes."""
_GONE = frozenset({State.SENT, State.CLAIMED, State.UNKNOWN})


async def offer_mail(
    tx: Transaction, absence: Absence, participant: Participant, session: Session, now: datetime, breath: timedelta
) -> None:
    """Put the e-mail about ``absence`` to the contact person in the outbox; when its time comes it is dropped if the card in Teams arrived.

    It is due after PATIENCE, or after ``breath`` for a contact person who has no chat with the bot. One e-mail for an absence: signing off
    again after it went sends no second.
    """
    reader = await current_contact(tx, participant, now)
    if reader is None:
        return
    known = await tx.outbox.get(mail_id(absence))
    if known is not None and known.state in _GONE:
        return
    to, expires = Recipient(person=reader.user), session.ends + timedelta(days=1)
    due = now + (PATIENCE if await has_chat(tx, reader.user) else breath)
    if known is None:
        notification = Notification(
            id=mail_id(absence),
            kind=NotificationKind.ABSENCE_MAIL,
            to=to,
            about={"absence": absence.id, "participant": participant.id, "session": session.id, "contact": participant.contact},
            due=due,
            expires=expires,
            created_at=now,
        )
        await tx.outbox.add(notification)
    else:
        await tx.outbox.save(
            replace(requeue(known, now), to=to, about={**known.about, "contact": participant.contact}, due=due, expires=expires)
        )


def mail_id(absence: Absence) -> str:
    """The key of the e-mail about this absence."""
    return f"absence:{absence.id}:mail"


def contact_card(absence: str) -> str:
    """The key of the card about the absence with this id to the contact person, or to who stands in for them."""
    return f"absence:{absence}:contact"


async def arrived_in_teams(tx: Transaction, absence: Absence) -> bool:
    """Whether the contact person has the card about ``absence``, perhaps in an earlier state that is being changed."""
    card = await tx.outbox.get(contact_card(absence.id))
    return card is not None and (card.state is State.SENT or bool(card.activity))


async def has_chat(tx: Transaction, user: str) -> bool:
    """Whether the bot knows a chat with this person and may write there."""
    chat = await tx.conversations.get(person_conversation(user))
    return chat is not None and not chat.stopped
