"""What the networks of a coordinator hope for."""

from cards import general
from cards import wishes as cards
from dialogs.scene import Scene
from domain.ports import Message
from domain.taking_in import wishes_of


async def show(scene: Scene) -> Message:
    reader, networks = scene.who.coordinator, scene.coordinated()
    if reader is None or not networks:
        return general.notice(scene.say, "wishes-coordinator")
    return cards.wishes(scene.say, [await wishes_of(scene.tx, network, reader) for network in networks])
