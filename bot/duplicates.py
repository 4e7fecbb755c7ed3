"""Teams sends an activity again when it had no answer in time, about 15 s: the repeat gets the first one's answer."""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT = timedelta(minutes=15)
MOST = 10_000
MOST_BYTES = 32 * 1024 * 1024

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What an activity was answered with over HTTP. ``body`` is JSON, or empty. ``failed``: a repeat deserves another try."""

    status: int
    body: bytes = b""
    failed: bool = False


@dataclass(slots=True)
class _Turn:
    task: asyncio.Task[Answer]
    began_at: datetime
    size: int = 0


class Duplicates:
    """Turns by activity, in memory: bounded in time, number and bytes. What must happen once for ever is the domain's to hold."""

    def __init__(self, *, kept: timedelta = KEPT, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._kept = kept
        self._most = most
        self._most_bytes = most_bytes
        self._turns: OrderedDict[Key, _Turn] = OrderedDict()
        self._bytes = 0

    def find(self, key: Key, now: datetime) -> asyncio.Task[Answer] | None:
        """The first turn with this key, under way or done; None when there was none in the last ``kept``."""
        self._forget_old(now)
        turn = self._turns.get(key)
        return turn.task if turn else None

    def remember(self, key: Key, task: asyncio.Task[Answer], now: datetime) -> None:
        """Keep the turn for its repeats; one that fails is forgotten, so that a repeat is tried anew."""
        self._turns[key] = _Turn(task=task, began_at=now)
        self._forget_old(now)
        task.add_done_callback(lambda done: self._weigh(key, done))

    def _weigh(self, key: Key, task: asyncio.Task[Answer]) -> None:
        turn = self._turns.get(key)
        if turn is None or turn.task is not task:
            return
        if task.cancelled() or task.exception() is not None or task.result().failed:
            del self._turns[key]
            return
        turn.size = len(task.result().body)
        self._bytes += turn.size

    def _forget_old(self, now: datetime) -> None:
        while self._turns:
            key, oldest = next(iter(self._turns.items()))
            crowded = len(self._turns) > self._most or self._bytes > self._most_bytes
            if not crowded and now - oldest.began_at < self._kept:
                return
            del self._turns[key]
            self._bytes -= oldest.size
