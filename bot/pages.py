"""``GET /page/<token>``: a page that is somebody's own. The token is the right to it; nothing else is asked."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.calendar import ALWAYS, PAGE
from dialogs.pages import NoPage, Page

ShowPage = Callable[[str], Awaitable[Page | NoPage]]
"""The page behind a token."""


def add_pages(app: web.Application, show: ShowPage) -> None:
    async def serve(request: web.Request) -> web.Response:
        found = await show(request.match_info["token"])
        if isinstance(found, NoPage):
            return web.Response(text=found.body, status=410 if found.over else 404, content_type="text/html", charset="utf-8", headers=PAGE)
        if found.name:
            told = {"Content-Disposition": f'attachment; filename="{found.name}"'}
            kept = {**ALWAYS, **told}
            if found.file:
                return web.Response(body=found.file, content_type=found.kind, headers=kept)
            return web.Response(text=found.body, content_type=found.kind, charset="utf-8", headers=kept)
        return web.Response(text=found.body, content_type="text/html", charset="utf-8", headers=PAGE)

    app.router.add_get("/page/{token}", serve)
