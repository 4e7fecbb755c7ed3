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


async def listed(context: Context, *, done: str = "") -> Message:
    """The inbox, by command and on the way back to it. ``done``: a sentence on what the last press did."""
    own = context.coordinated()
    if not own or context.who.coordinator is None:
        return context.for_coordinators_only()
    asked = context.carried("network") or context.filled("network")
    network = next((other for other in own if other.id == asked), own[0] if len(own) == 1 else None)
    if network is None:
        return cards.which(context.say, own)
    told = await inbox(context.tx, network, context.who.coordinator)
    keys = {request.request.session for request in told.seen if request.request.session}
    sessions = {key: session for key in keys if (session := await context.tx.sessions.get(key))}
    return cards.inbox(context.say, told, sessions, context.now, page=_page(context), done=done)


def _page(context: Context) -> int:
    """Which page of the list the pressed card is about, from 0."""
    carried = context.carried("page")
    return int(carried) if carried.isascii() and carried.isdigit() and len(carried) < 6 else 0


async def speaker(context: Context) -> Message:
    return await _marked(context, Mark.SPEAKER, "obstacle-marked-speaker")


async def cleared(context: Context) -> Message:
    return await _marked(context, None, "obstacle-marked-clear")


async def agenda(context: Context) -> Message:
    """The card that asks on the agenda of which session the obstacle is to be."""
    request, network = await _chosen(context)
    sessions = await _coming(context, network)
    if not sessions:
        return await listed(context, done=context.say("obstacle-no-session"))
    return cards.choose_session(context.say, network, request, sessions, _page(context))


async def session_chosen(context: Context) -> Message:
    request, network = await _chosen(context)
    session = next((meeting for meeting in await _coming(context, network) if meeting.id == context.filled("session")), None)
    if session is None:
        return await agenda(context)
    await mark(context.tx, request, Mark.AGENDA, context.now, session.id)
    log.info("obstacle-on-agenda", session=session.id, help=request.id)
    return await listed(context, done=context.say("obstacle-marked-agenda", day=context.say.day(session.starts, network.zone)))


async def _marked(context: Context, what: Mark | None, text: str) -> Message:
    found = await _chosen(context)
    await mark(context.tx, found[0], what, context.now)
    log.info("obstacle-marked", mark=what or "", help=found[0].id)
    return await listed(context, done=context.say(text))


async def _coming(context: Context, network: Network) -> list[Session]:
    ahead = await context.tx.sessions.of_network(network.id, since=context.now)
    return [session for session in ahead if session.network == network.id and session.takes_place][:MOST_SESSIONS]


async def _chosen(context: Context) -> tuple[HelpRequest, Network]:
    """The request that was chosen, when this coordinator may read it in their inbox now. Raises AnswerInstead with why not."""
    network = next((other for other in context.coordinated() if other.id == context.carried("network")), None)
    if network is None or context.who.coordinator is None:
        raise AnswerInstead(context.for_coordinators_only())
    asked = context.carried("help") or context.filled("help")
    told = await inbox(context.tx, network, context.who.coordinator)
    request = next((other.request for other in told.seen if other.request.id == asked), None)
    if request is None:
        raise AnswerInstead(general.notice(context.say, "help-gone"))
    return request, network
