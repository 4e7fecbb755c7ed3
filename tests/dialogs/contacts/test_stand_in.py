"""Who hears what is for a contact person who is away, as conversations."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.attendance.away import Away
from domain.programme.contact_person import current_contact, in_place_of
from domain.programme_file.file import WrongProgrammeFile, read_programme_file
from domain.programme_file.file_import import import_programme
from store import open_store
from tests.dialogs.sessions.test_sheet import tries_something
from tests.dialogs.world import PROGRAMME, START, Mailbox, World, build, words

SECOND = 'coordinators = ["anja", "joris"]'
BESIDE = PROGRAMME.replace('coordinators = ["anja"]', SECOND).replace(
    "[[network]]",
    """[[facilitator]]
key = "fenna"
name = "Fenna Postma"
user = "user-fenna"
[[network]]""",
    1,
)
FACILITATED = BESIDE.replace(SECOND, f'{SECOND}\nfacilitators = ["fenna"]')


@pytest.fixture
async def world() -> World:
    return await with_programme(FACILITATED)


async def with_programme(text: str, mailbox: Mailbox | None = None) -> World:
    made = await build(mailbox=mailbox)
    async with made.store.transaction() as tx:
        await import_programme(tx, read_programme_file(text.format(language="nl")), START)
    for user in ("user-bram", "user-samira", "user-anja", "user-joris", "user-fenna"):
        await made.chat(user).opens()
    return made


def shown(world: World, user: str, text: str) -> list[str]:
    return [words(card) for card in world.post.cards(f"chat-{user}") if text in words(card)]


async def anja_goes(world: World, until: str = "2027-01-10", stand_in: str = "joris") -> None:
    anja = world.chat("user-anja")
    await anja.says("afwezig")
    anja.sees("Wie neemt het van je over?")
    anja.does_not_see("Bericht aan")
    await anja.presses("Ik ben dan weg", until=until, stand_in=stand_in)
    anja.sees("Wat voor jou binnenkomt, gaat zolang naar Joris Bakker")


async def bram_signs_off(world: World, note: str = "") -> None:
    bram = world.chat("user-bram")
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    if note:
        await bram.presses(next(f"Stuur naar {text}" for text in ("Joris Bakker", "Anja de Boer") if text in words(bram.last)), note=note)  # type: ignore[arg-type]
    await world.passes(minutes=1)


async def test_the_stand_in_gets_the_card_and_the_participant_reads_who_was_told(world: World) -> None:
    await anja_goes(world)
    bram = world.chat("user-bram")
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    bram.sees("Joris Bakker hoort het van mij", "Bericht aan Joris Bakker")
    bram.does_not_see("Anja")
    await bram.presses("Stuur naar Joris Bakker", note="PLANTED")
    bram.sees("Joris Bakker weet ervan")
    await world.passes(minutes=1)
    (card,) = shown(world, "user-joris", "PLANTED")
    assert "Voor Anja de Boer, die er nu niet is" in card
    assert [user for user in ("user-anja", "user-fenna", "user-samira") if shown(world, user, "PLANTED")] == []


async def test_after_the_return_the_card_stays_and_new_ones_go_to_the_contact(world: World) -> None:
    await anja_goes(world)
    await bram_signs_off(world, "PLANTED")
    before = len(world.post.cards("chat-user-joris"))
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    await anja.says("ik ben er weer")
    anja.sees("Wat er nu binnenkomt, gaat weer naar jou")
    await bram.says("bijeenkomsten")
    await bram.presses("Toch erbij")
    await world.passes(minutes=1)
    assert len(world.post.cards("chat-user-joris")) == before
    assert shown(world, "user-joris", "Bram Visser komt toch")
    await bram.says("ik kan er donderdag 18 februari niet bij zijn")
    await bram.presses("Ja, meld mij af")
    bram.sees("Anja de Boer hoort het van mij")
    await world.passes(minutes=1)
    assert shown(world, "user-anja", "Bram Visser kan niet")


async def test_the_contact_gets_one_list_on_return_without_anybodys_words(world: World) -> None:
    await anja_goes(world)
    await bram_signs_off(world, "PLANTED")
    await world.reaches("2027-01-12T12:00:00+01:00")
    (listed,) = shown(world, "user-anja", "Terwijl je weg was")
    assert "Bram Visser** kan niet op donderdag 21 januari 2027. Joris Bakker weet ervan." in listed
    assert "PLANTED" not in listed


async def test_who_missed_nothing_gets_no_list(world: World) -> None:
    await anja_goes(world)
    await world.reaches("2027-01-12T12:00:00+01:00")
    assert shown(world, "user-anja", "Terwijl je weg was") == []


async def test_the_sheet_of_an_absent_coordinator_goes_to_the_stand_in_without_notes() -> None:
    world = await with_programme(PROGRAMME.replace('email = "anja@example.org"', 'email = "anja@example.org"\nstand_in = "joris"'))
    await bram_signs_off(world, "PLANTED")
    await anja_goes(world, "2027-01-22")
    await world.reaches("2027-01-21T13:00:00+01:00")
    (sheet,) = shown(world, "user-joris", "Draagvlak creëren")
    assert "Bram Visser" in sheet
    assert "PLANTED" not in sheet
    assert len(shown(world, "user-anja", "Wie komt")) == 0


async def test_the_mail_goes_to_the_stand_in() -> None:
    mailbox = Mailbox()
    text = PROGRAMME.replace('user = "user-joris"', 'user = "user-joris"\nemail = "joris@example.org"', 1)
    world = await with_programme(text.replace('email = "anja@example.org"', 'email = "anja@example.org"\nstand_in = "joris"'), mailbox)
    await anja_goes(world)
    await world.chat("user-joris").leaves()
    await bram_signs_off(world)
    await world.passes(minutes=20)
    ((to, _, said),) = mailbox.mails
    assert to == "joris@example.org"
    assert "Deze mail is voor Anja de Boer" in said


async def test_a_facilitator_sees_the_round_but_no_notes_and_plans_nothing(world: World) -> None:
    await bram_signs_off(world, "PLANTED")
    fenna = world.chat("user-fenna")
    await fenna.says("hulp")
    fenna.sees("voortgang", "aanwezigheid", "afwezig")
    fenna.does_not_see("plannen", "afgelasten", "koppelen")
    for forbidden in ("plannen", "wijzigen", "afgelasten"):
        await fenna.says(forbidden)
        fenna.sees("coördinator")
        assert "Input" not in str(fenna.last)
    await fenna.says("voortgang")
    fenna.sees("Bram Visser", "Samira Idrissi")
    await world.reaches("2027-01-21T13:00:00+01:00")
    assert shown(world, "user-fenna", "Draagvlak creëren")
    assert shown(world, "user-fenna", "PLANTED") == []
    await world.reaches("2027-01-21T14:30:00+01:00")
    await fenna.says("aanwezigheid")
    fenna.sees("De code van deze bijeenkomst")
    await world.reaches("2027-01-21T17:00:00+01:00")
    fenna.gets()
    await fenna.presses("Bewaar")
    async with world.store.transaction() as tx:
        held = await tx.attendances.get("behoud-1")
        assert held is not None
        assert held.by == "fenna"


async def test_a_form_with_somebody_else_as_stand_in_changes_nothing(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.says("afwezig")
    await anja.presses("Ik ben dan weg", until="2027-01-10", stand_in="nobody")
    anja.sees("Kies iemand uit de lijst")
    async with world.store.transaction() as tx:
        assert await tx.aways.get("user-anja") is None


async def test_what_was_shared_with_the_contact_alone_reaches_no_stand_in_and_no_facilitator(world: World) -> None:
    await tries_something(world.chat("user-bram"), "contact", "ALLEEN-VOOR-ANJA")
    await anja_goes(world, "2027-01-22")
    for user in ("user-joris", "user-fenna"):
        chat = world.chat(user)
        await chat.says("voortgang")
        chat.does_not_see("ALLEEN-VOOR-ANJA")
    chat.sees("Bram Visser", "Uitvoeren en observeren")
    await world.reaches("2027-01-21T13:00:00+01:00")
    for user in ("user-joris", "user-fenna"):
        assert shown(world, user, "Straks: Draagvlak")
        assert shown(world, user, "ALLEEN-VOOR-ANJA") == []
    anja = world.chat("user-anja")
    await anja.says("voortgang")
    anja.sees("ALLEEN-VOOR-ANJA")


async def test_old_cards_once_the_contact_is_back(world: World) -> None:
    alone = await with_programme(PROGRAMME.replace('email = "anja@example.org"', 'stand_in = "joris"'))
    await anja_goes(alone)
    await bram_signs_off(alone)
    (card,) = [message for message in alone.post.cards("chat-user-joris") if "Bram Visser kan niet" in words(message)]
    await alone.chat("user-anja").says("ik ben er weer")
    for user, sees in (("user-joris", "Dit is nu niet aan jou"), ("user-anja", "Je bericht aan Bram Visser"), ("user-samira", "niet")):
        chat = alone.chat(user)
        await chat.presses("Antwoord Bram Visser", on=card)
        chat.sees(sees)


async def test_who_takes_part_and_coordinates_has_both(world: World) -> None:
    joint = PROGRAMME.replace('user = "user-bram"', 'user = "user-joris"')
    both = await with_programme(joint)
    joris = both.chat("user-joris")
    await joris.says("hulp")
    joris.sees("afmelden", "check-in", "voortgang", "plannen")
    await joris.says("afwezig")
    joris.sees("Bericht aan Anja de Boer")


KEYS = ("a", "b", "c", "d")


@settings(max_examples=60, deadline=None)
@given(
    away=st.sets(st.sampled_from(KEYS)),
    stand_ins=st.fixed_dictionaries({key: st.sampled_from(("", *KEYS)) for key in KEYS}),
    contact=st.sampled_from(KEYS),
)
async def test_exactly_one_is_told_and_never_an_absent_one_when_anybody_is_there(
    away: set[str], stand_ins: dict[str, str], contact: str
) -> None:
    store = open_store("memory:")
    text = PROGRAMME.format(language="nl")
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(text), START)
        for known in await tx.coordinators.all():
            await tx.coordinators.remove(known.id)
        network, bram = await tx.networks.get("behoud"), await tx.participants.get("behoud.bram")
        assert network is not None
        assert bram is not None
        maker = type(known)
        for key in KEYS:
            await tx.coordinators.add(maker(id=key, name=key, user=f"u-{key}", email="", stand_in=stand_ins[key]))
            if key in away:
                await tx.aways.add(Away(id=f"u-{key}", number=1, since=START, until=START + timedelta(days=3)))
        object.__setattr__(bram, "contact", contact)
        reader = await current_contact(tx, bram, START)
        assert reader is not None
        there = set(KEYS) - away
        assert reader.id in there or (not there and reader.id == contact)
        if contact in there:
            assert reader.id == contact
        elif stand_ins[contact] in there:
            assert reader.id == stand_ins[contact]
        assert (await in_place_of(tx, reader, network, START)).id == reader.id or not there
    await store.close()


@pytest.mark.parametrize(
    ("line", "text_id"),
    [
        ('stand_in = "nobody"', "error-file-coordinator"),
        ('stand_in = "anja"', "error-file-own-stand-in"),
    ],
)
def test_a_wrong_stand_in_is_complained_of_on_its_line(line: str, text_id: str) -> None:
    text = PROGRAMME.replace('email = "anja@example.org"', f'email = "anja@example.org"\n{line}').format(language="nl")
    with pytest.raises(WrongProgrammeFile) as wrong:
        read_programme_file(text)
    (complaint,) = wrong.value.complaints
    assert (complaint.text_id, complaint.line) == (text_id, text.splitlines().index(line) + 1)


def test_stand_ins_in_a_circle_are_allowed() -> None:
    text = PROGRAMME.replace('email = "anja@example.org"', 'stand_in = "joris"')
    text = text.replace('user = "user-joris"', 'user = "user-joris"\nstand_in = "anja"')
    assert [coordinator.stand_in for coordinator in read_programme_file(text.format(language="nl")).coordinator] == ["joris", "anja"]
