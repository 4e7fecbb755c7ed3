"""What comes in as an activity, and what goes back over the wire."""

from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.host import make_app
from bot.teams import Teams
from dialogs.turn import NOTHING, Arrived, Left, PlaceKind, Press, Reply, Text
from domain.notifications.conversation import Conversation
from tests.bot.conftest import Post, Serve
from tests.bot.fakes import (
    CARD,
    NOW,
    SMBA,
    TENANT,
    FakeMessenger,
    FixedClock,
    StubHandle,
    activity,
    card_message,
    execute,
    in_channel,
    installed,
    met,
    submit,
)

NOORS_CHAT = Conversation(
    id="person:noor", conversation="a:chat", service_url=SMBA, tenant=TENANT, bot="28:bot", member="29:noor", seen_at=NOW
)


async def test_a_sentence_is_heard_and_answered_in_the_same_chat(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    response = await post(activity(text="ik kan er donderdag niet bij zijn"))
    assert response.status == 200
    (heard,) = handle.asked
    assert heard.what == Text("ik kan er donderdag niet bij zijn")
    assert heard.sender.user == "0c000000-0000-4000-8000-000000000003"
    assert (heard.sender.member, heard.sender.name) == ("29:noor", "Noor")
    assert (heard.place.kind, heard.place.tenant, heard.place.bot) == (PlaceKind.PERSONAL, TENANT, "28:bot")
    assert (heard.language, heard.at) == ("nl-NL", NOW)
    ((to, message),) = messenger.sent
    assert (to.conversation, to.service_url, to.member) == ("a:chat-of-noor", SMBA, "29:noor")
    assert to.id == "person:0c000000-0000-4000-8000-000000000003"
    assert message.summary == "ok"


async def test_a_mention_is_removed_and_answered_in_its_thread(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    await post(in_channel())
    (heard,) = handle.asked
    assert heard.what == Text("help")
    assert (heard.place.kind, heard.place.channel) == (PlaceKind.CHANNEL, "19:behoud@thread.tacv2")
    ((to, _),) = messenger.sent
    assert to.conversation == "19:behoud@thread.tacv2;messageid=1700000000000"
    assert (to.id, to.member) == ("channel:19:behoud@thread.tacv2", "")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("<at>Spiraal</at> hulp", "hulp"),
        ("hulp <at>Spiraal</at>", "hulp"),
        ("<at>Spiraal</at>", ""),
        ("vraag <at>Piet</at> of R&amp;D &lt;3 kan", "vraag Piet of R&D <3 kan"),
        ("&amp;lt;at&amp;gt;", "&lt;at&gt;"),
        ("  twee\nregels&nbsp; ", "twee\nregels"),
        ("Spiraal is fijn", "Spiraal is fijn"),
    ],
)
async def test_what_was_typed_is_kept(post: Post, handle: StubHandle, text: str, heard: str) -> None:
    await post(in_channel(text=text))
    assert handle.asked[0].what == Text(heard)


async def test_a_mention_in_front_is_ours_without_its_entity_too(post: Post, handle: StubHandle) -> None:
    await post(in_channel(text="<at>Spiraal</at> hulp", entities=[]))
    assert handle.asked[0].what == Text("hulp")


async def test_a_mention_of_somebody_else_stays(post: Post, handle: StubHandle) -> None:
    entities = [{"type": "mention", "text": "<at>Spiraal</at>", "mentioned": {"id": "29:somebody", "name": "Spiraal"}}]
    await post(in_channel(text="<at>Spiraal</at> doet mee", entities=entities))
    assert handle.asked[0].what == Text("Spiraal doet mee")


async def test_a_group_chat_is_a_group(post: Post, handle: StubHandle) -> None:
    await post(activity(text="hoi", conversation={"id": "19:group@thread.v2", "conversationType": "groupChat", "isGroup": True}))
    assert (handle.asked[0].place.kind, handle.asked[0].place.channel) == (PlaceKind.GROUP, "")


