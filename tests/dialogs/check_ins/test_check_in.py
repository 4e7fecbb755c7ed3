"""The action, its check-ins and the digest, as conversations."""

from collections.abc import Mapping

from domain.notifications.outbox import NotificationKind, State
from tests.dialogs.world import Chat, World, words

EXPLORED = {"problem": "PLANTED-problem", "talked_to": "hr,manager", "unknown": "PLANTED-unknown"}
PLANNED = {"experiment": "PLANTED-experiment", "expectation": "meer rust", "measure": "navragen"}
DONE = {"done": "yes", "noticed": "PLANTED-noticed", "need": "tip"}
FAILED = {"outcome": "failed", "lesson": "PLANTED-lesson", "onward": "adjust"}


async def has_action(chat: Chat) -> None:
    await chat.says("mijn actie")
    chat.sees("Waar ga jij mee aan de slag?", "Hoe noem je je actie?", "2 minuten")
    await chat.presses("Bewaar mijn actie", title="Rustige start", problem="Veel verloop", theme="vitaliteit")
    chat.sees("Je actie staat erin", "Verkennen", "nu")


async def checks_in(chat: Chat, circle: str, answers: Mapping[str, str]) -> None:
    await chat.says("check-in")
    await chat.presses("Ga verder", answers)
    chat.sees("Wie mag dit lezen?")
    await chat.presses("Bewaar mijn keuze", circle=circle)


