"""A half year in numbers: only what is over, only what passes the floor, and the same each time it is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.actions.action import Cycle, How, Move, Outcome, Step
from domain.check_ins.check_in import Visibility
from domain.own_data.erasure import erase
from domain.pulse.collect import results
from domain.pulse.pulse import ITEMS, together
from domain.reports.count_figures import figures_of, now_told
from domain.reports.figures import ACTIONS, ALL, OUTCOMES, STARTED, STEPS, THEMES, Figure, HalfYearFigures
from domain.reports.half_year import HalfYear, first_settled, half_of, settled
from domain.reports.quotes import VARIOUS, learned
from store import RecordStore, open_store
from store.schema import HALF_YEAR_FIGURES
from tests.domain.reports.half_years import BEGUN, FIRST, LATER, SECOND, filled

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
    told = {
        *(figure.network for figure in found.figures),
        *(figure.network for figure in found.presence),
        *(figure.network for figure in found.measured),
    }
    assert told == {"behoud", "magneet", ALL}
    assert found.figure("behoud", ACTIONS) is not None
    for table, cell in {(figure.table, figure.cell) for figure in found.figures if figure.network == ALL}:
        whole = found.figure(ALL, table, cell)
        parts = [figure.count for figure in found.figures if (figure.table, figure.cell) == (table, cell) and figure.network != ALL]
        assert whole is not None
        # One network is too small at most here, so it is in no total: there is nothing to subtract.
        assert whole.count == sum(parts) or len(parts) < 2


async def test_themes_that_would_give_a_small_one_away_are_not_told() -> None:
    for seed in range(8):
        found = await counted(await a_programme(seed, {"behoud": 14}))
        whole = found.figure("behoud", ACTIONS)
        themes = [figure for figure in found.figures if (figure.network, figure.table) == ("behoud", THEMES)]
        assert whole is not None
        rest = whole.count - sum(figure.count for figure in themes)
        assert rest == 0 or rest >= 5


async def a_second_round(store: RecordStore, who: str, at: datetime) -> None:
    """This participant begins another cycle then."""
    async with store.transaction() as tx:
        (action,) = await tx.actions.of_participant(who)
        move = Move(step=Step.EXPLORE, at=at, how=How.NEXT_CYCLE)
        opened = Cycle(number=len(action.cycles) + 1, previous=len(action.cycles), moves=(move,))
        await tx.actions.save(replace(action, cycles=(replace(action.cycle, outcome=Outcome.TOO_EARLY), opened)))


async def begun_in(store: RecordStore, network: str, earlier: int) -> None:
    """Every action of a network begins in the first half year and only arrives there; so many run from before."""
    async with store.transaction() as tx:
        for number, action in enumerate(await tx.actions.of_network(network)):
            before = number < earlier
            how, step = (How.FORWARD, Step.PLAN) if before else (How.START, Step.EXPLORE)
            cycle = Cycle(number=1, previous=None, moves=(Move(step=step, at=BEGUN + timedelta(days=9), how=how),))
            begun = BEGUN - timedelta(days=200) if before else BEGUN
            await tx.actions.save(replace(action, created_at=begun, cycles=(cycle,)))


@pytest.mark.parametrize(("earlier", "told"), [(0, True), (1, False), (4, False), (5, True), (20, False)])
async def test_how_many_were_begun_leaves_no_few_that_were_not(earlier: int, told: bool) -> None:
    store = await a_programme(sizes={"behoud": 24, "magneet": 24})
    for network, of in (("behoud", earlier), ("magneet", 0)):
        await begun_in(store, network, of)
    found = await counted(store)
    assert found.figure("behoud", ACTIONS) is not None
    assert (found.figure("behoud", STARTED) is not None) is told
    whole, other = found.figure(ALL, STARTED), found.figure("magneet", STARTED)
    assert whole is not None
    assert other is not None
    # Nor is it what all together have beside the other.
    assert whole.count - other.count == (24 - earlier if told else 0)


@pytest.mark.parametrize(("again", "told"), [(0, True), (2, False), (4, False), (5, True)])
async def test_arrivals_at_the_first_step_leave_no_few_second_rounds(again: int, told: bool) -> None:
    store = await a_programme(sizes={"behoud": 24, "magneet": 24})
    for network in ("behoud", "magneet"):
        await begun_in(store, network, 0)
    for number in range(again):
        await a_second_round(store, f"behoud.p{number}", BEGUN + timedelta(days=60))
    found = await counted(store)
    assert found.figure("behoud", STARTED) is not None
    assert (found.figure("behoud", STEPS, "explore") is not None) is told
    whole = found.figure(ALL, STEPS, "explore")
    assert whole is not None
    assert whole.count == 24 + (24 + again if told else 0)


async def test_two_networks_together_leave_no_few_either() -> None:
    """One action in each runs from before: the actions of both are told, so those that were begun in both are not."""
    store = await a_programme(sizes={"behoud": 24, "magneet": 24, "derde": 24})
    for network, earlier in (("behoud", 1), ("magneet", 1), ("derde", 0)):
        await begun_in(store, network, earlier)
    found = await counted(store)
    whole, other = found.figure(ALL, STARTED), found.figure("derde", STARTED)
    assert whole == replace(other, network=ALL) if other else False


async def test_who_is_in_two_networks_is_counted_in_each() -> None:
    """Counted once in all together, the difference would say what they did in both."""
    store = await a_programme(sizes={"behoud": 24, "magneet": 20})
    async with store.transaction() as tx:
        for number in range(20):
            participant = await tx.participants.get(f"magneet.p{number}")
            assert participant is not None
            await tx.participants.save(replace(participant, user=f"user-behoud-{number}", organisation=f"Organisatie behoud {number // 2}"))
    found = await counted(store)
    for whole in [each for each in found.figures if each.network == ALL]:
        cells = [each for each in found.figures if (each.table, each.cell) == (whole.table, whole.cell) and each.network != ALL]
        assert whole.people == sum(each.people for each in cells)
    measured = [each.organisations for each in found.measured if each.network != ALL]
    assert [each.organisations for each in found.measured if each.network == ALL] == [sum(measured)]


async def test_what_a_raised_floor_takes_away_is_not_what_the_others_leave() -> None:
    store = await a_programme(sizes={"behoud": 24, "magneet": 20})
    found = await counted(store)
    small = min((figure for figure in found.figures if figure.table == THEMES), key=lambda figure: figure.people)
    left = now_told(found, small.people + 1)
    assert not [figure for figure in left.figures if (figure.network, figure.table) == (small.network, THEMES)]
    for figure in found.figures:
        if figure.network != ALL and figure not in left.figures:
            assert not [each for each in left.figures if each.network == ALL and each.table == figure.table]


async def test_the_numbers_are_of_this_half_year_only() -> None:
    store = await a_programme()
    first, second = await counted(store), await counted(store, SECOND)
    async with store.transaction() as tx:
        actions = [action for action in await tx.actions.all() if action.network == "behoud"]
    closed = sum(len(action.cycles) - 1 for action in actions)
    told = sum(
        figure.count for half in (first, second) for figure in half.figures if (figure.network, figure.table) == ("behoud", OUTCOMES)
    )
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
        await erase(tx, gone)
    assert await counted(store) == before


async def test_a_lesson_is_told_while_it_is_shared_and_named_only_by_choice() -> None:
    store = await a_programme()
    async with store.transaction() as tx:
        behoud = await tx.networks.get("behoud")
        assert behoud is not None
        quotes = [quote for of in (await learned(tx, behoud, FIRST)).values() for quote in of]
        assert quotes
        assert not [quote for quote in quotes if quote.text.startswith(("me ", "contact "))]
        assert all(
            (quote.author is not None) == quote.text.startswith("network_named") for quote in quotes if not quote.text.startswith("=")
        )
        shared = next(
            update
            for update in await tx.updates.all()
            if update.network == "behoud" and update.shared_at and update.shared_at < FIRST.ends(ZONE)
        )
        await tx.updates.save(replace(shared, visibility=Visibility.ME, shared_at=None))
        after = [quote for of in (await learned(tx, behoud, FIRST)).values() for quote in of]
        assert len(after) == len(quotes) - 1


async def test_the_order_of_lessons_says_nothing_of_who_wrote_them() -> None:
    """Ids begin with whose they are: between two that are by name stood what those two wrote without it."""
    store = await a_programme()
    async with store.transaction() as tx:
        behoud = await tx.networks.get("behoud")
        assert behoud is not None
        for number, update in enumerate(await tx.updates.all()):
            await tx.updates.save(replace(update, answers={**update.answers, "lesson": f"les {number * 7 % 11} {number}"}))
        quotes = [[quote.text for quote in of] for of in (await learned(tx, behoud, FIRST)).values()]
    assert max(len(of) for of in quotes) > 5
    assert quotes == [sorted(of) for of in quotes]


async def test_in_a_small_network_only_what_is_shared_by_name_is_told() -> None:
    for seed in range(6):
        store = await a_programme(seed)
        async with store.transaction() as tx:
            small = await tx.networks.get("klein")
            assert small is not None
            found = await learned(tx, small, FIRST)
            assert set(found) <= {VARIOUS}
            assert all(quote.author for of in found.values() for quote in of)


async def test_a_theme_of_one_person_does_not_say_whose_lesson_it_is() -> None:
    store = await a_programme()
    async with store.transaction() as tx:
        actions = [action for action in await tx.actions.all() if action.network == "behoud"]
        alone = next(
            update for update in await tx.updates.all() if update.network == "behoud" and update.visibility is Visibility.NETWORK_UNNAMED
        )
        for action in actions:
            await tx.actions.save(replace(action, theme="vitaliteit" if action.id == alone.action else "leiderschap"))
        behoud = await tx.networks.get("behoud")
        assert behoud is not None
        found = await learned(tx, behoud, half_of(alone.shared_at or alone.at, ZONE))
        assert set(found) == {VARIOUS}
        assert alone.answers["lesson"] in [quote.text for quote in found[VARIOUS]]


async def test_a_theme_of_the_whole_is_the_sum_of_what_is_told_and_nothing_of_a_network_that_tells_none() -> None:
    for seed in range(6):
        store = await a_programme(seed, {"behoud": 14, "magneet": 12, "klein": 3, "klein2": 3})
        found = await counted(store)
        whole = {figure.cell: figure.count for figure in found.figures if (figure.network, figure.table) == (ALL, THEMES)}
        parts: dict[str, int] = {}
        for figure in found.figures:
            if figure.table == THEMES and figure.network != ALL:
                parts[figure.cell] = parts.get(figure.cell, 0) + figure.count
        assert whole == parts
        # Actions and steps of the two small ones are enough together and are in the whole; their themes are not.
        everyone, apart = (
            found.figure(ALL, ACTIONS),
            [figure.count for figure in found.figures if figure.table == ACTIONS and figure.network],
        )
        assert everyone is not None
        assert everyone.count == sum(apart) + 6


async def test_presence_of_the_whole_leaves_a_small_network_out_unless_two_hide_each_other() -> None:
    async def sessions(*sizes: int) -> int:
        found = await counted(await a_programme(1, {f"n{number}": size for number, size in enumerate(sizes)}))
        return next(figure.sessions for figure in found.presence if figure.network == ALL)

    assert await sessions(24, 20) == 4
    assert await sessions(24, 20, 3) == 4
    assert await sessions(24, 20, 3, 3) == 8


async def test_pulses_are_averages_of_what_was_told_and_stay_as_they_were() -> None:
    store = await a_programme()
    before = await counted(store)
    async with store.transaction() as tx:
        behoud = [averages for averages in await results(tx, "behoud") if FIRST.holds(averages.held_at, ZONE)]
        assert len(behoud) == 2
        told = {figure.item: figure for figure in before.pulses if figure.network == "behoud"}
        assert set(told) == {item.id for item in ITEMS}
        assert {figure.item: (figure.value, figure.edge) for figure in told.values()} == {
            average.item: (average.value, average.edge) for average in together((each.shown for each in behoud), least=1)
        }
        assert {figure.pulses for figure in told.values()} == {2}
        assert {figure.network for figure in before.pulses} == {"behoud", "magneet", ALL}
        assert {figure.pulses for figure in before.pulses if figure.network == ALL} == {4}
        for pulse in await tx.pulses.all():
            await tx.pulses.remove(pulse.id)
    assert await counted(store) == before


async def test_one_network_with_pulses_is_no_whole() -> None:
    found = await counted(await a_programme(1, {"behoud": 24, "klein": 3}))
    assert {figure.network for figure in found.pulses} == {"behoud"}


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
