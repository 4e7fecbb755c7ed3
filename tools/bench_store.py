"""What the store costs, beside TinyDB's own JSONStorage. ``python -m tools.bench_store [documents …]``"""

import asyncio
import logging
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from tinydb import TinyDB, where

from domain.actions.action import Step
from domain.check_ins.check_in import Update
from store import RecordStore, open_store
from store.schema import UPDATES

RUNS = 200


def entry(number: int) -> Update:
    """About 470 bytes of JSON; each of 500 actions has every 500th."""
    return Update(
        id=f"u{number}",
        participant=f"p{number % 50}",
        network=f"n{number % 5}",
        action=f"a{number % 500}",
        cycle=1,
        step=Step.ACT,
        answers={"what": "x" * 150, "how": "y" * 100},
        at=datetime(2027, 1, 4, tzinfo=UTC) + timedelta(minutes=number),
    )


async def median(work: Callable[[int], Awaitable[object]], runs: int = RUNS) -> float:
    """The median in milliseconds of ``runs`` calls of ``work``, which gets the number of the call."""
    taken = []
    for number in range(runs):
        start = time.perf_counter()
        await work(number)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


async def ours(folder: Path, documents: int) -> dict[str, float]:
    store = open_store(f"tinydb:{folder}")
    async with store.transaction() as tx:
        for number in range(documents):
            await tx.updates.add(entry(number))
    figures = {name: await median(work) for name, work in operations(store, documents).items()}
    await store.close()
    start = time.perf_counter()
    again = open_store(f"tinydb:{folder}")
    figures["open"] = (time.perf_counter() - start) * 1000
    await again.close()
    return figures


def operations(store: RecordStore, documents: int) -> dict[str, Callable[[int], Awaitable[object]]]:
    async def insert(number: int) -> None:
        async with store.transaction() as tx:
            await tx.updates.add(entry(documents + number))

    async def update(number: int) -> None:
        async with store.transaction() as tx:
            if found := await tx.updates.get(f"u{number}"):
                await tx.updates.save(found)

    async def get(number: int) -> None:
        async with store.transaction() as tx:
            await tx.updates.get(f"u{number}")

    async def find(number: int) -> None:
        async with store.transaction() as tx:
            await tx.updates.of_action(f"a{number}", limit=5)

    return {"insert": insert, "update": update, "get": get, "find 5": find}


async def json_storage(path: Path, documents: int) -> dict[str, float]:
    with TinyDB(path) as db:
        db.insert_multiple(UPDATES.encode(entry(number)).document for number in range(documents))
        query = where("action")

        async def insert(number: int) -> None:
            db.insert(UPDATES.encode(entry(documents + number)).document)

        async def get(number: int) -> None:
            db.get(doc_id=number + 1)

        async def find(number: int) -> None:
            db.search(query == f"a{number}")

        return {name: await median(work, runs=5) for name, work in {"insert": insert, "get": get, "find 5": find}.items()}


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    for documents in [int(given) for given in sys.argv[1:]] or [1_000, 10_000, 50_000]:
        with tempfile.TemporaryDirectory() as folder:
            figures = {
                "this store": asyncio.run(ours(Path(folder) / "data", documents)),
                "JSONStorage": asyncio.run(json_storage(Path(folder) / "tinydb.json", documents)),
            }
        for name, medians in figures.items():
            print(f"{documents:>7} documents, {name:<12} " + " · ".join(f"{what} {ms:.3f} ms" for what, ms in medians.items()))


if __name__ == "__main__":
    main()
