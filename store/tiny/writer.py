"""The thread that writes to the disk, so that the event loop never waits for it."""

import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from itertools import chain
from typing import Final

import structlog

from domain.errors import StoreUnavailable
from store.tables import Change
from store.tiny.journal import Statement

log: Final = structlog.get_logger(__name__)


class Batch:
    """Statements that are written together or not at all. ``undo``: the changes that turn it back in memory. ``done`` ends when it is on
    disk, or raises StoreUnavailable."""

    def __init__(self, statements: Sequence[Statement], undo: Sequence[Change] = ()) -> None:
        self.statements = statements
        self.undo = undo
        self.done: Future[None] = Future()
        # Nobody who stops waiting can stop the write.
        self.done.set_running_or_notify_cancel()


class Writer:
    """Writes batches in order; those that wait together share one call of ``write`` (one SQLite transaction, one fsync).

    After a failure it is ``broken``: it takes nothing more until the owner has taken the failed batches back and turned them back in
    memory, so that no later batch can rest on one that was lost.
    """

    def __init__(self, write: Callable[[Iterable[Statement]], None], rest: Callable[[], None], pause: float = 5) -> None:
        """``rest`` is called in the same thread when nothing has come for ``pause`` seconds after a write."""
        self._write = write
        self._rest = rest
        self._pause = pause
        self._wake = threading.Condition()
        self._queue: list[Batch] = []
        self._failed: list[Batch] = []
        self._closing = False
        self.broken = False
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, batch: Batch) -> None:
        with self._wake:
            if not self.broken and not self._closing:
                self._queue.append(batch)
                self._wake.notify()
                return
            self._failed.append(batch)
            self.broken = True
        batch.done.set_exception(StoreUnavailable())

    def take_failed(self) -> list[Batch]:
        """The batches lost since the last call, in the order of submission. From now on it writes again."""
        with self._wake:
            failed, self._failed, self.broken = self._failed, [], False
        return failed

    def close(self) -> None:
        """Write what waits, then stop."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()

    def _run(self) -> None:
        rested = True
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._queue or self._closing, timeout=None if rested else self._pause)
                group, self._queue = self._queue, []
                closing = self._closing
            if group:
                self._land(group)
            elif closing:
                return
            else:
                self._take_a_rest()
            rested = not group

    def _take_a_rest(self) -> None:
        try:
            self._rest()
        except Exception as error:
            log.warning("store-rest-failed", error=type(error).__name__, code=getattr(error, "sqlite_errorname", ""))

    def _land(self, group: list[Batch]) -> None:
        landed = len(group) if self._try(group) else 0
        if not landed and len(group) > 1:
            # One by one, so that a batch is lost only through its own fault or an earlier one's.
            while landed < len(group) and self._try(group[landed : landed + 1]):
                landed += 1
        for batch in group[:landed]:
            batch.done.set_result(None)
        if landed < len(group):
            self._lose(group[landed:])

    def _try(self, group: Sequence[Batch]) -> bool:
        try:
            self._write(chain.from_iterable(batch.statements for batch in group))
        except Exception as error:
            log.error("store-write-failed", error=type(error).__name__, code=getattr(error, "sqlite_errorname", ""), batches=len(group))
            return False
        return True

    def _lose(self, group: list[Batch]) -> None:
        with self._wake:
            lost = [*group, *self._queue]
            self._queue = []
            self._failed.extend(lost)
            self.broken = True
        for batch in lost:
            batch.done.set_exception(StoreUnavailable())
