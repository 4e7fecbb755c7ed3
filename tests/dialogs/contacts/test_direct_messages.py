"""A contact person answers a participant, and back, as conversations."""

from domain.notifications.outbox import NotificationKind, State
from tests.dialogs.world import Chat, Mailbox, World, build, words


async def answered(world: World) -> tuple[Chat, Chat]:
    """Bram signed off; Anja has the card and the form before her."""
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    await anja.opens()
    await bram.opens()
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    await world.passes(minutes=1)
    anja.gets()
    await anja.presses("Antwoord Bram Visser")
    return anja, bram


async def test_there_and_back(world: World) -> None:
    anja, bram = await answered(world)
    form = anja.last
    assert form is not None
    await anja.presses("Stuur naar Bram Visser", text="Beterschap, ik bel je.")
    anja.sees("Je bericht aan Bram Visser", "Beterschap, ik bel je.")
    await anja.presses("Stuur naar Bram Visser", on=form, text="Beterschap, ik bel je.")
    await world.passes(minutes=1)
    assert len([card for card in world.post.cards("chat-user-bram") if "Anja de Boer schrijft" in words(card)]) == 1
    bram.gets()
    bram.sees("Anja de Boer schrijft", "Beterschap, ik bel je.")
    await bram.presses("Antwoord Anja de Boer")
    bram.sees("Anja de Boer schreef eerder:", "Beterschap, ik bel je.")
    await bram.presses("Stuur naar Anja de Boer", text="Dank je!")
    await world.passes(minutes=1)
    anja.gets()
    anja.sees("Bram Visser schrijft", "Dank je!", "Jij schreef eerder:")
    (card,) = [words(message) for message in world.post.cards("chat-user-anja") if "Bram Visser kan niet" in words(message)]
    assert "Jij schreef terug | Beterschap, ik bel je." in card
    delivered = await world.passes(hours=1)
    assert not [other for other in delivered if other.state is State.SENT]
    async with world.store.transaction() as tx:
        rows = [row for row in await tx.outbox.all() if row.kind in (NotificationKind.WRITING, NotificationKind.NOT_ARRIVED)]
        assert "Beterschap" not in str(rows)
        assert len(await tx.writings.of_participant("behoud.bram")) == 2


async def test_nobody_else_can_write_with_somebody_elses_card(world: World) -> None:
    anja, _bram = await answered(world)
    form = anja.last
    assert form is not None
    for user in ("user-samira", "user-joris"):
        other = world.chat(user)
        await other.opens()
        await other.presses("Stuur naar Bram Visser", on=form, text="STRAY")
        other.does_not_see("STRAY")
    async with world.store.transaction() as tx:
        assert await tx.writings.of_participant("behoud.bram") == []


async def test_empty_and_too_long_keep_what_was_typed(world: World) -> None:
    anja, _bram = await answered(world)
    await anja.presses("Stuur naar Bram Visser", text="   ")
    anja.sees("Schrijf eerst een bericht.")
    await anja.presses("Stuur naar Bram Visser", text="x" * 1001)
    anja.sees("Je bericht heeft 1.001 tekens", "x" * 1000)
    async with world.store.transaction() as tx:
        assert await tx.writings.of_participant("behoud.bram") == []


async def test_whom_teams_does_not_reach_gets_a_mail_without_words_and_the_writer_hears_it() -> None:
    world = await build(mailbox=(mailbox := Mailbox()))
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        assert bram is not None
        object.__setattr__(bram, "email", "bram@example.org")
        await tx.participants.save(bram)
    anja, chat = await answered(world)
    await chat.leaves()
    await anja.presses("Stuur naar Bram Visser", text="PLANTED")
    anja.sees("heeft nog geen chat met mij")
    await world.passes(minutes=20)
    ((to, _, said),) = [mail for mail in mailbox.mails if "schreef je" in mail[1]]
    assert to == "bram@example.org"
    assert "PLANTED" not in said
    anja.gets()
    anja.sees("is nog niet aangekomen", "Er ging wel een e-mail heen")


async def test_what_was_written_is_forgotten_with_leaving(world: World) -> None:
    from domain.own_data.erasure import erase

    anja, _bram = await answered(world)
    await anja.presses("Stuur naar Bram Visser", text="PLANTED")
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        assert bram is not None
        await erase(tx, bram)
        assert await tx.writings.all() == []
