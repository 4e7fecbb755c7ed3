"""An action on the overview, or not: what its owner chooses, each time for one action."""

from cards.actions import manage as action_cards
from cards.actions import visibility as cards
from cards.verbs import Verb
from dialogs.actions.my_actions import one_place, own_action, shown
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.actions.action import Action
from domain.actions.my_actions import unfinished
from domain.actions.overview import show_as
from domain.actions.spiral import Stopped, moves_from
from domain.privacy.visibility import Visibility
from domain.programme.programme import Participant


async def asked(context: Context) -> Answer:
    """The card to choose on, for the action that the pressed card names or the only one the sender owns."""
    found = await _owned(context) if context.carried("action") else await _chosen(context)
    return cards.choose(context.say, context.network(found[0]), found[1], found[0])


async def chosen(context: Context) -> Answer:
    """Store how the action is to stand on the overview, as chosen, and show what holds now. The last press holds, on an older card too."""
    participant, action = await _owned(context)
    given = context.filled("shown-as")
    if given not in cards.OFFERED:
        return Reply(complaint=context.say("error-showing-missing"))
    changed = await show_as(context.tx, action, Visibility(given))
    return cards.chosen(context.say, context.network(participant), changed, participant)


async def _owned(context: Context) -> tuple[Participant, Action]:
    """The action, when the sender is its owner and it was not stopped. Raises AnswerInstead with how it stands."""
    found = await own_action(context)
    participant, action = found
    if participant.id != action.participant:
        raise AnswerInstead(await shown(context, participant, action, context.say("showing-not-owner")))
    if isinstance(moves_from(action), Stopped):
        raise AnswerInstead(await shown(context, participant, action))
    return found


async def _chosen(context: Context) -> tuple[Participant, Action]:
    """The only action the sender owns. Raises AnswerInstead with the card that asks which, or says that there is none."""
    place = one_place(context, Verb.SHOW_ACTION)
    own = [action for action in await unfinished(context.tx, place.id) if action.participant == place.id]
    if len(own) > 1:
        raise AnswerInstead(action_cards.several(context.say, context.network(place), own, place.id, Verb.SHOW_ACTION, room=False))
    if not own:
        raise AnswerInstead(cards.nothing(context.say, context.network(place), place))
    return place, own[0]