async def test_a_pressed_card_is_replaced_in_the_answer(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    response = await post(execute())
    assert response.status == 200
    assert await response.json() == {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": CARD}
    assert handle.asked[0].what == Press(
        verb="absence.sign-off", data={"session": "behoud-1", "version": "3"}, inputs={"note": "tandarts"}, in_place=True, activity="1699"
    )
    assert messenger.sent == []


async def test_a_submitted_card_is_answered_with_a_message(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    assert (await post(submit())).status == 200
    assert handle.asked[0].what == Press(
        verb="absence.sign-off", data={"session": "behoud-1"}, inputs={"note": "tandarts"}, in_place=False, activity="1699"
    )
    assert len(messenger.sent) == 1


async def test_inputs_are_scalars_as_strings(post: Post, handle: StubHandle) -> None:
    await post(execute(data={"a": True, "b": 4, "c": 1.5, "d": None, "e": "x", "msteams": {"type": "invoke"}}))
    what = handle.asked[0].what
    assert isinstance(what, Press)
    assert what.inputs == {"a": "true", "b": "4", "c": "1.5", "d": "", "e": "x"}


@pytest.mark.parametrize(
    "wrong",
    [
        execute(data={"spiraal": {"session": ["behoud-1"]}}),
        execute(data={"spiraal": "behoud-1"}),
        execute(data={"note": {"a": 1}}),
        execute(data=["behoud-1"]),
        execute(verb=""),
        execute(value=None),
        execute(value={"action": "x"}),
        submit(value={"spiraal": {"verb": 5}, "note": ["x"]}),
        submit(value={"spiraal": {}}),
    ],
)
async def test_a_card_that_is_not_ours_is_refused(post: Post, handle: StubHandle, wrong: object) -> None:
    with capture_logs() as logs:
        response = await post(wrong)
    assert response.status == 400
    assert handle.asked == []
    assert [(entry["event"], entry["reason"]) for entry in logs if entry["event"] == "activity-refused"] == [
        ("activity-refused", "card-data")
    ]


async def test_a_button_that_says_something_is_a_sentence(post: Post, handle: StubHandle) -> None:
    await post(activity(text="mijn actie", value={"anything": 1}))
    assert handle.asked[0].what == Text("mijn actie")


async def test_an_answer_in_private_says_nothing_personal_in_the_thread(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    handle.reply = Reply(message=card_message("private"), private_to=NOORS_CHAT, public=card_message("public"))
    await post(in_channel())
    assert {(to.conversation, message.summary) for to, message in messenger.sent} == {
        ("a:chat", "private"),
        ("19:behoud@thread.tacv2;messageid=1700000000000", "public"),
    }


async def test_in_a_personal_chat_there_is_no_public(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    handle.reply = Reply(message=card_message("private"), private_to=NOORS_CHAT, public=card_message("public"))
    await post(activity(text="hoi"))
    assert [message.summary for _, message in messenger.sent] == ["private"]


async def test_a_presser_does_not_wait_for_other_messages(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    handle.reply = Reply(message=card_message("private"), private_to=NOORS_CHAT, public=card_message("public"))
    messenger.gate.clear()
    pressed = execute(conversation=in_channel()["conversation"])
    body = await (await post(pressed)).json()
    assert (body["statusCode"], messenger.sent) == (200, [])
    messenger.gate.set()


async def test_a_press_answered_in_private_says_so_in_place(post: Post, handle: StubHandle, messenger: FakeMessenger) -> None:
    handle.reply = Reply(message=card_message("private"), private_to=NOORS_CHAT, public=card_message("public"))
    body = await (await post(in_channel(**{**execute(), "conversation": in_channel()["conversation"]}))).json()
    assert (body["type"], body["value"]) == ("application/vnd.microsoft.activity.message", "public")
    assert ("a:chat", "private") in {(to.conversation, message.summary) for to, message in messenger.sent}


async def test_a_press_with_nothing_to_say_still_has_a_fitting_answer(post: Post, handle: StubHandle) -> None:
    handle.reply = NOTHING
    body = await (await post(execute())).json()
    assert (body["statusCode"], body["type"]) == (200, "application/vnd.microsoft.activity.message")
    assert body["value"]


@pytest.mark.parametrize(
    ("told", "what"),
    [
        (installed(), Arrived(by="0c000000-0000-4000-8000-000000000003")),
        (met(), Arrived(by="0c000000-0000-4000-8000-000000000003")),
        (installed(action="remove"), Left()),
        (activity("conversationUpdate", membersRemoved=[{"id": "28:bot"}]), Left()),
    ],
)
async def test_coming_and_going(post: Post, handle: StubHandle, told: object, what: object) -> None:
    assert (await post(told)).status == 200
    assert [incoming.what for incoming in handle.asked] == [what]


@pytest.mark.parametrize(
    "told",
    [
        activity("conversationUpdate", membersAdded=[{"id": "29:noor"}]),
        activity("conversationUpdate", topicName="Nieuwe naam"),
        met(**{"from": {"id": "29:noor"}}),
        installed(action="add-upgrade"),
        activity("typing"),
        activity("messageReaction", reactionsAdded=[{"type": "like"}]),
        activity("event", name="x", value=5),
        activity("messageUpdate", text="verbeterd"),
        activity(value={"from": "another bot's card"}),
    ],
)
async def test_what_is_not_for_us_is_taken_and_left(post: Post, handle: StubHandle, messenger: FakeMessenger, told: object) -> None:
    assert (await post(told)).status == 200
    assert (handle.asked, messenger.sent) == ([], [])


@pytest.mark.parametrize("name", ["task/fetch", "", None])
async def test_an_invoke_we_do_not_know_is_not_implemented(post: Post, handle: StubHandle, name: str | None) -> None:
    response = await post(activity("invoke", name=name, value={}))
    assert response.status == 200
    assert (await response.json())["statusCode"] == 501
    assert handle.asked == []


async def test_a_defect_of_ours_stays_inside(serve: Serve, demo_teams: Teams, clock: FixedClock) -> None:
    async def broken(incoming: object) -> Reply:
        raise RuntimeError("Noor wrote: tandarts")

    client = await serve(make_app(teams=demo_teams, handle=broken, clock=clock, checks={}))
    with capture_logs() as logs:
        pressed = await client.post("/api/messages", json=execute())
        typed = await client.post("/api/messages", json=activity(text="hoi"))
    assert (pressed.status, typed.status) == (200, 200)
    body = await pressed.json()
    assert (body["statusCode"], body["type"], body["value"]["code"]) == (500, "application/vnd.microsoft.error", "500")
    assert "tandarts" not in await typed.text() + str(body) + str(logs)
    assert [entry["error"] for entry in logs if entry["event"] == "turn-failed"] == ["RuntimeError", "RuntimeError"]


async def test_the_demos_clock_moves_after_the_answer(serve: Serve, demo_teams: Teams, messenger: FakeMessenger, clock: FixedClock) -> None:
    order: list[object] = []

    async def travel(to: object) -> list[dict[str, str]]:
        order.append((len(messenger.sent), to))
        return []

    handle = StubHandle(Reply(message=card_message("ok"), travel=timedelta(days=7)))
    client = await serve(make_app(teams=demo_teams, handle=handle, clock=clock, checks={}, travel=travel))
    await client.post("/api/messages", json=activity(text="demo +7d"))
    await client.close()
    assert order == [(1, NOW + timedelta(days=7))]
