"""All that is kept of whoever asks."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.own_data import own_data


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await own_data.asked(scene)


COMMAND = Command("own-data", run, in_menu=False)
