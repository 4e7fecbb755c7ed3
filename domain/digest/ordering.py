"""Which entries of a week come first: balanced over organisations, and not the same people each week. Pure.

Entries without a name are not balanced: an order by organisation would tell of which one each of them is.
"""

import hashlib
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from itertools import chain, zip_longest
from typing import TypeVar

from domain.check_ins.check_in import Update
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Participant

T = TypeVar("T")


def in_turn(updates: Sequence[Update], authors: Mapping[str, Participant], lately: Mapping[str, int]) -> list[Update]:
    """All updates, one with a name and one without in turn: those with a name ``balanced``, the others in an order that follows from their
    words alone, which favours nobody and tells nothing about who wrote them, or when."""
    named = [update for update in updates if may_see(update.visibility, Circle.NETWORK_BY_NAME)]
    unnamed = sorted((update for update in updates if not may_see(update.visibility, Circle.NETWORK_BY_NAME)), key=_by_words)
    pairs = zip_longest(balanced(named, authors, lately), unnamed)
    return [other for other in chain.from_iterable(pairs) if other is not None]


def _by_words(update: Update) -> str:
    return hashlib.sha256(str((update.step, sorted(update.answers.items()))).encode(errors="surrogatepass")).hexdigest()


def balanced(updates: Sequence[Update], authors: Mapping[str, Participant], lately: Mapping[str, int]) -> list[Update]:
    """All updates: in turn one of each organisation, and of each organisation in turn one of each of its people.

    ``authors``: by participant id. ``lately``: in how many of the last posts entries of somebody stood by name, by participant id: who had
    fewer goes first, and among equals what was shared first. The cost grows with the number of updates times its logarithm.
    """
    people: dict[str, dict[str, deque[Update]]] = {}
    for update in updates:
        author = authors[update.participant]
        people.setdefault(author.organisation or author.id, {}).setdefault(author.id, deque()).append(update)
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
    """``found`` as a coordinator chose: those whose ref is in ``first`` in front, in that order, and without those in ``left_out``."""
    places = {ref: number for number, ref in enumerate(first)}
    kept = [item for item in found if ref_of(item) not in set(left_out)] if left_out else list(found)
    return sorted(kept, key=lambda item: places.get(ref_of(item), len(places)))
