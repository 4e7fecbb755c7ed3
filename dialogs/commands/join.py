"""Asking to take part in a network."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.onboarding import join as joining


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await joining.show(scene)


COMMAND = Command("join", run, for_coordinators=False, for_facilitators=False, in_menu=False)
