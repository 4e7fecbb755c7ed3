"""Sign somebody else off: "afmelden namens Bram"."""

from dialogs.attendance import on_behalf
from dialogs.commands import sign_off
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.understanding.dates import find_days
from dialogs.understanding.spelling import normal

_FOR = ("voor", "for")
"""For somebody, or for a session: "afmelden voor donderdag"."""


async def run(scene: Scene, name: str, rest: str) -> Answer:
    _, days = find_days(normal(rest))
    own = days or (scene.who.coordinator is None and name.split()[-1] in _FOR)
    if scene.who.participants and own:
        return await sign_off.run(scene, name, rest)
    return await on_behalf.choose(scene, rest)


COMMAND = Command("on-behalf", run, takes_more=True, for_participants=False, for_facilitators=False, in_menu=False)
