"""Storing where people and channels can be reached, and keeping private answers out of channels."""

from dataclasses import replace
from datetime import timedelta

from cards import general
from cards.language import Language
from dialogs.turn import Incoming, PlaceKind, Press, Reply
from domain.notifications.conversation import Conversation, channel_conversation, person_conversation
from domain.ports import Transaction

FRESH = timedelta(days=1)
"""How long a known place is not written again when nothing about it changed."""


async def remember(tx: Transaction, incoming: Incoming) -> bool:
    """Store how to reach the sender, and the channel when it was said in one. True when the chat or channel it was said in is new, which
    calls for a welcome."""
    place, sender = incoming.place, incoming.sender
    personal = place.kind is PlaceKind.PERSONAL
    here = Conversation(
        id=person_conversation(sender.user),
        conversation=place.conversation if personal else "",
        service_url=place.service_url,
        tenant=place.tenant,
        bot=place.bot,
        member=sender.member,
        seen_at=incoming.at,
    )
    new = await _note(tx, here, personal=personal)
    if place.kind is PlaceKind.CHANNEL:
        channel = replace(here, id=channel_conversation(place.channel), conversation=place.channel, member="")
        new = await _note(tx, channel, personal=True)
    return new


async def _note(tx: Transaction, seen: Conversation, *, personal: bool) -> bool:
    """``personal``: ``seen`` is the very conversation; otherwise it only tells how the person could be reached."""
    known = await tx.conversations.get(seen.id)
    if known is None:
        await tx.conversations.add(seen)
        return True
    if not personal and known.conversation:
        # A channel's service address says nothing about their own chat's.
        return False
    latest = replace(seen, version=known.version, stopped="" if personal else known.stopped)
    if replace(latest, seen_at=known.seen_at) != known or latest.seen_at - known.seen_at > FRESH:
        await tx.conversations.save(latest)
    return known.conversation == "" and personal


async def leave(tx: Transaction, incoming: Incoming) -> None:
    """Note that the bot was removed from this chat or channel: nothing is sent there until it is installed again."""
    place = incoming.place
    personal = place.kind is PlaceKind.PERSONAL
    known = await tx.conversations.get(person_conversation(incoming.sender.user) if personal else channel_conversation(place.channel))
    if known is not None and not known.stopped:
        await tx.conversations.save(replace(known, stopped="removed"))


def spelled_out(incoming: Incoming, reply: Reply, say: Language) -> Reply:
    """``reply``, but with its complaint as a card of its own where the client can't show it beside the pressed card."""
    if not reply.complaint or (isinstance(incoming.what, Press) and incoming.what.in_place):
        return reply
    return Reply(message=general.complaint(say, reply.complaint))


async def in_private(tx: Transaction, incoming: Incoming, reply: Reply, say: Language) -> Reply:
    """``reply`` so that only the sender reads it: outside their own chat its message goes there, with a line in the channel that says so.
    The answer to a press that replaces the card is seen by the presser alone, and stays."""
    pressed_in_place = isinstance(incoming.what, Press) and incoming.what.in_place
    if incoming.place.kind is PlaceKind.PERSONAL or pressed_in_place or reply.message is None:
        return reply
    chat = await tx.conversations.get(person_conversation(incoming.sender.user))
    return replace(reply, private_to=chat, public=general.elsewhere(say))
