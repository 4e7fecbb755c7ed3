"""The bot's token, with msal against a token endpoint on this machine."""

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from bot.credentials import AppCredentials, DemoCredentials, NoToken, app_credentials
from bot.settings import Settings
from tests.bot.fakes import APP, TENANT, FixedClock

LOGIN = "https://login.test"


class TokenEndpoint(ThreadingHTTPServer):
    """Entra's token endpoint and a managed identity's. ``gate`` holds an answer back; ``broken`` answers with an error."""

    def __init__(self) -> None:
        self.requests: list[dict[str, list[str]]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.asked = threading.Event()
        self.broken = False
        super().__init__(("127.0.0.1", 0), _Endpoint)


class _Endpoint(BaseHTTPRequestHandler):
    server: TokenEndpoint

    def do_GET(self) -> None:
        if "openid-configuration" in self.path:
            urls = {f"{name}_endpoint": f"{LOGIN}/{TENANT}/oauth2/v2.0/{name}" for name in ("authorization", "token")}
            self._answer(200, {**urls, "issuer": f"{LOGIN}/{TENANT}/v2.0"})
        else:
            self._token(parse_qs(urlsplit(self.path).query))

    def do_POST(self) -> None:
        self._token(parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()))

    def _token(self, asked: dict[str, list[str]]) -> None:
        self.server.requests.append(asked)
        self.server.asked.set()
        self.server.gate.wait(5)
        if self.server.broken:
            self._answer(400, {"error": "invalid_client", "error_description": "the secret is wrong"})
        else:
            number = len(self.server.requests)
            self._answer(200, {"access_token": f"token-{number}", "expires_in": 3600, "token_type": "Bearer", "resource": "x"})

    def _answer(self, status: int, body: Any) -> None:
        raw = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, format: str, *args: object) -> None:
        pass


class ToEndpoint(requests.Session):
    """msal wants https; the double speaks http on this machine."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._base = f"http://127.0.0.1:{port}"

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        parts = urlsplit(url)
        kwargs["timeout"] = 5
        return super().request(method, f"{self._base}{parts.path}?{parts.query}", *args, **kwargs)


@pytest.fixture
def endpoint() -> Iterator[TokenEndpoint]:
    with TokenEndpoint() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.gate.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def client(endpoint: TokenEndpoint) -> Iterator[ToEndpoint]:
    with ToEndpoint(endpoint.server_port) as session:
        yield session


def settings(**more: str) -> Settings:
    return Settings.model_validate({"MicrosoftAppId": APP, "MicrosoftAppPassword": "geheim", "MicrosoftAppTenantId": TENANT, **more})


@pytest.fixture
def credentials(client: ToEndpoint, clock: FixedClock) -> AppCredentials:
    return app_credentials(settings(), clock, login=LOGIN, http_client=client)


async def test_one_token_request_serves_many_sends(credentials: AppCredentials, endpoint: TokenEndpoint) -> None:
    headers = await asyncio.gather(*(credentials.header() for _ in range(5)))
    assert headers == [{"Authorization": "Bearer token-1"}] * 5
    assert await credentials.header() == {"Authorization": "Bearer token-1"}
    (asked,) = endpoint.requests
    assert asked["scope"] == ["https://api.botframework.com/.default"]
    assert (asked["client_id"], asked["client_secret"], asked["grant_type"]) == ([APP], ["geheim"], ["client_credentials"])


async def test_a_token_for_graph(client: ToEndpoint, clock: FixedClock, endpoint: TokenEndpoint) -> None:
    graph = app_credentials(settings(), clock, login=LOGIN, http_client=client, resource="https://graph.microsoft.com")
    await graph.header()
    assert endpoint.requests[0]["scope"] == ["https://graph.microsoft.com/.default"]


async def test_the_loop_goes_on_while_a_token_is_fetched(credentials: AppCredentials, endpoint: TokenEndpoint) -> None:
    endpoint.gate.clear()
    fetching = asyncio.create_task(credentials.header())
    # The answer is held back: were it awaited on the loop, this would never get on.
    assert await asyncio.to_thread(endpoint.asked.wait, 5)
    assert not fetching.done()
    endpoint.gate.set()
    assert await fetching == {"Authorization": "Bearer token-1"}


async def test_who_comes_during_a_fetch_shares_it(clock: FixedClock) -> None:
    asked: list[str] = []

    def acquire() -> dict[str, Any]:
        asked.append("token")
        return {"access_token": f"t{len(asked)}", "expires_in": 3600}

    credentials = AppCredentials(acquire, clock)
    await asyncio.gather(*(credentials.header() for _ in range(5)))
    assert len(asked) == 1


async def test_a_token_is_renewed_before_its_end(clock: FixedClock) -> None:
    answers = iter([{"access_token": "first", "expires_in": 3600}, {"access_token": "second", "expires_in": 3600}])
    credentials = AppCredentials(lambda: next(answers), clock)
    assert await credentials.header() == {"Authorization": "Bearer first"}
    clock.go(minutes=54)
    assert await credentials.header() == {"Authorization": "Bearer first"}
    clock.go(minutes=2)
    assert await credentials.header() == {"Authorization": "Bearer second"}


async def test_a_token_still_good_is_used_when_renewing_fails(clock: FixedClock) -> None:
    answers: list[Any] = [{"access_token": "first", "expires_in": 3600}, {"error": "temporarily_unavailable"}, {"error": "invalid_client"}]
    credentials = AppCredentials(lambda: answers.pop(0), clock)
    await credentials.header()
    clock.go(minutes=57)
    assert await credentials.header() == {"Authorization": "Bearer first"}
    clock.go(minutes=4)
    with pytest.raises(NoToken, match="invalid_client"):
        await credentials.header()


async def test_a_wrong_secret_is_told_in_a_word(credentials: AppCredentials, endpoint: TokenEndpoint) -> None:
    endpoint.broken = True
    assert not await credentials.obtainable()
    with pytest.raises(NoToken, match="invalid_client"):
        await credentials.header()


async def test_an_unreachable_login_is_no_crash(clock: FixedClock) -> None:
    with ToEndpoint(9) as nobody:
        credentials = app_credentials(settings(), clock, login=LOGIN, http_client=nobody)
        assert not await credentials.obtainable()


async def test_a_managed_identity(endpoint: TokenEndpoint, client: ToEndpoint, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IDENTITY_ENDPOINT", "IDENTITY_HEADER", "IMDS_ENDPOINT", "MSI_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    managed = settings(MicrosoftAppType="UserAssignedMSI", MicrosoftAppPassword="")
    credentials = app_credentials(managed, clock, http_client=client)
    assert await credentials.header() == {"Authorization": "Bearer token-1"}
    assert endpoint.requests[0]["resource"] == ["https://api.botframework.com"]
    assert endpoint.requests[0]["client_id"] == [APP]


async def test_the_demo_sends_no_token() -> None:
    assert await DemoCredentials().header() == {}
    assert await DemoCredentials().obtainable()
