"""Kill a process that writes to the store, again and again, and look whether anything it had acknowledged is gone.

``python -m tools.torture_store [kills]``
"""

import asyncio
import logging
import multiprocessing
import random
import sys
import tempfile
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import structlog

from domain.programme.programme import Person
from store import open_store

WRITERS = 4


@dataclass(frozen=True)
class Found:
    """Numbers of transactions: ``acknowledged`` as durable before the kills, ``kept`` of those in the store, and ``torn``, stored by
    half."""

    acknowledged: int
    kept: int
    lost: int
    torn: int


def write(folder: str, start: int, acknowledge: Connection) -> None:
    """The process that is killed: four writers at once, of which each transaction adds a pair of records and is told to the parent once
    durable."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))

    async def writer(number: int) -> None:
        while True:
            async with store.transaction() as tx:
                await tx.people.add(Person(id=f"{number}-left"))
                await tx.people.add(Person(id=f"{number}-right"))
            acknowledge.send(number)
            number += WRITERS

    async def writers() -> None:
        await asyncio.gather(*(writer(start + number) for number in range(WRITERS)))

    store = open_store(f"tinydb:{folder}")
    asyncio.run(writers())


def torture(folder: Path, kills: int, chance: random.Random) -> Found:
    """Start the victim in ``folder`` and kill it after a random number of acknowledgements, ``kills`` times; then look."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["store"])
    acknowledged: set[int] = set()
    for _ in range(kills):
        receiving, sending = context.Pipe(duplex=False)
        victim = context.Process(target=write, args=(str(folder), max(acknowledged, default=-1) + 1 + 2 * WRITERS, sending), daemon=True)
        victim.start()
        sending.close()
        for _ in range(chance.randrange(1, 40)):
            acknowledged.add(receiving.recv())
        victim.kill()
        try:
            while True:
                acknowledged.add(receiving.recv())
        except EOFError:
            receiving.close()
        victim.join()
        victim.close()
    return asyncio.run(look(folder, acknowledged))


async def look(folder: Path, acknowledged: set[int]) -> Found:
    store = open_store(f"tinydb:{folder}")
    async with store.transaction() as tx:
        ids = {person.id for person in await tx.people.all()}
    await store.close()
    pairs = {int(id.partition("-")[0]) for id in ids}
    whole = {number for number in pairs if {f"{number}-left", f"{number}-right"} <= ids}
    return Found(acknowledged=len(acknowledged), kept=len(whole), lost=len(acknowledged - whole), torn=len(pairs - whole))


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = random.randrange(10**6)
    with tempfile.TemporaryDirectory() as folder:
        found = torture(Path(folder) / "data", kills, random.Random(seed))
    print(f"seed {seed}: {kills} kills, {found}")
    sys.exit(1 if found.lost or found.torn else 0)


if __name__ == "__main__":
    main()
