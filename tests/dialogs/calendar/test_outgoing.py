"""Sessions in the organiser's calendar, as conversations: what is made there, changed and called off, and what is left alone."""

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.calendar.event import EVERY_PART, EventFacts, EventPart
from domain.calendar.port import CalendarEntry, CalendarOutcome, Withdrawal
from domain.notifications.outbox import NotificationKind, State
from domain.ports import Outcome, Refused, TryLater, Uncertain
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from scheduler.travel import Delivered
from tests.dialogs.sessions.test_planning import FIRST, FORM, cancels, changes, met
from tests.dialogs.world import PROGRAMME, World, build, words

MAILED = PROGRAMME.format(language="nl").replace('user = "user-bram"', 'user = "user-bram"\nemail = "Bram@example.org"')
EVERYBODY = MAILED.replace('user = "user-samira"', 'user = "user-samira"\nemail = "samira@example.org"')
NEWCOMER = """
[[network.participant]]
key = "ties"
name = "Ties Mol"
user = "user-ties"
email = "ties@example.org"
organisation = "De Linde"
contact = "anja"
[[network.session]]
key = "behoud-1"
"""


@dataclass
class Diary:
    """What stands in calendars, by an id that was never used before; and each thing that was asked."""

    stands: dict[str, CalendarEntry] = field(default_factory=dict)
    did: list[str] = field(default_factory=list)
    answers: deque[Outcome] = field(default_factory=deque)
    ever: dict[str, str] = field(default_factory=dict)
    deaf: bool = False

    async def put(self, entry: CalendarEntry) -> Outcome:
        if self.answers:
            return self.answers.popleft()
        if entry.event:
            self.did.append(f"change {','.join(sorted(entry.changed))}")
            self.stands[entry.event] = entry
        elif entry.key not in self.ever:
            self.did.append("make")
            self.ever[entry.key] = f"event-{len(self.ever) + 1}"
            self.stands[self.ever[entry.key]] = entry
        if self.deaf:
            return Uncertain("connection-lost")
        event = entry.event or self.ever[entry.key]
        return CalendarOutcome("", "", event=event, join_url=f"https://teams.microsoft.com/l/{event}" if entry.online else "")

    async def withdraw(self, withdrawal: Withdrawal) -> Outcome:
        if self.answers:
            return self.answers.popleft()
        self.did.append("call off")
        self.stands.pop(withdrawal.event, None)
        return CalendarOutcome("", "", event="", join_url="")

    def of(self, theme: str) -> CalendarEntry:
        [found] = [entry for entry in self.stands.values() if entry.subject.startswith(theme)]
        return found


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
async def planned(diary: Diary) -> World:
    """The programme's three sessions stand in the calendar; Bram can be mailed, Samira can't."""
    world = await build(calendars=diary)
    await imports(world, MAILED)
    await world.passes(minutes=11)
    assert sorted(entry.subject for entry in diary.stands.values()) == [
        "De eerste honderd dagen · Netwerk onboarding",
        "Draagvlak creëren · Netwerk behoud",
        "Meten van impact · Netwerk behoud",
    ]
    diary.did.clear()
    return world


async def imports(world: World, text: str, *, prune: bool = False) -> None:
    async with world.store.transaction() as tx:
        await import_programme(tx, read_programme_file(text), world.clock.now(), prune=prune)


def states(delivered: list[Delivered]) -> list[State]:
    return [other.state for other in delivered if other.kind is NotificationKind.EVENT]


async def test_what_stands_there_is_what_the_card_says(planned: World, diary: Diary) -> None:
    entry = diary.of("Draagvlak")
    assert (entry.organiser, entry.attendees, entry.location) == ("netwerk@example.nl", ("bram@example.org",), "Buurthuis De Kade")
    assert (entry.starts, entry.ends) == (
        datetime.fromisoformat("2027-01-21T14:00:00+01:00"),
        datetime.fromisoformat("2027-01-21T16:00:00+01:00"),
    )
    assert not entry.online
    assert "Bram" not in entry.text
    assert "https://teams.microsoft.com/l/x" in diary.of("Meten").text
    assert not diary.of("Meten").online, "there is a way in already"


async def test_nothing_happens_when_nothing_changes(planned: World, diary: Diary) -> None:
    await imports(planned, MAILED)
    assert states(await planned.passes(days=3)) == []
    assert diary.did == []


async def test_without_calendars_nothing_is_even_thought_of() -> None:
    world = await build()
    await imports(world, MAILED)
    assert states(await world.passes(days=1)) == []
    async with world.store.transaction() as tx:
        assert await tx.calendar_events.all() == []


async def test_a_network_has_the_mailbox_it_names_and_none_without(diary: Diary) -> None:
    world = await build(calendars=diary, organiser="")
    named = MAILED.replace('name = "Netwerk onboarding"', 'name = "Netwerk onboarding"\norganiser = "onboarding@example.nl"')
    await imports(world, named)
    await world.passes(minutes=11)
    assert [entry.organiser for entry in diary.stands.values()] == ["onboarding@example.nl"]


