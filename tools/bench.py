"""``make bench``: what a turn costs, beside a stock botbuilder echo, in CPU time of the server on one core, all in one run.

Ends with 1 when a whole check-in submission, durably written, costs more than a fifth of the stock echo, when "mijn actie" costs more than
one and a half times as much with 100,000 updates in the store as with 100, when a digest of a busy week takes too long, or when a tick
with nothing due costs more than one and a half times as much after a year as after a month.
"""

import asyncio
import json
import logging
import os
import sys
import tempfile
import time
from datetime import UTC, timedelta
from pathlib import Path

import structlog

from cards.digest import post as digest_cards
from cards.language import language
from domain.actions.action import Action, Step, first_cycle
from domain.check_ins.check_in import Update, Visibility
from domain.digest.compile import week
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from domain.sessions.details import NO_DETAILS
from store import open_store
from tools import bench_tick
from tools.bench_client import CONNECTIONS, Client, Measured, shows, taken
from tools.connector_double import ConnectorDouble
from tools.programmes import programme
from tools.running import STARTS, Running, free_port, spiraal
from tools.wire import Sender, words

NETWORKS, MEMBERS = 8, 20
TURNS = NETWORKS * MEMBERS
PROMISE = 1 / 5
FEW, MANY, GROWTH = 100, 100_000, 1.5
FEW_SHARED, MANY_SHARED = 100, 1000
DIGEST_WITHIN = 0.2
"""Seconds, for a week with MANY_SHARED updates; and its cost grows no faster than they do."""
CORE = max(os.sched_getaffinity(0))
"""The server's processor. The client, and the double of the Connector, are in this process and take what is left."""

EXPERIMENT = "We beginnen elke dienst met vijf minuten waarin iedereen zegt hoe het gaat en wie er hulp nodig heeft. "
ANSWERS: dict[Step, dict[str, str]] = {
    Step.EXPLORE: {"problem": EXPERIMENT, "talked-to": "colleagues,manager", "unknown": "Of de nachtdienst dit ook wil."},
    Step.PLAN: {"experiment": EXPERIMENT, "expectation": "Minder losse vragen onder het werk.", "measure": "We tellen ze een week."},
    Step.ACT: {"done": "yes", "noticed": EXPERIMENT, "need": "tip"},
    Step.EVALUATE: {"outcome": "partly", "lesson": EXPERIMENT, "onward": "adjust"},
}
COURSE = (Step.EXPLORE, Step.PLAN, Step.ACT, Step.EVALUATE, Step.PLAN, Step.ACT)
"""The step each round's check-ins are about, the warm-up first: adjusting, a next cycle begins with a plan."""
ROUNDS = len(COURSE) - 1
STOCK = "stock botbuilder echo, one reply"
CHECK_IN = "Spiraal: check-in submitted, durably written"
CIRCLE = "Spiraal: circle chosen, the spiral moves"
SIGN_OFF = "Spiraal: signed off, the contact's card planned"


async def beside_the_stock(connector: ConnectorDouble, folder: Path) -> tuple[Measured, list[Measured]]:
    """The stock echo, and of Spiraal: check-in, circle, sign-off. Their rounds alternate, so that both see the same machine."""
    echo = Running([sys.executable, "-m", "tools.echo_bot", str(port := free_port())], port, folder / "echo.log", core=CORE)
    file = folder / "programme.toml"
    starts = [STARTS + timedelta(days=60 + day) for day in range(ROUNDS + 1)]
    file.write_text(programme(networks=NETWORKS, members=MEMBERS, starts=starts), encoding="utf-8")
    bot = spiraal(folder, free_port(), programme=file, core=CORE)
    try:
        await asyncio.gather(echo.start(), bot.start())
        async with Client(echo) as to_echo, Client(bot) as to_bot:
            found = await alternating(to_echo, to_bot, [Sender(f"participant-{number}", connector.url) for number in range(1, TURNS + 1)])
    finally:
        await asyncio.gather(echo.stop(), bot.stop())
    await verify(folder, updates=TURNS * (ROUNDS + 1))
    return found


