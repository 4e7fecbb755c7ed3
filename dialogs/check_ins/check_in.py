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


async def check_in(context: Context) -> Message:
    """The questions of the current step, or what was still open of the last check-in."""
    participant, current = await _about(context)
    network = context.network(participant)
    asked = await open_check_in(context.tx, current, participant.id, context.now)
    if asked.state is CheckInState.ANSWERED:
        return cards.circle(context.say, network, asked)
    return cards.form(context.say, network, current, asked)


async def _about(context: Context) -> tuple[Participant, Action]:
    """The action to look back on: the one the card names or the only one that runs. Raises AnswerInstead with the card
    that asks which."""
    if context.carried("action"):
        found = await own_action(context)
        if not found[1].runs:
            raise AnswerInstead(await shown(context, *found))
        return found
    participant = one_place(context, Verb.CHECK_IN)
    network = context.network(participant)
    there = await unfinished(context.tx, participant.id)
    running = [action for action in there if action.runs]
    if len(running) > 1:
        raise AnswerInstead(managing_cards.several(context.say, network, running, participant.id, Verb.CHECK_IN, room=False))
    if not running and there:
        raise AnswerInstead(await shown(context, participant, there[-1]))
    if not running:
        raise AnswerInstead(action_cards.form(context.say, network, participant, {}, number=await next_number(context.tx, participant.id)))
    return participant, running[0]


async def answered(context: Context) -> Answer:
    """The answers of one check-in: logged, and the card asks who may see them."""
    asked, participant, action = await own_check_in(context)
    network = context.network(participant)
    if not await takes_answers(context.tx, asked, action):
        return cards.already(context.say, network, asked, await context.tx.updates.get(asked.id), context.press.inputs)
    answers, complaints = check_answers(asked.step, context.press.inputs, asked.questions)
    if complaints:
        form = cards.form(context.say, network, action, asked, filled=context.press.inputs, complaints=complaints)
        # A text too long for a card stays in the form on their screen, with the complaint beside it.
        # In a dialog nothing can be said beside it, and it is no message of limited size.
        if fits(form) or context.press.in_dialog:
            return form
        return Reply(complaint=" ".join(complaint_text(context.say, asked, complaint) for complaint in complaints))
    return cards.circle(context.say, network, await answer(context.tx, asked, action, answers, context.now))


async def ask_circle(context: Context) -> Message:
    """The card that asks the author again who may see an entry."""
    asked, participant, _ = await own_check_in(context)
    update = await context.tx.updates.get(asked.id)
    if asked.state is CheckInState.OPEN:
        return await check_in(context)
    if update is None:
        return cards.already(context.say, context.network(participant), asked, None, {})
    if asked.state is CheckInState.ANSWERED:
        return cards.circle(context.say, context.network(participant), asked)
    return cards.circle_again(context.say, context.network(participant), update)


async def circle_chosen(context: Context) -> Answer:
    """Store who may see the entry; the first time, the action moves on in its spiral too."""
    asked, participant, action = await own_check_in(context)
    network = context.network(participant)
    choice = context.filled("circle")
    if asked.state is CheckInState.OPEN:
        return cards.form(context.say, network, action, asked)
    if await context.tx.updates.get(asked.id) is None:
        return cards.already(context.say, network, asked, None, {})
    if choice not in tuple(Visibility):
        return cards.circle(context.say, network, asked)
    chosen = await choose_circle(context.tx, asked, action, Visibility(choice), context.now)
    if context.press.in_dialog:
        return Reply(closing=cards.moved_words(context.say, chosen, asked))
    return cards.moved(context.say, network, chosen, asked, await context.contact(participant))


async def own_check_in(context: Context) -> tuple[CheckIn, Participant, Action]:
    """The check-in whose id the pressed card carried, with participant and action. Raises AnswerInstead when it is
    not the sender's."""
    asked = await context.tx.check_ins.get(context.carried("check-in"))
    if asked is None:
        raise AnswerInstead(general.problem(context.say, "error-press-unknown"))
    participant = context.who.participant(asked.participant)
    action = await context.tx.actions.get(asked.action)
    if participant is None or action is None:
        raise AnswerInstead(context.not_yours())
    return asked, participant, action
