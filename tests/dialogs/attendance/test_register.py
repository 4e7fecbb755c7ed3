"""Who was there, by the coordinator and by code, and what whoever missed it gets, as conversations."""

import re
from dataclasses import replace

import pytest

from domain.attendance.register import LETTERS
from domain.notifications.outbox import NotificationKind, State
from tests.dialogs.world import Chat, World, words

ENDS = "2027-01-21T16:00:01+01:00"


async def opened(world: World) -> None:
    for user in ("user-bram", "user-samira", "user-anja", "user-joris"):
        await world.chat(user).opens()


def cards(world: World, user: str, text: str) -> list[str]:
    return [shown for card in world.post.cards(f"chat-{user}") if text in (shown := words(card))]


async def code(anja: Chat) -> str:
    await anja.says("aanwezigheid")
    anja.sees("De code van deze bijeenkomst")
    assert anja.last is not None
    found = re.search(rf"\b[{LETTERS}]{{4}}\b", words(anja.last))
    assert found is not None
    return found[0]


async def test_one_card_after_the_session_and_whoever_was_not_there_hears_of_it_once(world: World) -> None:
    await opened(world)
    anja, samira = world.chat("user-anja"), world.chat("user-samira")
    await world.reaches(ENDS)
    anja.gets()
    anja.sees("Wie was er niet?", "Bram Visser", "Samira Idrissi", "Iedereen telt als aanwezig.", "omdat je Netwerk behoud coördineert")
    await anja.presses("Bewaar", absent="behoud.samira,behoud.somebody-else")
    anja.sees("De aanwezigheid is bewaard", "1 deelnemer was er bij", "Ingevuld door Anja de Boer", "Was er niet | Samira Idrissi")
    async with world.store.transaction() as tx:
        saved = await tx.attendances.get("behoud-1")
    assert saved is not None
    assert (saved.present, saved.absent, saved.by) == (("behoud.bram",), ("behoud.samira",), "anja")
    delivered = await world.reaches("2027-02-05T12:00:00+01:00")
    after = [other for other in delivered if other.kind is NotificationKind.AFTERCARE]
    assert [(other.key, other.state) for other in after] == [("session:behoud-1:aftercare:participant:behoud.samira", State.SENT)]
    (shown,) = cards(world, "user-samira", "We hebben je gemist")
    assert "Draagvlak creëren" in shown
    assert "Meten van impact" in shown, "the next session and its theme"
    assert not cards(world, "user-bram", "We hebben je gemist")
    samira.last = next(card for card in world.post.cards("chat-user-samira") if "We hebben je gemist" in words(card))
    offer = samira.last
    await samira.presses("Ik wil even praten")
    samira.sees("Joris Bakker hoort van mij dat je even wilt praten.")
    await samira.presses("Ik wil even praten", on=offer)
    await world.passes(minutes=1)
    assert len(cards(world, "user-joris", "Samira Idrissi wil even praten")) == 1


async def test_it_comes_the_next_working_morning_at_nine(world: World) -> None:
    await opened(world)
    anja = world.chat("user-anja")
    await world.reaches(ENDS)
    anja.gets()
    await anja.presses("Bewaar", absent="behoud.bram")
    await world.reaches("2027-01-22T08:59:00+01:00")
    assert not cards(world, "user-bram", "We hebben je gemist")
    await world.reaches("2027-01-22T09:00:01+01:00")
    assert cards(world, "user-bram", "We hebben je gemist")


