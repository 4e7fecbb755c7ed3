import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession
from structlog.testing import capture_logs

from bot.background import Background
from bot.host import Check, listen, make_app
from bot.teams import Teams
from dialogs.turn import Reply
from tests.bot.conftest import Client, Serve
from tests.bot.fakes import NOW, FixedClock, StubHandle, activity


async def test_it_lives(client: Client) -> None:
    assert (await client.get("/healthz")).status == 200


async def well() -> bool:
    return True


async def unwell() -> bool:
    return False


async def raising() -> bool:
    raise OSError("disk of Noor")


@pytest.mark.parametrize(
    ("checks", "status", "reasons"),
    [
        ({}, 200, {}),
        ({"store": well, "token": well}, 200, {}),
        ({"store": unwell, "tick": well, "token": raising}, 503, {"store": "failed", "token": "OSError"}),
    ],
)
async def test_ready_or_why_not(
    serve: Serve, demo_teams: Teams, handle: StubHandle, clock: FixedClock, checks: dict[str, Check], status: int, reasons: dict[str, str]
) -> None:
    client = await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks=checks))
    response = await client.get("/readyz")
    assert (response.status, await response.json()) == (status, {"ready": status == 200, "reasons": reasons})


async def test_metrics_count_and_name_nobody(client: Client) -> None:
    await client.post("/api/messages", json=activity(text="hoi"))
    await client.post("/api/messages", json=activity("x" * 60))
    await client.post("/api/messages", json={})
    told = await (await client.get("/metrics")).text()
    for line in (
        'spiraal_turns_total{kind="message",result="answered"}',
        'spiraal_refusals_total{reason="malformed"}',
        "spiraal_turn_seconds_bucket",
    ):
        assert line in told
    assert 'kind="other"' in told
    assert "noor" not in told.lower()
    assert "xxx" not in told


class Traveller:
    def __init__(self, clock: FixedClock) -> None:
        self.clock = clock
        self.to: list[datetime] = []

    async def __call__(self, to: datetime) -> Sequence[Mapping[str, str]]:
        self.to.append(to)
        self.clock.moment = to
        return [{"key": "session:behoud-1:reminder:P1D:participant:behoud.p1", "kind": "reminder", "to": "person:p1", "state": "sent"}]


@pytest.fixture
def traveller(clock: FixedClock) -> Traveller:
    return Traveller(clock)


@pytest.fixture
async def demo(serve: Serve, demo_teams: Teams, handle: StubHandle, clock: FixedClock, traveller: Traveller) -> Client:
    return await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}, travel=traveller))


async def test_the_demo_tells_its_time(demo: Client) -> None:
    assert await (await demo.get("/demo/clock")).json() == {"now": "2026-11-21T20:00:00+00:00"}


@pytest.mark.parametrize(
    ("move", "to"),
    [
        ({"advance": "P1D"}, datetime(2026, 11, 22, 20, tzinfo=UTC)),
        ({"advance": "PT30M"}, datetime(2026, 11, 21, 20, 30, tzinfo=UTC)),
        ({"advance": "P1M"}, datetime(2026, 12, 21, 20, tzinfo=UTC)),
        ({"advance": "P0D"}, NOW),
        ({"to": "2027-01-15T09:00:00+01:00"}, datetime(2027, 1, 15, 8, tzinfo=UTC)),
    ],
)
async def test_the_demo_moves_on(demo: Client, traveller: Traveller, move: dict[str, str], to: datetime) -> None:
    response = await demo.post("/demo/clock", json=move)
    assert response.status == 200
    body = await response.json()
    assert body["now"] == to.isoformat()
    assert set(body["delivered"][0]) == {"key", "kind", "to", "state"}
    assert traveller.to == [to]


@pytest.mark.parametrize(
    "move",
    [
        {},
        [],
        "P1D",
        {"advance": "morgen"},
        {"advance": 1},
        {"advance": "-P1D"},
        {"advance": "P9999Y"},
        {"advance": "P99999999999D"},
        {"advance": "P6Y"},
        {"to": "2027-01-15T09:00:00"},
        {"to": "0001-01-01T00:00:00+14:00"},
        {"to": "straks"},
        {"to": "2027-01-15T09:00:00+01:00", "advance": "P1D"},
        {"back": "P1D"},
    ],
)
async def test_a_move_that_cannot_be_made(demo: Client, traveller: Traveller, move: Any) -> None:
    response = await demo.post("/demo/clock", json=move)
    assert response.status == 400
    assert (await response.json())["error"].endswith(".")
    assert traveller.to == []


async def test_a_move_must_be_json_whatever_it_is_called(demo: Client, traveller: Traveller) -> None:
    assert (await demo.post("/demo/clock", data=b"{", headers={"Content-Type": "application/json"})).status == 400
    assert traveller.to == []
    assert (await demo.post("/demo/clock", data=b'{"advance": "P1D"}', headers={"Content-Type": "text/plain"})).status == 200


async def test_a_moment_that_has_passed_is_now(demo: Client, traveller: Traveller) -> None:
    now = datetime.fromisoformat((await (await demo.get("/demo/clock")).json())["now"])
    assert (await demo.post("/demo/clock", json={"to": (now - timedelta(hours=1)).isoformat()})).status == 200
    assert traveller.to == [now]


async def test_in_earnest_there_is_no_clock_to_move(client: Client) -> None:
    assert (await client.get("/demo/clock")).status == 404
    assert (await client.post("/demo/clock", json={"advance": "P1D"})).status == 404


async def test_what_was_begun_is_finished_on_the_way_out(demo_teams: Teams, clock: FixedClock) -> None:
    begun, may_end, ended = asyncio.Event(), asyncio.Event(), []

    async def travel(to: datetime) -> Sequence[Mapping[str, str]]:
        begun.set()
        await may_end.wait()
        ended.append(to)
        return []

    handle = StubHandle(Reply(travel=timedelta(days=1)))
    runner = await listen(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}, travel=travel), "127.0.0.1", 0)
    async with ClientSession() as session:
        await session.post(f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages", json=activity(text="demo +1d"))
    await begun.wait()
    leaving = asyncio.create_task(runner.cleanup())
    asyncio.get_running_loop().call_later(0.05, may_end.set)
    await leaving
    assert len(ended) == 1


async def test_what_never_ends_is_cancelled() -> None:
    background = Background()
    stuck = background.start(asyncio.Event().wait(), name="stuck")
    with capture_logs() as logs:
        await background.finish(within=0.01)
    assert stuck.cancelled()
    assert [(entry["event"], entry["tasks"]) for entry in logs] == [("background-work-cancelled", 1)]


async def test_a_failure_in_the_background_is_told_by_its_type() -> None:
    background = Background()

    async def failing() -> None:
        raise RuntimeError("words of Noor")

    with capture_logs() as logs:
        background.start(failing(), name="after-invoke")
        await background.finish(within=1)
        await asyncio.sleep(0)
    assert [(entry["work"], entry["error"]) for entry in logs] == [("after-invoke", "RuntimeError")]
    assert "Noor" not in str(logs)
