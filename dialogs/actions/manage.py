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


async def manage(scene: Context) -> Message:
    """What can be done with the action now."""
    participant, action = await own_action(scene)
    if isinstance(moves_from(action), Stopped):
        return await shown(scene, participant, action)
    several = len(await unfinished(scene.tx, participant.id)) > 1
    return cards.manage(scene.say, scene.network(participant), action, participant.id, several=several)


async def back(scene: Context) -> Message:
    participant, action = await _as_shown(scene)
    moves = moves_from(action)
    if not isinstance(moves, Running) or moves.back is None:
        return await _old(scene, participant, action)
    moved = await scene.tx.actions.save(moves.back.make(scene.now))
    return await shown(scene, participant, moved, scene.say("moved-back", step=named(scene.say, moved.step)))


async def pause(scene: Context) -> Message:
    participant, action = await _as_shown(scene)
    moves = moves_from(action)
    if not isinstance(moves, Running):
        return await _old(scene, participant, action)
    return await shown(scene, participant, await scene.tx.actions.save(moves.pause(scene.now)), scene.say("moved-paused"))


async def resume(scene: Context) -> Message:
    participant, action = await _as_shown(scene)
    moves = moves_from(action)
    if not isinstance(moves, Paused):
        return await _old(scene, participant, action)
    moved = await scene.tx.actions.save(moves.resume(scene.now))
    return await shown(scene, participant, moved, scene.say("moved-resumed", step=named(scene.say, moved.step)))


async def stop(scene: Context) -> Message:
    """The card that asks whether the action is really to be stopped: that cannot be undone."""
    participant, action = await _as_shown(scene)
    if isinstance(moves_from(action), Stopped):
        return await _old(scene, participant, action)
    return cards.stop(scene.say, scene.network(participant), action)


async def stopped(scene: Context) -> Message:
    participant, action = await _as_shown(scene)
    moves = moves_from(action)
    if isinstance(moves, Stopped):
        return await _old(scene, participant, action)
    why = " ".join(scene.filled("why").split())
    if len(why) > cards.LONGEST_WHY:
        values = {"count": scene.say.number(len(why)), "most": scene.say.number(cards.LONGEST_WHY)}
        problem = scene.say("error-why-too-long", **values)
        again = cards.stop(scene.say, scene.network(participant), action, why=why, problem=problem)
        return again if fits(again) else cards.stop(scene.say, scene.network(participant), action, why=why[:4000], problem=problem)
    return await shown(scene, participant, await scene.tx.actions.save(moves.stop(scene.now, why)), scene.say("moved-stop"))


async def whom(scene: Context) -> Message:
    """The card that asks to which co-owner the action is to be handed over."""
    participant, action = await _as_shown(scene)
    people = [await scene.tx.participants.get(one) for one in action.co_owners]
    heirs = [one for one in people if one is not None]
    if isinstance(moves_from(action), Stopped) or not heirs:
        return await _old(scene, participant, action)
    return cards.hand_over(scene.say, scene.network(participant), action, heirs)


async def handed_over(scene: Context) -> Message:
    participant, action = await _as_shown(scene)
    moves = moves_from(action)
    chosen = None if isinstance(moves, Stopped) else next((one for one in moves.heirs if one.to == scene.filled("whom")), None)
    heir = await scene.tx.participants.get(chosen.to) if chosen else None
    if chosen is None or heir is None:
        return await _old(scene, participant, action)
    moved = await hand_over(scene.tx, chosen, scene.now)
    return await shown(scene, participant, moved, scene.say("moved-handed", name=plain(heir.name)))


async def step_outside(scene: Context) -> Message:
    """The sender, a co-owner, stops sharing the action."""
    participant, action = await own_action(scene)
    if not await step_out(scene.tx, action, participant.id, scene.now):
        return await _old(scene, participant, action)
    return cards.stepped_out(scene.say, action)


async def change(scene: Context) -> Message:
    """The form with all that describes the action."""
    participant, action = await _owned(scene)
    filled = {
        "title": action.title,
        "problem": action.problem,
        "theme": action.theme or OTHER_THEME,
        "goal": action.goal,
        "roles": ",".join(action.roles),
        "other-role": action.other_role,
    }
    return _form(scene, participant, action, filled)


async def save_change(scene: Context) -> Answer:
    """Store what was filled in, and show it with what each changed part said before; or the form again with what is wrong."""
    participant, action = await _owned(scene)
    network = scene.network(participant)
    without = tuple(name for name in scene.carried("without").split(",") if name in cards.LONG)
    problems = [*texts_missing(scene, without=without), *text_wrong(scene, "goal", LONGEST), *text_wrong(scene, "other-role", LONGEST_ROLE)]
    if problems:
        form = cards.change(scene.say, network, action, scene.press.inputs, problems, without=without)
        return form if fits(form) else Reply(complaint=" ".join(problems))
    given = {name: scene.filled(name) for name in ("title", "problem", "goal", "other-role")}
    kept = {name: getattr(action, name.replace("-", "_")) for name in without}
    texts = {**given, **kept}
    theme = scene.filled("theme")
    # A theme that the network no longer has stays, until another is chosen.
    chosen = theme if theme in network.themes else ("" if action.theme in network.themes else action.theme)
    after = await change_action(
        scene.tx,
        action,
        title=texts["title"],
        problem=texts["problem"],
        theme=chosen,
        goal=texts["goal"],
        roles=tuple(role for role in Role if role in scene.filled("roles").split(",")),
        other_role=texts["other-role"],
    )
    return cards.changed(scene.say, network, action, after)


def _form(scene: Context, participant: Participant, action: Action, filled: Mapping[str, str]) -> Message:
    """With as much of what it holds as fits on a card; a text that does not is left as it is."""
    network = scene.network(participant)
    for count in range(len(cards.LONG)):
        form = cards.change(scene.say, network, action, filled, without=cards.LONG[:count])
        if fits(form):
            return form
    return form


async def _owned(scene: Context) -> tuple[Participant, Action]:
    """The action, when the sender is its owner and it was not stopped. Raises AnswerInstead with how it stands."""
    participant, action = await own_action(scene)
    if participant.id != action.participant or isinstance(moves_from(action), Stopped):
        raise AnswerInstead(await _old(scene, participant, action))
    return participant, action


async def _as_shown(scene: Context) -> tuple[Participant, Action]:
    """As _owned(), and the action still stands as on the card: pressing twice does not go two steps back."""
    participant, action = await _owned(scene)
    if scene.carried("stand") != stand(action):
        raise AnswerInstead(await _old(scene, participant, action))
    return participant, action


async def _old(scene: Context, participant: Participant, action: Action) -> Message:
    """How it stands; and what was typed, which would be lost otherwise."""
    known = {action.title, action.problem, action.goal, action.other_role, action.stopped_why}
    typed = [text for name in ("title", "problem", "goal", "other-role", "why") if (text := scene.filled(name)) and text not in known]
    if typed:
        return not_saved(scene.say, scene.network(participant), action, participant.id, typed, twice=False)
    return await shown(scene, participant, action, scene.say("action-old-card"))
