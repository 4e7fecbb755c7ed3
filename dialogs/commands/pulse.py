"""How it goes: a participant's open pulse, or for a coordinator what came of the closed ones."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.pulse import pulse


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await pulse.show(scene)


COMMAND = Command("pulse", run, in_menu=False, topic=Topic.SESSIONS)
