"""The next sessions."""

from cards.general import Topic
from dialogs.attendance import sign_off
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await sign_off.listed(scene)


COMMAND = Command("sessions", run, topic=Topic.SESSIONS)
