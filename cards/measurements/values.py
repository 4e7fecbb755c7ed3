"""Forms for values and their correction, and what was saved."""

from collections.abc import Sequence

from cards.elements import BodyElement, InputChoice, InputChoiceSet, InputText, TextBlock, plain, press
from cards.elements import CardAction as Button
from cards.frame import clipped, compose
from cards.language import Language
from cards.measurements import inputs
from cards.measurements.indicators import LONGEST_CHOICE, named, unit_of, value, which_measurement
from cards.measurements.inputs import LONGEST_NUMBER, EnteredValue, Filled
from cards.verbs import Verb
from domain.check_ins.questions import LONGEST
from domain.measurements.indicator import Indicator, Trend
from domain.measurements.record_values import EntryVerdict
from domain.ports import Message
from domain.programme.programme import Network, Participant

FIELD = "value:"
"""What the input of an indicator is called, before its id."""


def field_of(indicator: Indicator) -> str:
    """The input in which an indicator's value is filled in."""
    return f"{FIELD}{indicator.id}"


def form(
    say: Language,
    network: Network,
    participant: Participant,
    trends: Sequence[Trend],
    form: str,
    filled: Filled,
    problems: Sequence[str] = (),
    *,
    unasked: bool = False,
) -> Message:
    """The form for values, with one input for each indicator. It asks for a note only with a single one, as not all have the same
    readers."""
    alone = {"indicator": trends[0].indicator.id} if len(trends) == 1 and not unasked else {}
    ids = {"participant": participant.id, "form": form, **alone}
    note = InputText(
        "note", label=say("measure-note-input"), is_multiline=True, max_length=LONGEST, value=filled.get("note", ""), spacing="medium"
    )
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("measure-form-title"),
        lead=say("measure-round-lead" if unasked else "measure-form-lead"),
        matter=[
            *inputs.fixes(say, problems),
            *(inputs.number(say, field_of(each.indicator), _label(say, each), filled.get(field_of(each.indicator), "")) for each in trends),
            inputs.day("on", say("measure-day-input"), say("measure-day-error"), filled.get("on", "")),
            *([note] if len(trends) == 1 else []),
        ],
        buttons=[
            press(say("button-measure-save"), Verb.MEASURE_SAVE, ids, style="positive"),
            press(say("button-measure-later"), Verb.MEASURE_LATER, {}, associated_inputs="none"),
        ],
        small_print=say("why-member", network=network.name) if unasked else "",
        summary=say("measure-form-summary"),
    )


def saved(say: Language, network: Network, kept: Sequence[EnteredValue]) -> Message:
    """What stands now, who sees it, and how to mend it."""
    already = all(other.recorded.how is EntryVerdict.ALREADY for other in kept)
    there = [(other.recorded.indicator, other.recorded.measurement) for other in kept if other.recorded.measurement is not None]
    matter: list[BodyElement] = [part for other in kept for part in _kept(say, other)]
    buttons: list[Button] = [
        press(say("button-measurements"), Verb.MEASUREMENTS, {"action": kept[0].recorded.indicator.action}, associated_inputs="none")
    ]
    if len(there) == 1:
        buttons.append(press(say("button-measure-edit"), Verb.MEASURE_EDIT, {"measurement": there[0][1].id}, associated_inputs="none"))
    elif there:
        choices = [
            InputChoice(clipped(f"{named(say, indicator)}: {value(say, indicator, measurement.value)}", LONGEST_CHOICE), measurement.id)
            for indicator, measurement in there
        ]
        matter.append(
            InputChoiceSet(
                "measurement", label=say("measure-edit-which"), choices=choices, value=there[0][1].id, style="compact", spacing="large"
            )
        )
        buttons.append(press(say("button-measure-edit"), Verb.MEASURE_EDIT, {}))
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("measure-already-title" if already else "measure-saved-title"),
        lead=say("measure-already-lead" if already else "measure-saved-lead"),
        matter=matter,
        buttons=buttons,
    )


def correct(
    say: Language, network: Network, trend: Trend, chosen: str, filled: Filled | None = None, problems: Sequence[str] = ()
) -> Message:
    """The form to correct one value. ``chosen``: the id of its measurement."""
    indicator = trend.indicator
    measurement = next(other for other in trend.measurements if other.id == chosen)
    day = measurement.on.isoformat()
    number = say.number(measurement.value, grouped=False)
    given = filled if filled is not None else {"value": number, "on": day, "source": measurement.source, "note": measurement.note}
    ids = {"measurement": measurement.id, "version": str(measurement.version)}
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("measure-edit-title", day=say.on(measurement.on)),
        lead=say("measure-edit-lead", name=plain(named(say, indicator))),
        matter=[
            *inputs.fixes(say, problems),
            inputs.number(say, "value", say("measure-edit-value", unit=unit_of(say, indicator)), given.get("value", "")),
            inputs.day("on", say("measure-edit-day"), say("measure-day-error"), given.get("on", "")),
            inputs.sources(say, given),
            InputText("note", label=say("measure-note-input"), is_multiline=True, max_length=LONGEST, value=given.get("note", "")),
        ],
        buttons=[
            press(say("button-measure-change"), Verb.MEASURE_CHANGE, ids, style="positive"),
            press(say("button-measure-remove"), Verb.MEASURE_REMOVE, ids, associated_inputs="none"),
        ],
    )


def again(say: Language, network: Network, trend: Trend) -> Message:
    """Which measurement to correct, when none was chosen."""
    indicator = trend.indicator
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=named(say, indicator),
        lead=say("measure-edit-several"),
        matter=[which_measurement(say, indicator, list(reversed(trend.measurements)))],
        buttons=[press(say("button-measure-edit"), Verb.MEASURE_EDIT, {"indicator": indicator.id}, style="positive")],
    )


def _kept(say: Language, kept: EnteredValue) -> list[BodyElement]:
    recorded, indicator = kept.recorded, kept.recorded.indicator
    measurement = recorded.measurement
    if measurement is None:
        return [TextBlock(plain(say("measure-gone-line", name=named(say, indicator))), spacing="medium")]
    told = {"name": named(say, indicator), "value": value(say, indicator, measurement.value), "day": say.on(measurement.on)}
    parts: list[BodyElement] = [
        TextBlock(plain(say("measure-saved-baseline" if measurement.baseline else "measure-saved-line", **told)), spacing="medium")
    ]
    if recorded.how is EntryVerdict.REPLACED and recorded.before is not None:
        parts.append(TextBlock(plain(say("measure-replaced", before=value(say, indicator, recorded.before))), spacing="small"))
    if recorded.how is EntryVerdict.ALREADY and kept.asked != measurement.value:
        parts.append(TextBlock(plain(say("measure-typed-now", typed=clipped(kept.typed, LONGEST_NUMBER))), spacing="small"))
    elif not kept.sure:
        parts.append(inputs.misread(say, kept))
    return [*parts, inputs.seen(say, indicator)]


def _label(say: Language, trend: Trend) -> str:
    told = {"name": named(say, trend.indicator), "unit": unit_of(say, trend.indicator)}
    if trend.last is None:
        return say("measure-input", **told)
    return say("measure-input-before", **told, last=value(say, trend.indicator, trend.last.value))
