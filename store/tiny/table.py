"""TinyDB's Table over the storage: the whole of TinyDB's API, and only what an operation changed is written."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from typing import Any

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.table import Table

from store.engine import Document
from store.tiny.storage import SqliteStorage
from store.tiny.working import Working


class SqliteTable(Table):
    """Ids are text; a table without numbers for ids gives its next document "1". Each operation is one durable write, or none.

    Documents that come out share their inner lists and objects with the table, as with TinyDB's own MemoryStorage: do not change them.
    """

    document_id_class = str  # type: ignore[assignment]
    _storage: SqliteStorage
    _next_id: int | None  # type: ignore[assignment]

    def __init__(self, storage: SqliteStorage, name: str, cache_size: int = 0, persist_empty: bool = False) -> None:
        # Transactions change documents without the table's knowledge, and a cached answer would not show it: nothing is cached.
        super().__init__(storage, name, cache_size=0, persist_empty=persist_empty)

    def update(
        self,
        fields: Mapping[str, Any] | Callable[[MutableMapping[str, Any]], None],
        cond: QueryLike | None = None,
        doc_ids: Iterable[Any] | None = None,
    ) -> list[int]:
        return super().update(fields, None, self._touched(cond, doc_ids))

    def remove(self, cond: QueryLike | None = None, doc_ids: Iterable[Any] | None = None) -> list[int]:
        return super().remove(None, self._touched(cond, doc_ids))

    def _touched(self, cond: QueryLike | None, doc_ids: Iterable[Any] | None) -> Iterable[Any] | None:
        """Look for the matching documents in the table itself: a working copy would copy each document it shows to ``cond``."""
        if doc_ids is not None or cond is None:
            return doc_ids
        return [id for id, document in self._read_table().items() if cond(document)]

    def _get_next_id(self) -> str:
        if self._next_id is None:
            self._next_id = max((int(id) for id in self._read_table() if id.isdecimal()), default=0) + 1
        id = self._next_id
        self._next_id = id + 1
        return str(id)

    def _read_table(self) -> Mapping[str, Document]:  # type: ignore[override]
        return self._storage.tables.documents.get(self.name, {})

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        working = Working(self._read_table())
        updater(working)
        self._storage.update(self.name, working)


class SqliteTinyDB(TinyDB):
    """``SqliteTinyDB(folder)``: TinyDB, durable."""

    table_class = SqliteTable  # type: ignore[assignment]
    default_storage_class = SqliteStorage  # type: ignore[assignment]
