"""What is refused before anybody sees it. The SDK accepts, or answers 500 to, most of this."""

import asyncio
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.authentication import DemoAuthentication
from bot.credentials import DemoCredentials
from bot.guard import DEPTH, LIMIT, Guard
from bot.host import listen, make_app
from bot.service_urls import ServiceUrls
from bot.teams import Teams
from bot.uploads import Uploads
from dialogs.turn import Press, Text
from tests.bot.conftest import Client, Post, Serve
from tests.bot.fakes import EVERY_KIND, TENANT, FakeMessenger, FixedClock, StubHandle, activity, execute, in_channel, submit

OTHER_TENANT = "0d000000-0000-4000-8000-00000000000f"
JSON = {"Content-Type": "application/json"}


def without(path: str, of: dict[str, Any]) -> dict[str, Any]:
    changed = copy.deepcopy(of)
    *parents, last = path.split(".")
    inside = changed
    for parent in parents:
        inside = inside[parent]
    del inside[last]
    return changed


def with_(path: str, value: object, of: dict[str, Any]) -> dict[str, Any]:
    changed = copy.deepcopy(of)
    *parents, last = path.split(".")
    inside = changed
    for parent in parents:
        inside = inside[parent]
    inside[last] = value
    return changed


HELLO = activity(text="hoi")
REFUSED = [
    *((without(path, HELLO), 400, "malformed") for path in ("type", "channelId", "serviceUrl", "from", "from.id", "from.aadObjectId")),
    *((without(path, HELLO), 400, "malformed") for path in ("recipient", "recipient.id", "conversation", "conversation.id")),
    (without("channelData", without("conversation.tenantId", HELLO)), 400, "malformed"),
    (with_("conversation.tenantId", OTHER_TENANT, HELLO), 400, "tenant-contradiction"),
    (with_("channelId", "webchat", HELLO), 403, "channel"),
    (with_("channelId", "emulator", HELLO), 403, "channel"),
    (with_("conversation.id", "..", HELLO), 400, "malformed"),
    (with_("conversation.id", "", HELLO), 400, "malformed"),
    (with_("conversation.id", "a" * 513, HELLO), 400, "malformed"),
    (with_("timestamp", "gisteren", HELLO), 400, "malformed"),
    (with_("localTimestamp", "9999-12-31T23:59:59-14:00", HELLO), 400, "malformed"),
    (with_("expiration", 5, HELLO), 400, "malformed"),
    (with_("attachments", 5, HELLO), 400, "malformed"),
    (with_("suggestedActions", [], HELLO), 400, "malformed"),
    (with_("membersAdded", {"id": "x"}, HELLO), 400, "malformed"),
    (with_("channelData", "x", HELLO), 400, "malformed"),
    (with_("entities", [5], HELLO), 400, "malformed"),
    (with_("text", ["hoi"], HELLO), 400, "malformed"),
    (with_("type", "", HELLO), 400, "malformed"),
]


@pytest.mark.parametrize(("wrong", "status", "reason"), REFUSED)
async def test_refused_with_a_reason(post: Post, handle: StubHandle, wrong: object, status: int, reason: str) -> None:
    with capture_logs() as logs:
        response = await post(wrong)
    assert (response.status, await response.json()) == (status, {"error": reason})
    assert [entry["reason"] for entry in logs if entry["event"] == "activity-refused"] == [reason]
    assert handle.asked == []


@pytest.mark.parametrize(
    "url", ["https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net:443/emea", "https://webchat.botframework.com"]
)
def test_microsofts_addresses_are_good_in_earnest(url: str) -> None:
    assert ServiceUrls(demo=False).allows(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://smba.trafficmanager.net/emea/",
        "https://evil.trafficmanager.net/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://evilbotframework.com/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://evil.example/#.botframework.com",
        "https://evil.example\\.botframework.com/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net/a/../b",
        "https://smba.trafficmanager.net/\n",
        "http://localhost:56150/_connector",
        "https://[::1]/",
        "ftp://smba.trafficmanager.net/",
        "",
    ],
)
def test_no_other_address_is_good_in_earnest(url: str) -> None:
    assert not ServiceUrls(demo=False).allows(url)


