"""The most pairs that a graph allows (Edmonds' blossoms), and among those the ones that serve whoever comes first."""

from collections import deque
from collections.abc import Mapping, Sequence, Set

Graph = Mapping[int, Set[int]]
"""Vertices from 0 to n - 1, each with its neighbours."""


def served(graph: Graph, order: Sequence[int]) -> dict[int, int]:
    """Who is paired with whom, both ways. As many pairs as there can be; whoever comes earlier in ``order`` goes before all later ones.

    What a matching can cover is a matroid, so that taking whoever still fits, one by one, is best.
    """
    certain: set[int] = set()
    most = len(maximum(graph))
    for vertex in order:
        if len(certain) == most:
            break
        if _can_cover(graph, certain | {vertex}):
            certain.add(vertex)
    return maximum({one: graph[one] & certain if one in certain else set() for one in graph})


def _can_cover(graph: Graph, wanted: set[int]) -> bool:
    """Whether some matching covers all of these: then, with all others allowed to pair among themselves, everybody has a place."""
    free = set(graph) - wanted
    wide = {one: set(graph[one]) | (free - {one} if one in free else set()) for one in graph}
    if len(graph) % 2:
        odd = len(graph)
        wide[odd] = set(free)
        for one in free:
            wide[one].add(odd)
    return len(maximum(wide)) == len(wide)


def maximum(graph: Graph) -> dict[int, int]:
    """A matching with as many pairs as possible, both ways. Neighbours are tried in ascending order, so it is always the same one."""
    mate: dict[int, int] = {}
    for root in sorted(graph):
        if root not in mate:
            _augment(graph, mate, root)
    return mate


def _augment(graph: Graph, mate: dict[int, int], root: int) -> None:
    """One pair more, along an alternating path from ``root``, if there is one."""
    base = {one: one for one in graph}
    parent: dict[int, int] = {}
    reached, queue = {root}, deque([root])

    def ancestor(one: int, other: int) -> int:
        seen = {base[one]}
        while base[one] != base[root]:
            one = parent[mate[base[one]]]
            seen.add(base[one])
        while base[other] not in seen:
            other = parent[mate[base[other]]]
        return base[other]

    def mark(one: int, stem: int, child: int, blossom: set[int]) -> None:
        while base[one] != stem:
            blossom |= {base[one], base[mate[one]]}
            parent[one], child = child, mate[one]
            one = parent[mate[one]]

    while queue:
        one = queue.popleft()
        for other in sorted(graph[one]):
            if base[one] == base[other] or mate.get(one) == other:
                continue
            if other == root or (other in mate and mate[other] in parent):
                stem = ancestor(one, other)
                blossom: set[int] = set()
                mark(one, stem, other, blossom)
                mark(other, stem, one, blossom)
                for each in graph:
                    if base[each] in blossom:
                        base[each] = stem
                        if each not in reached:
                            reached.add(each)
                            queue.append(each)
            elif other not in parent:
                parent[other] = one
                if other not in mate:
                    _flip(mate, parent, other)
                    return
                reached.add(mate[other])
                queue.append(mate[other])


def _flip(mate: dict[int, int], parent: Mapping[int, int], end: int) -> None:
    vertex: int | None = end
    while vertex is not None:
        before = parent[vertex]
        following = mate.get(before)
        mate[vertex], mate[before] = before, vertex
        vertex = following
