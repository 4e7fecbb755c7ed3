"""A world of a half year in which people act and share, and all that leaves it: what an attacker could have in hand.

Two networks with enough people, one just above the floor and one below it; somebody is in two of them. What happened is beside it, for the
tests to say whether what the attacker thinks is so.
"""

import io
import json
import random
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from pydantic_core import to_jsonable_python

from cards.verbs import Verb
from dialogs.links.pages import Page, show
from dialogs.turn import Press
from domain.actions.action import Action
from domain.actions.overview import show_as
from domain.check_ins.check_in import Visibility
from domain.links.page_link import PageLinks
from domain.own_data.erasure import erase
from domain.own_data.export import exported
from domain.programme.programme import Network, Participant
from tests.dialogs.world import LINKS, Chat, World, _actions, build, button

SIZES = {"groot": 15, "gewoon": 12, "krap": 6, "klein": 4}
COORDINATES = {"groot": "anja", "gewoon": "joris", "krap": "anja", "klein": "joris"}
SETTLED = datetime(2027, 7, 20, 9, tzinfo=UTC)
LATER = datetime(2028, 1, 20, 9, tzinfo=UTC)
UNNAMED, NAMED = Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED
TEXTS = ("problem", "unknown", "experiment", "expectation", "measure", "noticed", "lesson")


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody wrote, in a word of its own."""

    word: str
    who: str
    network: str
    circle: Visibility


@dataclass(frozen=True, slots=True)
class Week:
    """What was posted of a network at one moment, and where its actions really stood, by id."""

    network: str
    at: datetime
    card: Mapping[str, Any]
    overview: Mapping[str, Any]
    stood: Mapping[str, tuple[str, str]]


@dataclass(slots=True)
class Watched:
    """The world, what was said, and what was seen: digests, the operator's exports, and by coordinator files by name, at each moment."""

    world: World
    chance: random.Random
    members: list[Participant] = field(default_factory=list)
    said: list[Statement] = field(default_factory=list)
    weeks: list[Week] = field(default_factory=list)
    stores: list[Mapping[str, Any]] = field(default_factory=list)
    files: list[tuple[str, str, bytes]] = field(default_factory=list)

    async def settle(self) -> None:
        for coordinator in ("anja", "joris"):
            await self.world.chat(f"user-{coordinator}").opens()
        async with self.world.store.transaction() as tx:
            for old in await tx.participants.all():
                await erase(tx, old, self.world.clock.now())
            known = {network.id: network for network in await tx.networks.all()}
            base = replace(known["behoud"], organiser="", version=0)
            for key, size in SIZES.items():
                await tx.networks.add(_network(base, key))
                for number in range(size):
                    await tx.participants.add(_member(key, number))
            for each in known:
                await tx.networks.remove(each)
            self.members = list(await tx.participants.all())
        for key in SIZES:
            await self.world.channel(f"user-{COORDINATES[key]}", f"19:{key}@thread.tacv2").opens()
        for participant in self.members:
            await self.world.chat(participant.user).opens()

    async def lives(self, weeks: int) -> None:
        """Weeks in which some look back, some come to the overview, and now and then one comes or leaves."""
        for participant in self.members:
            if self.chance.random() < 0.9:
                await self.checks_in(participant)
        for week in range(weeks):
            for participant in list(self.members):
                # In some weeks nearly everybody does, in others only one or two.
                if self.chance.random() < self.chance.choice((0.05, 0.2, 0.8)):
                    await self.checks_in(participant)
                if self.chance.random() < 0.1:
                    await self.shows(participant, self.chance.choice((NAMED, UNNAMED, Visibility.ME)))
            if week == weeks // 2:
                await self.leaves(self.chance.choice([participant for participant in self.members if participant.network == "groot"]))
            await self.passes()

    async def checks_in(self, participant: Participant, circle: Visibility | None = None) -> None:
        chat, place = self.world.chat(participant.user), {"participant": participant.id}
        await press(chat, Verb.CHECK_IN, place)
        if offers(chat, Verb.SAVE_ACTION):
            theme = self.chance.choice(("leiderschap", "leiderschap", "vitaliteit", ""))
            await press(chat, Verb.SAVE_ACTION, carried(chat, Verb.SAVE_ACTION), {"title": "titel", "problem": "iets", "theme": theme})
            await press(chat, Verb.CHECK_IN, place)
        if not offers(chat, Verb.ANSWER):
            return
        word = f"woord{len(self.said)}q"
        outcome = self.chance.choice(("worked", "worked", "failed", "partly"))
        filled = {**dict.fromkeys(TEXTS, word), "done": "yes", "talked-to": "nobody", "outcome": outcome, "onward": "adjust"}
        await press(chat, Verb.ANSWER, carried(chat, Verb.ANSWER), filled)
        circle = circle or self.chance.choice((UNNAMED, UNNAMED, NAMED, Visibility.CONTACT))
        await press(chat, Verb.CHOOSE_CIRCLE, carried(chat, Verb.CHOOSE_CIRCLE), {"circle": circle})
        self.said.append(Statement(word, participant.id, participant.network, circle))

    async def shows(self, participant: Participant, circle: Visibility) -> None:
        async with self.world.store.transaction() as tx:
            for action in await tx.actions.of_participant(participant.id):
                await show_as(tx, action, circle)

    async def leaves(self, participant: Participant) -> None:
        async with self.world.store.transaction() as tx:
            await erase(tx, participant, self.world.clock.now())
        self.members.remove(participant)

    async def passes(self) -> None:
        """A week, with its digests; what the operator exports then."""
        before = {key: set(self.world.post.shown.get(f"19:{key}@thread.tacv2", {})) for key in SIZES}
        await self.world.passes(days=7)
        async with self.world.store.transaction() as tx:
            actions = [action for action in await tx.actions.all() if action.stopped_at is None]
            self.stores.append(json.loads(json.dumps(to_jsonable_python(await exported(tx)))))
        for key in SIZES:
            channel = self.world.post.shown.get(f"19:{key}@thread.tacv2", {})
            looking = self.world.chat(next(participant.user for participant in self.members if participant.network == key))
            await press(looking, Verb.OVERVIEW, {"network": key})
            seen = looking.last.card if looking.last else {}
            for id, message in channel.items():
                if id not in before[key]:
                    self.weeks.append(Week(key, self.world.clock.now(), message.card, seen, _stood(actions, key)))

    async def files_at(self, moment: datetime) -> None:
        """What both coordinators can have then: of each half year the report, and the data for evaluators, each in both forms."""
        self.world.clock.set(moment)
        halves = [half for half, since in (("2027-1", SETTLED), ("2027-2", LATER)) if since <= moment]
        for who in ("anja", "joris"):
            chat = self.world.chat(f"user-{who}")
            for half in halves:
                for network in [key for key, of in COORDINATES.items() if of == who] + ["whole"]:
                    await chat.says("rapport")
                    await chat.presses("Maak het rapport", network=network, half=half, readers="inside")
                    await self._kept(who, chat, "Word, met een link", f"{network}-{half}")
                    await self._kept(who, chat, "Excel, met een link", f"{network}-{half}")
            await chat.says("gegevens export")
            await chat.presses("Maak de bestanden", network="whole")
            await self._kept(who, chat, "Excel, met een link", f"data-{moment:%Y%m}")
            await self._kept(who, chat, "CSV, met een link", f"data-{moment:%Y%m}")

    async def _kept(self, who: str, chat: Chat, title: str, name: str) -> None:
        address = str(button(chat._seen(), title)["url"])
        links = PageLinks(LINKS.public_url, LINKS.installation)
        page = await show(self.world.store, links, address.rpartition("/")[2], self.world.clock.now())
        assert isinstance(page, Page)
        self.files.append((who, f"{name}{page.name[page.name.rindex('.') :]}", page.file))


