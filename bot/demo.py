"""The demo's clock, for tools that drive it from outside. Routed in the demo only; its sentences are for them.

``GET /demo/clock`` answers ``{"now": …}``. ``POST /demo/clock`` takes ``{"advance": "P1D"}`` or ``{"to": "2027-01-15T09:00:00+01:00"}``,
moves the clock forward from one due moment to the next, waits for the deliveries and answers ``{"now": …, "delivered": [{"key", "kind",
"to", "state"}]}``.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import isodate
from aiohttp import web

from domain.ports import Clock

Travel = Callable[[datetime], Awaitable[Sequence[Mapping[str, str]]]]
"""Moves the clock to an aware moment, delivering on the way; what was settled, each as ``key``, ``kind``, ``to`` and ``state``."""

_FURTHEST = timedelta(days=5 * 366)


class BadMove(Exception):
    """A request that cannot be followed. Its text says why."""


class DemoClockRoutes:
    def __init__(self, *, clock: Clock, travel: Travel) -> None:
        self._clock = clock
        self._travel = travel
        self._travelling = asyncio.Lock()

    def add_to(self, app: web.Application) -> None:
        app.router.add_get("/demo/clock", self._tell)
        app.router.add_post("/demo/clock", self._move)

    async def move(self, to: datetime) -> Sequence[Mapping[str, str]]:
        """Move the clock to ``to``, or not at all when that has passed, after any move under way. Gives what Travel gives."""
        async with self._travelling:
            return await self._travel(max(to, self._clock.now()))

    async def _tell(self, request: web.Request) -> web.Response:
        return web.json_response({"now": self._clock.now().isoformat()})

    async def _move(self, request: web.Request) -> web.Response:
        try:
            to = destination(await request.read(), self._clock.now())
        except BadMove as error:
            return web.json_response({"error": str(error)}, status=400)
        delivered = await self.move(to)
        return web.json_response({"now": self._clock.now().isoformat(), "delivered": [dict(item) for item in delivered]})


def destination(raw: bytes, now: datetime) -> datetime:
    """Where ``{"advance": "P1D"}`` or ``{"to": "2027-01-15T09:00:00+01:00"}`` leads, in UTC. What has passed is now. Raises BadMove."""
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise BadMove("This is not JSON.") from None
    if not isinstance(body, dict) or len(body) != 1 or not isinstance(next(iter(body.values())), str):
        raise BadMove('Send either {"advance": "P1D"} or {"to": "2027-01-15T09:00:00+01:00"}.')
    name, text = next(iter(body.items()))
    match name:
        case "advance":
            to = _advanced(text, now)
        case "to":
            to = _moment(text)
        case _:
            raise BadMove('Send either "advance" or "to".')
    if to - now > _FURTHEST:
        raise BadMove("That is too far: at most five years at once.")
    return max(to, now)


def _advanced(text: str, now: datetime) -> datetime:
    try:
        duration: Any = isodate.parse_duration(text)
        to: datetime = now + duration
    except (ValueError, OverflowError, ArithmeticError, TypeError):
        raise BadMove('"advance" is an ISO 8601 duration such as P1D or PT30M.') from None
    if to < now:
        raise BadMove("The clock only goes forward.")
    return to


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise BadMove('"to" needs its offset, as in 2027-01-15T09:00:00+01:00.')
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadMove('"to" is an ISO 8601 moment such as 2027-01-15T09:00:00+01:00.') from None
