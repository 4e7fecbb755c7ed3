"""A transaction's own writes laid over the shared tables, until it ends."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from domain.errors import Conflict
from store.engine import Document, Encoded
from store.tables import Change, Place, Tables


class Source(Protocol):
    """The shared tables, and what of them is not durable yet."""

    @property
    def tables(self) -> Tables: ...

    def in_flight(self, collection: str) -> Future[None] | None:
        """The last write to this collection that is still on its way, if there is one."""
        ...


@dataclass(slots=True)
class Pending:
    """``base`` is the stored document this change was made on, ``encoded`` what comes instead (None: nothing)."""

    base: Document | None
    encoded: Encoded | None


class Overlay:
    """store.engine.Unit over tables in memory."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._pending: dict[str, dict[str, Pending]] = {}
        self._read: dict[int, Future[None]] = {}
        self._writes = 0

    def writes(self) -> int:
        return self._writes

    async def get(self, collection: str, id: str) -> Document | None:
        return self._current(self._tables(collection), collection, id)

    async def all(self, collection: str) -> Sequence[Document]:
        tables = self._tables(collection)
        ids = sorted({*tables.documents.get(collection, {}), *self._pending.get(collection, {})})
        return [document for id in ids if (document := self._current(tables, collection, id)) is not None]

    async def find(
        self,
        collection: str,
        index: str,
        value: str,
        *,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = None,
        newest_first: bool = False,
    ) -> Sequence[Document]:
        tables = self._tables(collection)
        own = self._pending.get(collection, {})
        most = None if limit is None else limit + len(own)
        places = tables.places(collection, index, value, since=since, until=until, most=most, newest_first=newest_first)
        if own:
            mine = [
                place for place in self._own_places(own, index, value) if (since or "") <= place[0] and (until is None or place[0] < until)
            ]
            places = sorted([*(place for place in places if place[1] not in own), *mine], reverse=newest_first)
        found = (self._current(tables, collection, id) for _, id in places[:limit])
        return [document for document in found if document is not None]

    async def put(self, collection: str, id: str, encoded: Encoded, *, replaces: int) -> None:
        current = self._current(self._tables(collection), collection, id)
        if (current["version"] if current else 0) != replaces:
            raise Conflict(collection=collection, id=id)
        self._write(collection, id, encoded)

    async def delete(self, collection: str, id: str) -> None:
        if self._current(self._tables(collection), collection, id) is not None:
            self._write(collection, id, None)

    def changes(self) -> list[tuple[Change, Encoded | None]]:
        """What is to be applied. Raises Conflict when one of the documents is no longer the one this transaction changed."""
        tables = self._source.tables
        changes: list[tuple[Change, Encoded | None]] = []
        for collection, id, pending in self._each():
            # The same object, not only the same version: removed and added again is another record.
            if tables.get(collection, id) is not pending.base:
                raise Conflict(collection=collection, id=id)
            if pending.encoded:
                changes.append((Change(collection, id, pending.encoded.document, pending.encoded.entries), pending.encoded))
            elif pending.base is not None:
                changes.append((Change(collection, id, None), None))
        return changes

    def read_in_flight(self) -> Sequence[Future[None]]:
        """The writes of other transactions that this one read and that were not durable then: wait for them before it counts as done."""
        return list(self._read.values())

    def _tables(self, collection: str) -> Tables:
        tables = self._source.tables
        if (write := self._source.in_flight(collection)) is not None:
            self._read[id(write)] = write
        return tables

    def _current(self, tables: Tables, collection: str, id: str) -> Document | None:
        pending = self._pending.get(collection, {}).get(id)
        if pending is None:
            return tables.get(collection, id)
        return pending.encoded.document if pending.encoded else None

    def _write(self, collection: str, id: str, encoded: Encoded | None) -> None:
        own = self._pending.setdefault(collection, {})
        base = own[id].base if id in own else self._source.tables.get(collection, id)
        own[id] = Pending(base, encoded)
        self._writes += 1

    def _each(self) -> Iterator[tuple[str, str, Pending]]:
        for collection, own in self._pending.items():
            for id, pending in own.items():
                yield collection, id, pending

    @staticmethod
    def _own_places(own: dict[str, Pending], index: str, value: str) -> Iterator[Place]:
        for id, pending in own.items():
            entry = pending.encoded.entries.get(index) if pending.encoded else None
            if entry is not None and entry.value == value:
                yield entry.sort, id
