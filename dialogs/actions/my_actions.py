"""The participant's actions, by card and by command: which, how one stands, the whole spiral, and a new one."""

from cards.actions import action as action_cards
from cards.actions import history as spiral_cards
from cards.actions import manage as cards
from cards.frame import fits
from cards.verbs import Verb
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.actions.action import Action
from domain.actions.history import story
from domain.actions.my_actions import LONGEST_TITLE, MOST, action_id, actions_of, describe_action, next_number, unfinished
from domain.check_ins.questions import LONGEST
from domain.ports import Message
from domain.programme.programme import Participant

LOOKED_AT = 20
"""How many entries of a shared action are looked through for the reader's own."""


async def my_action(scene: Context) -> Message:
    """The sender's action with its spiral; of several, the list; without any, the form to describe one."""
    found = await _chosen(scene, Verb.MY_ACTION)
    return await shown(scene, *found)


async def my_spiral(scene: Context) -> Message:
    """All cycles of one action, the newest first, some at a time."""
    participant, action = await _chosen(scene, Verb.MY_SPIRAL)
    before = scene.carried("before")
    page = await story(scene.tx, action, participant.id, before=int(before) if before.isascii() and before.isdigit() else None)
    return spiral_cards.my_spiral(scene.say, scene.network(participant), page, participant.id, await names(scene, action))


async def new_action(scene: Context) -> Message:
    """The form for one more action, while there is room."""
    participant = one_place(scene, Verb.NEW_ACTION)
    network = scene.network(participant)
    if len(await unfinished(scene.tx, participant.id)) >= MOST:
        return cards.full(scene.say, network, participant, MOST)
    return action_cards.form(scene.say, network, participant, {}, number=await next_number(scene.tx, participant.id))


async def save_action(scene: Context) -> Answer:
    participant = scene.who.participant(scene.carried("participant"))
    if participant is None:
        return scene.not_yours()
    network = scene.network(participant)
    carried = scene.carried("number")
    number = int(carried) if carried.isascii() and carried.isdigit() else 1
    known = await scene.tx.actions.get(action_id(participant.id, number))
    if known is not None and known.is_of(participant.id):
        typed = [text for name in ("title", "problem") if (text := scene.filled(name)) and text != getattr(known, name)]
        again = action_cards.not_saved(scene.say, network, known, participant.id, typed, twice=True) if typed else None
        return again or await shown(scene, participant, known)
    if known is not None:
        number = await next_number(scene.tx, participant.id)
        return action_cards.form(scene.say, network, participant, scene.press.inputs, number=number)
    problems = texts_missing(scene)
    if problems:
        form = action_cards.form(scene.say, network, participant, scene.press.inputs, problems, number=number)
        return form if fits(form) or scene.press.in_dialog else Reply(complaint=" ".join(problems))
    if len(await unfinished(scene.tx, participant.id)) >= MOST:
        return Reply(complaint=scene.say("actions-full-lead", most=MOST))
    theme = scene.filled("theme")
    chosen = theme if theme in network.themes else ""
    title, problem = scene.filled("title"), scene.filled("problem")
    saved = await describe_action(scene.tx, participant, title, problem, chosen, scene.now, number=number)
    return action_cards.saved(scene.say, network, saved)


async def shown(scene: Context, participant: Participant, action: Action, lead: str = "") -> Message:
    """The card of one action, as it stands. ``lead``: a sentence on what just happened."""
    limit = LOOKED_AT if action.asked and (action.co_owners or action.participant != participant.id) else action_cards.SHOWN_NOTES
    entries = await scene.tx.updates.of_action(action.id, limit=limit)
    others = [name for one, name in (await names(scene, action)).items() if one != participant.id]
    return action_cards.mine(
        scene.say,
        scene.network(participant),
        action,
        [one for one in entries if one.participant == participant.id],
        reader=participant.id,
        together=others,
        several=len(await unfinished(scene.tx, participant.id)) > 1,
        measured=bool(await scene.tx.indicators.of_action(action.id)),
        lead=lead,
    )


async def names(scene: Context, action: Action) -> dict[str, str]:
    """The names of all who share an action, by participant id, the owner first."""
    people = [await scene.tx.participants.get(one) for one in (action.participant, *action.co_owners)]
    return {one.id: one.name for one in people if one is not None}


async def own_action(scene: Context) -> tuple[Participant, Action]:
    """The action whose id the pressed card carried, and the participant as whom the sender owns it, alone or with others. Raises
    AnswerInstead when there is no such action or it is not theirs."""
    action = await scene.tx.actions.get(scene.carried("action"))
    if action is None:
        raise AnswerInstead(scene.not_yours())
    owners = (scene.who.participant(one) for one in (action.participant, *action.co_owners))
    participant = next((one for one in owners if one is not None), None)
    if participant is None:
        raise AnswerInstead(scene.not_yours())
    return participant, action


async def _chosen(scene: Context, verb: Verb) -> tuple[Participant, Action]:
    """The action the card names or the only one they have. Raises AnswerInstead with the card that asks which, or with
    the form for the first."""
    if scene.carried("action"):
        return await own_action(scene)
    participant = one_place(scene, verb)
    network = scene.network(participant)
    there = await unfinished(scene.tx, participant.id)
    if len(there) > 1:
        raise AnswerInstead(cards.several(scene.say, network, there, participant.id, verb, room=len(there) < MOST))
    known = there or await actions_of(scene.tx, participant.id)
    if not known:
        raise AnswerInstead(action_cards.form(scene.say, network, participant, {}, number=await next_number(scene.tx, participant.id)))
    return participant, known[-1]


def one_place(scene: Context, verb: Verb) -> Participant:
    """As which participant the sender means this. Raises AnswerInstead with the card that asks in which network (with ``verb`` on its
    buttons), or that this is for participants."""
    places = scene.participants()
    if not places:
        raise AnswerInstead(scene.for_participants_only())
    if len(places) > 1:
        raise AnswerInstead(action_cards.which_network(scene.say, [(scene.network(one), one) for one in places], verb))
    return places[0]


def texts_missing(scene: Context, *, without: tuple[str, ...] = ()) -> list[str]:
    """Sentences about what is wrong with the title and the problem as filled in. ``without``: inputs that were not on the form."""
    limits = {"title": LONGEST_TITLE, "problem": LONGEST}
    return [problem for name, most in limits.items() if name not in without for problem in text_wrong(scene, name, most, needed=True)]


def text_wrong(scene: Context, name: str, most: int, *, needed: bool = False) -> list[str]:
    """Sentences about an input that is longer than ``most`` characters or, when ``needed``, empty. Its label is text ``action-<name>``."""
    say, question = scene.say, scene.say(f"action-{name}")
    given = scene.filled(name)
    if needed and not given:
        return [say("error-action-missing", question=question)]
    if len(given) > most:
        return [say("error-answer-too-long", question=question, count=say.number(len(given)), most=say.number(most))]
    return []
