"""Which numbers about small groups may be told: none of too few people, and none from which such a number can be worked out.

Counts whose sum is told too: ``telling``. The same count of several networks, and of all of them together: ``of_all``.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from domain.privacy.may_see import FLOOR
from domain.programme.programme import Participant

ORGANISATIONS = 3
"""A number is about people of at least so many organisations: of two, each would know what the other's people did."""


@dataclass(frozen=True, slots=True)
class CountedGroup:
    """``count`` things (actions, answers, …) and whose they are. ``people``: Entra object ids, so that who is in two networks counts once.
    ``organisations``: names. Added, counts add up and people and organisations are united."""

    count: int = 0
    people: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()

    def __add__(self, other: "CountedGroup") -> "CountedGroup":
        return CountedGroup(self.count + other.count, self.people | other.people, self.organisations | other.organisations)


K = TypeVar("K", str, tuple[str, ...])


def joined(groups: Iterable[CountedGroup]) -> CountedGroup:
    """All of them added."""
    return sum(groups, CountedGroup())


def group_of(members: Iterable[Participant]) -> CountedGroup:
    """These participants as a group: each counts once."""
    return joined(CountedGroup(1, frozenset({participant.user}), frozenset({participant.organisation})) for participant in members)


def enough(group: CountedGroup, floor: int = FLOOR) -> bool:
    """Whether a number about this group may be told by itself: people of at least ``floor`` (never fewer than FLOOR) and three
    organisations."""
    return len(group.people) >= max(floor, FLOOR) and len(group.organisations) >= ORGANISATIONS


def telling(cells: Mapping[K, CountedGroup], floor: int = FLOOR) -> frozenset[K]:
    """The keys of the cells that may be told when their sum is known too.

    The cells that are not told are hidden by each other: there are none, or at least two that are ``enough`` together. As long as that does
    not hold, the smallest of the others is left out too (complementary suppression).
    """
    return telling_each([cells], floor)


def telling_each(layers: Sequence[Mapping[K, CountedGroup]], floor: int = FLOOR) -> frozenset[K]:
    """As ``telling``, for the same cells in several layers: all of them, and what is left over for readers who know part of it already.

    What is told is empty or ``enough`` in each layer, and what is not told is hidden in each as in ``telling``. A cell that is empty in all
    layers is not told.
    """
    whole = joined_cells(layers)
    told = {key for key in whole if all(not (cell := layer.get(key, CountedGroup())).count or enough(cell, floor) for layer in layers)}
    while told and not all(
        _hidden_well([cell for key, cell in layer.items() if cell.count and key not in told], floor) for layer in layers
    ):
        told.remove(min(told, key=lambda key: (len(whole[key].people), key)))
    return frozenset(told)


def joined_cells(layers: Sequence[Mapping[K, CountedGroup]]) -> Mapping[K, CountedGroup]:
    """Each cell with all that is in it in any of the layers; without cells that are empty in all."""
    found: dict[K, CountedGroup] = {}
    for layer in layers:
        for key, group in layer.items():
            if group.count:
                found[key] = found.get(key, CountedGroup()) + group
    return found


def of_all(networks: Mapping[str, CountedGroup], told: Container[str], floor: int = FLOOR) -> frozenset[str]:
    """The networks of which a number over all networks is made, when those in ``told`` tell their own; empty when there is no such number.

    These are the networks in ``told``, and the others too if they are two or more and ``enough`` together. It holds as long as nothing else
    that is told adds up over the others. Add the networks' counts and their numbers of people: counting each person once would tell of
    those who are in two networks that they did it in both.
    """
    shown = {name for name, group in networks.items() if group.count and name in told}
    rest = {name for name, group in networks.items() if group.count and name not in told}
    here = shown | rest if rest and _hidden_well([networks[name] for name in rest], floor) else shown
    return frozenset(here) if enough(joined(networks[name] for name in here), floor) else frozenset()


def _hidden_well(rest: list[CountedGroup], floor: int) -> bool:
    return not rest or (len(rest) > 1 and enough(joined(rest), floor))
