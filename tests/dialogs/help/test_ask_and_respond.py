"""Asking for help, and helping, as conversations."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

import structlog

from cards.elements import press
from cards.frame import compose
from cards.language import language
from cards.verbs import Verb
from domain.attendance.away import Away
from domain.help.request import HelpRequest, Mark, RequestOutcome
from domain.notifications.outbox import NotificationKind, State
from domain.own_data.erasure import erase
from domain.ports import Message
from domain.programme.programme import Break
from tests.dialogs.check_ins.test_check_in import EXPLORED, PLANNED, checks_in, has_action
from tests.dialogs.world import Chat, World, words

DIGEST = "2027-01-08T09:00:30+01:00"
"""A Friday. The world begins on Monday the fourth at ten o'clock."""
NEED: Mapping[str, str] = {"need": "tip", "text": "PLANTED-vraag", "theme": "vitaliteit", "circle": "contact"}


async def newcomers(world: World, *keys: str, organisation: str = "De Wilg") -> list[Chat]:
    """So many more participants of the network, whom the bot can reach; their contact person is Anja."""
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        assert bram is not None
        for key in keys:
            user, name = f"user-{key}", key.capitalize()
            participant = replace(bram, id=f"behoud.{key}", key=key, user=user, name=name, organisation=organisation, version=0)
            await tx.participants.add(participant)
    chats = [world.chat(f"user-{key}") for key in keys]
    for chat in chats:
        await chat.opens()
    return chats


async def asks(chat: Chat, fill: Mapping[str, str] | None = None, /, **changed: str) -> None:
    await chat.says("hulp vragen")
    await chat.presses("Stel mijn vraag", {**NEED, **(fill or {}), **changed})


async def requests(world: World) -> list[HelpRequest]:
    async with world.store.transaction() as tx:
        return list(await tx.help_requests.all())


def shown(world: World, user: str, text: str) -> list[str]:
    """The cards in somebody's chat, as they stand there now, with this on them."""
    return [told for card in world.post.cards(f"chat-{user}") if text in (told := words(card))]


async def both(world: World) -> tuple[Chat, Chat]:
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    await anja.opens()
    await bram.opens()
    return anja, bram


async def test_a_coach_is_asked_of_the_contact_person_who_takes_it_up(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, need="coach", circle="network_named")
    bram.sees("Je vraag staat uit", "een coach", "Mijn contactpersoon", "Anja de Boer hoort het van mij")
    await world.passes(minutes=1)
    card = anja.gets()
    anja.sees("Bram Visser vraagt om een coach", "PLANTED-vraag", "De Linde", "vitaliteit", "omdat je de contactpersoon bent")
    await anja.presses("Ik neem contact op")
    anja.sees("Mooi, ik laat het weten")
    await anja.presses("Ik neem contact op", on=card)
    await world.passes(minutes=1)
    assert len(shown(world, "user-bram", "Anja de Boer neemt contact met je op")) == 1
    (mine,) = shown(world, "user-anja", "Bram Visser vraagt om een coach")
    assert "Anja de Boer neemt contact op." in mine
    bram.gets()
    bram.sees("Je vroeg om een coach", "Alleen jij krijgt dit bericht")
    await bram.presses("Geholpen, dank je")
    bram.sees("Fijn dat je geholpen bent")
    await world.passes(minutes=1)
    assert not shown(world, "user-anja", "PLANTED-vraag")
    (asked,) = await requests(world)
    assert asked.ending is RequestOutcome.HELPED
    # Nobody of the network ever sees it.
    (samira,) = await newcomers(world, "els")
    await world.reaches(DIGEST)
    assert not any("PLANTED" in words(card) for card in world.posted())
    await samira.says("knelpunten")
    samira.does_not_see("PLANTED")


