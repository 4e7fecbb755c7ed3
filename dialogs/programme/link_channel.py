"""Which network a channel belongs to, said by a coordinator of that network, in that channel."""

from dataclasses import replace

from cards import general
from dialogs.context import Context
from dialogs.turn import PlaceKind, Reply
from domain.ports import Message
from domain.programme.programme import Network


async def ask(scene: Context) -> Reply:
    """Link the channel to the sender's network, or ask to which. Answered in the channel itself: it is no secret there."""
    return Reply(message=await _ask(scene))


async def pressed(scene: Context) -> Reply:
    return Reply(message=await _link(scene))


async def _ask(scene: Context) -> Message:
    networks = scene.coordinated()
    refused = await _refused(scene, networks)
    if refused is not None:
        return refused
    return general.choose_network(scene.say, networks)


async def _link(scene: Context) -> Message:
    networks = scene.coordinated()
    refused = await _refused(scene, networks)
    if refused is not None:
        return refused
    chosen = next((network for network in networks if network.id == scene.carried("network")), None)
    if chosen is None:
        return scene.not_yours()
    channel = scene.incoming.place.channel
    for network in await scene.tx.networks.all():
        if network.channel == channel and network.id != chosen.id:
            await scene.tx.networks.save(replace(network, channel=None))
    if chosen.channel != channel:
        await scene.tx.networks.save(replace(chosen, channel=channel))
    return general.notice(scene.say, "link-done", network=chosen.name)


async def _refused(scene: Context, networks: list[Network]) -> Message | None:
    if not networks:
        return general.notice(scene.say, "link-not-you", contact=await scene.ask_whom())
    if scene.incoming.place.kind is not PlaceKind.CHANNEL:
        return general.notice(scene.say, "link-not-here")
    return None
