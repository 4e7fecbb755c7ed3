"""All actions of a network (overzicht): a card with filters, the same as a page, and on an A3 for on the wall."""

from datetime import datetime
from functools import partial

from cards import general
from cards.actions import overview as cards
from cards.actions import overview_page, overview_poster
from cards.language import Language
from dialogs.context import Answer, Context
from dialogs.identity import Who
from dialogs.reports.reports import Made
from domain.actions.overview import overview_of
from domain.links.page_link import PageKind
from domain.ports import Transaction
from domain.programme.programme import Network


async def show(context: Context) -> Answer:
    """The card, by command, and again with the filters that were chosen on it."""
    network = _network(context)
    if network is None:
        there = sorted(context.who.networks.values(), key=lambda other: other.name)
        return cards.which(context.say, there) if there else general.notice(context.say, "not-yours")
    whole = await overview_of(context.tx, network)
    wanted = cards.chosen(whole, context.filled("theme"), context.filled("step"), context.filled("organisation"))
    start = context.carried("start")
    place = context.who.in_network(network.id)
    return cards.overview(
        context.say,
        whole,
        wanted,
        int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 0,
        address=context.pages.link(PageKind.OVERVIEW, context.who.user, context.say.tag, context.now, network.id),
        poster=context.pages.link(PageKind.OVERVIEW_POSTER, context.who.user, context.say.tag, context.now, network.id),
        own=place.id if place else "",
    )


def _network(context: Context) -> Network | None:
    """The one the card names, that of the channel, or the only one; None when it has to be asked."""
    known = context.who.networks
    if context.carried("network"):
        return known.get(context.carried("network"))
    channel = context.incoming.place.channel
    here = [network for network in known.values() if channel and network.channel == channel]
    return here[0] if here else next(iter(known.values())) if len(known) == 1 else None


async def page_of(tx: Transaction, say: Language, who: Who, about: str, now: datetime, poster: str) -> str | None:
    """The page as HTML. ``about``: a network's id; ``poster``: the address of the same overview on an A3. None when this person is not in
    that network (any more)."""
    network = who.networks.get(about)
    return overview_page.overview(say, await overview_of(tx, network), now, poster) if network else None


async def poster_of(tx: Transaction, say: Language, who: Who, about: str, now: datetime) -> Made | None:
    """The A3 as a file to be made; None as for page_of(). What is on it is read now; it is drawn after the transaction."""
    network = who.networks.get(about)
    if network is None:
        return None
    whole = await overview_of(tx, network)
    name = f"{say('overview-poster-name')}-{network.id}.pdf"
    return Made(name, overview_poster.KIND, partial(overview_poster.overview, say, whole, now))
