"""Several actions, pausing, stepping back, sharing: as conversations."""

import pytest

from domain.actions.action import How
from domain.check_ins.check_in import CheckInState
from domain.notifications.outbox import NotificationKind, State
from domain.own_data.erasure import erase
from tests.dialogs.actions.two_owners import begins, manages, shares, with_noor
from tests.dialogs.check_ins.test_check_in import DONE, EXPLORED, FAILED, PLANNED, checks_in
from tests.dialogs.world import Chat, World, words


@pytest.fixture
async def two() -> World:
    return await with_noor()


async def test_two_actions_are_a_short_list_and_a_check_in_asks_which(world: World) -> None:
    bram = world.chat("user-bram")
    await begins(bram, "Eerste")
    await begins(bram, "Tweede")
    await bram.says("mijn actie")
    bram.sees("Je werkt aan 2 acties", "Eerste", "Tweede", "◔ Verkennen · Ronde 1")
    await bram.says("check-in")
    bram.sees("Over welke actie gaat je check-in?")
    await bram.presses("Tweede")
    bram.sees('Verkennen: hoe gaat het met "Tweede"?')
    await bram.presses("Ga verder", EXPLORED)
    await bram.presses("Bewaar mijn keuze", circle="me")
    await bram.says("mijn actie")
    await bram.presses("Eerste")
    bram.sees("Eerste", "Verkennen", "nu")
    bram.does_not_see("PLANTED")


