"""All actions of the network on one card, and as a page."""

from cards.general import Topic
from dialogs.actions import overview
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await overview.show(scene)


COMMAND = Command("overview", run, in_menu=False, topic=Topic.TOGETHER)
