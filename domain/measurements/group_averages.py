"""What may be told of measurements: to a contact person one by one, and of several people together only from FLOOR on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.measurements.indicator import IndicatorKind, Trend, Unit
from domain.measurements.record_values import trends
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR, Circle, may_see

STEP = Decimal("0.5")
"""Averages are told in steps of this, so that one more or one less tells nothing exact."""
Cell = tuple[IndicatorKind, Unit]


async def readable(tx: Transaction, action: str, circle: Circle) -> list[Trend]:
    """What ``circle`` may see of an action's measurements, as far as there are any."""
    return [one for one in await trends(tx, action) if one.measurements and may_see(one.indicator.visibility, circle)]


@dataclass(frozen=True, slots=True)
class Counted:
    """An indicator as it counts among others: what it was and what it is."""

    network: str
    organisation: str
    participant: str
    cell: Cell
    baseline: Decimal
    last: Decimal


@dataclass(frozen=True, slots=True)
class Together:
    """Averages over ``count`` organisations, each counting the same, in each network that it is in."""

    count: int
    baseline: Decimal
    last: Decimal


@dataclass(frozen=True, slots=True)
class Overview:
    """``networks``: None for one with fewer than FLOOR organisations or people. ``total`` is over what is told, and over the rest too if
    that could be told by itself: nothing can be subtracted."""

    networks: Mapping[str, Together | None]
    total: Together | None


def counted(trend: Trend, organisation: str) -> Counted | None:
    """None for what its owner keeps to themselves or their contact person, what is their own invention, and what was measured once."""
    indicator, first, last = trend.indicator, trend.baseline, trend.last
    if first is None or last is None or trend.change is None or indicator.kind is IndicatorKind.OWN:
        return None
    if not may_see(indicator.visibility, Circle.NETWORK):
        return None
    cell = (indicator.kind, indicator.unit)
    return Counted(indicator.network, organisation, indicator.participant, cell, first.value, last.value)


def together(found: Iterable[Counted], floor: int = FLOOR) -> Mapping[Cell, Overview]:
    """What may be told of each kind and unit: by network, and of all networks as one. ``floor`` may be raised, never lowered."""
    cells: dict[Cell, dict[str, list[Counted]]] = {}
    for one in found:
        cells.setdefault(one.cell, {}).setdefault(one.network, []).append(one)
    return {cell: _overview(networks, max(floor, FLOOR)) for cell, networks in cells.items()}


def _overview(networks: Mapping[str, Sequence[Counted]], floor: int) -> Overview:
    told = {network: _average(of) if _enough(of, floor) else None for network, of in networks.items()}
    shown = [one for network, of in networks.items() if told[network] is not None for one in of]
    rest = [one for network, of in networks.items() if told[network] is None for one in of]
    whole = [*shown, *rest] if _enough(rest, floor) else shown
    return Overview(told, _average(whole) if _enough(whole, floor) else None)


def _enough(of: Sequence[Counted], floor: int) -> bool:
    return min(len({one.organisation for one in of}), len({one.participant for one in of})) >= floor


def _average(of: Sequence[Counted]) -> Together:
    organisations: dict[tuple[str, str], list[Counted]] = {}
    for one in of:
        # In each network by itself: counted once, those that are in two would be known to have measured in both.
        organisations.setdefault((one.network, one.organisation), []).append(one)
    each = list(organisations.values())
    baseline = _mean([_mean([one.baseline for one in group]) for group in each])
    last = _mean([_mean([one.last for one in group]) for group in each])
    return Together(len(each), _rounded(baseline), _rounded(last))


def _mean(values: Sequence[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values)


def _rounded(value: Decimal) -> Decimal:
    return (value / STEP).quantize(Decimal(1), ROUND_HALF_UP) * STEP
