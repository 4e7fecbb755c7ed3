"""A participant votes, or changes their vote; a coordinator who takes part in no network sees the votes of theirs."""

from cards.general import Topic
from dialogs import votes, voting
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await voting.begin(scene) if scene.who.participants else await votes.begin(scene)


COMMAND = Command("ballot", run, for_coordinators=False, in_menu=False, topic=Topic.SESSIONS)
