"""One notification on its way: claimed, then answered, in a queue with the others for the same person or channel."""

from dataclasses import dataclass
from datetime import datetime

from dialogs.prepared import Mail
from domain.calendar.port import CalendarEntry, Withdrawal
from domain.notifications.conversation import Conversation
from domain.notifications.outbox import BY_MAIL, INTO_CALENDARS, Notification
from domain.ports import Message, Outcome


def queue_of(notification: Notification) -> str:
    """The key of the queue a notification is sent in: its person or channel, with mail and calendar entries each in a queue of their own.

    Mail is for when the chat is stuck, and a slow calendar must not hold up a chat.
    """
    if notification.kind in INTO_CALENDARS:
        return f"calendar:{notification.to}"
    return f"mail:{notification.to}" if notification.kind in BY_MAIL else str(notification.to)


@dataclass(frozen=True, slots=True)
class Claimed:
    """Ready to be sent: ``notification``, stored as CLAIMED, with its ``message``. ``to``: where a Message goes; None for mail and
    calendars.

    ``batched``: notifications whose news this message tells too. They are claimed, and sent again or ended, together with it.
    """

    notification: Notification
    to: Conversation | None
    message: Message | Mail | CalendarEntry | Withdrawal
    batched: tuple[Notification, ...] = ()


@dataclass(frozen=True, slots=True)
class SendResult:
    """The platform's answer to a Claimed, given at ``at``; to be recorded. ``retry_at``: not before then is it sent again, if at all."""

    notification: Notification
    to: Conversation | None
    outcome: Outcome
    at: datetime
    retry_at: datetime
    batched: tuple[Notification, ...] = ()
