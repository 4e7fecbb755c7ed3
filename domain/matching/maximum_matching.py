"""The most pairs that a graph allows (networkx), and among those the ones in which those come who go first.

networkx takes a seventh of a second and 20 MB to load: only a round in which there is somebody to pair loads it.
"""

from collections.abc import Mapping, Sequence, Set

Graph = Mapping[int, Set[int]]
"""Vertices, each with its neighbours; an edge stands with both its ends."""


def served(graph: Graph, order: Sequence[int]) -> dict[int, int]:
    """Who is paired with whom, each pair both ways: as many pairs as possible, and whoever is earlier in ``order`` goes before all who are
    later.

    ``order`` names every vertex once. Each is worth more than all later ones together. The pairs that are worth most are then as many as
    there can be too, as the sets of vertices that a matching can cover are a matroid.
    """
    if not any(graph.values()):
        return {}
    import networkx

    worth = {number: 1 << place for place, number in enumerate(reversed(order))}
    edges = [(number, other, worth[number] + worth[other]) for number in order for other in sorted(graph[number]) if number < other]
    weighed = networkx.Graph()
    weighed.add_weighted_edges_from(edges)
    return {item: other for pair in networkx.max_weight_matching(weighed) for item, other in (pair, pair[::-1])}
