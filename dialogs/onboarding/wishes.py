"""What the networks of a coordinator hope for."""

from cards import general
from cards.onboarding import wishes as cards
from dialogs.context import Context
from domain.onboarding.take_intake import wishes_of
from domain.ports import Message


async def show(scene: Context) -> Message:
    reader, networks = scene.who.coordinator, scene.coordinated()
    if reader is None or not networks:
        return general.notice(scene.say, "wishes-coordinator")
    return cards.wishes(scene.say, [await wishes_of(scene.tx, network, reader) for network in networks])
