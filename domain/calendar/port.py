"""What the domain needs of calendars (a port, as those of ports.py): entries put, changed and called off."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.calendar.event import Part
from domain.ports import Outcome, Sent


@dataclass(frozen=True, slots=True)
class Booked(Sent):
    """A calendar took it. ``event`` is its id of the entry, empty when there is none any more; ``join_url`` the meeting made with it."""

    event: str
    join_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A session as it should stand in the calendar of ``organiser``, a mailbox.

    ``key`` names it for ever, so that asking twice makes one. ``event``: the entry that is there, empty when it is to be made; of one that
    is there only what is in ``changed`` is touched, so that not everybody is invited again. ``starts`` and ``ends`` are aware; ``zone`` is
    an IANA name. ``text`` is plain, ``attendees`` are e-mail addresses. ``online``: with a meeting to join; ``optional``: one need not
    come.
    """

    organiser: str
    key: str
    event: str
    changed: frozenset[Part]
    subject: str
    text: str
    starts: datetime
    ends: datetime
    zone: str
    location: str
    online: bool
    optional: bool
    attendees: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """An entry to be called off in the calendar of ``organiser``, with a plain sentence to those invited."""

    organiser: str
    event: str
    comment: str


class Calendars(Protocol):
    """Keeps entries in the calendars of organisers; never raises for what the other side does. Each call may be made again."""

    async def put(self, entry: Entry) -> Outcome:
        """Booked when it stands there as asked; made anew when it was removed there."""
        ...

    async def withdraw(self, withdrawal: Withdrawal) -> Outcome:
        """Booked, without an event, when it is not there any more, whoever removed it."""
        ...
