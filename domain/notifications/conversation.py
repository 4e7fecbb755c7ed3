"""Where somebody, or a channel, can be reached: what the platform told us, kept fresh from each activity."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """How to post in one 1:1 chat or channel.

    ``id`` is ``person:<Entra object id>`` or ``channel:<thread id>``. ``conversation`` may be empty when only ``member`` (the
    bot-specific user id) is known: then the 1:1 chat is still to be created. ``stopped`` is the platform's reason not to write there
    any more (blocked, removed); it is cleared when they speak or install again.
    """

    id: str
    conversation: str
    service_url: str
    tenant: str
    bot: str
    member: str = ""
    stopped: str = ""
    seen_at: datetime
    version: int = 0


def person_conversation(user: str) -> str:
    return f"person:{user}"


def channel_conversation(channel: str) -> str:
    return f"channel:{channel}"
