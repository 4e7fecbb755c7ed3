"""Routes: coming in."""

from cards.verbs import Verb
from dialogs.onboarding import admit, corrections, intake, join, outgoing
from dialogs.onboarding.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "onboarding",
    commands=COMMANDS,
    presses={
        Verb.INTAKE: intake.show,
        Verb.INTAKE_ANSWER: intake.answered,
        Verb.INTAKE_SKIP: intake.skipped,
        Verb.INTAKE_LATER: intake.later,
        Verb.INTAKE_CHANGE: intake.change,
        Verb.INTAKE_TAKE_OUT: intake.example_taken_out,
        Verb.CORRECTION_TAKE: corrections.taken,
        Verb.CORRECTION_LEAVE: corrections.left,
        Verb.JOIN: join.show,
        Verb.JOIN_SEND: join.sent,
        Verb.JOIN_WITHDRAW: join.withdrawn,
        Verb.JOIN_LOOK: admit.look,
        Verb.JOIN_ACCEPT: admit.accepted,
        Verb.JOIN_DECLINE: admit.declining,
        Verb.JOIN_REFUSE: admit.refused,
    },
    open_to_strangers={Verb.JOIN, Verb.JOIN_SEND, Verb.JOIN_WITHDRAW},
    renderers=outgoing.RENDERERS,
)
