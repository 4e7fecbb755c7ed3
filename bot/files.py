"""Files that people send: fetched within bounds from where Teams keeps them, and read by a process of its own."""

import asyncio
import ipaddress
import socket
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp
import structlog
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver
from pydantic import TypeAdapter, ValidationError

from bot.loopback import is_loopback
from dialogs.reading.limits import MOST_BYTES
from domain.table import Table, Unreadable

log = structlog.get_logger(__name__)

ROOT = Path(__file__).resolve().parent.parent
FETCH_PATIENCE = 8.0
READ_PATIENCE = 30.0
"""By the clock on the wall; a process of its own is slow to start on a machine that is busy. What it may compute is less."""
AT_ONCE = 2
"""How many files are in hand: each takes memory."""
_REDIRECTS = 3
_PIECE = 64 * 1024
_READ: TypeAdapter[Table | Unreadable] = TypeAdapter(Table | Unreadable)


class NotFetched(Exception):
    """``reason`` is one of few words, for the log; ``too_big``: there is more of it than we take."""

    def __init__(self, reason: str, *, too_big: bool = False) -> None:
        self.reason = reason
        self.too_big = too_big
        super().__init__(reason)


class SentFiles:
    """The port ``Files``. ``demo``: files on this machine may be fetched too, and over http."""

    def __init__(self, *, demo: bool, fetch_patience: float = FETCH_PATIENCE, read_patience: float = READ_PATIENCE) -> None:
        self._demo = demo
        self._fetch_patience = fetch_patience
        self._read_patience = read_patience
        self._in_hand = asyncio.Semaphore(AT_ONCE)

    async def table(self, url: str) -> Table | Unreadable:
        async with self._in_hand:
            try:
                content = await self.fetch(url)
            except NotFetched as refusal:
                log.info("file-not-fetched", reason=refusal.reason)
                return Unreadable(text_id="error-list-too-big" if refusal.too_big else "error-list-not-fetched")
            return await self._read(content)

    async def fetch(self, url: str) -> bytes:
        """At most MOST_BYTES of an address on the open internet. Carries no token, cookie or proxy. Raises NotFetched."""
        try:
            async with asyncio.timeout(self._fetch_patience):
                return await self._fetched(url)
        except TimeoutError:
            raise NotFetched("timeout") from None
        except (aiohttp.ClientError, OSError, ValueError, asyncio.IncompleteReadError) as error:
            raise NotFetched(type(error).__name__) from None

    async def _fetched(self, url: str) -> bytes:
        connector = aiohttp.TCPConnector(resolver=_Resolver(demo=self._demo), limit=1, force_close=True)
        # Unpacking is not bounded in what it gives: nothing packed is asked for, and none is taken.
        session = aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False, headers={"Accept-Encoding": "identity"}
        )
        async with session:
            for _ in range(_REDIRECTS + 1):
                self._check(url)
                async with session.get(url, allow_redirects=False) as response:
                    if response.status in (301, 302, 303, 307, 308):
                        url = urljoin(url, response.headers.get("Location", ""))
                        continue
                    return await _body(response)
        raise NotFetched("redirects")

    def _check(self, url: str) -> None:
        """Raises NotFetched for an address we do not go to. Names are checked when they are looked up."""
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        if parts.username or parts.password or not host or any(ord(sign) <= 32 or sign == "\\" for sign in url):
            raise NotFetched("address")
        if self._demo and parts.scheme in ("http", "https") and is_loopback(host):
            return
        if parts.scheme != "https" or port not in (None, 443):
            raise NotFetched("address")
        if _is_address(host) and not _is_public(host):
            raise NotFetched("private-address")

    async def _read(self, content: bytes) -> Table | Unreadable:
        command = (sys.executable, "-m", "dialogs.reading")
        # Nothing of our environment: there are secrets in it.
        child = await asyncio.create_subprocess_exec(
            *command,
            cwd=ROOT,
            env={},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with asyncio.timeout(self._read_patience):
                answer, _ = await child.communicate(content)
        except TimeoutError:
            log.warning("file-not-read", reason="timeout")
            return Unreadable(text_id="error-list-slow")
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        try:
            return _READ.validate_json(answer)
        except ValidationError:
            log.warning("file-not-read", reason="ended", code=child.returncode)
            return Unreadable(text_id="error-list-slow")


async def _body(response: aiohttp.ClientResponse) -> bytes:
    if response.status != 200:
        raise NotFetched(f"status-{response.status}")
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NotFetched("encoding")
    if (response.content_length or 0) > MOST_BYTES:
        raise NotFetched("size", too_big=True)
    found = bytearray()
    async for piece in response.content.iter_chunked(_PIECE):
        found += piece
        if len(found) > MOST_BYTES:
            raise NotFetched("size", too_big=True)
    return bytes(found)


class _Resolver(AbstractResolver):
    """Looks names up, and gives only addresses we may go to: a name may point at this network's own machines."""

    def __init__(self, *, demo: bool) -> None:
        self._demo = demo
        self._names = DefaultResolver()

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        own = self._demo and is_loopback(host)
        allowed = [one for one in found if own or _is_public(one["host"])]
        if not allowed:
            raise NotFetched("private-address")
        return allowed

    async def close(self) -> None:
        await self._names.close()


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_public(host: str) -> bool:
    address: Any = ipaddress.ip_address(host.partition("%")[0])
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    if inner is not None:
        address = inner
    return bool(address.is_global and not address.is_multicast and not address.is_reserved)
