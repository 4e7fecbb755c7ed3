"""``make torture``: kill the bot at random moments, look at what is left, and start it again. ``python -m tools.torture [rounds [seed]]``

The real bot with its real store; participants who press, a clock that travels, a Connector that takes a moment to answer. Ends with 1
when a promise is broken: nothing acknowledged is lost, nothing answered is asked again, nothing due is dropped, and what arrives twice
was in flight when a kill fell.
"""

import asyncio
import logging
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import structlog

from tools import torture_checks as checks
from tools.connector_double import ConnectorDouble
from tools.programmes import programme
from tools.running import STARTS, Running, free_port, spiraal
from tools.torture_checks import Stored, look
from tools.torture_people import Person
from tools.wire import Sender

ROUNDS = 18
NETWORKS, MEMBERS, SESSIONS = 2, 10, 30
BETWEEN = timedelta(days=14)
DELAY = 0.12
IN_FLIGHT = 1.0
"""Seconds from a message's arrival until the bot has recorded it, at most: the Connector's delay, and what the machine is busy with."""
MANY = 50


@dataclass
class World:
    """What outlives each run of the bot: store, people, Connector. ``now``: the latest moment that the demo's clock is known to have been
    sent to."""

    folder: Path
    chance: random.Random
    connector: ConnectorDouble
    now: datetime
    people: list[Person] = field(default_factory=list)
    coordinators: list[Sender] = field(default_factory=list)
    channels: list[Sender] = field(default_factory=list)
    kills: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def bot(self) -> Running:
        return spiraal(self.folder, free_port(), programme=self.folder / "programme.toml")


def populated(folder: Path, chance: random.Random, connector: ConnectorDouble) -> World:
    """A world with two networks that meet every two weeks for more than a year. Its message budget holds nothing back: that has its own
    tests."""
    world = World(folder, chance, connector, now=STARTS.astimezone(UTC))
    first = world.now.replace(hour=13, minute=0, second=0, microsecond=0) + timedelta(days=6)
    starts = [first + number * BETWEEN for number in range(SESSIONS)]
    (folder / "programme.toml").write_text(programme(networks=NETWORKS, members=MEMBERS, starts=starts, budget=MANY), encoding="utf-8")
    for network in range(1, NETWORKS + 1):
        sessions = {f"n{network}-{number}": at for number, at in enumerate(starts, 1)}
        world.coordinators.append(Sender(f"coordinator-{network}", connector.url))
        world.channels.append(Sender(f"coordinator-{network}", connector.url, channel=f"19:n{network}@thread.tacv2"))
        for number in range((network - 1) * MEMBERS + 1, network * MEMBERS + 1):
            sender = Sender(f"participant-{number}", connector.url)
            world.people.append(Person(sender, f"n{network}.p{number}", sessions, lambda: world.now, random.Random(chance.random())))
    return world


async def settle_in(world: World) -> None:
    """Everybody gets the app and describes an action. Nobody is killed yet."""
    bot = world.bot()
    world.starts.append(await bot.start())
    async with aiohttp.ClientSession() as http:
        for sender in (*world.coordinators, *world.channels, *(person.sender for person in world.people)):
            async with http.post(f"{bot.url}/api/messages", json=sender.arrives()) as response:
                assert response.status in (200, 202), response.status
        for person in world.people:
            action = {"title": "Rustige start", "problem": "Veel verloop.", "theme": "vitaliteit"}
            await person.press(http, bot.url, "save-action", {"participant": person.place}, action, "check-in")
    await bot.stop()
    world.connector.posted.clear()


async def travel(world: World, bot: Running, http: aiohttp.ClientSession) -> None:
    """Move the demo's clock on by some days, again and again, until cancelled or the bot is gone."""
    with suppress(aiohttp.ClientError, OSError):
        while True:
            async with http.get(f"{bot.url}/demo/clock") as response:
                at = datetime.fromisoformat((await response.json())["now"])
            if at < world.now - timedelta(seconds=1):
                world.broken.append(f"the clock went back from {world.now} to {at}")
            to = at + timedelta(days=world.chance.choice((2, 5, 9, 16)), hours=world.chance.uniform(0, 12))
            world.now = max(world.now, at)
            async with http.post(f"{bot.url}/demo/clock", json={"to": to.isoformat()}) as response:
                world.now = max(world.now, datetime.fromisoformat((await response.json())["now"]))
            await asyncio.sleep(world.chance.uniform(0, 0.2))


