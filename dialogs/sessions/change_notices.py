"""What goes out when sessions changed: one message for each batch of changes in a network, and reminder cards that say what holds now."""

from dataclasses import dataclass, replace
from datetime import datetime

from cards.attendance import sign_off as sign_off_cards
from cards.sessions import change_notice as change_cards
from cards.sessions import sessions as session_cards
from dialogs.calendar.outgoing import own_link
from dialogs.prepared import GONE, Drop, Prepared, Ready, Wait, needed, paused, quiet_before, speech
from domain.attendance.email_notice import contact_card
from domain.calendar.link import CalendarLinks
from domain.notifications.outbox import TOO_LATE, Notification, State
from domain.ports import Transaction
from domain.programme.contact_person import informed_contact
from domain.programme.programme import Network
from domain.sessions.change_notices import concerns_absent
from domain.sessions.details import details_of
from domain.sessions.invitees import as_told, is_invited, networks_of
from domain.sessions.session import Session, SessionFacts, absence_id


@dataclass(frozen=True, slots=True)
class _OpenNotice:
    """A notification that has something to tell, looked at now."""

    notification: Notification
    news: change_cards.News
    network: Network


async def change(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Renders the message to one participant, with all other changes in this network that they are still to be told."""
    told = await _look(tx, notification, now)
    if isinstance(told, Drop):
        return told
    hold = await paused(tx, notification, now) or _quiet(told.news, told.network, now)
    return hold or await _together(tx, told, now)


async def channel_change(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Renders one post in the network's channel with all changes that it is still to be told."""
    told = await _look(tx, notification, now)
    if isinstance(told, Drop):
        return told
    return _quiet(told.news, told.network, now) or await _together(tx, told, now)


async def reminder_card(tx: Transaction, notification: Notification, now: datetime, links: CalendarLinks) -> Prepared:
    """Renders a reminder that was sent already as it is now. It changes in place and disturbs nobody, so at any hour."""
    session = await needed(tx.sessions.get(notification.about["session"]))
    participant = await tx.participants.get(notification.about.get("participant", ""))
    network = await needed(tx.networks.get(notification.to.network or (participant.network if participant else "")))
    if not session.takes_place:
        return Ready(change_cards.off(await speech(tx, notification.to.person), network, session))
    if session.ends <= now:
        return Drop(State.NOT_NEEDED, "over")
    if notification.to.person is None:
        say = await speech(tx)
        if network.id not in networks_of(session):
            return Ready(change_cards.not_for_you(say, network, session.facts, channel=True))
        details = await details_of(tx, session, everybody=True)
        return Ready(session_cards.channel_reminder(say, network, session, details))
    if participant is None or participant.user != notification.to.person:
        return GONE
    say = await speech(tx, participant.user)
    if not await is_invited(tx, session, participant):
        return Ready(change_cards.not_for_you(say, network, session.facts))
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    if absence is not None and absence.stands:
        # Where they pressed, it says that they are signed off: that must stay.
        reader = await informed_contact(tx, participant, contact_card(absence.id), now)
        contact = reader.name if reader else say("contact-nobody")
        return Ready(sign_off_cards.done(say, network, session, absence, contact))
    calendar = await own_link(tx, links, session, participant, say.tag)
    details = await details_of(tx, session, invitation=links.invitation(session, say.tag))
    return Ready(session_cards.reminder(say, network, session, now, calendar, details))


async def _together(tx: Transaction, told: _OpenNotice, now: datetime) -> Ready:
    """One message, however many sessions changed: what waits for the same reader goes along, also what is not due by itself yet."""
    notification, network = told.notification, told.network
    waiting = [row for row in await tx.outbox.waiting_for(notification.to) if row.kind is notification.kind and row.id != notification.id]
    looked = [await _look(tx, row, now) for row in waiting]
    others = [notice for notice in looked if isinstance(notice, _OpenNotice) and notice.network.id == network.id]
    # A session that changed again while its message was on its way waits twice: the earlier one knows what was told last.
    first = sorted((told, *others), key=lambda notice: int(notice.notification.about["change"]), reverse=True)
    news = {notice.news.session.id: notice.news for notice in first}
    say = await speech(tx, notification.to.person)
    if len(news) == 1:
        message = change_cards.told(say, network, next(iter(news.values())))
    else:
        message = change_cards.together(say, network, sorted(news.values(), key=lambda other: (other.session.starts, other.session.id)))
    return Ready(message, tuple(notice.notification.id for notice in others))


async def _look(tx: Transaction, notification: Notification, now: datetime) -> _OpenNotice | Drop:
    """What a notification has to tell by now, if anything. A Drop of one must not keep back the others, so nothing is raised."""
    session = await tx.sessions.get(notification.about["session"])
    if session is None:
        return GONE
    if notification.expires <= now:
        return Drop(State.EXPIRED, TOO_LATE)
    if notification.to.person is None:
        return await _for_channel(tx, notification, session)
    return await _for_person(tx, notification, session)


async def _for_channel(tx: Transaction, notification: Notification, session: Session) -> _OpenNotice | Drop:
    """For the channel of a network that takes part, or did."""
    network = await tx.networks.get(notification.to.network or "")
    if network is None:
        return GONE
    before, after = _in_channel(session, _told(session, notification), network), _in_channel(session, session.facts, network)
    if _is_nothing(before, after):
        return Drop(State.NOT_NEEDED, "as-it-was")
    details = await details_of(tx, session, everybody=True)
    return _OpenNotice(notification, change_cards.News(session, before, after, signed_off=None, details=details), network)


async def _for_person(tx: Transaction, notification: Notification, session: Session) -> _OpenNotice | Drop:
    participant = await tx.participants.get(notification.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if network is None or participant is None or participant.user != notification.to.person:
        return GONE
    places = await tx.participants.of_user(participant.user)
    before, after = (as_told(session, facts, places) for facts in (_told(session, notification), session.facts))
    if _is_nothing(before, after):
        return Drop(State.NOT_NEEDED, "as-it-was")
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    signed_off = absence is not None and absence.stands
    if signed_off and (after is None or not concerns_absent(before, session.facts)):
        return Drop(State.NOT_NEEDED, "signed-off")
    details = await details_of(tx, session)
    return _OpenNotice(notification, change_cards.News(session, before, after, signed_off=signed_off, details=details), network)


def _told(session: Session, notification: Notification) -> SessionFacts | None:
    """What those who get this message were told last; None when the session is new to them."""
    return next((notice.before for notice in session.tellings if str(notice.sequence) == notification.about["change"]), session.facts)


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


def _quiet(news: change_cards.News, network: Network, now: datetime) -> Wait | None:
    """Counted to the earliest moment at which somebody would stand before a closed door, or be missed."""
    starts = news.session.starts
    coming = [moment for moment in (news.before.starts if news.before else starts, starts) if moment > now]
    return quiet_before(min(coming), network, now) if coming else None
