"""One's own open questions."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.help import ask as asking_help


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await asking_help.listed(scene)


COMMAND = Command("questions", run, for_coordinators=False, in_menu=False, topic=Topic.TOGETHER)
