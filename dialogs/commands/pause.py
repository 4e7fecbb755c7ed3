"""Fewer messages: a pause ("pauze tot 1 maart"), no check-ins, only reminders, and everything again ("verder")."""

import re

from dialogs import pausing
from dialogs.commands.command import Command
from dialogs.day_phrases import find_days
from dialogs.scene import Answer, Scene
from dialogs.spelling import normal
from domain.programme import Wanted

_AGAIN = re.compile(r"\b(?:verder|weer aan|resume|again|continue)$")
_LAST = re.compile(r"\b(?:minder|laatste|fewer|last)\b.*\b(?:herinnering(?:en)?|reminders?)\b")
_REMINDERS = re.compile(r"\b(?:herinneringen|reminders)\b")
_CHECK_INS = re.compile(r"\bcheck[- ]?ins?\b")


async def run(scene: Scene, name: str, rest: str) -> Answer:
    if _AGAIN.search(name):
        return await pausing.again(scene)
    if _LAST.search(name):
        return await pausing.last_reminder(scene)
    if _REMINDERS.search(name):
        return await pausing.want(scene, Wanted.REMINDERS)
    if _CHECK_INS.search(name):
        return await pausing.want(scene, Wanted.NO_CHECK_INS)
    _, days = find_days(normal(rest))
    return await pausing.show(scene, days) if days else await (pausing.not_a_day(scene) if rest else pausing.show(scene))


def says_when(rest: str) -> bool:
    """A day, or words that announce one, be it one that is no day."""
    return bool(re.match(r"(?:tot|t/m|until|till|to|van|from)\b", rest)) or bool(find_days(normal(rest))[1])


COMMAND = Command("pause", run, takes_more=True, fits=says_when, for_coordinators=False, in_menu=False)
