"""Why somebody gets what they get, how much time it asks, and how to get less: "waarom krijg ik dit"."""

from cards.general import Topic
from dialogs import why
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await why.week(scene)


COMMAND = Command("why", run, in_menu=False, topic=Topic.MESSAGES)
