"""``GET /page/<token>``: a page that is somebody's own. The token is the right to it; nothing else is asked."""

from aiohttp import web

from bot.browser import ALWAYS, LinkTargets, gone, page
from dialogs.links.expired import ExpiredLink


def add_pages(app: web.Application, targets: LinkTargets) -> None:
    async def serve(request: web.Request) -> web.Response:
        found = await targets.page(request.match_info["token"])
        if isinstance(found, ExpiredLink):
            return gone(found)
        if found.name:
            told = {"Content-Disposition": f'attachment; filename="{found.name}"'}
            kept = {**ALWAYS, **told}
            if found.file:
                return web.Response(body=found.file, content_type=found.kind, headers=kept)
            return web.Response(text=found.body, content_type=found.kind, charset="utf-8", headers=kept)
        return page(found.body)

    app.router.add_get("/page/{token}", serve)
