"""Mail by Microsoft Graph, against a double that checks what it is asked."""

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from bot.connector import open_session
from bot.credentials import DemoCredentials, NoToken
from bot.graph import Graph
from bot.graph_mail import GraphMailer
from domain.ports import Outcome, Refused, Sent, TryLater, Uncertain
from tests.bot.fakes import FixedClock

SENDER = "spiraal@example.nl"


class GraphDouble:
    """Graph's sendMail. ``status``, ``body`` and ``headers`` are what it answers; ``asked`` what was asked of it, each request checked."""

    def __init__(self) -> None:
        self.status = 202
        self.body: dict[str, Any] | None = None
        self.headers: dict[str, str] = {}
        self.breaks = False
        self.address = ""
        self.asked: list[dict[str, Any]] = []
        app = web.Application()
        app.router.add_post("/v1.0/users/{mailbox}/sendMail", self._take)
        app.router.add_post("/elsewhere", self._take)
        self.server = TestServer(app)

    async def _take(self, request: web.Request) -> web.Response:
        assert request.match_info.get("mailbox") == SENDER
        assert request.headers["Authorization"] == "Bearer for-graph"
        assert request.content_type == "application/json"
        self.asked.append(await request.json())
        if self.breaks and request.transport:
            request.transport.close()
        if self.body is None:
            return web.Response(status=self.status, headers=self.headers)
        return web.json_response(self.body, status=self.status, headers=self.headers)


class Token(DemoCredentials):
    async def header(self) -> Mapping[str, str]:
        return {"Authorization": "Bearer for-graph"}


class NoTokenToday(DemoCredentials):
    async def header(self) -> Mapping[str, str]:
        raise NoToken("invalid_client")


@pytest.fixture
async def graph() -> AsyncIterator[GraphDouble]:
    double = GraphDouble()
    await double.server.start_server()
    double.address = str(double.server.make_url("")).rstrip("/")
    yield double
    await double.server.close()


async def send(graph: GraphDouble, credentials: DemoCredentials | None = None) -> Outcome:
    async with open_session() as session:
        mailer = GraphMailer(Graph(session, credentials or Token(), graph.address, seconds=5.0), SENDER, FixedClock())
        return await mailer.send("anja@example.org", "Afmelding: één dag", "Hallo Anja,\n\n👩🏽‍⚕️\n")


async def test_it_asks_as_the_reference_says(graph: GraphDouble) -> None:
    assert isinstance(await send(graph), Sent)
    assert graph.asked == [
        {
            "message": {
                "subject": "Afmelding: één dag",
                "body": {"contentType": "Text", "content": "Hallo Anja,\n\n👩🏽‍⚕️\n"},
                "toRecipients": [{"emailAddress": {"address": "anja@example.org"}}],
            },
            "saveToSentItems": False,
        }
    ]


@pytest.mark.parametrize(
    ("status", "code", "headers", "outcome"),
    [
        (401, "InvalidAuthenticationToken", {}, Refused("401-InvalidAuthenticationToken")),
        (403, "ErrorAccessDenied", {}, Refused("403-ErrorAccessDenied")),
        (404, "ErrorInvalidUser", {}, Refused("404-ErrorInvalidUser")),
        (429, "ApplicationThrottled", {"Retry-After": "17"}, TryLater("429-ApplicationThrottled", timedelta(seconds=17))),
        (503, "ServiceUnavailable", {"Retry-After": "3"}, TryLater("503-ServiceUnavailable", timedelta(seconds=3))),
        (504, "", {}, TryLater("504")),
        (500, "InternalServerError", {}, Refused("500-InternalServerError")),
        (307, "", {"Location": "/elsewhere"}, Refused("307")),
    ],
)
async def test_what_graph_says_is_what_becomes_of_it(
    graph: GraphDouble, status: int, code: str, headers: dict[str, str], outcome: Outcome
) -> None:
    graph.status, graph.headers = status, headers
    graph.body = {"error": {"code": code, "message": "no anja@example.org here"}} if code else None
    with capture_logs() as logs:
        assert await send(graph) == outcome
    # A token that is refused is renewed, once.
    assert len(graph.asked) == (2 if status == 401 else 1)
    assert [entry["event"] for entry in logs] == ["mail-not-sent"]
    assert "anja" not in repr(logs)


async def test_no_answer_is_no_certainty(graph: GraphDouble) -> None:
    graph.breaks = True
    assert isinstance(await send(graph), Uncertain)


async def test_without_a_token_nothing_is_asked(graph: GraphDouble) -> None:
    assert await send(graph, NoTokenToday()) == TryLater("no-token-invalid_client")
    assert graph.asked == []


async def test_a_graph_that_is_not_there(graph: GraphDouble) -> None:
    await graph.server.close()
    assert isinstance(await send(graph), TryLater)
