"""A coordinator lets the network vote; a participant who says so votes."""

from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.voting import ballot as voting
from dialogs.voting import hold_vote as votes


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await voting.begin(scene) if scene.who.participants and not scene.coordinated() else await votes.begin(scene)


COMMAND = Command("vote", run, for_participants=False, for_facilitators=False, in_menu=False)
