"""Fewer messages or none for a while, all of them again, and why one gets them; for coordinators what did not arrive."""

import re

from cards.general import Topic
from dialogs.context import Answer, Command, Context, just
from dialogs.notifications import preferences, undelivered, why
from dialogs.understanding.dates import find_days
from dialogs.understanding.spelling import normal
from domain.programme.programme import MessagePreference

_WHEN = re.compile(r"(?:tot|t/m|until|till|to|van|from)\b")
_FEWER = re.compile(r"\b(?:minder|fewer)\b")
_CHECK_INS = re.compile(r"\bcheck-ins\b")


async def _pause(context: Context, name: str, rest: str) -> Answer:
    """Perhaps with its last day: "pauze tot 1 maart"."""
    _, days = find_days(normal(rest))
    return await preferences.not_a_day(context) if rest and not days else await preferences.show(context, days)


def _says_when(rest: str) -> bool:
    """A day, or words that announce one, be it one that is no day."""
    return _WHEN.match(rest) is not None or bool(find_days(normal(rest))[1])


async def _less(context: Context, name: str, rest: str) -> Answer:
    """No check-ins, only reminders, or of those only the last."""
    if _FEWER.search(name):
        return await preferences.last_reminder(context)
    return await preferences.want(context, MessagePreference.NO_CHECK_INS if _CHECK_INS.search(name) else MessagePreference.REMINDERS)


COMMANDS = (
    Command("pause", _pause, topic=Topic.MESSAGES, place=10, takes_more=True, fits=_says_when, for_coordinators=False, in_menu=False),
    Command("less", _less, topic=Topic.MESSAGES, place=20, for_coordinators=False, in_menu=False),
    Command("resume", just(preferences.again), topic=Topic.MESSAGES, place=30, for_coordinators=False, in_menu=False),
    Command("why", just(why.week), topic=Topic.MESSAGES, place=40, in_menu=False),
    Command("delivery", just(undelivered.listed), place=130, for_participants=False, for_facilitators=False, in_menu=False),
)
