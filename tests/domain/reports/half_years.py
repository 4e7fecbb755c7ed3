"""A programme of two half years to count: two networks with enough people, one too small, and all that its records hold."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from domain.actions.action import STEPS, Action, Cycle, How, Move, Onward, Outcome, Step
from domain.attendance.register import Attendance
from domain.check_ins.check_in import Update, Visibility
from domain.links.installation import Installation
from domain.measurements.indicator import Direction, Indicator, IndicatorKind, IndicatorUnit, Measurement, Source
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR
from domain.programme.programme import Participant
from domain.pulse.pulse import ITEMS, Pulse
from domain.reports.half_year import HalfYear
from domain.sessions.session import Session
from tests.domain.makers import coordinator, network, participant, programme, put, session

BEGUN = datetime(2027, 1, 4, 9, tzinfo=UTC)
FIRST, SECOND = HalfYear(2027, 1), HalfYear(2027, 2)
LATER = datetime(2028, 1, 20, 9, tzinfo=UTC)
KEY = Installation(name="0a0b", key="22" * 32)
SIZES = {"behoud": 24, "magneet": 20, "klein": 3}
SECTORS = ("VVT", "GGZ", "ziekenhuis")
NASTY = '=HYPERLINK("http://x.example","klik")'


def people(seed: int, sizes: dict[str, int]) -> list[Participant]:
    dice = random.Random(seed)
    return [
        participant(
            f"p{number}",
            name,
            name=f"Naam {name} {number}",
            user=f"user-{name}-{number}",
            email=f"{name}{number}@example.org",
            organisation=f"Organisatie {name} {number // 2}",
            sector=dice.choice(SECTORS),
            known_since=BEGUN if number < size - 2 else datetime(2027, 9, 1, tzinfo=UTC),
        )
        for name, size in sizes.items()
        for number in range(size)
    ]


async def filled(tx: Transaction, seed: int = 1, sizes: dict[str, int] | None = None) -> Sequence[Participant]:
    """Who takes part. What they did is different for each ``seed``."""
    dice = random.Random(seed)
    here = sizes or SIZES
    members = people(seed, here)
    networks = [network(key, name=f"Netwerk {key}", themes=("leiderschap", "vitaliteit"), known_since=BEGUN) for key in here]
    held = [session(f"{key}-{month}", datetime(2027, month, 10, 13, tzinfo=UTC), key) for key in here for month in (3, 5, 9, 11)]
    await put(tx, programme(), coordinator(), *networks, *members, *held)
    for meeting in held:
        there = [each.id for each in members if each.network == meeting.network]
        absent = {each for each in there if dice.random() < 0.3}
        present = tuple(each for each in there if each not in absent)
        await tx.attendances.add(Attendance(id=meeting.id, present=present, absent=tuple(absent), by="anja", saved_at=meeting.ends))
    for member in members:
        await _acts(tx, member, dice)
    for meeting in held:
        await _pulse(tx, meeting, here[meeting.network], random.Random(f"{seed}:{meeting.id}"))
    return members


async def _pulse(tx: Transaction, meeting: Session, size: int, dice: random.Random) -> None:
    """Its counters as they are kept once it is closed: of who answered, if they were enough."""
    answers = max(0, size - dice.randrange(4, 9))
    counts: dict[str, dict[str, int]] = {item.id: {} for item in ITEMS}
    for item in ITEMS:
        for _ in range(answers):
            value = dice.choice(item.scale.answers[1:])
            counts[item.id][value] = counts[item.id].get(value, 0) + 1
    if answers >= FLOOR:
        closed = meeting.ends + timedelta(days=8)
        await tx.pulses.add(Pulse(id=meeting.id, network=meeting.network, held_at=meeting.starts, closed_at=closed, counts=counts))


async def _acts(tx: Transaction, member: Participant, dice: random.Random) -> None:
    cycles: list[Cycle] = []
    at = BEGUN + timedelta(days=dice.randrange(60))
    for number in range(1, dice.randrange(2, 5)):
        moves = [Move(step=step, at=at + timedelta(days=20 * n), how=_how(number, n)) for n, step in enumerate(STEPS)]
        outcome = dice.choice([Outcome.WORKED, Outcome.WORKED, Outcome.PARTLY, Outcome.FAILED])
        cycles.append(Cycle(number=number, previous=number - 1 or None, moves=tuple(moves), outcome=outcome, onward=Onward.CONTINUE))
        at = moves[-1].at + timedelta(days=25)
        await _shares(tx, member, cycles[-1], at, dice)
    opened = Cycle(number=len(cycles) + 1, previous=len(cycles), moves=(Move(step=Step.PLAN, at=at, how=How.NEXT_CYCLE),))
    action = Action(
        id=f"{member.id}:a",
        participant=member.id,
        network=member.network,
        title="t",
        problem="PLANTED probleem",
        theme=dice.choice(["leiderschap", "vitaliteit", "iets eigens"]),
        created_at=BEGUN,
        cycles=(*cycles, opened),
    )
    await tx.actions.add(action)
    await _measures(tx, member, action, dice)


def _how(number: int, n: int) -> How:
    return How.FORWARD if n else How.START if number == 1 else How.NEXT_CYCLE


async def _shares(tx: Transaction, member: Participant, cycle: Cycle, at: datetime, dice: random.Random) -> None:
    circle = dice.choice(tuple(Visibility))
    shared = at if circle in (Visibility.NETWORK_NAMED, Visibility.NETWORK_UNNAMED) else None
    words = f"{circle} les van {member.id} {cycle.number}" if dice.random() < 0.9 else NASTY
    update = Update(
        id=f"{member.id}:{cycle.number}",
        participant=member.id,
        network=member.network,
        action=f"{member.id}:a",
        cycle=cycle.number,
        step=Step.EVALUATE,
        answers={"outcome": cycle.outcome or "", "lesson": words},
        visibility=circle,
        at=at,
        shared_at=shared,
    )
    await tx.updates.add(update)


async def _measures(tx: Transaction, member: Participant, action: Action, dice: random.Random) -> None:
    circle = dice.choice([Visibility.NETWORK_NAMED, Visibility.NETWORK_NAMED, Visibility.NETWORK_UNNAMED, Visibility.CONTACT])
    made = Indicator(
        id=f"{member.id}:i",
        action=action.id,
        participant=member.id,
        network=member.network,
        kind=IndicatorKind.SICK_LEAVE,
        unit=IndicatorUnit.PERCENT,
        direction=Direction.DOWN,
        source=Source.HR,
        target=Decimal("4.0"),
        visibility=circle,
        created_at=BEGUN,
        baseline_at=BEGUN,
    )
    await tx.indicators.add(made)
    for number, day in enumerate((date(2027, 2, 1), date(2027, 6, 1), date(2027, 11, 1))):
        value = Measurement(
            id=f"{member.id}:m{number}",
            indicator=made.id,
            participant=member.id,
            value=Decimal(dice.randrange(300, 900)) / 100,
            on=day,
            entered_at=BEGUN + timedelta(days=number),
            source=Source.HR,
            baseline=number == 0,
        )
        await tx.measurements.add(value)
