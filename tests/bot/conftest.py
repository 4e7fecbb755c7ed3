from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.authentication import DemoAuthentication
from bot.credentials import DemoCredentials
from bot.guard import Guard
from bot.host import make_app
from bot.service_urls import ServiceUrls
from bot.teams import Teams
from bot.uploads import Uploads
from tests.bot.fakes import FakeMessenger, FixedClock, StubHandle

Client = TestClient[web.Request, web.Application]
Serve = Callable[[web.Application], Awaitable[Client]]
Post = Callable[[Any], Awaitable[ClientResponse]]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def messenger() -> FakeMessenger:
    return FakeMessenger()


@pytest.fixture
def handle() -> StubHandle:
    return StubHandle()


@pytest.fixture
def demo_teams(messenger: FakeMessenger) -> Teams:
    guard = Guard(service_urls=ServiceUrls(demo=False))
    return Teams(
        guard=guard, authentication=DemoAuthentication(), credentials=DemoCredentials(), messenger=messenger, uploads=Uploads(demo=True)
    )


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """A client of an app, closed with it afterwards."""
    clients: list[Client] = []

    async def start(app: web.Application) -> Client:
        client = TestClient(TestServer(app))
        await client.start_server()
        clients.append(client)
        return client

    yield start
    for client in clients:
        await client.close()


@pytest.fixture
async def client(serve: Serve, demo_teams: Teams, handle: StubHandle, clock: FixedClock) -> Client:
    return await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}))


@pytest.fixture
def post(client: Client) -> Post:
    async def send(activity: Any) -> ClientResponse:
        return await client.post("/api/messages", json=activity)

    return send
