"""For a contact person or a facilitator: where their participants stand."""

from cards.contacts import progress
from dialogs.context import Answer, Command, Context, just
from domain.contacts.progress import standings


async def _progress(context: Context) -> Answer:
    coordinator = context.who.coordinator
    if coordinator is None:
        return context.for_contacts_only()
    return progress.progress(context.say, await standings(context.tx, coordinator), facilitates=context.who.facilitates)


COMMANDS = (Command("progress", just(_progress), place=60, for_participants=False),)
