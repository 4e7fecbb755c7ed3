"""A check-in in a Teams dialog: over the wire, through the real adapter, router and store."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest

from bot.dialog_windows import dialog_answer
from bot.host import make_app
from bot.teams import Teams
from cards.language import language
from cards.sessions.sessions import channel_reminder
from dialogs.turn import NOTHING, Press, Reply
from domain.ports import Message
from tests.bot.conftest import Post, Serve
from tests.bot.fakes import FakeMessenger, StubHandle, activity, card_message, in_channel
from tests.cards.people import BEHOUD, MEETING
from tests.dialogs.world import World, build, button, words

Json = dict[str, Any]
Invoke = Callable[..., Awaitable[Json]]
CHANNEL = {"channel": {"id": "19:behoud@thread.tacv2"}}


def task(name: str, data: object, user: str = "user-bram", *, number: int = 0, personal: bool = False) -> Json:
    body = activity("invoke") if personal else in_channel("invoke", text=None, entities=[])
    sender = {"id": f"29:{user}", "name": "", "aadObjectId": user}
    return {**body, "id": f"1700{number}", "from": sender, "name": name, "value": {"data": data, "context": {"theme": "default"}}}


@pytest.fixture
async def world() -> World:
    return await build()


@pytest.fixture
async def invoke(world: World, serve: Serve, demo_teams: Teams) -> Invoke:
    client = await serve(make_app(teams=demo_teams, handle=world.router.handle, clock=world.clock, checks={}))
    count = 0

    async def send(name: str, data: object, user: str = "user-bram", **more: Any) -> Json:
        nonlocal count
        count += 1
        response = await client.post("/api/messages", json=task(name, data, user, number=count, **more))
        assert response.status == 200
        body: Json = await response.json()
        assert set(body) == {"task"}
        return dict(body["task"])

    return send


def page(answer: Json) -> Message:
    assert answer["type"] == "continue"
    value = answer["value"]
    assert set(value) == {"title", "height", "width", "card"}
    assert 0 < len(value["title"]) <= 64
    assert value["card"]["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert "Action.Execute" not in str(value["card"]), "a dialog knows no Action.Execute"
    return Message(value["card"]["content"], value["title"])


def pressed(card: Message, title: str, /, **filled: str) -> Json:
    return {**button(card, title)["data"], **filled}


def opening(card: Mapping[str, Any], title: str = "Check-in doen") -> Json:
    """What Teams sends when somebody presses the button on the card: all it carries."""
    action = button(Message(card, ""), title)
    assert (action["type"], action["data"]["msteams"]) == ("Action.Submit", {"type": "task/fetch"})
    return dict(action["data"])


async def has_action(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.says("mijn actie")
    await bram.presses("Bewaar mijn actie", title="Rustige start", problem="Veel verloop", theme="vitaliteit")


FROM_CARD = opening(channel_reminder(language("nl"), BEHOUD, MEETING).card)


async def test_a_check_in_from_the_channel_never_stands_there(world: World, invoke: Invoke, messenger: FakeMessenger) -> None:
    await has_action(world)
    form = page(await invoke("task/fetch", FROM_CARD))
    assert "Welk probleem pak je aan?" in words(form)
    who = page(await invoke("task/submit", pressed(form, "Ga verder", problem="GEHEIM")))
    assert "Wie mag dit lezen?" in words(who)
    end = await invoke("task/submit", pressed(who, "Bewaar mijn keuze", circle="contact"))
    assert end["type"] == "message"
    assert "Je staat nu bij ◑ Plannen" in end["value"]
    assert "Mijn contactpersoon" in end["value"]
    assert messenger.sent == [], "nothing in the channel, nothing in a chat"
    async with world.store.transaction() as tx:
        (update,) = await tx.updates.of_participant("behoud.bram")
    assert (update.answers, update.visibility) == ({"problem": "GEHEIM"}, "contact")


async def test_what_is_wrong_shows_the_form_again_with_what_was_typed(world: World, invoke: Invoke) -> None:
    await has_action(world)
    form = page(await invoke("task/fetch", FROM_CARD))
    again = page(await invoke("task/submit", pressed(form, "Ga verder", problem="", unknown="HALF")))
    assert "is nog leeg" in words(again)
    assert "HALF" in words(again)
    long = page(await invoke("task/submit", pressed(again, "Ga verder", problem="é" * 4001, unknown="😀" * 9000)))
    assert "4.001 tekens" in words(long)
    assert "😀" * 9000 in words(long), "in a dialog too nothing typed is lost"


@pytest.mark.parametrize(
    ("user", "said"),
    [("user-nobody", "Ik ken je nog niet"), ("user-anja", "Dit is voor deelnemers"), ("user-samira", "Waar ga jij mee aan de slag?")],
)
async def test_whoever_has_nothing_to_check_in_gets_a_friendly_dialog(invoke: Invoke, user: str, said: str) -> None:
    assert said in words(page(await invoke("task/fetch", FROM_CARD, user)))


async def test_describing_ones_action_goes_on_to_the_check_in(invoke: Invoke) -> None:
    form = page(await invoke("task/fetch", FROM_CARD, "user-samira"))
    saved = page(
        await invoke("task/submit", pressed(form, "Bewaar mijn actie", title="Welkom", problem="p", theme="vitaliteit"), "user-samira")
    )
    assert "Je actie staat erin" in words(saved)
    assert "Welk probleem pak je aan?" in words(page(await invoke("task/submit", pressed(saved, "Check-in"), "user-samira")))


async def test_a_dialog_of_somebody_else_changes_nothing(world: World, invoke: Invoke) -> None:
    await has_action(world)
    form = page(await invoke("task/fetch", FROM_CARD))
    answer = page(await invoke("task/submit", pressed(form, "Ga verder", problem="VREEMD"), "user-samira"))
    assert "Deze kaart is niet van jou" in words(answer)
    async with world.store.transaction() as tx:
        assert not await tx.updates.of_participant("behoud.bram")


async def test_dialog_chat_and_old_cards_make_one_update(world: World, invoke: Invoke) -> None:
    await has_action(world)
    bram = world.chat("user-bram")
    await bram.says("check-in")
    in_chat = bram.last
    form = page(await invoke("task/fetch", FROM_CARD))
    await bram.presses("Ga verder", on=in_chat, problem="CHAT")
    who_in_chat = bram.last
    who = page(await invoke("task/submit", pressed(form, "Ga verder", problem="VENSTER")))
    await invoke("task/submit", pressed(who, "Bewaar mijn keuze", circle="me"))
    await bram.presses("Bewaar mijn keuze", on=who_in_chat, circle="contact")
    late = page(await invoke("task/submit", pressed(form, "Ga verder", problem="TE-LAAT")))
    assert "Deze check-in was al klaar" in words(late)
    assert "TE-LAAT" in words(late)
    async with world.store.transaction() as tx:
        (update,) = await tx.updates.of_participant("behoud.bram")
        (action,) = await tx.actions.of_participant("behoud.bram")
    assert (update.answers["problem"], update.visibility) == ("CHAT\n\nVENSTER", "contact")
    assert [move.step for move in action.cycle.moves] == ["explore", "plan"]


async def test_not_now_works_in_a_dialog_too(world: World, invoke: Invoke) -> None:
    await has_action(world)
    form = page(await invoke("task/fetch", FROM_CARD))
    asked = page(await invoke("task/submit", pressed(form, "Nu even niet")))
    back = page(await invoke("task/submit", pressed(asked, "Vraag dan", when="weekend")))
    assert "Ik kom erop terug op maandag 11 januari" in words(back)


async def test_the_digest_opens_it_too_and_a_client_without_dialogs_still_gets_the_form(
    world: World, invoke: Invoke, serve: Serve, demo_teams: Teams, messenger: FakeMessenger
) -> None:
    await world.channel("user-anja").opens()
    await has_action(world)
    bram = world.chat("user-bram")
    await bram.says("check-in")
    await bram.presses("Ga verder", problem="GEDEELD")
    await bram.presses("Bewaar mijn keuze", circle="network_named")
    await world.reaches("2027-01-08T09:00:01+01:00")
    carried = opening(world.posted()[-1].card)
    assert "Wat probeer je in het klein" in words(page(await invoke("task/fetch", carried)))
    client = await serve(make_app(teams=demo_teams, handle=world.router.handle, clock=world.clock, checks={}))
    sender = {"id": "29:user-bram", "name": "", "aadObjectId": "user-bram"}
    await client.post("/api/messages", json={**in_channel(text="", entities=[]), "from": sender, "value": carried})
    told = {to.conversation: words(message) for to, message in messenger.sent}
    assert "Wat probeer je in het klein" in told.pop("chat-user-bram")
    assert all("Wat probeer je" not in text for text in told.values())


@pytest.mark.parametrize("value", [None, {}, {"data": None}, {"data": {}}, {"data": {"spiraal": "x"}}, {"data": []}])
async def test_a_dialog_that_is_not_ours_is_left(post: Post, handle: StubHandle, value: object) -> None:
    for name in ("task/fetch", "task/submit"):
        response = await post({**task(name, {}), "value": value})
        assert (await response.json())["statusCode"] == 501
    assert handle.asked == []


async def test_what_a_dialog_sends_is_a_press(post: Post, handle: StubHandle) -> None:
    data = {"msteams": {"type": "task/fetch"}, "spiraal": {"verb": "check-in", "participant": "behoud.bram"}, "problem": "x"}
    await post(task("task/submit", data))
    assert handle.asked[0].what == Press(
        verb="check-in", data={"participant": "behoud.bram"}, inputs={"problem": "x"}, in_place=True, in_dialog=True
    )


@pytest.mark.parametrize("data", [{"spiraal": {}}, {"spiraal": {"verb": "x", "y": []}}, {"spiraal": {"verb": "x"}, "note": {"a": 1}}])
async def test_a_dialogs_data_is_checked_as_a_cards(post: Post, handle: StubHandle, data: object) -> None:
    assert (await post(task("task/submit", data))).status == 400
    assert handle.asked == []


def test_a_dialog_always_says_something_at_its_end() -> None:
    assert dialog_answer(NOTHING)["task"] == {"type": "message", "value": "✓"}
    assert dialog_answer(Reply(complaint="Te lang."))["task"] == {"type": "message", "value": "Te lang."}
    assert dialog_answer(Reply(message=card_message("x" * 90)))["task"]["value"]["title"] == "x" * 64
