"""The overview of all actions: who puts what on it, who sees it, and what nobody can find out with it."""

import io
import re
from dataclasses import replace

from pypdf import PdfReader

from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page, show
from domain.links.page_link import GOOD_FOR, PageKind
from domain.privacy.visibility import Visibility
from tests.dialogs.check_ins.test_check_in import has_action
from tests.dialogs.own_data.test_own_data import PAGES
from tests.dialogs.world import Chat, World, button, words

TITLE = "PLANTED-title"
POSTER = "Open als pdf (A3)"
NAMED = "Met titel, mijn naam en organisatie: Bram Visser, De Linde"


async def bram_with_action(world: World, title: str = TITLE) -> Chat:
    bram = world.chat("user-bram")
    await bram.opens()
    await bram.says("mijn actie")
    await bram.presses("Bewaar mijn actie", title=title, problem="PLANTED-problem", theme="vitaliteit")
    return bram


async def puts(chat: Chat, visibility: Visibility) -> None:
    await chat.says("overzicht")
    await chat.presses("Mijn actie op het overzicht")
    await chat.presses("Bewaar mijn keuze", shown_as=visibility)


async def colleagues(world: World, count: int, theme: str = "vitaliteit") -> None:
    """So many more participants, each with an action."""
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        action = await tx.actions.get("behoud.bram:action:1")
        assert bram is not None
        assert action is not None
        for number in range(count):
            place = replace(bram, id=f"behoud.q{number}", key=f"q{number}", user=f"user-q{number}", name=f"Q{number}", version=0)
            await tx.participants.add(place)
            own = replace(action, id=f"{place.id}:action:1", participant=place.id, title="PLANTED-other", theme=theme, version=0)
            await tx.actions.add(replace(own, visibility=Visibility.ME))


async def poster(world: World, address: str) -> str | ExpiredLink:
    """The words on the A3 behind an address."""
    found = await show(world.store, PAGES, address.rpartition("/")[2], world.clock.now())
    if isinstance(found, ExpiredLink):
        return found
    assert (found.name, found.kind) == ("alle-acties-behoud.pdf", "application/pdf")
    return " ".join(" ".join(sheet.extract_text().split()) for sheet in PdfReader(io.BytesIO(found.file)).pages)


async def page(world: World, chat: Chat) -> str:
    await chat.says("overzicht")
    address = str(button(chat.gets(), "Open als pagina")["url"])
    found = await show(world.store, PAGES, address.rpartition("/")[2], world.clock.now())
    assert isinstance(found, Page)
    return found.body


async def test_nobody_sees_a_title_until_its_owner_says_so_and_again_not_afterwards(world: World) -> None:
    bram, anja = await bram_with_action(world), world.chat("user-anja")
    await anja.says("overzicht")
    anja.does_not_see(TITLE, "Bram", "vitaliteit:")
    anja.sees("Nog niemand zette een actie op het overzicht", "te weinig om te tellen")
    assert TITLE not in await page(world, anja)

    await puts(bram, Visibility.NETWORK_UNNAMED)
    bram.sees("Je actie staat op het overzicht", "Je naam en je organisatie staan er niet bij")
    await anja.says("overzicht")
    anja.sees(TITLE, "zonder naam", "Eén actie staat")
    anja.does_not_see("Bram Visser", "De Linde", "PLANTED-problem")
    body = await page(world, anja)
    assert TITLE in body
    assert "Bram" not in body
    assert "De Linde" not in body

    await bram.presses("Verander dit")
    bram.sees(NAMED)
    await bram.presses("Bewaar mijn keuze", shown_as="network_named")
    await anja.says("overzicht")
    anja.sees(TITLE, "De Linde · Bram Visser")
    body = await page(world, anja)
    assert "De Linde · Bram Visser" in body
    assert "PLANTED-problem" not in body

    await bram.presses("Verander dit")
    await bram.presses("Bewaar mijn keuze", shown_as="me")
    bram.sees("Je actie staat niet op het overzicht")
    await anja.says("overzicht")
    anja.does_not_see(TITLE, "Bram")
    assert TITLE not in await page(world, anja)


