"""Routes: planning, changing and preparing sessions."""

from cards.verbs import Verb
from dialogs.routes import Routes
from dialogs.sessions import drafts, list_import, material, outgoing, planning
from dialogs.sessions.commands import COMMANDS

ROUTES = Routes(
    "sessions",
    commands=COMMANDS,
    presses={
        Verb.PLAN_PREVIEW: planning.plan_preview,
        Verb.PLAN_CONFIRM: planning.plan_confirmed,
        Verb.LIST_NETWORK: list_import.network_chosen,
        Verb.CHANGE_SESSION: planning.change_chosen,
        Verb.CHANGE_PREVIEW: planning.change_preview,
        Verb.CHANGE_CONFIRM: planning.change_confirmed,
        Verb.CANCEL_SESSION: planning.cancel_chosen,
        Verb.CANCEL_CONFIRM: planning.cancel_confirmed,
        Verb.TAKE_BACK: planning.taken_back,
        Verb.LEAVE_AS_IS: planning.left,
        Verb.DRAFT_PLAN: drafts.planned,
        Verb.DRAFT_TAKE_BACK: drafts.taken_back,
        Verb.MATERIAL: material.chosen,
        Verb.ADD_MATERIAL: material.added,
        Verb.TAKE_MATERIAL: material.taken,
        Verb.MATERIAL_BACK: material.returned,
    },
    renderers=outgoing.renderers,
)
