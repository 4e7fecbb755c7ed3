"""What one can do, for whoever asks: a participant, a coordinator or a facilitator. Who is more of these gets all."""

from cards import general
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene
from domain.ports import Message


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await show(scene)


async def show(scene: Scene) -> Message:
    # Imported when it is needed: the list of commands contains this one.
    from dialogs.commands import COMMANDS

    who, takes_part = scene.who, bool(scene.who.participants)
    offered = [
        general.Offered(scene.say.variants(f"command-{command.id}")[0], scene.say(f"command-{command.id}-about"))
        for command in COMMANDS
        if not command.demo_only
        and (
            (takes_part and command.for_participants)
            or (who.coordinates and command.for_coordinators)
            or (who.facilitates and command.for_coordinators and command.for_facilitators)
        )
    ]
    return general.help_card(scene.say, offered, await scene.ask_whom(), coordinator=not takes_part)


COMMAND = Command("help", run)
