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


async def my_action(context: Context) -> Message:
    """The sender's action with its spiral; of several, the list; without any, the form to describe one."""
    found = await _chosen(context, Verb.MY_ACTION)
    return await shown(context, *found)


async def my_spiral(context: Context) -> Message:
    """All cycles of one action, the newest first, some at a time."""
    participant, action = await _chosen(context, Verb.MY_SPIRAL)
    before = context.carried("before")
    page = await story(context.tx, action, participant.id, before=int(before) if before.isascii() and before.isdigit() else None)
    return spiral_cards.my_spiral(context.say, context.network(participant), page, participant.id, await names(context, action))


async def new_action(context: Context) -> Message:
    """The form for one more action, while there is room."""
    participant = one_place(context, Verb.NEW_ACTION)
    network = context.network(participant)
    if len(await unfinished(context.tx, participant.id)) >= MOST:
        return cards.full(context.say, network, participant, MOST)
    return action_cards.form(context.say, network, participant, {}, number=await next_number(context.tx, participant.id))


async def save_action(context: Context) -> Answer:
    participant = context.who.participant(context.carried("participant"))
    if participant is None:
        return context.not_yours()
    network = context.network(participant)
    carried = context.carried("number")
    number = int(carried) if carried.isascii() and carried.isdigit() else 1
    known = await context.tx.actions.get(action_id(participant.id, number))
    if known is not None and known.is_of(participant.id):
        typed = [text for name in ("title", "problem") if (text := context.filled(name)) and text != getattr(known, name)]
        again = action_cards.not_saved(context.say, network, known, participant.id, typed, twice=True) if typed else None
        return again or await shown(context, participant, known)
    if known is not None:
        number = await next_number(context.tx, participant.id)
        return action_cards.form(context.say, network, participant, context.press.inputs, number=number)
    problems = texts_missing(context)
    if problems:
        form = action_cards.form(context.say, network, participant, context.press.inputs, problems, number=number)
        return form if fits(form) or context.press.in_dialog else Reply(complaint=" ".join(problems))
    if len(await unfinished(context.tx, participant.id)) >= MOST:
        return Reply(complaint=context.say("actions-full-lead", most=MOST))
    theme = context.filled("theme")
    chosen = theme if theme in network.themes else ""
    title, problem = context.filled("title"), context.filled("problem")
    saved = await describe_action(context.tx, participant, title, problem, chosen, context.now, number=number)
    return action_cards.saved(context.say, network, saved)


async def shown(context: Context, participant: Participant, action: Action, lead: str = "") -> Message:
    """The card of one action, as it stands. ``lead``: a sentence on what just happened."""
    limit = LOOKED_AT if action.asked and (action.co_owners or action.participant != participant.id) else action_cards.SHOWN_NOTES
    entries = await context.tx.updates.of_action(action.id, limit=limit)
    others = [name for item, name in (await names(context, action)).items() if item != participant.id]
    return action_cards.mine(
        context.say,
        context.network(participant),
        action,
        [update for update in entries if update.participant == participant.id],
        reader=participant.id,
        together=others,
        several=len(await unfinished(context.tx, participant.id)) > 1,
        measured=bool(await context.tx.indicators.of_action(action.id)),
        lead=lead,
    )


async def names(context: Context, action: Action) -> dict[str, str]:
    """The names of all who share an action, by participant id, the owner first."""
    people = [await context.tx.participants.get(text) for text in (action.participant, *action.co_owners)]
    return {participant.id: participant.name for participant in people if participant is not None}


async def own_action(context: Context) -> tuple[Participant, Action]:
    """The action whose id the pressed card carried, and the participant as whom the sender owns it, alone or with others. Raises
    AnswerInstead when there is no such action or it is not theirs."""
    action = await context.tx.actions.get(context.carried("action"))
    if action is None:
        raise AnswerInstead(context.not_yours())
    owners = (context.who.participant(text) for text in (action.participant, *action.co_owners))
    participant = next((owner for owner in owners if owner is not None), None)
    if participant is None:
        raise AnswerInstead(context.not_yours())
    return participant, action


async def _chosen(context: Context, verb: Verb) -> tuple[Participant, Action]:
    """The action the card names or the only one they have. Raises AnswerInstead with the card that asks which, or with
    the form for the first."""
    if context.carried("action"):
        return await own_action(context)
    participant = one_place(context, verb)
    network = context.network(participant)
    there = await unfinished(context.tx, participant.id)
    if len(there) > 1:
        raise AnswerInstead(cards.several(context.say, network, there, participant.id, verb, room=len(there) < MOST))
    known = there or await actions_of(context.tx, participant.id)
    if not known:
        raise AnswerInstead(action_cards.form(context.say, network, participant, {}, number=await next_number(context.tx, participant.id)))
    return participant, known[-1]


def one_place(context: Context, verb: Verb) -> Participant:
    """As which participant the sender means this. Raises AnswerInstead with the card that asks in which network (with ``verb`` on its
    buttons), or that this is for participants."""
    places = context.participants()
    if not places:
        raise AnswerInstead(context.for_participants_only())
    if len(places) > 1:
        raise AnswerInstead(
            action_cards.which_network(context.say, [(context.network(participant), participant) for participant in places], verb)
        )
    return places[0]


def texts_missing(context: Context, *, without: tuple[str, ...] = ()) -> list[str]:
    """Sentences about what is wrong with the title and the problem as filled in. ``without``: inputs that were not on the form."""
    limits = {"title": LONGEST_TITLE, "problem": LONGEST}
    return [problem for name, most in limits.items() if name not in without for problem in text_wrong(context, name, most, needed=True)]


def text_wrong(context: Context, name: str, most: int, *, needed: bool = False) -> list[str]:
    """Sentences about an input that is longer than ``most`` characters or, when ``needed``, empty. Its label is text ``action-<name>``."""
    say, question = context.say, context.say(f"action-{name}")
    given = context.filled(name)
    if needed and not given:
        return [say("error-action-missing", question=question)]
    if len(given) > most:
        return [say("error-answer-too-long", question=question, count=say.number(len(given)), most=say.number(most))]
    return []
