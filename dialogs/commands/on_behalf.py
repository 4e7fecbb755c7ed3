"""Sign somebody else off: "afmelden namens Bram"."""

from dataclasses import replace

from dialogs import on_behalf, sign_off
from dialogs.commands.command import Command
from dialogs.days import When, find_when
from dialogs.scene import Answer, Scene
from dialogs.sentences import Understood, normal


async def run(scene: Scene, name: str, rest: str) -> Answer:
    when = find_when(normal(rest))
    # "Sign off for Thursday" is for oneself.
    if scene.who.participants and replace(when, words=frozenset()) != When():
        return await sign_off.by_sentence(scene, Understood(back=False, when=when, language=scene.say.tag))
    return await on_behalf.choose(scene, rest)


COMMAND = Command("on-behalf", run, takes_more=True, for_participants=False, in_menu=False)
