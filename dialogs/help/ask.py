"""Asking for help, by command and by card; one's own open questions, and what one does with the answers."""

from collections.abc import Mapping
from uuid import uuid4

from cards import general
from cards.elements import press
from cards.frame import fits
from cards.help import ask as cards
from cards.verbs import Verb
from dialogs.actions.my_actions import one_place
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.actions.my_actions import current_action
from domain.check_ins.check_in import Visibility
from domain.check_ins.questions import LONGEST
from domain.help import ask as asking_help
from domain.help import respond as helping
from domain.help.ask import OFFERED, RequestDraft
from domain.help.request import HelpReaction, HelpRequest, Need, RequestOutcome
from domain.help.visibility import circle_of, own_open
from domain.ports import Message
from domain.programme.programme import Coordinator, Participant


async def asked(context: Context, need: str = "") -> Message:
    """The form to ask for help. ``need``: the kind of help the sentence named already."""
    participant = one_place(context, Verb.ASK_HELP)
    current = await current_action(context.tx, participant)
    preset = {"need": need, "theme": current.theme if current else ""}
    return await _form(context, participant, f"h-{uuid4().hex}", preset)


async def sent(context: Context) -> Answer:
    """Store the request that was filled in, once, however often the form is sent."""
    participant = context.who.participant(context.carried("participant"))
    identity = context.carried("help")
    if participant is None or not identity:
        return context.not_yours()
    network = context.network(participant)
    known = await context.tx.help_requests.get(identity)
    if known is not None and known.participant != participant.id:
        return context.not_yours()
    text = context.filled("text")
    if known is not None and (not known.is_open or known.text != text):
        return cards.already(context.say, network, known, text)
    need, circle, theme = context.filled("need"), context.filled("circle"), context.filled("theme")
    problem = _problem(context, text, need, circle)
    if problem:
        form = await _form(context, participant, identity, context.press.inputs, problem)
        return form if fits(form) else Reply(complaint=problem)
    question = RequestDraft(
        need=Need(need),
        text=text,
        theme=theme if theme in network.themes else "",
        visibility=Visibility(circle),
    )
    request = await asking_help.ask(context.tx, participant, identity, question, context.now)
    contact = await context.contact(participant)
    return cards.asked(context.say, network, request, await circle_of(context.tx, request), contact)


async def listed(context: Context) -> Message:
    """One's own open questions, in all networks."""
    if not context.who.participants:
        return context.for_participants_only()
    own = [
        item for participant in context.who.participants for item in await own_open(context.tx, participant, context.network(participant))
    ]
    if not own:
        return general.notice(context.say, "help-none", [press(context.say("button-ask-help"), Verb.ASK_HELP, {}, style="positive")])
    return cards.questions(context.say, sorted(own, key=lambda request: (request.request.asked_at, request.request.id)))


async def helped(context: Context) -> Message:
    request = await _own(context)
    if request.ending is RequestOutcome.WITHDRAWN:
        return general.notice(context.say, "help-gone")
    await asking_help.helped(context.tx, request, context.now)
    undo = press(context.say("button-help-reopen"), Verb.HELP_REOPEN, {"help": request.id})
    return general.notice(context.say, "help-helped", [undo])


async def not_yet(context: Context) -> Message:
    request = await _own(context)
    if not request.is_open:
        return general.notice(context.say, "help-gone")
    await asking_help.not_yet(context.tx, request, context.now)
    buttons = [press(context.say("button-my-questions"), Verb.MY_QUESTIONS, {})]
    return general.notice(context.say, "help-not-yet", buttons)


async def reopened(context: Context) -> Message:
    request = await _own(context)
    opened = await asking_help.reopen(context.tx, request, context.now)
    return await listed(context) if opened.is_open else general.notice(context.say, "help-gone")


async def withdrawn(context: Context) -> Message:
    request = await _own(context)
    await asking_help.withdraw(context.tx, request, context.now)
    again = press(context.say("button-ask-help"), Verb.ASK_HELP, {"participant": request.participant})
    if request.check_in:
        return general.notice(context.say, "help-withdrawn-entry", [again])
    return general.notice(context.say, "help-withdrawn", [again])


async def name_shared(context: Context) -> Message:
    """The answer to "Zullen we bellen?": helper and asker are told each other's names."""
    reaction = await context.tx.help_reactions.get(context.carried("reaction"))
    request = await context.tx.help_requests.get(reaction.request) if reaction else None
    if reaction is None or request is None:
        return general.notice(context.say, "help-gone")
    participant = context.who.participant(request.participant)
    if participant is None:
        return context.not_yours()
    helper = await helper_of(context, reaction)
    if helper is None:
        return general.notice(context.say, "help-gone")
    await helping.agree(context.tx, reaction, context.now)
    return cards.name_shared(context.say, context.network(participant), helper, request)


async def helper_of(context: Context, reaction: HelpReaction) -> Participant | Coordinator | None:
    if reaction.participant:
        return await context.tx.participants.get(reaction.participant)
    return await context.tx.coordinators.get(reaction.coordinator)


async def _form(context: Context, participant: Participant, identity: str, filled: Mapping[str, str], problem: str = "") -> Message:
    contact = await context.contact(participant)
    return cards.form(context.say, context.network(participant), participant, identity, contact, filled, [problem] if problem else [])


async def _own(context: Context) -> HelpRequest:
    """The request a card or a choice is about. Raises AnswerInstead when it is not the sender's own."""
    request = await context.tx.help_requests.get(context.carried("help") or context.filled("help"))
    if request is None:
        raise AnswerInstead(general.notice(context.say, "help-gone"))
    if context.who.participant(request.participant) is None:
        raise AnswerInstead(context.not_yours())
    return request


def _problem(context: Context, text: str, need: str, circle: str) -> str:
    say = context.say
    if not text:
        return say("error-help-missing")
    if len(text) > LONGEST:
        return say("error-help-too-long", count=say.number(len(text)), most=say.number(LONGEST))
    if need not in tuple(Need):
        return say("error-answer-unknown", question=say("help-form-need"))
    return "" if circle in OFFERED else say("error-answer-unknown", question=say("circle-title"))
