"""A participant votes, or changes their vote; a coordinator who takes part in no network sees the votes of theirs."""

from cards.general import Topic
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.voting import ballot as voting
from dialogs.voting import hold_vote as votes


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await voting.begin(scene) if scene.who.participants else await votes.begin(scene)


COMMAND = Command("ballot", run, for_coordinators=False, in_menu=False, topic=Topic.SESSIONS)
