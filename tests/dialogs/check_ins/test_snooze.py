"""A check-in that does not suit: "nu even niet", another day, skipped, or no check-ins at all; with time passing."""

from dataclasses import replace

import pytest

from domain.check_ins.check_in import CheckIn, CheckInState
from domain.check_ins.questions import Question, questions_of
from domain.notifications.outbox import NotificationKind, State
from domain.programme.programme import CheckInRule
from domain.programme_file.custom_questions import own_questions
from domain.programme_file.schema import QuestionPart
from tests.dialogs.check_ins.test_check_in import EXPLORED, checks_in, has_action
from tests.dialogs.world import Chat, World, words

ASKED = "2027-01-25T12:00:00+01:00"
"""A Monday: the check-in after the session of Thursday the 21st came at eight."""


@pytest.fixture
async def bram(world: World) -> Chat:
    async with world.store.transaction() as tx:
        kept = await tx.programmes.get("programme")
        assert kept is not None
        await tx.programmes.save(replace(kept, message_budget_per_week=9))
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, pulse=False))
    chat = world.chat("user-bram")
    await chat.opens()
    await has_action(chat)
    await world.reaches(ASKED)
    chat.gets()
    return chat


async def came(world: World, until: str, *kinds: NotificationKind) -> list[tuple[NotificationKind, State]]:
    delivered = await world.reaches(until)
    return [
        (NotificationKind(other.kind), State(other.state))
        for other in delivered
        if other.to == "person:user-bram" and other.kind in (*kinds, NotificationKind.AGAIN)
    ]


async def the_check_in(world: World) -> CheckIn:
    async with world.store.transaction() as tx:
        return (await tx.check_ins.of_participant("behoud.bram"))[0]


