"""Find again what belongs to sessions and what was shared, by a word: "zoek rooster"."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.search import search as archive


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await archive.found(scene, rest)


COMMAND = Command("search", run, takes_more=True, in_menu=False, topic=Topic.TOGETHER)
