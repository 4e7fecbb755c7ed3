"""One more action, beside what one works on."""

from cards.general import Topic
from dialogs import actions
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await actions.new_action(scene)


COMMAND = Command("new-action", run, for_coordinators=False, in_menu=False, topic=Topic.ACTION)
