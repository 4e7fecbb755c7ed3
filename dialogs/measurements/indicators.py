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


async def show(scene: Context) -> Message:
    """All indicators of the actions that run, or of the one that a card names."""
    participant, known = await _of_whom(scene, Verb.MEASUREMENTS)
    groups = [(action, await trends(scene.tx, action.id)) for action in known]
    ended = [one for action in known for one in await scene.tx.indicators.of_action(action.id) if one.stopped_at is not None]
    return shown.listing(scene.say, scene.network(participant), participant, groups, ended)


async def _of_whom(scene: Context, verb: Verb) -> tuple[Participant, Sequence[Action]]:
    """Whose actions these are, and which: the one that the card names or all that run; one at least. Raises AnswerInstead
    when there is none, or it is not the sender's."""
    named = await measured.named_action(scene)
    participant = measured.owner(scene, named) if named else actions.one_place(scene, verb)
    if participant is None:
        raise AnswerInstead(scene.not_yours())
    known = [named] if named else await measured.actions_of(scene, participant)
    if not known:
        raise AnswerInstead(await actions.my_action(scene))
    return participant, known


async def one(scene: Context) -> Message:
    """One indicator, with all that was measured."""
    own = await own_indicator(scene, scene.carried("indicator") or scene.filled("indicator"))
    return await card(scene, own.indicator, own.participant)


async def card(scene: Context, indicator: Indicator, participant: Participant, notice: str = "") -> Message:
    return shown.one(scene.say, scene.network(participant), await trend_of(scene.tx, indicator), notice=notice)


async def new(scene: Context) -> Message:
    """A new indicator: first of which action, if there are more, then what kind."""
    participant, known = await _of_whom(scene, Verb.INDICATOR_NEW)
    if len(known) > 1:
        return shown.which_action(scene.say, scene.network(participant), known)
    return await _refused(scene, known[0]) or shown.which_kind(scene.say, scene.network(participant), known[0])


async def kind_chosen(scene: Context) -> Message:
    action, participant, kind = await _of_kind(scene)
    refused = await _refused(scene, action)
    return refused or cards.new(scene.say, scene.network(participant), action, kind, f"i-{uuid4().hex[:12]}", {})


async def saved(scene: Context) -> Answer:
    """Store the new indicator that was filled in, once, however often the form is sent."""
    action, participant, kind = await _of_kind(scene)
    form, network = scene.carried("form") or f"i-{uuid4().hex[:12]}", scene.network(participant)
    wish, values, problems = _wish(scene, action, kind)
    if problems:
        again = cards.new(scene.say, network, action, kind, form, scene.press.inputs, problems)
        return again if fits(again) else Reply(complaint=" ".join(problems))
    known = await scene.tx.indicators.get(f"{action.id}:indicator:{form}")
    refused = await _refused(scene, action) if known is None else None
    indicator = None if refused else await begin(scene.tx, action, participant, wish, form, scene.now)
    if refused or indicator is None:
        return refused or scene.not_yours()
    kept = None
    if known is None and (baseline := values.get("baseline")) is not None:
        recorded = await enter(scene.tx, indicator, participant, baseline.value, today(scene, participant), form, scene.now)
        indicator, kept = recorded.indicator, EnteredValue(recorded, baseline.text, baseline.sure, baseline.value)
    return cards.begun(scene.say, network, await trend_of(scene.tx, indicator), kept)


async def edit(scene: Context) -> Message:
    own = await own_indicator(scene, scene.carried("indicator"))
    return cards.edit(scene.say, scene.network(own.participant), own.indicator)


async def changed(scene: Context) -> Answer:
    """Store what was changed of an indicator. From a card older than the last change nothing is written, and the form comes back."""
    own = await own_indicator(scene, scene.carried("indicator"))
    wanted, problems = _changed(scene, own)
    if not problems and wanted == own.indicator:
        return await card(scene, own.indicator, own.participant, scene.say("indicator-changed"))
    if not problems and scene.carried("version") != str(own.indicator.version):
        problems = [scene.say("indicator-stale")]
    if problems:
        again = cards.edit(scene.say, scene.network(own.participant), own.indicator, scene.press.inputs, problems)
        return again if fits(again) else Reply(complaint=" ".join(problems))
    kept = await scene.tx.indicators.save(wanted)
    return await card(scene, kept, own.participant, scene.say("indicator-changed"))


async def stopped(scene: Context) -> Message:
    own = await own_indicator(scene, scene.carried("indicator"))
    return await card(scene, await stop(scene.tx, own.indicator, scene.now), own.participant)


async def resumed(scene: Context) -> Message:
    own = await own_indicator(scene, scene.carried("indicator"))
    again = await resume(scene.tx, own.indicator)
    return await card(scene, again, own.participant, scene.say("indicator-resumed")) if again else _full(scene)


