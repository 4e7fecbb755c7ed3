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


async def listed(scene: Context) -> Message:
    """A page of the sender's entries: the newest, or the one that the pressed button names."""
    participant = one_place(scene, Verb.LOGBOOK)
    before, after = _moment(scene.carried("before")), _moment(scene.carried("after"))
    return cards.listed(scene.say, scene.network(participant), participant, await page(scene.tx, participant, before=before, after=after))


async def opened(scene: Context) -> Message:
    found = await _own(scene)
    part = scene.carried("part")
    return cards.entry(scene.say, found[1], found[0], int(part) if part.isdecimal() and len(part) < 4 else 0)


async def editing(scene: Context) -> Message:
    """The form to change an entry, filled in with its words."""
    found = await _own(scene)
    return cards.editable(scene.say, found[1], found[0], _only(scene, found[0]))


async def saved(scene: Context) -> Answer:
    """The form sent: it replaces what was written, unless that was changed elsewhere after this form was opened."""
    update, network = await _own(scene)
    only, typed = _only(scene, update), scene.press.inputs
    answers, complaints = check_changes(update, typed, only)
    if not complaints and answers == dict(update.answers):
        return cards.entry(scene.say, network, update, edited=update.edited_at is not None)
    overtaken = scene.carried("version") != str(update.version)
    if complaints or overtaken:
        form = cards.form(scene.say, network, update, only=only, filled=typed, complaints=complaints, overtaken=overtaken)
        if fits(form) or scene.press.in_dialog:
            return form
        wrong = [complaint_text(scene.say, update, one) for one in complaints] or [scene.say("log-overtaken-long")]
        return Reply(complaint=" ".join(wrong))
    return cards.entry(scene.say, network, await edit(scene.tx, update, answers, scene.now), edited=True)


async def withdrawing(scene: Context) -> Message:
    """The card that says what taking an entry back means, and asks whether they want that."""
    found = await _own(scene)
    return cards.ask_withdrawal(scene.say, found[1], found[0])


async def withdrawn(scene: Context) -> Message:
    found = await _own(scene)
    await withdraw(scene.tx, found[0], scene.now)
    return general.notice(scene.say, "log-withdrawn")


async def _own(scene: Context) -> tuple[Update, Network]:
    """The entry a card is about, when it is the sender's own. Raises AnswerInstead otherwise; what was typed about one that is gone
    is said back in it."""
    identity = scene.carried("update") or scene.filled("update")
    update, asked = await scene.tx.updates.get(identity), await scene.tx.check_ins.get(identity)
    owner = update.participant if update else asked.participant if asked else ""
    participant = scene.who.participant(owner)
    if participant is None:
        raise AnswerInstead(scene.not_yours() if owner else general.problem(scene.say, "error-press-unknown"))
    if update is None and asked is not None:
        if scene.press.verb == Verb.LOG_WITHDRAWN:
            raise AnswerInstead(general.notice(scene.say, "log-withdrawn"))
        raise AnswerInstead(check_in_cards.already(scene.say, scene.network(participant), asked, None, scene.press.inputs))
    if update is None:
        raise AnswerInstead(general.problem(scene.say, "error-press-unknown"))
    return update, scene.network(participant)


def _only(scene: Context, update: Update) -> str:
    """The one question a form is about, or empty for all."""
    named = scene.carried("question")
    return named if any(one.id == named for one in changeable(update)) else ""


def _moment(carried: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(carried)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
