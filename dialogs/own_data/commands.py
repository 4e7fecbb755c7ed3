"""All that is kept of whoever asks; of a stranger that is at most that they asked to join."""

from dialogs.context import Answer, Command, Context, just
from dialogs.onboarding import join
from dialogs.own_data import own_data


async def _own_data(context: Context) -> Answer:
    return await (join.kept if context.who.is_stranger else own_data.asked)(context)


COMMANDS = (Command("own-data", just(_own_data), place=50, in_menu=False, open_to_strangers=True),)
