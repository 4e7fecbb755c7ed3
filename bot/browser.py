"""What a browser gets: a page of ours, and the one for a link that leads nowhere. Browsers may neither keep it nor run scripts in it."""

from typing import Protocol

from aiohttp import web

from dialogs.calendar.download import CalendarFile
from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page

ALWAYS = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
_PAGE = {**ALWAYS, "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


class LinkTargets(Protocol):
    """What stands behind the token of a signed address (``dialogs/``), or what to say when it leads nowhere (any more)."""

    async def calendar_file(self, token: str) -> CalendarFile | ExpiredLink:
        """The file with one session, for somebody's own calendar."""
        ...

    async def invitation(self, token: str) -> str | ExpiredLink:
        """The page about an open session, as HTML."""
        ...

    async def page(self, token: str) -> Page | ExpiredLink:
        """The page or file that is somebody's own."""
        ...


def page(html: str, status: int = 200) -> web.Response:
    """A whole page of HTML as a response that is neither kept nor runs scripts."""
    return web.Response(text=html, status=status, content_type="text/html", charset="utf-8", headers=_PAGE)


def gone(found: ExpiredLink) -> web.Response:
    """The page for a link that leads nowhere, with its status."""
    return page(found.page, 410 if found.over else 404)
