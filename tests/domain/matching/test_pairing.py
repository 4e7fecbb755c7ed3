"""Who goes with whom, against trying everything."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.matching.maximum_matching import served
from domain.matching.pairing import Candidate, Together, groups, in_order, may_meet, pairs
from tests.domain.makers import START


def candidate(key: str, organisation: str = "De Linde", theme: str = "vitaliteit", days: int = 0, *, first: bool = False) -> Candidate:
    return Candidate(
        participant=f"behoud.{key}",
        user=f"user-{key}",
        organisation=organisation,
        sector="VVT",
        theme=theme,
        since=START + timedelta(days=days),
        served_first=first,
    )


@st.composite
def worlds(draw: st.DrawFn, most: int = 7) -> tuple[list[Candidate], list[Together]]:
    found = [
        candidate(
            f"p{number}",
            draw(st.sampled_from(["De Linde", "de  linde ", "Het Anker", "De Kade", "Zuid"])),
            draw(st.sampled_from(["vitaliteit", "vitaliteit", "leiderschap", ""])),
            draw(st.integers(0, 3)),
            first=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, most)))
    ]
    users = [other.user for other in found]
    recent = [frozenset(two) for two in combinations(users, 2) if draw(st.integers(0, 4)) == 0]
    return draw(st.permutations(found)), recent


def all_matchings(people: list[Candidate], recent: list[Together]) -> Iterator[frozenset[str]]:
    """Whom each possible set of pairs serves."""
    if not people:
        yield frozenset()
        return
    first, *others = people
    yield from all_matchings(others, recent)
    for other in others:
        if may_meet(first, other, recent):
            for rest in all_matchings([one for one in others if one is not other], recent):
                yield rest | {first.participant, other.participant}


@settings(max_examples=400, deadline=None)
@given(world=worlds())
def test_pairs_are_the_best_of_all_that_are_possible(world: tuple[list[Candidate], list[Together]]) -> None:
    people, recent = world
    made, left = pairs(people, recent)
    assert sorted(one.participant for pair in [*made, tuple(left)] for one in pair) == sorted(person.participant for person in people)
    for one, other in made:
        assert may_meet(one, other, recent)
    order = [one.participant for one in in_order(people)]

    def worth(whom: frozenset[str]) -> tuple[int, list[bool]]:
        return len(whom), [text in whom for text in order]

    best = max(all_matchings(people, recent), key=worth)
    assert worth(frozenset(one.participant for pair in made for one in pair)) == worth(best)


@settings(max_examples=200, deadline=None)
@given(edges=st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8))))
def test_no_graph_allows_more_pairs(edges: set[tuple[int, int]]) -> None:
    graph: dict[int, set[int]] = {number: set() for number in range(9)}
    for edge, other in edges:
        if edge != other:
            graph[edge].add(other)
            graph[other].add(edge)
    mates = served(graph, range(9))
    assert all(mates[other] == item and other in graph[item] for item, other in mates.items())

    def most(free: frozenset[int]) -> int:
        if not free:
            return 0
        number = min(free)
        rest = free - {number}
        return max([most(rest), *(1 + most(rest - {other}) for other in graph[number] & rest)])

    assert len(mates) == 2 * most(frozenset(graph))


@settings(max_examples=200, deadline=None)
@given(world=worlds(most=13))
def test_groups_are_of_four_to_six_from_three_organisations(world: tuple[list[Candidate], list[Together]]) -> None:
    people, pairs_met = world
    recent = [frozenset(person.user for person in people[:5]), *pairs_met]
    made, left = groups(people, recent)
    assert sorted(other.participant for group in [*made, tuple(left)] for other in group) == sorted(person.participant for person in people)
    for group in made:
        assert 4 <= len(group) <= 6
        assert len({other.place for other in group}) >= 3
        assert all(len({other.user for other in group} & met) < 4 for met in recent)
    # Whoever comes first is in a group if there is any for them, and nobody who is left could still make one together.
    order = in_order(people)
    if order and order[0] in left:
        assert not any(possible((order[0], *rest), recent) for size in (3, 4, 5) for rest in combinations(order[1:], size))
    assert not any(possible(rest, recent) for size in (4, 5, 6) for rest in combinations(left, size))


def possible(group: tuple[Candidate, ...], recent: list[Together]) -> bool:
    users = {other.user for other in group}
    return len({other.place for other in group}) >= 3 and all(len(users & met) < 4 for met in recent)


def test_as_many_as_can_find_a_place_in_a_group() -> None:
    for count, sizes in ((3, []), (4, [4]), (6, [6]), (7, [6]), (8, [4, 4]), (11, [6, 5]), (13, [5, 4, 4]), (20, [5, 5, 5, 5])):
        made, left = groups([candidate(f"p{n:02}", f"Organisatie {n % 5}") for n in range(count)], [])
        assert [len(pair) for pair in made] == sizes
        assert len(left) == count - sum(sizes)


def test_who_was_left_over_goes_before_who_waits_longest() -> None:
    people = [candidate("a", days=0), candidate("b", days=1), candidate("c", "Het Anker", days=2), candidate("d", days=3, first=True)]
    ((one, other),), left = pairs(people, [])
    assert {one.participant, other.participant} == {"behoud.d", "behoud.c"}
    assert [one.participant for one in left] == ["behoud.a", "behoud.b"]


def test_whose_organisation_is_not_known_is_put_with_nobody() -> None:
    assert pairs([candidate("a", ""), candidate("b", "Het Anker")], [])[0] == []
