"""A Reply becomes what goes over the wire: the answer of an invoke, and messages with where they go."""

from typing import Any

from bot.messenger import CARD
from dialogs.turn import Incoming, PlaceKind, Reply
from domain.notifications.conversation import Conversation, channel_conversation, person_conversation
from domain.ports import Message

_TEXT = "application/vnd.microsoft.activity.message"
_ERROR = "application/vnd.microsoft.error"
# An answer of this type must have a text, or the client says that something went wrong. This one needs no translation.
_DONE = "✓"


def invoke_answer(reply: Reply) -> dict[str, Any]:
    """The body of an invoke's answer: the card that replaces the pressed one, for the presser alone, or a sign that it was done when the
    reply has none for here.

    A complaint is an error beside the card, which stays with what was filled in.

    Source: Universal Action Model, response format.
    """
    if reply.complaint:
        return {"statusCode": 400, "type": _ERROR, "value": {"code": "400", "message": reply.complaint}}
    if reply.message is not None and reply.private_to is None:
        return {"statusCode": 200, "type": CARD, "value": dict(reply.message.card)}
    return {"statusCode": 200, "type": _TEXT, "value": reply.public.summary if reply.public else _DONE}


def invoke_failure(code: int, reason: str) -> dict[str, Any]:
    """The body of an invoke's answer that failed, for which the client shows its own words. ``code``: as an HTTP status; ``reason``: a
    machine word.

    It travels in an HTTP 200, as the response format has it: what the bot made of an invoke is in the body.
    """
    return {"statusCode": code, "type": _ERROR, "value": {"code": str(code), "message": reason}}


def messages(incoming: Incoming, reply: Reply, *, in_place: bool) -> list[tuple[Conversation, Message]]:
    """The messages of a reply, each with its conversation. ``in_place``: ``reply.message`` goes in the invoke's answer, so it is not among
    them unless it is for another chat."""
    place = here(incoming)
    found = []
    if reply.message is not None and reply.private_to is not None:
        found.append((reply.private_to, reply.message))
    elif reply.message is not None and not in_place:
        found.append((place, reply.message))
    if reply.public is not None and incoming.place.kind is not PlaceKind.PERSONAL:
        found.append((place, reply.public))
    return found


def here(incoming: Incoming) -> Conversation:
    """The conversation in which the sender said or pressed something."""
    place, sender = incoming.place, incoming.sender
    personal = place.kind is PlaceKind.PERSONAL
    return Conversation(
        id=person_conversation(sender.user) if personal else channel_conversation(place.channel or place.conversation),
        conversation=place.conversation,
        service_url=place.service_url,
        tenant=place.tenant,
        bot=place.bot,
        member=sender.member if personal else "",
        seen_at=incoming.at,
    )
