"""A session for people's own calendars: an iCalendar file (RFC 5545, RFC 5546), a form in Teams, and the page for a link that is over."""

import re
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

from icalendar import Calendar, Event

from cards.frame import clipped
from cards.language import Language
from cards.links.page import gone
from cards.place import where
from domain.programme.programme import Network
from domain.sessions.session import Session

_AROUND = timedelta(days=400)
"""How far around a session its time zone is described: a year with both changes is enough, and all of 1970 to 2038 is 3 KB."""
_LONGEST_TITLE = 120
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""What may not stand in a text of RFC 5545 (3.3.11), or means something to a header or an address; tab and line feed may."""


def calendar_file(say: Language, network: Network, session: Session, uid: str, now: datetime) -> bytes:
    """The file as it is served: UTF-8, CRLF, folded at 75 octets. It names nobody: whoever has the link may pass it on."""
    cancelled = session.cancelled_at is not None
    zone = network.zone
    event = Event()
    event.add("uid", uid)
    event.add("sequence", session.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", session.starts.astimezone(zone))
    event.add("dtend", session.ends.astimezone(zone))
    event.add("summary", _line(_title(network, session)))
    event.add("location", _line(where(say, session)))
    event.add("description", _clean("\n\n".join(_description(say, network, session))))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    if session.link:
        event.add("url", _line(session.link))
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Spiraal//Spiraal//{say.tag.upper()}")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(event)
    day = session.starts.astimezone(zone).date()
    calendar.add_missing_timezones(first_date=day - _AROUND, last_date=day + _AROUND)
    made: bytes = calendar.to_ical()
    return made


def teams_form(say: Language, network: Network, session: Session) -> str:
    """Teams' form for a new meeting in the reader's own calendar, filled in.

    msteams-docs, "Deep link to a workflow": ``subject``, ``startTime`` and ``endTime`` (ISO 8601 with an offset), ``content``.
    """
    told = " · ".join((where(say, session), network.name, *((session.link,) if session.link else ())))
    asked = {
        "subject": _line(_title(network, session)),
        "startTime": session.starts.astimezone(network.zone).isoformat(),
        "endTime": session.ends.astimezone(network.zone).isoformat(),
        "content": _line(clipped(told, 400)),
    }
    return f"https://teams.microsoft.com/l/meeting/new?{urlencode(asked, quote_via=quote)}"


def gone_page() -> str:
    return gone("calendar-gone-title", "calendar-gone-lead", "calendar-gone-hint")


def _title(network: Network, session: Session) -> str:
    return f"{clipped(session.theme, _LONGEST_TITLE)} · {network.name}"


def _description(say: Language, network: Network, session: Session) -> list[str]:
    if session.cancelled_at is not None:
        return [say("calendar-cancelled")]
    lines = [f"{session.theme}\n{network.name} · {say('kind-' + session.kind)}"]
    if session.preparation:
        lines.append(say("calendar-preparation", preparation=session.preparation))
    if session.link:
        lines.append(say("calendar-join", address=session.link))
    return [*lines, say("calendar-sign-off")]


def _line(text: str) -> str:
    return " ".join(_clean(text).split())


def _clean(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    # icalendar 7.3 takes a typed \N for a line break; a word joiner is not seen and ends that.
    return _CONTROL.sub(" ", lines).replace("\\N", "\\\u2060N")
