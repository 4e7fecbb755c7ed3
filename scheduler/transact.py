"""Transactions that are run again when somebody else was first, and errors named without anybody's words."""

import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from domain.errors import Conflict
from domain.ports import Store, Transaction

T = TypeVar("T")
TRIES = 8


async def transact(store: Store, work: Callable[[Transaction], Awaitable[T]]) -> T:
    """Run ``work`` in a transaction of its own and give what it gives; on Conflict all over again. Raises the eighth Conflict, and
    StoreUnavailable."""
    for _ in range(TRIES - 1):
        try:
            async with store.transaction() as tx:
                return await work(tx)
        except Conflict:
            continue
    async with store.transaction() as tx:
        return await work(tx)


def named(error: BaseException) -> str:
    """An error's type and place for the log, as ``KeyError at session.py:41``: its own text may hold what people wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else type(error).__name__
