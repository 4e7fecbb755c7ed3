"""A buddy elsewhere with the same theme: the wish, how it stands, and "maatje stop"."""

import re

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.matching import match as coupling
from dialogs.understanding.spelling import normal
from domain.matching.match import Form

STOPS = re.compile(r"(?:stop|stoppen|stoppe|uit|nee|niet|niet meer|geen|off|no|no more|not any more)\W*")


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await (coupling.stop_typed if rest else coupling.show)(scene, Form.BUDDY)


def says_stop(rest: str) -> bool:
    return STOPS.fullmatch(normal(rest)) is not None


COMMAND = Command("buddy", run, takes_more=True, fits=says_stop, for_coordinators=False, for_facilitators=False, topic=Topic.TOGETHER)
