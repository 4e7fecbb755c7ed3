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


async def cannot_come(scene: Context) -> Message:
    """The press on "Ik kan niet": signed off from here on; the card asks what else they want to say."""
    meeting, participant = await _about(scene)
    network = scene.network(participant)
    absence = await leave(scene.tx, participant, meeting, network, scene.now)
    contact = await scene.contact(participant, contact_card(absence.id))
    if absence.note or absence.catch_up is not CatchUp.NONE:
        return sign_off.done(scene.say, network, meeting, absence, contact)
    return sign_off.form(scene.say, network, meeting, absence, contact)


async def note(scene: Context) -> Message:
    """Store the note to the contact person and how the sender wants to catch up, as filled in after signing off."""
    meeting, participant = await _about(scene)
    network = scene.network(participant)
    text = scene.filled("note")
    if len(text) > LONGEST_NOTE:
        return general.problem(scene.say, "error-note-too-long", count=scene.say.number(len(text)), most=scene.say.number(LONGEST_NOTE))
    way = scene.filled("catch-up")
    catch_up = CatchUp(way) if way in tuple(CatchUp) else CatchUp.NONE
    # Whoever came back and then presses an old form signs off again: they filled it in and sent it.
    absence = await leave(scene.tx, participant, meeting, network, scene.now)
    absence = await add_note(scene.tx, absence, participant, meeting, text, catch_up, scene.now)
    return sign_off.done(scene.say, network, meeting, absence, await scene.contact(participant, contact_card(absence.id)))


async def coming(scene: Context) -> Message:
    """Take the sign-off back ("Toch erbij"); the contact person is told."""
    meeting, participant = await _about(scene)
    was_signed_off = await come_to(scene.tx, participant, meeting, scene.now)
    contact = await scene.contact(participant, contact_card(absence_id(meeting.id, participant.id)))
    return sign_off.coming(
        scene.say, scene.network(participant), meeting, contact, was_signed_off=was_signed_off, begun=meeting.starts <= scene.now
    )


async def choose(scene: Context) -> Message:
    """The card with all sessions that the sender can sign off for, or come to after all."""
    if not scene.who.participants:
        return scene.for_participants_only()
    planned = [one for one in await upcoming(scene) if one.invited and not one.signed_off]
    if not planned:
        return session.sessions(scene.say, await upcoming(scene))
    return session.which_session(scene.say, planned, back=False)


async def listed(scene: Context) -> Message:
    """The card with the next sessions."""
    return session.sessions(scene.say, await upcoming(scene), can_press=bool(scene.who.participants))


async def by_sentence(scene: Context, understood: Understood) -> Message:
    """A typed sentence: shows which session was understood and asks; with more than one candidate it asks which."""
    if not scene.who.participants:
        return scene.for_participants_only()
    planned = [one for one in await upcoming(scene, many=True) if one.invited]
    open_to = [one for one in planned if one.signed_off == understood.back]
    # Who names a day means that day, whatever they said of it before; who names none means the next they have not spoken of.
    meant = understood.when.candidates(planned if understood.when.days else open_to, scene.now)
    candidates = [one for one in meant if one.signed_off == understood.back]
    if meant and not candidates:
        # It is so already: the list says it, and offers the way back.
        return session.sessions(scene.say, meant[:SHOWN])
    if len(candidates) == 1:
        return session.confirm(scene.say, candidates[0], back=understood.back)
    if candidates:
        return session.which_session(scene.say, candidates[:SHOWN], back=understood.back)
    if understood.back:
        return session.sessions(scene.say, planned[:SHOWN])
    return session.sessions(scene.say, planned[:SHOWN], title="sessions-none-match-title", lead="sessions-none-match")


async def upcoming(scene: Context, *, many: bool = False) -> Sequence[ListedSession]:
    """The sessions that take place and are not over, by start: those the sender is invited to, and those of networks they coordinate."""
    found: dict[str, ListedSession] = {}
    coordinated = {network.id for network in scene.coordinated()}
    for network in scene.who.networks.values():
        for meeting in await scene.tx.sessions.of_network(network.id, since=scene.now - timedelta(days=1)):
            if meeting.id not in found and meeting.takes_place and meeting.ends > scene.now:
                own = place_in(meeting, scene.who.participants)
                if own is not None or not coordinated.isdisjoint(networks_of(meeting)):
                    found[meeting.id] = await _planned(scene, meeting, network, own)
    ordered = sorted(found.values(), key=lambda one: (one.session.starts, one.session.id))
    return ordered if many else ordered[:SHOWN]


async def _planned(scene: Context, meeting: Session, network: Network, own: Participant | None) -> ListedSession:
    """``network``: of the sender's, where they take no part in it themselves."""
    calendar = await own_link(scene.tx, scene.links, meeting, own, scene.say.tag) if own else None
    signed_off = own is not None and await is_signed_off(scene.tx, own, meeting)
    shown = scene.network(own) if own else network
    return ListedSession(meeting, shown, signed_off, calendar or "", own is not None, await details_of(scene.tx, meeting))


async def _about(scene: Context) -> tuple[Session, Participant]:
    """The session a card is about and the sender's place in it, while something can still be said of it. Raises AnswerInstead with
    why not."""
    found = await scene.session()
    if found is None:
        raise AnswerInstead(await _no_session(scene))
    meeting, participant = found
    if not meeting.takes_place or meeting.ends + MISSED_WITHIN <= scene.now:
        raise AnswerInstead(await _closed(scene, meeting, participant))
    return meeting, participant


async def _no_session(scene: Context) -> Message:
    there = await scene.tx.sessions.get(scene.carried("session"))
    if there is not None and any(one.network in networks_of(there) for one in scene.who.participants):
        return general.notice(scene.say, "not-for-you")
    if there is not None:
        return scene.not_yours() if scene.who.participants else scene.for_participants_only()
    return general.notice(scene.say, "session-gone")


async def _closed(scene: Context, meeting: Session, participant: Participant) -> Message:
    if not meeting.takes_place:
        return change.off(scene.say, scene.network(participant), meeting)
    planned = ListedSession(meeting, scene.network(participant), signed_off=False)
    return session.over(scene.say, planned, await scene.contact(participant))
