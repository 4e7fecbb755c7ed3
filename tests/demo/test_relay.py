"""Both chat windows see a channel's post; whatever is private stays where it belongs."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import ClientSession, web

from demo.relay import relay
from tools.e2e.theatre import free_ports

CHANNEL = "19:behoud@thread.tacv2"
HOST = "127.0.0.1"


@dataclass
class Playground:
    """A window's connector: keeps what it was sent, and answers with an id of its own."""

    name: str
    port: int
    got: list[tuple[str, str, object]] = field(default_factory=list)
    status: int = 201

    async def handle(self, request: web.Request) -> web.Response:
        self.got.append((request.method, request.path_qs, await request.json() if request.can_read_body else None))
        return web.json_response({"id": f"{self.name}-1"}, status=self.status)


@dataclass
class Scene:
    one: Playground
    other: Playground
    address: str
    session: ClientSession

    async def ask(self, method: str, path: str) -> tuple[int, object]:
        async with self.session.request(method, f"{self.address}/{path}", json={"type": "message"}) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else None


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    first = free_ports(3)
    one, other = Playground("one", first), Playground("other", first + 1)
    runners = []
    for window in (one, other):
        app = web.Application()
        app.router.add_route("*", "/_connector/{path:.*}", window.handle)
        runners.append(runner := web.AppRunner(app))
        await runner.setup()
        await web.TCPSite(runner, HOST, window.port).start()
    addresses = {window.name: f"http://{HOST}:{window.port}/_connector" for window in (one, other)}
    async with relay(addresses, CHANNEL, HOST, first + 2), ClientSession() as session:
        yield Scene(one, other, f"http://{HOST}:{first + 2}", session)
    for runner in runners:
        await runner.cleanup()


async def test_a_post_in_the_channel_reaches_both_windows(scene: Scene) -> None:
    assert await scene.ask("POST", "one/v3/conversations/19%3Abehoud%40thread.tacv2/activities") == (201, {"id": "one-1"})
    assert len(scene.one.got) == len(scene.other.got) == 1
    assert scene.other.got[0][2] == {"type": "message"}


async def test_a_private_message_stays_in_its_window(scene: Scene) -> None:
    await scene.ask("POST", "one/v3/conversations/a%3A1/activities")
    assert len(scene.one.got) == 1
    assert scene.other.got == []


async def test_a_reply_in_a_thread_stays_in_the_window_that_has_the_thread(scene: Scene) -> None:
    await scene.ask("POST", f"other/v3/conversations/{CHANNEL};messageid=7/activities")
    assert scene.one.got == []
    assert len(scene.other.got) == 1


async def test_a_change_and_a_question_are_passed_on_as_they_are(scene: Scene) -> None:
    await scene.ask("PUT", f"one/v3/conversations/{CHANNEL}/activities/7")
    await scene.ask("GET", f"one/v3/conversations/{CHANNEL}/pagedmembers?pageSize=2")
    assert [(method, path.partition("/activities")[2] or path.partition("?")[2]) for method, path, _ in scene.one.got] == [
        ("PUT", "/7"),
        ("GET", "pageSize=2"),
    ]
    assert scene.other.got == []


async def test_the_windows_own_answer_comes_back(scene: Scene) -> None:
    scene.one.status = 404
    assert await scene.ask("POST", "one/v3/conversations/a%3A9/activities") == (404, {"id": "one-1"})


async def test_no_such_window(scene: Scene) -> None:
    assert (await scene.ask("POST", "third/v3/conversations/a%3A1/activities"))[0] == 404
    assert scene.one.got == scene.other.got == []


async def test_a_window_that_is_gone_is_a_bad_gateway_and_the_other_still_sees_the_post() -> None:
    first = free_ports(3)
    there = Playground("there", first)
    app = web.Application()
    app.router.add_route("*", "/_connector/{path:.*}", there.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, HOST, first).start()
    windows = {"there": f"http://{HOST}:{first}/_connector", "gone": f"http://{HOST}:{first + 1}/_connector"}
    post = f"http://{HOST}:{first + 2}/gone/v3/conversations/{CHANNEL}/activities"
    async with relay(windows, CHANNEL, HOST, first + 2), ClientSession() as session, session.post(post, json={}) as answer:
        assert answer.status == 502
    assert len(there.got) == 1
    await runner.cleanup()
