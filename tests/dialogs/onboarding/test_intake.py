"""The intake: resumable at each step, old and double presses, who reads what, corrections, and one offer, ever."""

import asyncio
import json
from dataclasses import replace

import pytest

from dialogs.preparer import Preparer
from dialogs.turn import Press
from domain.notifications.outbox import NotificationKind, State
from domain.onboarding.correction import CorrectionSubject, Decision, correction_id
from domain.onboarding.intake import Intake, IntakeStage
from domain.own_data.erasure import erase
from domain.plan import plan
from domain.programme.programme import Participant, Person
from tests.dialogs.world import START, Chat, World, words

BRAM = "behoud.bram"
WISH, EXAMPLE = "PLANTED-WISH <at>x</at> *ja* {{DATE(2027-01-01)}}", "PLANTED-EXAMPLE\nمرحبا 🙂"


async def intake_of(world: World, participant: str = BRAM) -> Intake:
    async with world.store.transaction() as tx:
        found = await tx.intakes.get(participant)
    assert found is not None
    return found


async def participant_of(world: World, identity: str = BRAM) -> Participant:
    async with world.store.transaction() as tx:
        found = await tx.participants.get(identity)
    assert found is not None
    return found


async def filled_in(chat: Chat, *, wishes_for: str = "contact", example_for: str = "contact") -> None:
    """All of the intake, from the command to the overview."""
    await chat.says("kennismaken")
    await chat.presses("Volgende", organisation="De Linde", sector="")
    await chat.presses("Volgende", themes="vitaliteit,leiderschap")
    await chat.presses("Volgende", wishes=WISH, circle=wishes_for)
    await chat.presses("Volgende", example=EXAMPLE, circle=example_for)
    await chat.presses("Volgende", language="nl")


