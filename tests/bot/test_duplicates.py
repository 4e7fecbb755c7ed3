"""An activity that comes again: in flight, afterwards, after a failure; and what is kept of it."""

import asyncio
from datetime import timedelta

import pytest
from aiohttp import web

from bot.adapter import GuardedAdapter
from bot.background import Background
from bot.duplicates import Answer, Duplicates
from bot.host import make_app
from bot.teams import Teams
from bot.turns import TeamsBot
from dialogs.turn import Incoming, Reply
from tests.bot.conftest import Post, Serve
from tests.bot.fakes import NOW, FakeMessenger, FixedClock, StubHandle, activity, card_message, execute


class Gate:
    """A handle that answers when it is let, and counts."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.entered = asyncio.Event()
        self.count = 0

    async def __call__(self, incoming: Incoming) -> Reply:
        self.count += 1
        self.entered.set()
        await self.open.wait()
        return Reply(message=card_message(f"answer {self.count}"))


async def test_a_repeat_in_flight_waits_and_gets_the_same(serve: Serve, demo_teams: Teams, clock: FixedClock) -> None:
    gate = Gate()
    client = await serve(make_app(teams=demo_teams, handle=gate, clock=clock, checks={}))
    first = asyncio.create_task(client.post("/api/messages", json=execute()))
    await gate.entered.wait()
    second = asyncio.create_task(client.post("/api/messages", json=execute()))
    gate.open.set()
    assert await (await first).read() == await (await second).read()
    assert gate.count == 1


async def test_a_repeat_afterwards_gets_the_same_answer(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    first = await (await post(execute())).read()
    assert await (await post(execute())).read() == first
    assert len(handle.asked) == 1
    assert [(await post(activity(text="hoi"))).status for _ in range(2)] == [200, 200]
    assert (len(handle.asked), len(messenger.sent)) == (2, 1)


@pytest.mark.parametrize(
    "other",
    [
        activity(text="hoi", id="another"),
        activity(text="hoi", conversation={"id": "a:another", "conversationType": "personal"}),
        {**activity(text="hoi"), "from": {"id": "29:bo", "aadObjectId": "bo"}},
    ],
)
async def test_others_are_no_repeats(post: Post, handle: StubHandle, other: object) -> None:
    await post(activity(text="hoi"))
    await post(other)
    assert len(handle.asked) == 2


async def test_without_an_id_nothing_is_a_repeat(post: Post, handle: StubHandle) -> None:
    nameless = activity(text="hoi")
    del nameless["id"]
    await post(nameless)
    await post(nameless)
    assert len(handle.asked) == 2


async def test_after_a_quarter_of_an_hour_it_is_new(post: Post, handle: StubHandle, clock: FixedClock) -> None:
    await post(activity(text="hoi"))
    clock.go(minutes=14)
    await post(activity(text="hoi"))
    assert len(handle.asked) == 1
    clock.go(minutes=1)
    await post(activity(text="hoi"))
    assert len(handle.asked) == 2


async def test_a_failure_does_not_spoil_the_repeat(serve: Serve, demo_teams: Teams, clock: FixedClock) -> None:
    asked: list[Incoming] = []

    async def once(incoming: Incoming) -> Reply:
        asked.append(incoming)
        if len(asked) == 1:
            raise RuntimeError("once")
        return Reply(message=card_message("now"))

    client = await serve(make_app(teams=demo_teams, handle=once, clock=clock, checks={}))
    statuses = [(await (await client.post("/api/messages", json=execute())).json())["statusCode"] for _ in range(2)]
    assert statuses == [500, 200]


async def test_a_slow_turn_is_acknowledged_and_finished(
    serve: Serve, demo_teams: Teams, messenger: FakeMessenger, clock: FixedClock
) -> None:
    gate, background = Gate(), Background()
    bot = TeamsBot(handle=gate, messenger=messenger, uploads=demo_teams.uploads, clock=clock, background=background)
    adapter = GuardedAdapter(
        authentication=demo_teams.authentication,
        guard=demo_teams.guard,
        clock=clock,
        background=background,
        message_patience=0.01,
        invoke_patience=0.01,
    )
    app = web.Application()

    async def receive(request: web.Request) -> web.Response:
        return await adapter.process(request, bot)

    app.router.add_post("/api/messages", receive)
    client = await serve(app)
    assert (await client.post("/api/messages", json=activity(text="hoi"))).status == 202
    pressed = await client.post("/api/messages", json=execute(id="pressed"))
    assert (pressed.status, (await pressed.json())["statusCode"]) == (200, 504)
    assert messenger.sent == []
    gate.open.set()
    await background.finish(within=5)
    assert [message.summary for _, message in messenger.sent] == ["answer 2"]
    again = await client.post("/api/messages", json=execute(id="pressed"))
    assert ((await again.json())["statusCode"], gate.count) == (200, 2)


async def done(body: bytes = b"", *, failed: bool = False) -> asyncio.Task[Answer]:
    async def answer() -> Answer:
        return Answer(200, body, failed=failed)

    task = asyncio.create_task(answer())
    await task
    return task


async def settled() -> None:
    await asyncio.sleep(0)


async def test_bounded_in_number() -> None:
    duplicates = Duplicates(most=3)
    for number in range(5):
        duplicates.remember((str(number),), await done(), NOW)
    assert [duplicates.find((str(number),), NOW) is not None for number in range(5)] == [False, False, True, True, True]


async def test_bounded_in_bytes() -> None:
    duplicates = Duplicates(most_bytes=100)
    for number in range(5):
        duplicates.remember((str(number),), await done(b"x" * 40), NOW + timedelta(seconds=number))
        await settled()
    assert [duplicates.find((str(number),), NOW) is not None for number in range(5)] == [False, False, False, True, True]


async def test_a_failure_is_forgotten() -> None:
    duplicates = Duplicates()
    duplicates.remember(("a",), await done(failed=True), NOW)
    await settled()
    assert duplicates.find(("a",), NOW) is None
