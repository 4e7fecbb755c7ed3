"""A session in an organiser's calendar: the words of the entry, and the card for a coordinator when the calendar says no."""

from cards.elements import plain
from cards.frame import clipped, compose
from cards.language import Language
from cards.place import where
from domain.calendar.event import CalendarEvent
from domain.calendar.port import CalendarEntry, Withdrawal
from domain.calendar.sync import CalendarTask
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.session import Presence, Session

_LONGEST_SUBJECT = 200
_TROUBLE = {"401": "event-trouble-permission", "403": "event-trouble-permission", "404": "event-trouble-mailbox"}


def entry(say: Language, found: CalendarTask, session: Session, network: Network, key: str) -> CalendarEntry:
    """The entry for the calendar. It names nobody, and says what the session's card says."""
    online = found.facts is not None and found.facts.online
    join = [say("calendar-join", address=session.link)] if session.link else []
    lines = [f"{say('kind-' + session.kind)} · {network.name}", *join, say("calendar-sign-off")]
    return CalendarEntry(
        organiser=found.event.organiser,
        key=key,
        event=found.event.event,
        changed=found.changed,
        subject=_line(f"{clipped(session.theme, _LONGEST_SUBJECT)} · {network.name}"),
        text="\n\n".join(_line(line) for line in lines),
        starts=session.starts,
        ends=session.ends,
        zone=network.timezone,
        location=say("where-online") if online and not session.place else _line(where(say, session)),
        online=online,
        optional=session.presence is Presence.OPTIONAL,
        attendees=found.attendees,
    )


def withdrawal(say: Language, event: CalendarEvent) -> Withdrawal:
    return Withdrawal(organiser=event.organiser, event=event.event, comment=say("calendar-cancelled"))


def trouble(say: Language, network: Network, mailbox: str, cause: str) -> Message:
    """``cause``: 401, 403 or 404 as the calendar said, or another word."""
    return compose(
        say,
        network=network.name,
        title=say("event-trouble-title"),
        lead=say(_TROUBLE.get(cause, "event-trouble-other"), mailbox=plain(mailbox)),
        small_print=say("event-trouble-hint"),
    )


def _line(text: str) -> str:
    return " ".join(text.split())
