"""Searching (zoek rooster): what sessions have to read and what was shared, in all the networks somebody is in."""

from collections import Counter

import structlog

from cards.search import results as cards
from dialogs.context import Answer, Context
from domain.search.archive import MOST_SHARED, FoundEntry
from domain.search.archive import found as looked_up
from domain.search.query import LONGEST, wanted

log = structlog.get_logger()


async def found(context: Context, typed: str, page: int = 0) -> Answer:
    """One page of what matches the ``typed`` words, newest first; ``page`` counts from 0."""
    word = " ".join(typed.split())
    if len(word) > LONGEST:
        count, most = context.say.number(len(word)), context.say.number(LONGEST)
        return cards.ask(context.say, word[:LONGEST], context.say("error-search-too-long", count=count, most=most))
    looked_for = wanted(word)
    if looked_for is None:
        return cards.ask(context.say, word)
    coordinated = [network.id for network in context.coordinated()]
    hits = await looked_up(context.tx, looked_for, context.who.networks, context.who.participants, coordinated, context.now)
    log.info("archive-searched", found=len(hits))
    entries = Counter(entry.network.id for entry in hits if isinstance(entry, FoundEntry))
    many = max(entries.values(), default=0) >= MOST_SHARED
    return cards.results(context.say, hits, looked_for, word, page, many=many)


async def pressed(context: Context) -> Answer:
    """As found(), for the words in the card's input and the page its button names."""
    carried = context.carried("page")
    page = int(carried) if carried.isascii() and carried.isdigit() and len(carried) < 6 else 0
    return await found(context, context.filled("word"), page)
