"""Sharing an action: whom to ask, and what they answer."""

from cards import general
from cards.actions import co_ownership as cards
from cards.elements import plain
from dialogs.actions.my_actions import own_action, shown
from dialogs.context import AnswerInstead, Context
from domain.actions.action import Action
from domain.actions.co_owner import CoOwner, CoOwnerAnswer
from domain.actions.my_actions import MOST
from domain.actions.share_action import Answer, accept, can_be_asked, decline, invite, withdraw
from domain.actions.spiral import Stopped, moves_from
from domain.ports import Message
from domain.programme.programme import Participant


async def show(scene: Context) -> Message:
    return await _choose(scene, await _owned(scene))


async def ask(scene: Context) -> Message:
    """Ask the chosen participant to share the action. Who was asked already is not asked again."""
    action = await _owned(scene)
    chosen = scene.filled("whom")
    whom = next((one for one in await can_be_asked(scene.tx, action) if one.id == chosen), None)
    if whom is None:
        return await _choose(scene, action, "" if chosen else scene.say("together-choose-one"))
    await invite(scene.tx, action, whom, scene.now)
    return await _choose(scene, action, scene.say("together-asked", name=plain(whom.name)))


async def take_back(scene: Context) -> Message:
    action = await _owned(scene)
    asked = await scene.tx.co_owners.get(scene.carried("co-owner"))
    whom = await scene.tx.participants.get(asked.participant) if asked else None
    if asked is None or whom is None or asked.action != action.id or not await withdraw(scene.tx, asked, scene.now):
        return await _choose(scene, action)
    return await _choose(scene, action, scene.say("together-taken-back", name=plain(whom.name)))


async def yes(scene: Context) -> Message:
    asked, participant = await _asked(scene)
    answer = await accept(scene.tx, asked, scene.now)
    if answer is Answer.FULL:
        return general.notice(scene.say, "together-full", most=MOST)
    shared = await _shared(scene, asked)
    if answer is Answer.GONE or shared is None:
        return general.notice(scene.say, "together-gone")
    action, owner = shared
    return cards.joined(scene.say, scene.network(participant), action, owner, participant.id, already=answer is Answer.ALREADY)


async def no(scene: Context) -> Message:
    asked, participant = await _asked(scene)
    answer = await decline(scene.tx, asked, scene.now)
    shared = await _shared(scene, asked)
    if answer is Answer.GONE or shared is None:
        return general.notice(scene.say, "together-gone")
    action, owner = shared
    network = scene.network(participant)
    if answer is Answer.ALREADY:
        return cards.joined(scene.say, network, action, owner, participant.id, already=True)
    return cards.declined(scene.say, network, owner, asked)


async def _asked(scene: Context) -> tuple[CoOwner, Participant]:
    """The invitation a card is about. Raises AnswerInstead when the sender is not who was invited."""
    asked = await scene.tx.co_owners.get(scene.carried("co-owner"))
    if asked is None:
        raise AnswerInstead(general.notice(scene.say, "together-gone"))
    participant = scene.who.participant(asked.participant)
    if participant is None:
        raise AnswerInstead(scene.not_yours())
    return asked, participant


async def _shared(scene: Context, asked: CoOwner) -> tuple[Action, Participant] | None:
    """What they were asked for, as it is after their answer, and whose it is."""
    action = await scene.tx.actions.get(asked.action)
    owner = await scene.tx.participants.get(action.participant) if action else None
    return (action, owner) if action and owner else None


async def _owned(scene: Context) -> Action:
    """The action, when the sender is its owner and it was not stopped. Raises AnswerInstead with how it stands."""
    participant, action = await own_action(scene)
    if participant.id != action.participant or isinstance(moves_from(action), Stopped):
        raise AnswerInstead(await shown(scene, participant, action, scene.say("action-old-card")))
    return action


async def _choose(scene: Context, action: Action, lead: str = "") -> Message:
    people = [await scene.tx.participants.get(one) for one in action.co_owners]
    waiting = []
    for asked in await scene.tx.co_owners.of_action(action.id):
        one = await scene.tx.participants.get(asked.participant)
        if asked.said is CoOwnerAnswer.INVITED and one is not None:
            waiting.append((asked, one))
    network = scene.who.networks[action.network]
    can, shares = await can_be_asked(scene.tx, action), [one for one in people if one is not None]
    return cards.choose(scene.say, network, action, can, shares, waiting, lead=lead)
