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
OPTIONAL_KINDS = frozenset({"kick-off", "webinar", "expeditie"})
_ONLINE = re.compile(r"\s*(?:online|digitaal|virtue+l|(?:(?:ms|microsoft|via) )*teams)\b", re.IGNORECASE)
SHORTEST, LONGEST = 5, 1440
"""How many minutes a session may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFacts:
    """What people are told of a session, and what a coordinator or the programme file can change. ``starts`` is aware.

    ``team``: only for that leerteam; empty for everybody. ``networks``: the ids of other networks that take part too. ``open``: people
    from outside are welcome.
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
        return self.starts + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A batch of changes that somebody still has to hear of.

    ``sequence`` is its first change's, and stands in the keys of its messages. ``before`` is what those people were told last; None
    when the session is new to them.
    """

    sequence: int
    before: SessionFacts | None


@dataclass(frozen=True, slots=True)
class WasFor:
    """Whom a session was for, up to ``until``: whoever is invited later was not promised what lay before."""

    until: datetime
    team: str
    networks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One meeting of a network. ``starts`` is aware; ``known_since`` is when this start was first known to us:
    reminders whose moment lay before it were never promised to anybody.

    ``sequence`` counts the changes, for calendars. ``filed`` is what the programme file last said, so that reading the same file again
    does not undo what was changed in chat; None for a session that was planned in chat.
    ``meeting_url`` is the Teams meeting that was made with its calendar event: nobody's decision, so it is no fact that people are told of.
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
    tellings: tuple[Telling, ...] = ()
    filed: SessionFacts | None = None
    meeting_url: str = ""
    version: int = 0

    @property
    def ends(self) -> datetime:
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def link(self) -> str:
        """Where to join it online: what a coordinator gave, else the meeting that Teams made for it; empty when it has a place only."""
        return self.join_url or (self.meeting_url if is_online(self.place) else "")

    @property
    def takes_place(self) -> bool:
        return self.cancelled_at is None

    @property
    def presence(self) -> Presence:
        return Presence.OPTIONAL if self.kind in OPTIONAL_KINDS else Presence.EXPECTED

    @property
    def facts(self) -> SessionFacts:
        told = {name: getattr(self, name) for name in _COPIED}
        return SessionFacts(**told, cancelled=not self.takes_place)

    def with_facts(self, facts: SessionFacts, now: datetime) -> "Session":
        """The session as ``facts`` say. A cancellation keeps its first moment."""
        cancelled_at = (self.cancelled_at or now) if facts.cancelled else None
        return replace(self, **{name: getattr(facts, name) for name in _COPIED}, cancelled_at=cancelled_at)


_COPIED = tuple(field.name for field in fields(SessionFacts) if field.name != "cancelled")


def is_online(place: str) -> bool:
    """Whether there is nowhere to go: no place, or only a word for being online."""
    return not place or _ONLINE.match(place) is not None


class CatchUp(StrEnum):
    """How somebody who cannot come wants to catch up."""

    NONE = "none"
    MATERIAL = "material"
    CALL = "call"
    COLLEAGUE = "colleague"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Somebody's sign-off for one session. ``withdrawn_at`` is set by "Toch erbij"; the record stays, so that signing off again is the
    same absence. ``late`` is decided once, when they sign off. ``after_start``: they said so once it had begun ("was er niet"). ``by``: the
    coordinator who did it on their behalf, empty when they did so themselves."""

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
        return self.withdrawn_at is None


def absence_id(session: str, participant: str) -> str:
    return f"{session}|{participant}"
