"""The year itself: time goes by, cards arrive, people do what they do with them, and what a network sees is put in the folder."""

import asyncio
import os
import random
import sys
from asyncio.subprocess import PIPE
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from cards.language import language
from tools.connector_double import Posted
from tools.running import ROOT, Running, free_port, spiraal
from tools.wire import Json
from tools.year.keeping import Folder
from tools.year.people import COORDINATORS, NETWORKS, Someone, channel, coordinates, programme
from tools.year.reactions import COORDINATOR, IN_CHANNEL, PARTICIPANT, react
from tools.year.reading import told
from tools.year.talking import Line, Talker

FOLLOWED = timedelta(days=29)
"""So long a posted digest surely follows what its authors allow (30 days from its post, and days end at night)."""
SAY = language("nl")
DIGEST, SHEET = SAY("digest-title"), SAY("sheet-small")


@dataclass(slots=True, repr=False)
class Year:
    """``begins``: its first Monday, aware. ``sessions``: of each network. ``posts``: each digest's name, network and moment by activity."""

    folder: Folder
    store: Path
    begins: datetime
    sessions: int
    chance: random.Random
    line: Line
    people: list[Someone]
    now: datetime = field(init=False)
    talkers: dict[str, Talker] = field(default_factory=dict)
    bot: Running | None = None
    read: int = 0
    posts: dict[str, tuple[str, str, datetime]] = field(default_factory=dict)
    delivered: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.now = self.begins
        self.line.look_at = self._look_at
        for key in sorted({key for keys in COORDINATORS.values() for key in keys}):
            self.talkers[f"user-{key}"] = Talker(self.line, key, f"user-{key}", coordinates(key))

    @property
    def programme_file(self) -> Path:
        return self.store / "programme.toml"

    async def starts(self, people: Sequence[Someone]) -> None:
        """The bot, with a programme file of these people; without one when there are none."""
        if people:
            self.programme_file.write_text(self._file(people), encoding="utf-8")
        self.bot = spiraal(self.store, free_port(), programme=self.programme_file if people else None)
        await self.bot.start()
        self.line.url = self.bot.url

    async def stops(self) -> None:
        if self.bot:
            await self.bot.stop()

    async def command(self, *words: str) -> bytes:
        """What the bot's command line prints, while the bot does not run. Raises RuntimeError when it ends badly."""
        path = os.environ.get("PATH", "")
        env = {"PATH": path, "MicrosoftAppId": "", "SPIRAAL_DEMO": "1", "SPIRAAL_STORE": f"tinydb:{self.store / 'data'}"}
        line = (sys.executable, "app.py", *words)
        running = await asyncio.create_subprocess_exec(*line, cwd=ROOT, env=env, stdout=PIPE, stderr=PIPE)
        printed, complaint = await running.communicate()
        if running.returncode:
            raise RuntimeError(f"app.py {words[0]}: {complaint.decode()[-500:]}")
        return printed

    def leaves(self, someone: Someone) -> None:
        """``someone`` leaves: they are in no later programme file, and nothing of theirs may be told any more."""
        for network in someone.here():
            for said in self.line.ledger.of_person(someone.key, network):
                self.line.ledger.drop(said)
        someone.gone.update(someone.contacts)

    async def prune(self) -> None:
        """Imports the file of who is left, while the bot does not run."""
        self.programme_file.write_text(self._file(self.people), encoding="utf-8")
        await self.command("import", str(self.programme_file), "--prune")

    def _file(self, people: Sequence[Someone]) -> str:
        return programme(people, self.begins + timedelta(days=16), self.sessions)

    async def goes_to(self, moment: datetime) -> None:
        """Move the clock to ``moment``; then everybody reads what came meanwhile."""
        async with self.line.http.post(f"{self.line.url}/demo/clock", json={"to": moment.isoformat()}) as response:
            answer = await response.json()
            if response.status != 200:
                raise RuntimeError(f"the clock answered {answer}")
        self.delivered.update(f"{item['kind']} {item['state']}" for item in answer["delivered"])
        self.now = datetime.fromisoformat(answer["now"]).astimezone(self.begins.tzinfo)
        self.line.today = self.now.date()
        self.line.catches_up()
        await self.reads()

    async def reads(self) -> None:
        posted = self.line.connector.posted
        while self.read < len(posted):
            self.read += 1
            if posted[self.read - 1].card:
                await self._arrived(posted[self.read - 1])

    def _look_at(self, posted: Posted, card: Json, at: float) -> None:
        place, _, thread = posted.conversation.partition(";")
        where = f"message {posted.activity} of {self.now:%d-%m}"
        if not place.startswith("19:"):
            self.talkers[place.removeprefix("a:")].look(where, card, at)
            return
        network = _network(place)
        if thread or DIGEST in told(card):
            name, _, _ = self.posts.setdefault(posted.activity, (self._named(posted, network, thread), network, self.now))
            self.folder.card(name, "digest", network, card, at=at)
        else:
            self.line.ledger.look_public(where, told(card), network, at)

    def _named(self, posted: Posted, network: str, thread: str) -> str:
        return f"digests/{self.now:%Y-%m-%d}-{network}{f'-reply-{posted.activity}' if thread else ''}"

    async def _arrived(self, posted: Posted) -> None:
        place = posted.conversation.partition(";")[0]
        if place.startswith("19:"):
            network = _network(place)
            for someone in self.people:
                if network in someone.here() and someone.user in self.talkers:
                    await react(self.talkers[someone.user], posted.card, IN_CHANNEL, someone.zeal, channel(network))
        elif (talker := self.talkers.get(place.removeprefix("a:"))) is not None:
            if talker.someone:
                await react(talker, posted.card, PARTICIPANT, talker.someone.zeal)
            else:
                await self._to_coordinator(talker, posted.card)

    async def _to_coordinator(self, talker: Talker, card: Json) -> None:
        if SHEET in told(card):
            network = next((coordinate for coordinate in coordinates(talker.key) if f"netwerk {coordinate}" in told(card)), "")
            self.folder.card(f"sheets/{self.now:%Y-%m-%d}-{network}-{talker.key}", "sheet", network, card, reader=talker.key)
        await react(talker, card, COORDINATOR, 1.0)

    def follows(self) -> None:
        """Look over each post of the last weeks: it may hold only what may be in it now. What it should not hold is noted as a fault."""
        for posted in self.line.connector.posted:
            if posted.activity in self.posts:
                name, network, at = self.posts[posted.activity]
                if self.now - at < FOLLOWED:
                    self.folder.again(name, network, posted.card)

    async def settle_in(self, people: Sequence[Someone]) -> None:
        """They open the app, most of them, and get to know each other."""
        for talker in list(self.talkers.values()):
            if talker.someone is None:
                await talker.arrives()
        for network in NETWORKS:
            await self.talkers[f"user-{COORDINATORS[network][0]}"].arrives(channel(network))
        for someone in people:
            if someone.user not in self.talkers:
                talker = self.talkers[someone.user] = Talker(self.line, someone.key, someone.user, someone.here(), someone)
                if someone.zeal > 0.05 or self.chance.random() < 0.5:
                    await talker.arrives()
        await self.reads()

    async def fetch(self, address: str) -> tuple[str, bytes]:
        """What stands behind a link: the name of the file, or that of a page, and its bytes."""
        async with self.line.http.get(self.line.url + urlsplit(address).path) as response:
            if response.status != 200:
                raise RuntimeError(f"a link answered {response.status}")
            name = response.content_disposition.filename if response.content_disposition else None
            return name or "page.html", await response.read()

    def figures(self, seconds: float) -> Iterator[str]:
        """What happened, for whoever ran it."""
        ledger, kept = self.line.ledger, Counter(other.kind for other in self.folder.kept)
        days = (self.now - self.begins).days
        yield f"{len(self.folder.people)} people, {days} days, lived in {seconds:.0f} s with {self.line.presses} requests."
        yield "Arrived: " + ", ".join(f"{count} {kind}" for kind, count in sorted(self.delivered.items())) + "."
        yield "In the folder: " + ", ".join(f"{count} of {kind}" for kind, count in sorted(kept.items())) + "."
        yield f"{ledger.planted} planted words, {ledger.looks} looks at which {ledger.told} were read by others who may."


def _network(conversation: str) -> str:
    return conversation.removeprefix("19:").partition("@")[0]
