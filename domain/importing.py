"""A programme file into the store: twice changes nothing, a changed file changes what it names, removing is asked for.

Whoever is removed takes along what they wrote.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TypeVar

from domain import coupling_round
from domain.errors import SpiraalError
from domain.leaving import forget, wrote_something
from domain.material import Material
from domain.planning import change_session
from domain.ports import Transaction
from domain.programme import PROGRAMME_ID, Break, Coordinator, DigestRule, Network, Participant, Programme, participant_id
from domain.programme_parts import WEEKDAYS, BreakPart, FacilitatorPart, NetworkPart, ProgrammeFile, SessionPart
from domain.pulsing import forget_network
from domain.repositories import Repository
from domain.session import Session, SessionFacts
from domain.sharing import as_filed

Named = Programme | Coordinator | Network | Participant | Session | Material
N = TypeVar("N", Programme, Coordinator, Network, Participant, Session, Material)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, as ids. ``gone``: in the store but not in the file; removed only when pruning was asked for."""

    added: Sequence[str]
    changed: Sequence[str]
    gone: Sequence[str]
    pruned: bool


async def import_programme(tx: Transaction, file: ProgrammeFile, now: datetime, *, prune: bool = False) -> Imported:
    work = _Import(tx, now)
    part = file.programme
    programme = Programme(
        name=part.name,
        language=part.language,
        timezone=part.timezone,
        message_budget_per_week=part.message_budget_per_week,
        pulse_floor=part.pulse_floor,
    )
    await work.put(tx.programmes, programme, await tx.programmes.get(PROGRAMME_ID))
    for one in (*file.coordinator, *file.facilitator):
        facilitates = isinstance(one, FacilitatorPart)
        coordinator = Coordinator(
            id=one.key, name=one.name, user=one.user, email=one.email, stand_in=one.stand_in or "", facilitator=facilitates
        )
        await work.put(tx.coordinators, coordinator, await tx.coordinators.get(one.key))
    for network in file.network:
        await _import_network(work, network, programme, (*part.break_, *network.break_))
    await work.find_gone(prune)
    return Imported(work.added, work.changed, work.gone, prune)


async def _import_network(work: "_Import", part: NetworkPart, programme: Programme, breaks: Sequence[BreakPart]) -> None:
    known = await work.tx.networks.get(part.key)
    network = Network(
        id=part.key,
        name=part.name,
        timezone=programme.timezone,
        themes=part.themes,
        channel=part.channel or (known.channel if known else None),
        coordinators=part.coordinators,
        facilitators=part.facilitators,
        reminders=part.reminders,
        channel_reminders=part.channel_reminders,
        digest=DigestRule(weekday=WEEKDAYS.index(part.digest.weekday), at=part.digest.at),
        breaks=tuple(Break(name=one.name, first=one.first, last=one.last) for one in breaks),
        organiser=part.organiser,
        pulse=part.pulse,
        known_since=known.known_since if known else work.now,
    )
    await work.put(work.tx.networks, network, known)
    for one in part.participant:
        identity = participant_id(part.key, one.key)
        there = await work.tx.participants.get(identity)
        if there is not None and there.user != one.user and await wrote_something(work.tx, identity):
            # Another person under an old key would read what the first one wrote.
            raise SpiraalError("error-import-other-user", key=one.key, network=part.key)
        participant = Participant(
            id=identity,
            network=part.key,
            known_since=there.known_since if there and there.user == one.user else work.now,
            **one.model_dump(),
        )
        await work.put(work.tx.participants, participant, there)
    for meeting in part.session:
        await _import_session(work, meeting, network)
        for number, named in enumerate(meeting.material, 1):
            material = await as_filed(work.tx, meeting.key, named.title, named.url, number, work.now)
            await work.put(work.tx.materials, material, await work.tx.materials.get(material.id))


async def _import_session(work: "_Import", part: SessionPart, network: Network) -> None:
    """A new one is announced to nobody: its reminders do that. What the file changes is told as what is changed in chat."""
    is_open = part.kind == "kick-off" if part.open is None else part.open
    filed = SessionFacts(**part.model_dump(exclude={"key", "open", "material"}), open=is_open)
    planned = await work.tx.sessions.get(part.key)
    if planned is None:
        bare = Session(id=part.key, network=network.id, kind=filed.kind, theme=filed.theme, starts=filed.starts, known_since=work.now)
        await work.put(work.tx.sessions, replace(bare.with_facts(filed, work.now), filed=filed), None)
        return
    session = replace(planned, network=network.id, filed=filed)
    to = _as_filed(planned.facts, planned.filed or planned.facts, filed)
    if to == planned.facts:
        await work.put(work.tx.sessions, session, planned)
    else:
        work.note(await change_session(work.tx, session, to, network, work.now))


def _as_filed(facts: SessionFacts, before: SessionFacts, filed: SessionFacts) -> SessionFacts:
    """The facts with what the file says otherwise than the last time; what was changed in chat since stays."""
    names = [field.name for field in fields(SessionFacts)]
    return replace(facts, **{name: getattr(filed, name) for name in names if getattr(filed, name) != getattr(before, name)})


class _Import:
    """One import under way: what it has seen, added and changed."""

    def __init__(self, tx: Transaction, now: datetime) -> None:
        self.tx = tx
        self.now = now
        self.added: list[str] = []
        self.changed: list[str] = []
        self.gone: list[str] = []
        self._named: set[str] = set()

    async def put(self, repository: Repository[N], record: N, known: N | None) -> None:
        self._named.add(_label(record))
        if known is None:
            await repository.add(record)
            self.added.append(_label(record))
        elif replace(record, version=known.version) != known:
            await repository.save(replace(record, version=known.version))
            self.changed.append(_label(record))

    def note(self, changed: Named) -> None:
        """A record that was changed by its own use case."""
        self._named.add(_label(changed))
        self.changed.append(_label(changed))

    async def find_gone(self, prune: bool) -> None:
        """What the store has and the file does not name. Messages still waiting for it are dropped when they come up."""
        for session in await self.tx.sessions.all():
            if session.filed is not None:
                await self._gone(self.tx.sessions, session, prune)
        for material in await self.tx.materials.all():
            is_orphan = prune and await self.tx.sessions.get(material.session) is None
            if material.filed is not None:
                await self._gone(self.tx.materials, material, prune)
            elif is_orphan:
                await self.tx.materials.remove(material.id)
        for participant in await self.tx.participants.all():
            if self._is_gone(participant) and prune:
                await forget(self.tx, participant)
        for network in await self.tx.networks.all():
            await self._gone(self.tx.networks, network, prune)
            if prune and _label(network) not in self._named:
                await forget_network(self.tx, network.id)
                await coupling_round.forget_network(self.tx, network.id)
        for coordinator in await self.tx.coordinators.all():
            await self._gone(self.tx.coordinators, coordinator, prune)

    async def _gone(self, repository: Repository[N], record: N, prune: bool) -> None:
        if self._is_gone(record) and prune:
            await repository.remove(record.id)

    def _is_gone(self, record: Named) -> bool:
        gone = _label(record) not in self._named
        if gone:
            self.gone.append(_label(record))
        return gone


def _label(record: Named) -> str:
    return f"{type(record).__name__.lower()}:{record.id}"
