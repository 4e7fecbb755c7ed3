"""What the domain needs of calendars: a port as those of domain/ports.py."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.calendar.event import EventPart
from domain.ports import Outcome, Sent


@dataclass(frozen=True, slots=True)
class CalendarOutcome(Sent):
    """The calendar did it. ``event``: its id of the event, empty when there is none any more; ``join_url``: the meeting made with it, or
    empty."""

    event: str
    join_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """A session as it should stand in the calendar of ``organiser``, a mailbox.

    ``key`` names the event for ever, so that asking twice makes one. ``event``: the calendar's id of the one that is there, empty when it
    is to be made; of one that is there only the parts in ``changed`` are touched, so that not everybody is invited again. ``starts`` and
    ``ends`` are aware; ``zone``: an IANA name; ``text``: plain; ``attendees``: e-mail addresses. ``online``: with a meeting to join;
    ``optional``: one need not come.
    """

    organiser: str
    key: str
    event: str
    changed: frozenset[EventPart]
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
    """An event to be cancelled in the calendar of ``organiser``, a mailbox. ``comment``: a plain sentence to those invited."""

    organiser: str
    event: str
    comment: str


class Calendars(Protocol):
    """Keeps events in the calendars of organisers; never raises for what the other side does. Each call may be made again."""

    async def put(self, entry: CalendarEntry) -> Outcome:
        """Make or change an event. Booked when it stands there as asked; it is made anew when somebody removed it there."""
        ...

    async def withdraw(self, withdrawal: Withdrawal) -> Outcome:
        """Cancel an event. Booked, without an event, when it is not there any more, whoever removed it."""
        ...
