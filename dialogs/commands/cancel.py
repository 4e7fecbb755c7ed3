"""A coordinator calls off a session."""

from dialogs import planning
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await planning.cancel(scene)


COMMAND = Command("cancel", run, for_participants=False, for_facilitators=False, in_menu=False)
