"""Sessions for one leerteam, for several networks, and for outsiders: who hears of them, and who does not."""

import pytest

from dialogs.calendar.download import CalendarFile, fetch
from dialogs.links.expired import ExpiredLink
from dialogs.sessions.invitation import show
from domain.notifications.outbox import NotificationKind
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from tests.dialogs.world import LINKS, PROGRAMME, Chat, World, build, words

TEAM = """
[[network.session]]
key = "team-noord"
kind = "leerteambijeenkomst"
theme = "Eerste stappen"
starts = 2027-02-02T14:00:00+01:00
place = "Stadhuis (zaal 2), Breda"
team = "Noord"
"""
JOINT = """
[[network.session]]
key = "samen"
kind = "leernetwerkbijeenkomst"
theme = "Samen leren"
starts = 2027-02-02T14:00:00+01:00
place = "De Schuur"
networks = ["onboarding"]
"""
OPEN = """
[[network.session]]
key = "start"
kind = "kick-off"
theme = "We beginnen"
starts = 2027-02-02T14:00:00+01:00
place = "De Schuur"
[[network.session.material]]
title = "Handreiking"
url = "https://example.org/handreiking"
"""
CATO = """
[[network.participant]]
key = "cato"
name = "Cato Bos"
user = "user-cato"
organisation = "De Wilg"
contact = "joris"
team = "{team}"
"""


def programme(session: str, *, cato: str = "Zuid", onboarding: str = "") -> str:
    """The world's programme with Bram in leerteam Noord, Cato in ``cato``, and one session in network behoud besides."""
    text = PROGRAMME.format(language="nl").replace('organisation = "De Linde"', 'organisation = "De Linde"\nteam = "Noord"')
    first, second = text.split('[[network]]\nkey = "onboarding"')
    channel = 'channel = "19:onboarding@thread.tacv2"'
    return f'{first}{CATO.format(team=cato)}{session}[[network]]\nkey = "onboarding"\n{channel}{second}{onboarding}'


async def reads(world: World, text: str) -> None:
    async with world.store.transaction() as tx:
        await import_programme(tx, read_programme_file(text), world.clock.now())


async def people(world: World, *users: str) -> list[Chat]:
    chats = [world.chat(user) for user in users]
    for chat in chats:
        await chat.opens()
    for channel in ("19:behoud@thread.tacv2", "19:onboarding@thread.tacv2"):
        await world.channel("user-anja", channel).opens()
    return chats


def told(world: World, chat: Chat, theme: str) -> list[str]:
    """The cards in somebody's chat that have this theme on them."""
    return [text for card in world.post.cards(chat.place.conversation) if theme in (text := words(card))]


async def test_a_session_of_a_leerteam_is_nobody_elses() -> None:
    world = await build()
    await reads(world, programme(TEAM))
    bram, cato, anja = await people(world, "user-bram", "user-cato", "user-anja")
    await world.reaches("2027-02-02T13:00:00+01:00")

    assert len([text for text in told(world, bram, "Eerste stappen") if "Leerteam Noord" in text]) == 3
    assert "openstreetmap.org/search?query=Stadhuis%20%28zaal%202%29%2C%20Breda" in told(world, bram, "Eerste stappen")[0]
    assert told(world, cato, "Eerste stappen") == []
    posts = [words(post) for post in world.posted() if "Eerste stappen" in words(post)]
    assert len(posts) == 1
    assert "Leerteam Noord" in posts[0]
    assert "Eerste stappen" in words(anja.gets())
    anja.does_not_see("Cato Bos")

    await cato.says("bijeenkomsten")
    cato.does_not_see("Eerste stappen")
    await cato.says("ik kan er 2 februari niet bij zijn")
    cato.does_not_see("Eerste stappen")
    await anja.says("bijeenkomsten")
    anja.sees("Eerste stappen", "Leerteam Noord")
    # A card that somebody forwards changes nothing for whoever it is not for.
    reminder = next(card for card in world.post.cards(bram.place.conversation) if "Ik kan niet" in words(card) and "stappen" in words(card))
    await cato.presses("Ik kan niet", on=reminder)
    cato.sees("Deze bijeenkomst is niet voor jou")
    await world.passes(days=20)
    assert told(world, cato, "Eerste stappen") == []


