"""For coordinators: what did not arrive lately in their networks."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.notifications import undelivered


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await undelivered.listed(scene)


COMMAND = Command("delivery", run, for_participants=False, for_facilitators=False, in_menu=False)
