"""A coordinator sends a list of sessions, as a file or pasted: read, checked as a whole, and shown before anything is planned."""

import re
from datetime import timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import structlog

from cards import general
from cards.language import LANGUAGES, language
from cards.sessions import list_import as cards
from dialogs.context import Answer, Context
from dialogs.sessions import drafts
from dialogs.sessions.list_reading import lines, sessions
from dialogs.turn import FileSent, PlaceKind
from dialogs.understanding.spelling import normal
from domain.ports import Message
from domain.programme.programme import Network, team_key
from domain.sessions.list_table import KeptList, Table, Unreadable

log = structlog.get_logger()

KEPT = timedelta(days=1)
"""How long a list waits for an answer to which network it is for."""


async def from_file(context: Context) -> Answer:
    """The answer to a file. Sent by somebody who may plan, it was fetched and read before this turn; from others it was not opened."""
    sent = context.incoming.what
    if not isinstance(sent, FileSent) or not context.coordinated():
        return general.notice(context.say, "list-not-you", contact=await context.ask_whom())
    if context.incoming.place.kind is not PlaceKind.PERSONAL:
        return general.notice(context.say, "list-private")
    if sent.others:
        return general.notice(context.say, "list-one")
    return await _shown(context, sent.read or Unreadable(text_id="error-list-not-fetched" if sent.url else "error-list-format"))


async def pasted(context: Context, text: str) -> Answer | None:
    """The preview of a list that somebody typed or pasted; None when it is none, or not theirs to plan."""
    if not context.coordinated():
        return None
    asked, rest = _after_plan(text)
    table = lines.table_of(rest, context.now.astimezone(context.coordinated()[0].zone).date(), asked=asked)
    return None if table is None else await _shown(context, table)


async def network_chosen(context: Context) -> Answer:
    """The preview of the list that was kept until its network was chosen."""
    coordinator = context.who.coordinator
    network = next((other for other in context.coordinated() if other.id == context.carried("network")), None)
    if coordinator is None or network is None:
        return context.not_yours()
    kept = await context.tx.kept_lists.get(coordinator.id)
    if kept is None or kept.key != context.carried("list") or context.now - kept.at >= KEPT:
        return general.notice(context.say, "list-gone")
    return await _previewed(context, network, kept.table)


def _after_plan(text: str) -> tuple[bool, str]:
    """Whether a text begins with the command for planning, and what follows it."""
    names = {normal(name) for tag in LANGUAGES for name in language(tag).variants("command-plan")}
    match = _FIRST.match(text)
    return (True, text[match.end() :]) if match and normal(match[1]) in names else (False, text)


async def _shown(context: Context, found: Table | Unreadable) -> Answer:
    networks = context.coordinated()
    here = [network for network in networks if network.channel and network.channel == context.incoming.place.channel]
    zone = (here or networks)[0].zone
    if isinstance(found, Unreadable):
        log.info("list-unreadable", reason=found.text_id)
        return cards.wrong(context.say, [context.say(found.text_id, **found.values)], context.now, zone)
    named = sessions.networks_named(found)
    if len(named) > 1:
        return cards.wrong(context.say, [context.say("error-list-network-column")], context.now, zone)
    if named:
        return await _for_named(context, named[0], found, zone)
    if here or len(networks) == 1:
        return await _previewed(context, (here or networks)[0], found)
    return await _asked(context, found)


async def _for_named(context: Context, given: str, table: Table, zone: ZoneInfo) -> Answer:
    networks = context.coordinated()
    network = next((other for other in networks if normal(given) in (normal(other.name), normal(other.id))), None)
    if network is not None:
        return await _previewed(context, network, table)
    names = context.say.both([other.name for other in networks[:10]])
    return cards.wrong(context.say, [context.say("error-list-network-unknown", given=given[:60], networks=names)], context.now, zone)


async def _asked(context: Context, table: Table) -> Answer:
    """Which network it is for; but first what is wrong with it, whichever that is."""
    networks, coordinator = context.coordinated(), context.who.coordinator
    teams = {team for network in networks for team in await _teams(context, network)}
    reading = sessions.read(context.say, table, networks[0].zone, context.now, teams)
    if reading.complaints or coordinator is None:
        return cards.wrong(context.say, reading.complaints, context.now, networks[0].zone)
    for old in await context.tx.kept_lists.all():
        if context.now - old.at >= KEPT and old.id != coordinator.id:
            await context.tx.kept_lists.remove(old.id)
    kept = KeptList(id=coordinator.id, key=uuid4().hex[:12], table=table, at=context.now)
    before = await context.tx.kept_lists.get(coordinator.id)
    if before is not None:
        await context.tx.kept_lists.remove(before.id)
    await context.tx.kept_lists.add(kept)
    return cards.which(context.say, networks, len(reading.sessions), kept.key)


async def _previewed(context: Context, network: Network, table: Table) -> Message:
    reading = sessions.read(context.say, table, network.zone, context.now, await _teams(context, network))
    log.info("list-read", network=network.id, sessions=len(reading.sessions), complaints=len(reading.complaints))
    if reading.complaints:
        return cards.wrong(context.say, reading.complaints, context.now, network.zone, network.name)
    return await drafts.preview(context, network, reading.sessions, form=cards.left_aside(context.say, reading.remarks))


async def _teams(context: Context, network: Network) -> list[str]:
    """The leerteams of a network, each once, as its first member's is spelled."""
    found = {
        team_key(participant.team): participant.team
        for participant in await context.tx.participants.of_network(network.id)
        if participant.team
    }
    return list(found.values())


_FIRST = re.compile(r"\s*(\w+)\b[ \t:]*\n?")
