"""Getting to know each other: on with the intake, or what was told."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.onboarding import intake


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await intake.show(scene)


COMMAND = Command("intake", run, for_coordinators=False, for_facilitators=False, in_menu=False)
