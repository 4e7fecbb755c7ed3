"""Buddies and intervision groups, from the wish to what became of it, with time passing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.turn import Press
from domain.actions.action import Move, Step
from domain.actions.my_actions import describe_action
from domain.matching.match import MatchForm, MatchStage, wish_id
from domain.matching.respond import look_for_buddy
from domain.notifications.outbox import NotificationKind, State
from domain.programme.programme import Person
from tests.dialogs.world import Chat, World, button, words

MONDAY = "2027-01-11T10:01:00+01:00"
NEXT = "2027-01-18T10:01:00+01:00"
YES, NO, STOP = "Ja, leuk", "Nu niet", "Geen maatje meer"
PLANTED = "xyzzyplanted"


@pytest.fixture(autouse=True)
async def others_in_world(world: World) -> None:
    """Eight in the network, in as many organisations, with an action on the same theme; a budget that is in nobody's way."""
    async with world.store.transaction() as tx:
        programme = await tx.programmes.get("programme")
        bram = await tx.participants.get("behoud.bram")
        assert programme is not None
        assert bram is not None
        await tx.programmes.save(replace(programme, message_budget_per_week=20))
        for name in ("cleo", "daan", "eva", "fatma", "gijs", "hind"):
            other = replace(
                bram,
                id=f"behoud.{name}",
                key=name,
                user=f"user-{name}",
                name=name.title(),
                organisation=f"Huize {name}",
                email=f"{name}@example.org",
                version=0,
            )
            await tx.participants.add(other)
        for participant in await tx.participants.of_network("behoud"):
            await describe_action(tx, participant, f"Titel {PLANTED}", PLANTED, "vitaliteit", world.clock.now())


async def meet(world: World, *names: str, form: str = "maatje") -> list[Chat]:
    """These open the bot and say that they would like one. Samira is in two networks."""
    chats = []
    for name in names:
        chat = world.chat(f"user-{name}")
        await chat.opens()
        await chat.says(form)
        if name == "samira":
            await chat.presses("Netwerk behoud")
        await chat.presses("Ja, ik wil een maatje" if form == "maatje" else "Ja, ik doe mee")
        chats.append(chat)
    return chats


def came(world: World, user: str, text: str) -> int:
    return sum(text in words(card) for card in world.post.cards(f"chat-user-{user}"))


async def stage(world: World) -> list[MatchStage]:
    async with world.store.transaction() as tx:
        return [match.stage for match in await tx.couplings.all()]


