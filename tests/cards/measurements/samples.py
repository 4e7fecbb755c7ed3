"""The cards about measuring, filled with invented numbers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from cards import general
from cards.language import Language
from cards.measurements import indicator_form as indicators
from cards.measurements import indicators as measurements
from cards.measurements import values as measuring
from cards.measurements.inputs import EnteredValue
from domain.actions.action import Action, first_cycle
from domain.check_ins.check_in import Visibility
from domain.measurements.indicator import Direction, Indicator, IndicatorKind, IndicatorUnit, Measurement, Source, Trend, trend
from domain.measurements.record_values import EntryVerdict, RecordResult
from domain.ports import Message
from tests.cards.people import BEHOUD, BRAM

NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
LONG = "Nieuwe collega's die na een jaar nog steeds met plezier werken in hun eerste team"[:80]


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    """Name and message of each."""
    network, participant = BEHOUD, BRAM
    action = Action(
        id="a1",
        participant=participant.id,
        network=network.id,
        title="Rustige start van de dienst",
        problem="p",
        theme="",
        created_at=NOW,
        cycles=(first_cycle(NOW),),
    )
    sick, marks, own = of(IndicatorKind.SICK_LEAVE, "6.5", "5.8", "6.1"), of(IndicatorKind.SATISFACTION, "6.8"), wordy("1200", "1400.5")
    empty = of(IndicatorKind.OUTFLOW)
    stopped = replace(action, stopped_at=NOW)
    yield "measurements-none", measurements.listing(say, network, participant, [(action, [])], [])
    yield "measurements", measurements.listing(say, network, participant, [(action, [sick, marks, empty])], [])
    yield (
        "measurements-two-actions",
        measurements.listing(
            say,
            network,
            participant,
            [(action, [sick]), (replace(action, id="a2", title="Koffie voor de dienst"), [own])],
            [marks.indicator],
        ),
    )
    yield "measurements-stopped", measurements.listing(say, network, participant, [(stopped, [sick])], [])
    full = [wordy(*(str(1000 + number * 3) for number in range(60))) for _ in range(5)]
    full = [Trend(replace(each.indicator, id=f"i{number}"), each.measurements) for number, each in enumerate(full)]
    yield "measurements-full", measurements.listing(say, network, participant, [(action, full)], [])
    yield "measurements-one", measurements.one(say, network, sick)
    yield "measurements-one-words", measurements.one(say, network, noted(full[0]), notice=say("measure-corrected"))
    ended = Trend(replace(marks.indicator, stopped_at=NOW), marks.measurements)
    yield "measurements-one-stopped", measurements.one(say, network, ended)
    yield "measurements-which-action", measurements.which_action(say, network, [action, replace(action, id="a2", title="Woord " * 20)])
    yield "measurements-which-kind", measurements.which_kind(say, network, action)
    for kind in (IndicatorKind.SICK_LEAVE, IndicatorKind.OWN):
        yield f"indicator-new-{kind}", indicators.new(say, network, action, kind, "f", {})
    wrong = [say("error-measure-number", name=say("indicator-baseline-input"))]
    yield "indicator-new-problem", indicators.new(say, network, action, IndicatorKind.INFLOW, "f", {"baseline": "best veel"}, wrong)
    yield "indicator-edit", indicators.edit(say, network, sick.indicator)
    yield "indicator-edit-stale", indicators.edit(say, network, own.indicator, {"target": "12"}, [say("indicator-stale")])
    yield "indicator-begun", indicators.begun(say, network, marks, None)
    yield "indicator-begun-empty", indicators.begun(say, network, empty, None)
    for name in ("indicator-stopped-action", "measure-later", "measure-gone"):
        yield name, general.notice(say, name)
    yield "indicator-full", general.notice(say, "indicator-full", most=5)
    yield "measure-form", measuring.form(say, network, participant, [sick, marks, empty], "f", {}, unasked=True)
    yield "measure-form-one", measuring.form(say, network, participant, [own], "f", {})
    low_high = {"name": say("indicator-sick-leave"), "low": "0 %", "high": "100 %"}
    problems = [say("error-measure-range", **low_high), say("error-measure-day", years=10)]
    filled = {measuring.field_of(sick.indicator): "650", "on": "2028-01-01"}
    yield "measure-form-problem", measuring.form(say, network, participant, [sick, marks], "f", filled, problems)
    yield "measure-form-full", measuring.form(say, network, participant, full, "f", {}, unasked=True)
    kept = [
        kept_of(sick, EntryVerdict.ADDED),
        kept_of(marks, EntryVerdict.ADDED),
        kept_of(own, EntryVerdict.REPLACED, typed="1.200", sure=False),
    ]
    yield "measure-saved", measuring.saved(say, network, kept)
    yield "measure-saved-one", measuring.saved(say, network, kept[1:2])
    yield "measure-saved-already", measuring.saved(say, network, [kept_of(sick, EntryVerdict.ALREADY, typed="9,9")])
    gone = EnteredValue(RecordResult(sick.indicator, None, EntryVerdict.ALREADY), "9,9", True, Decimal("9.9"))
    yield "measure-saved-removed", measuring.saved(say, network, [gone])
    yield "measure-correct", measuring.correct(say, network, sick, sick.measurements[1].id)
    yield "measure-correct-problem", measuring.correct(say, network, sick, sick.measurements[1].id, {}, [say("error-measure-day-taken")])
    yield "measure-which", measuring.again(say, network, sick)


def of(kind: IndicatorKind, *values: str) -> Trend:
    """An indicator with these values, half a year apart, the first its baseline."""
    unit = {IndicatorKind.SATISFACTION: IndicatorUnit.MARK, IndicatorKind.OWN: IndicatorUnit.OTHER}.get(kind, IndicatorUnit.PERCENT)
    indicator = Indicator(
        id=f"a1:indicator:{kind}",
        action="a1",
        participant="behoud.bram",
        network="behoud",
        kind=kind,
        unit=unit,
        direction=Direction.DOWN,
        source=Source.HR,
        target=Decimal("5") if kind is IndicatorKind.SICK_LEAVE else None,
        target_on=date(2028, 1, 1),
        created_at=NOW,
        version=3,
    )
    return trend(indicator, [measurement(indicator, number, each) for number, each in enumerate(values)])


def wordy(*values: str) -> Trend:
    made = of(IndicatorKind.OWN, *values)
    words = {"name": LONG, "unit_name": "uur per week per medewerker x", "target": Decimal(1500), "visibility": Visibility.NETWORK_NAMED}
    return Trend(replace(made.indicator, **words), made.measurements)  # type: ignore[arg-type]


def noted(made: Trend) -> Trend:
    return Trend(
        made.indicator,
        [replace(value, note="Dit is *niet* vet. {{DATE(x)}} <at>Jan</at>\n" + "woord " * 600) for value in made.measurements],
    )


def measurement(indicator: Indicator, number: int, amount: str) -> Measurement:
    day = date(2027 + number // 2, 7 if number % 2 else 1, 10)
    return Measurement(
        id=f"{indicator.id}:{number + 1}",
        indicator=indicator.id,
        participant="behoud.bram",
        value=Decimal(amount),
        on=day,
        entered_at=NOW,
        source=Source.HR,
        note="Cijfer uit het overzicht van HR." if number == 1 else "",
        baseline=number == 0,
        version=1,
    )


def kept_of(made: Trend, how: EntryVerdict, *, typed: str = "", sure: bool = True) -> EnteredValue:
    last = made.last
    assert last is not None
    asked = Decimal("9.9") if how is EntryVerdict.ALREADY else last.value
    return EnteredValue(
        RecordResult(made.indicator, last, how, Decimal("7.1") if how is EntryVerdict.REPLACED else None), typed, sure, asked
    )
