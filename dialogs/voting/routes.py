"""Routes: votes."""

from cards.verbs import Verb
from dialogs.routes import Routes
from dialogs.voting import ballot, hold_vote, outgoing, results
from dialogs.voting.commands import COMMANDS

ROUTES = Routes(
    "voting",
    commands=COMMANDS,
    presses={
        Verb.BALLOT: ballot.asked,
        Verb.CAST: ballot.cast,
        Verb.VOTE_NEW: hold_vote.new,
        Verb.VOTE_OPTIONS: hold_vote.options,
        Verb.VOTE_PREVIEW: hold_vote.preview,
        Verb.VOTE_OPEN: hold_vote.confirmed,
        Verb.VOTE_LEAVE: hold_vote.left,
        Verb.VOTE_LOOK: hold_vote.look,
        Verb.VOTE_WITHDRAW: hold_vote.withdrawn,
        Verb.VOTE_APPLY: results.apply,
        Verb.VOTE_CONFIRM: results.confirmed,
        Verb.VOTE_DECLINE: results.declined,
    },
    renderers=outgoing.RENDERERS,
)