async def test_several_networks_together_and_who_is_in_both_hears_it_once() -> None:
    world = await build()
    await reads(world, programme(JOINT))
    bram, samira, joris = await people(world, "user-bram", "user-samira", "user-joris")
    await world.reaches("2027-02-02T11:30:00+01:00")
    for chat in (bram, samira):
        assert len(told(world, chat, "Over 14 dagen: Samen leren")) == 1
    for channel in ("19:behoud@thread.tacv2", "19:onboarding@thread.tacv2"):
        posts = [words(post) for post in world.posted(channel) if "Samen leren" in words(post)]
        assert len(posts) == 1
        assert "Netwerk behoud en Netwerk onboarding" in posts[0]

    await samira.says("bijeenkomsten")
    assert words(samira.last).count("Samen leren") == 1 if samira.last else False
    reminder = next(card for card in world.post.cards(samira.place.conversation) if "Morgen: Samen leren" in words(card))
    await samira.presses("Ik kan niet", on=reminder)
    await world.passes(minutes=1)
    assert "Samira Idrissi" in words(joris.gets())
    # The sheet of a guest's coordinator holds their own people, and Samira is one of them, though she comes by way of behoud.
    await world.passes(minutes=30)
    joris.gets()
    joris.sees("Straks: Samen leren")
    joris.sees("Samira Idrissi")
    joris.does_not_see("Bram Visser", "Cato Bos")


async def test_only_the_home_changes_it_and_a_network_that_no_longer_takes_part_is_told_once() -> None:
    world = await build()
    await reads(world, programme(JOINT, onboarding=CATO.format(team="").replace("cato", "dirk").replace("Cato", "Dirk")))
    bram, dirk, joris = await people(world, "user-bram", "user-dirk", "user-joris")
    await joris.says("wijzigen")
    joris.does_not_see("Samen leren")
    await reads(world, programme(JOINT.replace('networks = ["onboarding"]', ""), onboarding=CATO.format(team="").replace("cato", "dirk")))
    delivered = await world.passes(minutes=11)
    kinds = [(other.kind, other.to) for other in delivered if other.kind in (NotificationKind.CHANGE, NotificationKind.CHANNEL_CHANGE)]
    assert ("change", "person:user-dirk") in kinds
    assert ("change", "person:user-bram") not in kinds
    dirk.gets()
    dirk.sees("Niet meer voor jou: Samen leren")
    assert "Niet meer voor dit netwerk" in words(world.posted("19:onboarding@thread.tacv2")[-1])
    await world.reaches("2027-02-03T12:00:00+01:00")
    assert len(told(world, dirk, "Samen leren")) == 1
    assert [text for text in told(world, bram, "Samen leren") if "Niet meer" in text] == []


async def test_whoever_is_invited_later_hears_it_once_and_gets_the_reminders_that_are_still_to_come() -> None:
    world = await build()
    await reads(world, programme(TEAM))
    bram, cato = await people(world, "user-bram", "user-cato")
    await world.reaches("2027-01-25T10:00:00+01:00")
    before = len(told(world, bram, "Eerste stappen"))
    await reads(world, programme(TEAM.replace('team = "Noord"', "")))
    await world.passes(minutes=11)
    assert len(told(world, cato, "Nieuwe bijeenkomst: Eerste stappen")) == 1
    assert len(told(world, bram, "Eerste stappen")) == before
    await world.reaches("2027-02-02T12:00:00+01:00")
    assert len(told(world, cato, "Eerste stappen")) == 2
    assert len(told(world, cato, "Morgen: Eerste stappen")) == 1


