"""What did not arrive, for coordinators who ask, and the day's card put away."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from cards import general
from cards.notifications import undelivered as cards
from dialogs.context import Context
from domain.notifications import undelivered
from domain.ports import Message


async def listed(context: Context) -> Message:
    """The list, on request, of all that did not arrive lately."""
    coordinator = context.who.coordinator
    if coordinator is None or not context.coordinated():
        return context.for_coordinators_only()
    programme = context.who.programme
    zone = ZoneInfo(programme.timezone if programme else "UTC")
    return cards.undelivered(context.say, await undelivered.listed(context.tx, coordinator, context.now), zone, asked=True)


async def seen(context: Context) -> Message:
    """The answer to putting the day's card away. What it told stays on the list."""
    if context.who.coordinator is None:
        return context.for_coordinators_only()
    return general.notice(context.say, "undelivered-seen", days=undelivered.LOOK_BACK // timedelta(days=1))
