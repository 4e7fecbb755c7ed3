"""Numbers about small groups, which are not told; nor is what would let one work them out.

Counts that add up to a number that is told: ``telling``. The same count of several networks, and of all together: ``of_all``.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from domain.privacy.may_see import FLOOR
from domain.programme.programme import Participant

ORGANISATIONS = 3
"""Of so many organisations at least: with two, each could tell what the other did."""


@dataclass(frozen=True, slots=True)
class Group:
    """``count`` things, and whose they are. ``people``: by Entra object id, so that who is in two networks counts once."""

    count: int = 0
    people: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()

    def __add__(self, other: "Group") -> "Group":
        return Group(self.count + other.count, self.people | other.people, self.organisations | other.organisations)


K = TypeVar("K", str, tuple[str, ...])


def joined(groups: Iterable[Group]) -> Group:
    return sum(groups, Group())


def group_of(members: Iterable[Participant]) -> Group:
    """Each of them once."""
    return joined(Group(1, frozenset({one.user}), frozenset({one.organisation})) for one in members)


def enough(group: Group, floor: int = FLOOR) -> bool:
    """``floor`` may be raised, never lowered."""
    return len(group.people) >= max(floor, FLOOR) and len(group.organisations) >= ORGANISATIONS


def telling(cells: Mapping[K, Group], floor: int = FLOOR) -> frozenset[K]:
    """Which of these may be told when their sum is known: what is left is nothing, or at least two that are enough together.

    The smallest goes along with those that are too small, until that holds (complementary suppression).
    """
    return telling_each([cells], floor)


def telling_each(layers: Sequence[Mapping[K, Group]], floor: int = FLOOR) -> frozenset[K]:
    """As ``telling``, by the same cells in several layers at once: all that there is, and what is left for whoever knows the others. In
    each of them what is told is nothing or enough, and what is left is hidden well. A cell that is empty in all of them is not told."""
    whole = joined_cells(layers)
    told = {key for key in whole if all(not (cell := layer.get(key, Group())).count or enough(cell, floor) for layer in layers)}
    while told and not all(
        _hidden_well([cell for key, cell in layer.items() if cell.count and key not in told], floor) for layer in layers
    ):
        told.remove(min(told, key=lambda key: (len(whole[key].people), key)))
    return frozenset(told)


def joined_cells(layers: Sequence[Mapping[K, Group]]) -> Mapping[K, Group]:
    """By cell what is in it in any of the layers; without those that are empty in all."""
    found: dict[K, Group] = {}
    for layer in layers:
        for key, group in layer.items():
            if group.count:
                found[key] = found.get(key, Group()) + group
    return found


def of_all(networks: Mapping[str, Group], told: Container[str], floor: int = FLOOR) -> frozenset[str]:
    """Which networks are in a number of all as one, when those in ``told`` are told by themselves: these, and the rest too if it is two
    or more that are enough together. Empty when there is no such number. Nothing else that is told may add up over the rest.

    Add up their counts, and their people as well: people counted once would say of who is in two networks what they did in both.
    """
    shown = {name for name, group in networks.items() if group.count and name in told}
    rest = {name for name, group in networks.items() if group.count and name not in told}
    here = shown | rest if rest and _hidden_well([networks[name] for name in rest], floor) else shown
    return frozenset(here) if enough(joined(networks[name] for name in here), floor) else frozenset()


def _hidden_well(rest: list[Group], floor: int) -> bool:
    return not rest or (len(rest) > 1 and enough(joined(rest), floor))
