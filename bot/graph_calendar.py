"""Entries in the calendars of the tenant's mailboxes by Microsoft Graph, application permission Calendars.ReadWrite.

Reference: "Create event", "Update event", "event: cancel", "event resource type" and "singleValueLegacyExtendedProperty: get" of the
Microsoft Graph documentation. What it sends to those invited is Exchange's affair: an update with only ``attendees`` goes to those who
changed.
"""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

import structlog

from bot.connector import Answered, Result, segment
from bot.credentials import LOGIN
from bot.graph import GRAPH, Graph, open_graph
from bot.outcomes import error_code, outcome, wait
from bot.settings import Settings
from domain.calendar.event import EVERY_PART, EventPart
from domain.calendar.port import CalendarEntry, CalendarOutcome, Withdrawal
from domain.ports import Clock, Outcome, Refused, Sent, TryLater, Uncertain

_SPACE = UUID("6f0f7a0e-5c56-4f0e-9c0b-2d1b6e0f4a11")
_KEY = "String {6f0f7a0e-5c56-4f0e-9c0b-2d1b6e0f4a11} Name spiraal"
"""The property of an event in which our key stands, so that it can be found without its id."""
_IDS_THAT_STAY = 'IdType="ImmutableId"'
_OTHER_EVENT = "ErrorDuplicateTransactionId"
_NO_SUCH_ZONE = "TimeZoneNotSupportedException"

log = structlog.get_logger(__name__)


class GraphCalendars:
    def __init__(self, graph: Graph, clock: Clock) -> None:
        self._graph = graph
        self._clock = clock

    async def put(self, entry: CalendarEntry) -> Outcome:
        if not entry.event:
            return self._told("created", await self._create(entry, entry.key))
        result = await self._update(entry, entry.event, entry.changed)
        if _is(result, 404):
            # Somebody removed it there. Another key, for it is not the same event asked for twice.
            return self._told("created", await self._create(entry, f"{entry.key}:{entry.event}"))
        return self._told("changed", await self._booked(entry, result, entry.event))

    async def withdraw(self, withdrawal: Withdrawal) -> Outcome:
        path = _event(withdrawal.organiser, withdrawal.event)
        result = await self._call("POST", f"{path}/cancel", {"comment": withdrawal.comment})
        if _is(result, 400):
            # What nobody is invited to is no meeting, and is not cancelled but removed.
            result = await self._call("DELETE", path)
        gone = _is(result, 404)
        told = CalendarOutcome("", "", event="", join_url="") if gone else self._outcome(result)
        return self._told("cancelled", CalendarOutcome("", "", event="", join_url="") if isinstance(told, Sent) else told)

    async def probe(self, mailbox: str) -> str:
        """Whether the mailbox's calendar can be read: "ok", or what is wrong, for the operator. Writing is not tried."""
        match await self._call("GET", f"users/{segment(mailbox)}/calendar?$select=id"):
            case Answered(status) if 200 <= status < 300:
                return "ok"
            case Answered(401 | 403 as status, body):
                return f"not permitted ({_word(status, body)})"
            case Answered(404 as status, body):
                return f"no such mailbox ({_word(status, body)})"
            case Answered(status, body):
                return f"not reachable ({_word(status, body)})"
            case other:
                return f"not reachable ({other.reason})"

    async def _create(self, entry: CalendarEntry, key: str) -> Outcome:
        fixed = {
            # Addresses of one organisation are no business of another, and signing off goes by the bot.
            "hideAttendees": True,
            "responseRequested": False,
            "allowNewTimeProposals": False,
            "transactionId": str(uuid5(_SPACE, key)),
            "singleValueExtendedProperties": [{"id": _KEY, "value": key}],
        }
        result = await self._send("POST", f"users/{segment(entry.organiser)}/events", entry, EVERY_PART, fixed)
        if isinstance(result, Answered) and error_code(result.body) == _OTHER_EVENT:
            return await self._take_up(entry, key, result)
        return await self._booked(entry, result, "")

    async def _take_up(self, entry: CalendarEntry, key: str, refused: Answered) -> Outcome:
        """It was made with an answer that never came, and with other facts than today's."""
        wanted = quote(f"singleValueExtendedProperties/Any(ep: ep/id eq '{_KEY}' and ep/value eq '{key}')", safe="")
        result = await self._call("GET", f"users/{segment(entry.organiser)}/events?$filter={wanted}&$select=id")
        found = result.body.get("value") if isinstance(result, Answered) else None
        first = found[0].get("id") if isinstance(found, list) and found and isinstance(found[0], dict) else None
        if not isinstance(first, str) or not first:
            return TryLater(_word(refused.status, refused.body))
        parts = EVERY_PART - {EventPart.TEXT} if entry.online else EVERY_PART
        return await self._booked(entry, await self._update(entry, first, parts), first)

    async def _update(self, entry: CalendarEntry, event: str, parts: Iterable[EventPart]) -> Result:
        return await self._send("PATCH", _event(entry.organiser, event), entry, frozenset(parts), {})

    async def _send(self, method: str, path: str, entry: CalendarEntry, parts: frozenset[EventPart], fixed: dict[str, Any]) -> Result:
        result = await self._call(method, path, {**_body(entry, parts, entry.zone), **fixed})
        if _is(result, 400) and isinstance(result, Answered) and error_code(result.body) == _NO_SUCH_ZONE:
            # Which names a mailbox's server knows differs; UTC they all know.
            return await self._call(method, path, {**_body(entry, parts, "UTC"), **fixed})
        return result

    async def _booked(self, entry: CalendarEntry, result: Result, event: str) -> Outcome:
        told = self._outcome(result)
        if not isinstance(told, Sent) or not isinstance(result, Answered):
            return told
        event = told.activity or event
        if not event:
            return Uncertain("no-id")
        url = _join_url(result)
        if entry.online and not url:
            # The meeting may be made a moment later than its event.
            url = _join_url(await self._call("GET", f"{_event(entry.organiser, event)}?$select=id,onlineMeeting"))
        return CalendarOutcome("", "", event=event, join_url=url)

    def _outcome(self, result: Result) -> Outcome:
        told = outcome(result, conversation="", now=self._clock.now())
        if isinstance(told, Refused) and isinstance(result, Answered) and (result.status >= 500 or result.status in (408, 409)):
            # Unlike a message, an event may be asked for again whatever became of the first time.
            return TryLater(told.reason, after=wait(result.retry_after, self._clock.now()))
        return told

    async def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Result:
        return await self._graph.call(method, path, body, prefer=_IDS_THAT_STAY)

    def _told(self, what: str, told: Outcome) -> Outcome:
        if isinstance(told, Sent):
            log.info(f"event-{what}")
        else:
            log.warning(f"event-not-{what}", outcome=type(told).__name__, reason=told.reason)
        return told


