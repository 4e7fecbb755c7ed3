"""The material of sessions: coordinators add and take away, and everybody reads what the sessions they are invited to have."""

from collections.abc import Sequence
from datetime import timedelta

import structlog

from cards import general
from cards.elements import plain
from cards.sessions import material as cards
from cards.sessions.material import Shelf
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from dialogs.understanding.spelling import normal
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.invitees import networks_of, place_in
from domain.sessions.material import LONGEST_ADDRESS, LONGEST_TITLE, MOST, Material, is_https
from domain.sessions.session import Session
from domain.sessions.share_material import materials_of, put_back, share, take_away

OFFERED = 40
LOOK_BACK = timedelta(days=800)
"""A programme takes a year or two; what belongs to its sessions can be found again all that time."""

log = structlog.get_logger()


async def show(context: Context, word: str = "") -> Message:
    """The answer to the command. With ``word``: the material with that in its title or its session's theme. Without: for a coordinator the
    card to choose a session, for others all there is to read."""
    found = [] if word else await _own(context)
    if not found:
        return cards.shelves(context.say, await _shelves(context, word), word)
    near = min(found, key=lambda pair: abs(pair[0].starts - context.now))
    offered = sorted(sorted(found, key=lambda pair: abs(pair[0].starts - context.now))[:OFFERED], key=lambda pair: pair[0].starts)
    return cards.choose(context.say, offered, near[0].id)


async def chosen(context: Context) -> Message:
    found = await _coordinated(context, context.filled("session"))
    return await _manage(context, *found)


async def added(context: Context) -> Answer:
    session, network = await _coordinated(context, context.carried("session"))
    title, url = " ".join(context.filled("title").split()), context.filled("url")
    if not 0 < len(title) <= LONGEST_TITLE:
        return Reply(complaint=context.say("error-material-title"))
    if not is_https(url) or len(url) > LONGEST_ADDRESS:
        return Reply(complaint=context.say("error-material-address"))
    coordinator = context.who.coordinator
    new = await share(context.tx, session, title, url, coordinator.id if coordinator else "", context.now)
    if new is None:
        return Reply(complaint=context.say("error-material-full", count=context.say.number(MOST)))
    log.info("material-added", session=session.id, material=new.id)
    return await _manage(context, session, network, done=context.say("material-added"))


async def taken(context: Context) -> Message:
    """The card that asks which material to take away; once chosen, that is taken away."""
    session, network = await _coordinated(context, context.carried("session"))
    there = await materials_of(context.tx, session.id)
    if not context.filled("material") and there:
        return cards.take(context.say, network, session, there)
    material = next((document for document in there if document.id == context.filled("material")), None)
    if material is None:
        return await _manage(context, session, network)
    await take_away(context.tx, material, context.now)
    log.info("material-taken-away", session=session.id, material=material.id)
    return await _manage(context, session, network, done=context.say("material-taken", title=plain(material.title)), undo=material.id)


async def returned(context: Context) -> Answer:
    session, network = await _coordinated(context, context.carried("session"))
    material = await context.tx.materials.get(context.carried("material"))
    if material is None or material.session != session.id:
        return await _manage(context, session, network)
    if not await put_back(context.tx, material):
        return Reply(complaint=context.say("error-material-full", count=context.say.number(MOST)))
    return await _manage(context, session, network, done=context.say("material-returned"))


async def _manage(context: Context, session: Session, network: Network, *, done: str = "", undo: str = "") -> Message:
    return cards.manage(context.say, network, session, await materials_of(context.tx, session.id), done=done, undo=undo)


async def _own(context: Context) -> list[tuple[Session, Network]]:
    """The sessions of the networks the sender coordinates."""
    return [
        (session, network)
        for network in context.coordinated()
        for session in await context.tx.sessions.of_network(network.id, since=context.now - LOOK_BACK)
        if session.network == network.id and session.takes_place
    ]


async def _shelves(context: Context, word: str) -> list[Shelf]:
    """What the sender may read, of the latest session first."""
    coordinated = {network.id for network in context.coordinated()}
    found: dict[str, Shelf] = {}
    for network in context.who.networks.values():
        for session in await context.tx.sessions.of_network(network.id, since=context.now - LOOK_BACK):
            coordinates = not coordinated.isdisjoint(networks_of(session))
            if session.id not in found and (coordinates or place_in(session, context.who.participants)):
                materials = _matching(session, await materials_of(context.tx, session.id), normal(word))
                if materials:
                    found[session.id] = (session, network, materials)
    return sorted(found.values(), key=lambda pair: (pair[0].starts, pair[0].id), reverse=True)


def _matching(session: Session, materials: Sequence[Material], word: str) -> Sequence[Material]:
    if word in normal(session.theme):
        return materials
    return [material for material in materials if word in normal(material.title)]


async def _coordinated(context: Context, id: str) -> tuple[Session, Network]:
    """The session with its home. Raises AnswerInstead when the sender does not coordinate that."""
    session = await context.tx.sessions.get(id)
    if not context.coordinated():
        raise AnswerInstead(general.notice(context.say, "material-not-you", contact=await context.ask_whom()))
    if session is None:
        raise AnswerInstead(general.notice(context.say, "session-gone"))
    network = next((other for other in context.coordinated() if other.id == session.network), None)
    if network is None:
        raise AnswerInstead(general.notice(context.say, "material-not-you", contact=await context.ask_whom()))
    return session, network
