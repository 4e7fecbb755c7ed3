"""Sign off for a session, perhaps with a day: "afmelden donderdag". What else is said with it leads to the choice of all sessions."""

from cards.general import Topic
from dialogs.attendance import sign_off
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene
from dialogs.understanding.sentences import understand


async def run(scene: Scene, name: str, rest: str) -> Answer:
    understood = understand(f"{name} {rest}") if rest else None
    if understood is not None:
        return await sign_off.by_sentence(scene, understood)
    return await sign_off.choose(scene)


COMMAND = Command("sign-off", run, takes_more=True, for_coordinators=False, topic=Topic.SESSIONS)
