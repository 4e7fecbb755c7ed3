"""All cycles of one's action."""

from cards.general import Topic
from dialogs.actions import my_actions as actions
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await actions.my_spiral(scene)


COMMAND = Command("my-spiral", run, for_coordinators=False, in_menu=False, topic=Topic.ACTION)
