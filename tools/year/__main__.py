"""``make year``: 25 organisations, three networks and 60 people live a programme year with the running bot, in minutes.

``python -m tools.year [--weeks N] [--people N] [--seed N] [--no-pictures]``. What it made is in out/year: open index.html. Ends with 1 when
anything in it tells more than its author allowed, names somebody who may not be named there, or a card does not look right.
"""

import argparse
import asyncio
import logging
import random
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import structlog

from tools.connector_double import ConnectorDouble
from tools.running import ROOT, STARTS
from tools.year.keeping import Folder
from tools.year.people import Someone, everybody
from tools.year.play import Year
from tools.year.said import Ledger
from tools.year.showing import draw_cards, draw_files, write_index
from tools.year.talking import Line
from tools.year.wanting import coordinators_look, outcomes, spontaneously
from tools.year.words import Words

ZONE = ZoneInfo("Europe/Amsterdam")
OUT = ROOT / "out" / "year"
HOURS = (10, 16)
"""When the clock stops on a working day, and people read what came."""
LATE = 0.1
"""This part of the people comes in the course of the year, and as many leave."""


def first_monday(now: datetime) -> datetime:
    """The first Monday of the next half year, at eight: reports are made of whole half years."""
    local = now.astimezone(ZONE)
    first = datetime(local.year, 7, 1, 8, tzinfo=ZONE) if local.month < 7 else datetime(local.year + 1, 1, 1, 8, tzinfo=ZONE)
    return first + timedelta(days=(-first.weekday()) % 7)


async def live(year: Year, weeks: int) -> None:
    """Play ``weeks`` weeks. Twice some people come and some go, with a new programme file; in the middle and at the end results are
    told."""
    come, there, go = _shifts(year.people, weeks)
    await year.starts([])
    await year.goes_to(year.begins)
    await year.stops()
    year.people[:] = there
    await year.starts(there)
    await year.settle_in(there)
    for week in range(weeks):
        if week in come:
            await _changes(year, come[week], go[week])
        for day in range(5):
            for hour in HOURS:
                await year.goes_to(year.begins.replace(hour=hour) + timedelta(days=7 * week + day))
        year.follows()
        await spontaneously(year)
        if week % 6 == 5:
            await coordinators_look(year)
        if week == weeks - 1 or (week == weeks // 2 + 2 and weeks > 26):
            await outcomes(year)
    await year.stops()
    year.folder.store(await year.command("export"))


def _shifts(people: list[Someone], weeks: int) -> tuple[dict[int, list[Someone]], list[Someone], dict[int, list[Someone]]]:
    """By week who comes, who is there from the start, and by week who goes."""
    late = people[-max(1, round(len(people) * LATE)) :]
    there = people[: len(people) - len(late)]
    moments = [week for week in (weeks // 3, 2 * weeks // 3) if week]
    come = {week: late[number :: len(moments)] for number, week in enumerate(moments)}
    go = {week: there[number + 7 :: 20][: len(come[week])] for number, week in enumerate(moments)}
    return come, there, go


async def _changes(year: Year, come: list[Someone], go: list[Someone]) -> None:
    for someone in go:
        year.leaves(someone)
    await year.stops()
    await year.prune()
    year.people += come
    await year.starts(year.people)
    await year.settle_in(come)


async def play(out: Path, seed: int, people: int, organisations: int, weeks: int) -> Year:
    """The year, lived; its store is in ``out``/store."""
    chance = random.Random(seed)
    connector = ConnectorDouble()
    await connector.start()
    ledger = Ledger()
    shutil.rmtree(out, ignore_errors=True)
    (out / "store").mkdir(parents=True)
    everyone = everybody(chance, people, organisations)
    begins = first_monday(STARTS)
    async with aiohttp.ClientSession() as http:
        line = Line(http, "", connector, ledger, Words(chance), chance, begins.date())
        year = Year(Folder(out / "made", ledger, list(everyone)), out / "store", begins, weeks // 5, chance, line, list(everyone))
        try:
            await live(year, weeks)
        finally:
            await year.stops()
            await connector.stop()
    return year


def main() -> int:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asked = argparse.ArgumentParser(prog="python -m tools.year")
    asked.add_argument("--weeks", type=int, default=56)
    asked.add_argument("--people", type=int, default=60)
    asked.add_argument("--organisations", type=int, default=25)
    asked.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked.add_argument("--no-pictures", action="store_true")
    wanted = asked.parse_args()
    print(f"seed {wanted.seed}", flush=True)
    began = time.monotonic()
    year = asyncio.run(play(OUT, wanted.seed, wanted.people, wanted.organisations, wanted.weeks))
    lived = time.monotonic() - began
    faults = [*year.line.ledger.faults, *year.folder.faults(), *(f"refused: {text}" for text in year.line.refused)]
    told = list(year.figures(lived))
    print(*told, sep="\n", flush=True)
    looks: list[str] = []
    if not wanted.no_pictures:
        # Chromium draws the cards while LibreOffice and poppler draw the files.
        with ThreadPoolExecutor() as pool:
            drawn = [pool.submit(made, year.folder.path, year.folder.kept) for made in (draw_cards, draw_files)]
            looks = [look for future in drawn for look in future.result()]
        write_index(year.folder.path, year.folder.kept, told)
        print(f"Pictures made; {time.monotonic() - began:.0f} s in all. Open {(year.folder.path / 'index.html').relative_to(ROOT)}.")
    for fault in (*faults, *looks):
        print(f"FOUND {fault}")
    print(f"{len(faults)} faults in what was told, {len(looks)} in how it looks.")
    return 1 if faults or looks else 0


if __name__ == "__main__":
    sys.exit(main())
