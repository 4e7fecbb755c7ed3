"""The question how it stands with what somebody measures, made at the moment it is sent."""

from collections.abc import Mapping
from datetime import datetime

from cards.measurements import values as cards
from dialogs.prepared import Drop, Prepared, Ready, Renderer, over_budget, paused, place_of, quiet, speech
from domain.measurements.half_year_prompt import asked_about, form_of
from domain.measurements.record_values import trend_of
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction


async def _measure(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Only about what runs and was not measured lately."""
    participant, network = await place_of(tx, notification)
    asked = await asked_about(tx, participant, now)
    if not asked:
        return Drop(State.NOT_NEEDED, "nothing-to-measure")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    if hold is not None:
        return hold
    shown = [await trend_of(tx, indicator) for indicator in asked]
    return Ready(cards.form(await speech(tx, participant.user), network, participant, shown, form_of(notification), {}, unasked=True))


RENDERERS: Mapping[NotificationKind, Renderer] = {NotificationKind.MEASURE: _measure}
