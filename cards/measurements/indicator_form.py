"""Forms about what somebody measures: a new indicator and a changed one."""

from collections.abc import Sequence

from cards.elements import BodyElement, InputChoice, InputChoiceSet, plain, press
from cards.frame import compose
from cards.language import Language
from cards.measurements import inputs
from cards.measurements.indicators import named, value
from cards.measurements.inputs import EnteredValue, Filled
from cards.verbs import Verb
from domain.actions.action import Action
from domain.check_ins.check_in import Visibility
from domain.measurements.indicator import DIRECTIONS, UNITS, Indicator, IndicatorKind, Trend
from domain.ports import Message
from domain.programme.programme import Network


def new(
    say: Language, network: Network, action: Action, kind: IndicatorKind, form: str, filled: Filled, problems: Sequence[str] = ()
) -> Message:
    """A new indicator of this kind; its baseline may wait."""
    own = kind is IndicatorKind.OWN
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("indicator-kind-title") if own else say("indicator-form-title", name=say(f"indicator-{kind}")),
        lead=say("indicator-form-lead"),
        matter=[
            *inputs.fixes(say, problems),
            *([inputs.name(say, filled.get("name", ""))] if own else []),
            *([inputs.units(say, UNITS[kind], filled)] if len(UNITS[kind]) > 1 else []),
            *([inputs.unit_name(say, filled.get("unit-name", ""))] if own else []),
            *([inputs.directions(say, DIRECTIONS[kind], filled)] if own else []),
            inputs.number(say, "baseline", say("indicator-baseline-input"), filled.get("baseline", "")),
            inputs.number(say, "target", say("indicator-target-input"), filled.get("target", "")),
            inputs.sources(say, filled),
        ],
        buttons=[
            press(say("button-indicator-save"), Verb.INDICATOR_SAVE, {"action": action.id, "kind": kind, "form": form}, style="positive"),
            press(say("button-measurements"), Verb.MEASUREMENTS, {"action": action.id}, associated_inputs="none"),
        ],
    )


def edit(say: Language, network: Network, indicator: Indicator, filled: Filled | None = None, problems: Sequence[str] = ()) -> Message:
    """What may change of an indicator: not its unit, which its values are in."""
    given = filled if filled is not None else _as_filled(say, indicator)
    ids = {"indicator": indicator.id, "version": str(indicator.version)}
    own = indicator.kind is IndicatorKind.OWN
    circles = [InputChoice(say(f"circle-{each}"), each) for each in Visibility]
    chosen = given.get("circle", "")
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("indicator-edit-title", name=named(say, indicator)),
        lead=say("indicator-edit-lead"),
        matter=[
            *inputs.fixes(say, problems),
            *([inputs.name(say, given.get("name", ""))] if own else []),
            inputs.number(say, "target", say("indicator-target-input"), given.get("target", "")),
            inputs.day("target-on", say("indicator-target-on-input"), say("measure-day-error"), given.get("target-on", "")),
            inputs.sources(say, given),
            InputChoiceSet(
                "circle",
                label=say("indicator-circle-input"),
                choices=circles,
                value=chosen if chosen in tuple(Visibility) else indicator.visibility,
                style="expanded",
            ),
        ],
        buttons=[
            press(say("button-indicator-save"), Verb.INDICATOR_CHANGE, ids, style="positive"),
            press(say("button-measurements"), Verb.INDICATOR, {"indicator": indicator.id}, associated_inputs="none"),
        ],
        small_print=f"{say('circle-small')} {say('indicator-circle-small')}",
    )


def begun(say: Language, network: Network, trend: Trend, kept: EnteredValue | None) -> Message:
    """A new indicator, with or without its baseline."""
    indicator, baseline = trend.indicator, trend.baseline
    lead = say("indicator-saved-baseline", value=plain(value(say, indicator, baseline.value))) if baseline else say("indicator-saved-empty")
    parts: list[BodyElement] = []
    if kept is not None and not kept.sure:
        parts.append(inputs.misread(say, kept))
    parts.append(inputs.seen(say, indicator))
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("indicator-saved-title", name=named(say, indicator)),
        lead=lead,
        matter=parts,
        buttons=[
            press(say("button-measurements"), Verb.MEASUREMENTS, {"action": indicator.action}),
            press(say("button-indicator-edit"), Verb.INDICATOR_EDIT, {"indicator": indicator.id}),
            *([press(say("button-measure-edit"), Verb.MEASURE_EDIT, {"measurement": baseline.id}, mode="secondary")] if baseline else []),
        ],
    )


def _as_filled(say: Language, indicator: Indicator) -> Filled:
    target = say.number(indicator.target, grouped=False) if indicator.target is not None else ""
    return {
        "name": indicator.name,
        "target": target,
        "target-on": indicator.target_on.isoformat() if indicator.target_on else "",
        "source": indicator.source,
        "circle": indicator.visibility,
    }