def test_in_the_demo_only_this_machine_is_good() -> None:
    demo = ServiceUrls(demo=True)
    for good in ("http://localhost:56150/_connector", "http://127.0.0.1:4000", "http://127.9.9.9/x/", "http://[::1]:80/"):
        assert demo.allows(good), good
    for bad in (
        "https://smba.trafficmanager.net/emea/",
        "http://0.0.0.0:1/",
        "http://localhost.evil.example/",
        "http://10.0.0.1/",
        "http://localhost:99999/",
    ):
        assert not demo.allows(bad), bad


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe{}", b'{"a": NaN}', b"[" * 100_000, b"1" * 10_000, b"{}"])
async def test_a_body_that_is_no_activity(client: Client, handle: StubHandle, body: bytes) -> None:
    response = await client.post("/api/messages", data=body, headers=JSON)
    assert response.status == 400
    assert handle.asked == []


async def test_sizes_and_types_of_content(client: Client, handle: StubHandle) -> None:
    large = json.dumps(activity(text="x" * LIMIT)).encode()
    assert (await client.post("/api/messages", data=large, headers=JSON)).status == 413
    unannounced = client.post("/api/messages", data=_chunks(large), headers=JSON)
    assert (await unannounced).status == 413
    assert (await client.post("/api/messages", data=json.dumps(HELLO), headers={"Content-Type": "text/plain"})).status == 415
    assert (await client.get("/api/messages")).status == 405
    assert handle.asked == []


async def _chunks(raw: bytes) -> Any:
    for at in range(0, len(raw), 65536):
        yield raw[at : at + 65536]


@pytest.mark.parametrize(
    ("head", "body", "status"),
    [
        (b"Content-Encoding: gzip\r\nContent-Length: 9", b"not zip!!", b"415"),
        (b"Transfer-Encoding: chunked", b"ZZ\r\n{}\r\n0\r\n\r\n", b"400"),
        (b"Content-Length: -5", b"", b"400"),
    ],
)
async def test_http_that_is_broken(
    demo_teams: Teams, handle: StubHandle, clock: FixedClock, caplog: pytest.LogCaptureFixture, head: bytes, body: bytes, status: bytes
) -> None:
    runner = await listen(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}), "127.0.0.1", 0)
    try:
        reader, writer = await asyncio.open_connection(*runner.addresses[0])
        writer.write(b"POST /api/messages HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n" + head)
        writer.write(b"\r\n\r\n" + body)
        answer = await reader.readline()
        await reader.read()
        writer.close()
    finally:
        await runner.cleanup()
    assert answer.split()[1] == status
    assert handle.asked == []
    assert "Unhandled exception" not in caplog.text


async def test_depth_is_bounded(post: Post, handle: StubHandle) -> None:
    deep: object = "x"
    for _ in range(DEPTH):
        deep = [deep]
    response = await post(activity(text="hoi", value=deep))
    assert (response.status, await response.json()) == (400, {"error": "too-deep"})
    assert handle.asked == []


async def test_half_an_emoji_and_nul_do_no_harm(client: Client, handle: StubHandle) -> None:
    raw = json.dumps(activity(text="PLACEHOLDER")).replace("PLACEHOLDER", r"top \ud83d\u0000 \ud83d\ude00!").encode()
    assert (await client.post("/api/messages", data=raw, headers=JSON)).status == 200
    assert handle.asked[0].what == Text("top \ufffd 😀!")


