"""A coordinator moves or changes a session."""

from dialogs import planning
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await planning.change(scene)


COMMAND = Command("change", run, for_participants=False, for_facilitators=False, in_menu=False)
