"""Numbers about small groups are not told, nor can they be worked out."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from domain.privacy.suppression import CountedGroup, enough, joined, of_all, telling, telling_each

SMALL = st.integers(0, 9)


def group(name: str, people: int) -> CountedGroup:
    """As many things and organisations as people."""
    return CountedGroup(people, frozenset(f"{name}-{n}" for n in range(people)), frozenset(f"{name}-{n}" for n in range(people)))


def cells(sizes: list[int]) -> dict[str, CountedGroup]:
    return {str(n): group(str(n), size) for n, size in enumerate(sizes)}


def test_five_people_of_two_organisations_are_not_enough() -> None:
    five = frozenset("abcde")
    assert not enough(CountedGroup(5, five, frozenset({"x", "y"})))
    assert enough(CountedGroup(5, five, frozenset({"x", "y", "z"})))
    assert not enough(CountedGroup(5, frozenset("abcd"), five))
    assert not enough(group("a", 5), floor=6)
    assert not enough(group("a", 4), floor=1)


def test_the_smallest_goes_along_with_one_that_is_too_small() -> None:
    assert telling(cells([8, 6, 2])) == {"0"}
    assert telling(cells([8, 6, 0])) == {"0", "1"}
    assert telling(cells([8, 2])) == frozenset()
    assert telling(cells([8, 3, 2])) == {"0"}


@given(st.lists(SMALL, max_size=6))
def test_what_is_left_is_never_a_small_group(sizes: list[int]) -> None:
    found = cells(sizes)
    told = telling(found)
    rest = [item for key, item in found.items() if key not in told and item.count]
    assert all(enough(found[key]) for key in told)
    if told and rest:
        assert len(rest) > 1
        assert enough(joined(rest))


@given(st.lists(st.lists(SMALL, min_size=3, max_size=3), min_size=1, max_size=4))
def test_no_small_cell_can_be_worked_out_from_the_networks_and_all_together(table: list[list[int]]) -> None:
    """Each column: a network's own number where it is enough, and all of them as one. Whoever adds and subtracts gets no further."""
    for cell in range(3):
        column = {str(n): group(f"{n}", row[cell]) for n, row in enumerate(table)}
        told = {key for key, item in column.items() if enough(item)}
        whole = of_all(column, told)
        if not whole:
            continue
        small = [item for key, item in column.items() if item.count and key not in told]
        rest = Fraction(sum(column[key].count for key in whole)) - sum(column[key].count for key in told)
        assert rest == 0 or (len(small) > 1 and enough(joined(small)))


def test_one_cell_alone_is_not_hidden_however_many_people_it_has() -> None:
    """Six people of one organisation: the total less the others would be theirs."""
    found = {**cells([8, 6]), "one": CountedGroup(6, frozenset("abcdef"), frozenset({"x"}))}
    assert telling(found) == {"0"}
    assert of_all(found, {"0", "1"}) == {"0", "1"}


@given(st.lists(st.tuples(SMALL, SMALL), max_size=5))
def test_what_is_told_is_enough_in_each_layer_and_what_is_left_too(sizes: list[tuple[int, int]]) -> None:
    """The second layer is what is left for whoever knows the others: part of each cell."""
    whole, part = cells([size for size, _ in sizes]), cells([min(size, hidden) for size, hidden in sizes])
    told = telling_each([whole, part])
    for layer in (whole, part):
        assert all(not layer[key].count or enough(layer[key]) for key in told)
        rest = [item for key, item in layer.items() if key not in told and item.count]
        assert not told or not rest or (len(rest) > 1 and enough(joined(rest)))
