"""Which entries of a week come first: balanced over organisations, and not the same people each week. Pure."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from domain.checkin import Update
from domain.programme import Participant

T = TypeVar("T")


def balanced(updates: Sequence[Update], authors: Mapping[str, Participant], lately: Mapping[str, int]) -> list[Update]:
    """All of them: in turn one of each organisation, and of each organisation in turn one of each of its people.

    ``lately``: in how many of the last posts somebody's entries stood, by participant id. Who stood there least goes first; where that says
    nothing, what was shared first. The cost grows with the number of entries times its logarithm.
    """
    people: dict[str, dict[str, deque[Update]]] = {}
    for one in updates:
        author = authors[one.participant]
        people.setdefault(author.organisation or author.id, {}).setdefault(author.id, deque()).append(one)
    turns = [deque(sorted(of.items(), key=lambda each: lately.get(each[0], 0))) for of in people.values()]
    # The least told person of an organisation speaks for it first; sorting is stable, so the rest is by time.
    waiting = deque(sorted(turns, key=lambda turn: lately.get(turn[0][0], 0)))
    found: list[Update] = []
    while waiting:
        organisation = waiting.popleft()
        person, entries = organisation.popleft()
        found.append(entries.popleft())
        if entries:
            organisation.append((person, entries))
        if organisation:
            waiting.append(organisation)
    return found


def arranged(found: Sequence[T], ref_of: Callable[[T], str], first: Sequence[str], left_out: Sequence[str]) -> list[T]:
    """As a coordinator chose: ``first`` in front, in that order, and without what is ``left_out``."""
    places = {ref: number for number, ref in enumerate(first)}
    kept = [one for one in found if ref_of(one) not in set(left_out)] if left_out else list(found)
    return sorted(kept, key=lambda one: places.get(ref_of(one), len(places)))
