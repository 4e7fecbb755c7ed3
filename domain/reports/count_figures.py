"""The numbers of a half year: counted once, when it is settled, and kept as they may be told.

Only what passes the floor is kept, and it does not change when somebody leaves or comes: the difference between two reports of one half
year would be that person.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from domain.actions.action import STEPPING, Action, How, Step
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.privacy.suppression import CountedGroup, enough, of_all, telling
from domain.programme.programme import Network, Participant
from domain.reports.averages import measured, presences, pulses
from domain.reports.figures import ACTIONS, ALL, OUTCOMES, STARTED, STEPS, THEMES, Figure, HalfYearFigures
from domain.reports.half_year import HalfYear

EARLIER, AGAIN = "earlier", "again"
"""Tables that are told to nobody: actions that were begun before the half year, and arrivals at the first step that do not begin an
action."""
_SUBTRACTED = frozenset({(STARTED, ""), (STEPS, str(Step.EXPLORE))})
"""Numbers of which one is part of another. Of all together they are told as far as they are of each network: of the rest nobody knows
which networks are in which."""
Counts = Mapping[str, Mapping[str, CountedGroup]]
"""By table, then by cell."""


async def figures_of(tx: Transaction, half: HalfYear, now: datetime) -> HalfYearFigures:
    """The numbers of ``half``, which must be settled: as they were counted first, counted and stored now when nobody asked before; less
    what may not be told at the programme's floor of now."""
    kept = await tx.half_year_figures.get(half.key)
    if kept is None:
        kept = await tx.half_year_figures.add(await _count(tx, half, now))
    return now_told(kept, await floor_of(tx))


def now_told(kept: HalfYearFigures, floor: int) -> HalfYearFigures:
    """What of ``kept`` may be told at this floor, which may be higher than when it was counted."""
    small = {(figure.network, figure.table) for figure in kept.figures if figure.people < floor}
    # The others of its table, and those of all together, would tell it.
    small |= {(ALL, table) for _, table in small}
    unseen = {figure.network for figure in kept.presence if figure.people < floor}
    unseen |= {ALL} if unseen else set()
    unmeasured = {(figure.network, figure.kind, figure.unit) for figure in kept.measured if figure.organisations < floor}
    unmeasured |= {(ALL, kind, unit) for _, kind, unit in unmeasured}
    return replace(
        kept,
        figures=tuple(figure for figure in kept.figures if (figure.network, figure.table) not in small),
        presence=tuple(figure for figure in kept.presence if figure.network not in unseen),
        measured=tuple(figure for figure in kept.measured if (figure.network, figure.kind, figure.unit) not in unmeasured),
        # How many answered is not kept with it, so a floor that was raised since hides all of it.
        pulses=tuple(figure for figure in kept.pulses if figure.floor >= floor),
    )


async def _count(tx: Transaction, half: HalfYear, now: datetime) -> HalfYearFigures:
    floor = await floor_of(tx)
    everybody = {participant.id: participant for participant in await tx.participants.all()}
    counted: dict[str, Counts] = {}
    found: list[Figure] = []
    alone: set[tuple[str, str, str]] = set()
    for network in await tx.networks.all():
        counted[network.id] = counts = _counts(await tx.actions.of_network(network.id), half, network, everybody)
        found += (told := _told(network.id, counts, floor))
        alone |= {(figure.network, figure.table, figure.cell) for figure in told}
    return HalfYearFigures(
        id=half.key,
        made_at=now,
        figures=(*found, *_of_all(counted, alone, floor)),
        presence=tuple(await presences(tx, half, everybody, floor)),
        measured=tuple(await measured(tx, half, everybody, floor)),
        pulses=tuple(await pulses(tx, half, floor)),
    )


