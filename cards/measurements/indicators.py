"""What somebody measures of their action: each indicator with its baseline, its last value and its target, drawn and in words."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from cards.elements import (
    ActionSet,
    BodyElement,
    ChartLine,
    ChartSeries,
    Column,
    ColumnSet,
    Container,
    InputChoice,
    InputChoiceSet,
    Point,
    TextBlock,
    Words,
    plain,
    press,
)
from cards.elements import CardAction as Button
from cards.frame import clipped, compose, facts, fits, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.actions.action import Action
from domain.measurements.indicator import MOST, Indicator, IndicatorKind, IndicatorUnit, Measurement, Trend
from domain.ports import Message
from domain.programme.programme import Network, Participant

Group = tuple[Action, Sequence[Trend]]
LONGEST_CHOICE = 34
"""How many characters of a choice can be read on a phone."""
DRAWN = 12
"""How many of the latest measurements are in a chart, besides the baseline."""
AMOUNTS = ((12, 400, True), (12, 120, True), (6, 120, True), (6, 60, False), (3, 0, False))
"""Of how many measurements and how many characters of their notes a card tells, and whether it draws: the first that fits."""


def value(say: Language, indicator: Indicator, amount: Decimal, *, grouped: bool = True) -> str:
    """ "5,8 %", "120", "6,5 uur": somebody's words may be in it."""
    number = say.number(amount, grouped=grouped)
    if indicator.unit is IndicatorUnit.OTHER:
        return say("measure-value-other", value=number, unit=indicator.unit_name)
    return say(f"measure-value-{indicator.unit}", value=number)


def named(say: Language, indicator: Indicator) -> str:
    return indicator.name if indicator.kind is IndicatorKind.OWN else say(f"indicator-{indicator.kind}")


def unit_of(say: Language, indicator: Indicator) -> str:
    return indicator.unit_name if indicator.unit is IndicatorUnit.OTHER else say(f"unit-{indicator.unit}")


def line(say: Language, trend: Trend) -> str:
    """An indicator with its values in one line, for others who may read them."""
    first, last, indicator = trend.baseline, trend.last, trend.indicator
    if first is None or last is None:
        return ""
    told = {"name": named(say, indicator), "last": value(say, indicator, last.value), "day": say.on(last.on, short=True)}
    text = say("measure-line", **told)
    if trend.change is not None:
        since = say.on(first.on, short=True)
        text = say("measure-line-since", **told, baseline=value(say, indicator, first.value), since=since)
    if indicator.target is not None:
        text = say("measure-line-target", line=text, target=value(say, indicator, indicator.target))
    return text


def listing(say: Language, network: Network, participant: Participant, groups: Sequence[Group], ended: Sequence[Indicator]) -> Message:
    """All that somebody measures, by action. ``ended``: what they stopped with."""
    for drawn in (True, False):
        message = _listing(say, network, participant, groups, ended, drawn=drawn)
        if fits(message):
            return message
    return message


def _listing(
    say: Language, network: Network, participant: Participant, groups: Sequence[Group], ended: Sequence[Indicator], *, drawn: bool
) -> Message:
    trends = [trend for _, of_action in groups for trend in of_action]
    matter: list[BodyElement] = []
    for action, of_action in groups:
        if len(groups) > 1 and of_action:
            matter.append(subheading(action.title))
        matter += [_summary(say, trend, drawn=drawn) for trend in of_action]
    all_stopped = all(action.stopped_at is not None for action, _ in groups)
    lead = say("measure-stopped-lead") if all_stopped else say("measure-lead" if trends else "measure-none-lead")
    buttons: list[Button] = []
    ids = {"participant": participant.id, **({"action": groups[0][0].id} if len(groups) == 1 else {})}
    if trends:
        buttons.append(press(say("button-measure"), Verb.MEASURE, ids, style="positive", associated_inputs="none"))
    known = [*(trend.indicator for trend in trends), *ended]
    if known:
        matter.append(_which(say, known, ended))
        matter.append(ActionSet([press(say("button-indicator"), Verb.INDICATOR, {})], spacing="small"))
    if any(action.stopped_at is None and len(of_action) < MOST for action, of_action in groups):
        title = say("button-indicator-new")
        first = press(title, Verb.INDICATOR_NEW, ids, style="positive")
        buttons.append(press(title, Verb.INDICATOR_NEW, ids, associated_inputs="none") if trends else first)
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("measure-title" if trends or all_stopped else "measure-none-title"),
        lead=lead,
        matter=matter,
        buttons=buttons,
    )


