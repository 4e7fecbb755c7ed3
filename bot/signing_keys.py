"""The public keys with which the Bot Connector signs, from its OpenID metadata, fetched without blocking the event loop."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import jwt
import structlog

from bot.bounded_json import read_json
from domain.ports import Clock

METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
_STALE_AFTER = timedelta(days=1)
_AT_MOST_EVERY = timedelta(minutes=1)
_TIMEOUT = aiohttp.ClientTimeout(total=3)
_LIMIT = 1024 * 1024

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """``endorsements``: the channels this key may sign for."""

    key: jwt.PyJWK
    endorsements: frozenset[str]


class SigningKeys:
    """Keys by ``kid``, kept for a day. An unknown ``kid`` makes a fetch, so that a rotated key works at once, but no two within a
    minute, whatever strangers send. When the metadata cannot be had, the keys we know go on working."""

    def __init__(self, session: aiohttp.ClientSession, clock: Clock, *, metadata: str = METADATA) -> None:
        self._session = session
        self._clock = clock
        self._metadata = metadata
        self._keys: Mapping[str, SigningKey] = {}
        self._fetched_at: datetime | None = None
        # Counted apart, so that the daily fetch never makes a key rotated just after it wait.
        self._tried_at: dict[str, datetime] = {}
        self._fetching = asyncio.Lock()

    async def find(self, kid: str) -> SigningKey | None:
        if kid not in self._keys or self._why_fetch(kid):
            async with self._fetching:
                # Whoever waited for another's fetch may find its answer already there.
                why = self._why_fetch(kid)
                if why:
                    self._tried_at[why] = self._clock.now()
                    await self._fetch()
        return self._keys.get(kid)

    def _why_fetch(self, kid: str) -> str:
        now = self._clock.now()
        if self._fetched_at is None or now - self._fetched_at >= _STALE_AFTER:
            why = "stale"
        elif kid not in self._keys:
            why = "unknown"
        else:
            return ""
        tried = self._tried_at.get(why)
        return "" if tried is not None and now - tried < _AT_MOST_EVERY else why

    async def _fetch(self) -> None:
        try:
            metadata = await self._get(self._metadata)
            address = str(metadata["jwks_uri"])
            if self._metadata.startswith("https:") and not address.startswith("https:"):
                raise ValueError("jwks_uri is not https")
            keys = _readable((await self._get(address))["keys"])
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
            log.warning("signing-keys-not-fetched", error=type(error).__name__, known=len(self._keys))
            return
        self._keys = keys
        self._fetched_at = self._clock.now()
        log.info("signing-keys-fetched", keys=len(keys))

    async def _get(self, url: str) -> Any:
        async with self._session.get(url, timeout=_TIMEOUT, allow_redirects=False) as response:
            if response.status != 200:
                raise ValueError(f"status {response.status}")
            return await read_json(response, limit=_LIMIT)


def _readable(keys: list[Any]) -> dict[str, SigningKey]:
    """The RSA keys among them. One odd key must not cost us the others."""
    found = {}
    for key in keys:
        try:
            found[str(key["kid"])] = SigningKey(key=jwt.PyJWK(key, "RS256"), endorsements=frozenset(key["endorsements"]))
        except (jwt.PyJWTError, KeyError, TypeError, ValueError):
            log.info("signing-key-skipped")
    if not found:
        raise ValueError("no usable key")
    return found
