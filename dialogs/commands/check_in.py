"""Look back now, without waiting to be asked."""

from cards.general import Topic
from dialogs.check_ins import check_in
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await check_in.check_in(scene)


COMMAND = Command("check-in", run, for_coordinators=False, topic=Topic.ACTION)
