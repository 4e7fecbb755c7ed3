"""A check-in on paper: the questions of one's own step, the last plan, and room to write."""

from dataclasses import replace

from cards.language import language
from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page, show
from domain.actions.action import STEPS, Step
from domain.check_ins.check_in import Visibility
from domain.check_ins.questions import questions_of
from domain.links.page_link import PageKind
from domain.programme_file.custom_questions import own_questions
from domain.programme_file.schema import QuestionPart
from tests.dialogs.own_data.test_own_data import PAGES
from tests.dialogs.world import World, button


async def paper(world: World, user: str, asked: str = "printen") -> str:
    chat = world.chat(user)
    await chat.says(asked)
    found = await show(world.store, PAGES, str(button(chat.gets(), "Open het blad")["url"]).rpartition("/")[2], world.clock.now())
    assert isinstance(found, Page)
    return found.body


async def bram_plans(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await bram.says("mijn actie")
    await bram.presses("Bewaar mijn actie", title="Rustig beginnen", problem="Drukte", theme="vitaliteit")
    for filled in ({"problem": "Drukte"}, {"experiment": "Een <i>kwartier</i> samen beginnen"}):
        await bram.says("check-in")
        await bram.presses("Ga verder", filled)
        await bram.presses("Bewaar mijn keuze", circle=Visibility.ME)


async def test_the_sheet_asks_what_the_step_asks_and_holds_the_last_plan(world: World) -> None:
    await bram_plans(world)
    body = await paper(world, "user-bram")
    say = language("nl")
    for step in STEPS:
        for question in questions_of(step):
            assert (say(f"question-{question.id}") in body) == (step is Step.ACT)
    assert "Een &lt;i&gt;kwartier&lt;/i&gt; samen beginnen" in body
    assert "Bram Visser" in body
    assert body.count("<section>") == 1


async def test_without_an_action_it_is_blank_and_names_nobody(world: World) -> None:
    await world.chat("user-bram").opens()
    body = await paper(world, "user-bram")
    assert body.count("<section>") == len(STEPS)
    assert "Bram" not in body


async def test_a_coordinator_gets_blank_sheets_for_a_talk(world: World) -> None:
    await world.chat("user-anja").opens()
    body = await paper(world, "user-anja")
    assert body.count("<section>") == len(STEPS)


async def test_in_two_networks_it_asks_which(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.opens()
    await samira.says("printen")
    samira.sees("Voor welk netwerk?")
    await samira.presses("Netwerk onboarding")
    samira.sees("Een check-in op papier")


async def test_a_link_about_a_place_that_is_not_theirs_opens_nothing(world: World) -> None:
    await bram_plans(world)
    link = PAGES.link(PageKind.ON_PAPER, "user-samira", "nl", world.clock.now(), "behoud.bram")
    assert isinstance(await show(world.store, PAGES, link.rpartition("/")[2], world.clock.now()), ExpiredLink)


OWN = own_questions(
    [
        QuestionPart.model_validate({"id": "problem", "text": {"nl": "Waar loop je TEGENAAN?"}}),
        QuestionPart.model_validate({"id": "unknown", "drop": True}),
        QuestionPart.model_validate(
            {"id": "mood", "step": "explore", "kind": "several", "text": {"nl": "Wie HELPT je?"},
             "choices": [{"id": "team", "text": {"nl": "MIJN-team"}}, {"id": "nobody", "text": {"nl": "Nog NIEMAND"}}]}
        ),
    ],
    "nl",
)  # fmt: skip


async def asks_its_own(world: World, *networks: str) -> None:
    async with world.store.transaction() as tx:
        for id in networks:
            network = await tx.networks.get(id)
            assert network is not None
            await tx.networks.save(replace(network, questions=OWN))


async def test_the_sheet_asks_the_programmes_own_questions(world: World) -> None:
    await asks_its_own(world, "behoud")
    bram = world.chat("user-bram")
    await bram.opens()
    without = await paper(world, "user-bram")
    await bram.says("printen")
    bram.sees("Vier bladen")
    bram.does_not_see("staat je naam")
    await bram.says("mijn actie")
    await bram.presses("Bewaar mijn actie", title="Rustig beginnen", problem="Drukte", theme="vitaliteit")
    body = await paper(world, "user-bram")
    await bram.says("printen")
    bram.sees("vragen van jouw stap", "staat je naam")
    for text in (without, body):
        assert all(told in text for told in ("Waar loop je TEGENAAN?", "Wie HELPT je?", "MIJN-team", "Nog NIEMAND"))
        assert "Welk probleem pak je aan?" not in text
        assert "Wat weet je nog niet?" not in text


async def test_blank_sheets_ask_what_all_networks_of_a_coordinator_ask(world: World) -> None:
    async with world.store.transaction() as tx:
        anja = await tx.coordinators.of_user("user-anja")
        own = [network.id for network in await tx.networks.all() if anja is not None and anja.id in network.staff]
    await world.chat("user-anja").opens()
    await asks_its_own(world, *own)
    assert "Waar loop je TEGENAAN?" in await paper(world, "user-anja")


async def test_what_was_asked_in_the_programmes_own_words_is_kept_in_them(world: World) -> None:
    await asks_its_own(world, "behoud")
    bram = world.chat("user-bram")
    await bram.opens()
    await bram.says("mijn actie")
    await bram.presses("Bewaar mijn actie", title="Rustig beginnen", problem="Drukte", theme="vitaliteit")
    await bram.says("check-in")
    await bram.presses("Ga verder", {"problem": "team,nobody", "mood": "team,nobody", "talked-to": "colleagues,hr"})
    await bram.says("mijn gegevens")
    found = await show(world.store, PAGES, str(button(bram.gets(), "Bekijk mijn gegevens")["url"]).rpartition("/")[2], world.clock.now())
    assert isinstance(found, Page)
    assert "<dt>Waar loop je TEGENAAN?</dt><dd>team,nobody</dd>" in found.body
    assert "<dt>Wie HELPT je?</dt><dd>MIJN-team en Nog NIEMAND</dd>" in found.body
    assert "<dd>Collega&#x27;s en HR</dd>" in found.body
