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


async def asked(scene: Context, need: str = "") -> Message:
    """The form to ask for help. ``need``: the kind of help the sentence named already."""
    participant = one_place(scene, Verb.ASK_HELP)
    current = await current_action(scene.tx, participant)
    preset = {"need": need, "theme": current.theme if current else ""}
    return await _form(scene, participant, f"h-{uuid4().hex}", preset)


async def sent(scene: Context) -> Answer:
    """Store the request that was filled in, once, however often the form is sent."""
    participant = scene.who.participant(scene.carried("participant"))
    identity = scene.carried("help")
    if participant is None or not identity:
        return scene.not_yours()
    network = scene.network(participant)
    known = await scene.tx.help_requests.get(identity)
    if known is not None and known.participant != participant.id:
        return scene.not_yours()
    text = scene.filled("text")
    if known is not None and (not known.is_open or known.text != text):
        return cards.already(scene.say, network, known, text)
    need, circle, theme = scene.filled("need"), scene.filled("circle"), scene.filled("theme")
    problem = _problem(scene, text, need, circle)
    if problem:
        form = await _form(scene, participant, identity, scene.press.inputs, problem)
        return form if fits(form) else Reply(complaint=problem)
    question = RequestDraft(
        need=Need(need),
        text=text,
        theme=theme if theme in network.themes else "",
        visibility=Visibility(circle),
    )
    request = await asking_help.ask(scene.tx, participant, identity, question, scene.now)
    contact = await scene.contact(participant)
    return cards.asked(scene.say, network, request, await circle_of(scene.tx, request), contact)


async def listed(scene: Context) -> Message:
    """One's own open questions, in all networks."""
    if not scene.who.participants:
        return scene.for_participants_only()
    own = [item for one in scene.who.participants for item in await own_open(scene.tx, one, scene.network(one))]
    if not own:
        return general.notice(scene.say, "help-none", [press(scene.say("button-ask-help"), Verb.ASK_HELP, {}, style="positive")])
    return cards.questions(scene.say, sorted(own, key=lambda one: (one.request.asked_at, one.request.id)))


async def helped(scene: Context) -> Message:
    request = await _own(scene)
    if request.ending is RequestOutcome.WITHDRAWN:
        return general.notice(scene.say, "help-gone")
    await asking_help.helped(scene.tx, request, scene.now)
    undo = press(scene.say("button-help-reopen"), Verb.HELP_REOPEN, {"help": request.id})
    return general.notice(scene.say, "help-helped", [undo])


async def not_yet(scene: Context) -> Message:
    request = await _own(scene)
    if not request.is_open:
        return general.notice(scene.say, "help-gone")
    await asking_help.not_yet(scene.tx, request, scene.now)
    buttons = [press(scene.say("button-my-questions"), Verb.MY_QUESTIONS, {})]
    return general.notice(scene.say, "help-not-yet", buttons)


async def reopened(scene: Context) -> Message:
    request = await _own(scene)
    opened = await asking_help.reopen(scene.tx, request, scene.now)
    return await listed(scene) if opened.is_open else general.notice(scene.say, "help-gone")


async def withdrawn(scene: Context) -> Message:
    request = await _own(scene)
    await asking_help.withdraw(scene.tx, request, scene.now)
    again = press(scene.say("button-ask-help"), Verb.ASK_HELP, {"participant": request.participant})
    if request.check_in:
        return general.notice(scene.say, "help-withdrawn-entry", [again])
    return general.notice(scene.say, "help-withdrawn", [again])


async def name_shared(scene: Context) -> Message:
    """The answer to "Zullen we bellen?": helper and asker are told each other's names."""
    reaction = await scene.tx.help_reactions.get(scene.carried("reaction"))
    request = await scene.tx.help_requests.get(reaction.request) if reaction else None
    if reaction is None or request is None:
        return general.notice(scene.say, "help-gone")
    participant = scene.who.participant(request.participant)
    if participant is None:
        return scene.not_yours()
    helper = await helper_of(scene, reaction)
    if helper is None:
        return general.notice(scene.say, "help-gone")
    await helping.agree(scene.tx, reaction, scene.now)
    return cards.name_shared(scene.say, scene.network(participant), helper, request)


async def helper_of(scene: Context, reaction: HelpReaction) -> Participant | Coordinator | None:
    if reaction.participant:
        return await scene.tx.participants.get(reaction.participant)
    return await scene.tx.coordinators.get(reaction.coordinator)


async def _form(scene: Context, participant: Participant, identity: str, filled: Mapping[str, str], problem: str = "") -> Message:
    contact = await scene.contact(participant)
    return cards.form(scene.say, scene.network(participant), participant, identity, contact, filled, [problem] if problem else [])


async def _own(scene: Context) -> HelpRequest:
    """The request a card or a choice is about. Raises AnswerInstead when it is not the sender's own."""
    request = await scene.tx.help_requests.get(scene.carried("help") or scene.filled("help"))
    if request is None:
        raise AnswerInstead(general.notice(scene.say, "help-gone"))
    if scene.who.participant(request.participant) is None:
        raise AnswerInstead(scene.not_yours())
    return request


def _problem(scene: Context, text: str, need: str, circle: str) -> str:
    say = scene.say
    if not text:
        return say("error-help-missing")
    if len(text) > LONGEST:
        return say("error-help-too-long", count=say.number(len(text)), most=say.number(LONGEST))
    if need not in tuple(Need):
        return say("error-answer-unknown", question=say("help-form-need"))
    return "" if circle in OFFERED else say("error-answer-unknown", question=say("circle-title"))
