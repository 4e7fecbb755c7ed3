"""A participant votes, or changes their vote; a coordinator lets the network vote. Who is only one of these is taken to mean that."""

from cards.general import Topic
from dialogs.context import Answer, Command, Context
from dialogs.voting import ballot, hold_vote


async def _ballot(context: Context, name: str, rest: str) -> Answer:
    return await ballot.begin(context) if context.who.participants else await hold_vote.begin(context)


async def _vote(context: Context, name: str, rest: str) -> Answer:
    return await ballot.begin(context) if context.who.participants and not context.coordinated() else await hold_vote.begin(context)


COMMANDS = (
    Command("ballot", _ballot, topic=Topic.SESSIONS, place=50, for_coordinators=False, in_menu=False),
    Command("vote", _vote, place=110, for_participants=False, for_facilitators=False, in_menu=False),
)
