"""Who is put together: two with the same theme from different organisations, or four to six people from at least three organisations.
Pure."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations, islice

from domain.matching.match import LARGEST_GROUP, SMALLEST_GROUP
from domain.matching.maximum_matching import served

ORGANISATIONS = 3
"""From how many organisations the people of a group are at least."""
TRIED = 50_000
"""How many groups are tried for one person, of each size, before they are left over."""
Together = frozenset[str]
"""The people (Entra object ids) who were put together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A participant to whom somebody can be proposed. ``theme``: that of their current action; empty for another theme or without an
    action. ``since``: when they made the wish."""

    participant: str
    user: str
    organisation: str
    sector: str
    theme: str
    since: datetime
    served_first: bool = False

    @property
    def place(self) -> str:
        """The organisation made comparable: without capitals, and with single spaces."""
        return " ".join(self.organisation.split()).casefold()


Outcome = tuple[list[tuple[Candidate, ...]], list[Candidate]]
"""Who is proposed to each other, and who is left over."""


def in_order(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those who were left over before go first, then who waits longest."""
    return sorted(candidates, key=lambda candidate: (not candidate.served_first, candidate.since, candidate.participant))


def may_meet(one: Candidate, other: Candidate, recent: Collection[Together]) -> bool:
    """Whether these are two people of two organisations with the same theme (none is the same as none) who were not put together of
    late."""
    known = one.user == other.user or one.place == other.place or "" in (one.place, other.place)
    return not known and one.theme == other.theme and not any({one.user, other.user} <= met for met in recent)


def pairs(candidates: Sequence[Candidate], recent: Collection[Together]) -> Outcome:
    """As many pairs as possible of two who ``may_meet``; among those, whoever is first ``in_order`` goes first. ``recent``: who was put
    together."""
    ordered = in_order(candidates)
    graph = {
        at: {other for other, two in enumerate(ordered) if other != at and may_meet(candidate, two, recent)}
        for at, candidate in enumerate(ordered)
    }
    mates = served(graph, range(len(ordered)))
    made = [(ordered[item], ordered[other]) for item, other in sorted(mates.items()) if item < other]
    return [*made], [candidate for at, candidate in enumerate(ordered) if at not in mates]


def groups(candidates: Sequence[Candidate], recent: Collection[Together]) -> Outcome:
    """Groups of four to six people from three organisations or more; whoever is first ``in_order`` is in the first. ``recent``: those who
    were together; no four of them are put together again."""
    waiting = in_order(candidates)
    made: list[tuple[Candidate, ...]] = []
    left: list[Candidate] = []
    while waiting:
        first, *others = waiting
        group = next((pair for size in _sizes(len(waiting)) for pair in _with(first, others, size) if _is_group(pair, recent)), None)
        if group is None:
            left.append(first)
        else:
            made.append(group)
        waiting = [candidate for candidate in others if group is None or candidate not in group]
    return made, left


def _sizes(count: int) -> list[int]:
    """That with which most people find a place, then the others."""
    sizes = [size for size in range(LARGEST_GROUP, SMALLEST_GROUP - 1, -1) if size <= count]
    number = max(min(-(-count // LARGEST_GROUP), count // SMALLEST_GROUP), 1)
    best = min(-(-count // number), LARGEST_GROUP)
    return sorted(sizes, key=lambda size: (size != best, -size))


def _with(first: Candidate, others: Sequence[Candidate], size: int) -> Iterator[tuple[Candidate, ...]]:
    for rest in islice(combinations(others, size - 1), TRIED):
        yield (first, *rest)


def _is_group(group: Sequence[Candidate], recent: Collection[Together]) -> bool:
    users = {candidate.user for candidate in group}
    places = {candidate.place for candidate in group}
    if len(users) < len(group) or "" in places or len(places) < ORGANISATIONS:
        return False
    return not any(len(users & met) >= SMALLEST_GROUP for met in recent)
