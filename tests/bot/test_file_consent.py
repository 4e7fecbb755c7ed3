"""A file that somebody may keep: what is offered, what comes back, and the upload."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.host import make_app
from bot.messenger import _activity
from bot.teams import Teams
from bot.uploads import Uploads
from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page
from dialogs.turn import FileAnswer, Reply, Upload
from domain.notifications.conversation import Conversation
from domain.ports import Message, MessageForm
from tests.bot.conftest import Post, Serve
from tests.bot.fakes import NOW, SMBA, TENANT, FakeMessenger, FixedClock, NoTargets, StubHandle, activity, card_message

CHAT = Conversation(id="person:noor", conversation="a:chat", service_url=SMBA, tenant=TENANT, bot="28:bot", seen_at=NOW)
SAVED = Message(
    {"uniqueId": "u1", "fileType": "html"}, "saved", form=MessageForm.FILE_SAVED, name="a.html", address="https://x.example/a.html"
)
INFO = {
    "contentUrl": "https://x.example/a.html",
    "name": "a.html",
    "uploadUrl": "https://x.example/put",
    "uniqueId": "u1",
    "fileType": "html",
}


def consent(**value: object) -> dict[str, object]:
    told = {"type": "fileUpload", "action": "accept", "context": {"file": "own-data"}, "uploadInfo": INFO, **value}
    return activity("invoke", name="fileConsent/invoke", value=told)


class Drive:
    """Where Teams keeps files: takes what is put, or answers ``status``."""

    def __init__(self) -> None:
        self.put: list[tuple[str, bytes]] = []
        self.status = 201
        app = web.Application(client_max_size=10_000_000)
        app.router.add_put("/put", self._take)
        self.server = TestServer(app)

    async def _take(self, request: web.Request) -> web.Response:
        self.put.append((request.headers["Content-Range"], await request.read()))
        return web.Response(status=self.status, headers={"Location": "/elsewhere"})

    @property
    def address(self) -> str:
        return str(self.server.make_url("/put"))


@pytest.fixture
async def drive() -> AsyncIterator[Drive]:
    made = Drive()
    await made.server.start_server()
    yield made
    await made.server.close()


def test_an_offer_is_the_cards_that_teams_knows() -> None:
    offer = Message({"description": "all", "sizeInBytes": 3}, "offer", form=MessageForm.FILE_OFFER, name="a.html")
    (told,) = _activity(CHAT, offer)["attachments"]
    assert told == {"contentType": "application/vnd.microsoft.teams.card.file.consent", "content": dict(offer.card), "name": "a.html"}
    (told,) = _activity(CHAT, SAVED)["attachments"]
    assert told["contentType"] == "application/vnd.microsoft.teams.card.file.info"
    assert (told["name"], told["contentUrl"]) == ("a.html", "https://x.example/a.html")
    (told,) = _activity(CHAT, card_message("ok"))["attachments"]
    assert told.keys() == {"contentType", "content"}


async def test_a_yes_is_heard_with_where_it_goes(post: Post, handle: StubHandle) -> None:
    response = await post(consent())
    assert (response.status, await response.read()) == (200, b"")
    assert handle.asked[0].what == FileAnswer(
        accepted=True,
        file="own-data",
        upload="https://x.example/put",
        name="a.html",
        unique="u1",
        kind="html",
        address="https://x.example/a.html",
    )


@pytest.mark.parametrize("value", [{"action": "decline"}, {"action": None}, {"uploadInfo": None, "context": "x", "action": "decline"}])
async def test_a_no_in_whatever_shape(post: Post, handle: StubHandle, value: dict[str, object]) -> None:
    assert (await post(consent(**value))).status == 200
    heard = handle.asked[0].what
    assert isinstance(heard, FileAnswer)
    assert not heard.accepted


async def test_the_file_is_put_and_then_shown(
    serve: Serve, demo_teams: Teams, clock: FixedClock, messenger: FakeMessenger, drive: Drive
) -> None:
    handle = StubHandle(Reply(upload=Upload(drive.address, b"<p>x</p>", SAVED, card_message("failed"))))
    client = await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}))
    assert (await client.post("/api/messages", json=consent())).status == 200
    await client.close()
    assert drive.put == [("bytes 0-7/8", b"<p>x</p>")]
    assert [message for _, message in messenger.sent] == [SAVED]


async def test_what_is_not_taken_is_said(
    serve: Serve, demo_teams: Teams, clock: FixedClock, messenger: FakeMessenger, drive: Drive
) -> None:
    drive.status = 507
    handle = StubHandle(Reply(upload=Upload(drive.address, b"x", SAVED, card_message("failed"))))
    client = await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}))
    await client.post("/api/messages", json=consent())
    await client.close()
    assert [message.summary for _, message in messenger.sent] == ["failed"]


@pytest.mark.parametrize("status", [301, 404, 500])
async def test_only_taken_is_taken(drive: Drive, status: int) -> None:
    drive.status = status
    assert not await Uploads(demo=True).put(drive.address, b"x")
    assert len(drive.put) == 1


@pytest.mark.parametrize(
    "url", ["", "http://x.example/put", "https://10.0.0.1/put", "https://u:p@x.example/put", "https://x.example:8443/"]
)
async def test_it_goes_nowhere_it_should_not(url: str) -> None:
    assert not await Uploads(demo=False).put(url, b"x")


async def test_in_earnest_not_to_this_machine(drive: Drive) -> None:
    assert not await Uploads(demo=False).put(drive.address, b"x")
    assert drive.put == []


async def test_pages_that_are_somebodys_own(serve: Serve, demo_teams: Teams, clock: FixedClock, handle: StubHandle) -> None:
    class Own(NoTargets):
        async def page(self, token: str) -> Page | ExpiredLink:
            known = {
                "good": Page("<p>mine</p>"),
                "file": Page("{}", "mine.json"),
                "bytes": Page("", "a.zip", "application/zip", b"PK\xff\x00"),
            }
            return known.get(token, self.gone(token))

    client = await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}, targets=Own()))
    seen = {token: await client.get(f"/page/{token}") for token in ("good", "file", "bytes", "over", "wrong")}
    assert {token: answer.status for token, answer in seen.items()} == {"good": 200, "file": 200, "bytes": 200, "over": 410, "wrong": 404}
    assert all(answer.headers["Cache-Control"] == "private, no-store" for answer in seen.values())
    assert seen["file"].headers["Content-Disposition"] == 'attachment; filename="mine.json"'
    assert "default-src 'none'" in seen["good"].headers["Content-Security-Policy"]
    assert await seen["bytes"].read() == b"PK\xff\x00"
    assert seen["bytes"].content_type == "application/zip"
