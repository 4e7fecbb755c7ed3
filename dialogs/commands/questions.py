"""One's own open questions."""

from cards.general import Topic
from dialogs import asking_help
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await asking_help.listed(scene)


COMMAND = Command("questions", run, for_coordinators=False, in_menu=False, topic=Topic.TOGETHER)
