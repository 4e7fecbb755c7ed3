"""What did not arrive, for coordinators who ask, and the day's card put away."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from cards import general
from cards.notifications import undelivered as cards
from dialogs.context import Context
from domain.notifications import undelivered
from domain.ports import Message


async def listed(scene: Context) -> Message:
    """The list, on request, of all that did not arrive lately."""
    coordinator = scene.who.coordinator
    if coordinator is None or not scene.coordinated():
        return scene.for_coordinators_only()
    programme = scene.who.programme
    zone = ZoneInfo(programme.timezone if programme else "UTC")
    return cards.undelivered(scene.say, await undelivered.listed(scene.tx, coordinator, scene.now), zone, asked=True)


async def seen(scene: Context) -> Message:
    """The answer to putting the day's card away. What it told stays on the list."""
    if scene.who.coordinator is None:
        return scene.for_coordinators_only()
    return general.notice(scene.say, "undelivered-seen", days=undelivered.LOOK_BACK // timedelta(days=1))
