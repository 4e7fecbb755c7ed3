"""Arriving and leaving: the welcome, said once, however often the platform announces it."""

from dataclasses import replace

from cards import general
from dialogs.context import Context
from dialogs.turn import NOTHING, PlaceKind, Reply
from domain.onboarding.join import open_networks
from domain.ports import Message
from domain.programme.programme import Person


async def arrived(context: Context, by: str, *, new_here: bool) -> Reply:
    """The welcome for a person or a channel; an empty Reply when they had it. ``by``: who installed the bot, as an Entra object id, or "".
    ``new_here``: this chat or channel was not known before."""
    if context.incoming.place.kind is not PlaceKind.PERSONAL:
        return await _in_channel(context) if new_here else NOTHING
    if context.who.is_stranger:
        return Reply(message=await stranger(context)) if new_here else NOTHING
    person = context.who.person
    if person is not None and person.welcomed_at is not None:
        return NOTHING
    known = person or await context.tx.people.add(Person(id=context.who.user))
    takes_part = bool(context.who.participants)
    offered = context.now if takes_part else known.intake_offered_at
    await context.tx.people.save(replace(known, welcomed_at=context.now, intake_offered_at=offered))
    programme = context.who.programme.name if context.who.programme else context.say("heading-spiraal")
    return Reply(
        message=general.welcome(
            context.say,
            programme,
            await _installer(context, by),
            await context.ask_whom(),
            coordinator=not takes_part,
            facilitator=not context.who.coordinates,
            intake=takes_part,
        )
    )


async def stranger(context: Context) -> Message:
    """For whoever is not in the programme: whom to ask, how to join, and nothing else."""
    programme = context.who.programme
    joins = bool(programme and await open_networks(context.tx, context.who.user))
    return general.stranger(context.say, programme.name if programme else None, await context.ask_whom(), joins=joins)


async def _in_channel(context: Context) -> Reply:
    linked = await context.tx.networks.of_channel(context.incoming.place.channel) is not None
    return Reply(message=general.welcome_channel(context.say, linked=linked))


async def _installer(context: Context, by: str) -> str:
    """The name of the coordinator who put the bot here; empty when they did so themselves or we do not know."""
    if not by or by == context.who.user:
        return ""
    coordinator = await context.tx.coordinators.of_user(by)
    return coordinator.name if coordinator else ""
