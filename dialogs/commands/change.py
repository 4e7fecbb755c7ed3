"""A coordinator moves or changes a session."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.sessions import planning


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await planning.change(scene)


COMMAND = Command("change", run, for_participants=False, for_facilitators=False, in_menu=False)
