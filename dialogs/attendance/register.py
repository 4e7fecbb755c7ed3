"""Who was there: the coordinator's code and ticks, a participant's code, and the offer to talk afterwards."""

from datetime import timedelta

from cards import general
from cards.attendance import register as cards
from dialogs.context import AnswerInstead, Context
from domain.attendance.follow_up import ask_to_talk, talk_id
from domain.attendance.record_attendance import CodeVerdict, arrive, asked, save, with_code
from domain.attendance.register import CORRECTABLE, can_be_said, takes_codes
from domain.ports import Message
from domain.programme.contact_person import stands_in
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.invitees import sessions_for
from domain.sessions.session import Session

LOOK_BACK = CORRECTABLE + timedelta(days=1)
"""How long before now a session may have started of which the presence can still be said."""


async def show(context: Context) -> Message:
    """The answer to the command: the code or the form of the session that goes on or was in the last two weeks; of more, which is meant."""
    coordinator = context.who.coordinator
    if coordinator is None:
        return await _not_you(context)
    found = await _sessions(context)
    if not found:
        return general.notice(context.say, "attendance-none")
    now = [pair for pair in found if takes_codes(pair[0], context.now)]
    if len(found) == 1 or len(now) == 1:
        return await _of(context, *(now or found)[0])
    return cards.which(context.say, found)


async def pressed(context: Context) -> Message:
    """The answer to choosing a session, or to asking for the form: its code, or its form."""
    found = await _coordinated(context)
    return await _of(context, found[0], found[1], form=bool(context.carried("form")))


async def saved(context: Context) -> Message:
    """Store who was absent, as ticked on the form, and show what was stored."""
    meeting, network, coordinator = await _coordinated(context)
    ticked = {part for name in cards.inputs(cards.IN_ONE_LIST + 1) for part in context.filled(name).split(",") if part}
    await save(context.tx, meeting, ticked, coordinator, context.now)
    return cards.saved(context.say, network, meeting, await asked(context.tx, meeting), coordinator.name)


async def here(context: Context, code: str) -> Message:
    """The answer to a participant who typed the ``code`` shown in a session: with the right one they are noted as present."""
    if not context.who.participants:
        return context.for_participants_only()
    places: list[tuple[Participant, Session]] = []
    for participant in context.who.participants:
        near = await sessions_for(context.tx, participant, since=context.now - LOOK_BACK, until=context.now + LOOK_BACK)
        places += [(participant, meeting) for meeting in near if meeting.takes_place and takes_codes(meeting, context.now)]
    if not places:
        return general.notice(context.say, "here-no-session")
    if not code:
        return general.notice(context.say, "here-which-code")
    typed, meeting = await arrive(context.tx, places, code.upper(), context.now)
    if meeting is not None:
        return general.notice(context.say, "here-right", theme=meeting.theme)
    match typed:
        case CodeVerdict.TOO_OFTEN:
            return general.notice(context.say, "here-too-often", contact=await context.ask_whom())
        case CodeVerdict.TOO_EARLY:
            return general.notice(context.say, "here-too-early", contact=await context.ask_whom())
        case _:
            return general.notice(context.say, "here-wrong", contact=await context.ask_whom())


async def talk(context: Context) -> Message:
    """The answer to taking up the offer to talk, after a missed session: their contact person is told."""
    found = await context.session()
    if found is None:
        return context.not_yours()
    meeting, participant = found
    await ask_to_talk(context.tx, participant, meeting, context.now)
    return general.notice(context.say, "talk-asked", contact=await context.contact(participant, talk_id(meeting.id, participant.id)))


async def _of(context: Context, meeting: Session, network: Network, *, form: bool = False) -> Message:
    if takes_codes(meeting, context.now) and not form:
        await with_code(context.tx, meeting)
        return cards.code(context.say, network, meeting, await asked(context.tx, meeting))
    known = await asked(context.tx, meeting)
    if known.attendance is None or known.attendance.saved_at is None or form:
        return cards.form(context.say, network, meeting, known)
    by = await context.tx.coordinators.get(known.attendance.by)
    return cards.saved(context.say, network, meeting, known, by.name if by else "")


async def _sessions(context: Context) -> list[tuple[Session, Network]]:
    """Of the networks the sender coordinates, facilitates or stands in for, those of which it can be said; the latest first."""
    found: list[tuple[Session, Network]] = []
    for network in await context.tx.networks.all():
        if not await _may(context, network):
            continue
        near = await context.tx.sessions.of_network(network.id, since=context.now - LOOK_BACK, until=context.now + timedelta(days=1))
        own = [meeting for meeting in near if meeting.network == network.id]
        found += [(meeting, network) for meeting in own if meeting.takes_place and can_be_said(meeting, context.now)]
    return sorted(found, key=lambda pair: pair[0].starts, reverse=True)


async def _coordinated(context: Context) -> tuple[Session, Network, Coordinator]:
    """The session a card is about, when the sender may say who was there and it is not too long ago. Raises AnswerInstead
    with why not."""
    coordinator = context.who.coordinator
    meeting = await context.tx.sessions.get(context.carried("session"))
    network = await context.tx.networks.get(meeting.network) if meeting else None
    if coordinator is None or meeting is None or network is None or not await _may(context, network):
        raise AnswerInstead(await _not_you(context))
    if not meeting.takes_place or not can_be_said(meeting, context.now):
        raise AnswerInstead(general.notice(context.say, "attendance-too-late"))
    return meeting, network, coordinator


async def _may(context: Context, network: Network) -> bool:
    """Coordinators and facilitators of the network, and who stands in for a coordinator now."""
    own = context.who.coordinator
    return own is not None and (own.id in network.staff or await stands_in(context.tx, own, network, context.now))


async def _not_you(context: Context) -> Message:
    return general.notice(context.say, "attendance-not-you", contact=await context.ask_whom())
