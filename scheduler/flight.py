"""One intent on its way: claimed, then answered, in a lane with the others for the same person or channel."""

from dataclasses import dataclass
from datetime import datetime

from dialogs.prepared import Mail
from domain.calendar.port import Entry, Withdrawal
from domain.notifications.conversation import Conversation
from domain.notifications.outbox import BY_MAIL, INTO_CALENDARS, Intent
from domain.ports import Message, Outcome


def lane_of(intent: Intent) -> str:
    """A person's mail has a lane of its own: it is for when the other is stuck. So has a network's calendar: it holds up no chat."""
    if intent.kind in INTO_CALENDARS:
        return f"calendar:{intent.to}"
    return f"mail:{intent.to}" if intent.kind in BY_MAIL else str(intent.to)


@dataclass(frozen=True, slots=True)
class Claimed:
    """Ready to go: durably CLAIMED as ``intent``. ``to`` is where a Message goes; nothing else needs a conversation.

    ``along`` are intents that the message tells too: claimed with it, and what becomes of it becomes of them.
    """

    intent: Intent
    to: Conversation | None
    message: Message | Mail | Entry | Withdrawal
    along: tuple[Intent, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """What the platform said about a claimed intent, and when: to be recorded. ``retry_at``: when it may be tried again, if it is."""

    intent: Intent
    to: Conversation | None
    outcome: Outcome
    at: datetime
    retry_at: datetime
    along: tuple[Intent, ...] = ()
