"""A small group to bring a question to: the wish, how it stands, and "intervisie stop"."""

from cards.general import Topic
from dialogs.commands.buddy import says_stop
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.matching import match as coupling
from domain.matching.match import Form


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await (coupling.stop_typed if rest else coupling.show)(scene, Form.GROUP)


COMMAND = Command(
    "intervision",
    run,
    takes_more=True,
    fits=says_stop,
    for_coordinators=False,
    for_facilitators=False,
    in_menu=False,
    topic=Topic.TOGETHER,
)
