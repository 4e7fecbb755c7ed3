"""The typed repositories of domain/repositories.py, written once over any engine. What each method gives is said there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Generic

from domain.actions.action import Action
from domain.actions.co_owner import CoOwner
from domain.attendance.register import Arrival
from domain.check_ins.check_in import CheckIn
from domain.contacts.direct_message import DirectMessage
from domain.errors import Conflict
from domain.help.request import HelpReaction, HelpRequest
from domain.matching.match import Match, MatchWish
from domain.measurements.indicator import Indicator, Measurement
from domain.notifications.outbox import UNREPORTED, Notification, Recipient, State
from domain.onboarding.application import Application
from domain.onboarding.correction import Correction
from domain.onboarding.intake import Intake
from domain.programme.programme import Coordinator, Network, Participant, Person
from domain.pulse.pulse import Pulse
from domain.sessions.material import Material
from domain.sessions.session import Absence, Session
from domain.voting.vote import Ballot, Vote
from store import schema
from store.codec import R, instant
from store.engine import Document, Unit
from store.schema import Collection

TICK = timedelta(microseconds=1)


class Records(Generic[R]):
    """One collection within one transaction: ``domain.repositories.Repository``, where each method is described."""

    def __init__(self, unit: Unit, collection: Collection[R]) -> None:
        self._unit = unit
        self._collection = collection
        self._decoded: dict[int, tuple[Document, R]] = {}

    async def get(self, id: str) -> R | None:
        document = await self._unit.get(self._collection.name, id)
        return None if document is None else self._decode(document)

    async def all(self) -> Sequence[R]:
        return [self._decode(document) for document in await self._unit.all(self._collection.name)]

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

    def _decode(self, document: Document) -> R:
        """Once in a transaction: a tick asks for the same people many times. Neither documents nor records are ever changed in place."""
        known = self._decoded.get(id(document))
        if known is None:
            known = self._decoded[id(document)] = (document, self._collection.codec.decode(document))
        return known[1]

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
        return [self._decode(document) for document in documents]


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


class PersonRecords(Records[Person]):
    async def not_offered(self) -> Sequence[Person]:
        return await self._find("intake", schema.NOT_OFFERED)


class SessionRecords(Records[Session]):
    async def of_network(self, network: str, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[Session]:
        own = await self._find("network", network, since=since, until=until)
        joint = await self._find("joint", schema.JOINT, since=since, until=until)
        guests = [session for session in joint if network in session.networks and session.network != network]
        return sorted([*own, *guests], key=lambda session: (session.starts, session.id)) if guests else own


class MaterialRecords(Records[Material]):
    async def of_session(self, session: str) -> Sequence[Material]:
        return await self._find("session", session)


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


class CoOwnerRecords(Records[CoOwner]):
    async def of_action(self, action: str) -> Sequence[CoOwner]:
        return await self._find("action", action)

    async def of_participant(self, participant: str) -> Sequence[CoOwner]:
        return await self._find("participant", participant)


class CheckInRecords(Records[CheckIn]):
    async def of_participant(self, participant: str, *, limit: int = 20) -> Sequence[CheckIn]:
        return await self._find("participant", participant, limit=limit, newest_first=True)


class IndicatorRecords(Records[Indicator]):
    async def of_action(self, action: str) -> Sequence[Indicator]:
        return await self._find("action", action)

    async def of_participant(self, participant: str) -> Sequence[Indicator]:
        return await self._find("participant", participant)

    async def of_network(self, network: str) -> Sequence[Indicator]:
        return await self._find("network", network)


class MeasurementRecords(Records[Measurement]):
    async def of_indicator(self, indicator: str) -> Sequence[Measurement]:
        return await self._find("indicator", indicator)

    async def of_participant(self, participant: str) -> Sequence[Measurement]:
        return await self._find("participant", participant)


class VoteRecords(Records[Vote]):
    async def of_network(self, network: str, *, since: datetime | None = None) -> Sequence[Vote]:
        return await self._find("network", network, since=since)


class BallotRecords(Records[Ballot]):
    async def of_vote(self, vote: str) -> Sequence[Ballot]:
        return await self._find("vote", vote)

    async def of_participant(self, participant: str) -> Sequence[Ballot]:
        return await self._find("participant", participant)


class PulseRecords(Records[Pulse]):
    async def of_network(self, network: str) -> Sequence[Pulse]:
        return await self._find("network", network)


class DirectMessageRecords(Records[DirectMessage]):
    async def of_participant(self, participant: str) -> Sequence[DirectMessage]:
        return await self._find("participant", participant)


class IntakeRecords(Records[Intake]):
    async def shared_in(self, network: str, *, since: datetime, until: datetime) -> Sequence[Intake]:
        return await self._find("shared", network, since=since, until=until)


class CorrectionRecords(Records[Correction]):
    async def of_participant(self, participant: str) -> Sequence[Correction]:
        return await self._find("participant", participant)


class ApplicationRecords(Records[Application]):
    async def of_user(self, user: str) -> Sequence[Application]:
        return await self._find("user", user)

    async def of_tenant(self, tenant: str, *, since: datetime) -> Sequence[Application]:
        return await self._find("tenant", tenant, since=since)


class HelpRequestRecords(Records[HelpRequest]):
    async def of_participant(self, participant: str) -> Sequence[HelpRequest]:
        return await self._find("participant", participant)

    async def open_of_network(self, network: str) -> Sequence[HelpRequest]:
        return await self._find("open", network)

    async def unanswered(self, network: str) -> Sequence[HelpRequest]:
        return await self._find("unanswered", network)


class HelpReactionRecords(Records[HelpReaction]):
    async def of_request(self, request: str) -> Sequence[HelpReaction]:
        return await self._find("request", request)

    async def of_participant(self, participant: str) -> Sequence[HelpReaction]:
        return await self._find("participant", participant)


class MatchWishRecords(Records[MatchWish]):
    async def of_participant(self, participant: str) -> Sequence[MatchWish]:
        return await self._find("participant", participant)

    async def of_network(self, network: str) -> Sequence[MatchWish]:
        return await self._find("network", network)


class MatchRecords(Records[Match]):
    async def of_participant(self, participant: str) -> Sequence[Match]:
        found = [match for index in schema.MEMBERS for match in await self._find(index, participant)]
        return sorted(found, key=lambda match: (match.made_at, match.id))

    async def going_on(self, network: str) -> Sequence[Match]:
        return await self._find("network", network)


class OutboxRecords(Records[Notification]):
    async def knows(self, id: str) -> bool:
        return await self._unit.get(self._collection.name, id) is not None

    async def due(self, now: datetime, *, limit: int) -> Sequence[Notification]:
        return await self._find("state", State.WAITING, until=now + TICK, limit=limit)

    async def claimed(self) -> Sequence[Notification]:
        return await self._find("state", State.CLAIMED)

    async def of_person(self, person: str, *, since: datetime) -> Sequence[Notification]:
        return await self._find("person", person, since=since)

    async def waiting_for(self, to: Recipient) -> Sequence[Notification]:
        return await self._find("waiting", str(to))

    async def of_session(self, session: str) -> Sequence[Notification]:
        return await self._find("session", session)

    async def not_arrived(self, report: str = UNREPORTED, *, since: datetime | None = None) -> Sequence[Notification]:
        return await self._find("report", report, since=since)