async def test_the_spiral_moves_and_opens_a_linked_cycle(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    await checks_in(bram, "contact", EXPLORED)
    bram.sees("Je staat nu bij ◑ Plannen", "Mijn contactpersoon")
    await checks_in(bram, "contact", PLANNED)
    bram.sees("Je staat nu bij ◕ Uitvoeren en observeren")
    await checks_in(bram, "contact", {**DONE, "done": "not_yet"})
    bram.sees("je blijft bij ◕ Uitvoeren en observeren")
    await checks_in(bram, "contact", DONE)
    bram.sees("Je staat nu bij ● Evalueren")
    await checks_in(bram, "contact", FAILED)
    bram.sees("Ronde 2 begint, bij ◑ Plannen")
    await bram.says("mijn actie")
    bram.sees("Rustige start", "Ronde 1: Het werkte niet → Aanpassen", "Ronde 2", "Komt voort uit ronde 1.", "PLANTED-lesson")


async def test_stopping_is_learning_too_and_a_new_action_can_begin(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    for answers in (EXPLORED, PLANNED, DONE, {**FAILED, "onward": "stop"}):
        await checks_in(bram, "me", answers)
    bram.sees("Je actie is afgerond", "Stoppen is ook leren.")
    await bram.presses("Mijn actie")
    bram.sees("Je bent met deze actie gestopt.")
    await bram.presses("Begin een nieuwe actie")
    await bram.presses("Bewaar mijn actie", title="Tweede", problem="Iets anders", theme="other")
    bram.sees("Je actie staat erin", "Tweede")


async def test_the_digest_tells_what_was_shared_and_nothing_else(world: World) -> None:
    await world.channel("user-anja").opens()
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await has_action(bram)
    await checks_in(bram, "me", EXPLORED)
    await checks_in(bram, "network_unnamed", PLANNED)
    await checks_in(bram, "network_named", DONE)
    await checks_in(bram, "network_named", FAILED)
    await samira.says("mijn actie")
    await samira.presses("Netwerk behoud")
    await samira.presses("Bewaar mijn actie", title="Eigen", problem="SAMIRA-problem", theme="leiderschap")
    await samira.presses("Check-in")
    await samira.presses("Ga verder", problem="SAMIRA-private")
    await samira.presses("Bewaar mijn keuze", circle="contact")
    delivered = await world.reaches("2027-01-08T09:00:01+01:00")
    assert [(other.kind, other.state) for other in delivered if other.to == "channel:behoud"] == [(NotificationKind.DIGEST, State.SENT)]
    told = words(world.posted()[-1])
    for planted in ("PLANTED-experiment", "PLANTED-noticed", "PLANTED-lesson", "Het werkte niet, en dit leerden we", "Wie helpt?"):
        assert planted in told
    for hidden in ("PLANTED-problem", "PLANTED-unknown", "SAMIRA", "Rustige start", "Veel verloop", "hr"):
        assert hidden not in told
    assert "Bram Visser" in told
    assert "Een deelnemer, ◑ Plannen" in told
    assert told.index("Geprobeerd en geleerd") < told.index("Het werkte niet") < told.index("Wie helpt?") < told.index("De volgende")


async def test_nothing_to_tell_is_no_post(world: World) -> None:
    await world.channel("user-anja").opens()
    bram = world.chat("user-bram")
    await has_action(bram)
    await checks_in(bram, "contact", EXPLORED)
    posts = len(world.posted())
    delivered = await world.reaches("2027-01-08T09:00:01+01:00")
    assert [other.state for other in delivered if other.to == "channel:behoud"] == [State.NOT_NEEDED]
    assert len(world.posted()) == posts


async def test_told_once_and_withdrawn_is_not_told(world: World) -> None:
    await world.channel("user-anja").opens()
    bram = world.chat("user-bram")
    await has_action(bram)
    await checks_in(bram, "network_named", EXPLORED)
    await bram.presses("Verander wie het leest", circle="me")
    bram.sees("Aangepast", "Alleen ik")
    await checks_in(bram, "network_named", PLANNED)
    await world.reaches("2027-01-08T09:00:01+01:00")
    assert "PLANTED-problem" not in words(world.posted()[-1])
    assert "PLANTED-experiment" in words(world.posted()[-1])
    await checks_in(bram, "network_named", DONE)
    await world.reaches("2027-01-15T09:00:01+01:00")
    assert "PLANTED-experiment" not in words(world.posted()[-1])
    assert "PLANTED-noticed" in words(world.posted()[-1])


async def test_pressing_twice_and_old_cards_have_one_effect(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    await bram.says("check-in")
    form = bram.last
    await bram.presses("Ga verder", EXPLORED)
    who = bram.last
    await bram.presses("Ga verder", EXPLORED, on=form)
    bram.sees("Wie mag dit lezen?")
    await bram.presses("Bewaar mijn keuze", on=who, circle="contact")
    await bram.presses("Bewaar mijn keuze", on=who, circle="contact")
    bram.sees("Je staat nu bij ◑ Plannen")
    bram.does_not_see("Aangepast")
    await bram.presses("Ga verder", on=form, problem="NEW-words")
    bram.sees("Deze check-in was al klaar", "NEW-words")
    async with world.store.transaction() as tx:
        (action,) = await tx.actions.of_participant("behoud.bram")
        (update,) = await tx.updates.of_action(action.id)
    assert [move.step for move in action.cycle.moves] == ["explore", "plan"]
    assert update.answers["problem"] == "PLANTED-problem"


async def test_two_devices_lose_no_text(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    await bram.says("check-in")
    form = bram.last
    await bram.presses("Ga verder", on=form, problem="From the phone")
    await bram.presses("Ga verder", on=form, problem="From the preparer")
    async with world.store.transaction() as tx:
        (update,) = await tx.updates.of_action("behoud.bram:action:1")
    assert update.answers["problem"] == "From the phone\n\nFrom the preparer"


async def test_what_is_missing_or_too_long_is_said_and_kept(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    await bram.says("check-in")
    await bram.presses("Ga verder", unknown="Dit had ik al getypt")
    bram.sees('"Welk probleem pak je aan?" is nog leeg.', "Dit had ik al getypt")
    await bram.presses("Ga verder", problem="x" * 4001)
    bram.sees("4.001 tekens", "4.000")
    await bram.presses("Ga verder", problem="x" * 4001, unknown="y" * 9000)
    assert bram.reply.message is None
    assert "4.001" in bram.reply.complaint
    assert "9.000" in bram.reply.complaint


async def test_four_thousand_characters_are_kept_as_typed(world: World) -> None:
    bram = world.chat("user-bram")
    await has_action(bram)
    typed = ("{{DATE(2027)}} **x** <at>Bram</at> 😀 שלום \n1. a " * 100)[:4000].strip()
    await checks_in(bram, "me", {"problem": typed})
    async with world.store.transaction() as tx:
        (update,) = await tx.updates.of_action("behoud.bram:action:1")
    assert update.answers["problem"] == typed


async def test_asked_after_the_session_nudged_once_and_put_off(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await has_action(bram)
    delivered = await world.reaches("2027-01-29T12:00:00+01:00")
    kinds = [other.kind for other in delivered if other.to == "person:user-bram" and other.state is State.SENT]
    assert kinds.count(NotificationKind.CHECK_IN) == 1
    assert kinds.count(NotificationKind.NUDGE) == 1
    bram.gets()
    bram.sees("Deze stond nog open.", "Je krijgt dit omdat je meedoet aan Netwerk behoud.")


async def test_not_now_is_not_brought_up_again(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await has_action(bram)
    await world.reaches("2027-01-25T12:00:00+01:00")
    bram.gets()
    await bram.presses("Nu even niet")
    bram.sees("Prima, nu even niet")
    delivered = await world.reaches("2027-02-02T12:00:00+01:00")
    assert [other.state for other in delivered if other.kind is NotificationKind.NUDGE and other.to == "person:user-bram"] == [
        State.NOT_NEEDED
    ]


async def test_somebody_elses_check_in_stays_theirs(world: World) -> None:
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await has_action(bram)
    await bram.says("check-in")
    await samira.presses("Ga verder", on=bram.last, problem="Not mine")
    samira.sees("Deze kaart is niet van jou")
    async with world.store.transaction() as tx:
        assert not await tx.updates.of_action("behoud.bram:action:1")


async def test_from_the_digest_in_the_channel(world: World) -> None:
    await world.channel("user-anja").opens()
    bram, samira = world.chat("user-bram"), world.channel("user-samira")
    await has_action(bram)
    await checks_in(bram, "network_named", EXPLORED)
    await world.reaches("2027-01-08T09:00:01+01:00")
    await samira.presses("In mijn chat", on=world.posted()[-1])
    samira.sees("Netwerk behoud", "Waar ga jij mee aan de slag?")


async def test_a_coordinator_has_no_action(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.says("mijn actie")
    anja.sees("Dit is voor deelnemers")


async def test_in_english(english_world: World) -> None:
    bram = english_world.chat("user-bram")
    await bram.says("my action")
    await bram.presses("Save my action", title="Calm start", problem="People leave", theme="vitaliteit")
    await bram.presses("Check-in")
    bram.sees("What problem are you tackling?")
    await bram.presses("Done, go on", problem="p")
    await bram.presses("Save my choice", circle="network_named")
    bram.sees("You are now at ◑ Plan", "The network, with my name")


async def test_the_contact_person_reads_what_was_shared_with_them_and_no_more(world: World) -> None:
    bram, anja, joris = world.chat("user-bram"), world.chat("user-anja"), world.chat("user-joris")
    await has_action(bram)
    await checks_in(bram, "me", EXPLORED)
    await checks_in(bram, "contact", PLANNED)
    await checks_in(bram, "network_unnamed", DONE)
    await anja.says("voortgang")
    anja.sees("Bram Visser", "De Linde", "● Evalueren", "PLANTED-experiment")
    anja.does_not_see("PLANTED-problem", "PLANTED-noticed", "Rustige start", "Veel verloop", "Samira")
    await joris.says("voortgang")
    joris.sees("Samira Idrissi", "Nog geen actie", "Ik kan hier nog niets sturen.")
    joris.does_not_see("Bram", "PLANTED")
    await bram.says("voortgang")
    bram.sees("Dit is voor contactpersonen")
    bram.does_not_see("Samira")


async def test_who_reads_it_can_be_changed_later_from_my_action(world: World) -> None:
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await has_action(bram)
    await checks_in(bram, "contact", EXPLORED)
    await bram.says("mijn actie")
    await bram.presses("Mijn logboek")
    await bram.presses("Lees", update="behoud.bram:action:1:check-in:1")
    await bram.presses("Wie leest het")
    bram.sees("Wie mag dit lezen?", "PLANTED-problem")
    await bram.presses("Bewaar mijn keuze", circle="me")
    bram.sees("Aangepast", "Alleen ik")
    await anja.says("voortgang")
    anja.does_not_see("PLANTED")


async def test_only_the_author_chooses_who_reads_it(world: World) -> None:
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await has_action(bram)
    await checks_in(bram, "me", EXPLORED)
    await bram.says("mijn actie")
    await bram.presses("Mijn logboek")
    await bram.presses("Lees", update="behoud.bram:action:1:check-in:1")
    await samira.presses("Wie leest het", on=bram.last)
    samira.sees("Deze kaart is niet van jou")
    samira.does_not_see("PLANTED")
