"""From the button on a card to the entry in somebody's calendar."""

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar, Event
from structlog.testing import capture_logs

from cards.language import language
from cards.sessions import sessions as session
from dialogs.calendar.download import CalendarFile, fetch
from dialogs.links.expired import ExpiredLink
from domain.ports import Message
from tests.cards.people import BEHOUD, MEETING, NOW
from tests.dialogs.world import LINKS, World, build, button, words

ADD = "Zet in mijn agenda"


def token(address: str) -> str:
    assert address.startswith("https://spiraal.example.org/calendar/")
    return address.rpartition("/")[2].removesuffix(".ics")


async def link_of_bram(world: World) -> str:
    await world.chat("user-bram").opens()
    await world.reaches("2027-01-07T14:00:01+01:00")
    return str(button(world.chat("user-bram").gets(), ADD)["url"])


async def entry(world: World, address: str) -> tuple[CalendarFile, Event]:
    found = await fetch(world.store, LINKS, token(address), world.clock.now())
    assert isinstance(found, CalendarFile)
    calendar = Calendar.from_ical(found.body)
    assert isinstance(calendar, Calendar)
    [event] = calendar.events
    return found, event


async def over(world: World, address: str) -> ExpiredLink:
    found = await fetch(world.store, LINKS, token(address), world.clock.now())
    assert isinstance(found, ExpiredLink)
    return found


async def test_the_reminder_brings_it(world: World) -> None:
    found, event = await entry(world, await link_of_bram(world))
    assert found.name == "behoud-1.ics"
    assert str(event["uid"]) == "behoud-1.0a0b@spiraal"
    assert str(event["summary"]) == "Draagvlak creëren · Netwerk behoud"
    assert str(event["location"]) == "Buurthuis De Kade"
    assert event.start.isoformat() == "2027-01-21T14:00:00+01:00"
    assert b"Bram" not in found.body
    assert b"behoud.bram" not in found.body


async def test_the_form_in_teams_is_under_more(world: World) -> None:
    await link_of_bram(world)
    form = button(world.chat("user-bram").gets(), "Plan in Teams")
    assert form["mode"] == "secondary"
    assert form["url"].startswith("https://teams.microsoft.com/l/meeting/new?subject=Draagvlak%20cre%C3%ABren")


def test_without_a_link_of_ours_the_form_in_teams_is_in_sight() -> None:
    reminder = session.reminder(language("nl"), BEHOUD, MEETING, NOW)
    assert "mode" not in button(reminder, "Plan in Teams")
    assert ADD not in words(reminder)


async def test_the_list_brings_each_until_one_signs_off(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("bijeenkomsten")
    assert links(bram.last) == 2
    await bram.presses("Ik kan niet")
    await bram.says("bijeenkomsten")
    assert links(bram.last) == 1


async def test_a_question_is_no_place_for_it(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.says("ik kan 21 januari niet")
    samira.sees("Voor welke bijeenkomst?")
    assert links(samira.last) == 0


async def test_a_coordinator_has_no_place_of_their_own_to_come_to(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.says("bijeenkomsten")
    anja.sees("Draagvlak creëren")
    assert links(anja.last) == 0


async def test_it_is_in_the_readers_language() -> None:
    english = await build("en")
    await english.chat("user-bram").opens()
    await english.reaches("2027-01-07T14:00:01+01:00")
    _, event = await entry(english, str(button(english.chat("user-bram").gets(), "Add to my calendar")["url"]))
    assert "Can't come?" in str(event["description"])


async def test_a_moved_session_is_the_same_entry_and_a_cancelled_one_goes(world: World) -> None:
    address = await link_of_bram(world)
    _, before = await entry(world, address)
    await change(world, sequence=1, place="Stadhuis")
    found, moved = await entry(world, address)
    assert (moved["uid"], moved.sequence, found.method) == (before["uid"], before.sequence + 1, "PUBLISH")
    assert str(moved["location"]) == "Stadhuis"
    await change(world, sequence=2, cancelled_at=world.clock.now())
    found, gone = await entry(world, address)
    assert (gone["uid"], str(gone["status"]), found.method) == (before["uid"], "CANCELLED", "CANCEL")


async def test_a_month_after_the_session_it_is_over(world: World) -> None:
    address = await link_of_bram(world)
    world.clock.set(world.clock.now() + timedelta(days=43))
    await entry(world, address)
    world.clock.set(world.clock.now() + timedelta(days=3))
    assert (await over(world, address)).over


@pytest.mark.parametrize("gone", ["session", "participant"])
async def test_what_is_gone_has_no_file(world: World, gone: str) -> None:
    address = await link_of_bram(world)
    async with world.store.transaction() as tx:
        await (tx.sessions.remove("behoud-1") if gone == "session" else tx.participants.remove("behoud.bram"))
    assert (await over(world, address)).over


async def test_a_wrong_link_reads_the_same_as_an_old_one_and_names_nobody(world: World) -> None:
    address = await link_of_bram(world)
    altered = address.replace(".ics", "x.ics")
    with capture_logs() as logs:
        wrong = await over(world, altered)
        world.clock.set(world.clock.now() + timedelta(days=90))
        old = await over(world, address)
    assert (wrong.over, old.over) == (False, True)
    assert wrong.page == old.page
    assert not any(word in old.page for word in ("Bram", "behoud", "Draagvlak", "https://"))
    assert [entry["event"] for entry in logs] == ["calendar-link-refused"] * 2
    assert token(address) not in repr(logs)


def links(message: Message | None) -> int:
    assert message is not None
    return words(message).count(f"[{ADD}](https://spiraal.example.org/calendar/")


async def change(world: World, **changed: object) -> None:
    async with world.store.transaction() as tx:
        meeting = await tx.sessions.get("behoud-1")
        assert meeting is not None
        await tx.sessions.save(replace(meeting, **changed))  # type: ignore[arg-type]
