"""When the absence mail is due, and that there is one."""

from dataclasses import replace
from datetime import timedelta

from domain.attendance.email_notice import PATIENCE
from domain.attendance.sign_off import BREATH, come_after_all, sign_off
from domain.notifications.conversation import Conversation, person_conversation
from domain.notifications.outbox import Notification, State
from domain.ports import Transaction
from tests.domain.makers import START, a_store, coordinator, network, participant, session

WHO, NETWORK = participant(), network()
MEETING = session("behoud-1", START + timedelta(days=9))
LATER = START + timedelta(hours=3)


async def the_mail(tx: Transaction) -> Notification:
    found = await tx.outbox.get("absence:behoud-1|behoud.p1:mail")
    assert found is not None
    return found


def chat(stopped: str = "") -> Conversation:
    return Conversation(
        id=person_conversation("user-anja"),
        conversation="a:anja",
        service_url="https://example.org",
        tenant="t",
        bot="28:bot",
        stopped=stopped,
        seen_at=START,
    )


async def test_without_a_chat_it_goes_at_once_and_with_one_it_gives_the_card_its_time() -> None:
    for known, due in ((None, BREATH), (chat(stopped="removed"), BREATH), (chat(), PATIENCE)):
        async with a_store(coordinator(), NETWORK, WHO, MEETING) as store, store.transaction() as tx:
            if known is not None:
                await tx.conversations.add(known)
            await sign_off(tx, WHO, MEETING, NETWORK, START)
            assert (await the_mail(tx)).due == START + due


async def test_its_row_names_the_coordinator_and_no_address() -> None:
    async with a_store(coordinator(), NETWORK, WHO, MEETING) as store, store.transaction() as tx:
        await sign_off(tx, WHO, MEETING, NETWORK, START)
        mail = await the_mail(tx)
        assert mail.to.person == "user-anja"
        assert "example.org" not in repr(mail)
        assert mail.expires == MEETING.ends + timedelta(days=1)


async def test_signing_off_anew_waits_anew_unless_it_went() -> None:
    async with a_store(coordinator(), NETWORK, WHO, MEETING) as store, store.transaction() as tx:
        absence = await sign_off(tx, WHO, MEETING, NETWORK, START)
        await come_after_all(tx, absence, WHO, MEETING, START)
        absence = await sign_off(tx, WHO, MEETING, NETWORK, LATER)
        assert ((await the_mail(tx)).state, (await the_mail(tx)).due) == (State.WAITING, LATER + BREATH)
        sent = await tx.outbox.save(replace(await the_mail(tx), state=State.SENT))
        await come_after_all(tx, absence, WHO, MEETING, LATER)
        await sign_off(tx, WHO, MEETING, NETWORK, LATER + timedelta(hours=1))
        assert await the_mail(tx) == sent
