"""Files that people send: where they may come from, how much of them is taken, and what reading one may cost."""

import asyncio
import io
import subprocess
import sys
import zipfile
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.files import ROOT, SentFiles
from bot.open_internet import NotFetched
from dialogs.sessions.list_reading.limits import MOST_BYTES
from dialogs.turn import FileSent, Text
from domain.sessions.list_table import LineUnit, Table, TableLine, Unreadable
from tests.bot.conftest import Post
from tests.bot.fakes import StubHandle, activity

CSV = b"datum;tijd;thema\n21-1-2027;14:00;Een\n"
MEGABYTE = 1024 * 1024


class Shelf:
    """Where files are kept: by path, in one piece or in an endless stream; some lead elsewhere."""

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.sent = 0
        app = web.Application()
        app.router.add_get("/{name}", self._give)
        self.server = TestServer(app)

    def url(self, name: str) -> str:
        return str(self.server.make_url(f"/{name}"))

    async def _give(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(dict(request.headers))
        match request.match_info["name"]:
            case "list.csv":
                return web.Response(body=CSV)
            case "moved":
                return web.Response(status=302, headers={"Location": "/list.csv"})
            case "round":
                return web.Response(status=302, headers={"Location": "/round"})
            case "inside":
                return web.Response(status=302, headers={"Location": "https://10.0.0.1/list.csv"})
            case "packed":
                return web.Response(body=b"\x1f\x8b", headers={"Content-Encoding": "gzip"})
            case "big":
                return web.Response(body=b"x" * (MOST_BYTES + 1))
            case "endless":
                endless = web.StreamResponse()
                await endless.prepare(request)
                for _ in range(64):
                    await endless.write(b"x" * MEGABYTE)
                    self.sent += MEGABYTE
                return endless
            case "slow":
                await asyncio.sleep(30)
        return web.Response(status=404)


@pytest.fixture
async def shelf() -> AsyncIterator[Shelf]:
    shelf = Shelf()
    await shelf.server.start_server()
    yield shelf
    await shelf.server.close()


async def refused(url: str, files: SentFiles | None = None) -> str:
    with pytest.raises(NotFetched) as refusal:
        await (files or SentFiles(demo=True)).fetch(url)
    return refusal.value.reason


async def test_a_file_is_fetched_without_anything_of_ours(shelf: Shelf) -> None:
    files = SentFiles(demo=True)
    assert await files.fetch(shelf.url("list.csv")) == CSV
    assert await files.fetch(shelf.url("moved")) == CSV
    assert not {"Authorization", "Cookie"} & set().union(*shelf.asked)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("round", "redirects"),
        ("inside", "private-address"),
        ("packed", "encoding"),
        ("big", "size"),
        ("endless", "size"),
        ("x", "status-404"),
    ],
)
async def test_what_is_not_taken(shelf: Shelf, name: str, reason: str) -> None:
    assert await refused(shelf.url(name)) == reason
    # What is under way when the bot has had enough, and no more.
    assert shelf.sent < 20 * MEGABYTE


async def test_who_takes_long_is_not_waited_for(shelf: Shelf) -> None:
    assert await refused(shelf.url("slow"), SentFiles(demo=True, fetch_patience=0.1)) == "timeout"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/list.csv",
        "https://127.0.0.1/list.csv",
        "https://localhost/list.csv",
        "https://127.1/list.csv",
        "https://2130706433/list.csv",
        "https://[::1]/list.csv",
        "https://[::ffff:127.0.0.1]/list.csv",
        "https://[::ffff:10.0.0.1]/list.csv",
        "https://169.254.169.254/latest/meta-data",
        "https://10.1.2.3/",
        "https://192.168.1.1/",
        "https://172.20.0.1/",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://somebody@example.org/",
        "https://example.org:8443/",
        "https://example.org\\@10.0.0.1/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "https://",
        "",
        "x",
        "https://[",
    ],
)
async def test_in_earnest_only_https_on_the_open_internet(url: str) -> None:
    # Refused by us: here nobody would answer anyway.
    assert await refused(url, SentFiles(demo=False, fetch_patience=5)) in (
        "address",
        "private-address",
        "ValueError",
        "InvalidUrlClientError",
    )