async def test_it_is_chosen_where_an_action_is_managed_too(world: World) -> None:
    bram = await bram_with_action(world)
    await bram.says("mijn actie")
    await bram.presses("Aanpassen, pauze, samen")
    await bram.presses("Zet op het overzicht")
    bram.sees("Je actie op het overzicht", TITLE, "Je probleem en je notities staan er nooit op")
    form = bram.last
    await bram.presses("Bewaar mijn keuze")
    assert "Kies hoe" in bram.reply.complaint
    await bram.presses("Bewaar mijn keuze", on=form, shown_as="contact")
    assert "Kies hoe" in bram.reply.complaint
    await bram.presses("Bewaar mijn keuze", on=form, shown_as="network_unnamed")
    await bram.presses("Bewaar mijn keuze", on=form, shown_as="network_unnamed")
    bram.sees("Je actie staat op het overzicht")
    await bram.says("mijn actie")
    await bram.presses("Aanpassen, pauze, samen")
    await bram.presses("Staat op het overzicht: verander")
    await bram.presses("Bewaar mijn keuze", shown_as="me")
    bram.sees("Je actie staat niet op het overzicht")


async def test_a_card_of_somebody_else_or_of_an_action_that_stopped_shows_nothing(world: World) -> None:
    bram, samira = await bram_with_action(world), world.chat("user-samira")
    await bram.says("overzicht")
    await bram.presses("Mijn actie op het overzicht")
    form = bram.last
    await samira.presses("Bewaar mijn keuze", on=form, shown_as="network_named")
    samira.sees("Deze kaart is niet van jou")
    async with world.store.transaction() as tx:
        action = await tx.actions.get("behoud.bram:action:1")
        assert action is not None
        assert action.visibility is Visibility.ME
        await tx.actions.save(replace(action, stopped_at=world.clock.now(), visibility=Visibility.NETWORK_NAMED))
    await bram.presses("Bewaar mijn keuze", on=form, shown_as="network_named")
    bram.sees("gestopt")
    await samira.says("overzicht")
    await samira.presses("Netwerk behoud")
    samira.does_not_see(TITLE)


async def test_a_co_owner_does_not_decide(world: World) -> None:
    await bram_with_action(world)
    await colleagues(world, 1)
    async with world.store.transaction() as tx:
        action = await tx.actions.get("behoud.bram:action:1")
        assert action is not None
        await tx.actions.save(replace(action, co_owners=("behoud.q0",)))
    bram, other = world.chat("user-bram"), world.chat("user-q0")
    await bram.says("overzicht")
    await bram.presses("Mijn actie op het overzicht")
    bram.sees("overleg het even met elkaar")
    await other.presses("Bewaar mijn keuze", on=bram.last, shown_as="network_named")
    other.sees("Alleen de eigenaar kiest")
    async with world.store.transaction() as tx:
        action = await tx.actions.get("behoud.bram:action:1")
    assert action is not None
    assert action.visibility is Visibility.ME


