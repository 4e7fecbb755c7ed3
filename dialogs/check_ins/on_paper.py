"""A check-in on one sheet of paper, for a talk in person: not everybody likes to write to a bot (the command printen)."""

from datetime import datetime

from cards.check_ins import on_paper as cards
from cards.language import Language
from cards.verbs import Verb
from dialogs.actions.my_actions import one_place
from dialogs.context import Answer, Context
from dialogs.identity import recognise
from domain.actions.action import Step
from domain.actions.my_actions import current_action
from domain.check_ins.check_in import Update
from domain.check_ins.questions import Question
from domain.links.page_link import PageKind
from domain.ports import Transaction
from domain.programme.programme import Participant

BLANK = "blank"
LOOKED_AT = 20
"""How many of the latest entries are looked through for the last plan."""


async def asked(context: Context) -> Answer:
    """The card with a link to the sheet for the step of the sender's action; for whoever has no action, to a blank sheet for each step."""
    about, blank = BLANK, True
    if context.who.participants:
        place = one_place(context, Verb.ON_PAPER)
        about, blank = place.id, await current_action(context.tx, place) is None
    return cards.offer(
        context.say, context.pages.link(PageKind.ON_PAPER, context.who.user, context.say.tag, context.now, about), blank=blank
    )


async def page_of(tx: Transaction, say: Language, user: str, about: str, now: datetime) -> str | None:
    """The sheet as HTML. ``about``: the participant's id, or BLANK. None when this person is no longer that participant."""
    if about == BLANK:
        return cards.blank(say, await _common(tx, user))
    place = next((participant for participant in await tx.participants.of_user(user) if participant.id == about), None)
    network = await tx.networks.get(place.network) if place else None
    if place is None or network is None:
        return None
    action = await current_action(tx, place)
    if action is None:
        return cards.blank(say, network.questions)
    return cards.sheet(say, network, place, action, await _last_plan(tx, place, action.id), now)


async def _common(tx: Transaction, user: str) -> tuple[Question, ...]:
    """The questions of a coordinator's networks, when these ask the same; else the built-in ones."""
    asked = {network.id: network.questions for network in (await recognise(tx, user)).networks.values()}
    first, *others = asked.values() or ((),)
    return first if all(other == first for other in others) else ()


async def _last_plan(tx: Transaction, place: Participant, action: str) -> Update | None:
    """What they wrote themselves when they planned last."""
    entries = await tx.updates.of_action(action, limit=LOOKED_AT)
    return next((update for update in entries if update.step is Step.PLAN and update.participant == place.id), None)