def one(say: Language, network: Network, trend: Trend, *, notice: str = "") -> Message:
    """One indicator with all about it. ``notice``: what just happened."""
    for most, characters, drawn in AMOUNTS:
        message = _one(say, network, trend, notice, most, characters, drawn=drawn)
        if fits(message):
            return message
    return message


def _one(say: Language, network: Network, trend: Trend, notice: str, most: int, characters: int, *, drawn: bool) -> Message:
    indicator = trend.indicator
    ids = {"indicator": indicator.id}
    # Columns tell the target, with its day; a chart has no room for that.
    target = value(say, indicator, indicator.target) if indicator.target is not None and _charted(trend, drawn=drawn) else ""
    if target and indicator.target_on is not None:
        target = say("indicator-target-by", value=target, day=say.on(indicator.target_on))
    latest = list(reversed(trend.measurements))[:most]
    add = press(say("button-measure"), Verb.MEASURE, ids, style="positive", associated_inputs="none")
    again = press(say("button-indicator-resume"), Verb.INDICATOR_RESUME, ids, associated_inputs="none")
    edit = press(say("button-indicator-edit"), Verb.INDICATOR_EDIT, ids, associated_inputs="none")
    stop = press(say("button-indicator-stop"), Verb.INDICATOR_STOP, ids, mode="secondary", associated_inputs="none")
    back = press(say("button-measurements"), Verb.MEASUREMENTS, {"action": indicator.action}, mode="secondary", associated_inputs="none")
    stopped = indicator.stopped_at is not None
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=named(say, indicator),
        lead=notice or say("indicator-stopped" if stopped else "measure-lead"),
        matter=[
            *_drawing(say, trend, drawn=drawn),
            facts(
                (say("fact-target"), target),
                (say("fact-unit"), unit_of(say, indicator)),
                (say("fact-direction"), say(f"direction-{indicator.direction}")),
                (say("fact-source"), say(f"source-{indicator.source}")),
                (say("fact-seen"), say(f"circle-{indicator.visibility}")),
            ),
            *(_row(say, indicator, each, characters) for each in latest),
            *(_correcting(say, indicator, latest) if latest else []),
        ],
        buttons=[
            again if stopped else add,
            edit,
            *([] if stopped else [stop]),
            back,
        ],
    )


def _correcting(say: Language, indicator: Indicator, latest: Sequence[Measurement]) -> list[BodyElement]:
    button = press(say("button-measure-edit"), Verb.MEASURE_EDIT, {"indicator": indicator.id})
    return [which_measurement(say, indicator, latest), ActionSet([button], spacing="small")]


def which_measurement(say: Language, indicator: Indicator, measurements: Sequence[Measurement]) -> InputChoiceSet:
    """Which one to correct; the first is chosen."""
    told = {each.id: f"{say.on(each.on, short=True)}: {value(say, indicator, each.value)}" for each in measurements}
    choices = [InputChoice(clipped(text, LONGEST_CHOICE), id) for id, text in told.items()]
    return InputChoiceSet("measurement", label=say("measure-edit-which"), choices=choices, value=measurements[0].id, style="compact")


def which_action(say: Language, network: Network, actions: Sequence[Action]) -> Message:
    """For somebody who works on more than one."""
    buttons = [press(clipped(action.title, 60), Verb.INDICATOR_NEW, {"action": action.id}) for action in actions[:6]]
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("indicator-which-action-title"),
        lead=say("indicator-which-action-lead"),
        matter=stacked(buttons),
    )


def which_kind(say: Language, network: Network, action: Action) -> Message:
    buttons = [press(say(f"indicator-{kind}"), Verb.INDICATOR_KIND, {"action": action.id, "kind": kind}) for kind in IndicatorKind]
    return compose(
        say,
        network=f"{network.name} · {say('measure-name')}",
        title=say("indicator-kind-title"),
        lead=say("indicator-kind-lead", title=plain(action.title)),
        matter=stacked(buttons),
    )


def _which(say: Language, known: Sequence[Indicator], ended: Sequence[Indicator]) -> InputChoiceSet:
    gone = {indicator.id for indicator in ended}
    told = {each.id: clipped(named(say, each), LONGEST_CHOICE - 12 if each.id in gone else LONGEST_CHOICE) for each in known}
    choices = [InputChoice(f"{text} ({say('measure-ended')})" if id in gone else text, id) for id, text in told.items()]
    return InputChoiceSet("indicator", label=say("measure-which"), choices=choices, value=known[0].id, style="compact", spacing="large")


