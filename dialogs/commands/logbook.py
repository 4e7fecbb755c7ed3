"""What I wrote myself."""

from cards.general import Topic
from dialogs.check_ins import logbook
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await logbook.listed(scene)


COMMAND = Command("logbook", run, for_coordinators=False, topic=Topic.ACTION)