async def test_a_file_is_read_by_a_process_of_its_own(shelf: Shelf) -> None:
    found = await SentFiles(demo=True, read_patience=120).table(shelf.url("list.csv"))
    rows = (TableLine(number=1, cells=("datum", "tijd", "thema")), TableLine(number=2, cells=("21-1-2027", "14:00", "Een")))
    assert found == Table(unit=LineUnit.ROW, lines=rows)
    assert await SentFiles(demo=True).table(shelf.url("big")) == Unreadable(text_id="error-list-too-big")
    assert await SentFiles(demo=True, read_patience=0.001).table(shelf.url("list.csv")) == Unreadable(text_id="error-list-slow")


def packed(**parts: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            with made.open(name.replace("__", "/"), "w") as entry:
                entry.write(part)
    return kept.getvalue()


def lying() -> bytes:
    """A part that says it is small, and unpacks to 300 MB."""
    made = bytearray(packed(**{"xl__workbook.xml": b"<x/>", "xl__sharedStrings.xml": b"\0" * 300 * MEGABYTE}))
    true, small = (300 * MEGABYTE).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    assert true in made
    return bytes(made.replace(true, small))


MEASURE = """
import resource, subprocess, sys
subprocess.run([sys.executable, "-m", "dialogs.sessions.list_reading"])
print("", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, end="")
"""
"""By a process between: to the system a child's peak begins with its parent's, and pytest is large. In KiB."""


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (lying(), b"error-list-"),
        (b"datum;tijd;thema\n" + b"21-1-2027;14:00;x\n" * 270_000, b"error-list-many-rows"),
        (b'"' + b"a" * (MOST_BYTES - 1), b"error-list-"),
        (b";" * MOST_BYTES, b"error-list-empty"),
        (
            b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nDTSTART:20270121T140000Z\r\nEND:VEVENT\r\n" * 70_000 + b"END:VCALENDAR",
            b"error-list-many-rows",
        ),
    ],
    ids=["lying", "rows", "quote", "columns", "calendar"],
)
def test_no_file_takes_more_memory_than_it_may(content: bytes, told: bytes) -> None:
    done = subprocess.run([sys.executable, "-c", MEASURE], cwd=ROOT, input=content, capture_output=True, check=False)
    answer, _, peak = done.stdout.rpartition(b" ")
    assert told in answer
    assert int(peak) < 150 * 1024


FILE = {"contentType": "application/vnd.microsoft.teams.file.download.info", "name": "planning.xlsx"}


async def test_a_file_in_the_chat_is_heard_as_one(post: Post, handle: StubHandle) -> None:
    address = "https://contoso.sharepoint.com/download?x=1"
    layout = {"contentType": "text/html", "content": "<div>hier</div>"}
    await post(
        activity(text="hier", attachments=[layout, {**FILE, "content": {"downloadUrl": address, "uniqueId": "1", "fileType": "xlsx"}}])
    )
    await post(activity(id="2", text="hier", attachments=[layout]))
    assert [heard.what for heard in handle.asked] == [FileSent(url=address, text="hier"), Text("hier")]
    await post(activity(id="10", text="hulp", attachments=[{"contentType": "image/png", "contentUrl": "https://x"}]))
    assert [heard.what for heard in handle.asked][2:] == [Text("hulp")]
    for number, other in enumerate(({}, {"downloadUrl": 5}, "x", None), start=3):
        response = await post(activity(id=str(number), attachments=[{**FILE, "content": other}, {"contentType": "image/png"}]))
        assert response.status == 200
        assert handle.asked[-1].what == FileSent(url="", others=1)
    assert (await post(activity(id="9", attachments=[{"contentType": 5}]))).status == 400