@asynccontextmanager
async def open_calendars(
    settings: Settings, clock: Clock, *, graph: str = GRAPH, login: str = LOGIN
) -> AsyncIterator[GraphCalendars | None]:
    """None in a demo without anything that plays Graph. Closes its connections on the way out."""
    async with open_graph(settings, clock, address=graph, login=login) as opened:
        yield GraphCalendars(opened, clock) if opened else None


async def calendar_state(settings: Settings, clock: Clock, mailboxes: Iterable[str]) -> dict[str, str]:
    """For the operator: under "calendar", "ok" or what is wrong with the calendars of these mailboxes and of the one in the settings; {}
    when there are none."""
    asked = sorted({*mailboxes, settings.calendar_from} - {""})
    async with open_calendars(settings, clock) as calendars:
        found = [await calendars.probe(mailbox) for mailbox in asked] if calendars else []
    wrong = sorted({state for state in found if state != "ok"})
    return {"calendar": "; ".join(wrong) or "ok"} if found else {}


def _body(entry: CalendarEntry, parts: frozenset[EventPart], zone: str) -> dict[str, Any]:
    kind = "optional" if entry.optional else "required"
    told: dict[EventPart, dict[str, Any]] = {
        EventPart.SUBJECT: {"subject": entry.subject},
        EventPart.TEXT: {"body": {"contentType": "text", "content": entry.text}},
        EventPart.TIMES: {"start": _moment(entry.starts, zone), "end": _moment(entry.ends, zone)},
        EventPart.LOCATION: {"location": {"displayName": entry.location}},
        EventPart.ONLINE: {"isOnlineMeeting": True, "onlineMeetingProvider": "teamsForBusiness"} if entry.online else {},
        EventPart.ATTENDEES: {"attendees": [{"emailAddress": {"address": attendee}, "type": kind} for attendee in entry.attendees]},
    }
    return {name: value for part in EventPart if part in parts for name, value in told[part].items()}


def _moment(at: datetime, zone: str) -> dict[str, str]:
    return {"dateTime": at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M:%S"), "timeZone": zone}


def _event(organiser: str, event: str) -> str:
    return f"users/{segment(organiser)}/events/{segment(event)}"


def _is(result: Result, status: int) -> bool:
    return isinstance(result, Answered) and result.status == status


def _join_url(result: Result) -> str:
    meeting = result.body.get("onlineMeeting") if isinstance(result, Answered) else None
    url = meeting.get("joinUrl") if isinstance(meeting, dict) else None
    return url if isinstance(url, str) and url.startswith("https://") else ""


def _word(status: int, body: Any) -> str:
    code = error_code(body)
    return f"{status}-{code}" if code else str(status)
