"""The bot's own token, for the Connector or for Graph: from one msal application, kept, and fetched in a thread."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import msal
import requests
import structlog

from bot.settings import AppType, Settings
from domain.ports import Clock

RESOURCE = "https://api.botframework.com"
LOGIN = "https://login.microsoftonline.com"
# msal gives out its cached token until five minutes before the end: renewing sooner would only fetch the same one again.
_RENEW_BEFORE = timedelta(minutes=5)
_TIMEOUT_SECONDS = 5

log = structlog.get_logger(__name__)

Acquire = Callable[[], Mapping[str, Any]]
"""Fetches a token, blocking. Gives msal's answer: ``access_token`` and ``expires_in`` seconds, or ``error``."""


class NoToken(Exception):
    """No token could be had. ``reason`` is a machine word."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Credentials(Protocol):
    async def header(self) -> Mapping[str, str]:
        """The headers that prove who calls. Raises NoToken."""
        ...

    async def obtainable(self) -> bool:
        """Whether a token can be had now, for /readyz."""
        ...

    def forget(self) -> None:
        """The token was refused before its time: get another one at the next call."""
        ...


class DemoCredentials:
    """No credentials: in the demo nobody asks for any."""

    async def header(self) -> Mapping[str, str]:
        return {}

    async def obtainable(self) -> bool:
        return True

    def forget(self) -> None:
        return


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    expires_at: datetime


class AppCredentials:
    """Keeps the token until shortly before its end; callers that want one at the same time share one fetch."""

    def __init__(self, acquire: Acquire, clock: Clock, drop: Callable[[], None] = lambda: None) -> None:
        """``drop`` empties whatever cache ``acquire`` has of its own."""
        self._acquire = acquire
        self._drop = drop
        self._clock = clock
        self._token: _Token | None = None
        self._fetching = asyncio.Lock()

    async def header(self) -> Mapping[str, str]:
        token = self._fresh()
        if token is None:
            async with self._fetching:
                token = self._fresh() or await self._fetch()
        return {"Authorization": f"Bearer {token.text}"}

    async def obtainable(self) -> bool:
        try:
            await self.header()
        except NoToken:
            return False
        return True

    def forget(self) -> None:
        self._token = None
        self._drop()

    def _fresh(self) -> _Token | None:
        token = self._token
        return token if token and self._clock.now() < token.expires_at - _RENEW_BEFORE else None

    async def _fetch(self) -> _Token:
        try:
            answer = await asyncio.to_thread(self._acquire)
            token = _Token(text=answer["access_token"], expires_at=self._clock.now() + timedelta(seconds=int(answer["expires_in"])))
        except Exception as error:  # msal and requests raise many kinds, for the network and for what the other side says alike
            reason = str(answer.get("error", "no-token")) if isinstance(error, KeyError) else type(error).__name__
            log.warning("token-not-obtained", reason=reason)
            if self._token and self._clock.now() < self._token.expires_at:
                return self._token
            raise NoToken(reason) from None
        self._token = token
        log.info("token-obtained", expires_at=token.expires_at.isoformat())
        return token


def app_credentials(
    settings: Settings, clock: Clock, *, login: str = LOGIN, http_client: Any = None, resource: str = RESOURCE
) -> AppCredentials:
    """For a SingleTenant or UserAssignedMSI registration, with tokens for ``resource``: the Connector's unless given.

    ``http_client`` is what msal calls with; one with a timeout unless given.
    """
    client = http_client or _Session()
    if settings.app_type is AppType.MANAGED_IDENTITY:
        identity = msal.UserAssignedManagedIdentity(client_id=settings.app_id)
        managed = msal.ManagedIdentityClient(identity, http_client=client)
        return AppCredentials(lambda: managed.acquire_token_for_client(resource=resource), clock)
    confidential = _Confidential(settings, login, client, resource)
    return AppCredentials(confidential.acquire, clock, confidential.drop)


class _Confidential:
    """Made at the first fetch, because making it asks the authority for its addresses over the network; kept from then on."""

    def __init__(self, settings: Settings, login: str, client: Any, resource: str) -> None:
        self._settings = settings
        self._login = login
        self._client = client
        self._scope = f"{resource}/.default"
        self._application: Any = None

    def acquire(self) -> Mapping[str, Any]:
        if self._application is None:
            self._application = msal.ConfidentialClientApplication(
                self._settings.app_id,
                client_credential=self._settings.app_password.get_secret_value(),
                authority=f"{self._login}/{self._settings.tenant}",
                # The authority is configured, never taken from a message: nothing to discover.
                instance_discovery=False,
                http_client=self._client,
            )
        answer: Mapping[str, Any] = self._application.acquire_token_for_client(scopes=[self._scope])
        return answer

    def drop(self) -> None:
        if self._application is not None:
            self._application.remove_tokens_for_client()


class _Session(requests.Session):
    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        kwargs.setdefault("timeout", _TIMEOUT_SECONDS)
        return super().request(*args, **kwargs)