def _of_all(counted: Mapping[str, Counts], alone: AbstractSet[tuple[str, str, str]], floor: int) -> list[Figure]:
    """``alone``: what is told by network, table and cell. Of themes only these are added up: what is left over of a theme in one network
    and of the actions of another would be equations to be solved."""
    found: list[Figure] = []
    for table in (ACTIONS, STARTED, STEPS, OUTCOMES, THEMES):
        for cell in sorted({cell for counts in counted.values() for cell in counts[table]}):
            told_alone = {network for network in counted if (network, table, cell) in alone}
            groups = {network: counts[table].get(cell, CountedGroup()) for network, counts in counted.items()}
            if table == THEMES or (table, cell) in _SUBTRACTED:
                groups = {network: group for network, group in groups.items() if network in told_alone}
            here = [groups[network] for network in of_all(groups, told_alone, floor)]
            if here:
                people = sum(len(group.people) for group in here)
                found.append(Figure(network=ALL, table=table, cell=cell, count=sum(group.count for group in here), people=people))
    return found


def _counts(actions: Sequence[Action], half: HalfYear, network: Network, everybody: Mapping[str, Participant]) -> Counts:
    """What was done in the half year. Nothing here adds up what was before it."""
    cells: dict[str, dict[str, CountedGroup]] = {table: {} for table in (ACTIONS, STARTED, STEPS, OUTCOMES, THEMES, EARLIER, AGAIN)}

    def count(table: str, cell: str, action: Action) -> None:
        owners = [everybody[text] for text in (action.participant, *action.co_owners) if text in everybody]
        group = CountedGroup(
            1, frozenset(participant.user for participant in owners), frozenset(participant.organisation for participant in owners)
        )
        cells[table][cell] = cells[table].get(cell, CountedGroup()) + group

    for action in actions:
        moves = [move for cycle in action.cycles for move in cycle.moves if half.holds(move.at, network.zone)]
        if moves:
            count(ACTIONS, "", action)
            count(THEMES, action.theme if action.theme in network.themes else "", action)
        if half.holds(action.created_at, network.zone):
            count(STARTED, "", action)
        elif moves:
            count(EARLIER, "", action)
        for move in moves:
            if move.how in STEPPING:
                count(STEPS, move.step, action)
            if move.how in STEPPING and move.how is not How.START and move.step is Step.EXPLORE:
                count(AGAIN, "", action)
        for outcome in outcomes(action, half, network):
            count(OUTCOMES, outcome, action)
    return cells


def outcomes(action: Action, half: HalfYear, network: Network) -> list[str]:
    """How the cycles of ``action`` went that were evaluated in ``half``, in order (values of Outcome)."""
    found: list[str] = []
    for cycle in action.cycles:
        following = next((other for other in action.cycles if other.previous == cycle.number), None)
        closed = following.moves[0].at if following else cycle.moves[-1].at
        if cycle.outcome is not None and half.holds(closed, network.zone):
            found.append(cycle.outcome)
    return found


def _told(network: str, counts: Counts, floor: int) -> list[Figure]:
    """What of a network may be told, also when one number is taken from another: from the actions those that were begun now, from the
    arrivals at the first step those that begin an action. Themes add up to the actions, and how cycles went to the next ones begun."""
    told = {(table, cell) for table in (ACTIONS, STARTED, STEPS) for cell, group in counts[table].items() if enough(group, floor)}
    told |= {(table, cell) for table in (OUTCOMES, THEMES) for cell in telling(counts[table], floor)}
    for whole, part, rest in (((ACTIONS, ""), (STARTED, ""), EARLIER), ((STEPS, str(Step.EXPLORE)), (STARTED, ""), AGAIN)):
        left = counts[rest].get("", CountedGroup())
        if {whole, part} <= told and left.count and not enough(left, floor):
            told.remove(part if rest == EARLIER else whole)
    return [
        _figure(network, table, cell, counts[table][cell])
        for table in (ACTIONS, STARTED, STEPS, OUTCOMES, THEMES)
        for cell in counts[table]
        if (table, cell) in told
    ]


def _figure(network: str, table: str, cell: str, group: CountedGroup) -> Figure:
    return Figure(network=network, table=table, cell=cell, count=group.count, people=len(group.people))
