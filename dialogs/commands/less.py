"""Fewer messages: no check-ins, only reminders, or of those only the last."""

import re

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.notifications import preferences as pausing
from domain.programme.programme import Wanted

_FEWER = re.compile(r"\b(?:minder|fewer)\b")
_CHECK_INS = re.compile(r"\bcheck-ins\b")


async def run(scene: Scene, name: str, rest: str) -> Answer:
    if _FEWER.search(name):
        return await pausing.last_reminder(scene)
    return await pausing.want(scene, Wanted.NO_CHECK_INS if _CHECK_INS.search(name) else Wanted.REMINDERS)


COMMAND = Command("less", run, for_coordinators=False, in_menu=False, topic=Topic.MESSAGES)
