"""Arriving and leaving: the welcome, said once, however often the platform announces it."""

from dataclasses import replace

from cards import general
from dialogs.context import Context
from dialogs.turn import NOTHING, PlaceKind, Reply
from domain.onboarding.join import open_networks
from domain.ports import Message
from domain.programme.programme import Person


async def arrived(scene: Context, by: str, *, new_here: bool) -> Reply:
    """The welcome for a person or a channel; an empty Reply when they had it. ``by``: who installed the bot, as an Entra object id, or "".
    ``new_here``: this chat or channel was not known before."""
    if scene.incoming.place.kind is not PlaceKind.PERSONAL:
        return await _in_channel(scene) if new_here else NOTHING
    if scene.who.is_stranger:
        return Reply(message=await stranger(scene)) if new_here else NOTHING
    person = scene.who.person
    if person is not None and person.welcomed_at is not None:
        return NOTHING
    known = person or await scene.tx.people.add(Person(id=scene.who.user))
    takes_part = bool(scene.who.participants)
    offered = scene.now if takes_part else known.intake_offered_at
    await scene.tx.people.save(replace(known, welcomed_at=scene.now, intake_offered_at=offered))
    programme = scene.who.programme.name if scene.who.programme else scene.say("heading-spiraal")
    return Reply(
        message=general.welcome(
            scene.say,
            programme,
            await _installer(scene, by),
            await scene.ask_whom(),
            coordinator=not takes_part,
            facilitator=not scene.who.coordinates,
            intake=takes_part,
        )
    )


async def stranger(scene: Context) -> Message:
    """For whoever is not in the programme: whom to ask, how to join, and nothing else."""
    programme = scene.who.programme
    joins = bool(programme and await open_networks(scene.tx, scene.who.user))
    return general.stranger(scene.say, programme.name if programme else None, await scene.ask_whom(), joins=joins)


async def _in_channel(scene: Context) -> Reply:
    linked = await scene.tx.networks.of_channel(scene.incoming.place.channel) is not None
    return Reply(message=general.welcome_channel(scene.say, linked=linked))


async def _installer(scene: Context, by: str) -> str:
    """The name of the coordinator who put the bot here; empty when they did so themselves or we do not know."""
    if not by or by == scene.who.user:
        return ""
    coordinator = await scene.tx.coordinators.of_user(by)
    return coordinator.name if coordinator else ""
