"""Routes: signing off, being away, and who was there."""

from cards.verbs import Verb
from dialogs.attendance import away, on_behalf, outgoing, register, sign_off
from dialogs.attendance.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "attendance",
    commands=COMMANDS,
    presses={
        Verb.SESSIONS: sign_off.listed,
        Verb.CANNOT_COME: sign_off.cannot_come,
        Verb.CHOOSE_SESSION: sign_off.choose,
        Verb.SIGN_OFF_NOTE: sign_off.note,
        Verb.COME_AFTER_ALL: sign_off.coming,
        Verb.GO_AWAY: away.go,
        Verb.BE_BACK: away.back,
        Verb.BEHALF_WHO: on_behalf.chosen,
        Verb.BEHALF_OFF: on_behalf.off,
        Verb.BEHALF_BACK: on_behalf.back,
        Verb.ATTENDANCE: register.pressed,
        Verb.SAVE_ATTENDANCE: register.saved,
        Verb.TALK: register.talk,
    },
    renderers=outgoing.RENDERERS,
)
