"""What one can do, for whoever asks: a participant, a coordinator or a facilitator. Who is more of these gets all."""

from cards import general
from cards.language import Language
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from domain.ports import Message


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await show(scene)


async def show(scene: Scene) -> Message:
    who, takes_part = scene.who, bool(scene.who.participants)
    listed = offered(scene.say, takes_part=takes_part, coordinates=bool(who.coordinates), facilitates=bool(who.facilitates))
    return general.help_card(scene.say, listed, await scene.ask_whom(), coordinator=not takes_part)


def offered(say: Language, *, takes_part: bool, coordinates: bool, facilitates: bool) -> list[general.Offered]:
    """What somebody who is these things can type, each under its first name."""
    # Imported when it is needed: the list of commands contains this one.
    from dialogs.commands import COMMANDS

    return [
        general.Offered(
            say.variants(f"command-{command.id}")[0],
            say(f"command-{command.id}-about"),
            command.topic if command.for_participants else general.Topic.STAFF,
        )
        for command in COMMANDS
        if not command.demo_only
        and (
            (takes_part and command.for_participants)
            or (coordinates and command.for_coordinators)
            or (facilitates and command.for_coordinators and command.for_facilitators)
        )
    ]


COMMAND = Command("help", run)