async def wait(world: World) -> str:
    """Until the moment of the kill, of which there are three kinds; the one that came is returned."""
    arrived = asyncio.Event()
    # The first after a start is often what the last kill interrupted: that must bear a second one.
    countdown = world.chance.choice((1, *world.chance.sample(range(1, 3 * MEMBERS), 2)))

    def count() -> None:
        nonlocal countdown
        countdown -= 1
        if countdown <= 0:
            arrived.set()

    if world.chance.random() < 0.5:
        await asyncio.sleep(world.chance.uniform(0.05, 2.5))
        return "at any moment"
    world.connector.on_posted = count
    with suppress(TimeoutError):
        async with asyncio.timeout(4):
            await arrived.wait()
    world.connector.on_posted = lambda: None
    return "in a burst of sends"


async def one_round(world: World) -> str:
    """Start the bot, let everybody live, and kill it. Gives the kind of moment the kill fell in."""
    bot = world.bot()
    if world.chance.random() < 0.15:
        starting = asyncio.create_task(bot.start())
        await asyncio.sleep(world.chance.uniform(0.3, 1.5))
        await bot.stop(signal.SIGKILL)
        world.kills.append(time.monotonic())
        await asyncio.gather(starting, return_exceptions=True)
        return "while starting"
    world.starts.append(await bot.start())
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        lives: list[Awaitable[None]] = [person.live(http, bot.url) for person in world.people]
        tasks = [asyncio.ensure_future(life) for life in (*lives, travel(world, bot, http))]
        how = await wait(world)
        await bot.stop(signal.SIGKILL)
        world.kills.append(time.monotonic())
        await asyncio.gather(*tasks)
    return how


async def last_round(world: World) -> Stored:
    """Nobody is killed any more: a day on the clock, everything that waits goes out, and the bot is stopped in earnest."""
    bot = world.bot()
    world.starts.append(await bot.start())
    async with aiohttp.ClientSession() as http:
        for _ in range(2):
            async with http.post(f"{bot.url}/demo/clock", json={"advance": "P1D"}) as response:
                world.now = datetime.fromisoformat((await response.json())["now"])
    await bot.stop()
    return await look(world.folder / "data")


async def torture(folder: Path, rounds: int, chance: random.Random, say: Callable[[str], None]) -> int:
    """Play so many rounds in ``folder``, telling each by ``say``. Gives how many promises were found broken."""
    connector = ConnectorDouble(delay=DELAY)
    await connector.start()
    world = populated(folder, chance, connector)
    try:
        await settle_in(world)
        for number in range(1, rounds + 1):
            how = await one_round(world)
            stored = await look(folder / "data")
            found = list(checks.lost(stored, world.people))
            world.broken += found
            say(f"round {number}: killed {how}, {len(connector.posted)} messages so far, {len(found)} broken promises")
        stored = await last_round(world)
    finally:
        await connector.stop()
    posted = connector.posted
    unrecorded, wrongly = checks.repeated(stored, posted, world.kills, IN_FLIGHT)
    world.broken += wrongly
    world.broken += checks.lost(stored, world.people)
    world.broken += checks.asked_again(posted, world.people)
    world.broken += checks.undelivered(stored, {person.place: person for person in world.people}, world.now)
    world.broken += checks.missing(stored, posted)
    given_up, too_easily = checks.unarrived(stored, posted)
    world.broken += too_easily
    world.broken += checks.contact_cards(stored, posted, world.kills, IN_FLIGHT)
    world.broken += checks.contacts(stored, posted)
    world.broken += checks.unsettled(stored, world.now)
    world.broken += [f"a change of {stray}, which was never sent" for stray in connector.strays]
    for broken in world.broken:
        say(f"BROKEN {broken}")
    sent = ", ".join(f"{count} {kind}" for kind, count in sorted(checks.kinds(stored).items()))
    say(f"{rounds} rounds, {len(world.kills)} kills, {(world.now - STARTS).days} days on the clock; sent: {sent}.")
    say(
        f"{sum(other.acknowledged for other in world.people)} presses acknowledged, {sum(other.refused for other in world.people)} refused."
    )
    unknown = sum(row.state == "unknown" for row in stored.outbox.values())
    say(f"{len(posted)} messages arrived, of which {unrecorded} were in flight at a kill; {unknown} are left unknown.")
    say(f"{given_up} reminders were given up after two kills, each just before they left.")
    say(f"Longest start: {max(world.starts):.1f} s. Broken promises: {len(world.broken)}.")
    return len(world.broken)


def main() -> int:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    folder = Path(tempfile.mkdtemp(prefix="spiraal-torture-"))
    print(f"seed {seed}", flush=True)
    broken = asyncio.run(torture(folder, rounds, random.Random(seed), lambda text: print(text, flush=True)))
    if broken:
        print(f"The store and the bot's log are in {folder}.")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
