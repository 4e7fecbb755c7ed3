"""What a contact person and a participant write to each other through the bot.

Their "bericht" is a Writing here: a Message is any card that is sent, and a note stands with an absence.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectMessage:
    """One message between a participant and a coordinator (ids), who together are a thread. ``by_coordinator``: which of the two wrote it.
    ``help``: the id of the request for help that it answers; else empty.

    ``id`` is ``<form>|<writer's Entra object id>``: one form sends one message, however often it is pressed.
    """

    id: str
    participant: str
    coordinator: str
    by_coordinator: bool
    text: str
    at: datetime
    help: str = ""
    version: int = 0
