"""Working on one action together: who was asked to, and what they said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Said(StrEnum):
    """INVITED until they answer. LEFT: they stepped out. WITHDRAWN: the owner took the invitation back."""

    INVITED = "invited"
    JOINED = "joined"
    DECLINED = "declined"
    LEFT = "left"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoOwner:
    """One participant and one action of somebody else: the invitation, and how an action is found by those who share it.

    ``id`` is ``<action>|<participant>``. ``times``: how often they were invited. Who shares an action is in the action; this follows it.
    """

    id: str
    action: str
    participant: str
    said: Said
    invited_at: datetime
    times: int = 1
    answered_at: datetime | None = None
    version: int = 0


def co_owner_id(action: str, participant: str) -> str:
    return f"{action}|{participant}"
