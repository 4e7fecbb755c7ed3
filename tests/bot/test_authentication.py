"""Whose token is good. Keys and metadata are of a double on this machine."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from structlog.testing import capture_logs

from bot.host import make_app
from bot.settings import Settings
from bot.teams import open_teams
from tests.bot.conftest import Client, Serve
from tests.bot.fakes import APP, SMBA, TENANT, FixedClock, SigningDouble, StubHandle, activity


@pytest.fixture
async def signing() -> AsyncIterator[SigningDouble]:
    double = SigningDouble()
    await double.server.start_server()
    yield double
    await double.server.close()


@pytest.fixture
async def earnest(serve: Serve, signing: SigningDouble, handle: StubHandle, clock: FixedClock) -> AsyncIterator[Client]:
    settings = Settings.model_validate({"MicrosoftAppId": APP, "MicrosoftAppPassword": "s", "MicrosoftAppTenantId": TENANT})
    async with open_teams(settings, clock, metadata=signing.metadata) as teams:
        yield await serve(make_app(teams=teams, handle=handle, clock=clock, checks={}))


async def post(client: Client, token: str, *, header: str = "Bearer {}", number: int = 0, **more: Any) -> int:
    # Nothing here is about answers: an event is let in, and nothing happens.
    body = activity("event", id=f"{datetime.now(UTC).timestamp()}-{number}", **more)
    async with client.post("/api/messages", json=body, headers={"Authorization": header.format(token)}) as response:
        return response.status


async def test_a_good_token_is_let_in(earnest: Client, signing: SigningDouble) -> None:
    assert await post(earnest, signing.token()) == 200


@pytest.mark.parametrize(
    "claims",
    [
        {"without": "exp"},
        {"without": "aud"},
        {"without": "iss"},
        {"exp": datetime.now(UTC) - timedelta(minutes=6)},
        {"nbf": datetime.now(UTC) + timedelta(minutes=10)},
        {"aud": "0e000000-0000-4000-8000-00000000000e"},
        {"iss": "https://sts.windows.net/0a000000/"},
        {"exp": "morgen"},
    ],
)
async def test_a_token_that_proves_nothing(earnest: Client, signing: SigningDouble, claims: dict[str, Any]) -> None:
    with capture_logs() as logs:
        assert await post(earnest, signing.token(**claims)) == 401
    assert [(entry["event"], entry.get("reason")) for entry in logs if entry["log_level"] == "warning"] == [("activity-refused", "token")]


async def test_five_minutes_of_skew_are_forgiven(earnest: Client, signing: SigningDouble) -> None:
    assert await post(earnest, signing.token(exp=datetime.now(UTC) - timedelta(minutes=4))) == 200


@pytest.mark.parametrize("url", ["https://smba.trafficmanager.net/amer/", "https://evil.example/", None, 5])
async def test_the_service_url_must_be_the_tokens(earnest: Client, signing: SigningDouble, url: object) -> None:
    token = signing.token(without="serviceurl") if url is None else signing.token(serviceurl=url)
    assert await post(earnest, token) == 403


async def test_a_key_must_be_endorsed_for_teams(earnest: Client, signing: SigningDouble) -> None:
    signing.new_key("k2", endorsements=("webchat",))
    assert await post(earnest, signing.token(kid="k2")) == 403


async def test_other_algorithms_are_refused(earnest: Client, signing: SigningDouble) -> None:
    unsigned = jwt.encode({"aud": APP, "serviceurl": SMBA}, "", algorithm="none", headers={"kid": "k1"})
    assert await post(earnest, unsigned) == 401
    assert await post(earnest, signing.token(algorithm="HS256", key="0" * 64)) == 401
    assert await post(earnest, signing.token(algorithm="RS512")) == 401


async def test_another_key_under_a_known_name_is_refused(earnest: Client, signing: SigningDouble) -> None:
    signing.new_key("k2")
    assert await post(earnest, signing.token(key=signing.keys["k2"])) == 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic {}", "Bearer x", "Bearer a.b.c", "{}", "Bearer {} x"])
async def test_a_header_without_a_token(earnest: Client, signing: SigningDouble, header: str) -> None:
    assert await post(earnest, signing.token(), header=header) == 401


async def test_a_refusal_says_what_would_help(earnest: Client) -> None:
    response = await earnest.post("/api/messages", json=activity("event"))
    assert (response.status, response.headers["WWW-Authenticate"]) == (401, "Bearer")


async def test_the_tenant_is_checked_beside_the_token(earnest: Client, signing: SigningDouble) -> None:
    elsewhere = "0d000000-0000-4000-8000-00000000000f"
    body: dict[str, Any] = {"channelData": {"tenant": {"id": elsewhere}}, "conversation": {"id": "a:x", "tenantId": elsewhere}}
    assert await post(earnest, signing.token(), **body) == 403


async def test_a_rotated_key_works_at_once(earnest: Client, signing: SigningDouble) -> None:
    assert await post(earnest, signing.token()) == 200
    signing.new_key("k2")
    assert await post(earnest, signing.token(kid="k2")) == 200
    assert signing.fetched == 2


async def test_all_who_come_during_the_first_fetch_are_let_in(earnest: Client, signing: SigningDouble) -> None:
    assert await asyncio.gather(*(post(earnest, signing.token(), number=n) for n in range(8))) == [200] * 8
    assert signing.fetched == 1


async def test_strangers_cannot_make_us_fetch(earnest: Client, signing: SigningDouble, clock: FixedClock) -> None:
    tokens = [jwt.encode({"aud": APP}, "0" * 64, algorithm="HS256", headers={"kid": f"unknown-{n}"}) for n in range(8)]
    assert await asyncio.gather(*(post(earnest, token, number=n) for n, token in enumerate(tokens))) == [401] * 8
    assert signing.fetched == 2
    clock.go(minutes=1)
    assert await post(earnest, tokens[0]) == 401
    assert signing.fetched == 3


async def test_keys_are_fetched_daily_and_kept_when_that_fails(earnest: Client, signing: SigningDouble, clock: FixedClock) -> None:
    good = signing.token()
    assert await post(earnest, good) == 200
    clock.go(hours=23)
    assert await post(earnest, good) == 200
    assert signing.fetched == 1
    signing.down = True
    clock.go(hours=2)
    assert await post(earnest, good) == 200
    assert await post(earnest, good) == 200
    assert signing.fetched == 2
    signing.down = False
    signing.keys.clear()
    signing.new_key("k3")
    clock.go(minutes=1)
    assert await post(earnest, good) == 401


async def test_without_metadata_nobody_is_let_in(earnest: Client, signing: SigningDouble) -> None:
    signing.down = True
    assert await post(earnest, signing.token()) == 401
