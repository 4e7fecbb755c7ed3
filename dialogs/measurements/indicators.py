"""What somebody measures, in conversation: all of it, one indicator, a new one, a changed one, one they stop with."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import uuid4

from cards import general
from cards.frame import fits
from cards.measurements import indicator_form as cards
from cards.measurements import indicators as shown
from cards.measurements.inputs import EnteredValue
from cards.verbs import Verb
from dialogs.actions import my_actions as actions
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.measurements import lookup as measured
from dialogs.measurements.lookup import OwnIndicator, TypedNumber, number, own_indicator, today
from dialogs.turn import Reply
from domain.actions.action import Action
from domain.check_ins.check_in import Visibility
from domain.measurements.indicator import (
    DIRECTIONS,
    LONGEST_NAME,
    LONGEST_UNIT,
    MOST,
    UNITS,
    Direction,
    Indicator,
    IndicatorKind,
    IndicatorUnit,
    Source,
)
from domain.measurements.record_values import Wish, begin, enter, resume, running, stop, trend_of, trends
from domain.ports import Message
from domain.programme.programme import Participant


async def show(context: Context) -> Message:
    """All indicators of the actions that run, or of the one that a card names."""
    participant, known = await _of_whom(context, Verb.MEASUREMENTS)
    groups = [(action, await trends(context.tx, action.id)) for action in known]
    ended = [
        indicator for action in known for indicator in await context.tx.indicators.of_action(action.id) if indicator.stopped_at is not None
    ]
    return shown.listing(context.say, context.network(participant), participant, groups, ended)


async def _of_whom(context: Context, verb: Verb) -> tuple[Participant, Sequence[Action]]:
    """Whose actions these are, and which: the one that the card names or all that run; one at least. Raises AnswerInstead
    when there is none, or it is not the sender's."""
    named = await measured.named_action(context)
    participant = measured.owner(context, named) if named else actions.one_place(context, verb)
    if participant is None:
        raise AnswerInstead(context.not_yours())
    known = [named] if named else await measured.actions_of(context, participant)
    if not known:
        raise AnswerInstead(await actions.my_action(context))
    return participant, known


async def one(context: Context) -> Message:
    """One indicator, with all that was measured."""
    own = await own_indicator(context, context.carried("indicator") or context.filled("indicator"))
    return await card(context, own.indicator, own.participant)


async def card(context: Context, indicator: Indicator, participant: Participant, notice: str = "") -> Message:
    return shown.one(context.say, context.network(participant), await trend_of(context.tx, indicator), notice=notice)


async def new(context: Context) -> Message:
    """A new indicator: first of which action, if there are more, then what kind."""
    participant, known = await _of_whom(context, Verb.INDICATOR_NEW)
    if len(known) > 1:
        return shown.which_action(context.say, context.network(participant), known)
    return await _refused(context, known[0]) or shown.which_kind(context.say, context.network(participant), known[0])


async def kind_chosen(context: Context) -> Message:
    action, participant, kind = await _of_kind(context)
    refused = await _refused(context, action)
    return refused or cards.new(context.say, context.network(participant), action, kind, f"i-{uuid4().hex[:12]}", {})


async def saved(context: Context) -> Answer:
    """Store the new indicator that was filled in, once, however often the form is sent."""
    action, participant, kind = await _of_kind(context)
    form, network = context.carried("form") or f"i-{uuid4().hex[:12]}", context.network(participant)
    wish, values, problems = _wish(context, action, kind)
    if problems:
        again = cards.new(context.say, network, action, kind, form, context.press.inputs, problems)
        return again if fits(again) else Reply(complaint=" ".join(problems))
    known = await context.tx.indicators.get(f"{action.id}:indicator:{form}")
    refused = await _refused(context, action) if known is None else None
    indicator = None if refused else await begin(context.tx, action, participant, wish, form, context.now)
    if refused or indicator is None:
        return refused or context.not_yours()
    kept = None
    if known is None and (baseline := values.get("baseline")) is not None:
        recorded = await enter(context.tx, indicator, participant, baseline.value, today(context, participant), form, context.now)
        indicator, kept = recorded.indicator, EnteredValue(recorded, baseline.text, baseline.sure, baseline.value)
    return cards.begun(context.say, network, await trend_of(context.tx, indicator), kept)


async def edit(context: Context) -> Message:
    own = await own_indicator(context, context.carried("indicator"))
    return cards.edit(context.say, context.network(own.participant), own.indicator)


async def changed(context: Context) -> Answer:
    """Store what was changed of an indicator. From a card older than the last change nothing is written, and the form comes back."""
    own = await own_indicator(context, context.carried("indicator"))
    wanted, problems = _changed(context, own)
    if not problems and wanted == own.indicator:
        return await card(context, own.indicator, own.participant, context.say("indicator-changed"))
    if not problems and context.carried("version") != str(own.indicator.version):
        problems = [context.say("indicator-stale")]
    if problems:
        again = cards.edit(context.say, context.network(own.participant), own.indicator, context.press.inputs, problems)
        return again if fits(again) else Reply(complaint=" ".join(problems))
    kept = await context.tx.indicators.save(wanted)
    return await card(context, kept, own.participant, context.say("indicator-changed"))


