"""Routes: finding things again."""

from cards.verbs import Verb
from dialogs.routes import Routes
from dialogs.search import search
from dialogs.search.commands import COMMANDS

ROUTES = Routes(
    "search",
    commands=COMMANDS,
    presses={
        Verb.SEARCH: search.pressed,
    },
)
