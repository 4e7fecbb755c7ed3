"""The participant's check-ins, by card and by command."""

from dataclasses import replace

from cards import action as action_cards
from cards import check_in as cards
from cards import general
from cards.frame import fits
from cards.verbs import Verb
from dialogs.actions import one_place
from dialogs.scene import Answer, Scene
from dialogs.turn import Reply
from domain.action import Action
from domain.checkin import CheckIn, CheckInState, Visibility
from domain.checking_in import answer, choose_circle, open_check_in
from domain.own_actions import current_action
from domain.ports import Message
from domain.programme import Participant
from domain.questions import check_answers


async def check_in(scene: Scene) -> Message:
    """The questions of the current step, or what was still open of the last check-in."""
    participant = one_place(scene, Verb.CHECK_IN)
    if isinstance(participant, Message):
        return participant
    network = scene.network(participant)
    current = await current_action(scene.tx, participant)
    if current is None:
        return action_cards.form(scene.say, network, participant, {})
    asked = await open_check_in(scene.tx, current, scene.now)
    if asked.state is CheckInState.ANSWERED:
        return cards.circle(scene.say, network, asked)
    return cards.form(scene.say, network, current, asked)


async def answered(scene: Scene) -> Answer:
    """The answers of one check-in: logged, and the card asks who may see them."""
    found = await _own(scene)
    if isinstance(found, Message):
        return found
    asked, participant, action = found
    network = scene.network(participant)
    update = await scene.tx.updates.get(asked.id)
    if asked.state is CheckInState.DONE and update is not None:
        return cards.already(scene.say, network, asked, update, scene.press.inputs)
    answers, complaints = check_answers(asked.step, dict(scene.press.inputs))
    if complaints:
        form = cards.form(scene.say, network, action, asked, filled=scene.press.inputs, complaints=complaints)
        # A text too long for a card stays in the form on their screen, with the complaint beside it.
        return form if fits(form) else Reply(complaint=" ".join(cards.complaint_text(scene.say, one) for one in complaints))
    return cards.circle(scene.say, network, await answer(scene.tx, asked, action, answers, scene.now))


async def ask_circle(scene: Scene) -> Message:
    """Who may see an entry, asked again at the author's own wish."""
    found = await _own(scene)
    if isinstance(found, Message):
        return found
    asked, participant, _ = found
    update = await scene.tx.updates.get(asked.id)
    if asked.state is not CheckInState.DONE or update is None:
        return await check_in(scene)
    return cards.circle_again(scene.say, scene.network(participant), update)


async def circle_chosen(scene: Scene) -> Message:
    """Who may see it; then the spiral moves."""
    found = await _own(scene)
    if isinstance(found, Message):
        return found
    asked, participant, action = found
    network = scene.network(participant)
    choice = scene.filled("circle")
    if asked.state is CheckInState.OPEN:
        return cards.form(scene.say, network, action, asked)
    if choice not in tuple(Visibility):
        return cards.circle(scene.say, network, asked)
    chosen = await choose_circle(scene.tx, asked, action, Visibility(choice), scene.now)
    return cards.moved(scene.say, network, chosen, asked, await scene.contact(participant))


async def later(scene: Scene) -> Message:
    """Not now: it stays open, and is not brought up again by itself."""
    found = await _own(scene)
    if isinstance(found, Message):
        return found
    asked = found[0]
    if asked.state is not CheckInState.OPEN:
        return await check_in(scene)
    if asked.put_off_at is None:
        await scene.tx.check_ins.save(replace(asked, put_off_at=scene.now))
    return general.notice(scene.say, "check-in-later")


async def _own(scene: Scene) -> tuple[CheckIn, Participant, Action] | Message:
    """The check-in a card is about, when it is the sender's own."""
    asked = await scene.tx.check_ins.get(scene.carried("check-in"))
    if asked is None:
        return general.problem(scene.say, "error-press-unknown")
    participant = scene.who.participant(asked.participant)
    action = await scene.tx.actions.get(asked.action)
    if participant is None or action is None:
        return scene.not_yours()
    return asked, participant, action
