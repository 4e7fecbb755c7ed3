"""A coordinator links the channel they are in to one of their networks."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.programme import link_channel as linking


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await linking.ask(scene)


COMMAND = Command("link", run, for_participants=False, for_facilitators=False)
