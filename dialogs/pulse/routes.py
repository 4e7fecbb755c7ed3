"""Routes: the anonymous pulse."""

from cards.verbs import Verb
from dialogs.pulse import outgoing, pulse
from dialogs.pulse.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "pulse",
    commands=COMMANDS,
    presses={
        Verb.PULSE: pulse.pressed,
        Verb.PULSE_ANSWER: pulse.answered,
    },
    renderers=outgoing.RENDERERS,
)
