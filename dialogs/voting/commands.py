"""A participant votes, or changes their vote; a coordinator lets the network vote. Who is only one of these is taken to mean that."""

from cards.general import Topic
from dialogs.context import Answer, Command, Context
from dialogs.voting import ballot, hold_vote


async def _ballot(scene: Context, name: str, rest: str) -> Answer:
    return await ballot.begin(scene) if scene.who.participants else await hold_vote.begin(scene)


async def _vote(scene: Context, name: str, rest: str) -> Answer:
    return await ballot.begin(scene) if scene.who.participants and not scene.coordinated() else await hold_vote.begin(scene)


COMMANDS = (
    Command("ballot", _ballot, topic=Topic.SESSIONS, place=50, for_coordinators=False, in_menu=False),
    Command("vote", _vote, place=110, for_participants=False, for_facilitators=False, in_menu=False),
)
