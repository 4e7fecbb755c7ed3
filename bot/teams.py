"""Puts together what speaks with Teams, in earnest or for the demo."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from botframework.connector.auth import BotFrameworkAuthentication

from bot.authentication import ConnectorAuthentication, DemoAuthentication
from bot.connector import Connector, open_session
from bot.credentials import LOGIN, Credentials, DemoCredentials, app_credentials
from bot.guard import Guard
from bot.messenger import ConnectorMessenger
from bot.service_urls import ServiceUrls
from bot.settings import Settings
from bot.signing_keys import METADATA, SigningKeys
from bot.uploads import Uploads
from domain.ports import Clock, Messenger


@dataclass(frozen=True, slots=True)
class Teams:
    """The parts that speak with Teams. ``credentials.obtainable`` is a check for /readyz."""

    guard: Guard
    authentication: BotFrameworkAuthentication
    credentials: Credentials
    messenger: Messenger
    uploads: Uploads


@asynccontextmanager
async def open_teams(settings: Settings, clock: Clock, *, metadata: str = METADATA, login: str = LOGIN) -> AsyncIterator[Teams]:
    """Closes its connections on the way out. ``metadata`` and ``login`` are Microsoft's addresses unless a test says otherwise."""
    service_urls = ServiceUrls(demo=settings.demo)
    async with open_session() as session:
        credentials: Credentials = DemoCredentials() if settings.demo else app_credentials(settings, clock, login=login)
        authentication = (
            DemoAuthentication()
            if settings.demo
            else ConnectorAuthentication(app_id=settings.app_id, keys=SigningKeys(session, clock, metadata=metadata))
        )
        yield Teams(
            guard=Guard(service_urls=service_urls, tenant=settings.tenant if not settings.demo else ""),
            authentication=authentication,
            credentials=credentials,
            messenger=ConnectorMessenger(Connector(session=session, credentials=credentials, service_urls=service_urls), clock),
            uploads=Uploads(demo=settings.demo),
        )
