"""Calendar files over HTTP."""

import pytest

from bot.host import make_app
from bot.teams import Teams
from dialogs.calendar.download import CalendarFile
from dialogs.links.expired import ExpiredLink
from tests.bot.conftest import Client, Serve
from tests.bot.fakes import FixedClock, NoTargets, StubHandle


class Sessions(NoTargets):
    """One session that is open."""

    async def calendar_file(self, token: str) -> CalendarFile | ExpiredLink:
        return CalendarFile(b"BEGIN:VCALENDAR\r\n", "behoud-1.ics", "PUBLISH") if token == "good.one" else self.gone(token)

    async def invitation(self, token: str) -> str | ExpiredLink:
        return "<h1>Kick-off</h1>" if token == "good.one" else self.gone(token)


@pytest.fixture
async def calendars(serve: Serve, demo_teams: Teams, handle: StubHandle, clock: FixedClock) -> Client:
    return await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}, targets=Sessions()))


async def test_a_file_to_keep_that_no_proxy_keeps(calendars: Client) -> None:
    answer = await calendars.get("/calendar/good.one.ics")
    assert (answer.status, await answer.read()) == (200, b"BEGIN:VCALENDAR\r\n")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8; method=PUBLISH"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="behoud-1.ics"'
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(("token", "status"), [("wrong", 404), ("over", 410), ("%F0%9F%8C%80%00", 404)])
async def test_a_page_for_what_is_not_there(calendars: Client, token: str, status: int) -> None:
    answer = await calendars.get(f"/calendar/{token}.ics")
    assert (answer.status, await answer.text()) == (status, "<p>Deze link werkt niet meer</p>")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


async def test_without_links_there_is_nothing(client: Client) -> None:
    assert (await client.get("/calendar/good.one.ics")).status == 404


@pytest.mark.parametrize(("token", "status"), [("good.one", 200), ("wrong", 404), ("over", 410)])
async def test_the_page_of_an_invitation(calendars: Client, token: str, status: int) -> None:
    answer = await calendars.get(f"/invitation/{token}")
    assert answer.status == status
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Referrer-Policy"] == "no-referrer"
