"""For a coordinator: the obstacles of their networks, by theme."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.help import obstacles


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await obstacles.listed(scene)


COMMAND = Command("obstacles", run, for_participants=False, for_facilitators=False, in_menu=False)
