"""``GET /calendar/<token>.ics``: a session for somebody's calendar. The token is the right to it; nothing else is asked."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from dialogs.calendar import CalendarFile, NoFile

Fetch = Callable[[str], Awaitable[CalendarFile | NoFile]]
"""The file behind a token."""

_ALWAYS = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
_PAGE = {**_ALWAYS, "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


def add_calendar(app: web.Application, fetch: Fetch) -> None:
    async def serve(request: web.Request) -> web.Response:
        found = await fetch(request.match_info["token"])
        if isinstance(found, NoFile):
            status = 410 if found.over else 404
            return web.Response(text=found.page, status=status, content_type="text/html", charset="utf-8", headers=_PAGE)
        told = {
            "Content-Type": f"text/calendar; charset=utf-8; method={found.method}",
            "Content-Disposition": f'attachment; filename="{found.name}"',
        }
        return web.Response(body=found.body, headers={**_ALWAYS, **told})

    app.router.add_get("/calendar/{token}.ics", serve)