async def test_a_batch_of_edits_is_one_change_of_what_changed(planned: World, diary: Diary) -> None:
    anja, _, _ = await met(planned)
    await changes(anja, {**FIRST, "place": "Stadhuis"})
    await planned.passes(minutes=5)
    await changes(anja, {**FIRST, "place": "Raadhuis", "time": "15:00"})
    assert diary.did == []
    await planned.passes(minutes=11)
    assert diary.did == ["change location,times"]
    assert diary.of("Draagvlak").location == "Raadhuis"
    await planned.passes(days=1)
    assert len(diary.did) == 1


async def test_preparation_is_no_reason_to_write_to_everybody(planned: World, diary: Diary) -> None:
    anja, _, _ = await met(planned)
    await changes(anja, {**FIRST, "preparation": "Neem iets mee."})
    await planned.passes(minutes=30)
    assert diary.did == []


async def test_what_is_taken_back_is_never_seen(planned: World, diary: Diary) -> None:
    anja, _, _ = await met(planned)
    await changes(anja, {**FIRST, "place": "Stadhuis"})
    await planned.passes(minutes=2)
    await anja.presses("Draai het terug")
    assert states(await planned.passes(minutes=30)) == [State.NOT_NEEDED]
    await changes(anja, {**FIRST, "place": "Stadhuis"})
    await planned.passes(minutes=11)
    assert diary.did == ["change location"], "the same again, after all"


async def test_calling_off_is_one_cancellation_and_going_on_after_all_is_a_new_entry(planned: World, diary: Diary) -> None:
    anja, _, _ = await met(planned)
    await cancels(anja)
    await planned.passes(minutes=11)
    await planned.passes(days=1)
    assert diary.did == ["call off"]
    await imports(planned, MAILED.replace('place = "Buurthuis De Kade"', 'place = "Buurthuis De Kade"\ncancelled = true'))
    await imports(planned, MAILED)
    await planned.passes(minutes=11)
    assert diary.did == ["call off", "make"]


async def test_what_was_called_off_before_it_stood_there_never_does(diary: Diary) -> None:
    world = await build(calendars=diary)
    anja, _, _ = await met(world)
    await cancels(anja)
    await world.passes(days=1)
    assert not [entry for entry in diary.stands.values() if entry.subject.startswith("Draagvlak")]
    assert diary.did == ["make", "make"]


async def test_a_newcomer_and_a_leaver_change_the_attendees_alone(planned: World, diary: Diary) -> None:
    more = MAILED.replace('[[network.session]]\nkey = "behoud-1"\n', NEWCOMER, 1)
    await imports(planned, more)
    await planned.passes(minutes=11)
    assert diary.did == ["change attendees", "change attendees"]
    assert diary.of("Draagvlak").attendees == ("bram@example.org", "ties@example.org")
    await imports(planned, MAILED, prune=True)
    await planned.passes(minutes=11)
    assert diary.did == ["change attendees"] * 4
    assert diary.of("Draagvlak").attendees == ("bram@example.org",)


async def test_signing_off_takes_nobody_away(planned: World, diary: Diary) -> None:
    _, bram, _ = await met(planned)
    await bram.says("ik kan niet op 21 januari")
    await bram.presses("Ja, meld mij af")
    bram.sees("Je bent afgemeld")
    await planned.passes(hours=1)
    assert diary.did == []


async def test_a_session_that_leaves_the_file_is_called_off(planned: World, diary: Diary) -> None:
    start = MAILED.index('[[network.session]]\nkey = "behoud-2"')
    await imports(planned, MAILED[:start] + MAILED[MAILED.index("[[network]]\nkey", start) :], prune=True)
    await planned.passes(minutes=11)
    assert diary.did == ["call off"]
    async with planned.store.transaction() as tx:
        assert await tx.calendar_events.get("behoud-2") is None


async def test_a_meeting_that_was_made_is_on_the_reminder_and_nobody_is_told_apart(diary: Diary) -> None:
    world = await build(calendars=diary)
    await imports(world, MAILED.replace('place = "Buurthuis De Kade"\n', ""))
    anja, bram, samira = await met(world)
    await world.passes(minutes=11)
    assert diary.of("Draagvlak").online
    before = len(world.post.cards("chat-user-bram"))
    told = await world.reaches("2027-01-20T15:00:00+01:00")
    assert [delivered for delivered in told if delivered.kind is NotificationKind.CHANGE] == []
    reminder = bram.gets()
    assert len(world.post.cards("chat-user-bram")) > before
    assert "https://teams.microsoft.com/l/event" in str(reminder.card)
    bram.sees("Online")
    assert "Zet in mijn agenda" not in words(reminder), "it is in there already"
    assert "Zet in mijn agenda" in words(samira.gets()), "who has no address was not invited"
    await changes(anja, {**FORM, "theme": "Draagvlak creëren", "date": "2027-01-21", "place": "", "join_url": "https://meet.example.org/1"})
    await world.passes(minutes=11)
    assert "https://meet.example.org/1" in diary.of("Draagvlak").text
    assert diary.did[-1] == "change location,text"


