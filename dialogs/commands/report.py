"""For a coordinator: the half-yearly report."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.reports import reports as reporting


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await reporting.asked(scene)


COMMAND = Command("report", run, for_participants=False, for_facilitators=False, in_menu=False)
