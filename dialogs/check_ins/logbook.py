"""One's own entries: read them back, change them, choose again who reads them, take them back."""

from datetime import datetime

from cards import general
from cards.check_ins import check_in as check_in_cards
from cards.check_ins import logbook as cards
from cards.frame import fits
from cards.questions import complaint_text
from cards.verbs import Verb
from dialogs.actions.my_actions import one_place
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.check_ins.check_in import Update
from domain.check_ins.logbook import changeable, check_changes, edit, page, withdraw
from domain.ports import Message
from domain.programme.programme import Network


async def listed(context: Context) -> Message:
    """A page of the sender's entries: the newest, or the one that the pressed button names."""
    participant = one_place(context, Verb.LOGBOOK)
    before, after = _moment(context.carried("before")), _moment(context.carried("after"))
    return cards.listed(
        context.say, context.network(participant), participant, await page(context.tx, participant, before=before, after=after)
    )


async def opened(context: Context) -> Message:
    found = await _own(context)
    part = context.carried("part")
    return cards.entry(context.say, found[1], found[0], int(part) if part.isdecimal() and len(part) < 4 else 0)


async def editing(context: Context) -> Message:
    """The form to change an entry, filled in with its words."""
    found = await _own(context)
    return cards.editable(context.say, found[1], found[0], _only(context, found[0]))


async def saved(context: Context) -> Answer:
    """The form sent: it replaces what was written, unless that was changed elsewhere after this form was opened."""
    update, network = await _own(context)
    only, typed = _only(context, update), context.press.inputs
    answers, complaints = check_changes(update, typed, only)
    if not complaints and answers == dict(update.answers):
        return cards.entry(context.say, network, update, edited=update.edited_at is not None)
    overtaken = context.carried("version") != str(update.version)
    if complaints or overtaken:
        form = cards.form(context.say, network, update, only=only, filled=typed, complaints=complaints, overtaken=overtaken)
        if fits(form) or context.press.in_dialog:
            return form
        wrong = [complaint_text(context.say, update, complaint) for complaint in complaints] or [context.say("log-overtaken-long")]
        return Reply(complaint=" ".join(wrong))
    return cards.entry(context.say, network, await edit(context.tx, update, answers, context.now), edited=True)


async def withdrawing(context: Context) -> Message:
    """The card that says what taking an entry back means, and asks whether they want that."""
    found = await _own(context)
    return cards.ask_withdrawal(context.say, found[1], found[0])


async def withdrawn(context: Context) -> Message:
    found = await _own(context)
    await withdraw(context.tx, found[0], context.now)
    return general.notice(context.say, "log-withdrawn")


async def _own(context: Context) -> tuple[Update, Network]:
    """The entry a card is about, when it is the sender's own. Raises AnswerInstead otherwise; what was typed about one that is gone
    is said back in it."""
    identity = context.carried("update") or context.filled("update")
    update, asked = await context.tx.updates.get(identity), await context.tx.check_ins.get(identity)
    owner = update.participant if update else asked.participant if asked else ""
    participant = context.who.participant(owner)
    if participant is None:
        raise AnswerInstead(context.not_yours() if owner else general.problem(context.say, "error-press-unknown"))
    if update is None and asked is not None:
        if context.press.verb == Verb.LOG_WITHDRAWN:
            raise AnswerInstead(general.notice(context.say, "log-withdrawn"))
        raise AnswerInstead(check_in_cards.already(context.say, context.network(participant), asked, None, context.press.inputs))
    if update is None:
        raise AnswerInstead(general.problem(context.say, "error-press-unknown"))
    return update, context.network(participant)


def _only(context: Context, update: Update) -> str:
    """The one question a form is about, or empty for all."""
    named = context.carried("question")
    return named if any(question.id == named for question in changeable(update)) else ""


def _moment(carried: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(carried)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
