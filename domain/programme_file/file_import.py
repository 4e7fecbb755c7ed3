"""A programme file into the store. Reading it twice changes nothing; a changed file changes what it names; removing has to be asked for.

Who is removed takes along what they wrote (domain/own_data/erasure.py).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TypeVar

from domain.errors import SpiraalError
from domain.help.ask import contact_changed
from domain.matching import weekly_round as match_round
from domain.onboarding.correct import file_agrees
from domain.own_data.erasure import erase, wrote_something
from domain.ports import Transaction
from domain.programme.programme import PROGRAMME_ID, Break, CheckInRule, Coordinator, DigestRule, Network, Participant, Programme
from domain.programme_file.custom_questions import kinds_of, own_questions
from domain.programme_file.merge import as_filed as placed_as_filed
from domain.programme_file.merge import placed_before
from domain.programme_file.schema import WEEKDAYS, FacilitatorPart, NetworkPart, ParticipantPart, ProgrammeFile, ProgrammePart, SessionPart
from domain.pulse.collect import forget_network
from domain.repositories import Repository
from domain.sessions.material import Material
from domain.sessions.planning import change_session
from domain.sessions.session import Session, SessionFacts
from domain.sessions.share_material import as_filed

Named = Programme | Coordinator | Network | Participant | Session | Material
N = TypeVar("N", Programme, Coordinator, Network, Participant, Session, Material)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, as labels such as ``network:behoud``. ``gone``: in the store and not in the file; removed only if ``pruned``.

    ``joined``: participants who came in by chat; they stay, also when pruning, unless they are named. ``kept`` and ``overruled``, as
    ``<label> (<field>)``: what was corrected in chat and holds, or gave way to a file that changed it.
    """

    added: Sequence[str]
    changed: Sequence[str]
    gone: Sequence[str]
    pruned: bool
    joined: Sequence[str] = ()
    kept: Sequence[str] = ()
    overruled: Sequence[str] = ()


async def import_programme(
    tx: Transaction, file: ProgrammeFile, now: datetime, *, prune: bool = False, leaving: Collection[str] = ()
) -> ImportResult:
    """Bring the store to what ``file`` says. ``prune``: remove what it does not name; ``leaving``: ids or labels of participants who joined
    by chat and are removed too.

    Raises SpiraalError, and changes nothing then: error-import-other-user when a key now names another person than the one who wrote
    something under it, error-import-question when a question's id gets another step or kind.
    """
    staff = frozenset(other.key for other in (*file.coordinator, *file.facilitator))
    work = _Import(tx, now, staff, frozenset(leaving))
    part = file.programme
    programme = Programme(
        name=part.name,
        language=part.language,
        timezone=part.timezone,
        message_budget_per_week=part.message_budget_per_week,
        pulse_floor=part.pulse_floor,
    )
    await work.put(tx.programmes, programme, await tx.programmes.get(PROGRAMME_ID))
    for other in (*file.coordinator, *file.facilitator):
        facilitates = isinstance(other, FacilitatorPart)
        coordinator = Coordinator(
            id=other.key, name=other.name, user=other.user, email=other.email, stand_in=other.stand_in or "", facilitator=facilitates
        )
        await work.put(tx.coordinators, coordinator, await tx.coordinators.get(other.key))
    for network in file.network:
        await _import_network(work, network, programme, part)
    await work.find_gone(prune)
    return ImportResult(work.added, work.changed, work.gone, prune, work.joined, work.kept, work.overruled)


async def _import_network(work: "_Import", part: NetworkPart, programme: Programme, whole: ProgrammePart) -> None:
    known = await work.tx.networks.get(part.key)
    questions = own_questions((*whole.question, *part.question), programme.language)
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
        breaks=tuple(Break(name=other.name, first=other.first, last=other.last) for other in (*whole.break_, *part.break_)),
        organiser=part.organiser,
        pulse=part.pulse,
        joining=part.joining,
        check_ins=CheckInRule(**part.check_ins.model_dump()),
        questions=questions,
        question_kinds=_kept_kinds(part.key, known.question_kinds if known else {}, kinds_of(questions)),
        known_since=known.known_since if known else work.now,
    )
    await work.put(work.tx.networks, network, known)
    for participant in part.participant:
        await _import_participant(work, participant, part.key)
    for meeting in part.session:
        await _import_session(work, meeting, network)
        for number, named in enumerate(meeting.material, 1):
            material = await as_filed(work.tx, meeting.key, named.title, named.url, number, work.now)
            await work.put(work.tx.materials, material, await work.tx.materials.get(material.id))


async def _import_participant(work: "_Import", part: ParticipantPart, network: str) -> None:
    there = await placed_before(work.tx, network, part)
    if there is not None and there.user != part.user and await wrote_something(work.tx, there):
        # Another person under an old key would read what the first one wrote.
        raise SpiraalError("error-import-other-user", key=part.key, network=network)
    filed = placed_as_filed(network, part, there, work.staff, work.now)
    await work.put(work.tx.participants, filed.participant, there)
    if there is not None and there.contact != filed.participant.contact:
        await contact_changed(work.tx, filed.participant, work.now)
    await file_agrees(work.tx, filed.participant, work.now)
    work.kept += [f"{_label(filed.participant)} ({name})" for name in filed.kept]
    work.overruled += [f"{_label(filed.participant)} ({name})" for name in filed.overruled]


def _kept_kinds(network: str, before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """Of every question a network ever had of its own. What people answered under an id must stay an answer to that question."""
    for id, kind in now.items():
        if before.get(id, kind) != kind:
            raise SpiraalError("error-import-question", id=id, network=network)
    return {**before, **now}


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

    def __init__(self, tx: Transaction, now: datetime, staff: frozenset[str], leaving: frozenset[str]) -> None:
        self.tx = tx
        self.now = now
        self.staff = staff
        self._leaving = leaving
        self.joined: list[str] = []
        self.kept: list[str] = []
        self.overruled: list[str] = []
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
            if self._stays(participant):
                self.joined.append(_label(participant))
            elif self._is_gone(participant) and prune:
                await erase(self.tx, participant, self.now)
        for network in await self.tx.networks.all():
            await self._gone(self.tx.networks, network, prune)
            if prune and _label(network) not in self._named:
                await forget_network(self.tx, network.id)
                await match_round.forget_network(self.tx, network.id)
        for coordinator in await self.tx.coordinators.all():
            await self._gone(self.tx.coordinators, coordinator, prune)

    def _stays(self, participant: Participant) -> bool:
        """Who joined by chat, as long as their network is there, and nobody said that they leave."""
        named = participant.id in self._leaving or _label(participant) in self._leaving
        return participant.joined and not named and f"network:{participant.network}" in self._named

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
