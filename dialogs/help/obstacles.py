"""The inbox of obstacles: a coordinator reads them by theme, and says what they mean to do with them."""

import structlog

from cards import general
from cards.help import obstacles as cards
from dialogs.context import AnswerInstead, Context
from domain.help.request import HelpRequest, Mark
from domain.help.respond import mark
from domain.help.visibility import inbox
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.session import Session

log = structlog.get_logger()
MOST_SESSIONS = 20


async def listed(scene: Context, *, done: str = "") -> Message:
    """The inbox, by command and on the way back to it. ``done``: a sentence on what the last press did."""
    own = scene.coordinated()
    if not own or scene.who.coordinator is None:
        return scene.for_coordinators_only()
    asked = scene.carried("network") or scene.filled("network")
    network = next((one for one in own if one.id == asked), own[0] if len(own) == 1 else None)
    if network is None:
        return cards.which(scene.say, own)
    told = await inbox(scene.tx, network, scene.who.coordinator)
    keys = {one.request.session for one in told.seen if one.request.session}
    sessions = {key: session for key in keys if (session := await scene.tx.sessions.get(key))}
    return cards.inbox(scene.say, told, sessions, scene.now, page=_page(scene), done=done)


def _page(scene: Context) -> int:
    """Which page of the list the pressed card is about, from 0."""
    carried = scene.carried("page")
    return int(carried) if carried.isascii() and carried.isdigit() and len(carried) < 6 else 0


async def speaker(scene: Context) -> Message:
    return await _marked(scene, Mark.SPEAKER, "obstacle-marked-speaker")


async def cleared(scene: Context) -> Message:
    return await _marked(scene, None, "obstacle-marked-clear")


async def agenda(scene: Context) -> Message:
    """The card that asks on the agenda of which session the obstacle is to be."""
    request, network = await _chosen(scene)
    sessions = await _coming(scene, network)
    if not sessions:
        return await listed(scene, done=scene.say("obstacle-no-session"))
    return cards.choose_session(scene.say, network, request, sessions, _page(scene))


async def session_chosen(scene: Context) -> Message:
    request, network = await _chosen(scene)
    session = next((one for one in await _coming(scene, network) if one.id == scene.filled("session")), None)
    if session is None:
        return await agenda(scene)
    await mark(scene.tx, request, Mark.AGENDA, scene.now, session.id)
    log.info("obstacle-on-agenda", session=session.id, help=request.id)
    return await listed(scene, done=scene.say("obstacle-marked-agenda", day=scene.say.day(session.starts, network.zone)))


async def _marked(scene: Context, what: Mark | None, text: str) -> Message:
    found = await _chosen(scene)
    await mark(scene.tx, found[0], what, scene.now)
    log.info("obstacle-marked", mark=what or "", help=found[0].id)
    return await listed(scene, done=scene.say(text))


async def _coming(scene: Context, network: Network) -> list[Session]:
    ahead = await scene.tx.sessions.of_network(network.id, since=scene.now)
    return [one for one in ahead if one.network == network.id and one.takes_place][:MOST_SESSIONS]


async def _chosen(scene: Context) -> tuple[HelpRequest, Network]:
    """The request that was chosen, when this coordinator may read it in their inbox now. Raises AnswerInstead with why not."""
    network = next((one for one in scene.coordinated() if one.id == scene.carried("network")), None)
    if network is None or scene.who.coordinator is None:
        raise AnswerInstead(scene.for_coordinators_only())
    asked = scene.carried("help") or scene.filled("help")
    told = await inbox(scene.tx, network, scene.who.coordinator)
    request = next((one.request for one in told.seen if one.request.id == asked), None)
    if request is None:
        raise AnswerInstead(general.notice(scene.say, "help-gone"))
    return request, network
