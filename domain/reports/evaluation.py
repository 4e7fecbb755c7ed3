"""What evaluators get of one network: rows under pseudonyms, each like those of four others or more; measurements of indicators under
pseudonyms of their own; and texts that lead to no row.

Whoever reads the digests knows who tried what and how it went. So among those who are alike in all that is told of them are always at least
FLOOR people, also over all exports ever made: a later half year only divides such a class where each part is large enough.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.actions.action import Action
from domain.check_ins.check_in import Update
from domain.check_ins.questions import Ask, questions_of
from domain.links.installation import Installation
from domain.measurements.group_averages import STEP
from domain.measurements.indicator import IndicatorKind, IndicatorUnit, Trend
from domain.measurements.record_values import trends
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.privacy.may_see import Circle, may_see
from domain.privacy.pseudonyms import pseudonym
from domain.privacy.suppression import enough, group_of, telling
from domain.programme.programme import Network, Participant
from domain.reports.count_figures import outcomes
from domain.reports.half_year import HalfYear, half_of

UNTOLD = ""
"""In place of a value that would set somebody apart."""
MIXED, NONE = "mixed", "none"
"""When cycles went in different ways (MIXED), and when there was none, or no session (NONE)."""
LOW, MIDDLE, HIGH = "low", "middle", "high"
"""How often somebody was there: less than half, less than four in five, or more."""
COUNT_STEP = Decimal(5)
"""Numbers of people are rounded to multiples of this, so that no organisation is known by its own."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One participant in one half year; UNTOLD where a value would set them apart.

    ``cycles``: how many they evaluated ("0", "1", "2+"). ``outcome``: how these went. ``presence``: LOW, MIDDLE, HIGH or NONE.
    """

    pseudonym: str
    sector: str
    half: HalfYear
    cycles: str
    outcome: str
    presence: str


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """The last value of an indicator in a half year, rounded. ``baseline``: its first value lies in this half year too."""

    pseudonym: str
    kind: IndicatorKind
    unit: IndicatorUnit
    half: HalfYear
    baseline: bool
    value: Decimal
    target: Decimal | None


@dataclass(frozen=True, slots=True)
class TextRow:
    """An answer in its author's words. Nothing says whose it is, nor when in the half year it was shared. ``question``: an id."""

    step: str
    question: str
    half: HalfYear
    text: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What evaluators get of one network; no rows when too few people take part."""

    network: Network
    people: Sequence[PersonRow]
    measurements: Sequence[MeasurementRow]
    texts: Sequence[TextRow]


async def evaluation(tx: Transaction, installation: Installation, network: Network, halves: Sequence[HalfYear]) -> Evaluation:
    """What evaluators get of ``network``. ``halves``: those that are settled, earliest first. Each network stands by itself, so that
    exports of others tell no more of it. Raises ValueError for an installation without a key."""
    floor = await floor_of(tx)
    members = list(await tx.participants.of_network(network.id))
    people = await _people(tx, installation, network, members, halves, floor)
    if not enough(group_of(members), floor):
        return Evaluation(network, (), (), ())
    measured = await _measurements(tx, installation, network, {participant.id: participant for participant in members}, halves, floor)
    return Evaluation(network, people, measured, await _texts(tx, network, {participant.id for participant in members}, halves))


def cohorts(
    members: Sequence[Participant], halves: Sequence[HalfYear], network: Network, floor: int
) -> Mapping[HalfYear, list[Participant]]:
    """Who is told of from which half year on. Who comes later waits until they are enough together: a single new pseudonym would be
    known."""
    found: dict[HalfYear, list[Participant]] = {}
    waiting = sorted(members, key=lambda participant: participant.id)
    for half in halves:
        here = [participant for participant in waiting if participant.known_since < half.ends(network.zone)]
        if enough(group_of(here), floor):
            found[half] = here
            waiting = [participant for participant in waiting if participant not in here]
    return found


def divided(members: Sequence[Participant], columns: Sequence[Mapping[str, str]], floor: int) -> Mapping[str, list[str]]:
    """By participant id, their value in each column: UNTOLD where fewer than ``floor`` would be alike in that column and all before it.
    ``columns``: each by participant id."""
    shown: dict[str, list[str]] = {participant.id: [] for participant in members}
    classes = [list(members)]
    for column in columns:
        finer: list[list[Participant]] = []
        for alike in classes:
            cells: dict[str, list[Participant]] = {}
            for participant in alike:
                cells.setdefault(column.get(participant.id, UNTOLD), []).append(participant)
            told = telling({value: group_of(of) for value, of in cells.items()}, floor)
            rest = [participant for value, of in cells.items() if value not in told for participant in of]
            finer += [of for value, of in cells.items() if value in told]
            finer += [rest] if rest else []
            for value, of in cells.items():
                for participant in of:
                    shown[participant.id].append(value if value in told else UNTOLD)
        classes = finer
    return shown


async def _people(
    tx: Transaction,
    installation: Installation,
    network: Network,
    members: Sequence[Participant],
    halves: Sequence[HalfYear],
    floor: int,
) -> list[PersonRow]:
    actions = await tx.actions.of_network(network.id)
    sectors = {participant.id: participant.sector for participant in members}
    columns = {half: await _columns(tx, network, members, actions, half) for half in halves}
    rows: list[PersonRow] = []
    for begun, cohort in cohorts(members, halves, network, floor).items():
        since = [half for half in halves if half >= begun]
        shown = divided(cohort, [sectors, *(column for half in since for column in columns[half])], floor)
        for participant in cohort:
            name, (sector, *values) = pseudonym(installation, "participant", participant.id), shown[participant.id]
            for number, half in enumerate(since):
                rows.append(PersonRow(name, sector, half, *values[3 * number : 3 * number + 3]))
    return sorted(rows, key=lambda row: (row.pseudonym, row.half))


async def _columns(
    tx: Transaction, network: Network, members: Sequence[Participant], actions: Sequence[Action], half: HalfYear
) -> tuple[Mapping[str, str], Mapping[str, str], Mapping[str, str]]:
    """Of each member in a half year: how many cycles they evaluated, how those went, and how often they were there."""
    went: dict[str, list[str]] = {participant.id: [] for participant in members}
    for action in actions:
        for owner in {action.participant, *action.co_owners} & went.keys():
            went[owner] += outcomes(action, half, network)
    there: dict[str, list[bool]] = {participant.id: [] for participant in members}
    for session in await tx.sessions.of_network(network.id, since=half.starts(network.zone), until=half.ends(network.zone)):
        held = await tx.attendances.get(session.id) if session.takes_place else None
        if held is not None and held.saved_at is not None:
            for text in {*held.present, *held.absent} & there.keys():
                there[text].append(text in held.present)
    cycles = {id: str(len(found)) if len(found) < 2 else "2+" for id, found in went.items()}
    how = {id: found[0] if len(set(found)) == 1 else MIXED if found else NONE for id, found in went.items()}
    return cycles, how, {id: _band(found) for id, found in there.items()}


def _band(there: Sequence[bool]) -> str:
    if not there:
        return NONE
    share = sum(there) / len(there)
    return LOW if share < 0.5 else MIDDLE if share < 0.8 else HIGH


async def _measurements(
    tx: Transaction,
    installation: Installation,
    network: Network,
    members: Mapping[str, Participant],
    halves: Sequence[HalfYear],
    floor: int,
) -> list[MeasurementRow]:
    found: dict[tuple[IndicatorKind, IndicatorUnit], list[Trend]] = {}
    for action in await tx.actions.of_network(network.id):
        for trend in await trends(tx, action.id):
            about = trend.indicator
            if about.kind is not IndicatorKind.OWN and about.participant in members and may_see(about.visibility, Circle.NETWORK):
                found.setdefault((about.kind, about.unit), []).append(trend)
    rows: list[MeasurementRow] = []
    for (kind, unit), of in sorted(found.items()):
        for half in halves:
            here = [(trend, value) for trend in of if (value := _last_in(trend, half)) is not None]
            owners = [members[trend.indicator.participant] for trend, _ in here]
            if not enough(group_of(owners), floor) or len({owner.organisation for owner in owners}) < floor:
                continue
            for trend, value in here:
                first = trend.baseline is not None and trend.baseline.on >= half.first
                target = _rounded(trend.indicator.target, unit) if trend.indicator.target is not None else None
                name = pseudonym(installation, "indicator", trend.indicator.id)
                rows.append(MeasurementRow(name, kind, unit, half, first, _rounded(value, unit), target))
    return sorted(rows, key=lambda row: (row.kind, row.unit, row.pseudonym, row.half))


def _last_in(trend: Trend, half: HalfYear) -> Decimal | None:
    return next((measurement.value for measurement in reversed(trend.measurements) if half.first <= measurement.on < half.next.first), None)


def _rounded(value: Decimal, unit: IndicatorUnit) -> Decimal:
    step = COUNT_STEP if unit is IndicatorUnit.COUNT else STEP
    return (value / step).quantize(Decimal(1), ROUND_HALF_UP) * step


async def _texts(tx: Transaction, network: Network, members: set[str], halves: Sequence[HalfYear]) -> list[TextRow]:
    if not halves:
        return []
    shared = await tx.updates.of_network(network.id, since=halves[0].starts(network.zone), until=halves[-1].ends(network.zone))
    rows: list[TextRow] = []
    for update in shared:
        if update.participant in members and may_see(update.visibility, Circle.NETWORK) and update.shared_at is not None:
            half = half_of(update.shared_at, network.zone)
            rows += [TextRow(update.step, question, half, text) for question, text in _written(update)]
    # By their own letters: any other order would put together what one person wrote.
    return sorted(rows, key=lambda row: (row.half, row.step, row.question, row.text))


def _written(update: Update) -> list[tuple[str, str]]:
    return [
        (question.id, text)
        for question in questions_of(update.step, update.questions)
        if question.ask is Ask.TEXT and (text := update.answers.get(question.id, "").strip())
    ]
