"""Values, in conversation: filled in when asked or of one's own accord, corrected, removed."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from cards import general
from cards.frame import fits
from cards.measurements import values as cards
from cards.measurements.indicators import value
from cards.measurements.inputs import EnteredValue
from cards.measurements.values import FIELD
from cards.verbs import Verb
from dialogs.actions import my_actions as actions
from dialogs.context import Answer, Context
from dialogs.measurements import indicators as measurements
from dialogs.measurements import lookup as measured
from dialogs.measurements.lookup import OwnIndicator, TypedNumber, find_own, number, own_indicator, own_measurement, today
from dialogs.turn import Reply
from domain.measurements.indicator import Measurement, Source, Trend
from domain.measurements.record_values import correct, enter, remove, trend_of, trends
from domain.ports import Message
from domain.programme.programme import Participant


async def asked(context: Context) -> Message:
    """The form for values: of the indicator that the card names, or of all that the sender measures."""
    form = f"m-{uuid4().hex[:12]}"
    if id := context.carried("indicator"):
        own = await own_indicator(context, id)
        trend = await trend_of(context.tx, own.indicator)
        return cards.form(context.say, context.network(own.participant), own.participant, [trend], form, {})
    named = await measured.named_action(context)
    participant = measured.owner(context, named) if named else actions.one_place(context, Verb.MEASURE)
    if participant is None:
        return context.not_yours()
    known = await trends(context.tx, named.id) if named else await _all(context, participant)
    return (
        cards.form(context.say, context.network(participant), participant, known, form, {}) if known else await measurements.show(context)
    )


async def saved(context: Context) -> Answer:
    """Store each value that was filled in, once, however often the form is sent."""
    participant = context.who.participant(context.carried("participant"))
    if participant is None:
        return context.not_yours()
    found = await _filled_in(context)
    on = measured.day(context, context.filled("on"), today(context, participant))
    read = [(own, number(context.say, text, own.indicator)) for own, text in found]
    problems = [item for _, item in read if isinstance(item, str)]
    problems += [on] if isinstance(on, str) else []
    problems += measured.note_too_long(context.say, context.filled("note"))
    problems += [] if found else [context.say("error-measure-empty")]
    if problems or isinstance(on, str):
        return await _again(context, participant, problems)
    kept = [await _kept(context, own, other, on, alone=len(read) == 1) for own, other in read if isinstance(other, TypedNumber)]
    return cards.saved(context.say, context.network(participant), kept)


async def later(context: Context) -> Message:
    return general.notice(context.say, "measure-later")


async def edit(context: Context) -> Message:
    """The form to correct a value; when the card names none, first the card that asks which."""
    id = context.carried("measurement") or context.filled("measurement")
    if not id:
        own = await own_indicator(context, context.carried("indicator"))
        trend = await trend_of(context.tx, own.indicator)
        if not trend.measurements:
            return await measurements.card(context, own.indicator, own.participant)
        return cards.again(context.say, context.network(own.participant), trend)
    measurement, own = await own_measurement(context, id)
    return cards.correct(context.say, context.network(own.participant), await trend_of(context.tx, own.indicator), measurement.id)


async def changed(context: Context) -> Answer:
    """Store a correction. From a card older than the last correction nothing is written: what was filled in is shown again."""
    measurement, own = await own_measurement(context, context.carried("measurement"))
    say = context.say
    read = number(say, context.filled("value"), own.indicator)
    on = measured.day(context, context.filled("on"), today(context, own.participant), measurement.on)
    problems = [text for text in (read, on) if isinstance(text, str)] + measured.note_too_long(say, context.filled("note"))
    if problems or isinstance(read, str) or isinstance(on, str):
        return await _correct_again(context, measurement, own, problems)
    source = context.filled("source")
    wanted = replace(
        measurement,
        value=read.value,
        on=on,
        source=Source(source) if source in tuple(Source) else measurement.source,
        note=context.filled("note"),
    )
    if wanted != measurement:
        if context.carried("version") != str(measurement.version):
            return await _correct_again(context, measurement, own, [say("indicator-stale")])
        if await correct(context.tx, measurement, wanted.value, wanted.on, wanted.source, wanted.note) is None:
            return await _correct_again(context, measurement, own, [say("error-measure-day-taken")])
    return await measurements.card(context, own.indicator, own.participant, say("measure-corrected"))


async def removed(context: Context) -> Message:
    measurement, own = await own_measurement(context, context.carried("measurement"))
    if context.carried("version") != str(measurement.version):
        trend = await trend_of(context.tx, own.indicator)
        stale = [context.say("indicator-stale")]
        return cards.correct(context.say, context.network(own.participant), trend, measurement.id, problems=stale)
    await remove(context.tx, measurement)
    gone = context.say("measure-removed", day=context.say.on(measurement.on), value=value(context.say, own.indicator, measurement.value))
    return await measurements.card(context, own.indicator, own.participant, gone)


async def _all(context: Context, participant: Participant) -> list[Trend]:
    """What somebody measures now, or measured of the action they stopped with."""
    return [trend for action in await measured.actions_of(context, participant) for trend in await trends(context.tx, action.id)]


async def _filled_in(context: Context) -> list[tuple[OwnIndicator, str]]:
    """Each indicator with what was typed for it. Also one that was stopped since: what somebody typed is not lost. Raises AnswerInstead
    when one is not the sender's."""
    found: list[tuple[OwnIndicator, str]] = []
    for name, text in context.press.inputs.items():
        if name.startswith(FIELD) and text.strip():
            own = await own_indicator(context, name.removeprefix(FIELD))
            found.append((own, text.strip()))
    return found


async def _kept(context: Context, own: OwnIndicator, typed: TypedNumber, on: date, *, alone: bool) -> EnteredValue:
    note = context.filled("note") if alone else ""
    form = context.carried("form")
    recorded = await enter(context.tx, own.indicator, own.participant, typed.value, on, form, context.now, note=note)
    return EnteredValue(recorded, typed.text, typed.sure, typed.value)


async def _again(context: Context, participant: Participant, problems: list[str]) -> Answer:
    """The form with what was typed in it, and what to mend: not every client sends the inputs that stayed empty."""
    named = [name.removeprefix(FIELD) for name in context.press.inputs if name.startswith(FIELD)]
    alone = context.carried("indicator")
    owned = [own for id in ([alone] if alone else named) if (own := await find_own(context, id)) is not None]
    shown = {own.indicator.id: await trend_of(context.tx, own.indicator) for own in owned}
    if not alone:
        beside = [trend for id in dict.fromkeys(own.action.id for own in owned) for trend in await trends(context.tx, id)]
        shown |= {trend.indicator.id: trend for trend in beside or await _all(context, participant)}
    if not shown:
        return Reply(complaint=" ".join(problems))
    form, network = context.carried("form"), context.network(participant)
    again = cards.form(context.say, network, participant, list(shown.values()), form, context.press.inputs, problems)
    return again if fits(again) else Reply(complaint=" ".join(problems))


async def _correct_again(context: Context, measurement: Measurement, own: OwnIndicator, problems: list[str]) -> Answer:
    trend = await trend_of(context.tx, own.indicator)
    again = cards.correct(context.say, context.network(own.participant), trend, measurement.id, context.press.inputs, problems)
    return again if fits(again) else Reply(complaint=" ".join(problems))
