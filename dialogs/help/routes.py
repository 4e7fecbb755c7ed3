"""Routes: asking for help, and helping."""

from cards.verbs import Verb
from dialogs.help import ask, obstacles, outgoing, respond
from dialogs.help.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "help",
    commands=COMMANDS,
    presses={
        Verb.ASK_HELP: ask.asked,
        Verb.SEND_HELP: ask.sent,
        Verb.MY_QUESTIONS: ask.listed,
        Verb.HELPED: ask.helped,
        Verb.NOT_YET: ask.not_yet,
        Verb.HELP_REOPEN: ask.reopened,
        Verb.HELP_WITHDRAW: ask.withdrawn,
        Verb.SHARE_NAME: ask.name_shared,
        Verb.TAKE_UP: respond.taken_up,
        Verb.HELP_WITH: respond.chosen,
        Verb.SEND_OFFER: respond.offered,
        Verb.OBSTACLES: obstacles.listed,
        Verb.OBSTACLE_SPEAKER: obstacles.speaker,
        Verb.OBSTACLE_AGENDA: obstacles.agenda,
        Verb.OBSTACLE_SESSION: obstacles.session_chosen,
        Verb.OBSTACLE_CLEAR: obstacles.cleared,
    },
    renderers=outgoing.RENDERERS,
)
