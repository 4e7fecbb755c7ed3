"""What goes out when a session changed: one message for each batch of changes, and reminder cards that say what holds now."""

from datetime import datetime

from cards import change as change_cards
from cards import session as session_cards
from cards import sign_off as sign_off_cards
from dialogs.booking import own_link
from dialogs.prepared import Drop, Prepared, Ready, Wait, paused, quiet_before, speech
from dialogs.who import contact_name
from domain.announcing import concerns_absent
from domain.calendar_link import NO_LINKS, CalendarLinks
from domain.outbox import Intent, State
from domain.ports import Transaction
from domain.programme import Network
from domain.session import Session, SessionFacts, absence_id


async def change(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """To one participant."""
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None or participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    before = _told(session, intent)
    if _is_nothing(before, session.facts):
        return Drop(State.NOT_NEEDED, "as-it-was")
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    signed_off = absence is not None and absence.stands
    if signed_off and not concerns_absent(before, session.facts):
        return Drop(State.NOT_NEEDED, "signed-off")
    hold = await paused(tx, intent, now) or _quiet(before, session, network, now)
    say = await speech(tx, participant.user)
    return hold or Ready(change_cards.told(say, network, session, before, signed_off=signed_off))


async def channel_change(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """To the network's channel."""
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    before = _told(session, intent)
    if _is_nothing(before, session.facts):
        return Drop(State.NOT_NEEDED, "as-it-was")
    say = await speech(tx)
    return _quiet(before, session, network, now) or Ready(change_cards.told(say, network, session, before, signed_off=None))


async def reminder_card(tx: Transaction, intent: Intent, now: datetime, links: CalendarLinks = NO_LINKS) -> Prepared:
    """A reminder that is out, in place: no message of its own, so at any hour."""
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    if not session.takes_place:
        return Ready(change_cards.off(await speech(tx, intent.to.person), network, session))
    if session.ends <= now:
        return Drop(State.NOT_NEEDED, "over")
    if intent.to.person is None:
        return Ready(session_cards.channel_reminder(await speech(tx), network, session))
    participant = await tx.participants.get(intent.about["participant"])
    if participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    say = await speech(tx, participant.user)
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    if absence is not None and absence.stands:
        # Where they pressed, it says that they are signed off: that must stay.
        contact = await contact_name(tx, participant, say("contact-nobody"))
        return Ready(sign_off_cards.done(say, network, session, absence, contact))
    return Ready(session_cards.reminder(say, network, session, now, await own_link(tx, links, session, participant, say.tag)))


def _told(session: Session, intent: Intent) -> SessionFacts | None:
    """What those who get this message were told last; None when the session is new to them."""
    return next((one.before for one in session.tellings if str(one.sequence) == intent.about["change"]), session.facts)


def _is_nothing(before: SessionFacts | None, now: SessionFacts) -> bool:
    return before == now or (now.cancelled and (before is None or before.cancelled))


def _quiet(before: SessionFacts | None, session: Session, network: Network, now: datetime) -> Wait | None:
    """Counted to the earliest moment at which somebody would stand before a closed door, or be missed."""
    coming = [one for one in (before.starts if before else session.starts, session.starts) if one > now]
    return quiet_before(min(coming), network, now) if coming else None
