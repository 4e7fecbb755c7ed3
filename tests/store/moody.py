"""A TinyDB store whose disk a test can slow down, fill and mend."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from domain.ports import Store
from store import RecordStore, open_store
from store.tiny.engine import TinyEngine
from store.tiny.journal import Journal, Statement
from tests.store.samples import person


class MoodyJournal(Journal):
    """Slow: nothing passes while ``may_write`` is not set. Full: nothing fits. Counts its transactions."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.may_write = threading.Event()
        self.may_write.set()
        self.full = False
        self.transactions = 0

    def write(self, statements: Iterable[Statement]) -> None:
        assert self.may_write.wait(5)
        if self.full:
            raise sqlite3.OperationalError("database or disk is full")
        super().write(statements)
        self.transactions += 1


class Moody:
    """A store on such a disk."""

    def __init__(self, folder: Path) -> None:
        self._engine = TinyEngine(folder, self._open)
        self.store = RecordStore(self._engine)

    def _open(self, folder: Path) -> Journal:
        self.disk = MoodyJournal(folder)
        return self.disk

    async def in_memory(self, *ids: str) -> None:
        """Wait until these people are in memory, durable or not."""
        await until(lambda: set(ids) <= {str(document["id"]) for document in self._engine.db.table("people")})


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came about")


async def add(store: Store, *ids: str) -> None:
    async with store.transaction() as tx:
        for id in ids:
            await tx.people.add(person(id))


async def people(store: Store) -> list[str]:
    async with store.transaction() as tx:
        return [other.id for other in await tx.people.all()]


async def on_disk(folder: Path) -> list[str]:
    """The people a store opened anew finds."""
    store = open_store(f"tinydb:{folder}")
    try:
        return await people(store)
    finally:
        await store.close()