async def alternating(echo: Client, bot: Client, people: list[Sender]) -> tuple[Measured, list[Measured]]:
    """Measure both, in rounds that alternate. The first round of each is the warm-up, and is in no figure."""
    places = [{"participant": f"n{number // MEMBERS + 1}.p{number + 1}"} for number in range(TURNS)]
    new = {"title": "Rustige start", "problem": EXPERIMENT, "theme": "vitaliteit"}
    await bot.post([sender.arrives() for sender in people], taken)
    await bot.post([sender.presses("save-action", place, new) for sender, place in zip(people, places, strict=True)], shows("check-in"))
    stock, check_in, circle, sign_off = Measured(STOCK), Measured(CHECK_IN), Measured(CIRCLE), Measured(SIGN_OFF)
    for number in range(ROUNDS + 1):
        stock.rounds.append(await echo.measure([sender.says("Hoi, hoe gaat het met je actie?") for sender in people], taken))
        await bot.post([sender.presses("check-in", place) for sender, place in zip(people, places, strict=True)], shows("answer"))
        asked = [{"check-in": f"{place['participant']}:action:1:check-in:{number + 1}"} for place in places]
        pressed = [sender.presses("answer", ids, ANSWERS[COURSE[number]]) for sender, ids in zip(people, asked, strict=True)]
        check_in.rounds.append(await bot.measure(pressed, shows("choose-circle")))
        pressed = [sender.presses("choose-circle", ids, {"circle": "network_named"}) for sender, ids in zip(people, asked, strict=True)]
        circle.rounds.append(await bot.measure(pressed, shows("my-action")))
    for number in range(ROUNDS + 1):
        sessions = [{"session": f"n{place // MEMBERS + 1}-{number + 1}"} for place in range(TURNS)]
        pressed = [sender.presses("cannot-come", ids) for sender, ids in zip(people, sessions, strict=True)]
        sign_off.rounds.append(await bot.measure(pressed, shows("sign-off-note")))
    return stock, [check_in, circle, sign_off]


async def verify(folder: Path, *, updates: int) -> None:
    """Raises RuntimeError when the store does not hold each submission."""
    store = open_store(f"tinydb:{folder / 'data'}")
    try:
        async with store.transaction() as tx:
            found = [update.id for update in await tx.updates.all() if any(EXPERIMENT.strip() in text for text in update.answers.values())]
    finally:
        await store.close()
    if len(found) != updates:
        raise RuntimeError(f"{updates} check-ins were submitted, and {len(found)} updates are in the store")


async def my_actions(connector: ConnectorDouble, folder: Path) -> tuple[Measured, Measured, float, float]:
    """What "mijn actie" costs when 20 people have few updates among them, and many; seconds to open the second store, and to start the bot
    on it. Their rounds alternate too: half a minute later the machine may be another."""
    bots = []
    for updates in (FEW, MANY):
        await fill(folder / str(updates), updates)
        bots.append(spiraal(folder / str(updates), free_port(), core=CORE))
    began = time.perf_counter()
    store = open_store(f"tinydb:{folder / str(MANY) / 'data'}")
    opened = time.perf_counter() - began
    await store.close()
    people = [Sender(f"participant-{number % MEMBERS + 1}", connector.url) for number in range(TURNS)]
    connector.posted.clear()
    few, many = (Measured(f"Spiraal: 'mijn actie' among {updates:,} updates") for updates in (FEW, MANY))
    try:
        await bots[0].start()
        started = await bots[1].start()
        async with Client(bots[0]) as to_few, Client(bots[1]) as to_many:
            for _ in range(ROUNDS + 1):
                for client, measured in ((to_few, few), (to_many, many)):
                    measured.rounds.append(await client.measure([sender.says("mijn actie") for sender in people], taken))
    finally:
        await asyncio.gather(*(bot.stop() for bot in bots))
    told = sum(1 for posted in connector.posted if EXPERIMENT.strip() in " ".join(words(posted.card)))
    if told != 2 * TURNS * (ROUNDS + 1):
        raise RuntimeError(f"only {told} of {2 * TURNS * (ROUNDS + 1)} got their action with its notes")
    return few, many, opened, started


