"""The numbers of a half year: counted once, when the half year is settled, and kept as they may be told (mission.md rows 37, 43).

Only what passes the floor is ever kept, and it does not change when somebody leaves or comes: the difference between two reports of one
half year would be that person.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from domain.action import STEPPING, Action
from domain.half_year import HalfYear
from domain.half_year_averages import measured, presences, pulses
from domain.half_year_figures import ACTIONS, ALL, OUTCOMES, STARTED, STEPS, THEMES, Figure, HalfYearFigures
from domain.ports import Transaction
from domain.privacy import FLOOR
from domain.programme import PROGRAMME_ID, Network, Participant
from domain.suppressing import Group, enough, joined, of_all, telling

Counts = Mapping[str, Mapping[str, Group]]
"""By table, by cell."""


async def floor_of(tx: Transaction) -> int:
    programme = await tx.programmes.get(PROGRAMME_ID)
    return max(FLOOR, programme.pulse_floor if programme else FLOOR)


async def figures_of(tx: Transaction, half: HalfYear, now: datetime) -> HalfYearFigures:
    """As they were told first; counted now when nobody asked before. ``half`` must be settled."""
    kept = await tx.half_year_figures.get(half.key)
    if kept is None:
        kept = await tx.half_year_figures.add(await _count(tx, half, now))
    floor = await floor_of(tx)
    return replace(
        kept,
        figures=tuple(one for one in kept.figures if one.people >= floor),
        presence=tuple(one for one in kept.presence if one.people >= floor),
        measured=tuple(one for one in kept.measured if one.organisations >= floor),
        # How many answered is not kept with it, so a floor that was raised since hides all of it.
        pulses=tuple(one for one in kept.pulses if one.floor >= floor),
    )


async def _count(tx: Transaction, half: HalfYear, now: datetime) -> HalfYearFigures:
    floor = await floor_of(tx)
    everybody = {one.id: one for one in await tx.participants.all()}
    counted: dict[str, Counts] = {}
    found: list[Figure] = []
    for network in await tx.networks.all():
        counted[network.id] = counts = _counts(await tx.actions.of_network(network.id), half, network, everybody)
        found += _told(network.id, counts, floor)
    return HalfYearFigures(
        id=half.key,
        made_at=now,
        figures=(*found, *_of_all(counted, {(one.network, one.cell) for one in found if one.table == THEMES}, floor)),
        presence=tuple(await presences(tx, half, everybody, floor)),
        measured=tuple(await measured(tx, half, everybody, floor)),
        pulses=tuple(await pulses(tx, half, floor)),
    )


def _of_all(counted: Mapping[str, Counts], themes: AbstractSet[tuple[str, str]], floor: int) -> list[Figure]:
    """``themes``: those that are told, with their network. Only these are added up: what is left over of a theme in one network and of
    the actions of another would be equations to be solved."""
    found: list[Figure] = []
    for table in (ACTIONS, STARTED, STEPS, OUTCOMES):
        for cell in sorted({cell for counts in counted.values() for cell in counts[table]}):
            whole = of_all({network: counts[table].get(cell, Group()) for network, counts in counted.items()}, floor)
            if whole is not None:
                found.append(_figure(ALL, table, cell, whole))
    for theme in sorted({cell for _, cell in themes}):
        told = joined(counted[network][THEMES][theme] for network, cell in sorted(themes) if cell == theme)
        found.append(_figure(ALL, THEMES, theme, told))
    return found


def _counts(actions: Sequence[Action], half: HalfYear, network: Network, everybody: Mapping[str, Participant]) -> Counts:
    """What was done in the half year. Nothing here adds up what was before it."""
    cells: dict[str, dict[str, Group]] = {table: {} for table in (ACTIONS, STARTED, STEPS, OUTCOMES, THEMES)}

    def count(table: str, cell: str, action: Action) -> None:
        owners = [everybody[one] for one in (action.participant, *action.co_owners) if one in everybody]
        group = Group(1, frozenset(one.user for one in owners), frozenset(one.organisation for one in owners))
        cells[table][cell] = cells[table].get(cell, Group()) + group

    for action in actions:
        moves = [move for cycle in action.cycles for move in cycle.moves if half.holds(move.at, network.zone)]
        if moves:
            count(ACTIONS, "", action)
            count(THEMES, action.theme if action.theme in network.themes else "", action)
        if half.holds(action.created_at, network.zone):
            count(STARTED, "", action)
        for move in moves:
            if move.how in STEPPING:
                count(STEPS, move.step, action)
        for outcome in outcomes(action, half, network):
            count(OUTCOMES, outcome, action)
    return cells


def outcomes(action: Action, half: HalfYear, network: Network) -> list[str]:
    """How the cycles went that were evaluated in the half year, in order."""
    found: list[str] = []
    for cycle in action.cycles:
        following = next((one for one in action.cycles if one.previous == cycle.number), None)
        closed = following.moves[0].at if following else cycle.moves[-1].at
        if cycle.outcome is not None and half.holds(closed, network.zone):
            found.append(cycle.outcome)
    return found


def _told(network: str, counts: Counts, floor: int) -> list[Figure]:
    """Outcomes and steps add up to nothing that is told; the themes add up to the actions."""
    found = [
        _figure(network, table, cell, group)
        for table in (ACTIONS, STARTED, STEPS, OUTCOMES)
        for cell, group in counts[table].items()
        if enough(group, floor)
    ]
    themes = telling(counts[THEMES], floor)
    return found + [_figure(network, THEMES, cell, group) for cell, group in counts[THEMES].items() if cell in themes]


def _figure(network: str, table: str, cell: str, group: Group) -> Figure:
    return Figure(network=network, table=table, cell=cell, count=group.count, people=len(group.people))
