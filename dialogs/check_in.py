"""The participant's action and check-ins, by card and by command."""

from dataclasses import replace

from cards import action as action_cards
from cards import check_in as cards
from cards import general
from cards.frame import fits
from cards.verbs import Verb
from dialogs.scene import Answer, Scene
from dialogs.turn import Reply
from domain.action import Action
from domain.checkin import CheckIn, CheckInState, Visibility
from domain.checking_in import LONGEST_TITLE, answer, choose_circle, current_action, describe_action, open_check_in
from domain.ports import Message
from domain.programme import Participant
from domain.questions import LONGEST, check_answers


async def my_action(scene: Scene) -> Message:
    """The spiral so far; the first time, the form to describe the action."""
    participant = _one_place(scene, Verb.MY_ACTION)
    if isinstance(participant, Message):
        return participant
    network = scene.network(participant)
    actions = await scene.tx.actions.of_participant(participant.id)
    if not actions:
        return action_cards.form(scene.say, network, participant, {})
    current = await current_action(scene.tx, participant) or actions[-1]
    notes = await scene.tx.updates.of_action(current.id, limit=action_cards.SHOWN_NOTES)
    return action_cards.mine(scene.say, network, current, notes)


async def new_action(scene: Scene) -> Message:
    """The form for a next action, once the last was stopped."""
    participant = _one_place(scene, Verb.NEW_ACTION)
    if isinstance(participant, Message):
        return participant
    if await current_action(scene.tx, participant) is not None:
        return await my_action(scene)
    return action_cards.form(scene.say, scene.network(participant), participant, {})


async def save_action(scene: Scene) -> Answer:
    participant = scene.who.participant(scene.carried("participant"))
    if participant is None:
        return scene.not_yours()
    network = scene.network(participant)
    known = await current_action(scene.tx, participant)
    if known is not None:
        return await my_action(scene)
    problems = [*_problems(scene, "title", "action-title", LONGEST_TITLE), *_problems(scene, "problem", "action-problem", LONGEST)]
    if problems:
        form = action_cards.form(scene.say, network, participant, scene.press.inputs, problems)
        return form if fits(form) else Reply(complaint=" ".join(problems))
    theme = scene.filled("theme")
    saved = await describe_action(
        scene.tx, participant, scene.filled("title"), scene.filled("problem"), theme if theme in network.themes else "", scene.now
    )
    return action_cards.saved(scene.say, network, saved)


async def check_in(scene: Scene) -> Message:
    """The questions of the current step, or what was still open of the last check-in."""
    participant = _one_place(scene, Verb.CHECK_IN)
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
    return cards.moved(scene.say, network, chosen, asked)


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


def _one_place(scene: Scene, verb: Verb) -> Participant | Message:
    """The sender's place this is about, or the card that asks which."""
    places = scene.participants()
    if not places:
        return scene.for_participants_only()
    if len(places) > 1:
        return action_cards.which_network(scene.say, [(scene.network(one), one) for one in places], verb)
    return places[0]


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


def _problems(scene: Scene, name: str, label: str, most: int) -> list[str]:
    say = scene.say
    given = scene.filled(name)
    if not given:
        return [say("error-action-missing", question=say(label))]
    if len(given) > most:
        return [say("error-answer-too-long", question=say(label), count=say.number(len(given)), most=say.number(most))]
    return []
