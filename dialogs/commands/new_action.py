"""One more action, beside what one works on."""

from cards.general import Topic
from dialogs.actions import my_actions as actions
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await actions.new_action(scene)


COMMAND = Command("new-action", run, for_coordinators=False, in_menu=False, topic=Topic.ACTION)
