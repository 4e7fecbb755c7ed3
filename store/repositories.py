"""The typed repositories of domain/ports.py, written once over any engine."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Generic

from domain.action import Action
from domain.attendance import Arrival, Attendance
from domain.away import Away
from domain.checkin import CheckIn, Update
from domain.conversation import Conversation
from domain.demo import DemoTime
from domain.digest import DigestMark
from domain.errors import Conflict
from domain.installation import Installation
from domain.outbox import Intent, State
from domain.programme import Coordinator, Network, Participant, Person, Programme
from domain.pulse import Ballot, Pulse
from domain.session import Absence, Session
from store import schema
from store.codec import R, instant
from store.engine import Engine, Unit
from store.schema import Collection

_TICK = timedelta(microseconds=1)


class Records(Generic[R]):
    """One collection within one transaction."""

    def __init__(self, unit: Unit, collection: Collection[R]) -> None:
        self._unit = unit
        self._collection = collection

    async def get(self, id: str) -> R | None:
        document = await self._unit.get(self._collection.name, id)
        return None if document is None else self._collection.codec.decode(document)

    async def all(self) -> Sequence[R]:
        return [self._collection.codec.decode(document) for document in await self._unit.all(self._collection.name)]

    async def add(self, record: R) -> R:
        return await self._put(replace(record, version=1), replaces=0)

    async def save(self, record: R) -> R:
        if not record.version:
            raise Conflict(collection=self._collection.name, id=record.id)
        return await self._put(replace(record, version=record.version + 1), replaces=record.version)

    async def remove(self, id: str) -> None:
        await self._unit.delete(self._collection.name, id)

    async def _put(self, record: R, *, replaces: int) -> R:
        await self._unit.put(self._collection.name, record.id, self._collection.encode(record), replaces=replaces)
        return record

    async def _find(
        self,
        index: str,
        value: str,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
        newest_first: bool = False,
    ) -> Sequence[R]:
        documents = await self._unit.find(
            self._collection.name,
            index,
            value,
            since=instant(since) if since else None,
            until=instant(until) if until else None,
            limit=limit,
            newest_first=newest_first,
        )
        return [self._collection.codec.decode(document) for document in documents]


class CoordinatorRecords(Records[Coordinator]):
    async def of_user(self, user: str) -> Coordinator | None:
        return next(iter(await self._find("user", user, limit=1)), None)


class NetworkRecords(Records[Network]):
    async def of_channel(self, channel: str) -> Network | None:
        return next(iter(await self._find("channel", channel, limit=1)), None)


class ParticipantRecords(Records[Participant]):
    async def of_user(self, user: str) -> Sequence[Participant]:
        return await self._find("user", user)

    async def of_network(self, network: str) -> Sequence[Participant]:
        return await self._find("network", network)


class SessionRecords(Records[Session]):
    async def of_network(self, network: str, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[Session]:
        return await self._find("network", network, since=since, until=until)


class AbsenceRecords(Records[Absence]):
    async def of_session(self, session: str) -> Sequence[Absence]:
        return await self._find("session", session)

    async def of_participant(self, participant: str) -> Sequence[Absence]:
        return await self._find("participant", participant)


class ArrivalRecords(Records[Arrival]):
    async def of_session(self, session: str) -> Sequence[Arrival]:
        return await self._find("session", session)

    async def of_participant(self, participant: str) -> Sequence[Arrival]:
        return await self._find("participant", participant)


class ActionRecords(Records[Action]):
    async def of_participant(self, participant: str) -> Sequence[Action]:
        return await self._find("participant", participant)

    async def of_network(self, network: str) -> Sequence[Action]:
        return await self._find("network", network)


class CheckInRecords(Records[CheckIn]):
    async def of_participant(self, participant: str, *, limit: int = 20) -> Sequence[CheckIn]:
        return await self._find("participant", participant, limit=limit, newest_first=True)


class UpdateRecords(Records[Update]):
    async def of_action(self, action: str, *, limit: int = 50) -> Sequence[Update]:
        return await self._find("action", action, limit=limit, newest_first=True)

    async def of_network(self, network: str, *, since: datetime, until: datetime) -> Sequence[Update]:
        return await self._find("network", network, since=since, until=until)


class PulseRecords(Records[Pulse]):
    async def of_network(self, network: str) -> Sequence[Pulse]:
        return await self._find("network", network)


class OutboxRecords(Records[Intent]):
    async def due(self, now: datetime, *, limit: int) -> Sequence[Intent]:
        return await self._find("state", State.WAITING, until=now + _TICK, limit=limit)

    async def next_due(self) -> datetime | None:
        return next((intent.due for intent in await self._find("state", State.WAITING, limit=1)), None)

    async def claimed(self) -> Sequence[Intent]:
        return await self._find("state", State.CLAIMED)

    async def of_person(self, person: str, *, since: datetime) -> Sequence[Intent]:
        return await self._find("person", person, since=since)

    async def of_session(self, session: str) -> Sequence[Intent]:
        return await self._find("session", session)


class Repositories:
    """One transaction (domain.ports.Transaction)."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    @cached_property
    def programmes(self) -> Records[Programme]:
        return Records(self._unit, schema.PROGRAMMES)

    @cached_property
    def coordinators(self) -> CoordinatorRecords:
        return CoordinatorRecords(self._unit, schema.COORDINATORS)

    @cached_property
    def networks(self) -> NetworkRecords:
        return NetworkRecords(self._unit, schema.NETWORKS)

    @cached_property
    def participants(self) -> ParticipantRecords:
        return ParticipantRecords(self._unit, schema.PARTICIPANTS)

    @cached_property
    def people(self) -> Records[Person]:
        return Records(self._unit, schema.PEOPLE)

    @cached_property
    def sessions(self) -> SessionRecords:
        return SessionRecords(self._unit, schema.SESSIONS)

    @cached_property
    def absences(self) -> AbsenceRecords:
        return AbsenceRecords(self._unit, schema.ABSENCES)

    @cached_property
    def aways(self) -> Records[Away]:
        return Records(self._unit, schema.AWAYS)

    @cached_property
    def attendances(self) -> Records[Attendance]:
        return Records(self._unit, schema.ATTENDANCES)

    @cached_property
    def arrivals(self) -> ArrivalRecords:
        return ArrivalRecords(self._unit, schema.ARRIVALS)

    @cached_property
    def actions(self) -> ActionRecords:
        return ActionRecords(self._unit, schema.ACTIONS)

    @cached_property
    def check_ins(self) -> CheckInRecords:
        return CheckInRecords(self._unit, schema.CHECK_INS)

    @cached_property
    def updates(self) -> UpdateRecords:
        return UpdateRecords(self._unit, schema.UPDATES)

    @cached_property
    def ballots(self) -> Records[Ballot]:
        return Records(self._unit, schema.BALLOTS)

    @cached_property
    def pulses(self) -> PulseRecords:
        return PulseRecords(self._unit, schema.PULSES)

    @cached_property
    def outbox(self) -> OutboxRecords:
        return OutboxRecords(self._unit, schema.OUTBOX)

    @cached_property
    def conversations(self) -> Records[Conversation]:
        return Records(self._unit, schema.CONVERSATIONS)

    @cached_property
    def digests(self) -> Records[DigestMark]:
        return Records(self._unit, schema.DIGESTS)

    @cached_property
    def demo_times(self) -> Records[DemoTime]:
        return Records(self._unit, schema.DEMO_TIMES)

    @cached_property
    def installations(self) -> Records[Installation]:
        return Records(self._unit, schema.INSTALLATIONS)


class RecordStore:
    """domain.ports.Store over an engine, and what whoever runs the bot needs besides."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Repositories]:
        async with self._engine.begin() as unit:
            yield Repositories(unit)

    async def healthy(self) -> bool:
        return await self._engine.healthy()

    async def check(self) -> Sequence[str]:
        """What is wrong with the stored data, in the engine's own words; empty when nothing is."""
        return await self._engine.check()

    async def backup(self, path: Path) -> None:
        """A consistent copy at ``path`` while work goes on. Raises StoreUnavailable when that fails or this store makes none."""
        await self._engine.backup(path)

    async def close(self) -> None:
        await self._engine.close()
