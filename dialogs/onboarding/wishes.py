"""What the networks of a coordinator hope for."""

from cards import general
from cards.onboarding import wishes as cards
from dialogs.context import Context
from domain.onboarding.take_intake import wishes_of
from domain.ports import Message


async def show(context: Context) -> Message:
    reader, networks = context.who.coordinator, context.coordinated()
    if reader is None or not networks:
        return general.notice(context.say, "wishes-coordinator")
    return cards.wishes(context.say, [await wishes_of(context.tx, network, reader) for network in networks])
