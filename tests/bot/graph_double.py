"""A double of Microsoft Graph's calendar that looks hard at what it is asked, keeps what it is told, and can be in any mood."""

import asyncio
import re
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from aiohttp import web
from aiohttp.test_utils import TestServer

JOIN = "https://teams.microsoft.com/l/meetup-join/"
_CREATED = frozenset({"subject", "body", "start", "end", "location", "attendees"})
_FIXED = frozenset({"hideAttendees", "responseRequested", "allowNewTimeProposals", "transactionId", "singleValueExtendedProperties"})
_MEETING = frozenset({"isOnlineMeeting", "onlineMeetingProvider"})


@dataclass(frozen=True)
class Mood:
    """One answer that is not the usual one. ``after``: what was asked is done all the same. ``cut``: no answer at all."""

    status: int = 500
    code: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    after: bool = False
    cut: bool = False
    slow: float = 0.0


@dataclass(frozen=True)
class Asked:
    method: str
    mailbox: str
    what: str
    body: dict[str, Any]


class GraphDouble:
    """``events``: by id, what stands in calendars. ``moods``: used up one by one; then all goes well. ``wrong``: what was not as
    documented."""

    def __init__(self, token: Callable[[str], bool] = lambda header: header.startswith("Bearer ")) -> None:
        self.events: dict[str, dict[str, Any]] = {}
        self.moods: deque[Mood] = deque()
        self.asked: list[Asked] = []
        self.wrong: list[str] = []
        self.zones = True
        self._token = token
        self._ever: dict[str, dict[str, Any]] = {}
        app = web.Application(middlewares=[self._watch])
        app.router.add_post("/v1.0/users/{mailbox}/events", self._create)
        app.router.add_get("/v1.0/users/{mailbox}/events", self._find)
        app.router.add_get("/v1.0/users/{mailbox}/calendar", self._calendar)
        app.router.add_get("/v1.0/users/{mailbox}/events/{id}", self._get)
        app.router.add_patch("/v1.0/users/{mailbox}/events/{id}", self._change)
        app.router.add_delete("/v1.0/users/{mailbox}/events/{id}", self._remove)
        app.router.add_post("/v1.0/users/{mailbox}/events/{id}/cancel", self._cancel)
        self.server = TestServer(app)

    @property
    def address(self) -> str:
        return str(self.server.make_url("")).rstrip("/")

    @property
    def did(self) -> list[str]:
        return [f"{asked.method} {asked.what}".strip() for asked in self.asked if asked.method != "GET"]

    @web.middleware
    async def _watch(self, request: web.Request, handler: Callable[[web.Request], Any]) -> web.StreamResponse:
        body = await request.json() if request.can_read_body else {}
        what = "cancel" if request.path.endswith("/cancel") else "event" if "id" in request.match_info else "events"
        self.asked.append(Asked(request.method, request.match_info.get("mailbox", ""), what, body))
        self._must(self._token(request.headers.get("Authorization", "")), "token")
        self._must(request.headers.get("Prefer") == 'IdType="ImmutableId"', "prefer")
        self._must(request.method in ("GET", "DELETE") or request.content_type == "application/json", "content type")
        mood = self.moods.popleft() if self.moods else None
        if mood is None:
            answer: web.StreamResponse = await handler(request)
            return answer
        if mood.slow:
            await asyncio.sleep(mood.slow)
        if mood.after:
            await handler(request)
        if mood.cut and request.transport:
            request.transport.close()
        told = {"error": {"code": mood.code, "message": "not today"}}
        return web.json_response(told, status=mood.status, headers=mood.headers)

    async def _create(self, request: web.Request) -> web.Response:
        body = self.asked[-1].body
        self._must(set(body) in (_CREATED | _FIXED, _CREATED | _FIXED | _MEETING), f"fields {sorted(body)}")
        self._check(body)
        if not self._knows_zones(body):
            return _refused(400, "TimeZoneNotSupportedException")
        transaction = str(UUID(body["transactionId"]))
        known = self._ever.get(transaction)
        if known is not None:
            # As documented, the same twice is one; as seen, something else under the same name is refused.
            if known["asked"] != body or known["id"] not in self.events:
                return _refused(409, "ErrorDuplicateTransactionId")
            return web.json_response(_shown(known), status=201)
        event = {**body, "id": f"AAMk/{len(self._ever) + 1}==", "asked": body, "mailbox": request.match_info["mailbox"]}
        self._ever[transaction] = self.events[event["id"]] = event
        return web.json_response(_shown(event), status=201)

    async def _change(self, request: web.Request) -> web.Response:
        body = self.asked[-1].body
        self._must(bool(body) and set(body) <= _CREATED | _MEETING, f"fields {sorted(body)}")
        self._must(("start" in body) == ("end" in body), "start without end")
        event = self._known(request)
        if event is None:
            return _refused(404, "ErrorItemNotFound")
        self._check(body)
        if event.get("isOnlineMeeting"):
            self._must("body" not in body or not body["body"]["content"] or "location" in body, "the meeting's blob is lost")
        event.update(body)
        return web.json_response(_shown(event))

    async def _get(self, request: web.Request) -> web.Response:
        event = self._known(request)
        return web.json_response(_shown(event)) if event else _refused(404, "ErrorItemNotFound")

    async def _find(self, request: web.Request) -> web.Response:
        match = re.fullmatch(
            r"singleValueExtendedProperties/Any\(ep: ep/id eq 'String (\{[0-9a-f-]{36}\} Name \w+)' and ep/value eq '([^']+)'\)",
            request.query["$filter"],
        )
        self._must(match is not None, "filter")
        value = match[2] if match else ""
        found = [event for event in self.events.values() if event["singleValueExtendedProperties"][0]["value"] == value]
        return web.json_response({"value": [{"id": part["id"]} for part in found]})

    async def _calendar(self, request: web.Request) -> web.Response:
        return web.json_response({"id": "calendar"})

    async def _cancel(self, request: web.Request) -> web.Response:
        self._must(set(self.asked[-1].body) == {"comment"}, "comment")
        event = self._known(request)
        if event is None:
            return _refused(404, "ErrorItemNotFound")
        if not event["attendees"]:
            return _refused(400, "ErrorInvalidRequest")
        del self.events[event["id"]]
        return web.Response(status=202)

    async def _remove(self, request: web.Request) -> web.Response:
        event = self._known(request)
        if event is None:
            return _refused(404, "ErrorItemNotFound")
        del self.events[event["id"]]
        return web.Response(status=204)

    def _known(self, request: web.Request) -> dict[str, Any] | None:
        event = self.events.get(request.match_info["id"])
        return event if event and event["mailbox"] == request.match_info["mailbox"] else None

    def _knows_zones(self, body: Mapping[str, Any]) -> bool:
        return self.zones or body["start"]["timeZone"] == "UTC"

    def _check(self, body: Mapping[str, Any]) -> None:
        for name in ("start", "end"):
            if name in body:
                self._must(set(body[name]) == {"dateTime", "timeZone"}, name)
                self._must(datetime.fromisoformat(body[name]["dateTime"]).tzinfo is None, f"{name} with an offset")
                ZoneInfo(body[name]["timeZone"])
        if "body" in body:
            self._must(body["body"]["contentType"] in ("text", "html"), "content type of the body")
        for item in body.get("attendees", ()):
            self._must(set(item) == {"emailAddress", "type"} and item["type"] in ("required", "optional"), "attendee")
            self._must("@" in item["emailAddress"]["address"], "address")
        if "hideAttendees" in body:
            self._must(body["hideAttendees"] is True and body["responseRequested"] is False, "open list")
        if "isOnlineMeeting" in body:
            self._must(body["isOnlineMeeting"] is True and body["onlineMeetingProvider"] == "teamsForBusiness", "meeting")

    def _must(self, holds: bool, what: str) -> None:
        if not holds:
            self.wrong.append(what)


def starts(event: Mapping[str, Any]) -> datetime:
    return datetime.fromisoformat(event["start"]["dateTime"]).replace(tzinfo=ZoneInfo(event["start"]["timeZone"]))


def addresses(event: Mapping[str, Any]) -> list[str]:
    return [item["emailAddress"]["address"] for item in event["attendees"]]


def _shown(event: Mapping[str, Any]) -> dict[str, Any]:
    meeting = {"joinUrl": JOIN + event["id"].rstrip("=").replace("/", "-")} if event.get("isOnlineMeeting") else None
    return {"id": event["id"], "subject": event["subject"], "onlineMeeting": meeting}


def _refused(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": "as documented"}}, status=status)
