"""A half year in numbers: only what is over, only what passes the floor, and the same each time it is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.checkin import Visibility
from domain.half_year import HalfYear, first_settled, half_of, settled
from domain.half_year_counting import figures_of
from domain.half_year_figures import ACTIONS, ALL, OUTCOMES, STEPS, THEMES, Figure, HalfYearFigures
from domain.learned import VARIOUS, learned
from domain.leaving import forget
from domain.pulse import ITEMS, together
from domain.pulsing import results
from store import RecordStore, open_store
from store.schema import HALF_YEAR_FIGURES
from tests.domain.half_years import BEGUN, FIRST, LATER, SECOND, filled

ZONE = ZoneInfo("Europe/Amsterdam")


async def a_programme(seed: int = 1, sizes: dict[str, int] | None = None) -> RecordStore:
    store = open_store("memory:")
    async with store.transaction() as tx:
        await filled(tx, seed, sizes)
    return store


async def counted(store: RecordStore, half: HalfYear = FIRST) -> HalfYearFigures:
    async with store.transaction() as tx:
        return await figures_of(tx, half, LATER)


def test_a_half_year_is_told_two_weeks_after_its_end() -> None:
    midnight = datetime(2027, 7, 15, tzinfo=ZONE)
    assert settled(BEGUN, midnight - timedelta(seconds=1), ZONE) == []
    assert settled(BEGUN, midnight, ZONE) == [FIRST]
    assert first_settled(BEGUN, ZONE) == midnight
    assert settled(BEGUN, LATER, ZONE) == [FIRST, SECOND]
    assert half_of(datetime(2027, 6, 30, 22, 30, tzinfo=UTC), ZONE) == SECOND
    assert FIRST.holds(datetime(2027, 6, 30, 21, 59, tzinfo=UTC), ZONE)
    assert not FIRST.holds(datetime(2027, 6, 30, 22, 0, tzinfo=UTC), ZONE)


async def test_a_network_that_is_too_small_tells_nothing_and_adds_nothing() -> None:
    found = await counted(await a_programme())
    told = {*(one.network for one in found.figures), *(one.network for one in found.presence), *(one.network for one in found.measured)}
    assert told == {"behoud", "magneet", ALL}
    assert found.figure("behoud", ACTIONS) is not None
    for table, cell in {(one.table, one.cell) for one in found.figures if one.network == ALL}:
        whole = found.figure(ALL, table, cell)
        parts = [one.count for one in found.figures if (one.table, one.cell) == (table, cell) and one.network != ALL]
        assert whole is not None
        # One network is too small at most here, so it is in no total: there is nothing to subtract.
        assert whole.count == sum(parts) or len(parts) < 2


async def test_themes_that_would_give_a_small_one_away_are_not_told() -> None:
    for seed in range(8):
        found = await counted(await a_programme(seed, {"behoud": 14}))
        whole = found.figure("behoud", ACTIONS)
        themes = [one for one in found.figures if (one.network, one.table) == ("behoud", THEMES)]
        assert whole is not None
        rest = whole.count - sum(one.count for one in themes)
        assert rest == 0 or rest >= 5


async def test_the_numbers_are_of_this_half_year_only() -> None:
    store = await a_programme()
    first, second = await counted(store), await counted(store, SECOND)
    async with store.transaction() as tx:
        actions = [one for one in await tx.actions.all() if one.network == "behoud"]
    closed = sum(len(one.cycles) - 1 for one in actions)
    told = sum(one.count for half in (first, second) for one in half.figures if (one.network, one.table) == ("behoud", OUTCOMES))
    assert 0 < told <= closed
    explored = first.figure("behoud", STEPS, "explore")
    assert explored is not None
    assert explored.count >= 24


async def test_a_half_year_that_was_told_does_not_change_when_somebody_leaves() -> None:
    store = await a_programme()
    before = await counted(store)
    async with store.transaction() as tx:
        gone = await tx.participants.get("behoud.p3")
        assert gone is not None
        await forget(tx, gone)
    assert await counted(store) == before


async def test_a_lesson_is_told_while_it_is_shared_and_named_only_by_choice() -> None:
    store = await a_programme()
    async with store.transaction() as tx:
        behoud = await tx.networks.get("behoud")
        assert behoud is not None
        quotes = [one for of in (await learned(tx, behoud, FIRST)).values() for one in of]
        assert quotes
        assert not [one for one in quotes if one.text.startswith(("me ", "contact "))]
        assert all((one.author is not None) == one.text.startswith("network_named") for one in quotes if not one.text.startswith("="))
        shared = next(
            one for one in await tx.updates.all() if one.network == "behoud" and one.shared_at and one.shared_at < FIRST.ends(ZONE)
        )
        await tx.updates.save(replace(shared, visibility=Visibility.ME, shared_at=None))
        after = [one for of in (await learned(tx, behoud, FIRST)).values() for one in of]
        assert len(after) == len(quotes) - 1


async def test_in_a_small_network_only_what_is_shared_by_name_is_told() -> None:
    for seed in range(6):
        store = await a_programme(seed)
        async with store.transaction() as tx:
            small = await tx.networks.get("klein")
            assert small is not None
            found = await learned(tx, small, FIRST)
            assert set(found) <= {VARIOUS}
            assert all(one.author for of in found.values() for one in of)


async def test_a_theme_of_one_person_does_not_say_whose_lesson_it_is() -> None:
    store = await a_programme()
    async with store.transaction() as tx:
        actions = [one for one in await tx.actions.all() if one.network == "behoud"]
        alone = next(one for one in await tx.updates.all() if one.network == "behoud" and one.visibility is Visibility.NETWORK_UNNAMED)
        for one in actions:
            await tx.actions.save(replace(one, theme="vitaliteit" if one.id == alone.action else "leiderschap"))
        behoud = await tx.networks.get("behoud")
        assert behoud is not None
        found = await learned(tx, behoud, half_of(alone.shared_at or alone.at, ZONE))
        assert set(found) == {VARIOUS}
        assert alone.answers["lesson"] in [one.text for one in found[VARIOUS]]


async def test_a_theme_of_the_whole_is_the_sum_of_what_is_told_and_nothing_of_a_network_that_tells_none() -> None:
    for seed in range(6):
        store = await a_programme(seed, {"behoud": 14, "magneet": 12, "klein": 3, "klein2": 3})
        found = await counted(store)
        whole = {one.cell: one.count for one in found.figures if (one.network, one.table) == (ALL, THEMES)}
        parts: dict[str, int] = {}
        for one in found.figures:
            if one.table == THEMES and one.network != ALL:
                parts[one.cell] = parts.get(one.cell, 0) + one.count
        assert whole == parts
        # Actions and steps of the two small ones are enough together and are in the whole; their themes are not.
        everyone, apart = found.figure(ALL, ACTIONS), [one.count for one in found.figures if one.table == ACTIONS and one.network]
        assert everyone is not None
        assert everyone.count == sum(apart) + 6


async def test_presence_of_the_whole_leaves_a_small_network_out_unless_two_hide_each_other() -> None:
    async def sessions(*sizes: int) -> int:
        found = await counted(await a_programme(1, {f"n{number}": size for number, size in enumerate(sizes)}))
        return next(one.sessions for one in found.presence if one.network == ALL)

    assert await sessions(24, 20) == 4
    assert await sessions(24, 20, 3) == 4
    assert await sessions(24, 20, 3, 3) == 8


async def test_pulses_are_averages_of_what_was_told_and_stay_as_they_were() -> None:
    store = await a_programme()
    before = await counted(store)
    async with store.transaction() as tx:
        behoud = [one for one in await results(tx, "behoud") if FIRST.holds(one.held_at, ZONE)]
        assert len(behoud) == 2
        told = {one.item: one for one in before.pulses if one.network == "behoud"}
        assert set(told) == {item.id for item in ITEMS}
        assert {one.item: (one.value, one.edge) for one in told.values()} == {
            one.item: (one.value, one.edge) for one in together((each.shown for each in behoud), least=1)
        }
        assert {one.pulses for one in told.values()} == {2}
        assert {one.network for one in before.pulses} == {"behoud", "magneet", ALL}
        assert {one.pulses for one in before.pulses if one.network == ALL} == {4}
        for pulse in await tx.pulses.all():
            await tx.pulses.remove(pulse.id)
    assert await counted(store) == before


async def test_one_network_with_pulses_is_no_whole() -> None:
    found = await counted(await a_programme(1, {"behoud": 24, "klein": 3}))
    assert {one.network for one in found.pulses} == {"behoud"}


async def test_a_floor_that_was_raised_since_hides_the_pulses_that_may_be_below_it() -> None:
    store = await a_programme()
    assert (await counted(store)).pulses
    async with store.transaction() as tx:
        known = await tx.programmes.get("programme")
        assert known is not None
        await tx.programmes.save(replace(known, pulse_floor=6))
    assert (await counted(store)).pulses == ()


async def test_a_half_year_that_was_counted_before_there_were_pulses_is_still_told() -> None:
    store = await a_programme()
    figures = (Figure(network="behoud", table=ACTIONS, count=7, people=6),)
    old = HalfYearFigures(id=FIRST.key, made_at=LATER, figures=figures)
    codec = HALF_YEAR_FIGURES.codec
    _, document = codec.encode(old)
    assert isinstance(document, dict)
    del document["pulses"]
    async with store.transaction() as tx:
        await tx.half_year_figures.add(codec.decode(document))
    found = await counted(store)
    assert (found.figures, found.pulses) == (figures, ())
