"""What an action's owner decides: describe it further, step back, pause, take up again, stop, hand over."""

from collections.abc import Mapping

from cards.actions import manage as cards
from cards.actions.action import OTHER_THEME, not_saved
from cards.elements import plain
from cards.frame import fits
from cards.spiral import named
from dialogs.actions.my_actions import own_action, shown, text_wrong, texts_missing
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.actions.action import Action, Role
from domain.actions.my_actions import LONGEST_ROLE, change_action, unfinished
from domain.actions.share_action import hand_over, step_out
from domain.actions.spiral import Paused, Running, Stopped, moves_from, stand
from domain.check_ins.questions import LONGEST
from domain.ports import Message
from domain.programme.programme import Participant


async def manage(context: Context) -> Message:
    """What can be done with the action now."""
    participant, action = await own_action(context)
    if isinstance(moves_from(action), Stopped):
        return await shown(context, participant, action)
    several = len(await unfinished(context.tx, participant.id)) > 1
    return cards.manage(context.say, context.network(participant), action, participant.id, several=several)


async def back(context: Context) -> Message:
    participant, action = await _as_shown(context)
    moves = moves_from(action)
    if not isinstance(moves, Running) or moves.back is None:
        return await _old(context, participant, action)
    moved = await context.tx.actions.save(moves.back.make(context.now))
    return await shown(context, participant, moved, context.say("moved-back", step=named(context.say, moved.step)))


async def pause(context: Context) -> Message:
    participant, action = await _as_shown(context)
    moves = moves_from(action)
    if not isinstance(moves, Running):
        return await _old(context, participant, action)
    return await shown(context, participant, await context.tx.actions.save(moves.pause(context.now)), context.say("moved-paused"))


async def resume(context: Context) -> Message:
    participant, action = await _as_shown(context)
    moves = moves_from(action)
    if not isinstance(moves, Paused):
        return await _old(context, participant, action)
    moved = await context.tx.actions.save(moves.resume(context.now))
    return await shown(context, participant, moved, context.say("moved-resumed", step=named(context.say, moved.step)))


async def stop(context: Context) -> Message:
    """The card that asks whether the action is really to be stopped: that cannot be undone."""
    participant, action = await _as_shown(context)
    if isinstance(moves_from(action), Stopped):
        return await _old(context, participant, action)
    return cards.stop(context.say, context.network(participant), action)


async def stopped(context: Context) -> Message:
    participant, action = await _as_shown(context)
    moves = moves_from(action)
    if isinstance(moves, Stopped):
        return await _old(context, participant, action)
    why = " ".join(context.filled("why").split())
    if len(why) > cards.LONGEST_WHY:
        values = {"count": context.say.number(len(why)), "most": context.say.number(cards.LONGEST_WHY)}
        problem = context.say("error-why-too-long", **values)
        again = cards.stop(context.say, context.network(participant), action, why=why, problem=problem)
        return again if fits(again) else cards.stop(context.say, context.network(participant), action, why=why[:4000], problem=problem)
    return await shown(context, participant, await context.tx.actions.save(moves.stop(context.now, why)), context.say("moved-stop"))


async def whom(context: Context) -> Message:
    """The card that asks to which co-owner the action is to be handed over."""
    participant, action = await _as_shown(context)
    people = [await context.tx.participants.get(co_owner) for co_owner in action.co_owners]
    heirs = [person for person in people if person is not None]
    if isinstance(moves_from(action), Stopped) or not heirs:
        return await _old(context, participant, action)
    return cards.hand_over(context.say, context.network(participant), action, heirs)


async def handed_over(context: Context) -> Message:
    participant, action = await _as_shown(context)
    moves = moves_from(action)
    chosen = None if isinstance(moves, Stopped) else next((over for over in moves.heirs if over.to == context.filled("whom")), None)
    heir = await context.tx.participants.get(chosen.to) if chosen else None
    if chosen is None or heir is None:
        return await _old(context, participant, action)
    moved = await hand_over(context.tx, chosen, context.now)
    return await shown(context, participant, moved, context.say("moved-handed", name=plain(heir.name)))


async def step_outside(context: Context) -> Message:
    """The sender, a co-owner, stops sharing the action."""
    participant, action = await own_action(context)
    if not await step_out(context.tx, action, participant.id, context.now):
        return await _old(context, participant, action)
    return cards.stepped_out(context.say, action)


async def change(context: Context) -> Message:
    """The form with all that describes the action."""
    participant, action = await _owned(context)
    filled = {
        "title": action.title,
        "problem": action.problem,
        "theme": action.theme or OTHER_THEME,
        "goal": action.goal,
        "roles": ",".join(action.roles),
        "other-role": action.other_role,
    }
    return _form(context, participant, action, filled)


async def save_change(context: Context) -> Answer:
    """Store what was filled in, and show it with what each changed part said before; or the form again with what is wrong."""
    participant, action = await _owned(context)
    network = context.network(participant)
    without = tuple(name for name in context.carried("without").split(",") if name in cards.LONG)
    problems = [
        *texts_missing(context, without=without),
        *text_wrong(context, "goal", LONGEST),
        *text_wrong(context, "other-role", LONGEST_ROLE),
    ]
    if problems:
        form = cards.change(context.say, network, action, context.press.inputs, problems, without=without)
        return form if fits(form) else Reply(complaint=" ".join(problems))
    given = {name: context.filled(name) for name in ("title", "problem", "goal", "other-role")}
    kept = {name: getattr(action, name.replace("-", "_")) for name in without}
    texts = {**given, **kept}
    theme = context.filled("theme")
    # A theme that the network no longer has stays, until another is chosen.
    chosen = theme if theme in network.themes else ("" if action.theme in network.themes else action.theme)
    after = await change_action(
        context.tx,
        action,
        title=texts["title"],
        problem=texts["problem"],
        theme=chosen,
        goal=texts["goal"],
        roles=tuple(role for role in Role if role in context.filled("roles").split(",")),
        other_role=texts["other-role"],
    )
    return cards.changed(context.say, network, action, after)


def _form(context: Context, participant: Participant, action: Action, filled: Mapping[str, str]) -> Message:
    """With as much of what it holds as fits on a card; a text that does not is left as it is."""
    network = context.network(participant)
    for count in range(len(cards.LONG)):
        form = cards.change(context.say, network, action, filled, without=cards.LONG[:count])
        if fits(form):
            return form
    return form


async def _owned(context: Context) -> tuple[Participant, Action]:
    """The action, when the sender is its owner and it was not stopped. Raises AnswerInstead with how it stands."""
    participant, action = await own_action(context)
    if participant.id != action.participant or isinstance(moves_from(action), Stopped):
        raise AnswerInstead(await _old(context, participant, action))
    return participant, action


async def _as_shown(context: Context) -> tuple[Participant, Action]:
    """As _owned(), and the action still stands as on the card: pressing twice does not go two steps back."""
    participant, action = await _owned(context)
    if context.carried("stand") != stand(action):
        raise AnswerInstead(await _old(context, participant, action))
    return participant, action


async def _old(context: Context, participant: Participant, action: Action) -> Message:
    """How it stands; and what was typed, which would be lost otherwise."""
    known = {action.title, action.problem, action.goal, action.other_role, action.stopped_why}
    typed = [text for name in ("title", "problem", "goal", "other-role", "why") if (text := context.filled(name)) and text not in known]
    if typed:
        return not_saved(context.say, context.network(participant), action, participant.id, typed, twice=False)
    return await shown(context, participant, action, context.say("action-old-card"))
