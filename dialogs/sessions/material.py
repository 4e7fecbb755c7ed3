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


async def show(scene: Context, word: str = "") -> Message:
    """The answer to the command. With ``word``: the material with that in its title or its session's theme. Without: for a coordinator the
    card to choose a session, for others all there is to read."""
    found = [] if word else await _own(scene)
    if not found:
        return cards.shelves(scene.say, await _shelves(scene, word), word)
    near = min(found, key=lambda one: abs(one[0].starts - scene.now))
    offered = sorted(sorted(found, key=lambda one: abs(one[0].starts - scene.now))[:OFFERED], key=lambda one: one[0].starts)
    return cards.choose(scene.say, offered, near[0].id)


async def chosen(scene: Context) -> Message:
    found = await _coordinated(scene, scene.filled("session"))
    return await _manage(scene, *found)


async def added(scene: Context) -> Answer:
    session, network = await _coordinated(scene, scene.carried("session"))
    title, url = " ".join(scene.filled("title").split()), scene.filled("url")
    if not 0 < len(title) <= LONGEST_TITLE:
        return Reply(complaint=scene.say("error-material-title"))
    if not is_https(url) or len(url) > LONGEST_ADDRESS:
        return Reply(complaint=scene.say("error-material-address"))
    coordinator = scene.who.coordinator
    new = await share(scene.tx, session, title, url, coordinator.id if coordinator else "", scene.now)
    if new is None:
        return Reply(complaint=scene.say("error-material-full", count=scene.say.number(MOST)))
    log.info("material-added", session=session.id, material=new.id)
    return await _manage(scene, session, network, done=scene.say("material-added"))


async def taken(scene: Context) -> Message:
    """The card that asks which material to take away; once chosen, that is taken away."""
    session, network = await _coordinated(scene, scene.carried("session"))
    there = await materials_of(scene.tx, session.id)
    if not scene.filled("material") and there:
        return cards.take(scene.say, network, session, there)
    material = next((one for one in there if one.id == scene.filled("material")), None)
    if material is None:
        return await _manage(scene, session, network)
    await take_away(scene.tx, material, scene.now)
    log.info("material-taken-away", session=session.id, material=material.id)
    return await _manage(scene, session, network, done=scene.say("material-taken", title=plain(material.title)), undo=material.id)


async def returned(scene: Context) -> Answer:
    session, network = await _coordinated(scene, scene.carried("session"))
    material = await scene.tx.materials.get(scene.carried("material"))
    if material is None or material.session != session.id:
        return await _manage(scene, session, network)
    if not await put_back(scene.tx, material):
        return Reply(complaint=scene.say("error-material-full", count=scene.say.number(MOST)))
    return await _manage(scene, session, network, done=scene.say("material-returned"))


async def _manage(scene: Context, session: Session, network: Network, *, done: str = "", undo: str = "") -> Message:
    return cards.manage(scene.say, network, session, await materials_of(scene.tx, session.id), done=done, undo=undo)


async def _own(scene: Context) -> list[tuple[Session, Network]]:
    """The sessions of the networks the sender coordinates."""
    return [
        (session, network)
        for network in scene.coordinated()
        for session in await scene.tx.sessions.of_network(network.id, since=scene.now - LOOK_BACK)
        if session.network == network.id and session.takes_place
    ]


async def _shelves(scene: Context, word: str) -> list[Shelf]:
    """What the sender may read, of the latest session first."""
    coordinated = {network.id for network in scene.coordinated()}
    found: dict[str, Shelf] = {}
    for network in scene.who.networks.values():
        for session in await scene.tx.sessions.of_network(network.id, since=scene.now - LOOK_BACK):
            coordinates = not coordinated.isdisjoint(networks_of(session))
            if session.id not in found and (coordinates or place_in(session, scene.who.participants)):
                materials = _matching(session, await materials_of(scene.tx, session.id), normal(word))
                if materials:
                    found[session.id] = (session, network, materials)
    return sorted(found.values(), key=lambda one: (one[0].starts, one[0].id), reverse=True)


def _matching(session: Session, materials: Sequence[Material], word: str) -> Sequence[Material]:
    if word in normal(session.theme):
        return materials
    return [one for one in materials if word in normal(one.title)]


async def _coordinated(scene: Context, id: str) -> tuple[Session, Network]:
    """The session with its home. Raises AnswerInstead when the sender does not coordinate that."""
    session = await scene.tx.sessions.get(id)
    if not scene.coordinated():
        raise AnswerInstead(general.notice(scene.say, "material-not-you", contact=await scene.ask_whom()))
    if session is None:
        raise AnswerInstead(general.notice(scene.say, "session-gone"))
    network = next((one for one in scene.coordinated() if one.id == session.network), None)
    if network is None:
        raise AnswerInstead(general.notice(scene.say, "material-not-you", contact=await scene.ask_whom()))
    return session, network
