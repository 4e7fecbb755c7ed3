"""A coordinator calls off a session."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.sessions import planning


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await planning.cancel(scene)


COMMAND = Command("cancel", run, for_participants=False, for_facilitators=False, in_menu=False)
