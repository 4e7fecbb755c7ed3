"""What the domain needs from outside: a store, a messenger, a clock. The outer rooms implement these; app.py joins them.

Records are imported for their types alone, so that a port stands below every room of the domain.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from domain.attendance.away import Away
    from domain.attendance.register import Attendance
    from domain.calendar.event import CalendarEvent
    from domain.demo_time import DemoTime
    from domain.digest.digest import DigestMark
    from domain.digest.repositories import AllThanks, DigestPosts, EntryAnswers, EntryQuestions
    from domain.links.installation import Installation
    from domain.matching.match import MatchingRound
    from domain.notifications.conversation import Conversation
    from domain.notifications.heartbeat import Heartbeat
    from domain.programme.programme import Programme
    from domain.pulse.pulse import OpenPulse
    from domain.reports.figures import HalfYearFigures
    from domain.repositories import (
        Absences,
        Actions,
        Applications,
        Arrivals,
        Ballots,
        CheckIns,
        Coordinators,
        CoOwners,
        Corrections,
        DirectMessages,
        HelpReactions,
        HelpRequests,
        Indicators,
        Intakes,
        Matches,
        MatchWishes,
        Materials,
        Measurements,
        Networks,
        Outbox,
        Participants,
        People,
        Pulses,
        Repository,
        Sessions,
        Updates,
        Votes,
    )
    from domain.sessions.draft import Draft
    from domain.sessions.list_table import KeptList, Table, Unreadable


class Transaction(Protocol):
    """All repositories, over one consistent set of changes. Each property is one kind of record, and its name that of the collection."""

    def writes(self) -> int:
        """How often something was written in this transaction so far."""
        ...

    @property
    def programmes(self) -> Repository[Programme]: ...
    @property
    def coordinators(self) -> Coordinators: ...
    @property
    def networks(self) -> Networks: ...
    @property
    def participants(self) -> Participants: ...
    @property
    def people(self) -> People: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def materials(self) -> Materials: ...
    @property
    def drafts(self) -> Repository[Draft]: ...
    @property
    def kept_lists(self) -> Repository[KeptList]: ...
    @property
    def absences(self) -> Absences: ...
    @property
    def aways(self) -> Repository[Away]: ...
    @property
    def attendances(self) -> Repository[Attendance]: ...
    @property
    def arrivals(self) -> Arrivals: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def co_owners(self) -> CoOwners: ...
    @property
    def check_ins(self) -> CheckIns: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def indicators(self) -> Indicators: ...
    @property
    def measurements(self) -> Measurements: ...
    @property
    def open_pulses(self) -> Repository[OpenPulse]: ...
    @property
    def pulses(self) -> Pulses: ...
    @property
    def votes(self) -> Votes: ...
    @property
    def ballots(self) -> Ballots: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def conversations(self) -> Repository[Conversation]: ...
    @property
    def digests(self) -> Repository[DigestMark]: ...
    @property
    def digest_posts(self) -> DigestPosts: ...
    @property
    def thanks(self) -> AllThanks: ...
    @property
    def entry_questions(self) -> EntryQuestions: ...
    @property
    def entry_answers(self) -> EntryAnswers: ...
    @property
    def demo_times(self) -> Repository[DemoTime]: ...
    @property
    def heartbeats(self) -> Repository[Heartbeat]: ...
    @property
    def writings(self) -> DirectMessages: ...
    @property
    def help_requests(self) -> HelpRequests: ...
    @property
    def help_reactions(self) -> HelpReactions: ...
    @property
    def calendar_events(self) -> Repository[CalendarEvent]: ...
    @property
    def intakes(self) -> Intakes: ...
    @property
    def corrections(self) -> Corrections: ...
    @property
    def applications(self) -> Applications: ...
    @property
    def coupling_wishes(self) -> MatchWishes: ...
    @property
    def couplings(self) -> Matches: ...
    @property
    def coupling_rounds(self) -> Repository[MatchingRound]: ...
    @property
    def half_year_figures(self) -> Repository[HalfYearFigures]: ...
    @property
    def installations(self) -> Repository[Installation]: ...


class Store(Protocol):
    """``async with store.transaction() as tx``: leaving the block commits atomically and durably; an exception leaves no trace.

    Raises Conflict on commit when a record that was saved, added or removed here was changed meanwhile, and StoreUnavailable when
    the write could not be made durable. A transaction that only read commits nothing.
    """

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """A new transaction, for ``async with``."""
        ...

    async def healthy(self) -> bool:
        """Whether a write would be durable now (it makes one)."""
        ...

    async def close(self) -> None:
        """Finish what is being written and let go of the file."""
        ...


class Files(Protocol):
    """What people send, from where the platform keeps it."""

    async def table(self, url: str) -> Table | Unreadable:
        """The rows of the file at ``url``, which came with a message; Unreadable, with a text that says what to do, when it can't be read.

        Never raises, holds little memory, and comes back within the minute.
        """
        ...


class MessageForm(StrEnum):
    """What a message is: a card; the question whether a file may be kept where its reader keeps files; or that this was done."""

    CARD = "card"
    FILE_OFFER = "file-offer"
    FILE_SAVED = "file-saved"


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: an Adaptive Card, and the plain sentence that stands for it in notifications and in clients without cards.

    For a file (``form``) ``card`` is what Teams wants to know of it, ``name`` the file's name and ``address`` where it was kept.
    """

    card: Mapping[str, object]
    summary: str
    form: MessageForm = MessageForm.CARD
    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform took it. ``activity`` and ``conversation`` are its ids, by which the message can be changed in place later."""

    activity: str
    conversation: str


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not now (429, 412, 502-504, no connection). ``after`` is how long the platform asked to wait, if it did."""

    reason: str
    after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """It will not be taken. ``stop``: nothing more may be sent there until its reader writes to the bot or installs it again."""

    reason: str
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It may have arrived: the connection broke after the request went out, or nobody answered in time."""

    reason: str


Outcome = Sent | TryLater | Refused | Uncertain


class Messenger(Protocol):
    """Sends messages to chats and channels; never raises for what the other side does.

    A Conversation with an empty ``conversation`` is created first; keeping its id (``Sent.conversation``) is up to the caller.
    """

    async def send(self, to: Conversation, message: Message) -> Outcome:
        """Post ``message`` in the chat or channel ``to``."""
        ...

    async def change(self, to: Conversation, activity: str, message: Message) -> Outcome:
        """Replace the message with the id ``activity`` that was sent earlier. ``to.conversation`` is the conversation it was sent in."""
        ...

    async def members(self, of: Conversation) -> Mapping[str, str]:
        """Who is in a team's channel: Entra object id to bot-specific id. Empty when the platform does not tell."""
        ...


class Mailer(Protocol):
    """Sends plain text by e-mail; never raises for what the other side does. The sender's address is a setting of the mailer."""

    async def send(self, to: str, subject: str, text: str) -> Outcome:
        """Send one mail: ``to`` is one address, ``subject`` one line, ``text`` plain."""
        ...


class Clock(Protocol):
    """What time it is: the machine's clock, or the demo's."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...