async def test_four_at_once_is_enough_and_what_was_typed_stays(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("nieuwe actie")
    for number in range(4):
        await begins(bram, f"Actie {number}")
    await bram.says("nieuwe actie")
    bram.sees("Dit is genoeg tegelijk", "Je hebt al 4 acties")


async def test_a_form_pressed_twice_is_one_action_and_other_words_come_back(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("nieuwe actie")
    form = bram.last
    await bram.presses("Bewaar mijn actie", title="Een", problem="Veel verloop", theme="vitaliteit")
    await bram.presses("Bewaar mijn actie", on=form, title="Een", problem="Veel verloop", theme="vitaliteit")
    bram.sees("Mijn actie")
    await bram.presses("Bewaar mijn actie", on=form, title="Een", problem="Iets heel anders", theme="vitaliteit")
    bram.sees("Deze actie staat er al", "Iets heel anders")
    async with world.store.transaction() as tx:
        assert [action.problem for action in await tx.actions.of_participant("behoud.bram")] == ["Veel verloop"]


async def test_each_occasion_asks_about_one_action_the_one_longest_ago(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await begins(bram, "Eerste")
    await begins(bram, "Tweede")
    await bram.says("check-in")
    await bram.presses("Eerste")
    await world.reaches("2027-01-25T12:00:00+01:00")
    bram.gets()
    bram.sees('hoe gaat het met "Tweede"?')
    async with world.store.transaction() as tx:
        asked = await tx.check_ins.of_participant("behoud.bram")
    assert [check_in.action[-1] for check_in in asked] == ["2", "1"]
    await world.reaches("2027-01-29T12:00:00+01:00")
    bram.gets()
    bram.sees("Deze stond nog open.", 'hoe gaat het met "Tweede"?')


async def test_a_paused_action_is_not_asked_about_until_it_is_taken_up_again(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await begins(bram)
    await manages(bram, "Zet op pauze")
    bram.sees("Je actie staat op pauze")
    await bram.says("check-in")
    bram.sees("Deze actie staat op pauze", "Pak weer op")
    delivered = await world.reaches("2027-02-10T12:00:00+01:00")
    assert not [
        other
        for other in delivered
        if other.kind in (NotificationKind.CHECK_IN, NotificationKind.NUDGE)
        and other.to == "person:user-bram"
        and other.state is State.SENT
    ]
    await bram.says("mijn actie")
    await bram.presses("Pak weer op")
    bram.sees("Je hebt je actie weer opgepakt, bij ◔ Verkennen")
    delivered = await world.reaches("2027-02-24T12:00:00+01:00")
    assert [other.kind for other in delivered if other.to == "person:user-bram" and other.state is State.SENT].count(
        NotificationKind.CHECK_IN
    ) == 1


async def test_a_check_in_answered_while_paused_is_kept_and_moves_nothing(world: World) -> None:
    bram = world.chat("user-bram")
    await begins(bram)
    await bram.says("check-in")
    form = bram.last
    await manages(bram, "Zet op pauze")
    await bram.presses("Ga verder", EXPLORED, on=form)
    await bram.presses("Bewaar mijn keuze", circle="me")
    async with world.store.transaction() as tx:
        (action,) = await tx.actions.of_participant("behoud.bram")
        (update,) = await tx.updates.of_action(action.id)
    assert update.answers["problem"] == "PLANTED-problem"
    assert [move.how for move in action.cycle.moves] == [How.START, How.PAUSE]


async def test_one_step_back_and_the_same_card_again_does_not_go_two(world: World) -> None:
    bram = world.chat("user-bram")
    await begins(bram)
    for answers in (EXPLORED, PLANNED, DONE):
        await checks_in(bram, "me", answers)
    await bram.says("mijn actie")
    await bram.presses("Aanpassen, pauze, samen")
    card = bram.last
    await bram.presses("Stap terug naar Uitvoeren en observeren")
    bram.sees("Je bent een stap terug, bij ◕ Uitvoeren en observeren")
    await bram.presses("Stap terug naar Uitvoeren en observeren", on=card)
    bram.sees("Die knop was van een oudere kaart.")
    async with world.store.transaction() as tx:
        (action,) = await tx.actions.of_participant("behoud.bram")
    assert action.step == "act"
    await checks_in(bram, "me", DONE)
    bram.sees("Je staat nu bij ● Evalueren")


async def test_stopping_by_choice_asks_once_more_and_keeps_why(world: World) -> None:
    bram = world.chat("user-bram")
    await begins(bram)
    await manages(bram, "Stop deze actie")
    bram.sees("Stoppen met")
    await bram.presses("Ja, stop", why="x" * 301)
    bram.sees("301", "300")
    await bram.presses("Ja, stop", why="Er kwam een nieuw rooster")
    bram.sees("Je bent gestopt met deze actie", "Er kwam een nieuw rooster")
    await bram.says("mijn spiraal")
    bram.sees("Gestopt,", "Er kwam een nieuw rooster", "gestopt")


async def test_changing_an_action_shows_what_it_said_before(world: World) -> None:
    bram = world.chat("user-bram")
    await begins(bram)
    await manages(bram, "Pas de actie aan")
    await bram.presses("Bewaar mijn actie", title="Rust", problem="x" * 4001, goal="Minder verloop")
    bram.sees("4.001 tekens")
    await bram.presses(
        "Bewaar mijn actie",
        title="Rust",
        problem="Nieuw {{DATE(2027)}} **p**",
        goal="Minder verloop",
        roles="hr,board",
        other_role="roosteraar",
    )
    bram.sees("Je actie is aangepast", "Dit stond er eerst", "Veel verloop", "HR of opleiding, Bestuur en roosteraar")
    await bram.says("mijn actie")
    bram.sees("Rust", "Minder verloop", "HR of opleiding")


async def test_my_spiral_shows_every_round_and_pages_back(world: World) -> None:
    bram = world.chat("user-bram")
    await begins(bram)
    await checks_in(bram, "me", EXPLORED)
    for number in range(1, 6):
        await checks_in(bram, "me", {**PLANNED, "experiment": f"PROEF-{number}"})
        await checks_in(bram, "me", DONE)
        await checks_in(bram, "me", {**FAILED, "lesson": f"LES-{number}"})
    await bram.says("mijn spiraal")
    bram.sees("Ronde 6 · uit ronde 5", "PROEF-5", "LES-5", "Het werkte niet → Aanpassen", "PROEF-4", "En nog 3 eerdere rondes.")
    bram.does_not_see("PROEF-3", "LES-3")
    await bram.presses("Eerdere rondes")
    bram.sees("PROEF-3", "LES-3", "PROEF-1", "LES-1")
    bram.does_not_see("PROEF-4", "eerdere ronde.", "Eerdere rondes")


async def test_two_owners_look_back_each_and_the_first_moves_the_spiral(two: World) -> None:
    bram, noor = two.chat("user-bram"), two.chat("user-noor")
    await bram.opens()
    await begins(bram)
    await shares(two, bram, noor)
    await noor.says("check-in")
    await noor.presses("Ga verder", problem="NOOR-privé")
    await checks_in(bram, "me", EXPLORED)
    bram.sees("Je staat nu bij ◑ Plannen")
    await noor.says("check-in")
    noor.sees("Wie mag dit lezen?")
    await noor.presses("Bewaar mijn keuze", circle="contact")
    async with two.store.transaction() as tx:
        action = await tx.actions.get("behoud.bram:action:1")
        assert action is not None
        assert [move.how for move in action.cycle.moves] == [How.START, How.FORWARD]
        assert len(await tx.updates.of_action(action.id)) == 2
    await noor.says("mijn actie")
    noor.sees("Rustige start", "Bram Visser", "NOOR-privé")
    noor.does_not_see("PLANTED")


async def test_owners_read_of_each_other_only_what_is_shared_by_name(two: World) -> None:
    bram, noor, anja = two.chat("user-bram"), two.chat("user-noor"), two.chat("user-anja")
    await bram.opens()
    await begins(bram)
    await shares(two, bram, noor)
    await checks_in(bram, "contact", EXPLORED)
    for circle in ("me", "contact", "network_unnamed", "network_named"):
        await checks_in(bram, circle, {**PLANNED, "experiment": f"PROEF-{circle}"})
        await noor.says("mijn spiraal")
        seen = words(noor.last) if noor.last else ""
        assert (f"PROEF-{circle}" in seen) == (circle == "network_named")
        assert "Geprobeerd, Bram Visser" in seen or circle != "network_named"
        await manages(bram, "Stap terug naar Plannen")
    await anja.says("voortgang")
    anja.sees("PROEF-contact", "PROEF-network_named")
    anja.does_not_see("PROEF-me", "PROEF-network_unnamed")


async def test_what_one_writes_is_not_read_by_the_others_contact_person(two: World) -> None:
    bram, noor, anja = two.chat("user-bram"), two.chat("user-noor"), two.chat("user-anja")
    await bram.opens()
    await begins(bram)
    await shares(two, bram, noor)
    await noor.says("check-in")
    await noor.presses("Ga verder", problem="NOOR-voor-joris")
    await noor.presses("Bewaar mijn keuze", circle="contact")
    await anja.says("voortgang")
    anja.sees("Bram Visser", "◑ Plannen")
    anja.does_not_see("NOOR")


async def test_a_no_is_kind_can_be_taken_back_and_is_not_asked_again(two: World) -> None:
    bram, noor, samira = two.chat("user-bram"), two.chat("user-noor"), two.chat("user-samira")
    await noor.opens()
    await begins(bram)
    await manages(bram, "Werk samen met iemand")
    bram.does_not_see("Samira")
    asking = bram.last
    await bram.presses("Vraag om mee te doen", whom="behoud.samira")
    await bram.presses("Vraag om mee te doen", on=asking, whom="behoud.noor")
    await bram.presses("Vraag om mee te doen", on=asking, whom="behoud.noor")
    bram.sees("Nog geen antwoord van Noor Mulder")
    delivered = await two.passes(minutes=5)
    assert [other.to for other in delivered if other.kind is NotificationKind.TOGETHER] == ["person:user-noor"]
    asked = noor.gets()
    await samira.presses("Ja, ik doe mee", on=asked)
    samira.sees("Deze kaart is niet van jou")
    await noor.presses("Nee, liever niet", on=asked)
    noor.sees("Goed, je doet niet mee")
    await manages(bram, "Werk samen met iemand")
    bram.sees("Ik kan nu niemand meer vragen.")
    await noor.presses("Toch meedoen")
    noor.sees("Je doet mee")
    await noor.presses("Nee, liever niet", on=asked)
    noor.sees("Je deed al mee")


async def test_a_question_taken_back_is_over_and_one_that_waits_is_not_sent(two: World) -> None:
    bram, noor = two.chat("user-bram"), two.chat("user-noor")
    await noor.opens()
    await begins(bram)
    await manages(bram, "Werk samen met iemand")
    await bram.presses("Vraag om mee te doen", whom="behoud.noor")
    await bram.presses("Vraag Noor Mulder toch niet")
    bram.sees("De vraag aan Noor Mulder is teruggenomen.")
    delivered = await two.passes(minutes=5)
    assert [other.state for other in delivered if other.kind is NotificationKind.TOGETHER] == [State.NOT_NEEDED]
    await bram.presses("Vraag om mee te doen", whom="behoud.noor")
    await two.passes(minutes=5)
    asked = noor.gets()
    await manages(bram, "Stop deze actie")
    await bram.presses("Ja, stop")
    await noor.presses("Ja, ik doe mee", on=asked)
    noor.sees("Deze vraag geldt niet meer")


async def test_handing_over_and_stepping_out(two: World) -> None:
    bram, noor = two.chat("user-bram"), two.chat("user-noor")
    await bram.opens()
    await begins(bram)
    await shares(two, bram, noor)
    await noor.says("mijn actie")
    await noor.presses("Aanpassen, pauze, samen")
    noor.sees("Pauze, stoppen en aanpassen doet de eigenaar.")
    mine = noor.last
    await manages(bram, "Zet op pauze")
    paused = bram.last
    await manages(bram, "Draag over")
    await bram.presses("Draag over", whom="behoud.noor")
    bram.sees("Noor Mulder is nu de eigenaar.")
    await bram.presses("Pak weer op", on=paused)
    bram.sees("Die knop was van een oudere kaart.")
    await noor.presses("Ik stap eruit", on=mine)
    noor.sees("Die knop was van een oudere kaart.")
    await noor.presses("Pak weer op")
    noor.sees("weer opgepakt")
    await manages(bram, "Ik stap eruit")
    bram.sees("Je bent eruit gestapt")
    await bram.presses("Pak weer op", on=paused)
    bram.sees("Deze kaart is niet van jou")
    await begins(bram, "Van mij alleen")
    async with two.store.transaction() as tx:
        assert {action.id: action.participant for action in await tx.actions.all()} == {
            "behoud.bram:action:1": "behoud.noor",
            "behoud.bram:action:2": "behoud.bram",
        }


@pytest.mark.parametrize("who", ["bram", "noor"])
async def test_somebody_leaves_and_the_other_goes_on(two: World, who: str) -> None:
    bram, noor = two.chat("user-bram"), two.chat("user-noor")
    await bram.opens()
    await begins(bram)
    await shares(two, bram, noor)
    await checks_in(bram, "network_named", EXPLORED)
    await checks_in(noor, "network_named", PLANNED)
    async with two.store.transaction() as tx:
        gone = await tx.participants.get(f"behoud.{who}")
        assert gone is not None
        await erase(tx, gone, two.clock.now())
    async with two.store.transaction() as tx:
        (action,) = await tx.actions.all()
        stays = "behoud.noor" if who == "bram" else "behoud.bram"
        assert (action.participant, action.co_owners) == (stays, ())
        assert not await tx.co_owners.all()
        assert {update.participant for update in await tx.updates.all()} == {stays}
        assert {check_in.participant for check_in in await tx.check_ins.all() if check_in.state is CheckInState.DONE} == {stays}
    other = noor if who == "bram" else bram
    await other.says("mijn spiraal")
    other.sees("Rustige start")
    other.does_not_see("Bram" if who == "bram" else "Noor")


async def test_in_english() -> None:
    world = await with_noor("en")
    bram: Chat = world.chat("user-bram")
    await bram.says("new action")
    await bram.presses("Save my action", title="Calm start", problem="People leave", theme="vitaliteit")
    await bram.says("my action")
    await bram.presses("Change, pause, share")
    await bram.presses("Pause it")
    bram.sees("Your action is paused.")
    await bram.says("my spiral")
    bram.sees("Cycle 1", "Paused,")