async def test_the_contact_person_answers_in_words_and_that_is_a_reaction(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram)
    await world.passes(minutes=1)
    anja.gets()
    await anja.presses("Antwoord Bram Visser")
    await anja.presses("Stuur naar Bram Visser", text="Probeer het eens klein.")
    await world.passes(minutes=1)
    bram.gets()
    bram.sees("Anja de Boer schrijft", "Probeer het eens klein.")
    (card,) = shown(world, "user-anja", "Bram Visser vraagt om een tip")
    assert "Jij schreef terug | Probeer het eens klein." in card
    await bram.presses("Nog niet")
    bram.sees("Je vraag blijft open")
    await world.passes(minutes=1)
    (card,) = shown(world, "user-anja", "Bram Visser vraagt om een tip")
    assert "Bram Visser is nog niet geholpen." in card
    await bram.says("mijn vragen")
    bram.sees("PLANTED-vraag", "1 reactie.", "Wie leest dit: Mijn contactpersoon.")
    delivered = await world.passes(days=21)
    assert not [other for other in delivered if other.kind is NotificationKind.HELP_SILENT]


async def test_from_the_digest_somebody_helps_and_the_asker_stays_unnamed_until_they_say_so(world: World) -> None:
    _anja, bram = await both(world)
    await world.channel("user-anja").opens()
    (els, kim) = await newcomers(world, "els", "kim")
    await asks(bram, circle="network_unnamed")
    bram.sees("Het netwerk, zonder mijn naam", "zonder jouw naam")
    bram.does_not_see("Anja de Boer hoort het")
    await world.reaches(DIGEST)
    assert not shown(world, "user-anja", "PLANTED")
    told = words(world.posted()[-1])
    assert "Wie helpt?" in told
    assert "Een deelnemer vraagt | Gevraagd: een tip. | PLANTED-vraag" in told
    assert "Bram" not in json.dumps(world.posted()[-1].card)
    assert "behoud.bram" not in json.dumps(world.posted()[-1].card)
    there = world.channel("user-els")
    await there.presses("Ik kan helpen", on=world.posted()[-1])
    els.last = there.last
    els.sees("Fijn dat je wilt helpen", "PLANTED-vraag", "Een deelnemer vraagt")
    els.does_not_see("Bram", "De Linde")
    form = els.last
    assert form is not None
    assert "bram" not in json.dumps(form.card)
    await els.presses("Stuur mijn hulp", text="PLANTED-hulp")
    els.sees("Dank je, ik geef het door", "PLANTED-hulp")
    els.does_not_see("Bram")
    await els.presses("Stuur mijn hulp", on=form, text="PLANTED-hulp")
    await world.passes(minutes=1)
    assert len(shown(world, "user-bram", "Els wil je helpen")) == 1
    assert not any("PLANTED-hulp" in words(card) for user in ("anja", "kim") for card in world.post.cards(f"chat-user-{user}"))
    card = bram.gets()
    bram.sees("PLANTED-hulp", "Els weet niet wie je bent")
    await kim.presses("Zullen we bellen?", on=card)
    kim.sees("Deze kaart is niet van jou")
    assert not shown(world, "user-els", "Bram Visser")
    await bram.presses("Zullen we bellen?")
    bram.sees("Els weet nu wie je bent")
    await bram.presses("Zullen we bellen?", on=card)
    await world.passes(minutes=1)
    assert len(shown(world, "user-els", "Bram Visser wil je graag spreken")) == 1
    await bram.presses("Geholpen, dank je")
    await world.passes(minutes=1)
    (news,) = shown(world, "user-els", "Bram Visser wil je graag spreken")
    assert "Inmiddels is de vraag beantwoord" in news
    await els.presses("Stuur mijn hulp", {"text": "PLANTED-later"}, on=form)
    els.sees("Deze vraag is al klaar", "PLANTED-later")


async def test_who_helped_without_a_name_hears_that_it_was_of_use(world: World) -> None:
    _, bram = await both(world)
    (els,) = await newcomers(world, "els")
    await asks(bram, circle="network_unnamed")
    (asked,) = await requests(world)
    await els.says("hulp")
    await helps(els, world, asked.id)
    await world.passes(minutes=1)
    bram.gets()
    await bram.presses("Geholpen, dank je")
    await world.passes(minutes=1)
    els.gets()
    els.sees("Je hebt iemand geholpen")
    els.does_not_see("Bram")


async def helps(chat: Chat, world: World, request: str, text: str = "PLANTED-hulp") -> None:
    await chat.presses("Ik kan helpen", on=digest(request))
    await chat.presses("Stuur mijn hulp", text=text)


