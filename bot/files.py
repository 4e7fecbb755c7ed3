"""Files that people send: fetched within bounds from where Teams keeps them, and read by a process of its own."""

import asyncio
import sys
from pathlib import Path
from urllib.parse import urljoin

import aiohttp
import structlog
from pydantic import TypeAdapter, ValidationError

from bot.open_internet import NotFetched, check_address, open_internet
from dialogs.sessions.list_reading.limits import MOST_BYTES
from domain.sessions.list_table import Table, Unreadable

log = structlog.get_logger(__name__)

ROOT = Path(__file__).resolve().parent.parent
FETCH_PATIENCE = 8.0
READ_PATIENCE = 30.0
"""Seconds of real time to read a file in: a process is slow to start on a busy machine. Of computing it may do less."""
AT_ONCE = 2
"""How many files are read at the same time: each takes memory."""
_REDIRECTS = 3
_PIECE = 64 * 1024
_READ: TypeAdapter[Table | Unreadable] = TypeAdapter(Table | Unreadable)


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
        """What is at an address on the open internet, at most MOST_BYTES. Carries no token, cookie or proxy. Raises NotFetched."""
        try:
            async with asyncio.timeout(self._fetch_patience):
                return await self._fetched(url)
        except TimeoutError:
            raise NotFetched("timeout") from None
        except (aiohttp.ClientError, OSError, ValueError, asyncio.IncompleteReadError) as error:
            raise NotFetched(type(error).__name__) from None

    async def _fetched(self, url: str) -> bytes:
        async with open_internet(demo=self._demo) as session:
            for _ in range(_REDIRECTS + 1):
                check_address(url, demo=self._demo)
                async with session.get(url, allow_redirects=False) as response:
                    if response.status in (301, 302, 303, 307, 308):
                        url = urljoin(url, response.headers.get("Location", ""))
                        continue
                    return await _body(response)
        raise NotFetched("redirects")

    async def _read(self, content: bytes) -> Table | Unreadable:
        command = (sys.executable, "-m", "dialogs.sessions.list_reading")
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
