"""Calendar entries by Microsoft Graph, against a double that checks what it is asked."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.connector import open_session
from bot.credentials import DemoCredentials, NoToken
from bot.graph import Graph
from bot.graph_calendar import GraphCalendars, calendar_state
from bot.settings import Settings
from domain.calendar.event import EVERY_PART, EventPart
from domain.calendar.port import CalendarEntry, CalendarOutcome, Withdrawal
from domain.ports import Outcome, Refused, TryLater, Uncertain
from tests.bot.fakes import FixedClock
from tests.bot.graph_double import GraphDouble, Mood, addresses, starts

MAILBOX = "netwerk@example.nl"
ENTRY = CalendarEntry(
    organiser=MAILBOX,
    key="0a0b:behoud-1:",
    event="",
    changed=EVERY_PART,
    subject="Draagvlak creëren · Netwerk behoud",
    text="Kun je niet? Typ: afmelden.",
    starts=datetime(2027, 7, 1, 12, tzinfo=UTC),
    ends=datetime(2027, 7, 1, 14, tzinfo=UTC),
    zone="Europe/Amsterdam",
    location="Buurthuis",
    online=False,
    optional=False,
    attendees=("bram@example.org", "samira@example.org"),
)


class Token(DemoCredentials):
    """A token that can go stale: only the one after ``stale`` renewals is good."""

    def __init__(self) -> None:
        self.renewed = 0

    async def header(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer t{self.renewed}"}

    def forget(self) -> None:
        self.renewed += 1


class NoTokenToday(Token):
    async def header(self) -> Mapping[str, str]:
        raise NoToken("invalid_client")


@pytest.fixture
async def graph() -> AsyncIterator[GraphDouble]:
    double = GraphDouble()
    await double.server.start_server()
    yield double
    await double.server.close()
    assert double.wrong == []


async def put(graph: GraphDouble, entry: CalendarEntry = ENTRY, *, token: Token | None = None, seconds: float = 5.0) -> Outcome:
    async with open_session() as session:
        return await GraphCalendars(Graph(session, token or Token(), graph.address, seconds=seconds), FixedClock()).put(entry)


async def withdraw(graph: GraphDouble, event: str) -> Outcome:
    async with open_session() as session:
        calendars = GraphCalendars(Graph(session, Token(), graph.address), FixedClock())
        return await calendars.withdraw(Withdrawal(organiser=MAILBOX, event=event, comment="Gaat niet door."))


async def made(graph: GraphDouble, entry: CalendarEntry = ENTRY) -> CalendarEntry:
    told = await put(graph, entry)
    assert isinstance(told, CalendarOutcome)
    graph.asked.clear()
    return replace(entry, event=told.event)


async def test_a_new_entry_says_what_it_should_and_nobody_else_s_address(graph: GraphDouble) -> None:
    told = await put(graph)
    [event] = graph.events.values()
    assert told == CalendarOutcome("", "", event=event["id"], join_url="")
    assert graph.asked[0].mailbox == MAILBOX
    assert (starts(event), event["start"]["timeZone"]) == (ENTRY.starts, "Europe/Amsterdam")
    assert event["start"]["dateTime"] == "2027-07-01T14:00:00"
    assert event["location"] == {"displayName": "Buurthuis"}
    assert addresses(event) == ["bram@example.org", "samira@example.org"]
    assert event["hideAttendees"] is True
    assert "isOnlineMeeting" not in event


async def test_a_meeting_to_join_comes_back(graph: GraphDouble) -> None:
    told = await put(graph, replace(ENTRY, online=True))
    assert isinstance(told, CalendarOutcome)
    assert told.join_url == "https://teams.microsoft.com/l/meetup-join/AAMk-1"


async def test_the_same_asked_twice_is_one(graph: GraphDouble) -> None:
    graph.moods.append(Mood(cut=True, after=True))
    assert isinstance(await put(graph), Uncertain)
    told = await put(graph)
    assert isinstance(told, CalendarOutcome)
    assert list(graph.events) == [told.event]


async def test_what_was_made_without_our_knowing_gets_today_s_facts(graph: GraphDouble) -> None:
    graph.moods.append(Mood(cut=True, after=True))
    await put(graph)
    told = await put(graph, replace(ENTRY, location="Stadhuis"))
    [event] = graph.events.values()
    assert told == CalendarOutcome("", "", event=event["id"], join_url="")
    assert event["location"] == {"displayName": "Stadhuis"}


async def test_two_sessions_are_two(graph: GraphDouble) -> None:
    await put(graph)
    await put(graph, replace(ENTRY, key="0a0b:behoud-2:"))
    assert len(graph.events) == 2


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        (EventPart.SUBJECT, {"subject"}),
        (EventPart.TEXT, {"body"}),
        (EventPart.TIMES, {"start", "end"}),
        (EventPart.LOCATION, {"location"}),
        (EventPart.ATTENDEES, {"attendees"}),
    ],
)
async def test_a_change_touches_only_what_changed(graph: GraphDouble, part: EventPart, fields: set[str]) -> None:
    entry = await made(graph)
    assert isinstance(await put(graph, replace(entry, changed=frozenset({part}))), CalendarOutcome)
    assert [(asked.method, set(asked.body)) for asked in graph.asked] == [("PATCH", fields)]


async def test_one_that_was_removed_there_is_made_anew_and_once(graph: GraphDouble) -> None:
    entry = await made(graph)
    graph.events.clear()
    changed = replace(entry, changed=frozenset({EventPart.LOCATION}))
    graph.moods += [Mood(404, "ErrorItemNotFound"), Mood(cut=True, after=True)]
    assert isinstance(await put(graph, changed), Uncertain)
    told = await put(graph, changed)
    assert isinstance(told, CalendarOutcome)
    assert told.event != entry.event
    assert list(graph.events) == [told.event]


async def test_calling_off_and_calling_off_again(graph: GraphDouble) -> None:
    entry = await made(graph)
    gone = CalendarOutcome("", "", event="", join_url="")
    assert await withdraw(graph, entry.event) == gone
    assert graph.events == {}
    assert await withdraw(graph, entry.event) == gone
    assert graph.did == ["POST cancel", "POST cancel"]


async def test_what_nobody_is_invited_to_is_removed(graph: GraphDouble) -> None:
    entry = await made(graph, replace(ENTRY, attendees=()))
    assert isinstance(await withdraw(graph, entry.event), CalendarOutcome)
    assert graph.events == {}


async def test_a_server_that_does_not_know_the_zone_hears_utc(graph: GraphDouble) -> None:
    graph.zones = False
    assert isinstance(await put(graph), CalendarOutcome)
    [event] = graph.events.values()
    assert (starts(event), event["start"]["timeZone"]) == (ENTRY.starts, "UTC")


@pytest.mark.parametrize(
    ("mood", "outcome"),
    [
        (Mood(403, "ErrorAccessDenied"), Refused("403-ErrorAccessDenied")),
        (Mood(404, "ErrorInvalidUser"), Refused("404-ErrorInvalidUser")),
        (Mood(400, "ErrorPropertyValidationFailure"), Refused("400-ErrorPropertyValidationFailure")),
        (Mood(409, "ErrorConcurrentItemSave"), TryLater("409-ErrorConcurrentItemSave")),
        (Mood(429, "ApplicationThrottled", {"Retry-After": "17"}), TryLater("429-ApplicationThrottled", timedelta(seconds=17))),
        (Mood(500, "InternalServerError"), TryLater("500-InternalServerError")),
        (Mood(502), TryLater("502")),
        (Mood(503, "ServiceUnavailable", {"Retry-After": "3"}), TryLater("503-ServiceUnavailable", timedelta(seconds=3))),
        (Mood(504), TryLater("504")),
        (Mood(cut=True), Uncertain("connection-lost-ServerDisconnectedError")),
    ],
)
async def test_what_graph_says_is_what_becomes_of_it(graph: GraphDouble, mood: Mood, outcome: Outcome) -> None:
    graph.moods.append(mood)
    with capture_logs() as logs:
        assert await put(graph) == outcome
    assert [entry["event"] for entry in logs] == ["event-not-created"]
    assert "@" not in repr(logs)


async def test_one_that_is_slow_is_no_certainty(graph: GraphDouble) -> None:
    graph.moods.append(Mood(slow=0.3))
    assert await put(graph, seconds=0.1) == Uncertain("timeout")


async def test_a_stale_token_is_renewed_once(graph: GraphDouble) -> None:
    graph.moods.append(Mood(401, "InvalidAuthenticationToken"))
    token = Token()
    assert isinstance(await put(graph, token=token), CalendarOutcome)
    assert token.renewed == 1
    graph.moods += [Mood(401, "InvalidAuthenticationToken"), Mood(401, "InvalidAuthenticationToken")]
    assert await put(graph, replace(ENTRY, key="other")) == Refused("401-InvalidAuthenticationToken")
    assert len(graph.asked) == 4


async def test_without_a_token_nothing_is_asked(graph: GraphDouble) -> None:
    assert await put(graph, token=NoTokenToday()) == TryLater("no-token-invalid_client")
    assert graph.asked == []


async def test_the_doctor_hears_how_the_calendar_is(graph: GraphDouble) -> None:
    settings = Settings.model_validate({"SPIRAAL_DEMO": "1", "SPIRAAL_GRAPH": graph.address, "SPIRAAL_CALENDAR_FROM": MAILBOX})
    assert await calendar_state(settings, FixedClock(), {""}) == {"calendar": "ok"}
    graph.moods += [Mood(403, "ErrorAccessDenied"), Mood(404, "ErrorInvalidUser")]
    state = await calendar_state(settings, FixedClock(), {"ander@example.nl"})
    assert state == {"calendar": "no such mailbox (404-ErrorInvalidUser); not permitted (403-ErrorAccessDenied)"}
    assert await calendar_state(Settings.model_validate({"SPIRAAL_DEMO": "1"}), FixedClock(), {MAILBOX}) == {}
