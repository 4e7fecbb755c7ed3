"""All that is kept of whoever asks; of a stranger that is at most that they asked to join."""

from dialogs.context import Answer, Command, Context, just
from dialogs.onboarding import join
from dialogs.own_data import own_data


async def _own_data(scene: Context) -> Answer:
    return await (join.kept if scene.who.is_stranger else own_data.asked)(scene)


COMMANDS = (Command("own-data", just(_own_data), place=50, in_menu=False, open_to_strangers=True),)
