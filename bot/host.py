"""The HTTP host: activities in, health, readiness, metrics, calendar files, and in the demo its clock."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.adapter import GuardedAdapter
from bot.background import Background
from bot.browser import LinkTargets
from bot.calendar import add_calendar
from bot.demo import DemoClockRoutes, Travel
from bot.guard import LIMIT
from bot.pages import add_pages
from bot.teams import Teams
from bot.turns import Handle, TeamsBot
from domain.ports import Clock

Check = Callable[[], Awaitable[bool]]
_CHECK_PATIENCE = 5.0
# SIGTERM stops the bot within ten seconds: what is in flight gets eight, open connections one.
_LAST_WORK = 8.0
_LAST_CONNECTIONS = 1.0

log = structlog.get_logger(__name__)


def make_app(
    *,
    teams: Teams,
    handle: Handle,
    clock: Clock,
    checks: Mapping[str, Check],
    travel: Travel | None = None,
    targets: LinkTargets | None = None,
) -> web.Application:
    """``checks``: name to whether it is well, for /readyz. ``travel`` moves the demo's clock; without it there are no demo routes.
    ``targets`` finds what stands behind the signed addresses of calendar files, invitations and people's own pages; without it there are
    none."""
    background = Background()
    app = web.Application(client_max_size=LIMIT)
    demo = DemoClockRoutes(clock=clock, travel=travel) if travel else None
    adapter = GuardedAdapter(authentication=teams.authentication, guard=teams.guard, clock=clock, background=background)
    bot = TeamsBot(
        handle=handle,
        messenger=teams.messenger,
        uploads=teams.uploads,
        clock=clock,
        background=background,
        move_clock=demo.move if demo else None,
    )

    async def receive(request: web.Request) -> web.Response:
        return await adapter.process(request, bot)

    async def ready(request: web.Request) -> web.Response:
        told = await asyncio.gather(*map(_reason, checks.values()))
        reasons = {name: reason for name, reason in zip(checks, told, strict=True) if reason}
        return web.json_response({"ready": not reasons, "reasons": reasons}, status=503 if reasons else 200)

    async def finish(app: web.Application) -> AsyncIterator[None]:
        yield
        await background.finish(within=_LAST_WORK)

    app.router.add_post("/api/messages", receive)
    app.router.add_get("/healthz", _healthy)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", _metrics)
    if demo:
        demo.add_to(app)
    if targets:
        add_calendar(app, targets)
        add_pages(app, targets)
    app.cleanup_ctx.append(finish)
    return app


async def listen(app: web.Application, host: str, port: int) -> web.AppRunner:
    """Serve until ``cleanup()`` of what is returned, which takes at most nine seconds. Raises OSError when the port is taken."""
    # Compressed bodies are refused; aiohttp would unpack them first, and drop the connection over one it cannot.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_LAST_CONNECTIONS, auto_decompress=False, lingering_time=2.0)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner


async def _healthy(request: web.Request) -> web.Response:
    return web.json_response({"healthy": True})


async def _metrics(request: web.Request) -> web.Response:
    return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


async def _reason(check: Check) -> str:
    try:
        async with asyncio.timeout(_CHECK_PATIENCE):
            return "" if await check() else "failed"
    except TimeoutError:
        return "timeout"
    except Exception as error:  # a check is asked what is wrong; whatever it raises is an answer
        return type(error).__name__