async def stopped(context: Context) -> Message:
    own = await own_indicator(context, context.carried("indicator"))
    return await card(context, await stop(context.tx, own.indicator, context.now), own.participant)


async def resumed(context: Context) -> Message:
    own = await own_indicator(context, context.carried("indicator"))
    again = await resume(context.tx, own.indicator)
    return await card(context, again, own.participant, context.say("indicator-resumed")) if again else _full(context)


async def _of_kind(context: Context) -> tuple[Action, Participant, IndicatorKind]:
    """The action and the kind that the card names. Raises AnswerInstead when they are not there, or not the sender's."""
    action = await measured.named_action(context)
    participant = measured.owner(context, action) if action else None
    if action is None or participant is None or context.carried("kind") not in tuple(IndicatorKind):
        raise AnswerInstead(general.problem(context.say, "error-press-unknown"))
    return action, participant, IndicatorKind(context.carried("kind"))


async def _refused(context: Context, action: Action) -> Message | None:
    """Why this action can have no new indicator now."""
    if action.stopped_at is not None:
        return general.notice(context.say, "indicator-stopped-action")
    return _full(context) if len(await running(context.tx, action.id)) >= MOST else None


def _full(context: Context) -> Message:
    return general.notice(context.say, "indicator-full", most=MOST)


def _wish(context: Context, action: Action, kind: IndicatorKind) -> tuple[Wish, dict[str, TypedNumber], list[str]]:
    """What was filled in, the numbers in it, and what is wrong with it."""
    say, own = context.say, kind is IndicatorKind.OWN
    unit = IndicatorUnit(_one_of(context, "unit", UNITS[kind]))
    other = own and unit is IndicatorUnit.OTHER
    wish = Wish(
        kind=kind,
        name=context.filled("name") if own else "",
        unit=unit,
        unit_name=context.filled("unit-name") if other else "",
        direction=Direction(_one_of(context, "direction", DIRECTIONS[kind])),
        source=Source(_one_of(context, "source", tuple(Source))),
    )
    problems = _wrong_words(context, "name", "indicator-name-input", LONGEST_NAME) if own else []
    problems += _wrong_words(context, "unit-name", "indicator-unit-name-input", LONGEST_UNIT) if other else []
    values: dict[str, TypedNumber] = {}
    for field, label in (("baseline", "indicator-baseline-input"), ("target", "indicator-target-input")):
        if text := context.filled(field):
            read = number(say, text, _like(context, action, wish, say(label)))
            if isinstance(read, str):
                problems.append(read)
            else:
                values[field] = read
    target = values.get("target")
    return replace(wish, target=target.value if target else None), values, problems


def _like(context: Context, action: Action, wish: Wish, name: str) -> Indicator:
    """An indicator that is not there yet, to read its numbers by; called as the input they are in."""
    return Indicator(
        id="",
        action=action.id,
        participant=action.participant,
        network=action.network,
        kind=IndicatorKind.OWN,
        name=name,
        unit=wish.unit,
        unit_name=wish.unit_name,
        direction=wish.direction,
        source=wish.source,
        created_at=context.now,
    )


def _changed(context: Context, own: OwnIndicator) -> tuple[Indicator, list[str]]:
    say, indicator, problems = context.say, own.indicator, list[str]()
    if indicator.kind is IndicatorKind.OWN:
        problems += _wrong_words(context, "name", "indicator-name-input", LONGEST_NAME)
    target = None
    if text := context.filled("target"):
        read = number(say, text, replace(indicator, kind=IndicatorKind.OWN, name=say("indicator-target-input")))
        if isinstance(read, str):
            problems.append(read)
        else:
            target = read.value
    by = _target_day(context, own)
    if isinstance(by, str):
        problems.append(by)
    circle = context.filled("circle")
    wanted = replace(
        indicator,
        name=context.filled("name") if indicator.kind is IndicatorKind.OWN else "",
        target=target,
        target_on=by if isinstance(by, date) else None,
        source=Source(_one_of(context, "source", tuple(Source), indicator.source)),
        visibility=Visibility(circle) if circle in tuple(Visibility) else indicator.visibility,
    )
    return wanted, problems


def _target_day(context: Context, own: OwnIndicator) -> date | str | None:
    """A day ahead, or the one that stood there already."""
    text, first = context.filled("target-on"), today(context, own.participant)
    if not text or text == (own.indicator.target_on.isoformat() if own.indicator.target_on else ""):
        return own.indicator.target_on if text else None
    try:
        chosen = date.fromisoformat(text)
    except ValueError:
        return context.say("error-measure-target-day", years=measured.YEARS)
    fine = first <= chosen and chosen.year <= first.year + measured.YEARS
    return chosen if fine else context.say("error-measure-target-day", years=measured.YEARS)


def _one_of(context: Context, field: str, offered: Sequence[str], otherwise: str = "") -> str:
    """What was chosen, when that was offered; else what stood there, else the first."""
    chosen = context.filled(field)
    return chosen if chosen in offered else otherwise or offered[0]


def _wrong_words(context: Context, field: str, label: str, most: int) -> list[str]:
    say, given = context.say, context.filled(field)
    if not given:
        return [say("error-answer-missing", question=say(label))]
    if len(given) > most:
        return [say("error-answer-too-long", question=say(label), count=say.number(len(given)), most=say.number(most))]
    return []
