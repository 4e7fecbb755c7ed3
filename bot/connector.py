"""Calls to the Bot Connector's REST API over one shared session, with JSON of our own: the SDK's clients cost most of a turn.

Reference: "Bot Connector API reference" of the Azure Bot Service documentation.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp
import structlog
from yarl import URL

from bot.bounded_json import read_json
from bot.credentials import Credentials, NoToken
from bot.service_urls import ServiceUrls

_BODY_LIMIT = 4 * 1024 * 1024

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answered:
    """The other side answered. ``body`` is {} when it was no JSON object, or did not arrive whole."""

    status: int
    body: Mapping[str, Any] = field(default_factory=dict)
    retry_after: str = ""


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Nothing was sent. ``reason``: a machine word; ``lasting``: trying again will not help."""

    reason: str
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """It was sent, or may have been, and no answer came. ``reason``: a machine word."""

    reason: str


Result = Answered | NotAsked | NoAnswer


def open_session() -> aiohttp.ClientSession:
    """The one session for all calls, to be closed at the end. It keeps no cookies, and idle connections only briefly."""
    return aiohttp.ClientSession(
        # Per host, so that one that hangs cannot hold all connections: in the demo each person may have a serviceUrl of their own.
        connector=aiohttp.TCPConnector(limit=0, limit_per_host=100),
        cookie_jar=aiohttp.DummyCookieJar(),
    )


def patience(seconds: float) -> aiohttp.ClientTimeout:
    """A timeout of ``seconds`` in all, with a shorter one for connecting: aiohttp has its own error for that, which tells that nothing was
    sent yet."""
    return aiohttp.ClientTimeout(total=seconds, connect=seconds * 0.4)


async def exchange(
    session: aiohttp.ClientSession,
    method: str,
    url: URL,
    data: bytes | None,
    headers: Mapping[str, str],
    within: aiohttp.ClientTimeout,
    *,
    limit: int,
) -> Result:
    """One request and what became of it; never raises for the other side. Follows no redirect: our token is in the headers. ``limit``:
    the most bytes of an answer that are read."""
    try:
        async with session.request(method, url, data=data, headers=headers, timeout=within, allow_redirects=False) as response:
            return Answered(response.status, await _object(response, limit), response.headers.get("Retry-After", ""))
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        return NotAsked(f"no-connection-{type(error).__name__}")
    except TimeoutError:
        return NoAnswer("timeout")
    except aiohttp.ClientError as error:
        return NoAnswer(f"connection-lost-{type(error).__name__}")


class Connector:
    """Sends our token only to addresses that ``service_urls`` allows, and follows no redirect with it. Never raises for the other side."""

    def __init__(
        self, *, session: aiohttp.ClientSession, credentials: Credentials, service_urls: ServiceUrls, timeout: float = 10.0
    ) -> None:
        self._session = session
        self._credentials = credentials
        self._service_urls = service_urls
        self._timeout = patience(timeout)

    async def call(self, method: str, service_url: str, path: str, body: Mapping[str, Any] | None = None) -> Result:
        """One request with ``body`` as JSON. ``path`` begins with v3/ and is quoted already (see segment())."""
        if not self._service_urls.allows(service_url):
            log.warning("service-url-not-allowed")
            return NotAsked("service-url-not-allowed", lasting=True)
        try:
            headers = {"Content-Type": "application/json; charset=utf-8", **await self._credentials.header()}
        except NoToken as error:
            return NotAsked(f"no-token-{error.reason}")
        url = URL(f"{service_url.rstrip('/')}/{path}", encoded=True)
        data = None if body is None else json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
        return await exchange(self._session, method, url, data, headers, self._timeout, limit=_BODY_LIMIT)


def segment(id: str) -> str:
    """An id as one segment of a path: ``19:…@thread.tacv2;messageid=…`` has characters that mean something there."""
    return quote(id, safe="")


async def _object(response: aiohttp.ClientResponse, limit: int) -> Mapping[str, Any]:
    # The status has been told: whatever becomes of the body, the other side has taken the call or refused it.
    try:
        body = await read_json(response, limit=limit)
    except (aiohttp.ClientError, TimeoutError, ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
