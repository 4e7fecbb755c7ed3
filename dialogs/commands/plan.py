"""A coordinator plans a session, or a series ("plan elke vier weken, zes keer")."""

from datetime import UTC, date

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.sessions import planning
from dialogs.understanding.recurrence import find_series


async def run(scene: Scene, name: str, rest: str) -> Answer:
    zones = [network.zone for network in scene.coordinated()]
    today = scene.now.astimezone(zones[0] if zones else UTC).date()
    return await planning.plan(scene, find_series(rest, today))


def says_series(rest: str) -> bool:
    return find_series(rest, date(2027, 1, 1)) is not None


COMMAND = Command("plan", run, takes_more=True, fits=says_series, for_participants=False, for_facilitators=False)