async def test_others_are_counted_from_five_people_on_and_never_by_organisation(world: World) -> None:
    bram = await bram_with_action(world)
    await puts(bram, Visibility.NETWORK_NAMED)
    await colleagues(world, 4)
    await bram.says("overzicht")
    bram.sees("te weinig om te tellen")
    bram.does_not_see("Niet met titel, wel geteld", "PLANTED-other")
    async with world.store.transaction() as tx:
        last = await tx.participants.get("behoud.q3")
        action = await tx.actions.get("behoud.q3:action:1")
        assert last is not None
        assert action is not None
        fifth = replace(last, id="behoud.q4", key="q4", user="user-q4", version=0)
        await tx.participants.add(fifth)
        await tx.actions.add(replace(action, id="behoud.q4:action:1", participant=fifth.id, version=0))
    await bram.says("overzicht")
    bram.sees("vitaliteit, ◔ Verkennen: 5")
    bram.does_not_see("PLANTED-other")
    whole = bram.last
    # The second theme of the network, and the only organisation that somebody named.
    await bram.presses("Toon", on=whole, theme="1", step="explore", organisation="all")
    bram.sees(TITLE, "vitaliteit, ◔ Verkennen: 5")
    await bram.presses("Toon", on=whole, theme="0", step="all", organisation="all")
    bram.does_not_see(TITLE, ": 5")
    await bram.presses("Toon", on=whole, theme="all", step="all", organisation="0")
    bram.sees(TITLE)
    bram.does_not_see(": 5", "wel geteld")
    await bram.presses("Toon", on=whole, theme="99", step="nonsense", organisation="x")
    bram.sees(TITLE, ": 5")
    body = await page(world, bram)
    assert "◔ Verkennen: 5" in body
    assert "PLANTED-other" not in body


async def test_a_raised_floor_holds_here_too(world: World) -> None:
    bram = await bram_with_action(world)
    await colleagues(world, 6)
    async with world.store.transaction() as tx:
        kept = await tx.programmes.get("programme")
        assert kept is not None
        await tx.programmes.save(replace(kept, pulse_floor=8))
    await bram.says("overzicht")
    bram.sees("te weinig om te tellen", "vanaf 8 mensen")


async def test_in_two_networks_it_asks_which_and_tells_of_no_other(world: World) -> None:
    bram, samira = await bram_with_action(world), world.chat("user-samira")
    await puts(bram, Visibility.NETWORK_NAMED)
    await samira.says("overzicht")
    samira.sees("Van welk netwerk")
    which = samira.last
    await samira.presses("Netwerk onboarding")
    samira.does_not_see(TITLE)
    await samira.presses("Netwerk behoud", on=which)
    samira.sees(TITLE)
    # Joris coordinates onboarding only.
    joris = world.chat("user-joris")
    await joris.presses("Netwerk behoud", on=which)
    joris.does_not_see(TITLE)


async def test_the_page_is_for_an_hour_for_whoever_is_in_the_network_and_shows_words_as_typed(world: World) -> None:
    bram = await bram_with_action(world, "<b>Samen</b> & rustig")
    await puts(bram, Visibility.NETWORK_UNNAMED)
    body = await page(world, bram)
    assert "&lt;b&gt;Samen&lt;/b&gt; &amp; rustig" in body
    assert "<b>" not in body
    # Four in the legend and that of the action, each beside its word.
    assert body.count('class="sign"') == 5
    assert body.count("</svg>Verkennen") == 1
    assert "Verkennen · zonder naam" in body
    link = PAGES.link(PageKind.OVERVIEW, "user-joris", "nl", world.clock.now(), "behoud").rpartition("/")[2]
    assert isinstance(await show(world.store, PAGES, link, world.clock.now()), ExpiredLink)
    mine = PAGES.link(PageKind.OVERVIEW, "user-bram", "nl", world.clock.now(), "behoud").rpartition("/")[2]
    await world.passes(minutes=61)
    assert isinstance(await show(world.store, PAGES, mine, world.clock.now()), ExpiredLink)


async def test_a_new_title_stands_there_too_and_the_card_says_so(world: World) -> None:
    bram = await bram_with_action(world)
    await puts(bram, Visibility.NETWORK_UNNAMED)
    await bram.says("mijn actie")
    await bram.presses("Aanpassen, pauze, samen")
    await bram.presses("Pas de actie aan")
    await bram.presses("Bewaar mijn actie", title="NIEUW", problem="x", theme="vitaliteit", goal="", roles="", other_role="")
    bram.sees("Daar staat nu ook de nieuwe titel")
    await bram.says("alle acties")
    bram.sees("NIEUW")
    bram.does_not_see(TITLE)


