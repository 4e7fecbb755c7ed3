"""Getting to know each other: on with the intake, or what was told."""

from dialogs import intake
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await intake.show(scene)


COMMAND = Command("intake", run, for_coordinators=False, for_facilitators=False, in_menu=False)
