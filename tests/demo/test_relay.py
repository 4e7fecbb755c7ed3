"""Both chat windows see a channel's post; whatever is private stays where it belongs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from demo.relay import relay

CHANNEL = "19:behoud@thread.tacv2"
HOST = "127.0.0.1"


@dataclass
class Playground:
    """A window's connector: keeps what it was sent, and answers with an id of its own."""

    name: str
    got: list[tuple[str, str, object]] = field(default_factory=list)
    status: int = 201

    async def handle(self, request: web.Request) -> web.Response:
        self.got.append((request.method, request.path_qs, await request.json() if request.can_read_body else None))
        return web.json_response({"id": f"{self.name}-1"}, status=self.status)

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[str]:
        """Its connector's address."""
        app = web.Application()
        app.router.add_route("*", "/_connector/{path:.*}", self.handle)
        async with TestServer(app, host=HOST) as server:
            yield str(server.make_url("/_connector"))


@dataclass
class Scene:
    one: Playground
    other: Playground
    address: str
    session: ClientSession

    async def ask(self, method: str, path: str) -> tuple[int, object]:
        async with self.session.request(method, f"{self.address}/{path}", json={"type": "message"}) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else None


@asynccontextmanager
async def relayed(windows: dict[str, str]) -> AsyncIterator[tuple[str, ClientSession]]:
    async with ClientSession() as session, relay(windows, CHANNEL, HOST, 0) as address:
        yield address, session


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    playground, other = Playground("one"), Playground("other")
    async with playground.opened() as here, other.opened() as there, relayed({"one": here, "other": there}) as (address, session):
        yield Scene(playground, other, address, session)


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
    there = Playground("there")
    async with Playground("gone").opened() as gone:
        pass
    async with there.opened() as here, relayed({"there": here, "gone": gone}) as (address, session):
        answer = await session.post(f"{address}/gone/v3/conversations/{CHANNEL}/activities", json={})
        answer.release()
        assert answer.status == 502
    assert len(there.got) == 1
