"""The averages of a half year: presence, measurements and pulses, of each network and of all together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from domain.measurements import group_averages as measuring
from domain.measurements.indicator import Trend
from domain.measurements.record_values import trends
from domain.ports import Transaction
from domain.privacy.suppression import CountedGroup, enough, joined, of_all
from domain.programme.programme import Network, Participant
from domain.pulse.collect import results
from domain.pulse.pulse import NETWORKS, ItemAverage, PulseAverages, together
from domain.reports.figures import ALL, IndicatorFigure, PresenceFigure, PulseFigure
from domain.reports.half_year import HalfYear

SHARE_STEP = 5
"""Shares are rounded to multiples of this many percent, so that one person more or less tells nothing."""


async def presences(tx: Transaction, half: HalfYear, everybody: Mapping[str, Participant], floor: int) -> list[PresenceFigure]:
    """The presence of each network that may be told, and of all together. ``everybody``: participants by id. ``floor``: of at least so many
    people."""
    there: dict[str, CountedGroup] = {}
    of: dict[str, CountedGroup] = {}
    sessions: dict[str, int] = {}
    for network in await tx.networks.all():
        there[network.id], of[network.id], sessions[network.id] = await _presence(tx, half, network, everybody)
    told = {key: frozenset({key}) for key, group in of.items() if enough(group, floor)}
    told[ALL] = of_all(of, set(told), floor)
    return [
        _share(key, joined(there[text] for text in of_these), [of[text] for text in of_these], sum(sessions[text] for text in of_these))
        for key, of_these in told.items()
        if of_these
    ]


async def _presence(
    tx: Transaction, half: HalfYear, network: Network, everybody: Mapping[str, Participant]
) -> tuple[CountedGroup, CountedGroup, int]:
    """Who was there and who was expected, a person counting each time, and at how many sessions."""
    there, of, sessions = CountedGroup(), CountedGroup(), 0
    for session in await tx.sessions.of_network(network.id, since=half.starts(network.zone), until=half.ends(network.zone)):
        held = await tx.attendances.get(session.id) if session.network == network.id and session.takes_place else None
        if held is not None and held.saved_at is not None:
            sessions += 1
            there += _people(held.present, everybody)
            of += _people((*held.present, *held.absent), everybody)
    return there, of, sessions


def _share(network: str, there: CountedGroup, of: Sequence[CountedGroup], sessions: int) -> PresenceFigure:
    """``of``: by network. Whoever is in two of them counts in each (see ``of_all``)."""
    share = Decimal(100 * there.count) / sum(group.count for group in of) / SHARE_STEP
    rounded = int(share.quantize(Decimal(1), ROUND_HALF_UP)) * SHARE_STEP
    return PresenceFigure(network=network, sessions=sessions, share=rounded, people=sum(len(group.people) for group in of))


def _people(ids: Iterable[str], everybody: Mapping[str, Participant]) -> CountedGroup:
    found = [everybody[text] for text in ids if text in everybody]
    return CountedGroup(
        len(found), frozenset(participant.user for participant in found), frozenset(participant.organisation for participant in found)
    )


async def pulses(tx: Transaction, half: HalfYear, floor: int) -> list[PulseFigure]:
    """Of each network the averages of what was told after its sessions in ``half``, and of all networks the averages of those.

    They are made of what was told, never of counters, so they tell nothing new; how many answered is not told.
    """
    found: list[PulseFigure] = []
    networks: list[tuple[ItemAverage, ...]] = []
    told: list[PulseAverages] = []
    for network in await tx.networks.all():
        here = [averages for averages in await results(tx, network.id) if half.holds(averages.held_at, network.zone)]
        networks.append(together((averages.shown for averages in here), least=1))
        found += _pulse(network.id, networks[-1], here, floor)
        told += here
    return found + _pulse(ALL, together(networks, least=NETWORKS), told, floor)


def _pulse(network: str, averages: Iterable[ItemAverage], told: Iterable[PulseAverages], floor: int) -> list[PulseFigure]:
    items = [average.item for each in told for average in each.shown]
    return [
        PulseFigure(
            network=network, item=average.item, value=average.value, edge=average.edge, pulses=items.count(average.item), floor=floor
        )
        for average in averages
    ]


async def measured(tx: Transaction, half: HalfYear, everybody: Mapping[str, Participant], floor: int) -> list[IndicatorFigure]:
    """The averages of the indicators that were measured in ``half``: baseline, last value in it, and target. ``everybody`` and ``floor``:
    as in ``presences``."""
    changes: list[measuring.CountedIndicator] = []
    targets: list[measuring.CountedIndicator] = []
    for network in await tx.networks.all():
        last_day = half.next.first
        for action in await tx.actions.of_network(network.id):
            for trend in await trends(tx, action.id):
                known = [value for value in trend.measurements if value.on < last_day]
                owner = everybody.get(trend.indicator.participant)
                if owner is None or not known or known[-1].on < half.first:
                    continue
                counted = measuring.counted(Trend(trend.indicator, known), owner.organisation)
                if counted is not None:
                    changes.append(counted)
                    if trend.indicator.target is not None:
                        targets.append(replace(counted, last=trend.indicator.target))
    return list(_averages(measuring.together(changes, floor), measuring.together(targets, floor)))


def _averages(
    changes: Mapping[measuring.Cell, measuring.MeasurementOverview], targets: Mapping[measuring.Cell, measuring.MeasurementOverview]
) -> Iterable[IndicatorFigure]:
    for cell, overview in sorted(changes.items()):
        aims = targets.get(cell)
        for network, told in [*overview.networks.items(), (ALL, overview.total)]:
            if told is not None:
                aim = aims.total if aims and network == ALL else aims.networks.get(network) if aims else None
                yield IndicatorFigure(
                    network=network,
                    kind=cell[0],
                    unit=cell[1],
                    organisations=told.count,
                    baseline=told.baseline,
                    last=told.last,
                    target=aim.last if aim else None,
                    with_target=aim.count if aim else 0,
                )
