"""The participant's check-ins, by card and by command."""

from cards import general
from cards.actions import action as action_cards
from cards.actions import manage as managing_cards
from cards.check_ins import check_in as cards
from cards.frame import fits
from cards.questions import complaint_text
from cards.verbs import Verb
from dialogs.actions.my_actions import one_place, own_action, shown
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.actions.action import Action
from domain.actions.my_actions import next_number, unfinished
from domain.check_ins.answer import answer, choose_circle, open_check_in, takes_answers
from domain.check_ins.check_in import CheckIn, CheckInState, Visibility
from domain.check_ins.questions import check_answers
from domain.ports import Message
from domain.programme.programme import Participant


async def check_in(scene: Context) -> Message:
    """The questions of the current step, or what was still open of the last check-in."""
    participant, current = await _about(scene)
    network = scene.network(participant)
    asked = await open_check_in(scene.tx, current, participant.id, scene.now)
    if asked.state is CheckInState.ANSWERED:
        return cards.circle(scene.say, network, asked)
    return cards.form(scene.say, network, current, asked)


async def _about(scene: Context) -> tuple[Participant, Action]:
    """The action to look back on: the one the card names or the only one that runs. Raises AnswerInstead with the card
    that asks which."""
    if scene.carried("action"):
        found = await own_action(scene)
        if not found[1].runs:
            raise AnswerInstead(await shown(scene, *found))
        return found
    participant = one_place(scene, Verb.CHECK_IN)
    network = scene.network(participant)
    there = await unfinished(scene.tx, participant.id)
    running = [action for action in there if action.runs]
    if len(running) > 1:
        raise AnswerInstead(managing_cards.several(scene.say, network, running, participant.id, Verb.CHECK_IN, room=False))
    if not running and there:
        raise AnswerInstead(await shown(scene, participant, there[-1]))
    if not running:
        raise AnswerInstead(action_cards.form(scene.say, network, participant, {}, number=await next_number(scene.tx, participant.id)))
    return participant, running[0]


async def answered(scene: Context) -> Answer:
    """The answers of one check-in: logged, and the card asks who may see them."""
    asked, participant, action = await own_check_in(scene)
    network = scene.network(participant)
    if not await takes_answers(scene.tx, asked, action):
        return cards.already(scene.say, network, asked, await scene.tx.updates.get(asked.id), scene.press.inputs)
    answers, complaints = check_answers(asked.step, scene.press.inputs, asked.questions)
    if complaints:
        form = cards.form(scene.say, network, action, asked, filled=scene.press.inputs, complaints=complaints)
        # A text too long for a card stays in the form on their screen, with the complaint beside it.
        # In a dialog nothing can be said beside it, and it is no message of limited size.
        if fits(form) or scene.press.in_dialog:
            return form
        return Reply(complaint=" ".join(complaint_text(scene.say, asked, one) for one in complaints))
    return cards.circle(scene.say, network, await answer(scene.tx, asked, action, answers, scene.now))


async def ask_circle(scene: Context) -> Message:
    """The card that asks the author again who may see an entry."""
    asked, participant, _ = await own_check_in(scene)
    update = await scene.tx.updates.get(asked.id)
    if asked.state is CheckInState.OPEN:
        return await check_in(scene)
    if update is None:
        return cards.already(scene.say, scene.network(participant), asked, None, {})
    if asked.state is CheckInState.ANSWERED:
        return cards.circle(scene.say, scene.network(participant), asked)
    return cards.circle_again(scene.say, scene.network(participant), update)


async def circle_chosen(scene: Context) -> Answer:
    """Store who may see the entry; the first time, the action moves on in its spiral too."""
    asked, participant, action = await own_check_in(scene)
    network = scene.network(participant)
    choice = scene.filled("circle")
    if asked.state is CheckInState.OPEN:
        return cards.form(scene.say, network, action, asked)
    if await scene.tx.updates.get(asked.id) is None:
        return cards.already(scene.say, network, asked, None, {})
    if choice not in tuple(Visibility):
        return cards.circle(scene.say, network, asked)
    chosen = await choose_circle(scene.tx, asked, action, Visibility(choice), scene.now)
    if scene.press.in_dialog:
        return Reply(closing=cards.moved_words(scene.say, chosen, asked))
    return cards.moved(scene.say, network, chosen, asked, await scene.contact(participant))


async def own_check_in(scene: Context) -> tuple[CheckIn, Participant, Action]:
    """The check-in whose id the pressed card carried, with participant and action. Raises AnswerInstead when it is
    not the sender's."""
    asked = await scene.tx.check_ins.get(scene.carried("check-in"))
    if asked is None:
        raise AnswerInstead(general.problem(scene.say, "error-press-unknown"))
    participant = scene.who.participant(asked.participant)
    action = await scene.tx.actions.get(asked.action)
    if participant is None or action is None:
        raise AnswerInstead(scene.not_yours())
    return asked, participant, action
