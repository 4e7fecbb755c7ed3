"""The contact person whom Teams does not reach, by e-mail."""

from dataclasses import replace

import pytest

from domain.notifications.outbox import State
from scheduler.travel import Delivered
from tests.dialogs.world import Mailbox, World, build

KEY = "absence:behoud-1|behoud.bram:mail"


@pytest.fixture
async def world() -> World:
    return await build(mailbox=Mailbox())


def mails(world: World) -> list[tuple[str, str, str]]:
    assert world.mailbox is not None
    return world.mailbox.mails


def became(delivered: list[Delivered]) -> State:
    return next(other.state for other in delivered if other.key == KEY)


async def signs_off(world: World, note: str = "") -> None:
    bram = world.chat("user-bram")
    await bram.says("afmelden 21 januari")
    await bram.presses("Ja, meld mij af")
    if note:
        await bram.presses("Stuur naar Anja de Boer", note=note, catch_up="call")


async def test_who_has_no_chat_gets_a_mail_at_once(world: World) -> None:
    await signs_off(world, note="Ik moet naar het ziekenhuis")
    await world.passes(minutes=1)
    [(to, subject, text)] = mails(world)
    assert (to, subject) == ("anja@example.org", "Afmelding: Bram Visser, donderdag 21 januari 2027")
    for told in ("Hallo Anja de Boer,", "Bram Visser (De Linde)", '"Draagvlak creëren"', "donderdag 21 januari 2027, 14:00–16:00"):
        assert told in text
    assert "Bram Visser schreef er een bericht bij. Dat staat niet in deze mail." in text
    assert "ziekenhuis" not in text
    assert "bellen" not in text


async def test_without_a_note_none_is_told_of(world: World) -> None:
    await signs_off(world)
    await world.passes(minutes=1)
    [(_, _, text)] = mails(world)
    assert "bericht bij" not in text


async def test_whom_the_card_reaches_gets_no_mail(world: World) -> None:
    await world.chat("user-anja").opens()
    await signs_off(world)
    delivered = await world.passes(days=1)
    assert became(delivered) is State.NOT_NEEDED
    assert mails(world) == []


async def test_whom_the_card_does_not_reach_gets_a_mail_after_a_quarter(world: World) -> None:
    await world.chat("user-anja").opens()
    await signs_off(world)
    await world.chat("user-anja").leaves()
    await world.passes(minutes=14)
    assert mails(world) == []
    await world.passes(minutes=2)
    assert len(mails(world)) == 1


async def test_whoever_comes_after_all_in_time_is_not_mailed_about(world: World) -> None:
    await signs_off(world)
    bram = world.chat("user-bram")
    await bram.says("ik kom 21 januari toch")
    await bram.presses("Ja, ik kom toch")
    assert became(await world.passes(days=1)) is State.NOT_NEEDED
    assert mails(world) == []


async def test_one_mail_per_absence_however_often_one_signs_off(world: World) -> None:
    await signs_off(world)
    await world.passes(hours=1)
    bram = world.chat("user-bram")
    await bram.says("ik kom 21 januari toch")
    await bram.presses("Ja, ik kom toch")
    await signs_off(world, note="Nog eens")
    await world.passes(days=2)
    assert len(mails(world)) == 1


async def test_without_a_mailer_no_mail_is_needed() -> None:
    world = await build()
    await signs_off(world)
    assert became(await world.passes(hours=1)) is State.NOT_NEEDED


async def test_without_an_address_no_mail_is_needed(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.says("afmelden 18 februari")
    await samira.presses("Ja, meld mij af")
    delivered = await world.passes(hours=1)
    assert {other.state for other in delivered if other.kind == "absence-mail"} == {State.NOT_NEEDED}
    assert mails(world) == []


async def test_the_contact_person_of_now_gets_it(world: World) -> None:
    await world.chat("user-anja").opens()
    await signs_off(world)
    await world.chat("user-anja").leaves()
    async with world.store.transaction() as tx:
        bram, joris = await tx.participants.get("behoud.bram"), await tx.coordinators.get("joris")
        assert bram is not None
        assert joris is not None
        await tx.participants.save(replace(bram, contact="joris"))
        await tx.coordinators.save(replace(joris, email="joris@example.org"))
    await world.passes(minutes=16)
    assert [to for to, _, _ in mails(world)] == ["joris@example.org"]


async def test_it_is_in_the_language_of_who_reads_it(world: World) -> None:
    await world.chat("user-anja").says("english")
    await world.chat("user-anja").leaves()
    await signs_off(world)
    await world.passes(minutes=16)
    [(_, subject, text)] = mails(world)
    assert subject == "Sign-off: Bram Visser, Thursday 21 January 2027"
    assert text.startswith("Hello Anja de Boer,")


async def test_the_outbox_keeps_no_address(world: World) -> None:
    await signs_off(world)
    await world.passes(minutes=1)
    async with world.store.transaction() as tx:
        row = await tx.outbox.get(KEY)
    assert row is not None
    assert row.state is State.SENT
    assert "@" not in repr(row)
