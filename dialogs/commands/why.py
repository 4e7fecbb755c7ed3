"""Why somebody gets what they get, how much time it asks, and how to get less: "waarom krijg ik dit"."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.notifications import why


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await why.week(scene)


COMMAND = Command("why", run, in_menu=False, topic=Topic.MESSAGES)
