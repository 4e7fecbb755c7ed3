"""For a contact person or a facilitator: where their participants stand."""

from cards.contacts import progress
from dialogs.context import Answer, Command, Context, just
from domain.contacts.progress import standings


async def _progress(scene: Context) -> Answer:
    coordinator = scene.who.coordinator
    if coordinator is None:
        return scene.for_contacts_only()
    return progress.progress(scene.say, await standings(scene.tx, coordinator), facilitates=scene.who.facilitates)


COMMANDS = (Command("progress", just(_progress), place=60, for_participants=False),)
