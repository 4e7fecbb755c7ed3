"""TinyDB's Storage: all documents in memory, each change handed to the writer with what turns it back."""

import gc
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Final

import structlog
from tinydb import Storage

from domain.errors import StoreUnreadable
from store.engine import Document, Encoded
from store.schema import entries_of
from store.tables import Change, Tables
from store.tiny.journal import BEAT, Journal, Statement, delete, put
from store.tiny.lock import FolderLock
from store.tiny.working import Working
from store.tiny.writer import Batch, Writer

log: Final = structlog.get_logger(__name__)


class SqliteStorage(Storage):
    """Used from one thread: the event loop's, or whoever holds TinyDB in hand. Only the writer has a thread of its own."""

    def __init__(self, folder: Path, journal: Callable[[Path], Journal] = Journal) -> None:
        """Open or make the store in ``folder``. Raises StoreLocked and StoreUnreadable."""
        self._lock = FolderLock(folder)
        try:
            self.journal = journal(folder)
            try:
                self._tables = self._loaded()
            except BaseException:
                self.journal.close()
                raise
        except BaseException:
            self._lock.release()
            raise
        self._writer = Writer(self.journal.write, self.journal.tidy)
        self._last: dict[str, Batch] = {}
        self.open = True
        log.info("store-opened", documents=sum(map(len, self._tables.documents.values())))

    @property
    def tables(self) -> Tables:
        """All documents as they are now, after turning back in memory the batches that did not reach the disk."""
        self._settle()
        return self._tables

    def in_flight(self, collection: str) -> Future[None] | None:
        batch = self._last.get(collection)
        if batch is None:
            return None
        if batch.done.done() and batch.done.exception() is None:
            # Asked at every read, and a future is slow to ask.
            del self._last[collection]
            return None
        return batch.done

    def commit(self, changes: Sequence[tuple[Change, Encoded | None]]) -> Future[None]:
        """Make these changes in memory at once, and hand them to the writer as one. The future ends when they are on disk, or raises
        StoreUnavailable when they were lost; then they are turned back in memory too."""
        self._settle()
        batch = Batch([_statement(*change) for change in changes], undo=self._tables.apply(change for change, _ in changes))
        for change, _ in changes:
            self._last[change.collection] = batch
        self._writer.submit(batch)
        return batch.done

    def beat(self) -> Future[None]:
        """A write that changes no document, to see whether the disk takes writes. Its future is as that of commit()."""
        self._settle()
        batch = Batch([BEAT])
        self._writer.submit(batch)
        return batch.done

    def update(self, collection: str, working: Working) -> None:
        """Store what one operation of TinyDB changed in ``working``, its copy of the collection. It is on disk on return.

        Raises StoreUnavailable, or ValueError and TypeError for what cannot be stored; then nothing of it remains."""
        changes = [
            (Change(collection, id, encoded.document, encoded.entries) if encoded else Change(collection, id, None), encoded)
            for id, encoded in working.changes(lambda document: entries_of(collection, document))
        ]
        self.tables.ensure(collection)
        if changes:
            self.commit(changes).result()

    def read(self) -> dict[str, dict[str, Any]]:
        return {name: dict(documents) for name, documents in self.tables.documents.items()}

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """The whole state, as TinyDB hands it over when it drops tables; only the differences are written."""
        for name in list(dict.fromkeys((*self.tables.documents, *data))):
            working = Working(self.tables.documents.get(name, {}))
            working.become(data.get(name, {}))
            self.update(name, working)
            if name not in data:
                self.tables.forget(name)

    def close(self) -> None:
        """Write what waits, and let go of the folder. A second time does nothing."""
        if self.open:
            self.open = False
            self._writer.close()
            self.journal.close()
            self._lock.release()
            log.info("store-closed")

    def _settle(self) -> None:
        if self._writer.broken:
            lost = self._writer.take_failed()
            for batch in reversed(lost):
                self._tables.apply(batch.undo)
            self._last.clear()
            log.warning("store-turned-back", batches=len(lost))

    def _loaded(self) -> Tables:
        tables = Tables()
        # Nothing here is garbage, and looking for it among ever more documents took half of the time.
        collects = gc.isenabled()
        gc.disable()
        try:
            tables.load(self._change(*row) for row in self.journal.load())
        finally:
            if collects:
                gc.enable()
        return tables

    def _change(self, collection: str, id: str, document: Document) -> Change:
        try:
            return Change(collection, id, document, entries_of(collection, document))
        except ValueError as error:
            log.error("store-document-unreadable", collection=collection, id=id)
            raise StoreUnreadable(path=str(self.journal.path), reason="damaged") from error


def _statement(change: Change, encoded: Encoded | None) -> Statement:
    return put(change.collection, change.id, encoded.text) if encoded else delete(change.collection, change.id)