async def test_the_welcome_offers_it_and_it_goes_step_by_step(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await bram.presses("Even kennismaken (3 minuten)")
    bram.sees("stap 1 van 5", "Waar werk je?", "De Linde")
    await bram.presses("Volgende", organisation="De Linde", sector="")
    bram.sees("Bewaard", "stap 2 van 5", "Wat trekt je aan?")
    await bram.presses("Volgende", themes="vitaliteit,leiderschap")
    await bram.presses("Volgende", wishes=WISH, circle="network_unnamed")
    bram.sees("Het netwerk, zonder mijn naam", "Heb je een goed voorbeeld?")
    await bram.presses("Overslaan")
    bram.sees("Je contactpersoon en je taal", "Anja de Boer")
    await bram.presses("Volgende", remark="", language="nl")
    bram.sees("Dit weet ik van je", "De Linde", "leiderschap en vitaliteit", "PLANTED-WISH <at>x</at> *ja*", "Beschrijf je actie")
    kept = await intake_of(world)
    assert (kept.stage, kept.themes, kept.wishes) == (IntakeStage.DONE, ("leiderschap", "vitaliteit"), WISH)
    assert kept.done_at is not None
    await bram.presses("Beschrijf je actie")
    bram.sees("Waar ga jij mee aan de slag?")


@pytest.mark.parametrize("steps", range(5))
async def test_it_goes_on_where_it_stopped_on_another_device(world: World, steps: int) -> None:
    bram = world.chat("user-bram")
    await bram.says("kennismaken")
    for _ in range(steps):
        await bram.presses("Overslaan")
    await bram.presses("Later verder")
    bram.sees("kennismaken")
    other = world.chat("user-bram")
    await other.says("kennismaken")
    other.sees(f"stap {steps + 1} van 5")
    assert list(IntakeStage).index((await intake_of(world)).stage) == steps


async def test_each_answer_is_kept_at_once_and_a_double_press_writes_nothing_twice(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("kennismaken")
    await bram.presses("Overslaan")
    await bram.presses("Overslaan")
    card = bram.last
    assert card is not None
    given = {"wishes": WISH, "circle": "contact"}
    await asyncio.gather(*(world.chat("user-bram").presses("Volgende", given, on=card) for _ in range(4)))
    kept = await intake_of(world)
    assert (kept.wishes, kept.revision(IntakeStage.WISHES), kept.stage) == (WISH, 1, IntakeStage.EXAMPLE)
    await bram.presses("Overslaan", on=card)
    assert (await intake_of(world)).stage is IntakeStage.EXAMPLE


async def test_an_old_card_does_not_write_over_what_is_newer_and_loses_nothing(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("kennismaken")
    await bram.presses("Overslaan")
    await bram.presses("Overslaan")
    old = bram.last
    assert old is not None
    await bram.presses("Volgende", wishes="nieuwer", circle="contact")
    await bram.presses("Volgende", {"wishes": "ouder", "circle": "me"}, on=old)
    bram.sees("Hier stond al iets anders", "ouder")
    assert (await intake_of(world)).wishes == "nieuwer"
    await bram.presses("Bewaar", wishes="ouder", circle="me")
    assert (await intake_of(world)).wishes == "ouder"
    assert (await intake_of(world)).stage is IntakeStage.EXAMPLE


async def test_what_is_too_long_is_told_with_its_count_and_four_thousand_fit(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("kennismaken")
    await bram.presses("Overslaan")
    await bram.presses("Overslaan")
    await bram.presses("Volgende", wishes="a" * 4001, circle="contact")
    bram.sees("4.001", "4.000", "a" * 4001)
    assert (await intake_of(world)).wishes == ""
    await bram.presses("Volgende", wishes="🙂" * 4000, circle="contact")
    assert (await intake_of(world)).wishes == "🙂" * 4000
    await bram.presses("Overslaan")
    await bram.presses("Overslaan")
    bram.sees("Dit weet ik van je")
    await bram.presses("Verander wat je hoopt")
    bram.sees("🙂" * 4000)


async def test_somebody_elses_card_changes_nothing(world: World) -> None:
    bram, samira = world.chat("user-bram"), world.chat("user-samira")
    await filled_in(bram)
    await bram.presses("Verander wat je hoopt")
    card = bram.last
    for title in ("Bewaar", "Laat zo"):
        await samira.presses(title, {"wishes": "van een ander", "circle": "me"}, on=card)
        samira.does_not_see("PLANTED")
    await samira._does(Press(verb="intake-take-out", data={"participant": BRAM, "stage": "example"}))
    kept = await intake_of(world)
    assert (kept.wishes, kept.example) == (WISH, EXAMPLE)


async def test_a_forged_step_or_theme_does_no_harm(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("kennismaken")
    for stage in ("", "done", "nonsense"):
        await bram._does(Press(verb="intake-answer", data={"participant": BRAM, "stage": stage, "seen": "0"}))
        bram.sees("stap 1 van 5")
    await bram.presses("Overslaan")
    await bram.presses("Volgende", themes="vitaliteit,verzonnen")
    assert (await intake_of(world)).themes == ("vitaliteit",)


async def test_two_networks_are_two_intakes_and_it_asks_which(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.says("kennismaken")
    samira.sees("Voor welk netwerk?")
    await samira.presses("Netwerk onboarding")
    samira.sees("Netwerk onboarding", "Waar werk je?")
    await samira.presses("Overslaan")
    await samira.presses("Volgende", themes="welkom")
    async with world.store.transaction() as tx:
        assert [intake.id for intake in await tx.intakes.all()] == ["onboarding.samira"]


async def test_the_language_changes_with_the_step_that_asks_it(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("kennismaken")
    for _ in range(4):
        await bram.presses("Overslaan")
    await bram.presses("Volgende", language="en")
    bram.sees("This is what I know of you")


async def test_for_participants_only_and_in_a_channel_it_is_private(world: World) -> None:
    joris = world.chat("user-joris")
    await joris.says("kennismaken")
    joris.sees("deelnemers")
    here = world.channel("user-bram")
    await here.says("kennismaken")
    assert here.reply.private_to is not None
    assert here.reply.public is not None
    assert "Waar werk je" not in words(here.reply.public)


# ── Who reads it


@pytest.mark.parametrize(
    ("circle", "contact", "network"),
    [("me", False, False), ("contact", True, False), ("network_unnamed", False, True), ("network_named", True, True)],
)
async def test_wishes_are_read_by_whom_their_author_chose(world: World, circle: str, contact: bool, network: bool) -> None:
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await filled_in(bram, wishes_for=circle, example_for="me")
    await anja.says("voortgang")
    shown = words(anja._seen())
    assert ("PLANTED-WISH" in shown) == contact
    assert "Thema's: leiderschap en vitaliteit" in shown
    assert "PLANTED-EXAMPLE" not in shown
    await anja.says("wensen")
    shown = words(anja._seen())
    # Anja is also Bram's contact person.
    assert ("PLANTED-WISH" in shown) == (contact or network)
    assert ("Bram Visser" in shown) == (contact)


async def test_a_coordinator_who_is_not_the_contact_person_reads_only_what_the_network_may(world: World) -> None:
    async with world.store.transaction() as tx:
        known = await tx.participants.get(BRAM)
        assert known is not None
        await tx.participants.save(replace(known, contact="joris"))
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await filled_in(bram, wishes_for="contact")
    await anja.says("wensen")
    anja.does_not_see("PLANTED", "Bram")
    await bram.presses("Verander wat je hoopt")
    await bram.presses("Bewaar", wishes=WISH, circle="network_unnamed")
    await anja.says("wensen")
    anja.sees("PLANTED-WISH", "Een deelnemer")
    anja.does_not_see("Bram")
    await bram.presses("Verander wat je hoopt")
    await bram.presses("Bewaar", wishes=WISH, circle="me")
    await anja.says("wensen")
    anja.does_not_see("PLANTED")


async def test_themes_are_counted_from_five_on(world: World) -> None:
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    async with world.store.transaction() as tx:
        known = await tx.participants.get(BRAM)
        assert known is not None
        for n in range(5):
            identity = f"behoud.q{n}"
            await tx.participants.add(replace(known, id=identity, key=f"q{n}", user=f"user-q{n}", version=0))
            themes = ("vitaliteit", "leiderschap") if n < 4 else ("vitaliteit",)
            await tx.intakes.add(Intake(id=identity, network="behoud", themes=themes, started_at=START))
    await anja.says("wensen")
    card = json.dumps(anja._seen().card, ensure_ascii=False)
    assert '"title": "vitaliteit", "value": "5"' in card
    assert '"title": "leiderschap", "value": "minder dan 5"' in card
    await bram.says("wensen")
    bram.sees("Dit is voor coördinatoren")


async def test_a_shared_example_is_in_the_next_digest_once_and_not_after_it_was_taken_away(world: World) -> None:
    bram = world.chat("user-bram")
    await world.channel("user-anja").says("hulp")
    await filled_in(bram, example_for="network_named")
    await world.reaches("2027-01-08T12:00:00+01:00")
    (card,) = [message for message in world.posted() if "PLANTED-EXAMPLE" in words(message)]
    assert "Goed voorbeeld" in words(card)
    assert "Bram Visser" in words(card)
    await world.reaches("2027-01-15T12:00:00+01:00")
    assert len([message for message in world.posted() if "PLANTED-EXAMPLE" in words(message)]) == 1
    await bram.presses("Verander voorbeeld")
    await bram.presses("Bewaar", example="PLANTED-SECOND", circle="network_unnamed")
    await bram.presses("Verander voorbeeld")
    await bram.presses("Haal mijn voorbeeld weg")
    bram.sees("Je voorbeeld is weg")
    await world.reaches("2027-01-22T12:00:00+01:00")
    assert not [message for message in world.posted() if "PLANTED-SECOND" in words(message)]


async def test_what_was_written_goes_with_whoever_leaves(world: World) -> None:
    bram = world.chat("user-bram")
    await filled_in(bram)
    await bram.presses("Verander waar je werkt")
    await bram.presses("Bewaar", organisation="PLANTED-ORGANISATION", sector="")
    async with world.store.transaction() as tx:
        known = await tx.participants.get(BRAM)
        assert known is not None
        await erase(tx, known)
    async with world.store.transaction() as tx:
        left = [*await tx.intakes.all(), *await tx.corrections.all(), *await tx.outbox.all()]
    assert "PLANTED" not in str(left)


# ── Corrections


async def test_a_correction_goes_to_the_coordinators_and_is_taken_over(world: World) -> None:
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await anja.opens()
    await bram.opens()
    await bram.says("kennismaken")
    await bram.presses("Volgende", organisation="Het Lindehuis", sector="GGZ")
    bram.sees("leg je verbetering voor")
    assert (await participant_of(world)).organisation == "De Linde"
    await world.passes(hours=1)
    card = anja.gets()
    anja.sees("Bram Visser verbetert iets", "Het Lindehuis", "GGZ", "De Linde")
    await anja.presses("Overnemen")
    anja.sees("Overgenomen door Anja de Boer")
    assert ((await participant_of(world)).organisation, (await participant_of(world)).sector) == ("Het Lindehuis", "GGZ")
    await anja.presses("Laat zo", on=card)
    anja.sees("Overgenomen door Anja de Boer")
    assert (await participant_of(world)).organisation == "Het Lindehuis"
    await world.passes(hours=1)
    bram.gets()
    bram.sees("Het is aangepast", "Het Lindehuis")
    assert "Overgenomen" in words(anja.gets())


async def test_a_correction_can_be_left_replaced_and_taken_back(world: World) -> None:
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await anja.opens()
    await bram.opens()
    await bram.says("kennismaken")
    await bram.presses("Volgende", organisation="Eerste", sector="")
    await world.passes(hours=1)
    first = anja.gets()
    await bram.says("kennismaken")
    await bram.presses("Vorige")
    bram.sees("Eerste")
    await bram.presses("Bewaar", organisation="Tweede", sector="")
    await anja.presses("Overnemen", on=first)
    anja.sees("Er kwam een nieuwe verbetering")
    assert (await participant_of(world)).organisation == "De Linde"
    await world.passes(hours=1)
    second = anja.gets()
    anja.sees("Tweede")
    await anja.presses("Laat zo")
    anja.sees("laat het zoals het is")
    await world.passes(hours=1)
    bram.gets()
    bram.sees("Het blijft zoals het is", "Anja de Boer")
    await anja.presses("Overnemen", on=second)
    assert (await participant_of(world)).organisation == "De Linde"
    async with world.store.transaction() as tx:
        kept = await tx.corrections.get(correction_id(BRAM, CorrectionSubject.PLACE))
    assert kept is not None
    assert (kept.number, kept.decision) == (2, Decision.LEFT)


async def test_the_contact_person_is_corrected_in_words(world: World) -> None:
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await anja.opens()
    await bram.says("kennismaken")
    for _ in range(4):
        await bram.presses("Overslaan")
    await bram.presses("Volgende", remark="PLANTED: ik spreek Joris", language="nl")
    await world.passes(hours=1)
    card = anja.gets()
    anja.sees("PLANTED: ik spreek Joris")
    await anja.presses("Overnemen", contact="nobody")
    anja.sees("Kies een contactpersoon")
    assert (await participant_of(world)).contact == "anja"
    await world.chat("user-joris").presses("Overnemen", contact="joris", on=card)
    assert (await participant_of(world)).contact == "anja"
    await anja.presses("Overnemen", contact="joris", on=card)
    assert (await participant_of(world)).contact == "joris"


async def test_nobody_but_a_coordinator_of_the_network_decides(world: World) -> None:
    bram, anja, joris, samira = (world.chat(f"user-{text}") for text in ("bram", "anja", "joris", "samira"))
    await anja.opens()
    await bram.says("kennismaken")
    await bram.presses("Volgende", organisation="Anders", sector="")
    await world.passes(hours=1)
    card = anja.gets()
    for other in (bram, joris, samira):
        await other.presses("Overnemen", on=card)
        other.does_not_see("Anders")
    assert (await participant_of(world)).organisation == "De Linde"


# ── The offer


async def welcomed_before(world: World, user: str = "user-bram") -> None:
    """Somebody who was welcomed when there was no intake."""
    chat = world.chat(user)
    await chat.opens()
    async with world.store.transaction() as tx:
        person = await tx.people.get(user)
        assert person is not None
        await tx.people.save(replace(person, intake_offered_at=None))


def offers(world: World, user: str = "user-bram") -> int:
    return sum("Zullen we even kennismaken?" in words(card) for card in world.post.cards(f"chat-{user}"))


async def test_whoever_was_here_before_is_offered_it_once_ever(world: World) -> None:
    await welcomed_before(world)
    await welcomed_before(world, "user-samira")
    await world.passes(days=1)
    assert (offers(world), offers(world, "user-samira")) == (1, 1)
    await world.passes(days=90)
    assert (offers(world), offers(world, "user-samira")) == (1, 1)
    bram = world.chat("user-bram")
    card = next(message for message in world.post.cards("chat-user-bram") if "Zullen we" in words(message))
    await bram.presses("Even kennismaken (3 minuten)", on=card)
    bram.sees("Waar werk je?")


async def test_it_is_not_offered_to_whoever_saw_the_button_or_began_or_wants_none(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await welcomed_before(world, "user-samira")
    await world.chat("user-samira").says("geen check-ins meer")
    await world.passes(days=30)
    assert (offers(world), offers(world, "user-samira")) == (0, 0)


async def test_an_offer_that_waits_is_dropped_once_they_began(world: World) -> None:
    await welcomed_before(world)
    async with world.store.transaction() as tx:
        (notification,) = [row for row in (await plan(tx, world.clock.now())).due if row.kind is NotificationKind.INTAKE]
    await world.chat("user-bram").says("kennismaken")
    async with world.store.transaction() as tx:
        dropped = await Preparer().prepare(tx, notification, world.clock.now())
    assert getattr(dropped, "state", None) is State.NOT_NEEDED


async def test_the_offer_counts_against_the_budget(world: World) -> None:
    async with world.store.transaction() as tx:
        kept = await tx.programmes.get("programme")
        assert kept is not None
        await tx.programmes.save(replace(kept, message_budget_per_week=1))
        await tx.people.add(Person(id="user-bram", welcomed_at=START))
    await world.chat("user-bram").opens()
    await world.reaches("2027-01-08T07:59:00+01:00")
    # The reminder of fourteen days before goes first, on the seventh.
    assert offers(world) == 0
