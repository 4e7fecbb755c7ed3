"""A check-in on paper: the questions of one's own step, the last plan, and room to write."""

from cards.language import language
from dialogs.pages import NoPage, Page, show
from domain.action import STEPS, Step
from domain.checkin import Visibility
from domain.page_link import Leaf
from domain.questions import questions_of
from tests.dialogs.test_own_data import PAGES
from tests.dialogs.town import Town, button


async def paper(town: Town, user: str, asked: str = "printen") -> str:
    chat = town.chat(user)
    await chat.says(asked)
    found = await show(town.store, PAGES, str(button(chat.gets(), "Open het blad")["url"]).rpartition("/")[2], town.clock.now())
    assert isinstance(found, Page)
    return found.body


async def bram_plans(town: Town) -> None:
    bram = town.chat("user-bram")
    await bram.opens()
    await bram.says("mijn actie")
    await bram.presses("Bewaar mijn actie", title="Rustig beginnen", problem="Drukte", theme="vitaliteit")
    for filled in ({"problem": "Drukte"}, {"experiment": "Een <i>kwartier</i> samen beginnen"}):
        await bram.says("check-in")
        await bram.presses("Klaar, ga verder", filled)
        await bram.presses("Bewaar mijn keuze", circle=Visibility.ME)


async def test_the_sheet_asks_what_the_step_asks_and_holds_the_last_plan(town: Town) -> None:
    await bram_plans(town)
    body = await paper(town, "user-bram")
    say = language("nl")
    for step in STEPS:
        for question in questions_of(step):
            assert (say(f"question-{question.id}") in body) == (step is Step.ACT)
    assert "Een &lt;i&gt;kwartier&lt;/i&gt; samen beginnen" in body
    assert "Bram Visser" in body
    assert body.count("<section>") == 1


async def test_without_an_action_it_is_blank_and_names_nobody(town: Town) -> None:
    await town.chat("user-bram").opens()
    body = await paper(town, "user-bram")
    assert body.count("<section>") == len(STEPS)
    assert "Bram" not in body


async def test_a_coordinator_gets_blank_sheets_for_a_talk(town: Town) -> None:
    await town.chat("user-anja").opens()
    body = await paper(town, "user-anja")
    assert body.count("<section>") == len(STEPS)


async def test_in_two_networks_it_asks_which(town: Town) -> None:
    samira = town.chat("user-samira")
    await samira.opens()
    await samira.says("printen")
    samira.sees("Voor welk netwerk?")
    await samira.presses("Netwerk onboarding")
    samira.sees("Een check-in op papier")


async def test_a_link_about_a_place_that_is_not_theirs_opens_nothing(town: Town) -> None:
    await bram_plans(town)
    link = PAGES.link(Leaf.ON_PAPER, "user-samira", "nl", town.clock.now(), "behoud.bram")
    assert isinstance(await show(town.store, PAGES, link.rpartition("/")[2], town.clock.now()), NoPage)
