"""A coordinator links the channel they are in to one of their networks."""

from dialogs import linking
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await linking.ask(scene)


COMMAND = Command("link", run, for_participants=False, for_facilitators=False)
