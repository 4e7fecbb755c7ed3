"""All that is kept of whoever asks."""

from dialogs import own_data
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await own_data.asked(scene)


COMMAND = Command("own-data", run, in_menu=False)
