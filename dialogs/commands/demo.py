"""Only in the demo: let time pass. "demo +7d", "demo +3h"."""

import re
from datetime import timedelta
from zoneinfo import ZoneInfo

from cards import general
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.turn import Reply

_MOST = timedelta(days=400)


async def run(scene: Scene, name: str, rest: str) -> Answer:
    asked = re.fullmatch(r"\+?\s*(\d{1,5})\s*([dhuw])", rest)
    if rest and not asked:
        return general.problem(scene.say, "error-demo")
    if not asked:
        return await _now(scene)
    number, unit = int(asked[1]), asked[2]
    span = {"d": timedelta(days=number), "w": timedelta(weeks=number)}.get(unit, timedelta(hours=number))
    if span > _MOST or not span:
        return general.problem(scene.say, "error-demo")
    return Reply(message=general.notice(scene.say, "demo", days=max(1, span.days)), travel=span)


async def _now(scene: Scene) -> Answer:
    programme = scene.who.programme
    zone = ZoneInfo(programme.timezone if programme else "UTC")
    return general.notice(scene.say, "demo-now", day=scene.say.day(scene.now, zone), time=scene.say.clock(scene.now, zone))


COMMAND = Command("demo", run, takes_more=True, demo_only=True)