async def test_in_earnest_only_our_tenant(serve: Serve, handle: StubHandle, messenger: FakeMessenger, clock: FixedClock) -> None:
    guard = Guard(service_urls=ServiceUrls(demo=False), tenant=TENANT.upper())
    teams = Teams(
        guard=guard, authentication=DemoAuthentication(), credentials=DemoCredentials(), messenger=messenger, uploads=Uploads(demo=True)
    )
    client = await serve(make_app(teams=teams, handle=handle, clock=clock, checks={}))
    other = activity(text="hoi", channelData={"tenant": {"id": OTHER_TENANT}}, conversation={"id": "a:x", "tenantId": OTHER_TENANT})
    response = await client.post("/api/messages", json=other)
    assert (response.status, await response.json()) == (403, {"error": "tenant"})
    assert handle.asked == []
    only_in_channel_data = without("conversation.tenantId", HELLO)
    assert (await client.post("/api/messages", json=only_in_channel_data)).status == 200
    assert len(handle.asked) == 1


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
KNOWN_FIELDS = st.sampled_from(
    [
        "timestamp",
        "attachments",
        "suggestedActions",
        "relatesTo",
        "semanticAction",
        "value",
        "textHighlights",
        "historyDisclosed",
        "deliveryMode",
    ]
)


def _places(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in pairs:
        yield from _places(item, (*path, key))


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A real activity with one to three places anywhere replaced, removed or added."""
    base = copy.deepcopy(draw(st.sampled_from([*EVERY_KIND, submit(), execute(), in_channel()])))
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(base))
        if not places:
            break
        *parents, last = draw(st.sampled_from(places))
        inside: Any = base
        for parent in parents:
            inside = inside[parent]
        match draw(st.sampled_from(["replace", "remove", "add"])):
            case "replace":
                inside[last] = draw(ANYTHING)
            case "remove":
                del inside[last]
            case "add":
                base[draw(KNOWN_FIELDS)] = draw(ANYTHING)
    return base


class _Running:
    """One app in one loop for all examples: hypothesis is not async, and starting a server for each would be slow."""

    def __init__(self, runner: asyncio.Runner) -> None:
        self._runner = runner
        self.handle = StubHandle()
        guard = Guard(service_urls=ServiceUrls(demo=False), tenant=TENANT)
        teams = Teams(
            guard=guard,
            authentication=DemoAuthentication(),
            credentials=DemoCredentials(),
            messenger=FakeMessenger(),
            uploads=Uploads(demo=True),
        )
        runner.run(self._start(teams))

    async def _start(self, teams: Teams) -> None:
        self.client = TestClient(TestServer(make_app(teams=teams, handle=self.handle, clock=FixedClock(), checks={})))
        await self.client.start_server()

    def post(self, raw: bytes) -> int:
        async def send() -> int:
            async with self.client.post("/api/messages", data=raw, headers=JSON) as response:
                await response.read()
                return response.status

        return self._runner.run(send())

    def close(self) -> None:
        self._runner.run(self.client.close())


@pytest.fixture(scope="module")
def running() -> Iterator[_Running]:
    with asyncio.Runner() as runner, capture_logs():
        started = _Running(runner)
        yield started
        started.close()


@settings(max_examples=150, deadline=None)
@given(body=ANYTHING)
def test_any_json_is_refused(running: _Running, body: object) -> None:
    running.handle.asked.clear()
    assert running.post(json.dumps(body).encode()) == 400
    assert running.handle.asked == []


@settings(max_examples=500, deadline=None)
@given(body=mutated(), number=st.uuids())
def test_a_mutated_activity_is_taken_whole_or_refused_whole(running: _Running, body: Any, number: object) -> None:
    if "id" in body and isinstance(body["id"], str) and body["id"]:
        body["id"] = str(number)
    running.handle.asked.clear()
    status = running.post(json.dumps(body).encode())
    assert status in (200, 400, 403)
    assert len(running.handle.asked) <= (1 if status == 200 else 0)
    for incoming in running.handle.asked:
        assert incoming.sender.user
        assert incoming.place.conversation
        assert incoming.place.tenant.lower() == TENANT
        if isinstance(incoming.what, Press):
            assert incoming.what.verb
            assert all(isinstance(value, str) for value in [*incoming.what.data.values(), *incoming.what.inputs.values()])
        elif isinstance(incoming.what, Text):
            incoming.what.text.encode()
