"""Searching (zoek rooster): what sessions have to read and what was shared, in all the networks somebody is in."""

from collections import Counter

import structlog

from cards.search import results as cards
from dialogs.context import Answer, Context
from domain.search.archive import MOST_SHARED, FoundEntry
from domain.search.archive import found as looked_up
from domain.search.query import LONGEST, wanted

log = structlog.get_logger()


async def found(scene: Context, typed: str, page: int = 0) -> Answer:
    """One page of what matches the ``typed`` words, newest first; ``page`` counts from 0."""
    word = " ".join(typed.split())
    if len(word) > LONGEST:
        count, most = scene.say.number(len(word)), scene.say.number(LONGEST)
        return cards.ask(scene.say, word[:LONGEST], scene.say("error-search-too-long", count=count, most=most))
    looked_for = wanted(word)
    if looked_for is None:
        return cards.ask(scene.say, word)
    coordinated = [network.id for network in scene.coordinated()]
    hits = await looked_up(scene.tx, looked_for, scene.who.networks, scene.who.participants, coordinated, scene.now)
    log.info("archive-searched", found=len(hits))
    entries = Counter(one.network.id for one in hits if isinstance(one, FoundEntry))
    many = max(entries.values(), default=0) >= MOST_SHARED
    return cards.results(scene.say, hits, looked_for, word, page, many=many)


async def pressed(scene: Context) -> Answer:
    """As found(), for the words in the card's input and the page its button names."""
    carried = scene.carried("page")
    page = int(carried) if carried.isascii() and carried.isdigit() and len(carried) < 6 else 0
    return await found(scene, scene.filled("word"), page)
