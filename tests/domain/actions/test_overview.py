"""The overview: what may be told of actions that their owners did not put there. Nobody can be singled out from it, whatever one asks."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.actions.action import STEPS, Step
from domain.actions.overview import ActionOverview, Filter, OverviewAction, overview_of, show_as
from domain.actions.overview_groups import HiddenAction, OverviewGroup, overview_groups
from domain.actions.spiral import HandOver
from domain.privacy.may_see import FLOOR
from domain.privacy.visibility import Visibility
from tests.domain.makers import START, a_store, action, network, participant

THEMES = ("leiderschap", "vitaliteit", "")
Table = tuple[int, ...]


def people(table: Table, grid: Sequence[tuple[str, Step]]) -> list[HiddenAction]:
    """So many in each cell, each with one action."""
    cells = [cell for cell, count in zip(grid, table, strict=True) for _ in range(count)]
    return [HiddenAction(f"p{number}", theme, step) for number, (theme, step) in enumerate(cells)]


def tables(cells: int, most: int) -> Iterator[Table]:
    if not cells:
        yield ()
        return
    for count in range(most + 1):
        yield from ((count, *rest) for rest in tables(cells - 1, most - count))


@pytest.mark.parametrize(("themes", "steps", "most"), [(2, 4, 9), (3, 2, 13), (2, 2, 16)])
def test_no_number_below_the_floor_can_be_worked_out(themes: int, steps: int, most: int) -> None:
    """Whoever sees what is told, and knows how it is made, compares it with every network that there could be: of each cell, each theme and
    each step that holds one to four, some of those have another number there."""
    grid = list(product(THEMES[:themes], STEPS[:steps]))
    worlds: dict[tuple[OverviewGroup, ...], list[Table]] = defaultdict(list)
    for table in tables(len(grid), most):
        worlds[overview_groups(people(table, grid))].append(table)
    parts: list[Table] = [(cell,) for cell in range(len(grid))]
    parts += [tuple(n for n, cell in enumerate(grid) if cell[0] == theme) for theme in THEMES[:themes]]
    parts += [tuple(n for n, cell in enumerate(grid) if cell[1] is step) for step in STEPS[:steps]]
    for told, possible in worlds.items():
        for part in parts:
            sums = {sum(table[cell] for cell in part) for table in possible}
            assert len(sums) > 1 or not 0 < min(sums) < FLOOR, (told, [grid[cell] for cell in part])


WORLDS = st.lists(st.builds(HiddenAction, st.integers(0, 14).map(str), st.sampled_from(THEMES), st.sampled_from(STEPS)), max_size=40)


@given(WORLDS, st.sampled_from((0, 3, 5, 8)))
def test_each_action_is_in_one_group_of_enough_people_and_none_is_lost_from_a_total(found: list[HiddenAction], floor: int) -> None:
    groups = overview_groups(found, floor)
    least = max(FLOOR, floor)
    if len({other.person for other in found}) < least:
        assert groups == ()
        return
    held: Counter[int] = Counter()
    for group in groups:
        members = [other for other in found if other.theme in group.themes and group.step in (None, other.step)]
        held.update(id(member) for member in members)
        assert len({member.person for member in members}) >= least
        assert group.count == len(members) if not group.or_more else least <= len(members)
    # Who is in none would be what is left of a total.
    assert set(held) == {id(other) for other in found}
    assert set(held.values()) == {1}


FILTERS = [
    Filter(theme, step, organisation) for theme in (None, *THEMES) for step in (None, *STEPS) for organisation in ("", "De Linde", "Anker")
]


@given(WORLDS)
def test_no_two_filters_can_be_subtracted_to_fewer_people_than_the_floor(found: list[HiddenAction]) -> None:
    shown = [OverviewAction("Rustig beginnen", "vitaliteit", Step.PLAN, "De Linde", "Bram")]
    whole = ActionOverview(network(themes=THEMES[:2]), shown, overview_groups(found), unshown=bool(found))
    answers = [frozenset(whole.only(one).groups) for one in FILTERS]
    for combination, other in combinations(set(answers), 2):
        for left in (combination - other, other - combination, combination & other):
            members = {each.person for each in found for group in left if each.theme in group.themes and group.step in (None, each.step)}
            assert not members or len(members) >= FLOOR


def test_a_filter_on_an_organisation_tells_nothing_of_the_others() -> None:
    found = [HiddenAction(str(number), "vitaliteit", Step.PLAN) for number in range(9)]
    shown = [OverviewAction("a", "", Step.ACT, "De Linde", "Bram"), OverviewAction("b", "", Step.ACT)]
    whole = ActionOverview(network(), shown, overview_groups(found), unshown=True)
    assert whole.only(Filter(organisation="De Linde")) == replace(whole, shown=shown[:1], groups=[])
    assert whole.only(Filter(organisation="Het Anker")).shown == []


def test_what_is_told_of_several_themes_together_is_not_told_of_one() -> None:
    found = [HiddenAction(str(number), "vitaliteit" if number < 6 else f"thema {number % 3}", Step.PLAN) for number in range(12)]
    whole = ActionOverview(network(), (), overview_groups(found), unshown=True)
    assert [group.count for group in whole.groups] == [6, 5]
    assert whole.only(Filter(theme="thema 1")).groups == []
    assert whole.only(Filter(theme="vitaliteit")).groups == [OverviewGroup(("vitaliteit",), Step.PLAN, 6)]


def test_four_people_with_many_actions_are_still_four() -> None:
    assert overview_groups([HiddenAction(str(number % 4), "vitaliteit", Step.PLAN) for number in range(16)]) == ()
    assert overview_groups([HiddenAction(str(number % 5), "vitaliteit", Step.PLAN) for number in range(16)]) == (
        OverviewGroup(("vitaliteit",), Step.PLAN, 16),
    )


async def test_a_title_is_told_as_its_owner_says_and_the_others_are_counted() -> None:
    owners = [participant(f"p{number}", organisation=f"Huis {number}") for number in range(9)]
    actions = [action(f"a{number}", f"behoud.p{number}", title=f"TITEL{number}") for number in range(9)]
    stopped, paused = replace(actions[0], stopped_at=START), replace(actions[1], paused_at=START)
    for each, visibility in ((2, Visibility.NETWORK_UNNAMED), (3, Visibility.NETWORK_NAMED), (4, Visibility.CONTACT)):
        actions[each] = replace(actions[each], visibility=visibility)
    async with a_store(network(), *owners, stopped, paused, *actions[2:]) as store, store.transaction() as tx:
        whole = await overview_of(tx, network())
        assert [(shown.title, shown.organisation, shown.owner) for shown in whole.shown] == [
            ("TITEL2", "", ""),
            ("TITEL3", "Huis 3", "Naam-p3"),
        ]
        # p1, paused, and p4 to p8.
        assert whole.groups == (OverviewGroup(("",), Step.EXPLORE, 6),)
        named = await tx.actions.get("a3")
        assert named is not None
        await show_as(tx, named, Visibility.ME)
        again = await overview_of(tx, network())
        assert [shown.title for shown in again.shown] == ["TITEL2"]
        assert again.groups == (OverviewGroup(("",), Step.EXPLORE, 7),)


def test_whoever_gets_an_action_decides_anew() -> None:
    shared = action(co_owners=("behoud.p2",), visibility=Visibility.NETWORK_NAMED)
    assert HandOver(shared, "behoud.p2").make(START).visibility is Visibility.ME
