"""The spiral so far."""

from cards.general import Topic
from dialogs.actions import my_actions as actions
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await actions.my_action(scene)


COMMAND = Command("my-action", run, for_coordinators=False, topic=Topic.ACTION)
