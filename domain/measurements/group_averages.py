"""What may be told of measurements: to a contact person one by one, and as averages over several people from FLOOR on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.measurements.indicator import IndicatorKind, IndicatorUnit, Trend
from domain.measurements.record_values import trends
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR, Circle, may_see

STEP = Decimal("0.5")
"""Averages are rounded to multiples of this, so that one value more or less tells nothing exact."""
Cell = tuple[IndicatorKind, IndicatorUnit]
"""What can be averaged: indicators of the same kind in the same unit."""


async def readable(tx: Transaction, action: str, circle: Circle) -> list[Trend]:
    """The measurements of the action with this id that ``circle`` may see, indicators without any left out."""
    return [trend for trend in await trends(tx, action) if trend.measurements and may_see(trend.indicator.visibility, circle)]


@dataclass(frozen=True, slots=True)
class CountedIndicator:
    """An indicator as it counts in an average: its first and last value. ``network`` and ``participant`` are ids, ``organisation`` a
    name."""

    network: str
    organisation: str
    participant: str
    cell: Cell
    baseline: Decimal
    last: Decimal


@dataclass(frozen=True, slots=True)
class Together:
    """Averages over ``count`` organisations, each counting the same, once in each network that it is in."""

    count: int
    baseline: Decimal
    last: Decimal


@dataclass(frozen=True, slots=True)
class MeasurementOverview:
    """The averages of one Cell. ``networks``: by network id, None for one with fewer than FLOOR organisations or people. ``total``: over
    all that are told, and over the others too if those could be told by themselves, so that nothing can be subtracted; None when there are
    too few."""

    networks: Mapping[str, Together | None]
    total: Together | None


def counted(trend: Trend, organisation: str) -> CountedIndicator | None:
    """``trend`` as it counts in averages; None when its owner does not show it to the network, when its kind is their own, and when it was
    measured once only."""
    indicator, first, last = trend.indicator, trend.baseline, trend.last
    if first is None or last is None or trend.change is None or indicator.kind is IndicatorKind.OWN:
        return None
    if not may_see(indicator.visibility, Circle.NETWORK):
        return None
    cell = (indicator.kind, indicator.unit)
    return CountedIndicator(indicator.network, organisation, indicator.participant, cell, first.value, last.value)


def together(found: Iterable[CountedIndicator], floor: int = FLOOR) -> Mapping[Cell, MeasurementOverview]:
    """The averages of each kind and unit. ``floor``: of at least so many organisations and people, never fewer than FLOOR."""
    cells: dict[Cell, dict[str, list[CountedIndicator]]] = {}
    for indicator in found:
        cells.setdefault(indicator.cell, {}).setdefault(indicator.network, []).append(indicator)
    return {cell: _overview(networks, max(floor, FLOOR)) for cell, networks in cells.items()}


def _overview(networks: Mapping[str, Sequence[CountedIndicator]], floor: int) -> MeasurementOverview:
    told = {network: _average(of) if _enough(of, floor) else None for network, of in networks.items()}
    shown = [indicator for network, of in networks.items() if told[network] is not None for indicator in of]
    rest = [indicator for network, of in networks.items() if told[network] is None for indicator in of]
    whole = [*shown, *rest] if _enough(rest, floor) else shown
    return MeasurementOverview(told, _average(whole) if _enough(whole, floor) else None)


def _enough(of: Sequence[CountedIndicator], floor: int) -> bool:
    return min(len({indicator.organisation for indicator in of}), len({indicator.participant for indicator in of})) >= floor


def _average(of: Sequence[CountedIndicator]) -> Together:
    organisations: dict[tuple[str, str], list[CountedIndicator]] = {}
    for indicator in of:
        # In each network by itself: counted once, those that are in two would be known to have measured in both.
        organisations.setdefault((indicator.network, indicator.organisation), []).append(indicator)
    each = list(organisations.values())
    baseline = _mean([_mean([indicator.baseline for indicator in group]) for group in each])
    last = _mean([_mean([indicator.last for indicator in group]) for group in each])
    return Together(len(each), _rounded(baseline), _rounded(last))


def _mean(values: Sequence[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values)


def _rounded(value: Decimal) -> Decimal:
    return (value / STEP).quantize(Decimal(1), ROUND_HALF_UP) * STEP
