"""Routes: one's own actions, shared ones, and the overview of all."""

from cards.verbs import Verb
from dialogs.actions import co_ownership, manage, my_actions, outgoing, overview, visibility
from dialogs.actions.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "actions",
    commands=COMMANDS,
    presses={
        Verb.MY_ACTION: my_actions.my_action,
        Verb.NEW_ACTION: my_actions.new_action,
        Verb.SAVE_ACTION: my_actions.save_action,
        Verb.MANAGE_ACTION: manage.manage,
        Verb.CHANGE_ACTION: manage.change,
        Verb.SAVE_CHANGE: manage.save_change,
        Verb.MY_SPIRAL: my_actions.my_spiral,
        Verb.STEP_BACK: manage.back,
        Verb.PAUSE_ACTION: manage.pause,
        Verb.RESUME_ACTION: manage.resume,
        Verb.STOP_ACTION: manage.stop,
        Verb.STOP_CONFIRM: manage.stopped,
        Verb.HAND_OVER: manage.whom,
        Verb.HAND_OVER_TO: manage.handed_over,
        Verb.TOGETHER: co_ownership.show,
        Verb.TOGETHER_ASK: co_ownership.ask,
        Verb.TOGETHER_WITHDRAW: co_ownership.take_back,
        Verb.TOGETHER_YES: co_ownership.yes,
        Verb.TOGETHER_NO: co_ownership.no,
        Verb.STEP_OUT: manage.step_outside,
        Verb.OVERVIEW: overview.show,
        Verb.SHOW_ACTION: visibility.asked,
        Verb.SHOW_SAVE: visibility.chosen,
    },
    renderers=outgoing.RENDERERS,
)
