"""Files that we made, put where their reader said they may be kept."""

import asyncio

import aiohttp
import structlog

from bot.open_internet import NotFetched, check_address, open_internet

log = structlog.get_logger(__name__)

PATIENCE = 30.0


class Uploads:
    """``demo``: this machine may be reached too, and over http."""

    def __init__(self, *, demo: bool, patience: float = PATIENCE) -> None:
        self._demo = demo
        self._patience = patience

    async def put(self, url: str, body: bytes) -> bool:
        """Whether the whole file was taken. Never raises.

        Source: Microsoft, "Send and receive files": one PUT with the range of all bytes to the address that came with the yes.
        """
        try:
            check_address(url, demo=self._demo)
            async with asyncio.timeout(self._patience), open_internet(demo=self._demo) as session:
                headers = {"Content-Range": f"bytes 0-{len(body) - 1}/{len(body)}", "Content-Type": "application/octet-stream"}
                async with session.put(url, data=body, headers=headers, allow_redirects=False) as response:
                    reason = "" if response.status in (200, 201) else f"status-{response.status}"
        except NotFetched as refusal:
            reason = refusal.reason
        except TimeoutError:
            reason = "timeout"
        except (aiohttp.ClientError, OSError, ValueError) as error:
            reason = type(error).__name__
        if reason:
            log.warning("file-not-put", reason=reason)
        else:
            log.info("file-put", size=len(body))
        return not reason
