"""For a contact person or a facilitator: where their participants stand."""

from cards.contacts import progress
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from domain.contacts.progress import standings


async def run(scene: Scene, name: str, rest: str) -> Answer:
    coordinator = scene.who.coordinator
    if coordinator is None:
        return scene.for_contacts_only()
    return progress.progress(scene.say, await standings(scene.tx, coordinator), facilitates=scene.who.facilitates)


COMMAND = Command("progress", run, for_participants=False)