async def fill(folder: Path, updates: int) -> None:
    """A store in which each of 20 people has an action, and all together this many updates about it."""
    now = STARTS.astimezone(UTC)
    file = read_programme_file(programme(networks=1, members=MEMBERS, starts=[now + timedelta(days=60)]))
    store = open_store(f"tinydb:{folder / 'data'}")
    async with store.transaction() as tx:
        await import_programme(tx, file, now)
        for number in range(1, MEMBERS + 1):
            who = f"n1.p{number}"
            await tx.actions.add(
                Action(
                    id=f"{who}:action:1",
                    participant=who,
                    network="n1",
                    title="Rustige start",
                    problem=EXPERIMENT,
                    theme="vitaliteit",
                    created_at=now,
                    cycles=(first_cycle(now),),
                )
            )
        for number in range(updates):
            who = f"n1.p{number % MEMBERS + 1}"
            await tx.updates.add(
                Update(
                    id=f"{who}:action:1:check-in:{number}",
                    participant=who,
                    network="n1",
                    action=f"{who}:action:1",
                    cycle=1,
                    step=Step.ACT,
                    answers=ANSWERS[Step.ACT],
                    at=now - timedelta(minutes=updates - number),
                )
            )
    await store.close()


async def digest(updates: int) -> tuple[float, int]:
    """Seconds that a digest of so many shared updates takes, read from the store and laid out (the best of five), and its bytes."""
    now = STARTS.astimezone(UTC)
    store = open_store("memory:")
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(programme(networks=1, members=MEMBERS, starts=[now + timedelta(days=60)])), now)
        for number in range(updates):
            step = COURSE[number % len(COURSE)]
            await tx.updates.add(
                Update(
                    id=f"n1.p{number % MEMBERS + 1}:action:1:check-in:{number}",
                    participant=f"n1.p{number % MEMBERS + 1}",
                    network="n1",
                    action="a",
                    cycle=1,
                    step=step,
                    answers=ANSWERS[step],
                    visibility=Visibility.NETWORK_NAMED,
                    at=now,
                    shared_at=now + timedelta(seconds=number),
                )
            )
    times: list[float] = []
    async with store.transaction() as tx:
        (network,) = await tx.networks.all()
        for _ in range(5):
            began = time.perf_counter()
            told = await week(tx, network, now + timedelta(days=1), now)
            message = digest_cards.laid_out(language("nl"), told, NO_DETAILS, "digest:n1:2027-01-08").message if told else None
            times.append(time.perf_counter() - began)
    await store.close()
    return min(times), len(json.dumps(message.card, ensure_ascii=False).encode("utf-16-le")) if message else 0


async def bench(folder: Path) -> int:
    connector = ConnectorDouble()
    await connector.start()
    try:
        stock, ours = await beside_the_stock(connector, folder)
        few, many, opened, started = await my_actions(connector, folder)
    finally:
        await connector.stop()
    print(f"CPU of the server, one core, {CONNECTIONS} connections, median of {ROUNDS} rounds of {TURNS} turns after one to warm up")
    print(f"{'':<50}{'ms/turn':>8}{'turns/s':>9}   rounds")
    for measured in (stock, *ours, few, many):
        print(measured)
    growth = many.median / few.median
    grows = f"'mijn actie' with {MANY:,} updates costs {growth:.2f} times what it costs with {FEW}"
    print(f"{grows}; promised is at most {GROWTH}: {_verdict(growth <= GROWTH)}.")
    print(f"A store of {MANY:,} updates opens in {opened * 1000:.0f} ms; the bot on it answers {started:.1f} s after its start.")
    (some, _), (more, size) = await digest(FEW_SHARED), await digest(MANY_SHARED)
    pace = more / some / (MANY_SHARED / FEW_SHARED)
    quick = more < DIGEST_WITHIN and size < 28_000 and pace <= 1
    print(f"A digest of {MANY_SHARED:,} updates takes {more * 1000:.0f} ms ({FEW_SHARED}: {some * 1000:.0f} ms) and {size:,} bytes;")
    print(f"it grows {pace:.2f} times as fast as the updates do: {_verdict(quick)}.")
    month, year = await bench_tick.month_and_year(folder / "ticks")
    print(f"{bench_tick.told(month, year)}; promised is at most {GROWTH}: {_verdict(year / month <= GROWTH)}.")
    print(f"All {TURNS * (ROUNDS + 1):,} check-ins are in the store.")
    ratio = ours[0].median / stock.median
    print(f"A check-in costs {ratio:.3f} of a stock echo; promised is at most {PROMISE:.3f}: {_verdict(ratio <= PROMISE)}.")
    return 0 if ratio <= PROMISE and growth <= GROWTH and quick and year / month <= GROWTH else 1


def _verdict(holds: bool) -> str:
    return "holds" if holds else "does not hold"


def main() -> int:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(bench(Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
