"""What is told of several together, one baseline whatever happens, and who may read."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.check_ins.check_in import Visibility
from domain.measurements import record_values as recording
from domain.measurements.group_averages import Cell, CountedIndicator, counted, readable, together
from domain.measurements.indicator import MOST, Direction, Indicator, IndicatorKind, IndicatorUnit, Measurement, Source, Trend, trend
from domain.measurements.record_values import EntryVerdict, Wish, begin, correct, enter, forget, hand_over, remove, resume, stop
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see
from tests.domain.makers import START, a_store, action, network, participant

SICK: Cell = (IndicatorKind.SICK_LEAVE, IndicatorUnit.PERCENT)
DAYS = [date(2027, 1, 1) + timedelta(days=n) for n in range(6)]
WISH = Wish(kind=IndicatorKind.SICK_LEAVE, unit=IndicatorUnit.PERCENT, direction=Direction.DOWN, source=Source.HR)


def indicator(id: str, **changed: Any) -> Indicator:
    given: dict[str, Any] = {
        "action": "a1",
        "participant": "behoud.p1",
        "network": "behoud",
        "kind": IndicatorKind.SICK_LEAVE,
        "unit": IndicatorUnit.PERCENT,
        "direction": Direction.DOWN,
        "source": Source.HR,
        "created_at": START,
    }
    return Indicator(id=id, **{**given, **changed})


def group(network: str, size: int, *, since: int = 0, last: str = "5") -> list[CountedIndicator]:
    people = range(since, since + size)
    return [CountedIndicator(network, f"org-{network}-{n}", f"{network}.p{n}", SICK, Decimal(6), Decimal(last)) for n in people]


@pytest.mark.parametrize("size", range(5))
def test_of_four_or_fewer_nothing_is_told(size: int) -> None:
    found = together(group("a", size))
    assert [other for each in found.values() for other in (each.total, *each.networks.values()) if other] == []


def test_from_five_on_an_average_over_organisations() -> None:
    five = group("a", 5)
    assert together(five)[SICK].networks["a"] == together(five)[SICK].total
    told = together([*five, CountedIndicator("a", "org-a-0", "a.p9", SICK, Decimal(16), Decimal(15))])[SICK].networks["a"]
    assert told is not None
    # The first organisation has two, and counts as one of 11 and 10: (11 + 4 × 6) / 5 and (10 + 4 × 5) / 5.
    assert (told.count, told.baseline, told.last) == (5, Decimal("7.0"), Decimal("6.0"))


def test_five_people_of_one_organisation_are_one_and_five_organisations_of_one_person_too() -> None:
    people = [CountedIndicator("a", "org", f"a.p{n}", SICK, Decimal(6), Decimal(5)) for n in range(6)]
    organisations = [CountedIndicator("a", f"org-{n}", "a.p1", SICK, Decimal(6), Decimal(5)) for n in range(6)]
    assert together(people)[SICK].total is None
    assert together(organisations)[SICK].total is None


def test_a_floor_may_be_raised_and_never_lowered() -> None:
    assert together(group("a", 5), floor=6)[SICK].total is None
    assert together(group("a", 4), floor=2)[SICK].total is None


@given(sizes=st.lists(st.integers(0, 8), min_size=1, max_size=5))
def test_no_total_minus_what_is_told_leaves_fewer_than_five(sizes: Sequence[int]) -> None:
    found = [other for number, size in enumerate(sizes) for other in group(f"n{number}", size)]
    for overview in together(found).values():
        told = {name: item.count for name, item in overview.networks.items() if item}
        assert all(count >= 5 for count in told.values())
        if overview.total is not None:
            rest = overview.total.count - sum(told.values())
            assert rest == 0 or rest >= 5
            # Whoever is in a network below the floor changes no total, unless there are five of those.
            hidden = sum(size for number, size in enumerate(sizes) if f"n{number}" not in told)
            assert rest == (hidden if hidden >= 5 else 0)


def test_only_what_was_shared_with_the_network_counts() -> None:
    for circle in Visibility:
        made = trend(indicator("i1", visibility=circle), [value(DAYS[0], "6", baseline=True), value(DAYS[1], "5")])
        assert (counted(made, "org") is not None) is may_see(circle, Circle.NETWORK)
    own = indicator("i1", kind=IndicatorKind.OWN, visibility=Visibility.NETWORK_NAMED)
    assert counted(trend(own, [value(DAYS[0], "6", baseline=True), value(DAYS[1], "5")]), "org") is None
    once = indicator("i1", visibility=Visibility.NETWORK_NAMED)
    assert counted(trend(once, [value(DAYS[0], "6", baseline=True)]), "org") is None


def value(on: date, amount: str, *, baseline: bool = False) -> Measurement:
    return Measurement(
        id=f"m-{on}",
        indicator="i1",
        participant="behoud.p1",
        value=Decimal(amount),
        on=on,
        entered_at=START,
        source=Source.HR,
        baseline=baseline,
    )


async def test_the_trend_is_by_day_and_its_change_from_the_baseline() -> None:
    made = trend(indicator("i1"), [value(DAYS[2], "5"), value(DAYS[0], "7"), value(DAYS[1], "6", baseline=True)])
    assert [measurement.on for measurement in made.measurements] == DAYS[:3]
    assert made.change == Decimal(-1)
    assert Trend(indicator("i1")).change is None


PRESSES = st.lists(
    st.tuples(st.sampled_from(["enter", "correct", "remove"]), st.sampled_from(DAYS), st.integers(0, 100), st.integers(0, 5)), max_size=14
)


@settings(max_examples=60, deadline=None)
@given(presses=PRESSES)
def test_one_baseline_one_value_a_day_and_each_form_once_whatever_is_pressed(
    presses: Sequence[tuple[str, date, int, int]],
) -> None:
    asyncio.run(pressed(presses))


async def pressed(presses: Sequence[tuple[str, date, int, int]]) -> None:
    async with a_store(network(), participant(), action()) as store:
        async with store.transaction() as tx:
            await tx.indicators.add(indicator("i1"))
        used: set[str] = set()
        for what, on, amount, number in presses:
            async with store.transaction() as tx:
                before = await tx.measurements.of_indicator("i1")
                await press(tx, what, on, amount, number)
                after = await tx.measurements.of_indicator("i1")
            form = f"f{number}"
            if what == "enter" and form in used:
                assert after == before
            used |= {form} if what == "enter" else set()
            assert len({measurement.on for measurement in after}) == len(after)
            assert [measurement.baseline for measurement in after].count(True) == (1 if after else 0)
            assert len({measurement.id for measurement in after}) == len(after)


async def press(tx: Transaction, what: str, on: date, amount: int, number: int) -> None:
    known = await tx.measurements.of_indicator("i1")
    if what == "enter":
        there = await tx.indicators.get("i1")
        assert there is not None
        await enter(tx, there, participant(), Decimal(amount), on, f"f{number}", START)
    elif known and what == "correct":
        await correct(tx, known[number % len(known)], Decimal(amount), on, Source.SURVEY, "")
    elif known:
        await remove(tx, known[number % len(known)])


async def test_begin_once_for_each_form_and_five_at_most() -> None:
    async with a_store(network(), participant(), action()) as store, store.transaction() as tx:
        made = [await begin(tx, action(), participant(), WISH, f"f{n}", START) for n in range(MOST)]
        assert await begin(tx, action(), participant(), WISH, "f0", START) == made[0]
        assert await begin(tx, action(), participant(), WISH, "more", START) is None
        assert made[0] is not None
        stopped = await stop(tx, made[0], START)
        assert await stop(tx, stopped, START + timedelta(days=1)) == stopped
        assert await begin(tx, action(), participant(), WISH, "more", START) is not None
        assert await resume(tx, stopped) is None


async def test_the_same_value_again_changes_nothing_but_uses_the_form() -> None:
    async with a_store(network(), participant(), action()) as store, store.transaction() as tx:
        first = await enter(tx, await tx.indicators.add(indicator("i1")), participant(), Decimal(6), DAYS[0], "f1", START)
        again = await enter(tx, first.indicator, participant(), Decimal(6), DAYS[0], "f2", later())
        assert (first.how, again.how, again.measurement) == (EntryVerdict.ADDED, EntryVerdict.SAME, first.measurement)
        assert again.indicator.baseline_at == START
        assert (await enter(tx, again.indicator, participant(), Decimal(9), DAYS[0], "f2", later())).how is EntryVerdict.ALREADY


def later() -> datetime:
    return START + timedelta(days=30)


async def test_readable_follows_the_circle_of_each() -> None:
    async with a_store(network(), participant(), action()) as store, store.transaction() as tx:
        for circle in Visibility:
            made = await tx.indicators.add(indicator(circle, visibility=circle))
            await enter(tx, made, participant(), Decimal(6), DAYS[0], "f", START)
        await tx.indicators.add(indicator("empty"))
        for reader in Circle:
            seen = {other.indicator.visibility for other in await readable(tx, "a1", reader)}
            assert seen == {circle for circle in Visibility if may_see(circle, reader)}


async def test_whoever_leaves_takes_along_theirs_and_what_they_entered_elsewhere() -> None:
    async with a_store(network(), participant(), participant("p2"), action()) as store, store.transaction() as tx:
        mine = await tx.indicators.add(indicator("mine"))
        other = await tx.indicators.add(indicator("other", participant="behoud.p2"))
        entered = await enter(tx, mine, participant(), Decimal(6), DAYS[0], "f1", START)
        await enter(tx, entered.indicator, participant("p2"), Decimal(5), DAYS[1], "f2", START)
        entered = await enter(tx, other, participant(), Decimal(4), DAYS[0], "f3", START)
        await enter(tx, entered.indicator, participant("p2"), Decimal(3), DAYS[1], "f4", START)
        await forget(tx, "behoud.p1")
        assert [measure.id for measure in await tx.indicators.all()] == ["other"]
        # The baseline that went is now the earliest that is left.
        assert [(measurement.value, measurement.baseline) for measurement in await tx.measurements.all()] == [(Decimal(3), True)]


async def test_handed_over_the_indicators_go_along() -> None:
    async with a_store(network(), participant(), participant("p2"), action()) as store, store.transaction() as tx:
        await tx.indicators.add(indicator("i1"))
        await hand_over(tx, "a1", "behoud.p2")
        assert [measure.id for measure in await tx.indicators.of_participant("behoud.p2")] == ["i1"]
        assert await recording.running(tx, "a1")
