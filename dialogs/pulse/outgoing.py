"""The pulse on its way to whoever was there."""

from collections.abc import Mapping
from datetime import datetime

from cards.pulse import pulse
from dialogs.prepared import Drop, Prepared, Ready, Renderer, over_budget, paused, quiet, session_place, speech
from domain.attendance.follow_up import missed
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.pulse.collect import closes_at, has_pulse


async def _pulse(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Whether they answered already is not looked at: what becomes of a message is kept beside their name."""
    session, network, participant = await session_place(tx, notification)
    if not has_pulse(session, network) or closes_at(session, network) <= now:
        return Drop(State.NOT_NEEDED, "no-pulse")
    if await missed(tx, participant, session):
        return Drop(State.NOT_NEEDED, "was-not-there")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    if hold is not None:
        return hold
    closes, floor = closes_at(session, network), await floor_of(tx)
    return Ready(pulse.form(await speech(tx, participant.user), network, session, closes, floor, unasked=True))


RENDERERS: Mapping[NotificationKind, Renderer] = {NotificationKind.PULSE: _pulse}
