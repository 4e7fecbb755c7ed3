"""Away for a period, perhaps with its last day ("afwezig tot 1 maart"), and back again ("ik ben er weer")."""

import re

from cards.general import Topic
from dialogs.attendance import away
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.understanding.dates import find_days
from dialogs.understanding.spelling import normal

_UNTIL = re.compile(r"(?:tot|t/m|until|till|to)\b")
_BACK = re.compile(r"\b(?:weer|back)$")


async def run(scene: Scene, name: str, rest: str) -> Answer:
    if _BACK.search(name):
        return await away.back(scene)
    _, days = find_days(normal(rest))
    return await away.show(scene, days)


def says_until(rest: str) -> bool:
    """ "afwezig donderdag" is a sign-off for one day, and no period."""
    return _UNTIL.match(rest) is not None


COMMAND = Command("away", run, takes_more=True, fits=says_until, in_menu=False, topic=Topic.SESSIONS)
