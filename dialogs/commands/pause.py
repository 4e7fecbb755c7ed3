"""Nothing unasked for a while, perhaps with its last day: "pauze tot 1 maart"."""

import re

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.notifications import preferences as pausing
from dialogs.understanding.dates import find_days
from dialogs.understanding.spelling import normal

_WHEN = re.compile(r"(?:tot|t/m|until|till|to|van|from)\b")


async def run(scene: Scene, name: str, rest: str) -> Answer:
    _, days = find_days(normal(rest))
    return await pausing.not_a_day(scene) if rest and not days else await pausing.show(scene, days)


def says_when(rest: str) -> bool:
    """A day, or words that announce one, be it one that is no day."""
    return _WHEN.match(rest) is not None or bool(find_days(normal(rest))[1])


COMMAND = Command("pause", run, takes_more=True, fits=says_when, for_coordinators=False, in_menu=False, topic=Topic.MESSAGES)
