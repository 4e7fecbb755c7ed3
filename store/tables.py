"""Documents in memory, with their indexes kept in step by every change. A change can be turned back by its inverse."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from store.engine import Document, Entries, Entry

Place = tuple[str, str]
"""Where an index keeps a record: its sort text, then its id."""

NO_ENTRIES: Entries = {}


class Change(NamedTuple):
    """A document put (or, without one, removed)."""

    collection: str
    id: str
    document: Document | None
    entries: Entries = NO_ENTRIES


class Tables:
    """Every document by collection and id. Not for several threads."""

    def __init__(self) -> None:
        self._documents: dict[str, dict[str, Document]] = {}
        self._entries: dict[str, dict[str, Entries]] = {}
        self._places: dict[tuple[str, str, str], list[Place]] = {}

    @property
    def documents(self) -> Mapping[str, Mapping[str, Document]]:
        return self._documents

    def get(self, collection: str, id: str) -> Document | None:
        return self._documents.get(collection, {}).get(id)

    def places(
        self, collection: str, index: str, value: str, *, since: str | None, until: str | None, most: int | None, newest_first: bool
    ) -> list[Place]:
        """The first ``most`` places under ``value`` in an index with ``since`` <= sort < ``until``; with ``newest_first`` the last ones,
        last first. None means no bound."""
        places = self._places.get((collection, index, value), [])
        low = bisect_left(places, (since, "")) if since is not None else 0
        high = bisect_left(places, (until, "")) if until is not None else len(places)
        if newest_first:
            return places[low if most is None else max(low, high - most) : high][::-1]
        return places[low : high if most is None else min(high, low + most)]

    def load(self, changes: Iterable[Change]) -> None:
        """Fill tables that are empty: as apply(), but quicker, as each index is sorted only once. Gives no changes to turn it back."""
        for change in changes:
            self._documents.setdefault(change.collection, {})[change.id] = change.document or {}
            if change.entries:
                self._entries.setdefault(change.collection, {})[change.id] = change.entries
                for index, entry in change.entries.items():
                    self._places.setdefault((change.collection, index, entry.value), []).append((entry.sort, change.id))
        for places in self._places.values():
            places.sort()

    def apply(self, changes: Iterable[Change]) -> list[Change]:
        """Make these changes, and return those that turn them back when applied in their turn."""
        return [self._apply(change) for change in changes][::-1]

    def ensure(self, collection: str) -> None:
        """Let the collection exist, be it empty."""
        self._documents.setdefault(collection, {})

    def forget(self, collection: str) -> None:
        """Let an empty collection not exist."""
        if not self._documents.get(collection):
            self._documents.pop(collection, None)

    def _apply(self, change: Change) -> Change:
        collection, id, document, entries = change
        documents = self._documents.setdefault(collection, {})
        inverse = Change(collection, id, documents.get(id), self._entries.get(collection, {}).get(id, NO_ENTRIES))
        for index, entry in inverse.entries.items():
            if entries.get(index) != entry:
                self._unplace((collection, index, entry.value), entry, id)
        for index, entry in entries.items():
            if inverse.entries.get(index) != entry:
                insort(self._places.setdefault((collection, index, entry.value), []), (entry.sort, id))
        if document is None:
            documents.pop(id, None)
        else:
            documents[id] = document
        if entries:
            self._entries.setdefault(collection, {})[id] = entries
        elif inverse.entries:
            del self._entries[collection][id]
        return inverse

    def _unplace(self, key: tuple[str, str, str], entry: Entry, id: str) -> None:
        places = self._places[key]
        del places[bisect_left(places, (entry.sort, id))]
        if not places:
            del self._places[key]
