"""What people can find again by a word: sessions of their networks with their material, and what was shared with those.

All is asked at the moment of searching: who is invited, what is still shared; what was withdrawn or removed is not found.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.check_ins.check_in import Update
from domain.check_ins.questions import Ask, questions_of
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Network, Participant
from domain.search.query import SearchQuery
from domain.sessions.invitees import networks_of, place_in
from domain.sessions.material import Material
from domain.sessions.session import Session
from domain.sessions.share_material import materials_of

LOOK_BACK = timedelta(days=800)
"""Sessions that started longer ago are not found: a programme takes a year or two."""
MOST_SHARED = 200
"""How many entries of a network are found at most, those shared last."""


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session. ``materials``: all of it when the words are in the session itself, else those in whose title they are. ``network``: its
    home, if the reader is in that, else the network of theirs that takes part."""

    session: Session
    network: Network
    materials: Sequence[Material]

    @property
    def at(self) -> datetime:
        """When it starts."""
        return self.session.starts


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """Something shared. ``author``: a name, empty when it is shared without one; ``at``: when it was shared, then only the month. ``text``:
    all the author wrote in it."""

    update: Update
    network: Network
    author: str
    text: str
    at: datetime


Found = FoundSession | FoundEntry


async def found(
    tx: Transaction,
    wanted: SearchQuery,
    networks: Mapping[str, Network],
    places: Sequence[Participant],
    coordinated: Iterable[str],
    now: datetime,
) -> list[Found]:
    """What holds the words of ``wanted``, the newest first. ``networks``: the reader's, by id; ``places``: theirs in them; ``coordinated``:
    the ids of the networks they coordinate."""
    sessions = await _sessions(tx, wanted, networks, places, set(coordinated), now)
    entries = [entry for network in networks.values() for entry in await _entries(tx, wanted, network)]
    return sorted([*sessions, *entries], key=lambda entry: entry.at, reverse=True)


async def _sessions(
    tx: Transaction,
    wanted: SearchQuery,
    networks: Mapping[str, Network],
    places: Sequence[Participant],
    coordinated: set[str],
    now: datetime,
) -> list[Found]:
    hits: dict[str, Found] = {}
    for network in networks.values():
        for session in await tx.sessions.of_network(network.id, since=now - LOOK_BACK):
            if session.id in hits or not may_read(session, places, coordinated):
                continue
            materials = await materials_of(tx, session.id)
            itself = f"{session.theme} {session.place} {session.preparation}"
            some = [material for material in materials if wanted.is_in(f"{session.theme} {material.title}")]
            if wanted.is_in(itself) and (session.takes_place or materials):
                hits[session.id] = FoundSession(session, networks.get(session.network, network), materials)
            elif some:
                hits[session.id] = FoundSession(session, networks.get(session.network, network), some)
    return list(hits.values())


def may_read(session: Session, places: Sequence[Participant], coordinated: set[str]) -> bool:
    """Whether somebody may find ``session`` and its material: they are invited, or coordinate a network that takes part."""
    return not coordinated.isdisjoint(networks_of(session)) or place_in(session, places) is not None


async def _entries(tx: Transaction, wanted: SearchQuery, network: Network) -> list[FoundEntry]:
    """Of those who still take part, as far as they let the network see it now."""
    authors = {participant.id: participant for participant in await tx.participants.of_network(network.id)}
    hits: list[FoundEntry] = []
    for update in await tx.updates.shared_with(network.id, wanted.is_in, limit=MOST_SHARED):
        author = authors.get(update.participant)
        written = _written(update)
        if author is None or update.shared_at is None or not may_see(update.visibility, Circle.NETWORK) or not wanted.is_in(written):
            continue
        name = author.name if may_see(update.visibility, Circle.NETWORK_BY_NAME) else ""
        hits.append(FoundEntry(update, network, name, written, update.shared_at if name else _month(update.shared_at, network)))
    # Without a name by their words: an order in time would tell more of the moment than the month.
    return sorted(hits, key=lambda entry: (entry.author == "", entry.text if entry.author == "" else ""))


def _month(moment: datetime, network: Network) -> datetime:
    """The day on which somebody shared an entry without a name would tell whose it is to who knows what happened that day."""
    return moment.astimezone(network.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _written(update: Update) -> str:
    """What they wrote themselves, without what they chose."""
    asked = questions_of(update.step, update.questions)
    return " ".join(update.answers[question.id] for question in asked if question.ask is Ask.TEXT and update.answers.get(question.id))
