"""Two turns at once, as two devices make them: each in a transaction of its own, run again when the other was first."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from domain.errors import Conflict
from domain.ports import Store, Transaction

T = TypeVar("T")
Work = Callable[[Transaction], Awaitable[T]]


async def turn(store: Store, work: Work[T]) -> T:
    """One turn alone."""
    async with store.transaction() as tx:
        return await work(tx)


async def at_once(store: Store, late: Work[T], early: Work[T]) -> tuple[T, T]:
    """``late`` reads and writes first and commits last; when that conflicts it does its work again, on what ``early`` left."""
    try:
        async with store.transaction() as outer:
            first = await late(outer)
            second = await turn(store, early)
    except Conflict:
        first = await turn(store, late)
    return first, second
