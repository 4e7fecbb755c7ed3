"""Making, changing and stopping indicators; entering, correcting and removing values. Each form writes once, however often it is sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from domain.actions.action import Action
from domain.measurements.indicator import MOST, Direction, Indicator, IndicatorKind, IndicatorUnit, Measurement, Source, Trend, trend
from domain.ports import Transaction
from domain.programme.programme import Participant


class EntryVerdict(StrEnum):
    """What became of a value. REPLACED: that day had another. SAME: it had this one. ALREADY: this form was saved before, so nothing
    changed."""

    ADDED = "added"
    REPLACED = "replaced"
    SAME = "same"
    ALREADY = "already"


@dataclass(frozen=True, slots=True)
class RecordResult:
    """``measurement`` as it stands now; None when a form comes again whose value was removed since. ``before``: the value that it
    replaced."""

    indicator: Indicator
    measurement: Measurement | None
    how: EntryVerdict
    before: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to measure, checked."""

    kind: IndicatorKind
    name: str = ""
    unit: IndicatorUnit
    unit_name: str = ""
    direction: Direction
    source: Source
    target: Decimal | None = None


def owns(action: Action, participant: Participant) -> bool:
    """Whether ``participant`` may see and measure all of ``action``: as its owner or co-owner."""
    return action.is_of(participant.id)


async def running(tx: Transaction, action: str) -> list[Indicator]:
    """The indicators of the action with this id that are not stopped, oldest first."""
    return [indicator for indicator in await tx.indicators.of_action(action) if indicator.stopped_at is None]


async def trends(tx: Transaction, action: str) -> list[Trend]:
    """These indicators with their values."""
    return [await trend_of(tx, indicator) for indicator in await running(tx, action)]


async def trend_of(tx: Transaction, indicator: Indicator) -> Trend:
    """``indicator`` with its values."""
    return trend(indicator, await tx.measurements.of_indicator(indicator.id))


async def begin(tx: Transaction, action: Action, participant: Participant, wish: Wish, form: str, now: datetime) -> Indicator | None:
    """The indicator that this form made, now or before, stored; None when the action has MOST already."""
    identity = f"{action.id}:indicator:{form}"
    known = await tx.indicators.get(identity)
    if known is not None:
        return known
    if len(await running(tx, action.id)) >= MOST:
        return None
    return await tx.indicators.add(
        Indicator(
            id=identity,
            action=action.id,
            participant=action.participant,
            network=action.network,
            kind=wish.kind,
            name=wish.name,
            unit=wish.unit,
            unit_name=wish.unit_name,
            direction=wish.direction,
            source=wish.source,
            target=wish.target,
            created_at=now,
        )
    )


async def enter(
    tx: Transaction,
    indicator: Indicator,
    participant: Participant,
    value: Decimal,
    on: date,
    form: str,
    now: datetime,
    *,
    note: str = "",
    source: Source | None = None,
) -> RecordResult:
    """Store the value of the day ``on``, entered by ``participant``. If that day has one, this takes its place. The form writes once.

    ``source``: None for the indicator's own.
    """
    known = await tx.measurements.of_indicator(indicator.id)
    there = next((measurement for measurement in known if measurement.on == on), None)
    if form in indicator.forms:
        own = f"{indicator.id}:{indicator.forms.index(form) + 1}"
        return RecordResult(indicator, next((measurement for measurement in known if measurement.id == own), there), EntryVerdict.ALREADY)
    # The indicator is written too, so that of two devices the second finds what the first entered.
    number = len(indicator.forms) + 1
    indicator = await tx.indicators.save(
        replace(indicator, forms=(*indicator.forms, form), baseline_at=indicator.baseline_at or now),
    )
    if there is not None:
        changed = replace(there, value=value, note=note or there.note, source=source or there.source)
        if changed == there:
            return RecordResult(indicator, there, EntryVerdict.SAME)
        return RecordResult(indicator, await tx.measurements.save(changed), EntryVerdict.REPLACED, there.value)
    added = Measurement(
        id=f"{indicator.id}:{number}",
        indicator=indicator.id,
        participant=participant.id,
        value=value,
        on=on,
        entered_at=now,
        source=source or indicator.source,
        note=note,
        baseline=not known,
    )
    return RecordResult(indicator, await tx.measurements.add(added), EntryVerdict.ADDED)


async def correct(tx: Transaction, measurement: Measurement, value: Decimal, on: date, source: Source, note: str) -> Measurement | None:
    """The measurement as it should have been, stored; None when another value has that day already."""
    others = [other for other in await tx.measurements.of_indicator(measurement.indicator) if other.id != measurement.id]
    if any(other.on == on for other in others):
        return None
    changed = replace(measurement, value=value, on=on, source=source, note=note)
    return measurement if changed == measurement else await tx.measurements.save(changed)


async def remove(tx: Transaction, measurement: Measurement) -> None:
    """Remove a value with its note. If it was the baseline, the value of the earliest day that is left becomes it."""
    await tx.measurements.remove(measurement.id)
    indicator = await tx.indicators.get(measurement.indicator)
    if indicator is not None:
        # So that whoever enters a value at the same moment does so before or after this.
        await tx.indicators.save(indicator)
    rest = [value for value in await tx.measurements.of_indicator(measurement.indicator) if value.id != measurement.id]
    if measurement.baseline and rest:
        earliest = min(rest, key=lambda value: (value.on, value.id))
        await tx.measurements.save(replace(earliest, baseline=True))


async def stop(tx: Transaction, indicator: Indicator, now: datetime) -> Indicator:
    """The indicator, stored, not asked about any more. Its values stay."""
    return indicator if indicator.stopped_at else await tx.indicators.save(replace(indicator, stopped_at=now))


async def resume(tx: Transaction, indicator: Indicator) -> Indicator | None:
    """The indicator, stored, asked about again; None when its action has MOST others."""
    if indicator.stopped_at is None:
        return indicator
    if len(await running(tx, indicator.action)) >= MOST:
        return None
    return await tx.indicators.save(replace(indicator, stopped_at=None))


async def hand_over(tx: Transaction, action: str, to: str) -> None:
    """Give the indicators of the action with this id to its new owner ``to`` (a participant's id)."""
    for indicator in await tx.indicators.of_action(action):
        if indicator.participant != to:
            await tx.indicators.save(replace(indicator, participant=to))


async def forget(tx: Transaction, participant: str) -> None:
    """Remove somebody's indicators (by participant id) with all values, and the values they entered of others' indicators."""
    for indicator in await tx.indicators.of_participant(participant):
        for measurement in await tx.measurements.of_indicator(indicator.id):
            await tx.measurements.remove(measurement.id)
        await tx.indicators.remove(indicator.id)
    for measurement in await tx.measurements.of_participant(participant):
        await remove(tx, measurement)


async def measured_lately(tx: Transaction, indicator: Indicator, since: datetime) -> bool:
    """Whether a value of ``indicator`` was entered at ``since`` or later."""
    measurements: Sequence[Measurement] = await tx.measurements.of_indicator(indicator.id)
    return any(measurement.entered_at >= since for measurement in measurements)
