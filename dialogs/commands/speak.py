"""Choose a language: by a card, or at once with "english" or "taal en"."""

from dialogs import language as speaking
from dialogs.commands.command import Command
from dialogs.context import Answer, Scene

_NAMED = {"english": "en", "engels": "en", "en": "en", "nederlands": "nl", "dutch": "nl", "nl": "nl"}


async def run(scene: Scene, name: str, rest: str) -> Answer:
    return await speaking.speak(scene, _NAMED.get(rest or name, ""))


COMMAND = Command("language", run, takes_more=True, in_menu=False)