def digest(request: str) -> Message:
    """A card with the button to help with this request."""
    button = press(language("nl")("button-can-help"), Verb.HELP_WITH, {"help": request})
    return compose(language("nl"), title="x", lead="x", buttons=[button])


async def test_nobody_helps_themselves_or_from_another_network_or_with_what_is_not_shared(world: World) -> None:
    _anja, bram = await both(world)
    samira, joris = world.chat("user-samira"), world.chat("user-joris")
    await samira.opens()
    await joris.opens()
    await asks(bram, circle="network_named")
    (asked,) = await requests(world)
    await bram.presses("Ik kan helpen", on=digest(asked.id))
    bram.sees("Dit is je eigen vraag")
    await joris.presses("Ik kan helpen", on=digest(asked.id))
    joris.sees("Deze kaart is niet van jou")
    joris.does_not_see("PLANTED")
    await samira.says("hulp vragen")
    await samira.presses("Netwerk onboarding")
    await samira.presses("Stel mijn vraag", {**NEED, "theme": "welkom", "text": "SAMIRA-vraag", "circle": "network_named"})
    other = next(request for request in await requests(world) if request.network == "onboarding")
    await bram.presses("Ik kan helpen", on=digest(other.id))
    bram.sees("Deze kaart is niet van jou")
    bram.does_not_see("SAMIRA")
    await samira.presses("Ik kan helpen", on=digest(asked.id))
    samira.sees("PLANTED-vraag", "Bram Visser vraagt")
    await asks(bram, text="PRIVE-vraag")
    private = next(request for request in await requests(world) if request.text == "PRIVE-vraag")
    await samira.presses("Ik kan helpen", on=digest(private.id))
    samira.sees("Deze vraag is al klaar")
    samira.does_not_see("PRIVE")


async def test_one_form_asks_once_and_keeps_what_was_typed(world: World) -> None:
    anja, bram = await both(world)
    await bram.says("ik loop vast")
    form = bram.last
    assert form is not None
    bram.sees("Waar kunnen we je mee helpen?", "Jij kiest wie hem leest")
    await bram.presses("Stel mijn vraag", {**NEED, "need": "obstacle", "text": " "})
    bram.sees("Schrijf eerst je vraag.")
    await bram.presses("Stel mijn vraag", {**NEED, "need": "obstacle", "text": "y" * 4001})
    bram.sees("Je tekst heeft 4.001 tekens", "y" * 4001)
    await bram.presses("Stel mijn vraag", {**NEED, "need": "obstacle", "text": "y" * 4000})
    bram.sees("Je vraag staat uit", "hulp bij een knelpunt")
    await bram.presses("Stel mijn vraag", {**NEED, "need": "obstacle", "text": "y" * 4000}, on=form)
    bram.sees("Je vraag staat uit")
    await bram.presses("Stel mijn vraag", {**NEED, "text": "Iets anders"}, on=form)
    bram.sees("Deze vraag heb je al gesteld", "Iets anders")
    await anja.presses("Stel mijn vraag", {**NEED, "text": "STRAY"}, on=form)
    anja.sees("Deze kaart is niet van jou")
    samira = world.chat("user-samira")
    await samira.opens()
    await samira.presses("Stel mijn vraag", {**NEED, "text": "STRAY"}, on=form)
    samira.sees("Deze kaart is niet van jou")
    (asked,) = await requests(world)
    assert asked.text == "y" * 4000
    await world.passes(minutes=1)
    assert len(shown(world, "user-anja", "hulp bij een knelpunt")) == 1


async def test_words_are_shown_as_typed(world: World) -> None:
    anja, bram = await both(world)
    odd = "**vet** {{DATE(2027-01-01T00:00:00Z)}} <at>Anja</at> سلام 🙂"
    await asks(bram, text=odd)
    await world.passes(minutes=1)
    anja.gets()
    anja.sees("**vet**", "<at>Anja</at> سلام 🙂")
    anja.does_not_see("{{DATE")


