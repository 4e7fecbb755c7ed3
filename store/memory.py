"""A store that lives as long as the process: every promise but durability. For tests and trials."""

from collections.abc import AsyncIterator, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from pathlib import Path

from domain.errors import StoreUnavailable
from store.overlay import Overlay
from store.tables import Tables


class MemoryEngine:
    """``store.engine.Engine`` over tables in memory; backup() raises StoreUnavailable."""

    def __init__(self) -> None:
        self._tables = Tables()
        self._open = True

    @property
    def tables(self) -> Tables:
        return self._tables

    def in_flight(self, collection: str) -> Future[None] | None:
        return None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Overlay]:
        self._must_be_open()
        overlay = Overlay(self)
        yield overlay
        self._must_be_open()
        self._tables.apply([change for change, _ in overlay.changes()])

    async def healthy(self) -> bool:
        return self._open

    async def check(self) -> Sequence[str]:
        return []

    async def backup(self, path: Path) -> None:
        raise StoreUnavailable

    async def close(self) -> None:
        self._open = False

    def _must_be_open(self) -> None:
        if not self._open:
            raise StoreUnavailable
