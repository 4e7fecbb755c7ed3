"""Stands in for what Teams does with a channel: whoever looks at it sees what is posted there.

Two Playgrounds know nothing of each other, and the bot answers a channel at one address. So both name this relay as their
service address; it passes everything on to the window it came from, and a new post in the shared channel to the others as well.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from urllib.parse import unquote

from aiohttp import ClientError, ClientSession, web
from yarl import URL

_PASSED_ON = ("Content-Type", "Authorization")


@asynccontextmanager
async def relay(windows: Mapping[str, str], channel: str, host: str, port: int) -> AsyncIterator[str]:
    """Serves until the block is left; gives its address (with ``port`` 0, any port).

    ``windows``: a window's name, the first part of the path, to its connector's address. ``channel``: the shared thread's
    id. Raises OSError when the port is taken.
    """
    async with ClientSession() as session:
        app = web.Application(client_max_size=1024 * 1024)
        app.router.add_route("*", "/{window}/{path:.*}", _Relay(session, windows, channel).handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            yield f"http://{host}:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()


class _Relay:
    def __init__(self, session: ClientSession, windows: Mapping[str, str], channel: str) -> None:
        self._session = session
        self._windows = windows
        self._post = f"v3/conversations/{channel}/activities"

    async def handle(self, request: web.Request) -> web.Response:
        """The window's own answer; 404 for a window that is not there, 502 when it does not answer."""
        asked = request.match_info["window"]
        if asked not in self._windows:
            raise web.HTTPNotFound
        path = request.rel_url.raw_path.removeprefix(f"/{asked}/")
        body = await request.read()
        shared = request.method == "POST" and unquote(path) == self._post
        others = [name for name in self._windows if name != asked] if shared else []
        answer, *_ = await asyncio.gather(*(self._pass_on(name, path, request, body) for name in (asked, *others)))
        return answer

    async def _pass_on(self, window: str, path: str, request: web.Request, body: bytes) -> web.Response:
        url = URL(f"{self._windows[window]}/{path}", encoded=True).with_query(request.rel_url.query)
        headers = {name: request.headers[name] for name in _PASSED_ON if name in request.headers}
        try:
            async with self._session.request(request.method, url, data=body, headers=headers) as answer:
                told = answer.headers.get("Content-Type", "application/json")
                return web.Response(status=answer.status, body=await answer.read(), headers={"Content-Type": told})
        except ClientError:
            return web.Response(status=502)
