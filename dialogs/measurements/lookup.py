"""The action, indicator or value that a card names, if it is the sender's; and typed numbers and days, read and checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cards import general
from cards.language import Language
from cards.measurements.indicators import named, value
from cards.measurements.inputs import LONGEST_NUMBER
from dialogs.context import AnswerInstead, Context
from dialogs.understanding.numbers import read_number
from domain.actions import my_actions as own_actions
from domain.actions.action import Action
from domain.check_ins.questions import LONGEST
from domain.measurements.indicator import DECIMALS, RANGES, Indicator, Measurement, exact, in_range
from domain.measurements.record_values import owns
from domain.programme.programme import Participant

YEARS = 10
"""How many years back a measurement's day may lie, and ahead a target's."""


@dataclass(frozen=True, slots=True)
class OwnIndicator:
    """An indicator with its action, and the participant as whom the sender owns it."""

    indicator: Indicator
    action: Action
    participant: Participant


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A number that was typed, and whether it could be read in one way only."""

    text: str
    value: Decimal
    sure: bool


def owner(context: Context, action: Action) -> Participant | None:
    """As which participant the sender owns this action; None when they do not."""
    return next((participant for participant in context.who.participants if owns(action, participant)), None)


async def named_action(context: Context) -> Action | None:
    """The action whose id the pressed card carried; None when it carried none. Raises AnswerInstead when it is not the sender's."""
    id = context.carried("action")
    action = await context.tx.actions.get(id) if id else None
    if id and action is None:
        raise AnswerInstead(general.problem(context.say, "error-press-unknown"))
    if action is not None and owner(context, action) is None:
        raise AnswerInstead(context.not_yours())
    return action


async def own_indicator(context: Context, id: str) -> OwnIndicator:
    """The indicator with this id. Raises AnswerInstead when it is not there, or not the sender's."""
    indicator, action = await _with_action(context, id)
    if indicator is None or action is None:
        raise AnswerInstead(general.problem(context.say, "error-press-unknown"))
    participant = owner(context, action)
    if participant is None:
        raise AnswerInstead(context.not_yours())
    return OwnIndicator(indicator, action, participant)


async def find_own(context: Context, id: str) -> OwnIndicator | None:
    """As own_indicator(), but None for what is not there or not the sender's."""
    indicator, action = await _with_action(context, id)
    participant = owner(context, action) if action else None
    return OwnIndicator(indicator, action, participant) if indicator and action and participant else None


async def _with_action(context: Context, id: str) -> tuple[Indicator | None, Action | None]:
    indicator = await context.tx.indicators.get(id)
    return indicator, await context.tx.actions.get(indicator.action) if indicator else None


async def own_measurement(context: Context, id: str) -> tuple[Measurement, OwnIndicator]:
    """The value with this id, and its indicator. Raises AnswerInstead when it is not there, or not the sender's."""
    measurement = await context.tx.measurements.get(id)
    if measurement is None:
        raise AnswerInstead(general.notice(context.say, "measure-gone"))
    own = await own_indicator(context, measurement.indicator)
    return measurement, own


def number(say: Language, text: str, like: Indicator) -> TypedNumber | str:
    """What was typed as a value of this indicator, or the sentence that says what to do."""
    name = named(say, like)
    read = read_number(text, say.tag, like.unit, like.unit_name) if len(text) <= LONGEST_NUMBER else None
    if read is None:
        return say("error-measure-number", name=name)
    if not in_range(read.value, like.unit):
        low, high = (value(say, like, end) for end in RANGES[like.unit])
        return say("error-measure-range", name=name, low=low, high=high)
    if not exact(read.value):
        return say("error-measure-decimals", name=name, most=DECIMALS)
    return TypedNumber(text, read.value, read.sure)


def today(context: Context, participant: Participant) -> date:
    return context.now.astimezone(context.network(participant).zone).date()


def day(context: Context, text: str, last: date, otherwise: date | None = None) -> date | str:
    """The day a value is about, ``otherwise`` or ``last`` when none was chosen; or the sentence that says what to do."""
    if not text:
        return otherwise or last
    try:
        chosen = date.fromisoformat(text)
    except ValueError:
        return context.say("error-measure-day", years=YEARS)
    return chosen if last.year - YEARS <= chosen.year and chosen <= last else context.say("error-measure-day", years=YEARS)


def note_too_long(say: Language, text: str) -> list[str]:
    if len(text) <= LONGEST:
        return []
    values = {"count": say.number(len(text)), "most": say.number(LONGEST)}
    return [say("error-answer-too-long", question=say("measure-note-input"), **values)]


async def actions_of(context: Context, participant: Participant) -> Sequence[Action]:
    """The participant's actions that are not stopped; when all are, the last one."""
    known = await own_actions.actions_of(context.tx, participant.id)
    return [action for action in known if action.stopped_at is None] or known[-1:]
