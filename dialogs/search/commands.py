"""Find again what belongs to sessions and what was shared, by a word: "zoek rooster"."""

from cards.general import Topic
from dialogs.context import Answer, Command, Context
from dialogs.search import search


async def _search(context: Context, name: str, rest: str) -> Answer:
    return await search.found(context, rest)


COMMANDS = (Command("search", _search, topic=Topic.TOGETHER, place=50, takes_more=True, in_menu=False),)
