"""Planning sessions, changing them and calling them off, for coordinators; and what they have to read, for everybody."""

from datetime import UTC, date

from cards.general import Topic
from dialogs.context import Answer, Command, Context, just
from dialogs.sessions import material, planning
from dialogs.understanding.recurrence import find_series


async def _plan(context: Context, name: str, rest: str) -> Answer:
    """A session, or a series: "plan elke vier weken, zes keer"."""
    zones = [network.zone for network in context.coordinated()]
    today = context.now.astimezone(zones[0] if zones else UTC).date()
    return await planning.plan(context, find_series(rest, today))


def _says_series(rest: str) -> bool:
    return find_series(rest, date(2027, 1, 1)) is not None


async def _material(context: Context, name: str, rest: str) -> Answer:
    """ "materiaal draagvlak" looks for a word."""
    return await material.show(context, rest)


COMMANDS = (
    Command("material", _material, topic=Topic.SESSIONS, place=60, takes_more=True, in_menu=False),
    Command("plan", _plan, place=10, takes_more=True, fits=_says_series, for_participants=False, for_facilitators=False),
    Command("change", just(planning.change), place=20, for_participants=False, for_facilitators=False, in_menu=False),
    Command("cancel", just(planning.cancel), place=30, for_participants=False, for_facilitators=False, in_menu=False),
)