async def test_a_no_is_told_to_the_coordinator_once_and_tried_again_each_day(diary: Diary) -> None:
    world = await build(calendars=diary)
    await imports(world, MAILED)
    anja = world.chat("user-anja")
    await anja.opens()
    diary.answers.extend([Refused("403-ErrorAccessDenied")] * 6)
    await world.passes(hours=2)
    anja.gets()
    anja.sees("De agenda laat mij niet toe", "netwerk@example.nl")
    cards = len(world.post.cards("chat-user-anja"))
    await world.passes(days=1)
    assert len(world.post.cards("chat-user-anja")) == cards, "once"
    assert len(diary.answers) == 0
    await world.passes(days=1)
    assert len(diary.stands) == 3


async def test_a_calendar_that_never_answers_makes_one_entry(diary: Diary) -> None:
    world = await build(calendars=diary)
    diary.deaf = True
    await imports(world, MAILED)
    await world.passes(hours=8)
    diary.deaf = False
    await world.passes(hours=8)
    assert diary.did == ["make"] * 3
    async with world.store.transaction() as tx:
        assert sorted(event.event for event in await tx.calendar_events.all()) == ["event-1", "event-2", "event-3"]


async def test_a_calendar_in_trouble_holds_up_no_chat(diary: Diary) -> None:
    world = await build(calendars=diary)
    await imports(world, EVERYBODY)
    anja, bram, _ = await met(world)
    diary.answers.extend([TryLater("503")] * 50)
    await changes(anja, {**FIRST, "place": "Stadhuis"})
    await world.passes(minutes=11)
    bram.gets()
    bram.sees("Stadhuis")


EDITS = st.lists(
    st.tuples(st.sampled_from(["place", "time", "theme", "cancel", "again", "wait", "trouble", "join"]), st.integers(0, 2)), max_size=9
)


@settings(max_examples=40, deadline=None)
@given(edits=EDITS)
async def test_whatever_is_done_the_calendar_ends_up_as_the_session_is(edits: list[tuple[str, int]]) -> None:
    """The oracle is what the programme file last said, and it is asked of the calendar alone."""
    diary = Diary()
    world = await build(calendars=diary)
    facts = {"theme": "Draagvlak creëren", "place": "Buurthuis De Kade", "hour": "14", "cancelled": "false", "mail": "bram"}
    await imports(world, _file(facts))
    for what, number in edits:
        match what:
            case "place":
                facts["place"] = ("Stadhuis", "Buurthuis De Kade", "")[number]
            case "time":
                facts["hour"] = ("13", "14", "15")[number]
            case "theme":
                facts["theme"] = ("Draagvlak creëren", "Anders", "Nog anders")[number]
            case "cancel" | "again":
                facts["cancelled"] = "true" if what == "cancel" else "false"
            case "join":
                facts["mail"] = ("bram", "bram.visser", "b")[number]
            case "trouble":
                diary.answers.append((TryLater("503"), Uncertain("lost"), Refused("400"))[number])
            case _:
                await world.passes(minutes=(1, 11, 90)[number])
        await imports(world, _file(facts))
    diary.answers.clear()
    await world.passes(days=2)
    found = [entry for entry in diary.stands.values() if entry.key.startswith("0a0b:behoud-1:")]
    if facts["cancelled"] == "true":
        assert found == []
        return
    [entry] = found
    assert entry.subject == f"{facts['theme']} · Netwerk behoud"
    assert entry.starts == datetime.fromisoformat(f"2027-01-21T{facts['hour']}:00:00+01:00")
    assert entry.location == (facts["place"] or "Online, via Teams")
    assert entry.attendees == (f"{facts['mail']}@example.org",)
    quiet = len(diary.did)
    await world.passes(days=2)
    assert len(diary.did) == quiet


def _file(facts: dict[str, str]) -> str:
    text = MAILED.replace("Bram@example.org", f"{facts['mail']}@example.org").replace('"Draagvlak creëren"', f'"{facts["theme"]}"')
    text = text.replace("2027-01-21T14:00:00+01:00", f"2027-01-21T{facts['hour']}:00:00+01:00")
    return text.replace('place = "Buurthuis De Kade"', f'place = "{facts["place"]}"\ncancelled = {facts["cancelled"]}')


def test_a_meeting_s_text_is_left_alone() -> None:
    told = EventFacts(
        theme="x", kind="webinar", network="n", zone="UTC", starts=datetime.fromisoformat("2027-01-01T10:00:00+00:00"), minutes=60,
        place="", join_url="", attendees="a",
    )  # fmt: skip
    assert told.differs(told) == frozenset()
    assert replace(told, kind="kick-off", network="m").differs(told) == {EventPart.SUBJECT}
    assert replace(told, place="Stadhuis").differs(told) == {EventPart.LOCATION, EventPart.TEXT}
    assert told.differs(replace(told, place="Stadhuis")) == {EventPart.LOCATION, EventPart.TEXT, EventPart.ONLINE}
    assert told.differs(replace(told, place="Online, via Teams")) == {EventPart.LOCATION}, "a word for being online is no place"
    assert set(EventPart) == EVERY_PART
