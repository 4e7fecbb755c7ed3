"""What a browser gets: a page of ours, and the one for a link that leads nowhere. Browsers may neither keep it nor run scripts in it."""

from aiohttp import web

from dialogs.links.expired import ExpiredLink

ALWAYS = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
_PAGE = {**ALWAYS, "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


def page(html: str, status: int = 200) -> web.Response:
    """A whole page of HTML as a response that is neither kept nor runs scripts."""
    return web.Response(text=html, status=status, content_type="text/html", charset="utf-8", headers=_PAGE)


def gone(found: ExpiredLink) -> web.Response:
    """The page for a link that leads nowhere, with its status."""
    return page(found.page, 410 if found.over else 404)
