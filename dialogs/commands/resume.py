"""All messages again, as before a pause."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.notifications import preferences as pausing


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await pausing.again(scene)


COMMAND = Command("resume", run, for_coordinators=False, in_menu=False, topic=Topic.MESSAGES)
