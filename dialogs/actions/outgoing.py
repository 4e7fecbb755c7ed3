"""The question to share an action, on its way to whoever was invited."""

from collections.abc import Mapping
from datetime import datetime

from cards.actions import co_ownership as cards
from dialogs.prepared import Drop, Prepared, Ready, Renderer, needed, over_budget, paused, place_of, quiet, speech
from domain.actions.co_owner import CoOwnerAnswer
from domain.actions.share_action import stands
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction


async def _invitation(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Renders the question to whoever was asked; a Drop when it was answered or taken back."""
    asked = await needed(tx.co_owners.get(f"{notification.about['action']}|{notification.about['participant']}"))
    whom, network = await place_of(tx, notification)
    action, owner = await needed(stands(tx, asked))
    if asked.said is not CoOwnerAnswer.INVITED:
        return Drop(State.NOT_NEEDED, "answered")
    if not notification.id.endswith(f":{asked.times}"):
        return Drop(State.NOT_NEEDED, "asked-again")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    return hold or Ready(cards.invitation(await speech(tx, whom.user), network, action, owner, asked))


RENDERERS: Mapping[NotificationKind, Renderer] = {NotificationKind.TOGETHER: _invitation}