async def test_without_the_coordinator_whoever_signed_off_gets_it_after_two_working_days(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    await bram.presses("Stuur naar Anja de Boer", note="PLANTED", catch_up="material")
    await world.reaches("2027-01-25T08:59:00+01:00")
    assert not cards(world, "user-bram", "We hebben je gemist")
    await world.reaches("2027-01-25T09:00:01+01:00")
    (shown,) = cards(world, "user-bram", "We hebben je gemist")
    assert "Je vroeg om het materiaal. Anja de Boer weet dat." in shown
    assert not cards(world, "user-samira", "We hebben je gemist")


async def test_whoever_signed_off_is_not_asked_about_and_a_correction_counts(world: World) -> None:
    await opened(world)
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    await world.reaches(ENDS)
    anja.gets()
    anja.sees("1 deelnemer was afgemeld en staat er niet bij.")
    anja.does_not_see("Bram Visser")
    await anja.presses("Bewaar", absent="behoud.samira,behoud.bram")
    await anja.says("aanwezigheid")
    await world.passes(hours=1)
    await anja.says("aanwezigheid")
    anja.sees("De aanwezigheid is bewaard")
    await anja.presses("Verander")
    await anja.presses("Bewaar", absent="")
    anja.does_not_see("Was er niet |")
    await world.reaches("2027-01-29T12:00:00+01:00")
    assert not cards(world, "user-samira", "We hebben je gemist"), "she was there after all"
    await world.reaches("2027-02-04T15:59:00+01:00")
    await anja.presses("Verander")
    anja.sees("Wie was er niet?")
    form = anja.last
    await world.reaches("2027-02-04T16:00:00+01:00")
    await anja.presses("Bewaar", on=form, absent="behoud.samira")
    anja.sees("Dit is te lang geleden")
    async with world.store.transaction() as tx:
        saved = await tx.attendances.get("behoud-1")
    assert saved is not None
    assert saved.absent == ()


async def test_a_code_counts_also_for_whoever_had_signed_off(world: World) -> None:
    await opened(world)
    anja, bram, samira = world.chat("user-anja"), world.chat("user-bram"), world.chat("user-samira")
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    await world.reaches("2027-01-21T13:31:00+01:00")
    shown = await code(anja)
    assert await code(anja) == shown
    await samira.says(f"Ik ben er {shown.lower()}")
    samira.sees("Fijn dat je er bent", "Draagvlak creëren")
    await bram.says(f"hier {shown}")
    bram.sees("Fijn dat je er bent")
    await anja.says("aanwezigheid")
    anja.sees("2 deelnemers gaven de code.")
    await world.reaches(ENDS)
    anja.gets()
    anja.sees("Bram Visser (gaf de code)", "Samira Idrissi (gaf de code)")


async def test_wrong_codes_are_met_kindly_and_five_times(world: World) -> None:
    await opened(world)
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    await world.reaches("2027-01-21T14:10:00+01:00")
    await bram.says("ik ben er KXRT")
    bram.sees("Er is nog geen code")
    shown = await code(anja)
    wrong = "CCCC" if shown != "CCCC" else "DDDD"
    for _ in range(5):
        await bram.says(f"ik ben er {wrong}")
        bram.sees("Die code ken ik niet", "Anja de Boer")
    await bram.says(f"ik ben er {shown}")
    bram.sees("Laat maar, het komt goed")
    async with world.store.transaction() as tx:
        (arrival,) = await tx.arrivals.all()
    assert (arrival.at, arrival.wrong) == (None, 5)


@pytest.mark.parametrize(
    ("moment", "counts"),
    [
        ("2027-01-21T13:29:59+01:00", False),
        ("2027-01-21T13:30:00+01:00", True),
        ("2027-01-21T16:30:00+01:00", True),
        ("2027-01-21T16:30:01+01:00", False),
    ],
)
async def test_a_code_counts_from_half_an_hour_before_until_half_an_hour_after(world: World, moment: str, counts: bool) -> None:
    bram = world.chat("user-bram")
    await world.reaches(moment)
    await bram.says("ik ben er KXRT")
    bram.sees("Er is nog geen code" if counts else "Nu is er geen bijeenkomst")


@pytest.mark.parametrize("text", ["ik ben er niet", "ik ben er donderdag niet bij", "ik ben er 21 januari niet"])
async def test_not_being_there_is_no_code(world: World, text: str) -> None:
    bram = world.chat("user-bram")
    await bram.says(text)
    bram.sees("Bedoel je deze?", "Je bent nog niet afgemeld.")


async def test_participants_and_other_coordinators_get_a_kind_no(world: World) -> None:
    await opened(world)
    anja, bram, joris = world.chat("user-anja"), world.chat("user-bram"), world.chat("user-joris")
    await world.reaches(ENDS)
    form = anja.gets()
    for other in (bram, joris):
        await other.presses("Bewaar", on=form, absent="behoud.samira")
        other.sees("Dit kan een coördinator")
    await bram.says("aanwezigheid")
    bram.sees("Dit kan een coördinator")
    await anja.says("ik ben er KXRT")
    anja.sees("Dit is voor deelnemers")
    async with world.store.transaction() as tx:
        assert await tx.attendances.get("behoud-1") is None


async def test_taking_part_in_a_network_is_not_coordinating_it(world: World) -> None:
    """Joris coordinates onboarding, and takes part in behoud himself."""
    await opened(world)
    async with world.store.transaction() as tx:
        samira = await tx.participants.get("behoud.samira")
        assert samira is not None
        await tx.participants.add(replace(samira, id="behoud.joris", key="joris", name="Joris Bakker", user="user-joris", version=0))
    await world.reaches(ENDS)
    joris = world.chat("user-joris")
    await joris.presses("Bewaar", on=world.chat("user-anja").gets(), absent="behoud.samira")
    joris.sees("Dit kan een coördinator")
    async with world.store.transaction() as tx:
        assert await tx.attendances.get("behoud-1") is None


async def test_what_waits_is_not_sent_once_it_is_put_right(world: World) -> None:
    await opened(world)
    anja, samira = world.chat("user-anja"), world.chat("user-samira")
    await world.reaches(ENDS)
    anja.gets()
    await anja.presses("Bewaar", absent="behoud.samira")
    await samira.says("afwezig")
    await samira.presses("Ik ben dan weg", until="2027-01-24", note="")
    await world.reaches("2027-01-22T12:00:00+01:00")
    await anja.says("aanwezigheid")
    await anja.presses("Verander")
    await anja.presses("Bewaar", absent="")
    await samira.says("ik ben er weer")
    delivered = await world.passes(minutes=1)
    assert [other.state for other in delivered if other.kind is NotificationKind.AFTERCARE] == [State.NOT_NEEDED]
    assert not cards(world, "user-samira", "We hebben je gemist")
