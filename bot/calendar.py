"""``GET /calendar/<token>.ics``: a session for somebody's calendar. ``GET /invitation/<token>``: the page about an open session.

The token is the right to it; nothing else is asked.
"""

from collections.abc import Awaitable, Callable

from aiohttp import web

from dialogs.calendar import CalendarFile, NoFile

Fetch = Callable[[str], Awaitable[CalendarFile | NoFile]]
"""The file behind a token."""

Show = Callable[[str], Awaitable[str | NoFile]]
"""The page behind a token, as HTML."""

ALWAYS = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
PAGE = {**ALWAYS, "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


def add_calendar(app: web.Application, fetch: Fetch, show: Show) -> None:
    async def invite(request: web.Request) -> web.Response:
        found = await show(request.match_info["token"])
        return _gone(found) if isinstance(found, NoFile) else _page(found, 200)

    async def serve(request: web.Request) -> web.Response:
        found = await fetch(request.match_info["token"])
        if isinstance(found, NoFile):
            return _gone(found)
        told = {
            "Content-Type": f"text/calendar; charset=utf-8; method={found.method}",
            "Content-Disposition": f'attachment; filename="{found.name}"',
        }
        return web.Response(body=found.body, headers={**ALWAYS, **told})

    app.router.add_get("/calendar/{token}.ics", serve)
    app.router.add_get("/invitation/{token}", invite)


def _gone(found: NoFile) -> web.Response:
    return _page(found.page, 410 if found.over else 404)


def _page(html: str, status: int) -> web.Response:
    return web.Response(text=html, status=status, content_type="text/html", charset="utf-8", headers=PAGE)