async def test_many_actions_go_on_on_a_next_card(world: World) -> None:
    bram = await bram_with_action(world)
    await colleagues(world, 24)
    async with world.store.transaction() as tx:
        for number in range(24):
            action = await tx.actions.get(f"behoud.q{number}:action:1")
            assert action is not None
            await tx.actions.save(replace(action, title=f"T{number:02}.", visibility=Visibility.NETWORK_UNNAMED))
    await bram.says("overzicht")
    seen = []
    for _ in range(3):
        card = words(bram.last or bram.gets())
        seen += [number for number in range(24) if f"T{number:02}." in card]
        if len(seen) < 24:
            await bram.presses("Volgende acties")
    assert seen == list(range(24))
    bram.does_not_see("En nog")


async def test_whoever_has_no_action_can_start_one(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("overzicht")
    bram.sees("Er zijn nog geen acties")
    await bram.presses("Mijn actie op het overzicht")
    bram.sees("Je hebt nu geen eigen actie")
    await has_action(bram)


async def test_the_a3_tells_what_the_page_tells_and_follows_what_owners_choose(world: World) -> None:
    bram, anja = await bram_with_action(world), world.chat("user-anja")
    await colleagues(world, 5)
    await puts(bram, Visibility.NETWORK_UNNAMED)
    await anja.says("overzicht")
    address = str(button(anja.gets(), POSTER)["url"])
    told = await poster(world, address)
    assert isinstance(told, str)
    for part in (TITLE, "Verkennen · zonder naam", "◔ Verkennen: 5", "vanaf 5 mensen"):
        assert part in told
    for kept in ("PLANTED-other", "PLANTED-problem", "Bram", "De Linde", "Q0"):
        assert kept not in told
    # An hour's link, opened again after the owner chose otherwise.
    await bram.presses("Verander dit")
    await bram.presses("Bewaar mijn keuze", shown_as="network_named")
    assert "De Linde · Bram Visser" in str(await poster(world, address))
    await bram.presses("Verander dit")
    await bram.presses("Bewaar mijn keuze", shown_as="me")
    told = await poster(world, address)
    assert TITLE not in str(told)
    assert "Bram" not in str(told)


async def test_the_a3_is_for_whoever_is_in_the_network_and_no_page_leads_to_one_that_is_good_for_longer(world: World) -> None:
    bram = await bram_with_action(world)
    await puts(bram, Visibility.NETWORK_UNNAMED)
    joris = PAGES.link(PageKind.OVERVIEW_POSTER, "user-joris", "nl", world.clock.now(), "behoud")
    assert isinstance(await poster(world, joris), ExpiredLink)
    await bram.says("overzicht")
    begun = world.clock.now()
    own = str(button(bram.gets(), "Open als pagina")["url"])
    await world.passes(minutes=50)
    found = await show(world.store, PAGES, own.rpartition("/")[2], world.clock.now())
    assert isinstance(found, Page)
    from_page = re.findall(r'href="([^"]+)"', found.body)
    assert len(from_page) == 1
    claim = PAGES.read(from_page[0].rpartition("/")[2])
    assert claim is not None
    assert (claim.leaf, claim.user, claim.about) == (PageKind.OVERVIEW_POSTER, "user-bram", "behoud")
    assert claim.expires <= begun + GOOD_FOR
    assert TITLE in str(await poster(world, from_page[0]))
    await world.passes(minutes=11)
    assert isinstance(await poster(world, from_page[0]), ExpiredLink)


async def test_whoever_left_the_network_opens_no_a3_any_more(world: World) -> None:
    bram = await bram_with_action(world)
    await puts(bram, Visibility.NETWORK_UNNAMED)
    address = PAGES.link(PageKind.OVERVIEW_POSTER, "user-samira", "nl", world.clock.now(), "behoud")
    assert TITLE in str(await poster(world, address))
    async with world.store.transaction() as tx:
        there = next(participant for participant in await tx.participants.of_user("user-samira") if participant.network == "behoud")
        await tx.participants.remove(there.id)
    assert isinstance(await poster(world, address), ExpiredLink)
