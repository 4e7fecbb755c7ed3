"""The spiral so far."""

from cards.general import Topic
from dialogs import actions
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await actions.my_action(scene)


COMMAND = Command("my-action", run, for_coordinators=False, topic=Topic.ACTION)
