"""What goes out when sessions changed: one message for each batch of changes in a network, and reminder cards that say what holds now."""

from dataclasses import dataclass
from datetime import datetime

from cards import change as change_cards
from cards import session as session_cards
from cards import sign_off as sign_off_cards
from dialogs.prepared import Drop, Prepared, Ready, Wait, paused, quiet_before, speech
from dialogs.who import contact_name
from domain.announcing import concerns_absent
from domain.calendar_link import NO_LINKS, CalendarLinks
from domain.outbox import Intent, State
from domain.ports import Transaction
from domain.programme import Network
from domain.session import SessionFacts, absence_id


@dataclass(frozen=True, slots=True)
class _Told:
    """An intent that has something to tell, looked at now."""

    intent: Intent
    news: change_cards.News
    network: Network


async def change(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """To one participant, with all else that they wait to hear of this network."""
    told = await _look(tx, intent, now)
    if isinstance(told, Drop):
        return told
    hold = await paused(tx, intent, now) or _quiet(told.news, told.network, now)
    return hold or await _together(tx, told, now)


async def channel_change(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """To the network's channel: one post with all that waits for it."""
    told = await _look(tx, intent, now)
    if isinstance(told, Drop):
        return told
    return _quiet(told.news, told.network, now) or await _together(tx, told, now)


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
    return Ready(session_cards.reminder(say, network, session, now, links.link(session, participant.id, say.tag)))


async def _together(tx: Transaction, told: _Told, now: datetime) -> Ready:
    """One message, however many sessions changed: what waits for the same reader goes along, also what is not due by itself yet."""
    intent, network = told.intent, told.network
    waiting = [row for row in await tx.outbox.waiting_for(intent.to) if row.kind is intent.kind and row.id != intent.id]
    looked = [await _look(tx, row, now) for row in waiting]
    others = [one for one in looked if isinstance(one, _Told) and one.network.id == network.id]
    # A session that changed again while its message was on its way waits twice: the earlier one knows what was told last.
    first = sorted((told, *others), key=lambda one: int(one.intent.about["change"]), reverse=True)
    news = {one.news.session.id: one.news for one in first}
    say = await speech(tx, intent.to.person)
    if len(news) == 1:
        message = change_cards.told(say, network, next(iter(news.values())))
    else:
        message = change_cards.together(say, network, sorted(news.values(), key=lambda one: (one.session.starts, one.session.id)))
    return Ready(message, tuple(one.intent.id for one in others))


async def _look(tx: Transaction, intent: Intent, now: datetime) -> _Told | Drop:
    """What an intent has to tell by now, if anything."""
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    if intent.expires <= now:
        return Drop(State.EXPIRED, "too-late")
    before = next((one.before for one in session.tellings if str(one.sequence) == intent.about["change"]), session.facts)
    if _is_nothing(before, session.facts):
        return Drop(State.NOT_NEEDED, "as-it-was")
    if intent.to.person is None:
        return _Told(intent, change_cards.News(session, before, signed_off=None), network)
    participant = await tx.participants.get(intent.about["participant"])
    if participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    signed_off = absence is not None and absence.stands
    if signed_off and not concerns_absent(before, session.facts):
        return Drop(State.NOT_NEEDED, "signed-off")
    return _Told(intent, change_cards.News(session, before, signed_off=signed_off), network)


def _is_nothing(before: SessionFacts | None, now: SessionFacts) -> bool:
    return before == now or (now.cancelled and (before is None or before.cancelled))


def _quiet(news: change_cards.News, network: Network, now: datetime) -> Wait | None:
    """Counted to the earliest moment at which somebody would stand before a closed door, or be missed."""
    starts = news.session.starts
    coming = [one for one in (news.before.starts if news.before else starts, starts) if one > now]
    return quiet_before(min(coming), network, now) if coming else None
