"""A check-in on one sheet of paper, for a talk in person."""

from dialogs.check_ins import on_paper
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await on_paper.asked(scene)


COMMAND = Command("on-paper", run, in_menu=False)
