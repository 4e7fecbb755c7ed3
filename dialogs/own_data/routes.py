"""Routes: what is kept of somebody."""

from cards.verbs import Verb
from dialogs.own_data import own_data
from dialogs.own_data.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "own_data",
    commands=COMMANDS,
    presses={
        Verb.OWN_DATA_FILE: own_data.file_asked,
    },
)
