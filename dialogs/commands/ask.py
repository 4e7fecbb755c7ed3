"""Asking for help at any time: a tip, a maatje, a coach, or with an obstacle."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.help import ask as asking_help
from dialogs.help import obstacles
from dialogs.understanding.spelling import normal
from domain.help.request import Need

_NAMED = {"knelpunt": Need.OBSTACLE, "obstacle": Need.OBSTACLE, "ik loop vast": Need.OBSTACLE, "i am stuck": Need.OBSTACLE}
"""What somebody says they ask for, by the name they used."""


async def run(scene: Scene, name: str, rest: str) -> Answer:
    if not scene.who.participants and scene.coordinated() and normal(name) in ("knelpunt", "obstacle"):
        return await obstacles.listed(scene)
    return await asking_help.asked(scene, _NAMED.get(normal(name), ""))


COMMAND = Command("ask", run, for_coordinators=False, topic=Topic.TOGETHER)
