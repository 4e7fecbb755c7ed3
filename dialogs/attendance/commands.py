"""The next sessions and signing off for them, oneself or somebody else; being away for a while; and being there, with the code."""

import re

from cards.general import Topic
from dialogs.attendance import away, on_behalf, register, sign_off
from dialogs.context import Answer, Command, Context, just
from dialogs.understanding.dates import find_days
from dialogs.understanding.sentences import understand
from dialogs.understanding.spelling import normal

_FOR = ("voor", "for")
"""For somebody, or for a session: "afmelden voor donderdag"."""
_UNTIL = re.compile(r"(?:tot|t/m|until|till|to)\b")
_BACK = re.compile(r"\b(?:weer|back)$")
_CODE = re.compile(r"[a-z0-9]{4}")
_NO_CODE = frozenset({"niet", "toch", "weer", "back"})


async def _sign_off(context: Context, name: str, rest: str) -> Answer:
    """Perhaps with a day: "afmelden donderdag". What else is said with it leads to the choice of all sessions."""
    understood = understand(f"{name} {rest}") if rest else None
    if understood is not None:
        return await sign_off.by_sentence(context, understood)
    return await sign_off.choose(context)


async def _on_behalf(context: Context, name: str, rest: str) -> Answer:
    """ "afmelden namens Bram"."""
    _, days = find_days(normal(rest))
    own = days or (context.who.coordinator is None and name.split()[-1] in _FOR)
    if context.who.participants and own:
        return await _sign_off(context, name, rest)
    return await on_behalf.choose(context, rest)


async def _away(context: Context, name: str, rest: str) -> Answer:
    """Perhaps with its last day ("afwezig tot 1 maart"), and back again ("ik ben er weer")."""
    if _BACK.search(name):
        return await away.back(context)
    _, days = find_days(normal(rest))
    return await away.show(context, days)


def _says_until(rest: str) -> bool:
    """ "afwezig donderdag" is a sign-off for one day, and no period."""
    return _UNTIL.match(rest) is not None


async def _here(context: Context, name: str, rest: str) -> Answer:
    """A participant types the code they see: "ik ben er KXRT"."""
    return await register.here(context, rest)


def _is_code(rest: str) -> bool:
    """ "ik ben er niet" signs off."""
    return _CODE.fullmatch(rest) is not None and rest not in _NO_CODE


COMMANDS = (
    Command("sign-off", _sign_off, topic=Topic.SESSIONS, place=10, takes_more=True, for_coordinators=False),
    Command("away", _away, topic=Topic.SESSIONS, place=20, takes_more=True, fits=_says_until, in_menu=False),
    Command("here", _here, topic=Topic.SESSIONS, place=30, takes_more=True, fits=_is_code, for_coordinators=False, in_menu=False),
    Command("sessions", just(sign_off.listed), topic=Topic.SESSIONS, place=40),
    Command("on-behalf", _on_behalf, place=40, takes_more=True, for_participants=False, for_facilitators=False, in_menu=False),
    Command("attendance", just(register.show), place=50, for_participants=False, in_menu=False),
)