async def test_withdrawn_is_gone_everywhere(world: World) -> None:
    anja, bram = await both(world)
    await world.channel("user-anja").opens()
    (els,) = await newcomers(world, "els")
    await asks(bram, need="obstacle", circle="network_named")
    confirmation = bram.last
    assert confirmation is not None
    (asked,) = await requests(world)
    await helps(els, world, asked.id)
    await world.passes(minutes=1)
    assert shown(world, "user-anja", "PLANTED-vraag")
    await els.presses("Hoeft niet meer", on=confirmation)
    els.sees("Deze kaart is niet van jou")
    await bram.presses("Hoeft niet meer", on=confirmation)
    bram.sees("Je vraag is weg")
    await bram.presses("Hoeft niet meer", on=confirmation)
    bram.sees("Je vraag is weg")
    await world.passes(minutes=1)
    assert not shown(world, "user-anja", "PLANTED")
    assert shown(world, "user-anja", "Deze vraag is er niet meer")
    await anja.says("knelpunten")
    anja.sees("Er staat nu geen knelpunt open")
    await bram.says("mijn vragen")
    bram.sees("Je hebt geen vragen uitstaan")
    delivered = await world.reaches("2027-03-01T12:00:00+01:00")
    assert not any("PLANTED" in words(card) for card in world.posted())
    assert not [other for other in delivered if other.kind is NotificationKind.HELP_SILENT and other.state is State.SENT]
    async with world.store.transaction() as tx:
        assert "PLANTED" not in str(await tx.help_requests.all()) + str(await tx.help_reactions.all())


async def test_helped_can_be_taken_back(world: World) -> None:
    _anja, bram = await both(world)
    await asks(bram)
    await bram.says("vragen")
    await bram.presses("Geholpen, dank je")
    await bram.presses("Toch nog niet")
    bram.sees("Mijn vragen", "PLANTED-vraag")
    (asked,) = await requests(world)
    assert asked.is_open
    await world.passes(minutes=1)
    assert shown(world, "user-anja", "PLANTED-vraag")


async def test_a_check_in_asks_once_and_obeys_its_circle(world: World) -> None:
    anja, bram = await both(world)
    await world.channel("user-anja").opens()
    await has_action(bram)
    for answers in (EXPLORED, PLANNED):
        await checks_in(bram, "me", answers)
    await checks_in(bram, "me", {"done": "not_yet", "noticed": "PLANTED-noticed", "need": "tip"})
    bram.sees("Je vroeg om een tip, maar alleen jij ziet dat nu", "Ik loop ergens op vast")
    card = bram.last
    assert card is not None
    assert not await requests(world)
    await bram.presses("Verander wie het leest", on=card, circle="contact")
    bram.sees("Je vroeg om een tip. Anja de Boer hoort het van mij")
    await bram.presses("Verander wie het leest", on=card, circle="contact")
    (asked,) = await requests(world)
    await world.passes(minutes=1)
    assert len(shown(world, "user-anja", "PLANTED-noticed")) == 1
    await bram.presses("Verander wie het leest", on=card, circle="me")
    await world.passes(minutes=1)
    assert not shown(world, "user-anja", "PLANTED-noticed")
    await bram.says("mijn vragen")
    bram.sees("Wie leest dit: Alleen ik.")
    await world.reaches("2027-01-20T12:00:00+01:00")
    assert not shown(world, "user-anja", "wacht nog op een reactie")
    await bram.presses("Verander wie het leest", on=card, circle="network_unnamed")
    assert [request.id for request in await requests(world)] == [asked.id]
    await world.passes(minutes=1)
    assert not shown(world, "user-anja", "PLANTED-noticed")
    await anja.says("knelpunten")
    anja.sees("PLANTED-noticed", "Een deelnemer")
    anja.does_not_see("Bram", "De Linde")
    await world.reaches("2027-01-22T12:00:00+01:00")
    assert "Een deelnemer vraagt | Gevraagd: een tip." in words(world.posted()[-1])
    assert not any("Bram" in words(message) for message in world.posted())


