"""What belongs to sessions: read it, or add to it. "materiaal draagvlak" looks for a word."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.sessions import material


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await material.show(scene, rest)


COMMAND = Command("material", run, takes_more=True, in_menu=False, topic=Topic.SESSIONS)
