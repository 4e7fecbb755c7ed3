"""Routes: the weekly digest."""

from cards.verbs import Verb
from dialogs.digest import entries, outgoing, preview, read_all
from dialogs.routes import Routes

ROUTES = Routes(
    "digest",
    presses={
        Verb.REACT: entries.chosen,
        Verb.DIGEST_READ: read_all.page,
        Verb.THANK: entries.thanked,
        Verb.UNTHANK: entries.unthanked,
        Verb.ENTRY_ASK: entries.asking,
        Verb.ENTRY_SEND: entries.asked,
        Verb.ENTRY_ANSWER: entries.answering,
        Verb.ENTRY_ANSWER_SEND: entries.answered,
        Verb.ENTRY_DECLINE: entries.declined,
        Verb.DIGEST_SAVE: preview.saved,
        Verb.DIGEST_SEND: preview.sent,
        Verb.DIGEST_SKIP: preview.skipped,
        Verb.DIGEST_UNSKIP: preview.unskipped,
    },
    renderers=outgoing.RENDERERS,
)
