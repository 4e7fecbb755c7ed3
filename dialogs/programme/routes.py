"""Routes: a network's channel."""

from cards.verbs import Verb
from dialogs.programme import link_channel
from dialogs.programme.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "programme",
    commands=COMMANDS,
    presses={
        Verb.LINK: link_channel.pressed,
    },
)
