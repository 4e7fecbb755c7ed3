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


async def choose(scene: Context, name: str = "") -> Message:
    """The card that asks whom to sign off. ``name``: (part of) a name; when one person has it, that person's sessions at once."""
    if scene.who.coordinator is None:
        return await _not_you(scene)
    people = await _people(scene)
    wanted = normal(name)
    found = [one for one in people if wanted in normal(one[0].name)] or people
    if not found:
        return general.notice(scene.say, "behalf-nobody")
    return await _which(scene, *found[0]) if len(found) == 1 and wanted else cards.who(scene.say, found)


async def chosen(scene: Context) -> Message:
    """The answer to choosing a person: their sessions to come, each with a button."""
    found = await _participant(scene, scene.filled("participant"))
    if found is None:
        return await choose(scene) if scene.who.coordinator and not scene.filled("participant") else await _not_you(scene)
    return await _which(scene, *found)


async def off(scene: Context) -> Message:
    meeting, network, participant = await _meeting(scene)
    if not await is_signed_off(scene.tx, participant, meeting):
        await sign_off(scene.tx, participant, meeting, network, scene.now, by=_key(scene))
    return cards.done(scene.say, network, meeting, participant, off=True)


async def back(scene: Context) -> Message:
    meeting, network, participant = await _meeting(scene)
    await come_to(scene.tx, participant, meeting, scene.now, by=_key(scene))
    return cards.done(scene.say, network, meeting, participant, off=False)


async def _which(scene: Context, participant: Participant, network: Network) -> Message:
    meetings = await sessions_for(scene.tx, participant, since=scene.now - timedelta(days=1))
    planned = [
        ListedSession(one, network, await is_signed_off(scene.tx, participant, one))
        for one in meetings
        if one.takes_place and one.ends > scene.now
    ]
    return cards.which(scene.say, participant, planned[:SHOWN])


async def _people(scene: Context) -> list[tuple[Participant, Network]]:
    """Whom the sender may sign off, by name."""
    networks = await scene.tx.networks.all()
    everybody = [(one, network) for network in networks for one in await scene.tx.participants.of_network(network.id)]
    return sorted([each for each in everybody if await _may(scene, *each)], key=lambda each: (each[0].name, each[0].id))


async def _may(scene: Context, participant: Participant, network: Network) -> bool:
    """Their contact person, who stands in for that one now, and the coordinators of their network."""
    if scene.who.coordinator is None:
        return False
    if _key(scene) in (participant.contact, *network.coordinators):
        return True
    reader = await current_contact(scene.tx, participant, scene.now)
    return reader is not None and reader.id == _key(scene)


async def _participant(scene: Context, identity: str) -> tuple[Participant, Network] | None:
    """Somebody the sender may sign off; None for all others."""
    participant = await scene.tx.participants.get(identity)
    network = await scene.tx.networks.get(participant.network) if participant else None
    return (participant, network) if participant and network and await _may(scene, participant, network) else None


async def _meeting(scene: Context) -> tuple[Session, Network, Participant]:
    """The session a card is about, and whom the sender may sign off for it. Raises AnswerInstead with why not."""
    found = await _participant(scene, scene.carried("participant"))
    meeting = await scene.tx.sessions.get(scene.carried("session"))
    if found is None:
        raise AnswerInstead(await _not_you(scene))
    if meeting is None or not await is_invited(scene.tx, meeting, found[0]) or not meeting.takes_place:
        raise AnswerInstead(general.notice(scene.say, "session-gone"))
    if meeting.ends <= scene.now:
        raise AnswerInstead(general.notice(scene.say, "behalf-over"))
    return meeting, found[1], found[0]


async def _not_you(scene: Context) -> Message:
    return general.notice(scene.say, "behalf-not-you", contact=await scene.ask_whom())


def _key(scene: Context) -> str:
    return scene.who.coordinator.id if scene.who.coordinator else ""
