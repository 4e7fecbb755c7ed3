"""Sharing an action: the invitation to a participant, and what they said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CoOwnerAnswer(StrEnum):
    """What somebody said to an invitation. INVITED: nothing yet. LEFT: they stepped out. WITHDRAWN: the owner took the invitation back."""

    INVITED = "invited"
    JOINED = "joined"
    DECLINED = "declined"
    LEFT = "left"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoOwner:
    """The invitation of ``participant`` to share ``action`` (ids). By it the actions are found that somebody shares; who shares an action
    is decided by ``Action.co_owners``.

    ``id`` by ``co_owner_id``. ``times``: how often they were invited.
    """

    id: str
    action: str
    participant: str
    said: CoOwnerAnswer
    invited_at: datetime
    times: int = 1
    answered_at: datetime | None = None
    version: int = 0


def co_owner_id(action: str, participant: str) -> str:
    """The id of the invitation of this participant to this action."""
    return f"{action}|{participant}"