async def test_an_open_session_has_an_invitation_to_pass_on_that_names_nobody() -> None:
    world = await build()
    await reads(world, programme(OPEN))
    (bram,) = await people(world, "user-bram")
    await world.reaches("2027-01-20T12:00:00+01:00")
    (reminder,) = (text for text in told(world, bram, "Over 14 dagen: We beginnen"))
    assert "Deel deze uitnodiging" in reminder
    assert "Handreiking" in reminder
    assert "het hoeft niet" in reminder
    async with world.store.transaction() as tx:
        session = await tx.sessions.get("start")
    assert session is not None
    link = LINKS.invitation(session, "nl")
    assert link in reminder
    token = link.rpartition("/")[2]
    page = await show(world.store, LINKS, token, world.clock.now())
    assert isinstance(page, str)
    assert "We beginnen" in page
    for secret in ("Bram", "Anja", "user-", "Handreiking"):
        assert secret not in page
    assert isinstance(await fetch(world.store, LINKS, token, world.clock.now()), CalendarFile)
    # Somebody's own calendar link is no invitation.
    own = LINKS.link(session, "behoud.bram", "nl").rpartition("/")[2].removesuffix(".ics")
    assert isinstance(await show(world.store, LINKS, own, world.clock.now()), ExpiredLink)
    await reads(world, programme(OPEN.replace("[[network.session.material]]", "open = false\n[[network.session.material]]")))
    assert isinstance(await show(world.store, LINKS, token, world.clock.now()), ExpiredLink)
    await world.passes(minutes=11)
    assert told(world, bram, "Gewijzigd: We beginnen") == []
    await reads(world, programme(OPEN))
    assert isinstance(await show(world.store, LINKS, token, session.ends), ExpiredLink)


async def test_nobody_is_asked_who_was_missing_at_a_kick_off() -> None:
    world = await build()
    await reads(world, programme(OPEN))
    bram, anja = await people(world, "user-bram", "user-anja")
    await world.reaches("2027-01-20T12:00:00+01:00")
    reminder = next(card for card in world.post.cards(bram.place.conversation) if "We beginnen" in words(card))
    await bram.presses("Ik kan niet", on=reminder)
    await world.reaches("2027-02-12T12:00:00+01:00")
    assert told(world, bram, "We hebben je gemist") == []
    assert [text for text in told(world, anja, "We beginnen") if "Wie was er niet?" in text] == []


async def test_a_coordinator_plans_for_a_leerteam() -> None:
    world = await build()
    await reads(world, programme(""))
    bram, cato, anja = await people(world, "user-bram", "user-cato", "user-anja")
    await anja.says("plannen")
    anja.sees("Voor wie is het?")
    when = {"kind": "leerteambijeenkomst", "theme": "Nieuw", "date": "2027-02-05", "time": "10:00", "minutes": "120"}
    await anja.presses("Laat zien wie dit hoort", {**when, "team": "team:Oost", "open": "false"})
    anja.sees("Niemand zit in leerteam Oost")
    await anja.presses("Laat zien wie dit hoort", {**when, "team": "team:Noord", "open": "false"})
    anja.sees("Straks krijgt 1 deelnemer bericht", "Leerteam Noord")
    await anja.presses("Ja, plan deze", {**when, "team": "team:Noord", "open": "false"})
    anja.sees("De bijeenkomst staat gepland", "Leerteam Noord")
    await world.passes(minutes=11)
    assert len(told(world, bram, "Nieuwe bijeenkomst: Nieuw")) == 1
    assert told(world, cato, "Nieuw") == []


