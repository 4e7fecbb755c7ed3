"""The TinyDB engine: transactions across tables, durable when they end."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final, cast

import structlog

from domain.errors import StoreUnavailable
from store.overlay import Overlay
from store.tiny.journal import Journal
from store.tiny.storage import SqliteStorage
from store.tiny.table import SqliteTinyDB

log: Final = structlog.get_logger(__name__)


class TinyEngine:
    """``store.engine.Engine`` over TinyDB's tables in SQLite. To be used from one event loop."""

    def __init__(self, folder: Path, journal: Callable[[Path], Journal] = Journal) -> None:
        """Open or make the store in ``folder``. Raises StoreLocked and StoreUnreadable."""
        self.db = SqliteTinyDB(folder, journal=journal)
        self._storage = cast(SqliteStorage, self.db.storage)
        self.journal = self._storage.journal

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Overlay]:
        if not self._storage.open:
            raise StoreUnavailable
        overlay = Overlay(self._storage)
        yield overlay
        changes = overlay.changes()
        # What was read before it was durable may be lost still, and then nothing may rest on it.
        awaited = list(overlay.read_in_flight())
        if any(write.done() and write.exception() for write in awaited):
            raise StoreUnavailable
        if changes:
            awaited.append(self._storage.commit(changes))
        for write in awaited:
            # Whoever is cancelled here does not know the outcome, but memory and disk agree on it.
            await asyncio.wrap_future(write)

    async def healthy(self) -> bool:
        if not self._storage.open:
            return False
        try:
            await asyncio.wrap_future(self._storage.beat())
        except StoreUnavailable:
            return False
        return True

    async def check(self) -> Sequence[str]:
        return await asyncio.to_thread(self.journal.check)

    async def backup(self, path: Path) -> None:
        try:
            await asyncio.to_thread(self.journal.backup, path)
        except (sqlite3.Error, OSError) as error:
            log.error("store-backup-failed", error=type(error).__name__)
            raise StoreUnavailable from error
        log.info("store-backed-up")

    async def close(self) -> None:
        await asyncio.to_thread(self._storage.close)
