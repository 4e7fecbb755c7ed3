"""Signing somebody else off, by their contact person or a coordinator of their network; decided from the sender alone."""

from datetime import timedelta

from cards import general
from cards.attendance import on_behalf as cards
from cards.sessions.sessions import ListedSession
from dialogs.attendance.sign_off import SHOWN
from dialogs.context import AnswerInstead, Context
from dialogs.understanding.spelling import normal
from domain.attendance.expected import is_signed_off
from domain.attendance.go_away import come_to
from domain.attendance.sign_off import sign_off
from domain.ports import Message
from domain.programme.contact_person import current_contact
from domain.programme.programme import Network, Participant
from domain.sessions.invitees import is_invited, sessions_for
from domain.sessions.session import Session


async def choose(context: Context, name: str = "") -> Message:
    """The card that asks whom to sign off. ``name``: (part of) a name; when one person has it, that person's sessions at once."""
    if context.who.coordinator is None:
        return await _not_you(context)
    people = await _people(context)
    wanted = normal(name)
    found = [person for person in people if wanted in normal(person[0].name)] or people
    if not found:
        return general.notice(context.say, "behalf-nobody")
    return await _which(context, *found[0]) if len(found) == 1 and wanted else cards.who(context.say, found)


async def chosen(context: Context) -> Message:
    """The answer to choosing a person: their sessions to come, each with a button."""
    found = await _participant(context, context.filled("participant"))
    if found is None:
        return await choose(context) if context.who.coordinator and not context.filled("participant") else await _not_you(context)
    return await _which(context, *found)


async def off(context: Context) -> Message:
    meeting, network, participant = await _meeting(context)
    if not await is_signed_off(context.tx, participant, meeting):
        await sign_off(context.tx, participant, meeting, network, context.now, by=_key(context))
    return cards.done(context.say, network, meeting, participant, off=True)


async def back(context: Context) -> Message:
    meeting, network, participant = await _meeting(context)
    await come_to(context.tx, participant, meeting, context.now, by=_key(context))
    return cards.done(context.say, network, meeting, participant, off=False)


async def _which(context: Context, participant: Participant, network: Network) -> Message:
    meetings = await sessions_for(context.tx, participant, since=context.now - timedelta(days=1))
    planned = [
        ListedSession(session, network, await is_signed_off(context.tx, participant, session))
        for session in meetings
        if session.takes_place and session.ends > context.now
    ]
    return cards.which(context.say, participant, planned[:SHOWN])


async def _people(context: Context) -> list[tuple[Participant, Network]]:
    """Whom the sender may sign off, by name."""
    networks = await context.tx.networks.all()
    everybody = [(participant, network) for network in networks for participant in await context.tx.participants.of_network(network.id)]
    return sorted([each for each in everybody if await _may(context, *each)], key=lambda each: (each[0].name, each[0].id))


async def _may(context: Context, participant: Participant, network: Network) -> bool:
    """Their contact person, who stands in for that one now, and the coordinators of their network."""
    if context.who.coordinator is None:
        return False
    if _key(context) in (participant.contact, *network.coordinators):
        return True
    reader = await current_contact(context.tx, participant, context.now)
    return reader is not None and reader.id == _key(context)


async def _participant(context: Context, identity: str) -> tuple[Participant, Network] | None:
    """Somebody the sender may sign off; None for all others."""
    participant = await context.tx.participants.get(identity)
    network = await context.tx.networks.get(participant.network) if participant else None
    return (participant, network) if participant and network and await _may(context, participant, network) else None


async def _meeting(context: Context) -> tuple[Session, Network, Participant]:
    """The session a card is about, and whom the sender may sign off for it. Raises AnswerInstead with why not."""
    found = await _participant(context, context.carried("participant"))
    meeting = await context.tx.sessions.get(context.carried("session"))
    if found is None:
        raise AnswerInstead(await _not_you(context))
    if meeting is None or not await is_invited(context.tx, meeting, found[0]) or not meeting.takes_place:
        raise AnswerInstead(general.notice(context.say, "session-gone"))
    if meeting.ends <= context.now:
        raise AnswerInstead(general.notice(context.say, "behalf-over"))
    return meeting, found[1], found[0]


async def _not_you(context: Context) -> Message:
    return general.notice(context.say, "behalf-not-you", contact=await context.ask_whom())


def _key(context: Context) -> str:
    return context.who.coordinator.id if context.who.coordinator else ""
