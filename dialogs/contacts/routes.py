"""Routes: a contact person and their participants."""

from cards.verbs import Verb
from dialogs.contacts import direct_messages, outgoing
from dialogs.contacts.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "contacts",
    commands=COMMANDS,
    presses={
        Verb.WRITE: direct_messages.asked,
        Verb.SEND_WRITING: direct_messages.sent,
    },
    renderers=outgoing.RENDERERS,
)
