"""Asking for help at any time: a tip, a maatje, a coach, or with an obstacle; one's own open questions; a coordinator's obstacles."""

from cards.general import Topic
from dialogs.context import Answer, Command, Context, just
from dialogs.help import ask, obstacles
from dialogs.understanding.spelling import normal
from domain.help.request import Need

_NAMED = {"knelpunt": Need.OBSTACLE, "obstacle": Need.OBSTACLE, "ik loop vast": Need.OBSTACLE, "i am stuck": Need.OBSTACLE}
"""What somebody says they ask for, by the name they used."""


async def _ask(context: Context, name: str, rest: str) -> Answer:
    if not context.who.participants and context.coordinated() and normal(name) in ("knelpunt", "obstacle"):
        return await obstacles.listed(context)
    return await ask.asked(context, _NAMED.get(normal(name), ""))


COMMANDS = (
    Command("ask", _ask, topic=Topic.TOGETHER, place=10, for_coordinators=False),
    Command("questions", just(ask.listed), topic=Topic.TOGETHER, place=20, for_coordinators=False, in_menu=False),
    Command("obstacles", just(obstacles.listed), place=80, for_participants=False, for_facilitators=False, in_menu=False),
)
