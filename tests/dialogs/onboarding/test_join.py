"""A stranger asks to join: accepted, refused, withdrawn, twice, by two coordinators at once, and too many of them."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from dialogs.turn import Press
from domain.attendance.away import Away
from domain.notifications.outbox import NotificationKind
from domain.onboarding.application import Application, ApplicationState
from domain.onboarding.join import EACH_PER_DAY, PER_DAY
from domain.own_data.erasure import erase
from domain.programme.programme import Participant
from tests.dialogs.world import Chat, World, words

WHY = "PLANTED-WHY <at>x</at> **vet** {{TIME(x)}}"
FORM = {"organisation": "De Brug", "sector": "VVT", "text": WHY, "language": "nl"}


def noor(world: World) -> Chat:
    chat = world.chat("user-noor")
    chat.name = "Noor Jansen"
    return chat


async def asks(chat: Chat, network: str = "behoud", **changed: str) -> None:
    await chat.says("Ik wil meedoen!")
    await chat.presses("Verstuur", {**FORM, "network": network, **changed})


async def applications(world: World) -> list[Application]:
    async with world.store.transaction() as tx:
        return list(await tx.applications.all())


async def places(world: World, user: str = "user-noor") -> list[Participant]:
    async with world.store.transaction() as tx:
        return list(await tx.participants.of_user(user))


async def with_a_second_coordinator(world: World) -> None:
    async with world.store.transaction() as tx:
        behoud = await tx.networks.get("behoud")
        assert behoud is not None
        await tx.networks.save(replace(behoud, coordinators=("anja", "joris")))


async def test_a_stranger_is_told_whom_to_ask_and_can_ask_the_bot(world: World) -> None:
    chat = noor(world)
    await chat.says("hallo")
    chat.sees("Ik ken je nog niet", "Anja de Boer", "Ik wil meedoen")
    await chat.presses("Ik wil meedoen")
    chat.sees("Noor Jansen", "Netwerk behoud", "Netwerk onboarding", "2 minuten")
    chat.does_not_see("Bram", "Samira", "De Linde", "Het Anker")


async def test_asked_accepted_and_welcomed(world: World) -> None:
    chat, anja, joris = noor(world), world.chat("user-anja"), world.chat("user-joris")
    await anja.opens()
    await joris.opens()
    await asks(chat)
    chat.sees("Je aanmelding is verstuurd", "Netwerk behoud")
    await world.passes(hours=1)
    assert "Noor" not in " ".join(words(card) for card in world.post.cards("chat-user-joris"))
    card = anja.gets()
    anja.sees("Noor Jansen wil meedoen", "De Brug", "VVT", WHY.replace("{{T", "{\u2060{T"))
    await anja.presses("Neem aan", contact="joris")
    anja.sees("Anja de Boer nam Noor Jansen aan")
    (place,) = await places(world)
    assert (place.network, place.contact, place.organisation, place.joined) == ("behoud", "joris", "De Brug", True)
    assert place.known_since == world.clock.now()
    await world.passes(hours=1)
    chat.gets()
    chat.sees("Welkom bij Netwerk behoud", "Joris Bakker", "Even kennismaken")
    await chat.presses("Even kennismaken (3 minuten)")
    chat.sees("Waar werk je?", "De Brug")
    await chat.says("bijeenkomsten")
    chat.sees("Draagvlak creëren")
    await anja.presses("Neem aan", contact="anja", on=card)
    assert [participant.contact for participant in await places(world)] == ["joris"]
    # Counted from now on: the last reminder comes, and nobody welcomes or offers twice.
    await chat.opens()
    chat.sees_nothing()
    await world.reaches("2027-01-21T12:00:00+01:00")
    shown = [words(message) for message in world.post.cards("chat-user-noor")]
    assert sum("Draagvlak creëren" in item and "Ik kan niet" in item for item in shown) >= 1
    assert not [text for text in shown if "Zullen we even kennismaken?" in text]


async def test_refused_kindly_with_whom_to_talk_and_their_words_are_gone(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat, email="noor@example.org")
    await world.passes(hours=1)
    anja.gets()
    await anja.presses("Nu niet")
    anja.sees("Nu niet voor Noor Jansen")
    await anja.presses("Stuur", text="In september weer. *Kom* gerust langs.")
    anja.sees('"nu niet"')
    await world.passes(hours=1)
    chat.gets()
    chat.sees("Meedoen kan nu niet", "Anja de Boer", "In september weer. *Kom* gerust langs.")
    assert await places(world) == []
    (kept,) = await applications(world)
    assert (kept.state, kept.text, kept.email) == (ApplicationState.REFUSED, "", "")
    await chat.says("afmelden")
    chat.sees("Ik ken je nog niet")


async def test_words_with_a_refusal_that_are_too_long_are_told(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat)
    await world.passes(hours=1)
    anja.gets()
    await anja.presses("Nu niet")
    await anja.presses("Stuur", text="a" * 1001)
    anja.sees("1.001", "a" * 1000)
    assert [application.state for application in await applications(world)] == [ApplicationState.OPEN]
    await anja.presses("Laat zo")
    anja.sees("Neem aan")


async def test_withdrawn_is_not_asked_any_more(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat)
    sent = chat.last
    await world.passes(hours=1)
    card = anja.gets()
    await chat.presses("Trek in", on=sent)
    chat.sees("Ingetrokken", "Netwerk behoud")
    await chat.presses("Trek in", on=sent)
    chat.sees("al afgerond")
    await world.passes(hours=1)
    anja.gets()
    anja.sees("trok de aanmelding in")
    anja.does_not_see("PLANTED")
    await anja.presses("Neem aan", contact="anja", on=card)
    anja.sees("trok de aanmelding in")
    assert await places(world) == []


async def test_withdrawn_before_it_was_read_is_never_sent(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat)
    await chat.presses("Trek in")
    await world.passes(days=2)
    assert not [message for message in world.post.cards("chat-user-anja") if "Noor" in words(message)]


async def test_twice_is_one(world: World) -> None:
    await with_a_second_coordinator(world)
    chat = noor(world)
    await chat.says("meedoen")
    form = chat.last
    assert form is not None
    filled = {**FORM, "network": "behoud"}
    await asyncio.gather(*(noor(world).presses("Verstuur", filled, on=form) for _ in range(4)))
    assert len(await applications(world)) == 1
    await chat.says("meedoen")
    chat.sees("wacht op antwoord")
    await chat.presses("Trek in")
    await chat.presses("Verstuur", filled, on=form)
    chat.sees("al afgerond")
    assert len(await applications(world)) == 1


async def test_two_coordinators_at_once_make_one_participant(world: World) -> None:
    await with_a_second_coordinator(world)
    chat, anja, joris = noor(world), world.chat("user-anja"), world.chat("user-joris")
    await anja.opens()
    await joris.opens()
    await asks(chat)
    await world.passes(hours=1)
    anja.gets()
    joris.gets()
    await asyncio.gather(anja.presses("Neem aan", contact="anja"), joris.presses("Neem aan", contact="joris"))
    (place,) = await places(world)
    by = "Anja de Boer" if place.contact == "anja" else "Joris Bakker"
    for other in (anja, joris):
        other.sees(f"{by} nam Noor Jansen aan")
    await world.passes(hours=1)
    assert f"{by} nam" in words(anja.gets())
    assert f"{by} nam" in words(joris.gets())
    assert sum("Welkom bij Netwerk behoud" in words(card) for card in world.post.cards("chat-user-noor")) == 1


async def test_one_accepts_and_one_refuses_at_once(world: World) -> None:
    await with_a_second_coordinator(world)
    chat, anja, joris = noor(world), world.chat("user-anja"), world.chat("user-joris")
    await anja.opens()
    await joris.opens()
    await asks(chat)
    await world.passes(hours=1)
    anja.gets()
    joris.gets()
    await joris.presses("Nu niet")
    await asyncio.gather(anja.presses("Neem aan", contact="anja"), joris.presses("Stuur", text=""))
    (kept,) = await applications(world)
    assert (kept.state is ApplicationState.ACCEPTED) == bool(await places(world))
    await world.passes(hours=1)
    told = [words(card) for card in world.post.cards("chat-user-noor")]
    assert sum("Welkom bij" in text or "Meedoen kan nu niet" in text for text in told) == 1


async def test_only_coordinators_of_that_network_decide(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat)
    await world.passes(hours=1)
    card = anja.gets()
    for other in (world.chat("user-bram"), world.chat("user-joris"), chat, world.chat("user-somebody")):
        await other.presses("Neem aan", contact="joris", on=card)
        other.does_not_see("PLANTED", "nam Noor")
    assert await places(world) == []
    await anja.presses("Neem aan", contact="somebody")
    anja.sees("Kies een contactpersoon")


async def test_a_participant_joins_a_second_network_and_then_there_is_none_left(world: World) -> None:
    bram, joris = world.chat("user-bram"), world.chat("user-joris")
    await joris.opens()
    await bram.opens()
    await bram.says("meedoen")
    bram.sees("Bram Visser", "Netwerk onboarding")
    bram.does_not_see("Netwerk behoud")
    await bram.presses("Verstuur", {**FORM, "network": "onboarding"})
    await world.passes(hours=1)
    joris.gets()
    await joris.presses("Neem aan", contact="joris")
    assert sorted(participant.network for participant in await places(world, "user-bram")) == ["behoud", "onboarding"]
    await bram.says("meedoen")
    bram.sees("Je doet al mee")


async def test_a_closed_network_is_not_offered_and_cannot_be_forged(world: World) -> None:
    async with world.store.transaction() as tx:
        behoud = await tx.networks.get("behoud")
        assert behoud is not None
        await tx.networks.save(replace(behoud, joining=False))
    chat = noor(world)
    await chat.says("meedoen")
    chat.does_not_see("Netwerk behoud")
    await chat.presses("Verstuur", {**FORM, "network": "behoud"})
    chat.sees("Kies een netwerk", "De Brug", WHY)
    assert await applications(world) == []


async def test_what_is_missing_or_too_long_is_told_and_stays(world: World) -> None:
    chat = world.chat("user-noor")
    await chat.says("meedoen")
    chat.sees("Je naam")
    await chat.presses("Verstuur", {**FORM, "network": "behoud", "organisation": " ", "email": "noor@", "text": "a" * 4001})
    chat.sees('"Je naam" is nog leeg', '"Organisatie" is nog leeg', "4.001", '"noor@" is geen e-mailadres', "a" * 4001)
    await chat.presses("Verstuur", {**FORM, "network": "behoud", "name": "Noor", "text": "🙂" * 4000})
    chat.sees("Je aanmelding is verstuurd")
    assert [(application.name, application.text) for application in await applications(world)] == [("Noor", "🙂" * 4000)]


async def test_somebody_elses_application_cannot_be_withdrawn(world: World) -> None:
    await asks(noor(world))
    (made,) = await applications(world)
    for other in (world.chat("user-bram"), world.chat("user-stranger")):
        await other._does(Press(verb="join-withdraw", data={"application": made.id}))
        other.does_not_see("Ingetrokken")
    assert [application.state for application in await applications(world)] == [ApplicationState.OPEN]


async def test_fifty_strangers_do_not_flood_the_coordinators(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.opens()
    chats = [world.chat(f"user-x{number}") for number in range(50)]
    for chat in chats:
        chat.name = "Iemand"
        await chat.says("hallo")
        await chat.presses("Ik wil meedoen")
    await asyncio.gather(*(chat.presses("Verstuur", {**FORM, "network": "behoud"}) for chat in chats[:5]))
    for chat in chats[5:]:
        if "Verstuur" in words(chat._seen()):
            await chat.presses("Verstuur", {**FORM, "network": "behoud"})
    made = await applications(world)
    assert len(made) == PER_DAY
    assert len({application.user for application in made}) == PER_DAY
    chats[-1].sees("Vandaag lukt het niet meer")
    await world.passes(hours=5)
    assert sum("wil meedoen" in words(card) for card in world.post.cards("chat-user-anja")) == PER_DAY
    await world.passes(days=1)
    await chats[-1].says("meedoen")
    chats[-1].sees("Verstuur")


async def test_one_person_cannot_go_on_asking(world: World) -> None:
    chat = noor(world)
    for _ in range(EACH_PER_DAY):
        await asks(chat)
        await chat.presses("Trek in")
    await chat.says("meedoen")
    chat.sees("Vandaag lukt het niet meer")
    assert len(await applications(world)) == EACH_PER_DAY


async def test_in_a_channel_the_form_is_private(world: World) -> None:
    chat = world.channel("user-noor")
    await chat.says("meedoen")
    assert chat.reply.private_to is not None
    assert chat.reply.public is not None
    assert "Verstuur" not in words(chat.reply.public)


async def test_accepting_whoever_the_file_named_meanwhile_makes_no_second_place(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat)
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        assert bram is not None
        await tx.participants.add(replace(bram, id="behoud.noor", key="noor", user="user-noor", contact="joris", version=0))
    await world.passes(hours=1)
    anja.gets()
    await anja.presses("Neem aan", contact="anja")
    assert [(participant.id, participant.contact) for participant in await places(world)] == [("behoud.noor", "joris")]


async def test_whoever_leaves_takes_the_application_along(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat)
    await world.passes(hours=1)
    anja.gets()
    await anja.presses("Neem aan", contact="anja")
    (place,) = await places(world)
    async with world.store.transaction() as tx:
        await erase(tx, place)
    async with world.store.transaction() as tx:
        assert await tx.applications.all() == []
        assert "PLANTED" not in str(
            [notification for notification in await tx.outbox.all() if notification.kind is NotificationKind.APPLICATION]
        )
        assert await tx.people.get("user-noor") is None


async def test_an_answer_comes_in_the_language_they_chose(world: World) -> None:
    chat, anja = noor(world), world.chat("user-anja")
    await anja.opens()
    await asks(chat, language="en")
    await world.passes(hours=1)
    anja.gets()
    await anja.presses("Nu niet")
    await anja.presses("Stuur", text="")
    await world.passes(hours=1)
    chat.gets()
    chat.sees("Joining is not possible now", "Anja de Boer")


async def test_while_a_coordinator_is_away_the_stand_in_decides(world: World) -> None:
    chat, anja, joris = noor(world), world.chat("user-anja"), world.chat("user-joris")
    await anja.opens()
    await joris.opens()
    async with world.store.transaction() as tx:
        now = world.clock.now()
        await tx.aways.add(Away(id="user-anja", number=1, since=now, until=now + timedelta(days=20), note="", stand_in="joris"))
    await asks(chat)
    await world.passes(hours=1)
    assert not [message for message in world.post.cards("chat-user-anja") if "Noor" in words(message)]
    joris.gets()
    joris.sees("Noor Jansen wil meedoen")
    await joris.presses("Neem aan", contact="anja")
    assert [participant.contact for participant in await places(world)] == ["anja"]


async def test_whoever_asked_sees_what_is_kept_of_it_and_takes_it_back_there(world: World) -> None:
    chat = noor(world)
    await chat.says("mijn gegevens")
    chat.sees("Ik ken je nog niet")
    await asks(chat)
    await chat.says("mijn gegevens")
    chat.sees("Dit is er van je aanmelding bewaard", "Noor Jansen", "De Brug", "VVT", "Netwerk behoud")
    chat.does_not_see("Bram", "Samira", "De Linde")
    await chat.presses("Trek in")
    chat.sees("Ingetrokken")
    (application,) = await applications(world)
    assert application.state is ApplicationState.WITHDRAWN
    await chat.says("mijn gegevens")
    chat.sees("Dit is er van je aanmelding bewaard", "De Brug", "Stand | Ingetrokken")
    chat.does_not_see("Trek in", WHY)