def _network(base: Network, key: str) -> Network:
    return replace(base, id=key, name=f"Netwerk {key}", channel=f"19:{key}@thread.tacv2", coordinators=(COORDINATES[key],))


def _member(network: str, number: int) -> Participant:
    # The first of two networks are the same person.
    user = "user-beide" if number == 0 and network in ("groot", "gewoon") else f"user-{network}-{number}"
    return Participant(
        id=f"{network}.p{number}", key=f"p{number}", network=network, name=f"Naam {user[5:]} Slot", user=user,
        organisation="Huis Beide" if user == "user-beide" else f"Huis {network} {number // 2}", sector=("VVT", "GGZ")[number % 2],
        email=f"{user}@example.org", contact=COORDINATES[network], known_since=datetime(2027, 1, 4, tzinfo=UTC),
    )  # fmt: skip


def _stood(actions: Sequence[Action], network: str) -> Mapping[str, tuple[str, str]]:
    return {action.id: (action.participant, action.step) for action in actions if action.network == network}


async def press(chat: Chat, verb: Verb, data: Mapping[str, str], inputs: Mapping[str, str] | None = None) -> None:
    await chat._does(Press(verb=verb, data=dict(data), inputs=dict(inputs or {})))


def offers(chat: Chat, verb: Verb) -> bool:
    return chat.last is not None and any(action.get("verb") == verb for action in _actions(chat.last.card))


def carried(chat: Chat, verb: Verb) -> dict[str, str]:
    found = [action for action in _actions(chat.last.card) if action.get("verb") == verb] if chat.last else []
    return dict(found[0]["data"]["spiraal"]) if found else {}


def unpacked(body: bytes) -> str:
    """All that is in a file: each of its parts, with their names and dates."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        return "\n".join(f"{info.filename} {info.comment!r} {archive.read(info).decode('utf-8', 'replace')}" for info in archive.infolist())


async def watched(seed: int, weeks: int = 6) -> Watched:
    """A half year of a world, from its seed, with all that came out of it."""
    made = Watched(await build(), random.Random(seed))
    await made.settle()
    await made.lives(weeks)
    await made.files_at(SETTLED)
    return made
