"""The logboek: what somebody wrote, page by page; changed, shared otherwise and taken back, also from old cards and two devices."""

from tests.dialogs.check_ins.test_check_in import EXPLORED, PLANNED, checks_in, has_action
from tests.dialogs.world import Chat, World, words

ENTRY = "behoud.bram:action:1:check-in:1"


async def wrote(world: World, count: int = 1, circle: str = "contact") -> Chat:
    """Bram with so many entries, an hour apart, by their numbers."""
    bram = world.chat("user-bram")
    await has_action(bram)
    done = {"done": "not_yet", "need": "none"}
    for number in range(count):
        said = {**EXPLORED, **PLANNED, **done, "noticed": f"WORD{number}"}
        await checks_in(bram, circle, {**said, "problem": f"WORD{number}", "experiment": f"WORD{number}"})
        await world.passes(hours=1)
    return bram


async def opens(chat: Chat, update: str = ENTRY) -> None:
    await chat.says("logboek")
    await chat.presses("Lees", update=update)


async def test_five_a_page_newest_first_there_and_back(world: World) -> None:
    bram = await wrote(world, 12)

    def shown() -> list[int]:
        card = words(bram.last) if bram.last else ""
        return [number for number in range(12) if f"WORD{number} " in f"{card} "]

    await bram.says("logboek")
    assert shown() == [7, 8, 9, 10, 11]
    assert words(bram.last or bram.gets()).index("WORD11") < words(bram.last or bram.gets()).index("WORD7")
    bram.does_not_see("Nieuwer")
    await bram.presses("Ouder")
    assert shown() == [2, 3, 4, 5, 6]
    await bram.presses("Ouder")
    assert shown() == [0, 1]
    bram.does_not_see("Ouder")
    await bram.presses("Nieuwer")
    assert shown() == [2, 3, 4, 5, 6]
    await bram.presses("Nieuwer")
    assert shown() == [7, 8, 9, 10, 11]
    bram.does_not_see("Nieuwer")


