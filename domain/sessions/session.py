"""Sessions (bijeenkomsten), what people are told of them, and who cannot come."""

import re
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum


class Presence(StrEnum):
    """Whether everybody counts as coming until they sign off, or comes if they like."""

    EXPECTED = "expected"
    OPTIONAL = "optional"


KINDS = ("kick-off", "actieleersessie", "leerteambijeenkomst", "leernetwerkbijeenkomst", "webinar", "expeditie")
"""The kinds of session, as the programme file and the forms have them."""
OPTIONAL_KINDS = frozenset({"kick-off", "webinar", "expeditie"})
"""The kinds to which people come if they like."""
_ONLINE = re.compile(r"\s*(?:online|digitaal|virtue+l|(?:(?:ms|microsoft|via) )*teams)\b", re.IGNORECASE)
SHORTEST, LONGEST = 5, 1440
"""How many minutes a session may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFacts:
    """What people are told of a session, and a coordinator or the programme file can change. ``starts`` is aware, ``minutes`` how long it
    takes.

    ``preparation``: what to do or bring. ``team``: only for that leerteam; empty for everybody. ``networks``: ids of other networks that
    take part too. ``open``: people from outside are welcome.
    """

    kind: str
    theme: str
    starts: datetime
    minutes: int = 120
    place: str = ""
    join_url: str = ""
    preparation: str = ""
    team: str = ""
    networks: tuple[str, ...] = ()
    open: bool = False
    cancelled: bool = False

    @property
    def ends(self) -> datetime:
        """When it is over."""
        return self.starts + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeNotice:
    """A batch of changes of which somebody still has to be told.

    ``sequence``: the session's at its first change, which is in the keys of its messages. ``before``: the facts that its readers were told
    last; None when the session is new to them.
    """

    sequence: int
    before: SessionFacts | None


@dataclass(frozen=True, slots=True)
class WasFor:
    """The leerteam and networks a session was for, up to ``until``: who is invited later gets no reminder that was due before."""

    until: datetime
    team: str
    networks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One meeting of a network. ``starts`` is aware. ``known_since``: since when it starts then; reminders that were due before are not
    sent.

    The fields from ``kind`` to ``open`` are those of SessionFacts. ``was_for``: whom it was for earlier, oldest first. ``sequence`` counts
    its changes, for calendars. ``tellings``: changes that are still to be told, oldest first. ``filed``: what the programme file said last,
    so that reading the same file again does not undo what was changed in chat; None for one that was planned in chat. ``meeting_url``: the
    Teams meeting that was made with its calendar event; nobody decided on that, so it is not among the facts.
    """

    id: str
    network: str
    kind: str
    theme: str
    starts: datetime
    minutes: int = 120
    place: str = ""
    join_url: str = ""
    preparation: str = ""
    team: str = ""
    networks: tuple[str, ...] = ()
    open: bool = False
    was_for: tuple[WasFor, ...] = ()
    known_since: datetime
    cancelled_at: datetime | None = None
    sequence: int = 0
    tellings: tuple[ChangeNotice, ...] = ()
    filed: SessionFacts | None = None
    meeting_url: str = ""
    version: int = 0

    @property
    def ends(self) -> datetime:
        """When it is over."""
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def link(self) -> str:
        """Where to join it online: the address a coordinator gave, else the meeting that Teams made; empty when it has a place only."""
        return self.join_url or (self.meeting_url if is_online(self.place) else "")

    @property
    def takes_place(self) -> bool:
        """Whether it is not cancelled."""
        return self.cancelled_at is None

    @property
    def presence(self) -> Presence:
        """Whether everybody is expected, by its kind."""
        return Presence.OPTIONAL if self.kind in OPTIONAL_KINDS else Presence.EXPECTED

    @property
    def facts(self) -> SessionFacts:
        """What people are told of it now."""
        told = {name: getattr(self, name) for name in _COPIED}
        return SessionFacts(**told, cancelled=not self.takes_place)

    def with_facts(self, facts: SessionFacts, now: datetime) -> "Session":
        """The session as ``facts`` say, not stored yet. Cancelled again, it keeps the moment at which it was cancelled first."""
        cancelled_at = (self.cancelled_at or now) if facts.cancelled else None
        return replace(self, **{name: getattr(facts, name) for name in _COPIED}, cancelled_at=cancelled_at)


_COPIED = tuple(field.name for field in fields(SessionFacts) if field.name != "cancelled")


def is_online(place: str) -> bool:
    """Whether ``place`` names nowhere to go: it is empty, or begins with a word such as "online" or "Teams"."""
    return not place or _ONLINE.match(place) is not None


class CatchUp(StrEnum):
    """How somebody who cannot come wants to catch up. The values are stored."""

    NONE = "none"
    MATERIAL = "material"
    CALL = "call"
    COLLEAGUE = "colleague"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """One participant's sign-off for one session; ``id`` by ``absence_id``.

    ``withdrawn_at``: when it was taken back ("Toch erbij"); signing off again is the same record. ``late``: whether they signed off later
    than the network asks, decided when they did. ``after_start``: they said so once it had begun ("was er niet"). ``note`` is for the
    contact person alone. ``by``: the id of the coordinator who did it for them, empty when they did so themselves.
    """

    id: str
    session: str
    participant: str
    signed_off_at: datetime
    late: bool
    note: str = ""
    catch_up: CatchUp = CatchUp.NONE
    withdrawn_at: datetime | None = None
    after_start: bool = False
    by: str = ""
    version: int = 0

    @property
    def stands(self) -> bool:
        """Whether it was not taken back."""
        return self.withdrawn_at is None


def absence_id(session: str, participant: str) -> str:
    """The id of this participant's Absence (and Arrival) of this session."""
    return f"{session}|{participant}"
