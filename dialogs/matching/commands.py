"""A buddy elsewhere with the same theme, or a small group to bring a question to: the wish, how it stands, and "maatje stop"."""

import re

from cards.general import Topic
from dialogs.context import Answer, Command, Context
from dialogs.matching import match
from dialogs.understanding.spelling import normal
from domain.matching.match import MatchForm

_STOPS = re.compile(r"(?:stop|stoppen|stoppe|uit|nee|niet|niet meer|geen|off|no|no more|not any more)\W*")


async def _buddy(context: Context, name: str, rest: str) -> Answer:
    return await (match.stop_typed if rest else match.show)(context, MatchForm.BUDDY)


async def _intervision(context: Context, name: str, rest: str) -> Answer:
    return await (match.stop_typed if rest else match.show)(context, MatchForm.GROUP)


def _says_stop(rest: str) -> bool:
    return _STOPS.fullmatch(normal(rest)) is not None


COMMANDS = (
    Command(
        "buddy",
        _buddy,
        topic=Topic.TOGETHER,
        place=30,
        takes_more=True,
        fits=_says_stop,
        for_coordinators=False,
        for_facilitators=False,
    ),
    Command(
        "intervision",
        _intervision,
        topic=Topic.TOGETHER,
        place=40,
        takes_more=True,
        fits=_says_stop,
        for_coordinators=False,
        for_facilitators=False,
        in_menu=False,
    ),
)
