"""What belongs to no room: what one can do here, the choice of language, and in the demo the clock."""

import re
from collections.abc import Iterable
from datetime import timedelta
from zoneinfo import ZoneInfo

from cards import general
from cards.language import Language
from cards.verbs import Verb
from dialogs import language as speaking
from dialogs.context import Answer, Command, Context, just
from dialogs.routes import Routes
from dialogs.turn import Reply
from domain.ports import Message

_NAMED = {"english": "en", "engels": "en", "en": "en", "nederlands": "nl", "dutch": "nl", "nl": "nl"}
_MOST = timedelta(days=400)


async def show_help(context: Context) -> Message:
    """What one can do, for whoever asks: a participant, a coordinator or a facilitator. Who is more of these gets all."""
    who, takes_part = context.who, bool(context.who.participants)
    coordinates, facilitates = bool(who.coordinates), bool(who.facilitates)
    listed = offered(context.say, context.commands, takes_part=takes_part, coordinates=coordinates, facilitates=facilitates)
    return general.help_card(context.say, listed, await context.ask_whom(), coordinator=not takes_part)


def offered(
    say: Language, commands: Iterable[Command], *, takes_part: bool, coordinates: bool, facilitates: bool
) -> list[general.OfferedCommand]:
    """What somebody who is these things can type, each under its first name."""
    return [
        general.OfferedCommand(say.variants(f"command-{command.id}")[0], say(f"command-{command.id}-about"), command.heading)
        for command in commands
        if not command.demo_only
        and (
            (takes_part and command.for_participants)
            or (coordinates and command.for_coordinators)
            or (facilitates and command.for_coordinators and command.for_facilitators)
        )
    ]


async def _speak(context: Context, name: str, rest: str) -> Answer:
    """By a card, or at once with "english" or "taal en"."""
    return await speaking.speak(context, _NAMED.get(rest or name, ""))


async def _travel(context: Context, name: str, rest: str) -> Answer:
    """Lets time pass: "demo +7d", "demo +3h"."""
    asked = re.fullmatch(r"\+?\s*(\d{1,5})\s*([dhuw])", rest)
    if rest and not asked:
        return general.problem(context.say, "error-demo")
    if not asked:
        return await _now(context)
    number, unit = int(asked[1]), asked[2]
    span = {"d": timedelta(days=number), "w": timedelta(weeks=number)}.get(unit, timedelta(hours=number))
    if span > _MOST or not span:
        return general.problem(context.say, "error-demo")
    return Reply(message=general.notice(context.say, "demo", days=max(1, span.days)), travel=span)


async def _now(context: Context) -> Answer:
    programme = context.who.programme
    zone = ZoneInfo(programme.timezone if programme else "UTC")
    return general.notice(context.say, "demo-now", day=context.say.day(context.now, zone), time=context.say.clock(context.now, zone))


HELP = Command("help", just(show_help), place=60)

ROUTES = Routes(
    "general",
    commands=(
        Command("language", _speak, place=20, takes_more=True, in_menu=False),
        HELP,
        Command("demo", _travel, place=70, takes_more=True, demo_only=True),
    ),
    presses={Verb.HELP: show_help, Verb.LANGUAGE: speaking.pressed},
)
