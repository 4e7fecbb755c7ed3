"""``make histories``: random histories of sharing, changing, withdrawing and leaving. Does anything made afterwards hold a word that its
author did not allow for that circle at that moment?

``python -m tools.histories 10000``: so many, each from its own seed, on all processors. Ends with 1 and the seeds of those that told too
much; ``python -m tools.histories --seed 17`` lives one again. The bot is the real router, preparer and scheduler over the memory store.
"""

import asyncio
import os
import random
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace

from structlog.testing import capture_logs

from tests.dialogs.world import build
from tools.history import History

ACTS = 14


async def live(seed: int) -> History:
    """Play one history, always the same for a seed."""
    world = await build()
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        samira = await tx.participants.get("onboarding.samira")
        assert bram is not None
        assert samira is not None
        cleo = replace(bram, id="behoud.cleo", key="cleo", user="user-cleo", name="Cleo", organisation="De Wilg", version=0)
        await tx.participants.add(cleo)
        await tx.participants.add(replace(samira, id="onboarding.dirk", key="dirk", user="user-dirk", name="Dirk", version=0))
    history = History(world, random.Random(seed))
    with capture_logs() as logs:
        for who in ("anja", "joris", "bram", "samira", "cleo", "dirk"):
            await history.chat(who).opens()
        for _ in range(history.chance.randint(3, ACTS)):
            await history.act()
            if history.chance.random() < 0.15:
                await history.look()
        await history.look()
        if history.chance.random() < 0.25:
            await history.time_passes()
            await history.look()
    told = [word for word in (f"geheim{number}q" for number in range(1, history.planted + 1)) if word in str(logs)]
    if told:
        history.faults.append(f"the log holds {told}")
    return history


@dataclass(frozen=True, slots=True)
class Lived:
    """What came of some histories: how many looks were taken, words planted, and the faults by seed."""

    looks: int
    planted: int
    told: int
    faults: Mapping[int, Sequence[str]]


def live_all(seeds: Iterable[int]) -> Lived:
    looks, planted, told, faults = 0, 0, 0, {}
    for seed in seeds:
        history = asyncio.run(live(seed))
        looks, planted = looks + history.looks, planted + history.planted
        told += history.told
        if history.faults:
            faults[seed] = history.faults
    return Lived(looks, planted, told, faults)


def main() -> int:
    if "--seed" in sys.argv:
        seeds: Sequence[int] = [int(sys.argv[sys.argv.index("--seed") + 1])]
    else:
        seeds = range(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
    began = time.monotonic()
    processes = min(os.cpu_count() or 1, len(seeds))
    with ProcessPoolExecutor(processes) as pool:
        parts = list(pool.map(live_all, [seeds[number::processes] for number in range(processes)]))
    faults = {seed: found for part in parts for seed, found in part.faults.items()}
    for seed, found in sorted(faults.items()):
        print(f"seed {seed}: {'; '.join(found)}")
    looks, planted = sum(part.looks for part in parts), sum(part.planted for part in parts)
    told = sum(part.told for part in parts)
    print(f"{len(seeds)} histories, {planted} planted words, {looks} looks at which {told} were told that might be,", end=" ")
    print(f"{len(faults)} that told too much, {time.monotonic() - began:.0f} s.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
