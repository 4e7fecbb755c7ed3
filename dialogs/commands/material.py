"""What belongs to sessions: read it, or add to it. "materiaal draagvlak" looks for a word."""

from cards.general import Topic
from dialogs import material
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await material.show(scene, rest)


COMMAND = Command("material", run, takes_more=True, in_menu=False, topic=Topic.SESSIONS)
