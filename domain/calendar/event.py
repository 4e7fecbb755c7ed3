"""A session's event in its organiser's calendar, which invites those who take part: what it says, and what of it changes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.sessions.session import is_online


class EventPart(StrEnum):
    """What of an event can change by itself."""

    SUBJECT = "subject"
    TEXT = "text"
    TIMES = "times"
    LOCATION = "location"
    ONLINE = "online"
    ATTENDEES = "attendees"


EVERY_PART = frozenset(EventPart)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """What an event says of a session. ``network``: its name; ``zone``: an IANA name; ``starts`` is aware. ``attendees``: a digest of their
    e-mail addresses: only whether these changed matters, so none are kept."""

    theme: str
    kind: str
    network: str
    zone: str
    starts: datetime
    minutes: int
    place: str
    join_url: str
    attendees: str

    @property
    def ends(self) -> datetime:
        """When it is over."""
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def online(self) -> bool:
        """Whether the calendar is asked to make a meeting with it: there is no place, and no address to join at."""
        return is_online(self.place) and not self.join_url

    def differs(self, told: "EventFacts") -> frozenset[EventPart]:
        """Which parts have to change where ``told`` stands. The text of an event with a meeting holds the way into that, and is left
        alone."""
        same = {
            EventPart.SUBJECT: (self.theme, self.network) == (told.theme, told.network),
            EventPart.TIMES: (self.starts, self.minutes, self.zone) == (told.starts, told.minutes, told.zone),
            EventPart.LOCATION: (self.place, self.join_url) == (told.place, told.join_url),
            EventPart.TEXT: (
                (self.kind, self.network, self.join_url) == (told.kind, told.network, told.join_url) and self.online == told.online
            )
            or (self.online and told.online),
            EventPart.ONLINE: self.online == told.online or not self.online,
            EventPart.ATTENDEES: self.attendees == told.attendees,
        }
        return frozenset(part for part in EventPart if not same[part])


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """What is known of a session's event. ``id`` is the session's, ``network`` its network's id.

    ``event``: the calendar's id, empty while there is no event; ``organiser``: the mailbox it is in, whatever mailbox is set since.
    ``told``: what it says; ``telling``: what it was last asked to say, to which an answer may never have come. ``replaces``: the event that
    was there before: by it a new one has another key than the one that is gone.
    """

    id: str
    network: str
    organiser: str
    event: str = ""
    told: EventFacts | None = None
    telling: EventFacts | None = None
    replaces: str = ""
    version: int = 0
