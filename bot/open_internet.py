"""Which addresses that others gave us we download from or upload to, and how: never machines of this network."""

import ipaddress
import socket
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver

from bot.loopback import is_loopback


class NotFetched(Exception):
    """``reason`` is one of few words, for the log; ``too_big``: there is more of it than we take."""

    def __init__(self, reason: str, *, too_big: bool = False) -> None:
        self.reason = reason
        self.too_big = too_big
        super().__init__(reason)


def open_internet(*, demo: bool) -> aiohttp.ClientSession:
    """A session for one download or upload. Carries no token, cookie or proxy. ``demo``: this machine may be reached too."""
    connector = aiohttp.TCPConnector(resolver=_Resolver(demo=demo), limit=1, force_close=True)
    # Unpacking is not bounded in what it gives: nothing packed is asked for, and none is taken.
    return aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False, headers={"Accept-Encoding": "identity"}
    )


def check_address(url: str, *, demo: bool) -> None:
    """Raises NotFetched for an address we do not go to. Names are checked when they are looked up."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port
    if parts.username or parts.password or not host or any(ord(sign) <= 32 or sign == "\\" for sign in url):
        raise NotFetched("address")
    if demo and parts.scheme in ("http", "https") and is_loopback(host):
        return
    if parts.scheme != "https" or port not in (None, 443):
        raise NotFetched("address")
    if _is_address(host) and not _is_public(host):
        raise NotFetched("private-address")


class _Resolver(AbstractResolver):
    """Looks names up, and gives only addresses we may go to: a name may point at this network's own machines."""

    def __init__(self, *, demo: bool) -> None:
        self._demo = demo
        self._names = DefaultResolver()

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        own = self._demo and is_loopback(host)
        allowed = [other for other in found if own or _is_public(other["host"])]
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