def _summary(say: Language, trend: Trend, *, drawn: bool) -> BodyElement:
    indicator = trend.indicator
    return Container(
        [
            TextBlock(plain(named(say, indicator)), weight="bolder"),
            *_drawing(say, trend, drawn=drawn),
            TextBlock(say("measure-seen", circle=say(f"circle-{indicator.visibility}")), is_subtle=True, size="small", spacing="small"),
        ],
        separator=True,
        spacing="medium",
    )


def _drawing(say: Language, trend: Trend, *, drawn: bool) -> list[BodyElement]:
    """The line over time where there is one, and what it comes to in a sentence."""
    if not trend.measurements:
        target = [_columns(say, trend)] if trend.indicator.target is not None else []
        return [TextBlock(say("measure-not-yet"), spacing="small"), *target]
    first, last = trend.baseline, trend.last
    charted = _charted(trend, drawn=drawn)
    parts: list[BodyElement] = [_chart(say, trend, first, last) if charted and first and last else _columns(say, trend)]
    if trend.change is not None:
        size = value(say, trend.indicator, abs(trend.change))
        if trend.indicator.unit is IndicatorUnit.PERCENT:
            size = say("measure-points", value=say.number(abs(trend.change)))
        which = "measure-equal" if not trend.change else "measure-lower" if trend.change < 0 else "measure-higher"
        parts.append(TextBlock(plain(say(which, change=size) if trend.change else say(which)), spacing="small"))
    return parts


def _charted(trend: Trend, *, drawn: bool) -> bool:
    return drawn and len(trend.measurements) > 1 and trend.baseline is not None and trend.last is not None


def _chart(say: Language, trend: Trend, first: Measurement, last: Measurement) -> BodyElement:
    """Three lines that their names tell apart, each with its number: what was measured, the baseline and the target."""
    indicator = trend.indicator
    shown = list(trend.measurements[-DRAWN:])
    shown = shown if first in shown else sorted([first, *shown], key=lambda each: each.on)
    ends = (shown[0].on, shown[-1].on)
    line = [_point(each.on, each.value) for each in shown]
    level = [_point(day, first.value) for day in ends]
    series = [
        ChartSeries(_legend(say, indicator, "measure-last", last.value), line, color="categoricalBlue"),
        ChartSeries(_legend(say, indicator, "measure-baseline", first.value), level, color="categoricalMarigold"),
    ]
    if indicator.target is not None:
        points = [_point(day, indicator.target) for day in ends]
        series.append(ChartSeries(_legend(say, indicator, "measure-target", indicator.target), points, color="categoricalTeal"))
    return ChartLine(series, title=say("measure-chart", name=named(say, indicator)), fallback=_columns(say, trend), spacing="small")


def _legend(say: Language, indicator: Indicator, what: str, amount: Decimal) -> str:
    return say("measure-legend", what=say(what), value=value(say, indicator, amount))


def _point(day: date, amount: Decimal) -> Point:
    return Point(day.isoformat(), float(amount))


def _columns(say: Language, trend: Trend) -> ColumnSet:
    """The same in words: baseline, last and target beside each other, each with its day."""
    indicator, first, last = trend.indicator, trend.baseline, trend.last
    columns = [_column(say, indicator, "measure-baseline", first.value if first else None, first.on if first else None)]
    if last is not None and trend.change is not None:
        columns.append(_column(say, indicator, "measure-last", last.value, last.on))
    if indicator.target is not None:
        columns.append(_column(say, indicator, "measure-target", indicator.target, indicator.target_on))
    return ColumnSet(columns, spacing="small")


def _column(say: Language, indicator: Indicator, what: str, amount: Decimal | None, day: date | None) -> Column:
    told = say("measure-unknown") if amount is None else value(say, indicator, amount)
    items: list[BodyElement] = [
        TextBlock(say(what), size="small", is_subtle=True),
        TextBlock(plain(told), weight="bolder", spacing="none"),
    ]
    if day is not None:
        items.append(TextBlock(say.on(day, short=True), size="small", is_subtle=True, spacing="none"))
    return Column(items, width="stretch")


def _row(say: Language, indicator: Indicator, measurement: Measurement, characters: int) -> BodyElement:
    told = [say.on(measurement.on), say(f"source-{measurement.source}"), *([say("measure-baseline")] if measurement.baseline else [])]
    items: list[BodyElement] = [
        TextBlock(plain(value(say, indicator, measurement.value)), weight="bolder"),
        TextBlock(" · ".join(told), size="small", is_subtle=True, spacing="none"),
    ]
    if measurement.note and characters:
        items.append(Words(clipped(measurement.note, characters), spacing="small"))
    return Container(items, spacing="medium", separator=True)
