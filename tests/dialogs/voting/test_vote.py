"""A network votes, as conversations: asked once, changed freely, closed on time, decided once, and nobody's choice told."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from domain.notifications.outbox import UNASKED, NotificationKind, State
from domain.ports import Message
from domain.voting.vote import Vote
from tests.dialogs.sessions.test_planning import FIRST, came, changes, met, session
from tests.dialogs.world import Chat, World, button, words

DAYS = {"times": "donderdag 14:00\n- woensdag 10.30 uur\n\nvr 9u", "closes": "2027-01-11"}
RHYTHM = {"options": "2w,4w,1m", "closes": "2027-01-11"}
CLOSED = "2027-01-11T16:01:00+01:00"


async def opens(anja: Chat, subject: str = "time", form: Mapping[str, str] = DAYS) -> tuple[Message, Message]:
    """The form and the preview that was confirmed."""
    await anja.says("stemming")
    anja.sees("Laat het netwerk stemmen")
    await anja.presses("Verder", subject=subject)
    filled = anja._seen()
    await anja.presses("Laat zien wie dit hoort", form)
    anja.sees("Klopt dit?", "Er is nog niets gebeurd")
    preview = anja._seen()
    await anja.presses("Stuur de stemming", form)
    anja.sees("De stemming loopt", "tot maandag 11 januari 2027 om 16:00")
    return filled, preview


async def votes(chat: Chat, choice: str) -> None:
    chat.gets()
    await chat.presses("Stem", choice=choice)
    chat.sees("Je stem telt mee")


def turns_to(chat: Chat, *texts: str) -> Message:
    """The one card in this chat on which all of these stand; it is looked at from here on."""
    (card,) = [message for message in chat.world.post.cards(chat.place.conversation) if all(text in words(message) for text in texts)]
    chat.last = card
    return card


async def vote_of(world: World, id: str = "behoud:time:1") -> Vote:
    async with world.store.transaction() as tx:
        found = await tx.votes.get(id)
    assert found is not None
    return found


async def result(world: World, anja: Chat) -> Message:
    """The result, just come."""
    delivered = await world.reaches(CLOSED)
    assert came(delivered, NotificationKind.VOTE_RESULT) == ["person:user-anja"]
    return turns_to(anja, "Uitslag:")


async def test_from_question_to_moved_sessions(world: World) -> None:
    anja, bram, samira = await met(world)
    await opens(anja)
    asked = await world.passes(minutes=1)
    assert came(asked, NotificationKind.VOTE) == ["person:user-bram", "person:user-samira"]
    assert came(asked, NotificationKind.CHANNEL_VOTE) == ["channel:behoud"]
    bram.gets()
    bram.sees(
        "Op welke dag en tijd komen we bij elkaar?",
        "Een vraag van Anja de Boer",
        "donderdag om 14:00",
        "woensdag om 10:30",
        "vrijdag om 09:00",
    )
    bram.sees("Niemand ziet wat jij koos, ook je coördinator niet.")
    await votes(bram, "1")
    bram.sees("Je koos: woensdag om 10:30.", "veranderen tot maandag 11 januari 2027 om 16:00")
    await votes(samira, "1")
    await result(world, anja)
    anja.sees("Uitslag: Op welke dag", "2 van de 2 deelnemers stemden.", "Het meest gekozen: woensdag om 10:30.")
    turns_to(bram, "Gesloten: Op welke dag", "Jij koos: woensdag om 10:30.")
    await anja.presses("Laat zien wat er verandert", choice="1")
    anja.sees("Toepassen: woensdag om 10:30", "do 18 feb 14:00 → wo 17 feb 10:30: Meten van impact")
    anja.sees("Blijven zoals ze zijn", "do 21 jan 14:00", "al binnen twee weken")
    preview = anja._seen()
    assert (await session(world, "behoud-2")).sequence == 0
    await anja.presses("Pas toe", sessions="0")
    anja.sees("Toegepast: woensdag om 10:30", "Toegepast door Anja de Boer.")
    for _ in range(2):
        await anja.presses("Pas toe", on=preview, sessions="0")
        anja.sees("Toegepast: woensdag om 10:30")
    moved = await session(world, "behoud-2")
    assert (moved.starts.isoformat(), moved.sequence) == ("2027-02-17T09:30:00+00:00", 1)
    assert (await session(world, "behoud-1")).sequence == 0
    told = await world.reaches("2027-01-12T08:30:00+01:00")
    assert came(told, NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    assert came(told, NotificationKind.VOTE_OUTCOME) == ["channel:behoud"]
    posts = [words(card) for card in world.posted() if "Jullie kozen: woensdag om 10:30" in words(card)]
    assert len(posts) == 2, "the question in place, and one post that tells"
    assert not [post for post in posts if "Jij koos" in post]
    turns_to(bram, "Jullie kozen", "Jij koos: woensdag om 10:30.")


async def test_a_change_of_mind_on_two_devices_and_in_the_channel_is_one_ballot(world: World) -> None:
    anja, bram, _ = await met(world)
    await opens(anja)
    await world.passes(minutes=1)
    card = bram.gets()
    for choice in ("0", "2", "2"):
        await bram.presses("Stem", on=card, choice=choice)
    await bram.presses("Verander mijn keuze")
    assert '"value": "2"' in str(bram._seen().card).replace("'", '"')
    in_channel = world.channel("user-bram")
    (post,) = [card for card in world.posted() if "Stem" in words(card) and "Een vraag van Anja de Boer" in words(card)]
    await in_channel.presses("Stem", on=post, choice="1")
    in_channel.sees("Je koos: woensdag om 10:30.")
    await bram.says("stem")
    await bram.presses("Stem", choice="0")
    async with world.store.transaction() as tx:
        assert [(ballot.participant, ballot.choice) for ballot in await tx.ballots.all()] == [("behoud.bram", 0)]
    await result(world, anja)
    anja.sees("1 van de 2 deelnemers stemden.", "donderdag om 14:00")
    await bram.presses("Stem", on=card, choice="2")
    bram.sees("Gesloten:", "Jij koos: donderdag om 14:00.")
    await in_channel.presses("Stem", on=post, choice="2")
    in_channel.sees("Gesloten:", "Jij koos: donderdag om 14:00.")
    async with world.store.transaction() as tx:
        assert [ballot.choice for ballot in await tx.ballots.all()] == [0], "what comes after closing does not count"


async def test_nobody_reads_what_another_chose(world: World) -> None:
    anja, bram, _ = await met(world)
    await opens(anja)
    await world.passes(minutes=1)
    await votes(bram, "2")
    await anja.says("stemming")
    anja.sees("Loopt: Op welke dag")
    await anja.presses("Loopt: Op welke dag en tijd komen we bij elkaar? (Netwerk behoud)")
    anja.does_not_see("Bram", "1 van")
    await result(world, anja)
    await anja.presses("Laat zien wat er verandert", choice="2")
    await anja.presses("Pas toe", sessions="0")
    await world.passes(days=2)
    everything = [card for cards in world.post.shown.values() for card in cards.values()]
    assert [words(card) for card in everything if "Bram Visser" in words(card) and "vrijdag om 09:00" in words(card)] == []
    yours = [words(card) for card in everything if "Jij koos" in words(card)]
    assert len(yours) == 1
    assert not [words(card) for card in world.post.cards("chat-user-samira") if "Jij koos" in words(card)]


async def test_the_vote_can_be_withdrawn_and_the_cards_say_so(world: World) -> None:
    anja, bram, _ = await met(world)
    filled, preview = await opens(anja)
    await world.passes(minutes=1)
    card = bram.gets()
    standing = anja._seen()
    await anja.presses("Trek de stemming in")
    anja.sees("De stemming is ingetrokken")
    await anja.presses("Trek de stemming in", on=standing)
    anja.sees("De stemming is ingetrokken")
    await world.passes(minutes=1)
    turns_to(bram, "Gaat niet door: Op welke dag")
    await bram.presses("Stem", on=card, choice="1")
    bram.sees("Gaat niet door")
    assert [words(message) for message in world.posted() if "Gaat niet door" in words(message)]
    for card, title in ((preview, "Stuur de stemming"), (filled, "Laat zien wie dit hoort")):
        await anja.presses(title, DAYS, on=card)
        anja.sees("De stemming is ingetrokken")
    delivered = await world.reaches(CLOSED)
    assert not came(delivered, NotificationKind.VOTE_RESULT)
    await anja.says("stemming")
    anja.sees("Laat het netwerk stemmen")


async def test_one_open_vote_on_a_subject_and_one_form_opens_one(world: World) -> None:
    anja, _, _ = await met(world)
    filled, preview = await opens(anja)
    for card, title in ((preview, "Stuur de stemming"), (filled, "Laat zien wie dit hoort")):
        await anja.presses(title, DAYS, on=card)
        anja.sees("De stemming loopt")
    await anja.says("stemming")
    await anja.presses("Nieuwe stemming")
    await anja.presses("Verder", subject="time")
    anja.sees("Hierover loopt al een stemming")
    await anja.says("stemming")
    await anja.presses("Nieuwe stemming")
    await anja.presses("Verder", subject="frequency")
    anja.sees("Hoe vaak komen we bij elkaar?")
    async with world.store.transaction() as tx:
        assert [vote.id for vote in await tx.votes.all()] == ["behoud:time:1"]


@pytest.mark.parametrize(
    ("subject", "form", "complaint"),
    [
        ("time", {**DAYS, "times": "donderdag 14:00\nergens in de week"}, 'Regel 2 begrijp ik niet: "ergens in de week"'),
        ("time", {**DAYS, "times": "donderdag 25:00\nvrijdag 10:00"}, "Regel 1 begrijp ik niet"),
        ("time", {**DAYS, "times": "donderdag 14:00\ndo 14.00"}, "Geef minstens 2 verschillende keuzes."),
        ("time", {**DAYS, "times": "\n".join(f"maandag {hour}:00" for hour in range(9, 15))}, "Geef hoogstens 5 keuzes. Het zijn er nu 6."),
        ("time", {**DAYS, "closes": "2027-01-16"}, "zaterdag 16 januari 2027 is geen werkdag. Kies bijvoorbeeld maandag 18 januari 2027."),
        ("time", {**DAYS, "closes": "2027-01-03"}, "is te vroeg"),
        ("time", {**DAYS, "closes": "0001-01-01"}, "is te vroeg"),
        ("time", {**DAYS, "closes": "9999-12-31"}, "Kies een dag binnen 60 dagen"),
        ("time", {**DAYS, "closes": "morgen"}, "Kies de laatste dag om te stemmen."),
        ("time", {"closes": "2027-01-11"}, "Geef minstens 2 verschillende keuzes."),
        ("frequency", {"options": "2w,elke dag", "closes": "2027-01-11"}, "Geef minstens 2 verschillende keuzes."),
        ("theme", {"own": f"Werkplezier\n{'x' * 101}", "closes": "2027-01-11"}, "Regel 2 heeft 101 tekens. Er passen er 100."),
    ],
)
async def test_what_is_wrong_on_the_form_is_said_and_kept(world: World, subject: str, form: dict[str, str], complaint: str) -> None:
    anja, _, _ = await met(world)
    await anja.says("stemming")
    await anja.presses("Verder", subject=subject)
    await anja.presses("Laat zien wie dit hoort", form)
    anja.sees(complaint, *form.get("own", "").splitlines(), *form.get("times", "").splitlines())
    async with world.store.transaction() as tx:
        assert not await tx.votes.all()


async def test_a_preview_is_not_sent_as_something_else(world: World) -> None:
    anja, _, _ = await met(world)
    await anja.says("stemming")
    await anja.presses("Verder", subject="time")
    await anja.presses("Laat zien wie dit hoort", DAYS)
    await anja.presses("Stuur de stemming", {**DAYS, "times": "donderdag 14:00\nmaandag 11:00"})
    anja.sees("Klopt dit?", "maandag om 11:00")
    await anja.presses("Nee, laat maar")
    anja.sees("Prima, er is niets verstuurd")
    async with world.store.transaction() as tx:
        assert not await tx.votes.all()


async def test_only_coordinators_of_the_network_and_only_its_participants(world: World) -> None:
    anja, bram, _ = await met(world)
    await opens(anja)
    await world.passes(minutes=1)
    standing, asked = anja._seen(), bram.gets()
    joris = world.chat("user-joris")
    await joris.opens()
    await joris.presses("Trek de stemming in", on=standing)
    joris.does_not_see("ingetrokken")
    await bram.presses("Trek de stemming in", on=standing)
    bram.sees("Dit kan een coördinator")
    await joris.presses("Stem", on=asked, choice="0")
    joris.sees("Stemmen doen de deelnemers")
    await bram.says("stemming")
    bram.sees("Op welke dag en tijd")
    await bram.presses("Stem", choice="9")
    assert bram.reply.complaint == "Kies een van de mogelijkheden."
    assert (await vote_of(world)).withdrawn_at is None
    async with world.store.transaction() as tx:
        assert not await tx.ballots.all()


async def test_a_session_changed_by_hand_is_previewed_again(world: World) -> None:
    anja, bram, _ = await met(world)
    await opens(anja)
    await world.passes(minutes=1)
    await votes(bram, "1")
    await result(world, anja)
    await anja.presses("Laat zien wat er verandert", choice="1")
    preview = anja._seen()
    second = {**FIRST, "theme": "Meten van impact", "date": "2027-03-04", "place": "", "join_url": "https://teams.microsoft.com/l/x"}
    await changes(anja, second, "behoud-2")
    await anja.presses("Pas toe", on=preview, sessions="0")
    anja.sees("Toepassen: woensdag om 10:30", "do 4 mrt 14:00 → wo 3 mrt 10:30")
    assert (await vote_of(world)).decided_at is None
    await anja.presses("Pas toe", sessions="")
    assert "Kies minstens één bijeenkomst" in anja.reply.complaint
    assert (await vote_of(world)).decided_at is None


async def test_frequency_spaces_the_sessions_from_the_first(world: World) -> None:
    anja, bram, samira = await met(world)
    await opens(anja, "frequency", RHYTHM)
    await world.passes(minutes=1)
    await votes(bram, "0")
    await votes(samira, "1")
    await result(world, anja)
    anja.sees("Het staat gelijk: Elke 2 weken en Elke 4 weken. Jij kiest wat het wordt.")
    await anja.presses("Laat zien wat er verandert", choice="1")
    anja.sees("Er is geen bijeenkomst die hierdoor kan veranderen.")
    await anja.presses("Terug naar de uitslag")
    await anja.presses("Laat zien wat er verandert", choice="0")
    anja.sees("do 18 feb 14:00 → do 4 feb 14:00: Meten van impact")
    await anja.presses("Pas toe", sessions="0")
    assert (await session(world, "behoud-2")).starts.isoformat() == "2027-02-04T13:00:00+00:00"
    await world.passes(days=1)
    assert [words(card) for card in world.posted() if "Het wordt: Elke 2 weken" in words(card)], "a tie was not chosen by all"


async def test_a_theme_goes_to_the_session_that_is_ticked(world: World) -> None:
    anja, bram, _ = await met(world)
    await anja.says("stemming")
    await anja.presses("Verder", subject="theme")
    anja.sees("leiderschap", "vitaliteit")
    form = {"own": "Rust, *ook 's nachts*\n Leiderschap ", "closes": "2027-01-11"}
    await anja.presses("Laat zien wie dit hoort", form)
    await anja.presses("Stuur de stemming", form)
    await world.passes(minutes=1)
    await votes(bram, "0")
    bram.sees("Je koos: Rust, \\*ook 's nachts\\*")
    await result(world, anja)
    await anja.presses("Laat zien wat er verandert", choice="0")
    anja.sees("do 21 jan 14:00: Draagvlak creëren → Rust, *ook 's nachts*")
    await anja.presses("Pas toe", sessions="0")
    assert (await session(world)).theme == "Rust, *ook 's nachts*"
    assert (await session(world, "behoud-2")).theme == "Meten van impact"


async def test_no_votes_is_said_kindly_and_the_other_coordinators_card_changes(world: World) -> None:
    anja, bram, _ = await met(world)
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("anja", "joris")))
    joris = world.chat("user-joris")
    await joris.opens()
    await opens(anja)
    delivered = await world.reaches(CLOSED)
    assert came(delivered, NotificationKind.VOTE_RESULT) == ["person:user-anja", "person:user-joris"]
    turns_to(joris, "0 van de 2 deelnemers stemden.", "Er is dus geen uitslag.")
    card = joris._seen()
    turns_to(anja, "Uitslag:")
    await anja.presses("Pas niets aan")
    anja.sees("Er is niets aangepast", "Besloten door Anja de Boer.")
    await world.passes(minutes=1)
    turns_to(joris, "Er is niets aangepast", "Anja de Boer")
    await joris.presses("Pas niets aan", on=card)
    joris.sees("Er is niets aangepast", "Anja de Boer")
    turns_to(bram, "Alles blijft zoals het was")
    delivered = await world.passes(days=3)
    assert not came(delivered, NotificationKind.VOTE_OUTCOME)


async def test_whoever_is_away_is_left_in_peace_and_who_voted_is_not_asked(world: World) -> None:
    anja, bram, samira = await met(world)
    await bram.says("afwezig")
    await bram.presses("Ik ben dan weg", until="2027-03-01")
    await opens(anja)
    async with world.store.transaction() as tx:
        assert await tx.aways.get("user-bram") is not None
    await samira.says("stem")
    await samira.presses("Stem", choice="0")
    delivered = await world.passes(days=1)
    assert came(delivered, NotificationKind.VOTE) == []
    await bram.says("ik ben er weer")
    await bram.says("stem")
    bram.sees("Op welke dag en tijd")


async def test_it_counts_in_the_weekly_budget_and_reminders_go_first(world: World) -> None:
    anja, _, _ = await met(world)
    async with world.store.transaction() as tx:
        (programme,) = await tx.programmes.all()
        await tx.programmes.save(replace(programme, message_budget_per_week=1))
    await opens(anja)
    # There is room for one: the reminder of fourteen days before, on 7 January.
    delivered = await world.reaches("2027-01-11T15:00:00+01:00")
    assert came(delivered, NotificationKind.VOTE) == []
    assert "person:user-bram" in came(delivered, NotificationKind.REMINDER)
    await world.reaches(CLOSED)
    async with world.store.transaction() as tx:
        lapsed = await tx.outbox.get("vote:behoud:time:1:participant:behoud.bram")
    assert lapsed is not None
    assert (lapsed.state, lapsed.reason) == (State.EXPIRED, "budget")
    assert NotificationKind.VOTE_CARD not in UNASKED


async def test_in_the_readers_language(world: World) -> None:
    anja, bram, _ = await met(world)
    await bram.says("english")
    await opens(anja)
    await world.passes(minutes=1)
    bram.gets()
    bram.sees("On which day and at what time do we meet?", "Wednesday at 10:30", "You can vote until Monday 11 January 2027 at 16:00.")
    button(bram._seen(), "Vote")


async def test_old_cards_of_votes_that_are_gone(world: World) -> None:
    anja, bram, _ = await met(world)
    await opens(anja)
    await world.passes(minutes=1)
    card, standing = bram.gets(), anja._seen()
    async with world.store.transaction() as tx:
        await tx.votes.remove("behoud:time:1")
    await bram.presses("Stem", on=card, choice="0")
    bram.sees("Deze stemming is er niet meer")
    await anja.presses("Trek de stemming in", on=standing)
    anja.sees("Deze stemming is er niet meer")
    await bram.says("stem")
    bram.sees("Er is nu niets om over te stemmen")
