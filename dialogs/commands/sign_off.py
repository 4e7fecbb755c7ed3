"""Sign off for a session, perhaps with a day: "afmelden donderdag"."""

from dialogs import sign_off
from dialogs.commands.command import Command
from dialogs.scene import Answer, Scene
from dialogs.sentences import Understood, find_when
from dialogs.spelling import normal


async def run(scene: Scene, name: str, rest: str) -> Answer:
    if rest:
        return await sign_off.by_sentence(scene, Understood(back=False, when=find_when(normal(rest)), language=scene.say.tag))
    return await sign_off.choose(scene)


COMMAND = Command("sign-off", run, takes_more=True, for_coordinators=False)
