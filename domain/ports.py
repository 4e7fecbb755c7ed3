"""What the domain needs from outside: a store, a messenger, a clock. The outer rooms implement these; app.py joins them."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from domain.action import Action
from domain.attendance import Arrival, Attendance
from domain.away import Away
from domain.checkin import CheckIn, Update
from domain.conversation import Conversation
from domain.demo import DemoTime
from domain.digest import DigestMark
from domain.installation import Installation
from domain.outbox import Intent
from domain.programme import Coordinator, Network, Participant, Person, Programme
from domain.pulse import Ballot, Pulse
from domain.session import Absence, Session

R = TypeVar("R")


class Repository(Protocol[R]):
    """One kind of record. Records are frozen dataclasses with ``id: str`` and ``version: int``.

    Within a transaction one reads what one wrote. ``version`` is 0 for a record that was never stored; each write adds one.
    """

    async def get(self, id: str) -> R | None: ...

    async def all(self) -> Sequence[R]:
        """Every record, by id. For the few kinds that are small by nature, and for export."""
        ...

    async def add(self, record: R) -> R:
        """Store a new record and return it with its version. Raises Conflict when the id is taken (at once or on commit)."""
        ...

    async def save(self, record: R) -> R:
        """Store a changed record and return it with its new version. Raises Conflict when another is stored, at once or on commit."""
        ...

    async def remove(self, id: str) -> None:
        """Remove the record; nothing happens when it is not there."""
        ...


class Coordinators(Repository[Coordinator], Protocol):
    async def of_user(self, user: str) -> Coordinator | None: ...


class Networks(Repository[Network], Protocol):
    async def of_channel(self, channel: str) -> Network | None: ...


class Participants(Repository[Participant], Protocol):
    async def of_user(self, user: str) -> Sequence[Participant]: ...
    async def of_network(self, network: str) -> Sequence[Participant]: ...


class Sessions(Repository[Session], Protocol):
    async def of_network(self, network: str, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[Session]:
        """By start, earliest first; ``since`` <= start < ``until``."""
        ...


class Absences(Repository[Absence], Protocol):
    async def of_session(self, session: str) -> Sequence[Absence]: ...
    async def of_participant(self, participant: str) -> Sequence[Absence]: ...


class Arrivals(Repository[Arrival], Protocol):
    async def of_session(self, session: str) -> Sequence[Arrival]: ...
    async def of_participant(self, participant: str) -> Sequence[Arrival]: ...


class Actions(Repository[Action], Protocol):
    async def of_participant(self, participant: str) -> Sequence[Action]:
        """Oldest first."""
        ...

    async def of_network(self, network: str) -> Sequence[Action]: ...


class CheckIns(Repository[CheckIn], Protocol):
    async def of_participant(self, participant: str, *, limit: int = 20) -> Sequence[CheckIn]:
        """Newest first by ``asked_at``, at most ``limit``."""
        ...


class Updates(Repository[Update], Protocol):
    async def of_action(self, action: str, *, limit: int = 50) -> Sequence[Update]:
        """Newest first, at most ``limit``."""
        ...

    async def of_network(self, network: str, *, since: datetime, until: datetime) -> Sequence[Update]:
        """Those the network may see, by ``shared_at``, oldest first; ``since`` <= shared_at < ``until``."""
        ...


class Pulses(Repository[Pulse], Protocol):
    async def of_network(self, network: str) -> Sequence[Pulse]:
        """Earliest session first."""
        ...


class Outbox(Repository[Intent], Protocol):
    async def due(self, now: datetime, *, limit: int) -> Sequence[Intent]:
        """WAITING with due <= now, earliest first."""
        ...

    async def next_due(self) -> datetime | None:
        """The earliest ``due`` of all that is WAITING."""
        ...

    async def claimed(self) -> Sequence[Intent]:
        """All that was in flight: after a restart, what a crash interrupted."""
        ...

    async def of_person(self, person: str, *, since: datetime) -> Sequence[Intent]:
        """All for this person with due >= ``since``, earliest first, whatever their state."""
        ...

    async def of_session(self, session: str) -> Sequence[Intent]:
        """All that name this session in ``about``, earliest due first, whatever their state."""
        ...


class Transaction(Protocol):
    """All repositories, over one consistent set of changes."""

    @property
    def programmes(self) -> Repository[Programme]: ...
    @property
    def coordinators(self) -> Coordinators: ...
    @property
    def networks(self) -> Networks: ...
    @property
    def participants(self) -> Participants: ...
    @property
    def people(self) -> Repository[Person]: ...
    @property
    def sessions(self) -> Sessions: ...
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
    def check_ins(self) -> CheckIns: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def ballots(self) -> Repository[Ballot]: ...
    @property
    def pulses(self) -> Pulses: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def conversations(self) -> Repository[Conversation]: ...
    @property
    def digests(self) -> Repository[DigestMark]: ...
    @property
    def demo_times(self) -> Repository[DemoTime]: ...
    @property
    def installations(self) -> Repository[Installation]: ...


class Store(Protocol):
    """``async with store.transaction() as tx``: leaving the block commits atomically and durably; an exception leaves no trace.

    Raises Conflict on commit when a record that was saved, added or removed here was changed meanwhile, and StoreUnavailable when
    the write could not be made durable. A transaction that only read commits nothing.
    """

    def transaction(self) -> AbstractAsyncContextManager[Transaction]: ...

    async def healthy(self) -> bool:
        """Whether a write would be durable now (it makes one)."""
        ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: an Adaptive Card and the plain sentence that stands for it in notifications and old clients."""

    card: Mapping[str, object]
    summary: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform took it. ``activity`` and ``conversation`` name it for a later change in place."""

    activity: str
    conversation: str


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not now (429, 412, 502-504, no connection). ``after`` is what the platform asked for, if it did."""

    reason: str
    after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Not at all. ``stop`` says that nothing may go there until they speak or install again."""

    reason: str
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It may have arrived: the connection broke after the request went out, or nobody answered in time."""

    reason: str


Outcome = Sent | TryLater | Refused | Uncertain


class Messenger(Protocol):
    """Sends; never raises for what the other side does.

    A Conversation with an empty ``conversation`` is created first; remembering it is the caller's affair (``Sent.conversation``)."""

    async def send(self, to: Conversation, message: Message) -> Outcome: ...

    async def change(self, to: Conversation, activity: str, message: Message) -> Outcome:
        """Replace a message sent earlier. ``to.conversation`` is the conversation it was sent in."""
        ...

    async def members(self, of: Conversation) -> Mapping[str, str]:
        """Who is in a team's channel: Entra object id to bot-specific id. Empty when the platform does not tell."""
        ...


class Mailer(Protocol):
    """Sends plain text by e-mail; never raises for what the other side does. Who it is from is the mailer's own affair."""

    async def send(self, to: str, subject: str, text: str) -> Outcome:
        """``to`` is one address, ``subject`` one line."""
        ...


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware, in UTC."""
        ...
