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


async def asked(scene: Context) -> Message:
    """The form for values: of the indicator that the card names, or of all that the sender measures."""
    form = f"m-{uuid4().hex[:12]}"
    if id := scene.carried("indicator"):
        own = await own_indicator(scene, id)
        trend = await trend_of(scene.tx, own.indicator)
        return cards.form(scene.say, scene.network(own.participant), own.participant, [trend], form, {})
    named = await measured.named_action(scene)
    participant = measured.owner(scene, named) if named else actions.one_place(scene, Verb.MEASURE)
    if participant is None:
        return scene.not_yours()
    known = await trends(scene.tx, named.id) if named else await _all(scene, participant)
    return cards.form(scene.say, scene.network(participant), participant, known, form, {}) if known else await measurements.show(scene)


async def saved(scene: Context) -> Answer:
    """Store each value that was filled in, once, however often the form is sent."""
    participant = scene.who.participant(scene.carried("participant"))
    if participant is None:
        return scene.not_yours()
    found = await _filled_in(scene)
    on = measured.day(scene, scene.filled("on"), today(scene, participant))
    read = [(own, number(scene.say, text, own.indicator)) for own, text in found]
    problems = [one for _, one in read if isinstance(one, str)]
    problems += [on] if isinstance(on, str) else []
    problems += measured.note_too_long(scene.say, scene.filled("note"))
    problems += [] if found else [scene.say("error-measure-empty")]
    if problems or isinstance(on, str):
        return await _again(scene, participant, problems)
    kept = [await _kept(scene, own, one, on, alone=len(read) == 1) for own, one in read if isinstance(one, TypedNumber)]
    return cards.saved(scene.say, scene.network(participant), kept)


async def later(scene: Context) -> Message:
    return general.notice(scene.say, "measure-later")


async def edit(scene: Context) -> Message:
    """The form to correct a value; when the card names none, first the card that asks which."""
    id = scene.carried("measurement") or scene.filled("measurement")
    if not id:
        own = await own_indicator(scene, scene.carried("indicator"))
        trend = await trend_of(scene.tx, own.indicator)
        if not trend.measurements:
            return await measurements.card(scene, own.indicator, own.participant)
        return cards.again(scene.say, scene.network(own.participant), trend)
    measurement, own = await own_measurement(scene, id)
    return cards.correct(scene.say, scene.network(own.participant), await trend_of(scene.tx, own.indicator), measurement.id)


async def changed(scene: Context) -> Answer:
    """Store a correction. From a card older than the last correction nothing is written: what was filled in is shown again."""
    measurement, own = await own_measurement(scene, scene.carried("measurement"))
    say = scene.say
    read = number(say, scene.filled("value"), own.indicator)
    on = measured.day(scene, scene.filled("on"), today(scene, own.participant), measurement.on)
    problems = [one for one in (read, on) if isinstance(one, str)] + measured.note_too_long(say, scene.filled("note"))
    if problems or isinstance(read, str) or isinstance(on, str):
        return await _correct_again(scene, measurement, own, problems)
    source = scene.filled("source")
    wanted = replace(
        measurement,
        value=read.value,
        on=on,
        source=Source(source) if source in tuple(Source) else measurement.source,
        note=scene.filled("note"),
    )
    if wanted != measurement:
        if scene.carried("version") != str(measurement.version):
            return await _correct_again(scene, measurement, own, [say("indicator-stale")])
        if await correct(scene.tx, measurement, wanted.value, wanted.on, wanted.source, wanted.note) is None:
            return await _correct_again(scene, measurement, own, [say("error-measure-day-taken")])
    return await measurements.card(scene, own.indicator, own.participant, say("measure-corrected"))


async def removed(scene: Context) -> Message:
    measurement, own = await own_measurement(scene, scene.carried("measurement"))
    if scene.carried("version") != str(measurement.version):
        trend = await trend_of(scene.tx, own.indicator)
        stale = [scene.say("indicator-stale")]
        return cards.correct(scene.say, scene.network(own.participant), trend, measurement.id, problems=stale)
    await remove(scene.tx, measurement)
    gone = scene.say("measure-removed", day=scene.say.on(measurement.on), value=value(scene.say, own.indicator, measurement.value))
    return await measurements.card(scene, own.indicator, own.participant, gone)


async def _all(scene: Context, participant: Participant) -> list[Trend]:
    """What somebody measures now, or measured of the action they stopped with."""
    return [one for action in await measured.actions_of(scene, participant) for one in await trends(scene.tx, action.id)]


async def _filled_in(scene: Context) -> list[tuple[OwnIndicator, str]]:
    """Each indicator with what was typed for it. Also one that was stopped since: what somebody typed is not lost. Raises AnswerInstead
    when one is not the sender's."""
    found: list[tuple[OwnIndicator, str]] = []
    for name, text in scene.press.inputs.items():
        if name.startswith(FIELD) and text.strip():
            own = await own_indicator(scene, name.removeprefix(FIELD))
            found.append((own, text.strip()))
    return found


async def _kept(scene: Context, own: OwnIndicator, typed: TypedNumber, on: date, *, alone: bool) -> EnteredValue:
    note = scene.filled("note") if alone else ""
    form = scene.carried("form")
    recorded = await enter(scene.tx, own.indicator, own.participant, typed.value, on, form, scene.now, note=note)
    return EnteredValue(recorded, typed.text, typed.sure, typed.value)


async def _again(scene: Context, participant: Participant, problems: list[str]) -> Answer:
    """The form with what was typed in it, and what to mend: not every client sends the inputs that stayed empty."""
    named = [name.removeprefix(FIELD) for name in scene.press.inputs if name.startswith(FIELD)]
    alone = scene.carried("indicator")
    owned = [own for id in ([alone] if alone else named) if (own := await find_own(scene, id)) is not None]
    shown = {own.indicator.id: await trend_of(scene.tx, own.indicator) for own in owned}
    if not alone:
        beside = [one for id in dict.fromkeys(own.action.id for own in owned) for one in await trends(scene.tx, id)]
        shown |= {one.indicator.id: one for one in beside or await _all(scene, participant)}
    if not shown:
        return Reply(complaint=" ".join(problems))
    form, network = scene.carried("form"), scene.network(participant)
    again = cards.form(scene.say, network, participant, list(shown.values()), form, scene.press.inputs, problems)
    return again if fits(again) else Reply(complaint=" ".join(problems))


async def _correct_again(scene: Context, measurement: Measurement, own: OwnIndicator, problems: list[str]) -> Answer:
    trend = await trend_of(scene.tx, own.indicator)
    again = cards.correct(scene.say, scene.network(own.participant), trend, measurement.id, scene.press.inputs, problems)
    return again if fits(again) else Reply(complaint=" ".join(problems))
