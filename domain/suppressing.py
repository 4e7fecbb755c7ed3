"""Numbers about small groups, which are not told; nor is what would let one work them out (mission.md row 43).

Counts that add up to a number that is told: ``telling``. The same count of several networks, and of all together: ``of_all``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from domain.privacy import FLOOR

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


def enough(group: Group, floor: int = FLOOR) -> bool:
    """``floor`` may be raised, never lowered."""
    return len(group.people) >= max(floor, FLOOR) and len(group.organisations) >= ORGANISATIONS


def telling(cells: Mapping[K, Group], floor: int = FLOOR) -> frozenset[K]:
    """Which of these may be told when their sum is known: what is left is nothing, or at least two that are enough together.

    The smallest goes along with those that are too small, until that holds (complementary suppression).
    """
    there = {key: group for key, group in cells.items() if group.count}
    told = {key for key, group in there.items() if enough(group, floor)}
    while told and not _hidden_well([group for key, group in there.items() if key not in told], floor):
        told.remove(min(told, key=lambda key: (len(there[key].people), key)))
    return frozenset(told)


def of_all(networks: Mapping[str, Group], floor: int = FLOOR) -> Group | None:
    """What may be told of all networks as one, when each that is enough is told by itself: those, and the rest too if it is two or more
    that are enough together. Nothing else that is told may add up over the rest."""
    parts = in_whole(networks, floor)
    return joined(networks[key] for key in parts) if parts else None


def in_whole(networks: Mapping[str, Group], floor: int = FLOOR) -> frozenset[str]:
    """The networks of which ``of_all`` is the sum; none when it may not be told."""
    there = {key: group for key, group in networks.items() if group.count}
    rest = {key for key, group in there.items() if not enough(group, floor)}
    if rest and _hidden_well([there[key] for key in rest], floor):
        return frozenset(there)
    return frozenset(there.keys() - rest)


def _hidden_well(rest: list[Group], floor: int) -> bool:
    return not rest or (len(rest) > 1 and enough(joined(rest), floor))
