"""For coordinators: what their network hopes for."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.onboarding import wishes


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await wishes.show(scene)


COMMAND = Command("wishes", run, for_participants=False, for_facilitators=False, in_menu=False)
