"""The numbers of a half year: counted once, when the half year is settled, and kept as they may be told (mission.md rows 37, 43).

Only what passes the floor is ever kept, and it does not change when somebody leaves or comes: the difference between two reports of one
half year would be that person.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from domain import measuring
from domain.action import STEPPING, Action, How, Step
from domain.half_year import HalfYear
from domain.half_year_figures import ACTIONS, ALL, OUTCOMES, STARTED, STEPS, THEMES, Figure, HalfYearFigures, Measured, Presence
from domain.measurement import Trend
from domain.ports import Transaction
from domain.privacy import FLOOR
from domain.programme import PROGRAMME_ID, Network, Participant
from domain.recording import trends
from domain.suppressing import Group, enough, of_all, telling

SHARE_STEP = 5
"""Shares of presence are told in steps of so many percent, so that one more or one less tells nothing."""
EARLIER, AGAIN = "earlier", "again"
"""Tables that nobody is told: actions that were begun before, and arrivals at the first step that do not begin one."""
_SUBTRACTED = frozenset({(STARTED, ""), (STEPS, str(Step.EXPLORE))})
"""Numbers of which one is part of another. Of all together they are told as far as they are of each network: of the rest nobody knows
which networks are in which."""
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
    return now_told(kept, await floor_of(tx))


def now_told(kept: HalfYearFigures, floor: int) -> HalfYearFigures:
    """What of it may be told when the programme's floor is ``floor`` by now: it may have been raised since."""
    small = {(one.network, one.table) for one in kept.figures if one.people < floor}
    # The others of its table, and those of all together, would tell it.
    small |= {(ALL, table) for _, table in small}
    return replace(
        kept,
        figures=tuple(one for one in kept.figures if (one.network, one.table) not in small),
        presence=tuple(one for one in kept.presence if one.people >= floor),
        measured=tuple(one for one in kept.measured if one.organisations >= floor),
    )


async def _count(tx: Transaction, half: HalfYear, now: datetime) -> HalfYearFigures:
    floor = await floor_of(tx)
    everybody = {one.id: one for one in await tx.participants.all()}
    counted: dict[str, Counts] = {}
    found: list[Figure] = []
    presence: list[Presence] = []
    alone: set[tuple[str, str, str]] = set()
    for network in await tx.networks.all():
        counted[network.id] = counts = _counts(await tx.actions.of_network(network.id), half, network, everybody)
        found += (told := _told(network.id, counts, floor))
        alone |= {(one.network, one.table, one.cell) for one in told}
        presence += await _presence(tx, half, network, everybody, floor)
    for table in (ACTIONS, STARTED, STEPS, OUTCOMES):
        for cell in sorted({cell for counts in counted.values() for cell in counts[table]}):
            told_alone = {network for network in counted if (network, table, cell) in alone}
            groups = {network: counts[table].get(cell, Group()) for network, counts in counted.items()}
            if (table, cell) in _SUBTRACTED:
                groups = {network: group for network, group in groups.items() if network in told_alone}
            here = [groups[network] for network in of_all(groups, told_alone, floor)]
            if here:
                people = sum(len(group.people) for group in here)
                found.append(Figure(network=ALL, table=table, cell=cell, count=sum(group.count for group in here), people=people))
    measured = await _measured(tx, half, everybody, floor)
    return HalfYearFigures(id=half.key, made_at=now, figures=tuple(found), presence=tuple(presence), measured=tuple(measured))


def _counts(actions: Sequence[Action], half: HalfYear, network: Network, everybody: Mapping[str, Participant]) -> Counts:
    """What was done in the half year. Nothing here adds up what was before it."""
    cells: dict[str, dict[str, Group]] = {table: {} for table in (ACTIONS, STARTED, STEPS, OUTCOMES, THEMES, EARLIER, AGAIN)}

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
    """How the cycles went that were evaluated in the half year, in order."""
    found: list[str] = []
    for cycle in action.cycles:
        following = next((one for one in action.cycles if one.previous == cycle.number), None)
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
        left = counts[rest].get("", Group())
        if {whole, part} <= told and left.count and not enough(left, floor):
            told.remove(part if rest == EARLIER else whole)
    return [
        _figure(network, table, cell, counts[table][cell])
        for table in (ACTIONS, STARTED, STEPS, OUTCOMES, THEMES)
        for cell in counts[table]
        if (table, cell) in told
    ]


def _figure(network: str, table: str, cell: str, group: Group) -> Figure:
    return Figure(network=network, table=table, cell=cell, count=group.count, people=len(group.people))


async def _presence(
    tx: Transaction, half: HalfYear, network: Network, everybody: Mapping[str, Participant], floor: int
) -> Sequence[Presence]:
    there, of, sessions = Group(), Group(), 0
    for session in await tx.sessions.of_network(network.id, since=half.starts(network.zone), until=half.ends(network.zone)):
        held = await tx.attendances.get(session.id) if session.network == network.id and session.takes_place else None
        if held is not None and held.saved_at is not None:
            sessions += 1
            there += _people(held.present, everybody)
            of += _people((*held.present, *held.absent), everybody)
    if not enough(of, floor):
        return []
    share = Decimal(100 * there.count) / of.count / SHARE_STEP
    rounded = int(share.quantize(Decimal(1), ROUND_HALF_UP)) * SHARE_STEP
    return [Presence(network=network.id, sessions=sessions, share=rounded, people=len(of.people))]


def _people(ids: Iterable[str], everybody: Mapping[str, Participant]) -> Group:
    found = [everybody[one] for one in ids if one in everybody]
    return Group(len(found), frozenset(one.user for one in found), frozenset(one.organisation for one in found))


async def _measured(tx: Transaction, half: HalfYear, everybody: Mapping[str, Participant], floor: int) -> list[Measured]:
    """Of what was measured in the half year: the baseline, the last value in it, and the target."""
    changes: list[measuring.Counted] = []
    targets: list[measuring.Counted] = []
    for network in await tx.networks.all():
        last_day = half.next.first
        for action in await tx.actions.of_network(network.id):
            for one in await trends(tx, action.id):
                known = [value for value in one.measurements if value.on < last_day]
                owner = everybody.get(one.indicator.participant)
                if owner is None or not known or known[-1].on < half.first:
                    continue
                counted = measuring.counted(Trend(one.indicator, known), owner.organisation)
                if counted is not None:
                    changes.append(counted)
                    if one.indicator.target is not None:
                        targets.append(replace(counted, last=one.indicator.target))
    return list(_averages(measuring.together(changes, floor), measuring.together(targets, floor)))


def _averages(
    changes: Mapping[measuring.Cell, measuring.Overview], targets: Mapping[measuring.Cell, measuring.Overview]
) -> Iterable[Measured]:
    for cell, overview in sorted(changes.items()):
        aims = targets.get(cell)
        for network, told in [*overview.networks.items(), (ALL, overview.total)]:
            if told is not None:
                aim = aims.total if aims and network == ALL else aims.networks.get(network) if aims else None
                yield Measured(
                    network=network,
                    kind=cell[0],
                    unit=cell[1],
                    organisations=told.count,
                    baseline=told.baseline,
                    last=told.last,
                    target=aim.last if aim else None,
                    with_target=aim.count if aim else 0,
                )
