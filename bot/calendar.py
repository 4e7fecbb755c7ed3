"""``GET /calendar/<token>.ics``: a session for somebody's calendar. ``GET /invitation/<token>``: the page about an open session.

The token is the right to it; nothing else is asked.
"""

from aiohttp import web

from bot.browser import ALWAYS, LinkTargets, gone, page
from dialogs.links.expired import ExpiredLink


def add_calendar(app: web.Application, targets: LinkTargets) -> None:
    async def invite(request: web.Request) -> web.Response:
        found = await targets.invitation(request.match_info["token"])
        return gone(found) if isinstance(found, ExpiredLink) else page(found)

    async def serve(request: web.Request) -> web.Response:
        found = await targets.calendar_file(request.match_info["token"])
        if isinstance(found, ExpiredLink):
            return gone(found)
        told = {
            "Content-Type": f"text/calendar; charset=utf-8; method={found.method}",
            "Content-Disposition": f'attachment; filename="{found.name}"',
        }
        return web.Response(body=found.body, headers={**ALWAYS, **told})

    app.router.add_get("/calendar/{token}.ics", serve)
    app.router.add_get("/invitation/{token}", invite)
