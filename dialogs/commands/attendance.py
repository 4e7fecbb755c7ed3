"""For a coordinator: the code of the session that goes on, and who was there."""

from dialogs.attendance import register as attendance
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await attendance.show(scene)


COMMAND = Command("attendance", run, for_participants=False, in_menu=False)