async def test_nobody_is_proposed_before_they_said_what_they_want(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await bram.says("maatje")
    bram.sees("Dit ziet een mogelijk maatje van jou", "Bram Visser", "De Linde", "vitaliteit", "e-mailadres")
    bram.does_not_see(PLANTED)
    await meet(world, "cleo")
    await world.reaches(MONDAY)
    assert await stage(world) == []
    assert came(world, "cleo", "Deze keer lukte het niet") == 1


async def test_two_who_both_say_yes_hear_of_each_other_and_are_asked_after_two_weeks(world: World) -> None:
    bram, cleo = await meet(world, "bram", "cleo")
    bram.sees("Ik zoek een maatje voor je", "11 januari")
    await world.reaches(MONDAY)
    bram.gets()
    bram.sees("Iemand die bij je past", "Cleo", "Huize cleo", "vitaliteit")
    bram.does_not_see("cleo@example.org", PLANTED)
    card = bram.last
    await bram.presses(YES)
    bram.sees("Je zei ja", "wacht nog op de ander")
    cleo.gets()
    cleo.sees("Iemand die bij je past", "Bram Visser")
    cleo.does_not_see("zei ja")
    await cleo.presses(YES)
    cleo.sees("Jullie zijn maatjes", "Bram Visser", "Een vraag om te beginnen")
    await world.passes(minutes=1)
    bram.gets()
    bram.sees("Jullie zijn maatjes", "Cleo")
    assert bram.last is not None
    assert button(bram.last, "Schrijf in Teams")["url"] == "https://teams.microsoft.com/l/chat/0/0?users=cleo@example.org"
    # The same card once more, or its "no", changes nothing.
    await bram.presses(YES, on=card)
    bram.sees("Jullie zijn maatjes")
    await bram.presses(NO, on=card)
    bram.sees("Dit is al voorbij")
    assert await stage(world) == [MatchStage.TOGETHER]
    await world.reaches("2027-01-25T10:05:00+01:00")
    bram.gets()
    bram.sees("Hebben jullie elkaar gesproken?", "Cleo")
    await bram.presses("Nog niet")
    bram.sees("Over twee weken vraag ik het nog één keer")
    await world.passes(days=20)
    assert came(world, "bram", "Hebben jullie elkaar gesproken?") == 2
    assert came(world, "cleo", "Hebben jullie elkaar gesproken?") == 1
    bram.gets()
    await bram.presses("Ja")
    bram.sees("Mooi")
    await world.passes(days=60)
    assert came(world, "bram", "Hebben jullie elkaar gesproken?") == 2


async def test_a_no_is_told_without_a_name_or_reason_and_the_other_is_first_next_time(world: World) -> None:
    bram, cleo = await meet(world, "bram", "cleo")
    await world.reaches(MONDAY)
    bram.gets()
    await bram.presses(YES)
    cleo.gets()
    card = cleo.last
    await cleo.presses(NO)
    cleo.sees("Prima, nu niet", "Niemand hoort dat jij nee zei")
    await cleo.presses(YES, on=card)
    cleo.sees("Dit is al voorbij")
    await world.passes(minutes=1)
    bram.gets()
    bram.sees("Het lukt deze keer niet", "als eerste aan de beurt")
    bram.does_not_see("Cleo", "nee")
    await meet(world, "daan", "samira", "eva")
    async with world.store.transaction() as tx:
        wish = await tx.coupling_wishes.get(wish_id("behoud.bram", MatchForm.BUDDY))
    assert wish is not None
    assert wish.served_first
    await world.reaches(NEXT)
    assert came(world, "bram", "Iemand die bij je past") == 2
    # Cleo said "not now", and is left in peace.
    assert came(world, "cleo", "Iemand die bij je past") == 1
    assert len([other for other in await stage(world) if other is MatchStage.PROPOSED]) == 2


async def test_what_nobody_answers_lapses_after_a_week_with_one_nudge(world: World) -> None:
    bram, _ = await meet(world, "bram", "cleo")
    await world.reaches(MONDAY)
    bram.gets()
    await bram.presses(YES)
    await world.reaches("2027-01-18T09:59:00+01:00")
    assert came(world, "cleo", "Dit voorstel staat nog open") == 1
    assert came(world, "bram", "Dit voorstel staat nog open") == 0
    await world.reaches(NEXT)
    assert await stage(world) == [MatchStage.LAPSED]
    assert came(world, "bram", "Het lukt deze keer niet") == 1
    assert came(world, "cleo", "Het voorstel is vervallen") == 1
    # Bram is in this round again, alone; Cleo's wish rests until she says so.
    assert came(world, "bram", "Deze keer lukte het niet") == 1
    cleo = world.chat("user-cleo")
    cleo.gets()
    await cleo.presses("Zoek eerder")
    cleo.sees("Ik zoek een maatje voor je", "25 januari")
    await world.reaches("2027-01-25T10:01:00+01:00")
    assert came(world, "cleo", "Jullie werken aan hetzelfde thema") == 2


async def test_stop_is_one_press_and_the_other_hears_kindly(world: World) -> None:
    bram, cleo = await meet(world, "bram", "cleo")
    await world.reaches(MONDAY)
    for chat in (bram, cleo):
        chat.gets()
        await chat.presses(YES)
    await bram.presses(STOP, on=world.post.cards("chat-user-bram")[-1])
    bram.sees("Ik zoek geen maatje meer", "niet waarom")
    await world.passes(minutes=1)
    cleo.gets()
    cleo.sees("Jullie contact is gestopt", "als eerste aan de beurt")
    cleo.does_not_see("Bram")
    await world.passes(days=40)
    assert came(world, "bram", "Iemand die bij je past") == 1
    assert came(world, "bram", "Hebben jullie elkaar gesproken?") == 0
    await bram.says("maatje")
    bram.sees("Wil je een maatje?")


async def test_maatje_stop_is_understood_and_idempotent(world: World) -> None:
    (bram,) = await meet(world, "bram")
    for text in ("maatje stop", "maatje stop!", "Maatje niet meer"):
        await bram.says(text)
        bram.sees("Ik zoek geen maatje meer")
    await world.reaches(MONDAY)
    assert came(world, "bram", "Deze keer lukte het niet") == 0


async def test_rather_somebody_else_ends_it_quietly_and_never_brings_them_together_again(world: World) -> None:
    bram, cleo = await meet(world, "bram", "cleo")
    await world.reaches(MONDAY)
    for chat in (bram, cleo):
        chat.gets()
        await chat.presses(YES)
    await world.reaches("2027-01-25T10:05:00+01:00")
    bram.gets()
    await bram.presses("Liever iemand anders")
    bram.sees("Ik zoek verder voor je")
    await world.passes(minutes=1)
    cleo.gets()
    cleo.sees("Jullie contact is gestopt")
    await world.passes(days=400)
    assert await stage(world) == [MatchStage.ENDED]


async def test_who_pauses_or_is_away_is_not_matched_and_a_proposal_lapses_for_the_other(world: World) -> None:
    bram, cleo = await meet(world, "bram", "cleo")
    await world.reaches(MONDAY)
    bram.gets()
    await bram.presses(YES)
    async with world.store.transaction() as tx:
        known = await tx.people.get("user-cleo") or await tx.people.add(Person(id="user-cleo"))
        await tx.people.save(replace(known, paused_until=world.clock.now() + timedelta(days=30)))
    await world.passes(minutes=1)
    assert await stage(world) == [MatchStage.LAPSED]
    bram.gets()
    bram.sees("Het lukt deze keer niet")
    cleo.gets()
    await cleo.presses(YES)
    cleo.sees("Dit is al voorbij")
    await world.reaches(NEXT)
    assert await stage(world) == [MatchStage.LAPSED]
    assert came(world, "bram", "Deze keer lukte het niet") == 1
    assert came(world, "cleo", "Deze keer lukte het niet") == 0


async def test_somebody_elses_card_changes_nothing(world: World) -> None:
    bram, _ = await meet(world, "bram", "cleo")
    await world.reaches(MONDAY)
    eva = world.chat("user-eva")
    await eva.opens()
    proposal = world.post.cards("chat-user-bram")[-1]
    for title in (YES, NO, STOP):
        await eva.presses(title, on=proposal)
        eva.sees("niet")
        eva.does_not_see("Cleo", "Bram")
    data = {"participant": "behoud.eva", "coupling": "behoud:buddy:2027-01-11:1"}
    await eva._does(Press(verb="couple-yes", data=data))
    eva.does_not_see("Cleo", "Bram", "Je zei ja")
    assert await stage(world) == [MatchStage.PROPOSED]
    bram.gets()
    await bram.presses(YES)
    bram.sees("Je zei ja")


async def test_no_card_holds_a_word_that_anybody_wrote(world: World) -> None:
    chats = await meet(world, "bram", "cleo", "daan")
    await meet(world, "samira", "eva", "fatma", "gijs", form="intervisie")
    await world.reaches(MONDAY)
    for chat in chats:
        chat.gets()
        if "Iemand die bij je past" in words(chat.gets()):
            await chat.presses(YES)
    await world.reaches(NEXT)
    await world.passes(days=14)
    async with world.store.transaction() as tx:
        sent = [
            row
            for row in await tx.outbox.all()
            if row.state is State.SENT and row.kind in (NotificationKind.MATCH, NotificationKind.MATCH_NEWS, NotificationKind.SPOKEN)
        ]
        # Nor does the outbox, or what is kept of it.
        assert PLANTED not in repr([await tx.outbox.all(), await tx.couplings.all(), await tx.coupling_wishes.all()])
    assert sent
    for row in sent:
        card = world.post.shown[row.conversation][row.activity]
        assert PLANTED not in repr(card), row.id


async def test_asked_for_in_a_check_in_they_read_what_others_will_see(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    for _ in range(2):
        async with world.store.transaction() as tx:
            participant = await tx.participants.get("behoud.bram")
            assert participant is not None
            await look_for_buddy(tx, participant, world.clock.now())
    await world.passes(minutes=1)
    assert came(world, "bram", "Dit ziet een mogelijk maatje van jou") == 1
    bram.gets()
    await bram.presses(STOP)
    bram.sees("Ik zoek geen maatje meer")


async def test_whoever_has_a_plan_is_asked_once_if_somebody_elsewhere_has_one_too(world: World) -> None:
    await world.passes(minutes=1)
    for name in ("bram", "cleo", "eva"):
        await world.chat(f"user-{name}").opens()
    async with world.store.transaction() as tx:
        for name in ("bram", "cleo"):
            (action,) = await tx.actions.of_participant(f"behoud.{name}")
            cycle = replace(action.cycles[0], moves=(*action.cycles[0].moves, Move(step=Step.PLAN, at=world.clock.now())))
            await tx.actions.save(replace(action, cycles=(cycle,)))
    await world.passes(days=40)
    assert [came(world, name, "Wil je een maatje?") for name in ("bram", "cleo", "eva")] == [1, 1, 0]
    bram = world.chat("user-bram")
    bram.last = next(card for card in world.post.cards("chat-user-bram") if "Wil je een maatje?" in words(card))
    bram.sees("Waarom")
    await bram.presses("Nee, dank je")
    bram.sees("Ik zoek geen maatje meer")


async def test_a_group_goes_on_with_those_who_said_yes_if_they_are_four(world: World) -> None:
    names = ("bram", "cleo", "daan", "eva", "fatma", "gijs")
    chats = await meet(world, *names, form="intervisie")
    await world.reaches(MONDAY)
    for chat in chats:
        chat.gets()
        chat.sees("Een groepje voor intervisie", "Doe je mee")
    for chat in chats[:4]:
        await chat.presses(YES)
        chat.sees("Je zei ja")
    await chats[4].presses(NO)
    chats[4].sees("Prima, nu niet")
    assert await stage(world) == [MatchStage.PROPOSED]
    await world.reaches(NEXT)
    assert await stage(world) == [MatchStage.TOGETHER]
    card = next(card for card in world.post.cards("chat-user-bram") if "Jullie zijn een groep" in words(card))
    text = words(card)
    assert all(name in text for name in ("Cleo", "Daan", "Eva", "Vertellen (10 minuten)", "Afronden (10 minuten)"))
    assert "Fatma" not in text
    assert "Gijs" not in text
    url = button(card, "Chat met de groep")["url"]
    assert url.startswith("https://teams.microsoft.com/l/chat/0/0?users=cleo@example.org,daan@example.org,eva@example.org&topicName=")
    assert came(world, "gijs", "Het voorstel is vervallen") == 1
    # One goes: three go on. Another goes: it is over.
    await chats[0].says("intervisie stop")
    await world.passes(minutes=1)
    assert came(world, "cleo", "Jullie groep is kleiner") == 1
    await chats[1].says("intervisie stop")
    await world.passes(minutes=1)
    assert came(world, "daan", "Jullie contact is gestopt") == 1
    assert await stage(world) == [MatchStage.ENDED]


async def test_a_group_that_cannot_reach_four_lapses_at_once(world: World) -> None:
    chats = await meet(world, "bram", "cleo", "daan", "eva", form="intervisie")
    await world.reaches(MONDAY)
    for chat in chats:
        chat.gets()
    await chats[0].presses(YES)
    await chats[1].presses(NO)
    await world.passes(minutes=1)
    assert await stage(world) == [MatchStage.LAPSED]
    assert [came(world, name, "Het lukt deze keer niet") for name in ("bram", "cleo", "daan", "eva")] == [1, 0, 1, 1]
    async with world.store.transaction() as tx:
        first = [wish.participant for wish in await tx.coupling_wishes.all() if wish.served_first]
    assert sorted(first) == ["behoud.bram", "behoud.daan", "behoud.eva"]


async def test_a_round_is_held_once_also_when_the_bot_was_down(world: World) -> None:
    await meet(world, "bram", "cleo")
    await world.passes(minutes=1)
    # Nobody was awake on Monday: the tick of Wednesday holds the round, once.
    world.clock.set(world.clock.now() + timedelta(days=9, hours=1))
    await world.passes(minutes=1)
    await world.passes(minutes=5)
    assert await stage(world) == [MatchStage.PROPOSED]
    async with world.store.transaction() as tx:
        (match,) = await tx.couplings.all()
    assert match.id == "behoud:buddy:2027-01-11:1"
    # Whoever gets it late has a week all the same, or nearly so.
    assert match.answers_until - match.made_at >= timedelta(days=6)
    assert came(world, "bram", "Iemand die bij je past") == 1


async def test_whoever_leaves_takes_their_wish_along_and_the_other_hears_that_it_is_over(world: World) -> None:
    from domain.own_data.erasure import erase, wrote_something

    bram, cleo = await meet(world, "bram", "cleo")
    await world.reaches(MONDAY)
    for chat in (bram, cleo):
        chat.gets()
        await chat.presses(YES)
    async with world.store.transaction() as tx:
        gone = await tx.participants.get("behoud.cleo")
        assert gone is not None
        assert await wrote_something(tx, gone)
        await erase(tx, gone)
        assert "cleo" not in repr([await tx.couplings.all(), await tx.coupling_wishes.all()])
    await world.passes(minutes=1)
    bram.gets()
    bram.sees("Jullie contact is gestopt")


async def test_who_is_in_two_networks_is_asked_for_which(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.opens()
    await samira.says("maatje")
    await samira.presses("Netwerk onboarding")
    await samira.presses("Ja, ik wil een maatje")
    async with world.store.transaction() as tx:
        assert [wish.participant for wish in await tx.coupling_wishes.all()] == ["onboarding.samira"]


async def test_a_coordinator_is_told_that_it_is_for_participants(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.says("maatje")
    anja.sees("deelnemers")
