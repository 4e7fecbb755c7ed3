"""A session's entry in its organiser's calendar, by which those invited have it in theirs: theme, time, place or link."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.sessions.session import is_online


class Part(StrEnum):
    """What of an entry can change by itself."""

    SUBJECT = "subject"
    TEXT = "text"
    TIMES = "times"
    LOCATION = "location"
    ONLINE = "online"
    ATTENDEES = "attendees"


EVERY_PART = frozenset(Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """What an entry says of a session. ``attendees`` is a digest: only whether the addresses changed matters, so none are kept.

    ``network`` is its name, ``zone`` an IANA name.
    """

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
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def online(self) -> bool:
        """Whether the calendar is asked for a meeting to join: only when there is no other way in."""
        return is_online(self.place) and not self.join_url

    def differs(self, told: "EventFacts") -> frozenset[Part]:
        """What has to change where ``told`` stands. The text of an entry with a meeting holds the way into it, and is left alone."""
        same = {
            Part.SUBJECT: (self.theme, self.network) == (told.theme, told.network),
            Part.TIMES: (self.starts, self.minutes, self.zone) == (told.starts, told.minutes, told.zone),
            Part.LOCATION: (self.place, self.join_url) == (told.place, told.join_url),
            Part.TEXT: ((self.kind, self.network, self.join_url) == (told.kind, told.network, told.join_url) and self.online == told.online)
            or (self.online and told.online),
            Part.ONLINE: self.online == told.online or not self.online,
            Part.ATTENDEES: self.attendees == told.attendees,
        }
        return frozenset(part for part in Part if not same[part])


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """What we know of a session's entry. ``id`` is the session's, ``network`` its network's id.

    ``event`` is the calendar's id, empty while there is none; ``organiser`` the mailbox that it is in, whatever mailbox is set since.
    ``told`` is what it says; ``telling`` what it was last asked to say, of which the answer may never have come. ``replaces`` is the entry
    that was there before: a new one is another entry to the calendar, not the same asked twice.
    """

    id: str
    network: str
    organiser: str
    event: str = ""
    told: EventFacts | None = None
    telling: EventFacts | None = None
    replaces: str = ""
    version: int = 0
