"""What a participant measures of their action."""

from cards.general import Topic
from dialogs import measurements
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await measurements.show(scene)


COMMAND = Command("measurements", run, for_coordinators=False, in_menu=False, topic=Topic.ACTION)