async def _of_kind(scene: Context) -> tuple[Action, Participant, IndicatorKind]:
    """The action and the kind that the card names. Raises AnswerInstead when they are not there, or not the sender's."""
    action = await measured.named_action(scene)
    participant = measured.owner(scene, action) if action else None
    if action is None or participant is None or scene.carried("kind") not in tuple(IndicatorKind):
        raise AnswerInstead(general.problem(scene.say, "error-press-unknown"))
    return action, participant, IndicatorKind(scene.carried("kind"))


async def _refused(scene: Context, action: Action) -> Message | None:
    """Why this action can have no new indicator now."""
    if action.stopped_at is not None:
        return general.notice(scene.say, "indicator-stopped-action")
    return _full(scene) if len(await running(scene.tx, action.id)) >= MOST else None


def _full(scene: Context) -> Message:
    return general.notice(scene.say, "indicator-full", most=MOST)


def _wish(scene: Context, action: Action, kind: IndicatorKind) -> tuple[Wish, dict[str, TypedNumber], list[str]]:
    """What was filled in, the numbers in it, and what is wrong with it."""
    say, own = scene.say, kind is IndicatorKind.OWN
    unit = IndicatorUnit(_one_of(scene, "unit", UNITS[kind]))
    other = own and unit is IndicatorUnit.OTHER
    wish = Wish(
        kind=kind,
        name=scene.filled("name") if own else "",
        unit=unit,
        unit_name=scene.filled("unit-name") if other else "",
        direction=Direction(_one_of(scene, "direction", DIRECTIONS[kind])),
        source=Source(_one_of(scene, "source", tuple(Source))),
    )
    problems = _wrong_words(scene, "name", "indicator-name-input", LONGEST_NAME) if own else []
    problems += _wrong_words(scene, "unit-name", "indicator-unit-name-input", LONGEST_UNIT) if other else []
    values: dict[str, TypedNumber] = {}
    for field, label in (("baseline", "indicator-baseline-input"), ("target", "indicator-target-input")):
        if text := scene.filled(field):
            read = number(say, text, _like(scene, action, wish, say(label)))
            if isinstance(read, str):
                problems.append(read)
            else:
                values[field] = read
    target = values.get("target")
    return replace(wish, target=target.value if target else None), values, problems


def _like(scene: Context, action: Action, wish: Wish, name: str) -> Indicator:
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
        created_at=scene.now,
    )


def _changed(scene: Context, own: OwnIndicator) -> tuple[Indicator, list[str]]:
    say, indicator, problems = scene.say, own.indicator, list[str]()
    if indicator.kind is IndicatorKind.OWN:
        problems += _wrong_words(scene, "name", "indicator-name-input", LONGEST_NAME)
    target = None
    if text := scene.filled("target"):
        read = number(say, text, replace(indicator, kind=IndicatorKind.OWN, name=say("indicator-target-input")))
        if isinstance(read, str):
            problems.append(read)
        else:
            target = read.value
    by = _target_day(scene, own)
    if isinstance(by, str):
        problems.append(by)
    circle = scene.filled("circle")
    wanted = replace(
        indicator,
        name=scene.filled("name") if indicator.kind is IndicatorKind.OWN else "",
        target=target,
        target_on=by if isinstance(by, date) else None,
        source=Source(_one_of(scene, "source", tuple(Source), indicator.source)),
        visibility=Visibility(circle) if circle in tuple(Visibility) else indicator.visibility,
    )
    return wanted, problems


def _target_day(scene: Context, own: OwnIndicator) -> date | str | None:
    """A day ahead, or the one that stood there already."""
    text, first = scene.filled("target-on"), today(scene, own.participant)
    if not text or text == (own.indicator.target_on.isoformat() if own.indicator.target_on else ""):
        return own.indicator.target_on if text else None
    try:
        chosen = date.fromisoformat(text)
    except ValueError:
        return scene.say("error-measure-target-day", years=measured.YEARS)
    fine = first <= chosen and chosen.year <= first.year + measured.YEARS
    return chosen if fine else scene.say("error-measure-target-day", years=measured.YEARS)


def _one_of(scene: Context, field: str, offered: Sequence[str], otherwise: str = "") -> str:
    """What was chosen, when that was offered; else what stood there, else the first."""
    chosen = scene.filled(field)
    return chosen if chosen in offered else otherwise or offered[0]


def _wrong_words(scene: Context, field: str, label: str, most: int) -> list[str]:
    say, given = scene.say, scene.filled(field)
    if not given:
        return [say("error-answer-missing", question=say(label))]
    if len(given) > most:
        return [say("error-answer-too-long", question=say(label), count=say.number(len(given)), most=say.number(most))]
    return []
