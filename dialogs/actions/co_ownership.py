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


async def show(context: Context) -> Message:
    return await _choose(context, await _owned(context))


async def ask(context: Context) -> Message:
    """Ask the chosen participant to share the action. Who was asked already is not asked again."""
    action = await _owned(context)
    chosen = context.filled("whom")
    whom = next((participant for participant in await can_be_asked(context.tx, action) if participant.id == chosen), None)
    if whom is None:
        return await _choose(context, action, "" if chosen else context.say("together-choose-one"))
    await invite(context.tx, action, whom, context.now)
    return await _choose(context, action, context.say("together-asked", name=plain(whom.name)))


async def take_back(context: Context) -> Message:
    action = await _owned(context)
    asked = await context.tx.co_owners.get(context.carried("co-owner"))
    whom = await context.tx.participants.get(asked.participant) if asked else None
    if asked is None or whom is None or asked.action != action.id or not await withdraw(context.tx, asked, context.now):
        return await _choose(context, action)
    return await _choose(context, action, context.say("together-taken-back", name=plain(whom.name)))


async def yes(context: Context) -> Message:
    asked, participant = await _asked(context)
    answer = await accept(context.tx, asked, context.now)
    if answer is Answer.FULL:
        return general.notice(context.say, "together-full", most=MOST)
    shared = await _shared(context, asked)
    if answer is Answer.GONE or shared is None:
        return general.notice(context.say, "together-gone")
    action, owner = shared
    return cards.joined(context.say, context.network(participant), action, owner, participant.id, already=answer is Answer.ALREADY)


async def no(context: Context) -> Message:
    asked, participant = await _asked(context)
    answer = await decline(context.tx, asked, context.now)
    shared = await _shared(context, asked)
    if answer is Answer.GONE or shared is None:
        return general.notice(context.say, "together-gone")
    action, owner = shared
    network = context.network(participant)
    if answer is Answer.ALREADY:
        return cards.joined(context.say, network, action, owner, participant.id, already=True)
    return cards.declined(context.say, network, owner, asked)


async def _asked(context: Context) -> tuple[CoOwner, Participant]:
    """The invitation a card is about. Raises AnswerInstead when the sender is not who was invited."""
    asked = await context.tx.co_owners.get(context.carried("co-owner"))
    if asked is None:
        raise AnswerInstead(general.notice(context.say, "together-gone"))
    participant = context.who.participant(asked.participant)
    if participant is None:
        raise AnswerInstead(context.not_yours())
    return asked, participant


async def _shared(context: Context, asked: CoOwner) -> tuple[Action, Participant] | None:
    """What they were asked for, as it is after their answer, and whose it is."""
    action = await context.tx.actions.get(asked.action)
    owner = await context.tx.participants.get(action.participant) if action else None
    return (action, owner) if action and owner else None


async def _owned(context: Context) -> Action:
    """The action, when the sender is its owner and it was not stopped. Raises AnswerInstead with how it stands."""
    participant, action = await own_action(context)
    if participant.id != action.participant or isinstance(moves_from(action), Stopped):
        raise AnswerInstead(await shown(context, participant, action, context.say("action-old-card")))
    return action


async def _choose(context: Context, action: Action, lead: str = "") -> Message:
    people = [await context.tx.participants.get(co_owner) for co_owner in action.co_owners]
    waiting = []
    for asked in await context.tx.co_owners.of_action(action.id):
        text = await context.tx.participants.get(asked.participant)
        if asked.said is CoOwnerAnswer.INVITED and text is not None:
            waiting.append((asked, text))
    network = context.who.networks[action.network]
    can, shares = await can_be_asked(context.tx, action), [participant for participant in people if participant is not None]
    return cards.choose(context.say, network, action, can, shares, waiting, lead=lead)
