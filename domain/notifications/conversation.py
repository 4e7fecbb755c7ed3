"""Where a person or a channel can be reached, as Teams told the bot; kept fresh from each activity."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """How to post in one 1:1 chat or channel.

    ``id`` is ``person:<Entra object id>`` or ``channel:<thread id>``. ``conversation`` is the platform's id of it; empty when only
    ``member`` (the person's id for this bot) is known: then the chat is still to be created. ``service_url``, ``tenant`` and ``bot`` are
    what a send needs. ``stopped``: the platform's reason not to write there any more (blocked, removed), cleared when they write or install
    again.
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
    """The id of the Conversation of a person (Entra object id)."""
    return f"person:{user}"


def channel_conversation(channel: str) -> str:
    """The id of the Conversation of a channel (thread id)."""
    return f"channel:{channel}"
