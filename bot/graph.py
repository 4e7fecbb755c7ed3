"""Calls to Microsoft Graph's REST API, with a token of the app's own (application permissions)."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from yarl import URL

from bot.connector import Answered, NotAsked, Result, exchange, open_session, patience
from bot.credentials import LOGIN, Credentials, DemoCredentials, NoToken, app_credentials
from bot.settings import Settings
from domain.ports import Clock

GRAPH = "https://graph.microsoft.com"
_BODY_LIMIT = 1024 * 1024


class Graph:
    """Sends our token to ``address`` only, and follows no redirect with it. Never raises for the other side. ``seconds``: to answer."""

    def __init__(self, session: aiohttp.ClientSession, credentials: Credentials, address: str = GRAPH, *, seconds: float = 10.0) -> None:
        self._session = session
        self._credentials = credentials
        self._address = address.rstrip("/")
        self._timeout = patience(seconds)

    async def call(self, method: str, path: str, body: Mapping[str, Any] | None = None, *, prefer: str = "") -> Result:
        """One request. ``path`` comes after v1.0/ and is quoted already; ``prefer``: the Prefer header. A refused token is renewed once."""
        result = await self._ask(method, path, body, prefer)
        if isinstance(result, Answered) and result.status == 401:
            self._credentials.forget()
            return await self._ask(method, path, body, prefer)
        return result

    async def _ask(self, method: str, path: str, body: Mapping[str, Any] | None, prefer: str) -> Result:
        headers = {"Prefer": prefer} if prefer else {}
        if body is not None:
            headers["Content-Type"] = "application/json"
        try:
            headers.update(await self._credentials.header())
        except NoToken as error:
            return NotAsked(f"no-token-{error.reason}")
        url = URL(f"{self._address}/v1.0/{path}", encoded=True)
        data = None if body is None else json.dumps(body).encode()
        return await exchange(self._session, method, url, data, headers, self._timeout, limit=_BODY_LIMIT)


class DemoToken(DemoCredentials):
    """The token for what plays Graph on this machine in the demo: no secret, and another one after each forget()."""

    def __init__(self) -> None:
        self._number = 1

    async def header(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer demo-{self._number}"}

    def forget(self) -> None:
        self._number += 1


@asynccontextmanager
async def open_graph(settings: Settings, clock: Clock, *, address: str = GRAPH, login: str = LOGIN) -> AsyncIterator[Graph | None]:
    """Graph as the settings say: Microsoft's own, or in the demo what plays it on this machine, if anything does. Closes its connections
    on the way out."""
    if settings.demo and not settings.graph:
        yield None
        return
    credentials: Credentials
    if settings.demo:
        credentials, address = DemoToken(), settings.graph
    else:
        credentials = app_credentials(settings, clock, login=login, resource=address)
    async with open_session() as session:
        yield Graph(session, credentials, address)
