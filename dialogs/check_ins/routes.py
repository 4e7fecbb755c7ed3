"""Routes: looking back, and what one wrote."""

from cards.verbs import Verb
from dialogs.check_ins import check_in, logbook, on_paper, outgoing, snooze
from dialogs.check_ins.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "check_ins",
    commands=COMMANDS,
    presses={
        Verb.CHECK_IN: check_in.check_in,
        Verb.ANSWER: check_in.answered,
        Verb.LATER: snooze.later,
        Verb.SNOOZE: snooze.snooze_chosen,
        Verb.SKIP: snooze.skipped,
        Verb.ASK_CIRCLE: check_in.ask_circle,
        Verb.CHOOSE_CIRCLE: check_in.circle_chosen,
        Verb.LOGBOOK: logbook.listed,
        Verb.LOG_OPEN: logbook.opened,
        Verb.LOG_EDIT: logbook.editing,
        Verb.LOG_SAVE: logbook.saved,
        Verb.LOG_WITHDRAW: logbook.withdrawing,
        Verb.LOG_WITHDRAWN: logbook.withdrawn,
        Verb.ON_PAPER: on_paper.asked,
    },
    renderers=outgoing.RENDERERS,
)
