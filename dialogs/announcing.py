"""What goes out when a session changed: one message for each batch of changes, and reminder cards that say what holds now."""

from dataclasses import replace
from datetime import datetime

from cards import change as change_cards
from cards import session as session_cards
from cards import sign_off as sign_off_cards
from dialogs.booking import own_link
from dialogs.prepared import Drop, Prepared, Ready, Wait, paused, quiet_before, speech
from dialogs.who import contact_name
from domain.announcing import concerns_absent
from domain.calendar_link import NO_LINKS, CalendarLinks
from domain.details import details_of
from domain.invited import as_told, is_invited, networks_of
from domain.outbox import Intent, State
from domain.ports import Transaction
from domain.programme import Network
from domain.session import Session, SessionFacts, absence_id


async def change(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """To one participant: what is different for them."""
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if session is None or network is None or participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    places = await tx.participants.of_user(participant.user)
    before, after = (as_told(session, facts, places) for facts in (_told(session, intent), session.facts))
    if _is_nothing(before, after):
        return Drop(State.NOT_NEEDED, "as-it-was")
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    signed_off = absence is not None and absence.stands
    if signed_off and (after is None or not concerns_absent(before, session.facts)):
        return Drop(State.NOT_NEEDED, "signed-off")
    hold = await paused(tx, intent, now) or _quiet(before, session, network, now)
    say = await speech(tx, participant.user)
    if after is None:
        return hold or Ready(change_cards.not_for_you(say, network, session, before or session.facts))
    details = await details_of(tx, session)
    return hold or Ready(change_cards.told(say, network, session, before, details, signed_off=signed_off))


async def channel_change(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """To the channel of a network that takes part, or did."""
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(intent.to.network or "")
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    before = _in_channel(session, _told(session, intent), network)
    after = _in_channel(session, session.facts, network)
    if _is_nothing(before, after):
        return Drop(State.NOT_NEEDED, "as-it-was")
    say = await speech(tx)
    hold = _quiet(before, session, network, now)
    if after is None:
        return hold or Ready(change_cards.not_for_you(say, network, session, before or session.facts, channel=True))
    details = await details_of(tx, session, everybody=True)
    return hold or Ready(change_cards.told(say, network, session, before, details, signed_off=None))


async def reminder_card(tx: Transaction, intent: Intent, now: datetime, links: CalendarLinks = NO_LINKS) -> Prepared:
    """A reminder that is out, in place: no message of its own, so at any hour."""
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about.get("participant", ""))
    key = intent.to.network or (participant.network if participant else "")
    network = await tx.networks.get(key)
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    if not session.takes_place:
        return Ready(change_cards.off(await speech(tx, intent.to.person), network, session))
    if session.ends <= now:
        return Drop(State.NOT_NEEDED, "over")
    if intent.to.person is None:
        say = await speech(tx)
        if network.id not in networks_of(session):
            return Ready(change_cards.not_for_you(say, network, session, session.facts, channel=True))
        details = await details_of(tx, session, everybody=True)
        return Ready(session_cards.channel_reminder(say, network, session, details))
    if participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    say = await speech(tx, participant.user)
    if not await is_invited(tx, session, participant):
        return Ready(change_cards.not_for_you(say, network, session, session.facts))
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    if absence is not None and absence.stands:
        # Where they pressed, it says that they are signed off: that must stay.
        contact = await contact_name(tx, participant, say("contact-nobody"))
        return Ready(sign_off_cards.done(say, network, session, absence, contact))
    calendar = await own_link(tx, links, session, participant, say.tag)
    details = await details_of(tx, session, invitation=links.invitation(session, say.tag))
    return Ready(session_cards.reminder(say, network, session, now, calendar, details))


def _told(session: Session, intent: Intent) -> SessionFacts | None:
    """What those who get this message were told last; None when the session is new to them."""
    return next((one.before for one in session.tellings if str(one.sequence) == intent.about["change"]), session.facts)


def _in_channel(session: Session, facts: SessionFacts | None, network: Network) -> SessionFacts | None:
    """What a channel knew; nothing of a session in which its network takes no part. That outsiders are welcome is no news to it."""
    takes_part = facts is not None and network.id in (session.network, *facts.networks)
    return replace(facts, open=False) if facts and takes_part else None


def _is_nothing(before: SessionFacts | None, now: SessionFacts | None) -> bool:
    """Also when it does not take place, for whoever never knew it, or knew that already."""
    if before == now:
        return True
    if now is None or now.cancelled:
        return before is None or before.cancelled
    return False


def _quiet(before: SessionFacts | None, session: Session, network: Network, now: datetime) -> Wait | None:
    """Counted to the earliest moment at which somebody would stand before a closed door, or be missed."""
    coming = [one for one in (before.starts if before else session.starts, session.starts) if one > now]
    return quiet_before(min(coming), network, now) if coming else None