async def test_a_coach_asked_without_a_name_is_not_told_by_name(world: World) -> None:
    _anja, bram = await both(world)
    await has_action(bram)
    for answers in (EXPLORED, PLANNED):
        await checks_in(bram, "me", answers)
    await checks_in(bram, "network_unnamed", {"done": "not_yet", "noticed": "PLANTED-noticed", "need": "coach"})
    bram.sees("Je contactpersoon leest je naam nu niet")
    await world.passes(days=10)
    assert not await requests(world)
    await bram.says("check-in")
    await bram.presses("Ga verder", {"done": "not_yet", "noticed": "PLANTED-again", "need": "coach"})
    await bram.presses("Bewaar mijn keuze", circle="network_named")
    await world.passes(days=1)
    assert shown(world, "user-anja", "Bram Visser vraagt om een coach")


async def test_the_inbox_by_theme_as_each_may_read_it(world: World) -> None:
    anja, bram = await both(world)
    samira, joris = world.chat("user-samira"), world.chat("user-joris")
    await joris.opens()
    els, kim, ine, omar, pia = await newcomers(world, "els", "kim", "ine", "omar", "pia")
    await asks(bram, need="obstacle", text="OF-BRAM")
    await asks(els, need="obstacle", text="OF-ELS", circle="network_unnamed", theme="leiderschap")
    await samira.says("hulp vragen")
    await samira.presses("Netwerk behoud")
    await samira.presses("Stel mijn vraag", {**NEED, "need": "obstacle", "text": "OF-SAMIRA"})
    await anja.says("knelpunten")
    anja.sees("leiderschap: 1", "vitaliteit: 1", "OF-BRAM", "Bram Visser, De Linde", "OF-ELS", "Een deelnemer")
    # Samira's contact person is Joris; one that is not read is not counted.
    anja.does_not_see("OF-SAMIRA", "Samira", "Els", "De Wilg", "alleen voor de contactpersoon")
    await joris.says("knelpunten")
    joris.does_not_see("OF-")
    await bram.says("knelpunten")
    bram.does_not_see("OF-")
    bram.sees("Dit is voor coördinatoren", "hulp")
    async with world.store.transaction() as tx:
        for key in ("kim", "ine", "omar", "pia"):
            participant = await tx.participants.get(f"behoud.{key}")
            assert participant is not None
            await tx.participants.save(replace(participant, contact="joris"))
    for chat in (kim, ine, omar, pia):
        await asks(chat, need="obstacle", text="HIDDEN")
    await anja.says("knelpunten")
    anja.sees("5 knelpunten en vragen zijn alleen voor de contactpersoon")
    anja.does_not_see("HIDDEN")


async def test_an_obstacle_goes_on_the_agenda_of_a_session_and_on_its_sheet(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, need="obstacle", text="OF-BRAM", circle="network_named")
    (asked,) = await requests(world)
    await anja.says("knelpunten")
    inbox = anja.last
    assert inbox is not None
    await anja.presses("Zoek spreker", help=asked.id)
    anja.sees("Genoteerd: zoek een spreker", "Hier wordt een spreker bij gezocht")
    await anja.presses("Zet op de agenda", help=asked.id)
    anja.sees("Voor welke bijeenkomst?")
    await anja.presses("Zet op de agenda", session="behoud-1")
    anja.sees("Op de agenda van", "21 januari")
    await bram.presses("Zoek spreker", on=inbox, help=asked.id)
    bram.does_not_see("OF-BRAM")
    (asked,) = await requests(world)
    assert (asked.mark, asked.session) == (Mark.AGENDA, "behoud-1")
    await bram.says("mijn vragen")
    bram.sees("Dit staat op de agenda van donderdag 21 januari 2027")
    await world.reaches("2027-01-21T12:30:00+01:00")
    (sheet,) = shown(world, "user-anja", "Op de agenda gezet")
    assert "Bram Visser: Hulp bij een knelpunt | OF-BRAM" in sheet
    await anja.says("knelpunten")
    await anja.presses("Haal dat weer weg", help=asked.id)
    anja.does_not_see("Op de agenda van")


