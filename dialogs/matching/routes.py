"""Routes: finding a buddy or a small group."""

from cards.verbs import Verb
from dialogs.matching import match, outgoing
from dialogs.matching.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "matching",
    commands=COMMANDS,
    presses={
        Verb.BUDDY: match.buddy,
        Verb.INTERVISION: match.intervision,
        Verb.COUPLE_WANT: match.wanted,
        Verb.COUPLE_STOP: match.stopped,
        Verb.COUPLE_YES: match.accepted,
        Verb.COUPLE_NO: match.declined,
        Verb.COUPLE_SPOKEN: match.spoken,
    },
    renderers=outgoing.RENDERERS,
)