async def test_a_list_for_several_leerteams_counts_each_person_once_and_names_the_days_nobody_expects() -> None:
    world = await build()
    await reads(world, programme(""))
    (anja,) = await people(world, "user-anja")
    # The first row is for one of the three, and is not whom the whole list reaches. King's Day is a holiday.
    await anja.says("datum;tijd;thema;leerteam\n22-4-2027;10:00;Een;Noord\n22-4-2027;10:00;Twee;Zuid\n27-4-2027;14:00;Drie;")
    anja.sees("Deze 3 bijeenkomsten inplannen?", "3 deelnemers", "Leerteam Noord", "Leerteam Zuid", "Let op: dit is een feestdag")


async def test_without_teams_and_other_networks_the_form_asks_nothing_of_them() -> None:
    world = await build()
    (anja,) = await people(world, "user-anja")
    await anja.says("plannen")
    anja.does_not_see("Voor wie is het?", "Wie doet er nog meer mee?")


async def test_material_is_added_read_found_and_taken_away() -> None:
    world = await build()
    await reads(world, programme(TEAM))
    bram, cato, anja, joris = await people(world, "user-bram", "user-cato", "user-anja", "user-joris")
    await bram.says("materiaal")
    bram.sees("Er is nog niets te lezen")
    await anja.says("materiaal")
    await anja.presses("Verder", session="team-noord")
    form = anja.last
    assert form is not None
    for wrong in ("http://example.org", "javascript:alert(1)", "https://", "https://a b", ""):
        await anja.presses("Zet erbij", {"title": "Stuk", "url": wrong}, on=form)
        assert "https://" in anja.reply.complaint
    await anja.presses("Zet erbij", {"title": " ", "url": "https://example.org/a"}, on=form)
    assert "naam" in anja.reply.complaint
    for title in ("Stuk", "[Stuk](x)"):
        await anja.presses("Zet erbij", {"title": title, "url": "https://example.org/a"}, on=form)
    anja.sees("Het staat erbij", "▸ [Stuk](x)")
    assert words(anja.last).count("▸") == 1 if anja.last else False

    await bram.says("materiaal stuk")
    bram.sees("▸ [Stuk](x)", "Eerste stappen")
    await bram.says("materiaal xyz")
    bram.sees('niets bij "xyz"')
    await cato.says("materiaal")
    cato.does_not_see("Stuk")
    await joris.says("materiaal eerste")
    joris.does_not_see("Stuk")
    await cato.presses("Zet erbij", {"title": "Van mij", "url": "https://example.org/b"}, on=form)
    cato.sees("Dit kan een coördinator")

    kept = anja.last
    assert kept is not None
    await take_away(anja)
    anja.sees('"\\[Stuk](x)" is weggehaald')
    await bram.says("materiaal")
    bram.does_not_see("Stuk")
    await anja.presses("Zet terug")
    anja.sees("Het staat er weer bij", "▸ [Stuk](x)")
    await joris.presses("Haal iets weg", on=kept)
    joris.sees("Dit kan een coördinator")
    delivered = await world.passes(days=1)
    assert [other.kind for other in delivered if other.kind in (NotificationKind.CHANGE, NotificationKind.CHANNEL_CHANGE)] == []


async def take_away(chat: Chat) -> None:
    """The first of what the session on this card has."""
    await chat.presses("Haal iets weg")
    assert chat.last is not None
    (choice,) = (part for part in chat.last.card["body"] if part["type"] == "Input.ChoiceSet")  # type: ignore[attr-defined]
    await chat.presses("Haal weg", material=choice["choices"][0]["value"])


@pytest.mark.parametrize("gone", [False, True])
async def test_the_file_brings_back_no_material_that_was_taken_away(gone: bool) -> None:
    world = await build()
    await reads(world, programme(OPEN))
    (anja,) = await people(world, "user-anja")
    await anja.says("materiaal")
    await anja.presses("Verder", session="start")
    await take_away(anja)
    await reads(world, programme(OPEN if gone else OPEN.replace("Handreiking", "Nieuwe handreiking")))
    await anja.says("materiaal")
    await anja.presses("Verder", session="start")
    if gone:
        anja.does_not_see("▸")
    else:
        anja.sees("▸ Nieuwe handreiking")