async def test_five_working_days_without_a_reaction_over_christmas(world: World) -> None:
    anja, bram = await both(world)
    await world.reaches("2027-12-22T15:00:00+01:00")
    await asks(bram)
    # Thursday, Friday, Monday to Wednesday: Christmas 2027 falls in a weekend.
    await world.reaches("2027-12-29T14:59:00+01:00")
    assert not shown(world, "user-anja", "wacht nog op een reactie")
    await world.reaches("2027-12-29T15:01:00+01:00")
    (told,) = shown(world, "user-anja", "Bram Visser wacht nog op een reactie")
    assert "PLANTED-vraag" in told
    delivered = await world.passes(days=40)
    assert not [other for other in delivered if other.kind is NotificationKind.HELP_SILENT]
    await anja.says("hulp")
    card = next(message for message in world.post.cards("chat-user-anja") if "wacht nog op een reactie" in words(message))
    await anja.presses("Ik neem contact op", on=card)
    await world.passes(minutes=1)
    assert not shown(world, "user-anja", "wacht nog op een reactie")
    assert shown(world, "user-bram", "Anja de Boer neemt contact met je op")


async def test_five_working_days_over_easter_and_a_break_go_to_the_stand_in(world: World) -> None:
    _anja, bram = await both(world)
    joris = world.chat("user-joris")
    await joris.opens()
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, breaks=(Break(name="Voorjaar", first=date(2027, 3, 30), last=date(2027, 3, 31)),)))
    await world.reaches("2027-03-24T10:00:00+01:00")
    await asks(bram)
    await world.passes(minutes=5)
    assert shown(world, "user-anja", "PLANTED-vraag")
    async with world.store.transaction() as tx:
        until = datetime.fromisoformat("2027-05-01T00:00:00+02:00")
        await tx.aways.add(Away(id="user-anja", number=1, since=world.clock.now(), until=until, stand_in="joris"))
    # Thursday 25; then Good Friday, Easter Monday and the break of 30 and 31; 1, 2, 5 and 6 April.
    await world.reaches("2027-04-06T09:59:00+02:00")
    assert not shown(world, "user-joris", "wacht nog op een reactie")
    await world.reaches("2027-04-06T10:01:00+02:00")
    (told,) = shown(world, "user-joris", "Bram Visser wacht nog op een reactie")
    assert "Voor Anja de Boer, die er nu niet is" in told
    # It was asked of Anja: her stand-in hears that, and not the words.
    assert "PLANTED" not in told
    assert "Wat erbij geschreven is, leest alleen de contactpersoon." in told
    card = next(message for message in world.post.cards("chat-user-joris") if "wacht nog op een reactie" in words(message))
    await joris.presses("Ik neem contact op", on=card)
    await world.passes(minutes=1)
    assert shown(world, "user-bram", "Joris Bakker neemt contact met je op")


async def test_without_a_name_the_coordinators_are_told_and_one_of_them_can_help(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram, circle="network_unnamed")
    await world.reaches("2027-01-12T12:00:00+01:00")
    (told,) = shown(world, "user-anja", "Een vraag wacht nog op een reactie")
    assert "PLANTED-vraag" in told
    assert not shown(world, "user-anja", "Bram")
    card = next(message for message in world.post.cards("chat-user-anja") if "Een vraag wacht nog" in words(message))
    assert "bram" not in json.dumps(card.card)
    await anja.presses("Ik kan helpen", on=card)
    await anja.presses("Stuur mijn hulp", text="Kom eens langs.")
    anja.does_not_see("Bram")
    await world.passes(minutes=1)
    assert shown(world, "user-bram", "Anja de Boer wil je helpen")
    assert shown(world, "user-anja", "Hier hoeft niets meer")


async def test_a_coach_that_nobody_takes_up_reaches_the_other_coordinators_without_a_name(world: World) -> None:
    _anja, bram = await both(world)
    joris = world.chat("user-joris")
    await joris.opens()
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("anja", "joris")))
    await asks(bram, need="coach")
    await world.reaches("2027-01-11T12:00:00+01:00")
    assert len(shown(world, "user-anja", "Bram Visser wacht nog op een reactie")) == 1
    assert not shown(world, "user-joris", "coach")
    await world.reaches("2027-01-18T12:00:00+01:00")
    (told,) = shown(world, "user-joris", "Een deelnemer wacht op een coach")
    assert "Een deelnemer van Anja de Boer" in told
    assert "PLANTED" not in told
    assert "Bram" not in told
    await world.passes(days=60)
    assert len(shown(world, "user-joris", "Een deelnemer wacht op een coach")) == 1


