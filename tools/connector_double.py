"""A Bot Connector that keeps what it was sent, per conversation; changes are applied."""

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from tools.wire import Json


@dataclass
class Posted:
    """One activity as it arrived, ``at`` on the monotonic clock. ``first`` is the card that came, ``card`` what it shows now."""

    at: float
    conversation: str
    activity: str
    first: Json
    card: Json


@dataclass
class ConnectorDouble:
    """Serves on a loopback port. ``delay``: seconds between taking a message and saying so, in which only the Connector knows that it
    arrived."""

    delay: float = 0.0
    posted: list[Posted] = field(default_factory=list)
    shown: list[tuple[Posted, Json, float]] = field(default_factory=list)
    """Every card that could be seen, changed ones too, in order, with when on the monotonic clock."""
    strays: list[str] = field(default_factory=list)
    """Changes of what was never sent."""
    on_posted: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        self._by_id: dict[str, Posted] = {}
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self) -> None:
        app = web.Application(client_max_size=1024 * 1024)
        app.router.add_post("/v3/conversations", self._create)
        app.router.add_post("/v3/conversations/{conversation}/activities", self._post)
        app.router.add_put("/v3/conversations/{conversation}/activities/{activity}", self._change)
        app.router.add_post("/v3/conversations/{conversation}/activities/{activity}", self._post)
        app.router.add_get("/v3/conversations/{conversation}/pagedmembers", self._members)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def _create(self, request: web.Request) -> web.Response:
        member = (await request.json())["members"][0]["id"]
        return web.json_response({"id": f"a:{member.removeprefix('29:')}"}, status=201)

    async def _post(self, request: web.Request) -> web.Response:
        card = _card(await request.json())
        posted = Posted(time.monotonic(), request.match_info["conversation"], f"m{next(self._numbers)}", card, card)
        self.posted.append(posted)
        self.shown.append((posted, card, time.monotonic()))
        self._by_id[posted.activity] = posted
        self.on_posted()
        await asyncio.sleep(self.delay)
        return web.json_response({"id": posted.activity}, status=201)

    async def _change(self, request: web.Request) -> web.Response:
        card = _card(await request.json())
        posted = self._by_id.get(request.match_info["activity"])
        if posted is None or posted.conversation != request.match_info["conversation"]:
            self.strays.append(request.match_info["activity"])
            return web.json_response({"error": {"code": "NotFound"}}, status=404)
        posted.card = card
        self.shown.append((posted, card, time.monotonic()))
        await asyncio.sleep(self.delay)
        return web.json_response({"id": posted.activity})

    async def _members(self, request: web.Request) -> web.Response:
        return web.json_response({"members": []})


def _card(activity: Json) -> Json:
    attachments = activity.get("attachments") or [{}]
    card: Json = attachments[0].get("content") or {}
    return card
