"""The participant's action, by card and by command."""

from cards import action as action_cards
from cards.frame import fits
from cards.verbs import Verb
from dialogs.scene import Answer, Scene
from dialogs.turn import Reply
from domain.own_actions import LONGEST_TITLE, current_action, describe_action
from domain.ports import Message
from domain.programme import Participant
from domain.questions import LONGEST


async def my_action(scene: Scene) -> Message:
    """The spiral so far; the first time, the form to describe the action."""
    participant = one_place(scene, Verb.MY_ACTION)
    if isinstance(participant, Message):
        return participant
    network = scene.network(participant)
    actions = await scene.tx.actions.of_participant(participant.id)
    if not actions:
        return action_cards.form(scene.say, network, participant, {})
    current = await current_action(scene.tx, participant) or actions[-1]
    notes = await scene.tx.updates.of_action(current.id, limit=action_cards.SHOWN_NOTES)
    measured = bool(await scene.tx.indicators.of_action(current.id))
    return action_cards.mine(scene.say, network, current, notes, measured=measured)


async def new_action(scene: Scene) -> Message:
    """The form for a next action, once the last was stopped."""
    participant = one_place(scene, Verb.NEW_ACTION)
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


def one_place(scene: Scene, verb: Verb) -> Participant | Message:
    """The sender's place this is about, or the card that asks which."""
    places = scene.participants()
    if not places:
        return scene.for_participants_only()
    if len(places) > 1:
        return action_cards.which_network(scene.say, [(scene.network(one), one) for one in places], verb)
    return places[0]


def _problems(scene: Scene, name: str, label: str, most: int) -> list[str]:
    say = scene.say
    given = scene.filled(name)
    if not given:
        return [say("error-action-missing", question=say(label))]
    if len(given) > most:
        return [say("error-answer-too-long", question=say(label), count=say.number(len(given)), most=say.number(most))]
    return []