async def test_what_was_lost_while_the_bot_lay_still_is_told_after_all(world: World) -> None:
    _, bram = await both(world)
    await asks(bram)
    await world.passes(minutes=5)
    # No tick at all for ten weeks.
    world.clock.set(datetime.fromisoformat("2027-03-15T10:00:00+01:00"))
    await world.passes(minutes=1)
    assert len(shown(world, "user-anja", "Bram Visser wacht nog op een reactie")) == 1
    async with world.store.transaction() as tx:
        (told,) = [row for row in await tx.outbox.all() if row.kind is NotificationKind.HELP_SILENT]
    assert told.state is State.SENT


async def test_who_leaves_takes_along_what_they_asked_and_wrote(world: World) -> None:
    anja, bram = await both(world)
    (els,) = await newcomers(world, "els")
    await asks(bram, circle="network_named")
    (asked,) = await requests(world)
    await helps(els, world, asked.id)
    await asks(els, text="OF-ELS", circle="network_named")
    theirs = next(request for request in await requests(world) if request.text == "OF-ELS")
    await helps(bram, world, theirs.id, "OF-BRAM")
    await world.passes(minutes=1)
    async with world.store.transaction() as tx:
        request = await tx.participants.get("behoud.bram")
        assert request is not None
        await erase(tx, request)
    async with world.store.transaction() as tx:
        assert [request.id for request in await tx.help_requests.all()] == [theirs.id]
        assert not await tx.help_reactions.all()
    await world.passes(minutes=1)
    assert not shown(world, "user-anja", "PLANTED-vraag")
    await anja.says("knelpunten")
    anja.does_not_see("PLANTED", "OF-BRAM")


async def test_nobodys_words_reach_logs_or_outbox(world: World) -> None:
    with structlog.testing.capture_logs() as logs:
        anja, bram = await both(world)
        (els,) = await newcomers(world, "els")
        await asks(bram, need="obstacle", circle="network_named")
        (asked,) = await requests(world)
        await helps(els, world, asked.id)
        await anja.says("knelpunten")
        await anja.presses("Zoek spreker", help=asked.id)
        await world.reaches("2027-01-20T12:00:00+01:00")
    assert logs
    assert "PLANTED" not in str(logs)
    assert "Bram" not in str(logs)
    async with world.store.transaction() as tx:
        assert "PLANTED" not in str(await tx.outbox.all())


async def test_a_reaction_waits_for_working_hours(world: World) -> None:
    _, bram = await both(world)
    (els,) = await newcomers(world, "els")
    await asks(bram, circle="network_named")
    (asked,) = await requests(world)
    await world.reaches("2027-01-09T11:00:00+01:00")
    await helps(els, world, asked.id)
    await world.reaches("2027-01-11T07:59:00+01:00")
    assert not shown(world, "user-bram", "Els wil je helpen")
    await world.reaches("2027-01-11T08:01:00+01:00")
    assert len(shown(world, "user-bram", "Els wil je helpen")) == 1


async def test_an_old_card_after_a_restart_does_the_right_thing_once(world: World) -> None:
    anja, bram = await both(world)
    await asks(bram)
    await world.passes(minutes=1)
    card = anja.gets()
    world.restarts()
    await world.passes(days=30)
    await anja.presses("Ik neem contact op", on=card)
    await anja.presses("Ik neem contact op", on=card)
    await world.passes(minutes=1)
    assert len(shown(world, "user-bram", "Anja de Boer neemt contact met je op")) == 1
    old = bram.gets()
    await bram.presses("Hoeft niet meer", on=await mine(bram))
    await bram.presses("Geholpen, dank je", on=old)
    bram.sees("Deze vraag is er niet meer")
    await anja.presses("Ik neem contact op", on=card)
    anja.sees("Deze vraag is al klaar")
    (asked,) = await requests(world)
    assert asked.ending is RequestOutcome.WITHDRAWN


async def mine(chat: Chat) -> Message:
    await chat.says("mijn vragen")
    assert chat.last is not None
    return chat.last
