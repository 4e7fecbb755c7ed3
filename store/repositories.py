"""A store and its transactions (domain/ports.py), written once over any engine."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import cached_property
from pathlib import Path

from domain.attendance.away import Away
from domain.attendance.register import Attendance
from domain.calendar.event import CalendarEvent
from domain.demo_time import DemoTime
from domain.digest.digest import DigestMark
from domain.links.installation import Installation
from domain.matching.match import MatchingRound
from domain.notifications.conversation import Conversation
from domain.notifications.heartbeat import Heartbeat
from domain.programme.programme import Programme
from domain.pulse.pulse import OpenPulse
from domain.reports.figures import HalfYearFigures
from domain.sessions.draft import Draft
from domain.sessions.list_table import KeptList
from store import schema
from store.digest_records import DigestPostRecords, EntryAnswerRecords, EntryQuestionRecords, ThanksRecords
from store.engine import Engine, Unit
from store.records import (
    AbsenceRecords,
    ActionRecords,
    ApplicationRecords,
    ArrivalRecords,
    BallotRecords,
    CheckInRecords,
    CoordinatorRecords,
    CoOwnerRecords,
    CorrectionRecords,
    DirectMessageRecords,
    HelpReactionRecords,
    HelpRequestRecords,
    IndicatorRecords,
    IntakeRecords,
    MatchRecords,
    MatchWishRecords,
    MaterialRecords,
    MeasurementRecords,
    NetworkRecords,
    OutboxRecords,
    ParticipantRecords,
    PersonRecords,
    PulseRecords,
    Records,
    SessionRecords,
    VoteRecords,
)
from store.update_records import UpdateRecords


class Repositories:
    """One transaction (domain.ports.Transaction): a repository for each kind of record, all over the same ``unit``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def writes(self) -> int:
        return self._unit.writes()

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
    def people(self) -> PersonRecords:
        return PersonRecords(self._unit, schema.PEOPLE)

    @cached_property
    def sessions(self) -> SessionRecords:
        return SessionRecords(self._unit, schema.SESSIONS)

    @cached_property
    def materials(self) -> MaterialRecords:
        return MaterialRecords(self._unit, schema.MATERIALS)

    @cached_property
    def drafts(self) -> Records[Draft]:
        return Records(self._unit, schema.DRAFTS)

    @cached_property
    def kept_lists(self) -> Records[KeptList]:
        return Records(self._unit, schema.KEPT_LISTS)

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
    def co_owners(self) -> CoOwnerRecords:
        return CoOwnerRecords(self._unit, schema.CO_OWNERS)

    @cached_property
    def check_ins(self) -> CheckInRecords:
        return CheckInRecords(self._unit, schema.CHECK_INS)

    @cached_property
    def updates(self) -> UpdateRecords:
        return UpdateRecords(self._unit, schema.UPDATES)

    @cached_property
    def indicators(self) -> IndicatorRecords:
        return IndicatorRecords(self._unit, schema.INDICATORS)

    @cached_property
    def measurements(self) -> MeasurementRecords:
        return MeasurementRecords(self._unit, schema.MEASUREMENTS)

    @cached_property
    def open_pulses(self) -> Records[OpenPulse]:
        return Records(self._unit, schema.OPEN_PULSES)

    @cached_property
    def pulses(self) -> PulseRecords:
        return PulseRecords(self._unit, schema.PULSES)

    @cached_property
    def votes(self) -> VoteRecords:
        return VoteRecords(self._unit, schema.VOTES)

    @cached_property
    def ballots(self) -> BallotRecords:
        return BallotRecords(self._unit, schema.BALLOTS)

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
    def digest_posts(self) -> DigestPostRecords:
        return DigestPostRecords(self._unit, schema.DIGEST_POSTS)

    @cached_property
    def thanks(self) -> ThanksRecords:
        return ThanksRecords(self._unit, schema.THANKS)

    @cached_property
    def entry_questions(self) -> EntryQuestionRecords:
        return EntryQuestionRecords(self._unit, schema.ENTRY_QUESTIONS)

    @cached_property
    def entry_answers(self) -> EntryAnswerRecords:
        return EntryAnswerRecords(self._unit, schema.ENTRY_ANSWERS)

    @cached_property
    def demo_times(self) -> Records[DemoTime]:
        return Records(self._unit, schema.DEMO_TIMES)

    @cached_property
    def heartbeats(self) -> Records[Heartbeat]:
        return Records(self._unit, schema.HEARTBEATS)

    @cached_property
    def writings(self) -> DirectMessageRecords:
        return DirectMessageRecords(self._unit, schema.DIRECT_MESSAGES)

    @cached_property
    def help_requests(self) -> HelpRequestRecords:
        return HelpRequestRecords(self._unit, schema.HELP_REQUESTS)

    @cached_property
    def help_reactions(self) -> HelpReactionRecords:
        return HelpReactionRecords(self._unit, schema.HELP_REACTIONS)

    @cached_property
    def calendar_events(self) -> Records[CalendarEvent]:
        return Records(self._unit, schema.CALENDAR_EVENTS)

    @cached_property
    def intakes(self) -> IntakeRecords:
        return IntakeRecords(self._unit, schema.INTAKES)

    @cached_property
    def corrections(self) -> CorrectionRecords:
        return CorrectionRecords(self._unit, schema.CORRECTIONS)

    @cached_property
    def applications(self) -> ApplicationRecords:
        return ApplicationRecords(self._unit, schema.APPLICATIONS)

    @cached_property
    def coupling_wishes(self) -> MatchWishRecords:
        return MatchWishRecords(self._unit, schema.MATCH_WISHES)

    @cached_property
    def couplings(self) -> MatchRecords:
        return MatchRecords(self._unit, schema.MATCHES)

    @cached_property
    def coupling_rounds(self) -> Records[MatchingRound]:
        return Records(self._unit, schema.MATCH_ROUNDS)

    @cached_property
    def half_year_figures(self) -> Records[HalfYearFigures]:
        return Records(self._unit, schema.HALF_YEAR_FIGURES)

    @cached_property
    def installations(self) -> Records[Installation]:
        return Records(self._unit, schema.INSTALLATIONS)


class RecordStore:
    """domain.ports.Store over an engine, and besides the check and the backup that operators ask for."""

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
