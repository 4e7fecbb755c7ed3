"""Planning, changing and cancelling sessions, as conversations: who is told what, once, and what old cards then say."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dialogs.turn import Press
from domain.notifications.outbox import NotificationKind, State
from domain.ports import Message
from domain.sessions.session import Session
from scheduler.travel import Delivered
from tests.dialogs.world import Chat, World, button, words

FORM = {
    "kind": "actieleersessie",
    "theme": "Ruimte om te proberen",
    "date": "2027-03-04",
    "time": "14:00",
    "minutes": "120",
    "place": "Stadhuis",
    "join_url": "",
    "preparation": "",
}
FIRST = {**FORM, "theme": "Draagvlak creëren", "date": "2027-01-21", "place": "Buurthuis De Kade"}
"""What the form of behoud-1 holds."""


async def met(world: World) -> tuple[Chat, Chat, Chat]:
    """Anja coordinates, Bram and Samira take part; all have a chat, and the channel is known."""
    chats = tuple(world.chat(f"user-{name}") for name in ("anja", "bram", "samira"))
    for chat in chats:
        await chat.opens()
    await world.channel("user-anja").opens()
    anja, bram, samira = chats
    return anja, bram, samira


async def session(world: World, id: str = "behoud-1") -> Session:
    async with world.store.transaction() as tx:
        found = await tx.sessions.get(id)
    assert found is not None
    return found


def came(delivered: list[Delivered], kind: NotificationKind) -> list[str]:
    return sorted(other.to for other in delivered if other.kind is kind and other.state is State.SENT)


def about(world: World, user: str, text: str) -> list[Message]:
    return [card for card in world.post.cards(f"chat-{user}") if text in words(card)]


async def opens_form(anja: Chat, id: str = "behoud-1") -> Message:
    await anja.says("wijzigen")
    anja.sees("Welke bijeenkomst wil je wijzigen?")
    await anja.presses("Verder", session=id)
    anja.sees("Een bijeenkomst wijzigen")
    return anja._seen()


async def changes(anja: Chat, form: Mapping[str, str], id: str = "behoud-1") -> Message:
    """The preview that was confirmed."""
    await opens_form(anja, id)
    await anja.presses("Laat zien wie dit hoort", form)
    preview = anja._seen()
    await anja.presses("Ja, wijzig het", form)
    anja.sees("De bijeenkomst is gewijzigd")
    return preview


async def cancels(anja: Chat, id: str = "behoud-1") -> None:
    await anja.says("afgelasten")
    await anja.presses("Verder", session=id)
    await anja.presses("Ja, gaat niet door")
    anja.sees("De bijeenkomst gaat niet door", "terugdraaien")


async def test_a_new_session_is_previewed_confirmed_and_told_once(world: World) -> None:
    anja, bram, _ = await met(world)
    await anja.says("plannen")
    anja.sees("Een bijeenkomst plannen")
    form = anja._seen()
    await anja.presses("Laat zien wie dit hoort", FORM)
    anja.sees(
        "Klopt dit?", "Straks krijgen 2 deelnemers bericht.", "één bericht in het kanaal", "donderdag 4 maart 2027, 14:00–16:00", "Stadhuis"
    )
    preview = anja._seen()
    async with world.store.transaction() as tx:
        assert len(await tx.sessions.of_network("behoud")) == 2
    await anja.presses("Ja, plan deze", FORM)
    anja.sees("De bijeenkomst staat gepland")
    for card, title in ((preview, "Ja, plan deze"), (form, "Laat zien wie dit hoort")):
        await anja.presses(title, FORM, on=card)
        anja.sees("De bijeenkomst staat gepland")
    assert came(await world.passes(minutes=9), NotificationKind.CHANGE) == []
    told = await world.passes(minutes=2)
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    assert came(told, NotificationKind.CHANNEL_CHANGE) == ["channel:behoud"]
    bram.gets()
    bram.sees("Nieuwe bijeenkomst: Ruimte om te proberen", "donderdag 4 maart 2027", "Ik kan niet")
    await bram.says("bijeenkomsten")
    bram.sees("Ruimte om te proberen")
    async with world.store.transaction() as tx:
        assert len(await tx.sessions.of_network("behoud")) == 3


async def test_a_moved_session_is_told_with_what_it_was(world: World) -> None:
    anja, bram, _ = await met(world)
    preview = await changes(anja, {**FIRST, "date": "2027-01-28", "place": "Stadhuis"})
    assert "donderdag 28 januari 2027, 14:00–16:00 (was: donderdag 21 januari 2027, 14:00–16:00)" in words(preview)
    told = await world.passes(minutes=11)
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    bram.gets()
    bram.sees(
        "Verzet: Draagvlak creëren",
        "van donderdag 21 januari 2027 om 14:00 is verzet",
        "28 januari 2027",
        "Stadhuis (was: Buurthuis De Kade)",
    )
    (post,) = [card for card in world.posted() if "Verzet" in words(card)]
    assert "28 januari" in words(post)
    assert (await session(world)).sequence == 1


async def test_reminders_go_by_the_new_start_only(world: World) -> None:
    anja, _, _ = await met(world)
    await changes(anja, {**FIRST, "date": "2027-02-04"})
    early = await world.reaches("2027-01-21T12:00:00+01:00")
    assert "session:behoud-1:reminder:P1D:participant:behoud.bram" not in {delivered.key for delivered in early}
    assert "session:behoud-1:reminder:P14D:participant:behoud.bram" not in {delivered.key for delivered in early}
    later = await world.reaches("2027-02-04T12:00:00+01:00")
    reminded = [
        delivered.key
        for delivered in later
        if delivered.kind is NotificationKind.REMINDER and delivered.state is State.SENT and delivered.to == "person:user-bram"
    ]
    assert [key for key in reminded if "behoud-1" in key] == [
        f"session:behoud-1:reminder:{rule}:participant:behoud.bram" for rule in ("P14D", "P1D")
    ]


async def test_edits_within_ten_minutes_are_one_message_from_the_first_to_the_last(world: World) -> None:
    anja, bram, _ = await met(world)
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await world.passes(minutes=6)
    await changes(anja, {**FIRST, "date": "2027-01-29", "time": "10:00"})
    before = len(world.post.cards("chat-user-bram"))
    told = await world.passes(minutes=5)
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"], "due ten minutes after the first"
    assert came(await world.passes(minutes=30), NotificationKind.CHANGE) == []
    assert len(world.post.cards("chat-user-bram")) == before + 1
    bram.gets()
    bram.sees("vrijdag 29 januari 2027, 10:00–12:00 (was: donderdag 21 januari 2027, 14:00–16:00)")
    await changes(anja, {**FIRST, "date": "2027-01-29", "time": "11:00"})
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"], "a new batch"
    bram.gets()
    bram.sees("11:00–13:00 (was: vrijdag 29 januari 2027, 10:00–12:00)")


async def test_taken_back_within_ten_minutes_nobody_hears_a_thing(world: World) -> None:
    anja, bram, _ = await met(world)
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    done = anja._seen()
    await anja.presses("Draai het terug")
    anja.sees("Teruggedraaid")
    await anja.presses("Draai het terug", on=done)
    anja.sees("Teruggedraaid")
    assert (await session(world)).starts.day == 21
    cards = len(world.post.cards("chat-user-bram"))
    told = await world.passes(hours=2)
    assert came(told, NotificationKind.CHANGE) == came(told, NotificationKind.CHANNEL_CHANGE) == []
    assert len(world.post.cards("chat-user-bram")) == cards
    await bram.says("bijeenkomsten")
    bram.sees("do 21 jan, 14:00–16:00")


async def test_somebody_who_can_not_be_reached_does_not_keep_it_from_being_taken_back(world: World) -> None:
    anja, bram = world.chat("user-anja"), world.chat("user-bram")
    for chat in (anja, bram):
        await chat.opens()
    await changes(anja, {**FIRST, "place": "Stadhuis"})
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == ["person:user-bram"]
    await changes(anja, {**FIRST, "place": "Bibliotheek"})
    await anja.presses("Draai het terug")
    anja.sees("Teruggedraaid", "Stadhuis")
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == []
    samira = world.chat("user-samira")
    await samira.opens()
    assert came(await world.passes(minutes=1), NotificationKind.CHANGE) == ["person:user-samira"]
    samira.gets()
    samira.sees("Stadhuis (was: Buurthuis De Kade)")


async def test_after_it_was_told_it_can_not_be_taken_back(world: World) -> None:
    anja, _, _ = await met(world)
    await cancels(anja)
    done = anja._seen()
    await world.passes(minutes=11)
    await anja.presses("Draai het terug", on=done)
    anja.sees("Dat is te laat")
    assert not (await session(world)).takes_place


async def test_a_cancelled_session_reminds_nobody_and_its_cards_say_so(world: World) -> None:
    anja, bram, _ = await met(world)
    await world.reaches("2027-01-14T14:00:01+01:00")
    reminder = bram.gets()
    (post,) = [card for card in world.posted() if "Volgende bijeenkomst" in words(card)]
    cards = len(world.post.cards("chat-user-bram"))
    await cancels(anja)
    await world.passes(seconds=1)
    (shown,) = about(world, "user-bram", "Draagvlak creëren")
    assert "Gaat niet door" in words(shown), "the reminder itself, in place, at once"
    with pytest.raises(AssertionError):
        button(shown, "Ik kan niet")
    assert [card for card in world.posted() if "Gaat niet door: Draagvlak" in words(card)]
    for card in (reminder, post):
        await bram.presses("Ik kan niet", on=card)
        bram.sees("Gaat niet door", "Je hoeft niets te doen")
    async with world.store.transaction() as tx:
        assert await tx.absences.of_session("behoud-1") == []
    await bram.says("bijeenkomsten")
    bram.does_not_see("Draagvlak creëren")
    told = await world.passes(minutes=11)
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    assert len(world.post.cards("chat-user-bram")) == cards + 2, "the list, and the message"
    after = await world.reaches("2027-01-29T12:00:00+01:00")
    assert not [delivered for delivered in after if delivered.key.startswith("session:behoud-1") and delivered.state is State.SENT]


async def test_a_reminder_that_is_out_says_what_holds_now(world: World) -> None:
    anja, bram, _ = await met(world)
    await world.reaches("2027-01-07T14:00:01+01:00")
    bram.gets()
    bram.sees("Over 14 dagen", "Buurthuis De Kade")
    activity = next(key for key, card in world.post.shown["chat-user-bram"].items() if "Over 14 dagen" in words(card))
    await changes(anja, {**FIRST, "date": "2027-01-26", "place": "Stadhuis"})
    await world.passes(seconds=1)
    shown = world.post.shown["chat-user-bram"][activity]
    assert "Over 19 dagen: Draagvlak creëren" in words(shown)
    assert "Stadhuis" in words(shown)
    again = await world.reaches("2027-01-12T14:00:01+01:00")
    assert came(again, NotificationKind.REMINDER).count("person:user-bram") == 1, "the same reminder, promised anew"
    await changes(anja, {**FIRST, "date": "2027-01-26", "place": "Bibliotheek"})
    await world.passes(seconds=1)
    both = [card for card in world.post.cards("chat-user-bram") if "dagen: Draagvlak" in words(card)]
    assert len(both) == 2
    assert all("Bibliotheek" in words(card) for card in both)


async def test_whoever_signed_off_hears_only_of_a_move_and_can_come_after_all(world: World) -> None:
    anja, bram, _ = await met(world)
    await world.reaches("2027-01-07T14:00:01+01:00")
    bram.gets()
    await bram.presses("Ik kan niet")
    await world.passes(minutes=1)
    await opens_form(anja)
    await anja.presses("Laat zien wie dit hoort", {**FIRST, "place": "Stadhuis"})
    anja.sees("Straks krijgt 1 deelnemer bericht.")
    await anja.presses("Ja, wijzig het", {**FIRST, "place": "Stadhuis"})
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == ["person:user-samira"]
    await changes(anja, {**FIRST, "place": "Stadhuis", "date": "2027-01-28"})
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    bram.gets()
    bram.sees("Verzet", "Je bent afgemeld. Kun je nu wel?")
    await bram.presses("Toch erbij")
    bram.sees("Fijn, je komt", "28 januari 2027")


async def test_the_contact_persons_card_keeps_right(world: World) -> None:
    anja, bram, _ = await met(world)
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    await world.passes(minutes=1)
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await world.passes(seconds=1)
    (card,) = about(world, "user-anja", "Bram Visser kan niet")
    assert "donderdag 28 januari 2027" in words(card)
    await cancels(anja)
    await world.passes(seconds=1)
    (card,) = about(world, "user-anja", "Bram Visser kan niet")
    assert "28 januari 2027 gaat niet door" in words(card)


async def test_at_night_it_waits_for_the_morning_and_takes_later_edits_along(world: World) -> None:
    anja, bram, _ = await met(world)
    await world.reaches("2027-01-08T21:00:00+01:00")
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await world.reaches("2027-01-09T12:00:00+01:00")
    await changes(anja, {**FIRST, "date": "2027-02-01"})
    assert came(await world.reaches("2027-01-11T07:59:00+01:00"), NotificationKind.CHANGE) == []
    assert came(await world.reaches("2027-01-11T08:01:00+01:00"), NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    bram.gets()
    bram.sees("1 februari 2027", "(was: donderdag 21 januari 2027")
    bram.does_not_see("28 januari")


async def test_the_night_before_it_does_not_wait(world: World) -> None:
    anja, _, _ = await met(world)
    await changes(anja, {**FIRST, "time": "09:00"})
    await world.reaches("2027-01-20T21:00:00+01:00")
    await cancels(anja)
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]


async def test_an_old_preview_has_one_effect_and_never_another_than_it_showed(world: World) -> None:
    anja, _, _ = await met(world)
    form = {**FIRST, "date": "2027-01-28"}
    preview = await changes(anja, form)
    await anja.presses("Ja, wijzig het", form, on=preview)
    anja.sees("De bijeenkomst is gewijzigd")
    assert (await session(world)).sequence == 1
    await changes(anja, {**FIRST, "date": "2027-02-04"})
    await anja.presses("Ja, wijzig het", form, on=preview)
    anja.sees("Klopt dit?", "28 januari 2027, 14:00–16:00 (was: donderdag 4 februari 2027")
    assert (await session(world)).sequence == 2
    await anja.presses("Ja, wijzig het", {**form, "theme": "Iets anders getypt"})
    anja.sees("Klopt dit?", "Iets anders getypt (was: Draagvlak creëren)")
    assert (await session(world)).sequence == 2


async def test_nothing_changed_tells_nobody(world: World) -> None:
    anja, _, _ = await met(world)
    await opens_form(anja)
    await anja.presses("Laat zien wie dit hoort", FIRST)
    anja.sees("Er is niets veranderd")
    await opens_form(anja)
    await anja.presses("Nee, laat maar")
    anja.sees("Prima, er is niets veranderd")
    assert came(await world.passes(minutes=30), NotificationKind.CHANGE) == []
    assert (await session(world)).sequence == 0


async def test_what_nobody_hears_of_says_so_and_promises_no_way_back_in_time(world: World) -> None:
    anja, _, _ = await met(world)
    welcome = {**FIRST, "open": "true"}
    await opens_form(anja)
    await anja.presses("Laat zien wie dit hoort", welcome)
    anja.sees("Klopt dit?", "Geen deelnemer krijgt bericht.", "Mensen van buiten zijn ook welkom.")
    anja.does_not_see("Er is geen kanaal gekoppeld", "één bericht in het kanaal", "na tien minuten")
    await anja.presses("Ja, wijzig het", welcome)
    anja.sees("De bijeenkomst is gewijzigd", "Niemand krijgt hier bericht van.", "wijzigen")
    anja.does_not_see("Na tien minuten", "Draai het terug")
    told = await world.passes(minutes=30)
    assert came(told, NotificationKind.CHANGE) == came(told, NotificationKind.CHANNEL_CHANGE) == []
    assert (await session(world)).open


async def test_within_a_batch_that_waits_the_way_back_stays(world: World) -> None:
    anja, _, _ = await met(world)
    await changes(anja, {**FIRST, "date": "2027-01-28"})
    await changes(anja, {**FIRST, "date": "2027-01-28", "open": "true"})
    anja.sees("Na tien minuten vertel ik het")
    await anja.presses("Draai het terug")
    anja.sees("Teruggedraaid")
    assert came(await world.passes(minutes=30), NotificationKind.CHANGE) == []
    found = await session(world)
    assert not found.open
    assert found.starts.day == 21


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"date": "2027-01-03"}, "zondag 3 januari 2027 om 14:00 is al geweest."),
        ({"date": ""}, "Kies een datum."),
        ({"date": "2027-02-31"}, "Kies een datum."),
        ({"date": "9999-12-31"}, "wel erg ver weg"),
        ({"time": "half drie"}, "bijvoorbeeld 14:00"),
        ({"date": "2027-03-28", "time": "02:30"}, "Op zondag 28 maart 2027 bestaat 02:30 niet"),
        ({"minutes": "4"}, "5 tot 1440 minuten"),
        ({"minutes": "1441"}, "5 tot 1440 minuten"),
        ({"minutes": "twee uur"}, "5 tot 1440 minuten"),
        ({"join_url": "http://teams.microsoft.com/l"}, "De link begint met https://"),
        ({"join_url": "https://x y"}, "De link begint met https://"),
        ({"theme": "  "}, "Vul een thema in"),
        ({"place": "x" * 201}, '"Plek of adres (mag leeg)" heeft 201 tekens.'),
        ({"kind": "feest"}, 'Kies bij "Soort"'),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_planned(world: World, wrong: dict[str, str], told: str) -> None:
    anja, _, _ = await met(world)
    await anja.says("plannen")
    await anja.presses("Laat zien wie dit hoort", {**FORM, **wrong})
    anja.sees("Een bijeenkomst plannen", told)
    await opens_form(anja)
    await anja.presses("Laat zien wie dit hoort", {**FIRST, **wrong})
    anja.sees("Een bijeenkomst wijzigen", told)
    async with world.store.transaction() as tx:
        assert len(await tx.sessions.of_network("behoud")) == 2


@pytest.mark.parametrize("text", ["plannen", "wijzigen", "afgelasten"])
async def test_a_participant_gets_a_kind_no(world: World, text: str) -> None:
    _, bram, _ = await met(world)
    await bram.says(text)
    bram.sees("Dit kan een coördinator", "afmelden", "Anja de Boer")


async def test_a_coordinator_of_another_network_can_not_touch_it(world: World) -> None:
    anja, bram, _ = await met(world)
    preview = await opens_form(anja)
    joris = world.chat("user-joris")
    await joris.presses("Laat zien wie dit hoort", {**FIRST, "date": "2027-01-28"}, on=preview)
    joris.sees("Deze kaart is niet van jou")
    for verb in ("cancel-confirm", "take-back", "change-confirm", "cancel-session", "change-session", "plan-confirm"):
        await joris._does(Press(verb=verb, data={"session": "behoud-1", "sequence": "0"}, inputs={"session": "behoud-1"}))
        joris.sees("Deze kaart is niet van jou")
        await bram._does(Press(verb=verb, data={"session": "behoud-1", "sequence": "0"}, inputs={"session": "behoud-1"}))
        bram.sees("Dit kan een coördinator")
    assert (await session(world)).sequence == 0


async def test_a_session_that_is_over_stays_as_it_was(world: World) -> None:
    anja, _, _ = await met(world)
    form = await opens_form(anja)
    await world.reaches("2027-01-21T17:00:00+01:00")
    await anja.presses("Laat zien wie dit hoort", {**FIRST, "date": "2027-02-28"}, on=form)
    anja.sees("Deze bijeenkomst is geweest")
    await cancels(anja, "behoud-2")
    await anja.says("wijzigen")
    anja.sees("Er staat niets gepland")


async def test_with_two_networks_one_chooses(world: World) -> None:
    async with world.store.transaction() as tx:
        network = await tx.networks.get("onboarding")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("joris", "anja")))
    anja, _, _ = await met(world)
    await anja.says("plannen")
    anja.sees("Netwerk")
    await anja.presses("Laat zien wie dit hoort", FORM, network="onboarding")
    anja.sees("Netwerk onboarding", "Straks krijgt 1 deelnemer bericht.", "Er is geen kanaal gekoppeld.")
    await anja.presses("Ja, plan deze", FORM, network="onboarding")
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == ["person:user-samira"]


async def test_in_english(english_world: World) -> None:
    anja, bram, _ = await met(english_world)
    await anja.says("cancel session")
    await anja.presses("Go on", session="behoud-1")
    anja.sees("Is this one cancelled?", "Soon 2 participants will be told.")
    await anja.presses("Yes, cancel it")
    await english_world.passes(minutes=11)
    bram.gets()
    bram.sees("Cancelled: Draagvlak creëren", "You don't have to do anything.")
