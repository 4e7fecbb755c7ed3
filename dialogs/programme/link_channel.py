"""Which network a channel belongs to, said by a coordinator of that network, in that channel."""

from dataclasses import replace

from cards import general
from dialogs.context import Context
from dialogs.turn import PlaceKind, Reply
from domain.ports import Message
from domain.programme.programme import Network


async def ask(context: Context) -> Reply:
    """Link the channel to the sender's network, or ask to which. Answered in the channel itself: it is no secret there."""
    return Reply(message=await _ask(context))


async def pressed(context: Context) -> Reply:
    return Reply(message=await _link(context))


async def _ask(context: Context) -> Message:
    networks = context.coordinated()
    refused = await _refused(context, networks)
    if refused is not None:
        return refused
    return general.choose_network(context.say, networks)


async def _link(context: Context) -> Message:
    networks = context.coordinated()
    refused = await _refused(context, networks)
    if refused is not None:
        return refused
    chosen = next((network for network in networks if network.id == context.carried("network")), None)
    if chosen is None:
        return context.not_yours()
    channel = context.incoming.place.channel
    for network in await context.tx.networks.all():
        if network.channel == channel and network.id != chosen.id:
            await context.tx.networks.save(replace(network, channel=None))
    if chosen.channel != channel:
        await context.tx.networks.save(replace(chosen, channel=channel))
    return general.notice(context.say, "link-done", network=chosen.name)


async def _refused(context: Context, networks: list[Network]) -> Message | None:
    if not networks:
        return general.notice(context.say, "link-not-you", contact=await context.ask_whom())
    if context.incoming.place.kind is not PlaceKind.CHANNEL:
        return general.notice(context.say, "link-not-here")
    return None
