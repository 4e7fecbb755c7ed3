"""JSON out of an HTTP answer, however much the other side sends."""

import json
from typing import Any

import aiohttp


async def read_json(response: aiohttp.ClientResponse, *, limit: int) -> Any:
    """The body, at most ``limit`` bytes of it. Raises ValueError when it is more, or not JSON; aiohttp's errors pass through."""
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > limit:
            response.close()
            raise ValueError("too large")
    return json.loads(body)