async def test_not_now_offers_days_skipping_a_pause_and_no_check_ins(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    bram.sees("Prima, nu even niet", "Morgen (di 26 jan)", "Over drie dagen (do 28 jan)", "Na het weekend (ma 1 feb)")
    await bram.presses("Geen check-ins")
    bram.sees("Je krijgt geen check-ins meer")
    assert await came(world, "2027-02-17T12:00:00+01:00", NotificationKind.CHECK_IN, NotificationKind.NUDGE) == [
        (NotificationKind.NUDGE, State.NOT_NEEDED),
        (NotificationKind.CHECK_IN, State.NOT_NEEDED),
    ]


async def test_it_comes_back_once_on_the_day_they_chose(world: World, bram: Chat) -> None:
    form = bram.last
    await bram.presses("Nu even niet")
    asking = bram.last
    await bram.presses("Vraag dan", when="tomorrow")
    bram.sees("Ik kom erop terug op dinsdag 26 januari 2027")
    await bram.presses("Vraag dan", on=asking, when="tomorrow")
    assert await came(world, "2027-01-26T09:59:00+01:00") == []
    assert await came(world, "2027-02-03T12:00:00+01:00", NotificationKind.NUDGE) == [
        (NotificationKind.AGAIN, State.SENT),
        (NotificationKind.NUDGE, State.NOT_NEEDED),
    ]
    bram.gets()
    bram.sees("Je vroeg me hier vandaag op terug te komen.", "Welk probleem pak je aan?")
    await bram.presses("Ga verder", on=form, problem="x")
    bram.sees("Wie mag dit lezen?")


async def test_a_chosen_day_in_the_weekend_becomes_the_next_working_day(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    await bram.presses("Vraag dan", when="day", day="2027-01-30")
    bram.sees("Ik kom erop terug op maandag 1 februari 2027")
    assert await came(world, "2027-02-01T09:59:00+01:00") == []
    assert await came(world, "2027-02-01T10:01:00+01:00") == [(NotificationKind.AGAIN, State.SENT)]


@pytest.mark.parametrize("day", ["", "2027-01-25", "2027-01-24", "2027-04-01", "morgen", "2027-13-01"])
async def test_a_day_that_is_none_is_asked_again_and_changes_nothing(world: World, bram: Chat, day: str) -> None:
    await bram.presses("Nu even niet")
    await bram.presses("Vraag dan", when="day", day=day)
    bram.sees("Kies een dag na vandaag")
    assert (await the_check_in(world)).again_on is None


async def test_another_day_chosen_later_counts_instead(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    await bram.presses("Vraag dan", when="tomorrow")
    await bram.presses("Kies een andere dag")
    await bram.presses("Vraag dan", when="three-days")
    assert await came(world, "2027-01-29T12:00:00+01:00") == [
        (NotificationKind.AGAIN, State.NOT_NEEDED),
        (NotificationKind.AGAIN, State.SENT),
    ]


async def test_and_back_to_the_first_day_again(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    asking = bram.last
    for when in ("three-days", "weekend", "three-days"):
        await bram.presses("Vraag dan", on=asking, when=when)
    assert await came(world, "2027-02-02T12:00:00+01:00") == [
        (NotificationKind.AGAIN, State.SENT),
        (NotificationKind.AGAIN, State.NOT_NEEDED),
    ]


async def test_what_was_answered_or_skipped_meanwhile_does_not_come_back(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    await bram.presses("Vraag dan", when="tomorrow")
    await checks_in(bram, "me", EXPLORED)
    assert await came(world, "2027-01-27T12:00:00+01:00") == [(NotificationKind.AGAIN, State.NOT_NEEDED)]


async def test_after_the_next_session_it_is_the_new_check_in_that_asks(world: World, bram: Chat) -> None:
    await world.reaches("2027-02-03T12:00:00+01:00")
    await bram.says("check-in")
    await bram.presses("Nu even niet")
    await bram.presses("Vraag dan", when="day", day="2027-02-19")
    # The session is on Thursday the 18th, its check-in waits for Monday the 22nd. Halfway, on the 4th, rests because of the choice.
    assert await came(world, "2027-02-17T12:00:00+01:00", NotificationKind.CHECK_IN) == [(NotificationKind.CHECK_IN, State.NOT_NEEDED)]
    assert await came(world, "2027-02-22T12:00:00+01:00", NotificationKind.CHECK_IN) == [
        (NotificationKind.AGAIN, State.NOT_NEEDED),
        (NotificationKind.CHECK_IN, State.SENT),
    ]


async def test_a_pause_holds_it_too_and_a_full_week(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    await bram.presses("Vraag dan", when="tomorrow")
    await bram.says("pauze")
    await bram.presses("Alles stil", until="2027-01-27")
    assert await came(world, "2027-02-02T12:00:00+01:00") == [(NotificationKind.AGAIN, State.NOT_NEEDED)]


async def test_a_full_week_lets_it_wait(world: World, bram: Chat) -> None:
    async with world.store.transaction() as tx:
        kept = await tx.programmes.get("programme")
        assert kept is not None
        await tx.programmes.save(replace(kept, message_budget_per_week=1))
    await bram.presses("Nu even niet")
    await bram.presses("Vraag dan", when="tomorrow")
    assert await came(world, "2027-01-31T12:00:00+01:00") == []
    assert await came(world, "2027-02-02T12:00:00+01:00") in (
        [(NotificationKind.AGAIN, State.SENT)],
        [(NotificationKind.AGAIN, State.EXPIRED)],
    )


async def test_skipping_closes_it_and_the_spiral_stays(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    asking = bram.last
    await bram.presses("Sla over")
    bram.sees("Overgeslagen", "Je blijft bij dezelfde stap")
    assert (await the_check_in(world)).state is CheckInState.SKIPPED
    await bram.presses("Sla over", on=asking)
    bram.sees("Overgeslagen")
    await bram.presses("Vraag dan", on=asking, when="tomorrow")
    assert await came(world, "2027-02-03T12:00:00+01:00", NotificationKind.NUDGE) == [(NotificationKind.NUDGE, State.NOT_NEEDED)]
    async with world.store.transaction() as tx:
        (action,) = await tx.actions.of_participant("behoud.bram")
        assert (action.step, len(await tx.updates.of_participant("behoud.bram"))) == ("explore", 0)


async def test_an_old_form_of_a_skipped_one_loses_no_text(world: World, bram: Chat) -> None:
    form = bram.last
    await bram.presses("Nu even niet")
    await bram.presses("Sla over")
    await bram.presses("Ga verder", on=form, problem="TOCH-nog")
    bram.sees("Wie mag dit lezen?")
    await bram.presses("Bewaar mijn keuze", circle="me")
    bram.sees("Je staat nu bij ◑ Plannen")


async def test_once_another_is_asked_the_skipped_one_gives_the_text_back(world: World, bram: Chat) -> None:
    form = bram.last
    await bram.presses("Nu even niet")
    await bram.presses("Sla over")
    await bram.presses("Toch nu invullen")
    bram.sees("Welk probleem pak je aan?")
    await bram.presses("Ga verder", on=form, problem="OUD-papier")
    bram.sees("Deze check-in sloeg je over", "OUD-papier")
    async with world.store.transaction() as tx:
        assert not await tx.updates.of_participant("behoud.bram")


async def test_somebody_elses_is_not_put_off_nor_skipped(world: World, bram: Chat) -> None:
    await bram.presses("Nu even niet")
    samira = world.chat("user-samira")
    for title in ("Vraag dan", "Sla over"):
        await samira.presses(title, on=bram.last, when="tomorrow")
        samira.sees("Deze kaart is niet van jou")
    kept = await the_check_in(world)
    assert (kept.state, kept.again_on) == (CheckInState.OPEN, None)


async def test_a_network_that_switched_check_ins_off_asks_nobody(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await has_action(bram)
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, check_ins=CheckInRule(on=False)))
    delivered = await world.reaches("2027-02-17T12:00:00+01:00")
    assert [
        other for other in delivered if other.to == "person:user-bram" and other.kind in (NotificationKind.CHECK_IN, NotificationKind.NUDGE)
    ] == []
    await bram.says("check-in")
    bram.sees("Welk probleem pak je aan?")


async def test_custom_questions_stand_everywhere_and_stay_readable_when_they_are_gone(world: World) -> None:
    parts = [
        QuestionPart.model_validate({"id": "unknown", "drop": True}),
        QuestionPart.model_validate({"id": "problem", "text": {"nl": "Waar loop je TEGENAAN?"}}),
        QuestionPart.model_validate(
            {"id": "mood", "step": "explore", "kind": "one", "text": {"nl": "Hoe is het WEER?"},
             "choices": [{"id": "sun", "text": {"nl": "ZONNIG"}}, {"id": "rain", "text": {"nl": "NAT"}}]}
        ),
    ]  # fmt: skip

    async def ask(questions: tuple[Question, ...]) -> None:
        async with world.store.transaction() as tx:
            network = await tx.networks.get("behoud")
            assert network is not None
            await tx.networks.save(replace(network, questions=questions))

    await world.channel("user-anja").opens()
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await anja.opens()
    await has_action(bram)
    await ask(own_questions(parts, "nl"))
    await bram.says("check-in")
    bram.sees("Waar loop je TEGENAAN?", "Hoe is het WEER?", "ZONNIG")
    bram.does_not_see("Wat weet je nog niet?")
    form = bram.last
    await ask(())
    # What was asked before the file changed is kept as it was asked.
    await bram.presses("Ga verder", on=form, problem="MIJN-antwoord", mood="rain")
    await bram.presses("Bewaar mijn keuze", circle="network_named")
    await bram.says("mijn actie")
    bram.sees("Waar loop je TEGENAAN?", "MIJN-antwoord", "Hoe is het WEER?", "NAT")
    await anja.says("voortgang")
    anja.sees("Waar loop je TEGENAAN?", "Hoe is het WEER?", "NAT")
    await world.reaches("2027-01-08T09:00:01+01:00")
    assert "Hoe is het WEER?" in words(world.posted()[-1])
    await world.reaches("2027-01-21T12:00:01+01:00")
    sheet = next(
        card for card in world.post.cards("chat-user-anja") if "Hoe is het WEER?" in words(card) and "MIJN-antwoord" in words(card)
    )
    assert sheet
    await bram.says("logboek")
    await bram.presses("Lees", update=f"{(await the_check_in(world)).id}")
    bram.sees("Hoe is het WEER?", "NAT", "MIJN-antwoord")
    async with world.store.transaction() as tx:
        (update,) = await tx.updates.of_participant("behoud.bram")
    assert [question.id for question in questions_of(update.step, update.questions)] == ["problem", "talked-to", "mood"]