async def test_an_empty_log_says_what_comes(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("mijn logboek")
    bram.sees("Er is nog niets.")
    anja = world.chat("user-anja")
    await anja.says("logboek")
    anja.sees("Dit is voor deelnemers")


async def test_in_two_networks_it_asks_which(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.says("logboek")
    await samira.presses("Netwerk onboarding")
    samira.sees("Netwerk onboarding", "Mijn logboek")


async def test_new_words_take_the_place_of_the_old_everywhere_and_stay_shared(world: World) -> None:
    await world.channel("user-anja").opens()
    bram = await wrote(world, circle="network_named")
    async with world.store.transaction() as tx:
        before = await tx.updates.get(ENTRY)
    await opens(bram)
    bram.sees("WORD0", "PLANTED-unknown", "HR", "Het netwerk, met mijn naam")
    await bram.presses("Wijzig")
    bram.sees("WORD0", "Bewaar")
    form = bram.last
    await bram.presses("Bewaar", problem="BETER", unknown="", talked_to="hr")
    bram.sees("Gewijzigd", "BETER", "HR")
    bram.does_not_see("WORD0", "PLANTED-unknown")
    await bram.presses("Bewaar", on=form, problem="BETER", unknown="", talked_to="hr")
    bram.sees("BETER")
    async with world.store.transaction() as tx:
        update = await tx.updates.get(ENTRY)
    assert before is not None
    assert update is not None
    assert (update.version, update.shared_at, update.edited_at) == (before.version + 1, before.shared_at, world.clock.now())
    await world.reaches("2027-01-08T09:00:01+01:00")
    assert "BETER" in words(world.posted()[-1])
    assert "WORD0" not in words(world.posted()[-1])


async def test_what_is_missing_or_too_long_is_said_and_what_was_typed_stays(world: World) -> None:
    bram = await wrote(world)
    await opens(bram)
    await bram.presses("Wijzig")
    await bram.presses("Bewaar", problem=" ", unknown="HALF af")
    bram.sees('"Welk probleem pak je aan?" is nog leeg.', "HALF af")
    await bram.presses("Bewaar", problem="x" * 4001, unknown="")
    bram.sees("4.001 tekens", "x" * 4001)
    await bram.presses("Bewaar", problem="x" * 4000, unknown="")
    bram.sees("x" * 4000)


async def test_what_moved_the_spiral_is_not_changed_afterwards(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    for said in (EXPLORED, PLANNED, {"done": "yes", "noticed": "OUD", "need": "tip"}):
        await checks_in(bram, "me", said)
        await world.passes(hours=1)
    await opens(bram, "behoud.bram:action:1:check-in:3")
    await bram.presses("Wijzig")
    bram.does_not_see("Is het gedaan?")
    await bram.presses("Bewaar", done="not_yet", noticed="NIEUW", need="none")
    async with world.store.transaction() as tx:
        update = await tx.updates.get("behoud.bram:action:1:check-in:3")
        (action,) = await tx.actions.of_participant("behoud.bram")
    assert update is not None
    assert update.answers == {"done": "yes", "noticed": "NIEUW", "need": "none"}
    assert action.step == "evaluate"


async def test_two_devices_do_not_overwrite_each_other_unseen(world: World) -> None:
    bram = await wrote(world)
    await opens(bram)
    await bram.presses("Wijzig")
    form = bram.last
    await bram.presses("Bewaar", on=form, problem="TELEFOON")
    await bram.presses("Bewaar", on=form, problem="LAPTOP")
    bram.sees("intussen ergens anders gewijzigd", "LAPTOP")
    async with world.store.transaction() as tx:
        update = await tx.updates.get(ENTRY)
    assert update is not None
    assert update.answers["problem"] == "TELEFOON"
    await bram.presses("Bewaar", problem="LAPTOP")
    bram.sees("Gewijzigd", "LAPTOP")
    await bram.presses("Bewaar", on=form, problem="y" * 3990, unknown="z" * 9000)
    assert "9.000" in (bram.reply.complaint or words(bram.last or bram.gets()))


async def test_the_circle_is_changed_from_the_log(world: World) -> None:
    bram, anja = await wrote(world), world.chat("user-anja")
    await opens(bram)
    await bram.presses("Wie leest het")
    await bram.presses("Bewaar mijn keuze", circle="me")
    await opens(bram)
    bram.sees("Wie leest dit: Alleen ik")
    await anja.says("voortgang")
    anja.does_not_see("WORD0")


async def test_withdrawing_says_what_it_means_and_wipes_it_from_sight_and_store(world: World) -> None:
    await world.channel("user-anja").opens()
    bram, anja = await wrote(world, circle="network_named"), world.chat("user-anja")
    await opens(bram)
    old = bram.last
    await bram.presses("Trek in")
    bram.sees("Niemand kan hem daarna nog lezen", "kan ik niet terughalen", "WORD0")
    sure = bram.last
    await bram.presses("Ja, trek in")
    bram.sees("Ingetrokken")
    await bram.presses("Ja, trek in", on=sure)
    bram.sees("Ingetrokken")
    await bram.presses("Wijzig", on=old)
    bram.sees("Deze notitie heb je ingetrokken")
    await bram.presses("Wie leest het", on=old)
    bram.sees("Deze notitie heb je ingetrokken")
    async with world.store.transaction() as tx:
        assert await tx.updates.get(ENTRY) is None
        (action,) = await tx.actions.of_participant("behoud.bram")
    assert action.step == "plan"
    await bram.says("mijn actie")
    bram.does_not_see("WORD0")
    await anja.says("voortgang")
    anja.does_not_see("WORD0")
    posts = len(world.posted())
    await world.reaches("2027-01-08T09:00:01+01:00")
    assert not any("WORD0" in words(card) for card in world.posted()[posts:])


async def test_cards_of_a_withdrawn_entry_do_nothing_and_give_back_what_was_typed(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    await bram.says("check-in")
    form = bram.last
    await bram.presses("Ga verder", EXPLORED)
    who = bram.last
    await opens(bram)
    await bram.presses("Wijzig")
    editing = bram.last
    await opens(bram)
    await bram.presses("Trek in")
    await bram.presses("Ja, trek in")
    await bram.presses("Bewaar mijn keuze", on=who, circle="network_named")
    bram.sees("Deze notitie heb je ingetrokken")
    await bram.presses("Ga verder", on=form, problem="NOG-eens")
    bram.sees("Deze notitie heb je ingetrokken", "NOG-eens")
    await bram.presses("Bewaar", on=editing, problem="EN-nog")
    bram.sees("Deze notitie heb je ingetrokken", "EN-nog")
    await bram.says("check-in")
    bram.sees("Welk probleem pak je aan?")
    async with world.store.transaction() as tx:
        assert not await tx.updates.of_participant("behoud.bram")


async def test_nobody_opens_changes_or_withdraws_what_is_not_theirs(world: World) -> None:
    bram, samira, anja = await wrote(world, circle="network_named"), world.chat("user-samira"), world.chat("user-anja")
    await bram.says("logboek")
    listed = bram.last
    await bram.presses("Lees", update=ENTRY)
    entry = bram.last
    await bram.presses("Wijzig")
    form = bram.last
    await bram.presses("Trek in", on=entry)
    sure = bram.last
    for other in (samira, anja):
        for title, card in (("Lees", listed), ("Wijzig", entry), ("Bewaar", form), ("Trek in", entry), ("Ja, trek in", sure)):
            await other.presses(title, on=card, update=ENTRY, problem="VREEMD")
            other.sees("Deze kaart is niet van jou")
            other.does_not_see("WORD0")
    await samira.says("logboek")
    await samira.presses("Netwerk behoud")
    samira.does_not_see("WORD0")
    await opens(bram)
    bram.sees("WORD0")


async def test_a_long_entry_is_read_whole_in_parts_and_changed_answer_by_answer(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    typed = {"problem": ("één 😀😀😀😀 " * 1000)[:3999] + "A", "unknown": ("twee 😀😀😀😀 " * 1000)[:3999] + "B"}
    await checks_in(bram, "me", typed)
    await opens(bram)
    read = words(bram.last or bram.gets())
    while "Lees verder" in read.split(" | "):
        await bram.presses("Lees verder")
        read = words(bram.last or bram.gets())
    bram.sees("B |")
    await bram.presses("Wijzig")
    bram.sees("Welk antwoord wil je wijzigen?")
    await bram.presses("Wat weet je nog niet?")
    bram.does_not_see("Welk probleem pak je aan?")
    await bram.presses("Bewaar", unknown="KORT")
    bram.sees("Gewijzigd")
    async with world.store.transaction() as tx:
        update = await tx.updates.get(ENTRY)
    assert update is not None
    assert update.answers == {"problem": typed["problem"], "unknown": "KORT"}


async def test_in_english(english_world: World) -> None:
    bram = english_world.chat("user-bram")
    await bram.says("my log")
    bram.sees("My log", "There is nothing yet.")
