"""Signing off and coming after all, by card, by command and by sentence."""

from collections.abc import Sequence
from datetime import timedelta

from cards import general
from cards.attendance import sign_off
from cards.sessions import change_notice as change
from cards.sessions import sessions as session
from cards.sessions.sessions import ListedSession
from dialogs.calendar.outgoing import own_link
from dialogs.context import AnswerInstead, Context
from dialogs.understanding.sentences import Understood
from domain.attendance.email_notice import contact_card
from domain.attendance.expected import is_signed_off
from domain.attendance.go_away import come_to
from domain.attendance.sign_off import LONGEST_NOTE, MISSED_WITHIN, add_note
from domain.attendance.sign_off import sign_off as leave
from domain.ports import Message
from domain.programme.programme import Network, Participant
from domain.sessions.details import details_of
from domain.sessions.invitees import networks_of, place_in
from domain.sessions.session import CatchUp, Session, absence_id

SHOWN = 6


async def cannot_come(context: Context) -> Message:
    """The press on "Ik kan niet": signed off from here on; the card asks what else they want to say."""
    meeting, participant = await _about(context)
    network = context.network(participant)
    absence = await leave(context.tx, participant, meeting, network, context.now)
    contact = await context.contact(participant, contact_card(absence.id))
    if absence.note or absence.catch_up is not CatchUp.NONE:
        return sign_off.done(context.say, network, meeting, absence, contact)
    return sign_off.form(context.say, network, meeting, absence, contact)


async def note(context: Context) -> Message:
    """Store the note to the contact person and how the sender wants to catch up, as filled in after signing off."""
    meeting, participant = await _about(context)
    network = context.network(participant)
    text = context.filled("note")
    if len(text) > LONGEST_NOTE:
        return general.problem(
            context.say, "error-note-too-long", count=context.say.number(len(text)), most=context.say.number(LONGEST_NOTE)
        )
    way = context.filled("catch-up")
    catch_up = CatchUp(way) if way in tuple(CatchUp) else CatchUp.NONE
    # Whoever came back and then presses an old form signs off again: they filled it in and sent it.
    absence = await leave(context.tx, participant, meeting, network, context.now)
    absence = await add_note(context.tx, absence, participant, meeting, text, catch_up, context.now)
    return sign_off.done(context.say, network, meeting, absence, await context.contact(participant, contact_card(absence.id)))


async def coming(context: Context) -> Message:
    """Take the sign-off back ("Toch erbij"); the contact person is told."""
    meeting, participant = await _about(context)
    was_signed_off = await come_to(context.tx, participant, meeting, context.now)
    contact = await context.contact(participant, contact_card(absence_id(meeting.id, participant.id)))
    return sign_off.coming(
        context.say, context.network(participant), meeting, contact, was_signed_off=was_signed_off, begun=meeting.starts <= context.now
    )


async def choose(context: Context) -> Message:
    """The card with all sessions that the sender can sign off for, or come to after all."""
    if not context.who.participants:
        return context.for_participants_only()
    planned = [other for other in await upcoming(context) if other.invited and not other.signed_off]
    if not planned:
        return session.sessions(context.say, await upcoming(context))
    return session.which_session(context.say, planned, back=False)


async def listed(context: Context) -> Message:
    """The card with the next sessions."""
    return session.sessions(context.say, await upcoming(context), can_press=bool(context.who.participants))


async def by_sentence(context: Context, understood: Understood) -> Message:
    """A typed sentence: shows which session was understood and asks; with more than one candidate it asks which."""
    if not context.who.participants:
        return context.for_participants_only()
    planned = [other for other in await upcoming(context, many=True) if other.invited]
    open_to = [other for other in planned if other.signed_off == understood.back]
    # Who names a day means that day, whatever they said of it before; who names none means the next they have not spoken of.
    meant = understood.when.candidates(planned if understood.when.days else open_to, context.now)
    candidates = [other for other in meant if other.signed_off == understood.back]
    if meant and not candidates:
        # It is so already: the list says it, and offers the way back.
        return session.sessions(context.say, meant[:SHOWN])
    if len(candidates) == 1:
        return session.confirm(context.say, candidates[0], back=understood.back)
    if candidates:
        return session.which_session(context.say, candidates[:SHOWN], back=understood.back)
    if understood.back:
        return session.sessions(context.say, planned[:SHOWN])
    return session.sessions(context.say, planned[:SHOWN], title="sessions-none-match-title", lead="sessions-none-match")


async def upcoming(context: Context, *, many: bool = False) -> Sequence[ListedSession]:
    """The sessions that take place and are not over, by start: those the sender is invited to, and those of networks they coordinate."""
    found: dict[str, ListedSession] = {}
    coordinated = {network.id for network in context.coordinated()}
    for network in context.who.networks.values():
        for meeting in await context.tx.sessions.of_network(network.id, since=context.now - timedelta(days=1)):
            if meeting.id not in found and meeting.takes_place and meeting.ends > context.now:
                own = place_in(meeting, context.who.participants)
                if own is not None or not coordinated.isdisjoint(networks_of(meeting)):
                    found[meeting.id] = await _planned(context, meeting, network, own)
    ordered = sorted(found.values(), key=lambda other: (other.session.starts, other.session.id))
    return ordered if many else ordered[:SHOWN]


async def _planned(context: Context, meeting: Session, network: Network, own: Participant | None) -> ListedSession:
    """``network``: of the sender's, where they take no part in it themselves."""
    calendar = await own_link(context.tx, context.links, meeting, own, context.say.tag) if own else None
    signed_off = own is not None and await is_signed_off(context.tx, own, meeting)
    shown = context.network(own) if own else network
    return ListedSession(meeting, shown, signed_off, calendar or "", own is not None, await details_of(context.tx, meeting))


async def _about(context: Context) -> tuple[Session, Participant]:
    """The session a card is about and the sender's place in it, while something can still be said of it. Raises AnswerInstead with
    why not."""
    found = await context.session()
    if found is None:
        raise AnswerInstead(await _no_session(context))
    meeting, participant = found
    if not meeting.takes_place or meeting.ends + MISSED_WITHIN <= context.now:
        raise AnswerInstead(await _closed(context, meeting, participant))
    return meeting, participant


async def _no_session(context: Context) -> Message:
    there = await context.tx.sessions.get(context.carried("session"))
    if there is not None and any(participant.network in networks_of(there) for participant in context.who.participants):
        return general.notice(context.say, "not-for-you")
    if there is not None:
        return context.not_yours() if context.who.participants else context.for_participants_only()
    return general.notice(context.say, "session-gone")


async def _closed(context: Context, meeting: Session, participant: Participant) -> Message:
    if not meeting.takes_place:
        return change.off(context.say, context.network(participant), meeting)
    planned = ListedSession(meeting, context.network(participant), signed_off=False)
    return session.over(context.say, planned, await context.contact(participant))
