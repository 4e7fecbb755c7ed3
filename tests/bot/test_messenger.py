"""Messages out, against a double of the Connector that plays what Teams was seen to answer."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from bot.connector import Connector, open_session
from bot.credentials import DemoCredentials, NoToken
from bot.messenger import ConnectorMessenger
from bot.service_urls import ServiceUrls
from domain.notifications.conversation import Conversation
from domain.ports import Message, Outcome, Refused, Sent, TryLater, Uncertain
from tests.bot.fakes import CARD, NOW, TENANT, FixedClock, card_message

Play = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ConnectorDouble:
    """Answers 201 with an id; ``plays`` are answers to give first, in order."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str, Any]] = []
        self.headers: list[Any] = []
        self.plays: list[Play] = []
        self.hanging = asyncio.Event()
        self.release = asyncio.Event()
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("/_connector"))

    def answers(self, status: int, body: Any = None, **headers: str) -> None:
        async def play(request: web.Request) -> web.Response:
            return web.json_response(body, status=status, headers={name.replace("_", "-"): value for name, value in headers.items()})

        self.plays.append(play)

    def hangs(self) -> None:
        async def play(request: web.Request) -> web.Response:
            self.hanging.set()
            await self.release.wait()
            return web.Response()

        self.plays.append(play)

    def drops(self, *, after_head: bool = False) -> None:
        async def play(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(status=201, headers={"Content-Length": "100"})
            if after_head:
                await response.prepare(request)
            assert request.transport
            request.transport.close()
            return response

        self.plays.append(play)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        self.calls.append((request.method, request.raw_path, json.loads(raw) if raw else None))
        self.headers.append(request.headers)
        if self.plays:
            return await self.plays.pop(0)(request)
        return web.json_response({"id": f"id-{len(self.calls)}"}, status=201)


@pytest.fixture
async def teams() -> AsyncIterator[ConnectorDouble]:
    double = ConnectorDouble()
    await double.server.start_server()
    yield double
    double.release.set()
    await double.server.close()


class Token:
    def __init__(self, error: str = "") -> None:
        self.error = error

    async def header(self) -> dict[str, str]:
        if self.error:
            raise NoToken(self.error)
        return {"Authorization": "Bearer t"}

    def forget(self) -> None:
        raise AssertionError("the Connector's token is not renewed by hand")

    async def obtainable(self) -> bool:
        return not self.error


@pytest.fixture
async def messenger(clock: FixedClock) -> AsyncIterator[ConnectorMessenger]:
    async with open_session() as session:
        connector = Connector(session=session, credentials=Token(), service_urls=ServiceUrls(demo=True))
        yield ConnectorMessenger(connector, clock)


@pytest.fixture
async def impatient(clock: FixedClock) -> AsyncIterator[ConnectorMessenger]:
    """For those who never answer: only with them may time run out."""
    async with open_session() as session:
        connector = Connector(session=session, credentials=Token(), service_urls=ServiceUrls(demo=True), timeout=0.2)
        yield ConnectorMessenger(connector, clock)


@pytest.fixture
def noor(teams: ConnectorDouble) -> Conversation:
    return Conversation(
        id="person:noor", conversation="a:chat/1", service_url=teams.url, tenant=TENANT, bot="28:bot", member="29:noor", seen_at=NOW
    )


@pytest.fixture
def thread(teams: ConnectorDouble) -> Conversation:
    where = "19:behoud@thread.tacv2;messageid=17"
    return Conversation(
        id="channel:19:behoud@thread.tacv2", conversation=where, service_url=teams.url, tenant=TENANT, bot="28:bot", seen_at=NOW
    )


async def test_a_card_alone_with_a_summary(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    assert await messenger.send(noor, Message(card=CARD, summary="Donderdag é 😀")) == Sent(activity="id-1", conversation="a:chat/1")
    ((method, path, body),) = teams.calls
    assert (method, path) == ("POST", "/_connector/v3/conversations/a%3Achat%2F1/activities")
    assert body["type"] == "message"
    assert body["summary"] == "Donderdag é 😀"
    assert body["attachments"] == [{"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD}]
    assert "text" not in body
    assert teams.headers[0]["Authorization"] == "Bearer t"


async def test_ids_are_quoted_in_the_path(messenger: ConnectorMessenger, teams: ConnectorDouble, thread: Conversation) -> None:
    await messenger.send(replace(thread, service_url=teams.url + "/"), card_message("x"))
    assert teams.calls[0][1] == "/_connector/v3/conversations/19%3Abehoud%40thread.tacv2%3Bmessageid%3D17/activities"


async def test_a_message_is_changed_in_place(messenger: ConnectorMessenger, teams: ConnectorDouble, thread: Conversation) -> None:
    teams.answers(200, {})
    assert await messenger.change(thread, "17/2", card_message("nieuw")) == Sent(activity="17/2", conversation=thread.conversation)
    ((method, path, body),) = teams.calls
    assert (method, path.rpartition("/")[2]) == ("PUT", "17%2F2")
    assert (body["id"], body["summary"]) == ("17/2", "nieuw")


BLOCKED = json.dumps({"subCode": "MessageWritesBlocked", "details": "Thread is blocked from message writes.", "errorCode": None})
Headers = dict[str, str]
PLAYED: list[tuple[int, Any, Headers, Outcome]] = [
    (200, {"id": "x"}, {}, Sent("x", "a:chat/1")),
    (202, None, {}, Sent("", "a:chat/1")),
    (412, {}, {}, TryLater("412")),
    (502, {}, {}, TryLater("502")),
    (503, {"error": {"code": "ServiceUnavailable"}}, {"Retry_After": "7"}, TryLater("503-ServiceUnavailable", timedelta(seconds=7))),
    (504, {}, {}, TryLater("504")),
    (429, {"error": {"code": "Throttled"}}, {"Retry_After": "2.5"}, TryLater("429-Throttled", timedelta(seconds=2.5))),
    (429, {}, {"Retry_After": "Sat, 21 Nov 2026 20:01:00 GMT"}, TryLater("429", timedelta(minutes=1))),
    (429, {}, {"Retry_After": "Sat, 21 Nov 2026 19:00:00 GMT"}, TryLater("429", timedelta())),
    (429, {}, {"Retry_After": "999999999"}, TryLater("429", timedelta(hours=24))),
    (429, {}, {"Retry_After": "soon"}, TryLater("429")),
    (429, {}, {"Retry_After": "-3"}, TryLater("429")),
    (429, {}, {}, TryLater("429")),
    (403, {"error": {"code": "BotNotInConversationRoster"}}, {}, Refused("403-BotNotInConversationRoster", stop=True)),
    (403, {"error": {"code": "ConversationBlockedByUser"}}, {}, Refused("403-ConversationBlockedByUser", stop=True)),
    (403, {"error": {"code": "BotDisabledByAdmin"}}, {}, Refused("403-BotDisabledByAdmin", stop=True)),
    (403, {"errorCode": 209, "message": BLOCKED}, {}, Refused("403-MessageWritesBlocked", stop=True)),
    (403, {"error": {"code": "Forbidden", "message": BLOCKED}}, {}, Refused("403-MessageWritesBlocked", stop=True)),
    (403, {"error": {"code": "SomethingElse"}}, {}, Refused("403-SomethingElse")),
    (403, {"error": {"code": "told to Noor Jansen"}}, {}, Refused("403")),
    (403, ["odd"], {}, Refused("403")),
    (400, {"error": {"code": "BadSyntax"}}, {}, Refused("400-BadSyntax")),
    (401, {"error": {"code": "BotNotRegistered"}}, {}, Refused("401-BotNotRegistered")),
    (413, {"error": {"code": "MessageSizeTooBig"}}, {}, Refused("413-MessageSizeTooBig")),
    (500, {"error": {"code": "BotNotInConversationRoster"}}, {}, Refused("500-BotNotInConversationRoster")),
    (302, {}, {"Location": "https://evil.example/"}, Refused("302")),
]


@pytest.mark.parametrize(("status", "body", "headers", "outcome"), PLAYED)
async def test_what_teams_answers(
    messenger: ConnectorMessenger,
    teams: ConnectorDouble,
    noor: Conversation,
    status: int,
    body: Any,
    headers: dict[str, str],
    outcome: Outcome,
) -> None:
    teams.answers(status, body, **headers)
    assert await messenger.send(noor, card_message("x")) == outcome
    assert len(teams.calls) == 1


async def test_silence_is_uncertain(impatient: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.hangs()
    assert await impatient.send(noor, card_message("x")) == Uncertain("timeout")


async def test_a_connection_lost_is_uncertain(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.drops()
    assert await messenger.send(noor, card_message("x")) == Uncertain("connection-lost-ServerDisconnectedError")


async def test_taken_is_taken_even_if_the_rest_is_lost(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.drops(after_head=True)
    assert await messenger.send(noor, card_message("x")) == Sent(activity="", conversation="a:chat/1")


async def test_nobody_there_is_for_later(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    await teams.server.close()
    outcome = await messenger.send(noor, card_message("x"))
    assert outcome == TryLater("no-connection-ClientConnectorError")


async def test_no_token_is_for_later_and_nothing_is_sent(clock: FixedClock, teams: ConnectorDouble, noor: Conversation) -> None:
    async with open_session() as session:
        connector = Connector(session=session, credentials=Token("invalid_client"), service_urls=ServiceUrls(demo=True))
        assert await ConnectorMessenger(connector, clock).send(noor, card_message("x")) == TryLater("no-token-invalid_client")
    assert teams.calls == []


async def test_the_token_goes_to_microsoft_only(clock: FixedClock, teams: ConnectorDouble, noor: Conversation) -> None:
    async with open_session() as session:
        messenger = ConnectorMessenger(Connector(session=session, credentials=Token(), service_urls=ServiceUrls(demo=False)), clock)
        assert await messenger.send(noor, card_message("x")) == Refused("service-url-not-allowed")
        assert await messenger.members(noor) == {}
    assert teams.calls == []


async def test_without_credentials_no_header(clock: FixedClock, teams: ConnectorDouble, noor: Conversation) -> None:
    async with open_session() as session:
        connector = Connector(session=session, credentials=DemoCredentials(), service_urls=ServiceUrls(demo=True))
        await ConnectorMessenger(connector, clock).send(noor, card_message("x"))
    assert "Authorization" not in teams.headers[0]


async def test_a_chat_is_made_first_when_there_is_none(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.answers(201, {"id": "a:new"})
    assert await messenger.send(replace(noor, conversation=""), card_message("x")) == Sent(activity="id-2", conversation="a:new")
    assert teams.calls[0][1:] == (
        "/_connector/v3/conversations",
        {
            "bot": {"id": "28:bot"},
            "members": [{"id": "29:noor"}],
            "isGroup": False,
            "tenantId": TENANT,
            "channelData": {"tenant": {"id": TENANT}},
        },
    )
    assert teams.calls[1][1] == "/_connector/v3/conversations/a%3Anew/activities"


async def test_a_chat_that_is_gone_is_made_anew_once(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.answers(404, {"error": {"code": "ConversationNotFound"}})
    teams.answers(201, {"id": "a:new"})
    teams.answers(404, {"error": {"code": "ConversationNotFound"}})
    assert await messenger.send(noor, card_message("x")) == Refused("404-ConversationNotFound")
    assert len(teams.calls) == 3


async def test_a_channel_that_is_gone_stays_gone(messenger: ConnectorMessenger, teams: ConnectorDouble, thread: Conversation) -> None:
    teams.answers(404, {})
    assert await messenger.send(thread, card_message("x")) == Refused("404")
    assert len(teams.calls) == 1


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (403, {"error": {"code": "BotNotInConversationRoster"}}, Refused("403-BotNotInConversationRoster", stop=True)),
        (429, {}, TryLater("429")),
        (201, {}, Refused("created-without-id")),
    ],
)
async def test_a_chat_that_cannot_be_made(
    messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation, status: int, body: Any, outcome: Outcome
) -> None:
    teams.answers(status, body)
    assert await messenger.send(replace(noor, conversation=""), card_message("x")) == outcome
    assert len(teams.calls) == 1


async def test_making_a_chat_may_be_repeated(impatient: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.hangs()
    assert await impatient.send(replace(noor, conversation=""), card_message("x")) == TryLater("timeout")


async def test_members_over_pages(messenger: ConnectorMessenger, teams: ConnectorDouble, thread: Conversation) -> None:
    teams.answers(200, {"members": [{"id": "29:a", "aadObjectId": "A"}, {"id": "29:b", "objectId": "B"}], "continuationToken": "p/2"})
    teams.answers(
        200, {"members": [{"id": "29:c", "aadObjectId": "C"}, {"id": "28:bot"}, 5, {"aadObjectId": "D"}], "continuationToken": ""}
    )
    assert await messenger.members(thread) == {"A": "29:a", "B": "29:b", "C": "29:c"}
    assert teams.calls[0][1].endswith("/pagedmembers?pageSize=500")
    assert teams.calls[1][1].endswith("/pagedmembers?pageSize=500&continuationToken=p%2F2")


async def test_members_not_told(messenger: ConnectorMessenger, teams: ConnectorDouble, thread: Conversation) -> None:
    teams.answers(403, {})
    assert await messenger.members(thread) == {}
    teams.answers(200, {"members": "all", "continuationToken": 5})
    assert await messenger.members(thread) == {}


async def test_logs_carry_ids_and_no_words(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.answers(400, {"error": {"code": "Bad", "message": "the card of Noor Jansen"}})
    with capture_logs() as logs:
        await messenger.send(noor, card_message("Noor is er niet bij"))
        await messenger.send(noor, card_message("Noor is er niet bij"))
    assert [(entry["event"], entry["conversation"]) for entry in logs] == [
        ("message-not-sent", "person:noor"),
        ("message-sent", "person:noor"),
    ]
    assert "Noor" not in str(logs)
    assert "Bearer" not in str(logs)


async def test_one_that_hangs_delays_no_other(messenger: ConnectorMessenger, teams: ConnectorDouble, noor: Conversation) -> None:
    teams.hangs()
    stuck = asyncio.create_task(messenger.send(noor, card_message("x")))
    await teams.hanging.wait()
    others = await asyncio.gather(*(messenger.send(noor, card_message("x")) for _ in range(30)))
    assert all(isinstance(outcome, Sent) for outcome in others)
    assert not stuck.done()
    teams.release.set()
    await stuck
