"""What a participant measures of their action."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.measurements import indicators as measurements


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await measurements.show(scene)


COMMAND = Command("measurements", run, for_coordinators=False, in_menu=False, topic=Topic.ACTION)
