"""Routes: which messages one wants, why they come, and which did not arrive."""

from cards.verbs import Verb
from dialogs.notifications import outgoing, preferences, undelivered
from dialogs.notifications.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "notifications",
    commands=COMMANDS,
    presses={
        Verb.PAUSE: preferences.show,
        Verb.PAUSE_ALL: preferences.pause_all,
        Verb.WANT: preferences.chosen,
        Verb.DELIVERY: undelivered.listed,
        Verb.SEEN: undelivered.seen,
    },
    renderers=outgoing.RENDERERS,
)
