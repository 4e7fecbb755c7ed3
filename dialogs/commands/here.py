"""A participant is there, and types the code they see: "ik ben er KXRT"."""

import re

from cards.general import Topic
from dialogs.attendance import register as attendance
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene

_CODE = re.compile(r"[a-z0-9]{4}")
_NO_CODE = frozenset({"niet", "toch", "weer", "back"})


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await attendance.here(scene, rest)


def is_code(rest: str) -> bool:
    """ "ik ben er niet" signs off."""
    return _CODE.fullmatch(rest) is not None and rest not in _NO_CODE


COMMAND = Command("here", run, takes_more=True, fits=is_code, for_coordinators=False, in_menu=False, topic=Topic.SESSIONS)
