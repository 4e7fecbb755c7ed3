"""Mail through the outbox: in a queue of its own, without a conversation, and without Teams' limits."""

import asyncio
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import timedelta

from cards.notifications.email import Letter
from dialogs.prepared import Mail
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Outcome, Refused, Sent, TryLater, Uncertain
from tests.scheduler.fakes import START, Room, notification, one_to_one

SOON = timedelta(minutes=1)


@dataclass
class Mailbox:
    """Takes what it is sent, unless told what to answer."""

    answers: deque[Outcome] = field(default_factory=deque)
    sent: list[tuple[str, str]] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, to: str, subject: str, text: str) -> Outcome:
        if self.answers:
            return self.answers.popleft()
        self.sent.append((to, subject))
        self.arrived.set()
        return Sent("", "")


def mail(id: str = "mail") -> Notification:
    return notification(id, kind=NotificationKind.ABSENCE_MAIL)


async def a_room(mailbox: Mailbox | None, *notifications: Notification, times: int = 1) -> Room:
    room = Room(mailer=mailbox)
    await room.add(*notifications)
    for row in notifications:
        if row.kind is NotificationKind.ABSENCE_MAIL:
            room.preparer.prepared[row.id].extend([Mail("ann@example.org", Letter(row.id, "text"))] * times)
    return room


async def test_it_needs_no_conversation() -> None:
    mailbox = Mailbox()
    room = await a_room(mailbox, mail())
    await room.goes()
    assert mailbox.sent == [("ann@example.org", "mail")]
    assert await room.state("mail") is State.SENT
    assert room.preparer.told == ["mail"]


async def test_a_chat_that_hangs_does_not_hold_it_up() -> None:
    mailbox = Mailbox()
    room = await a_room(mailbox, notification("card"), mail())
    await room.knows(one_to_one("ann"))
    gate = room.platform.hang("person:ann")
    await room.delivery.deliver(START)
    async with asyncio.timeout(5):
        await mailbox.arrived.wait()
    assert mailbox.sent == [("ann@example.org", "mail")]
    gate.set()
    await room.delivery.drain()


async def test_a_stopped_chat_does_not_stop_it() -> None:
    mailbox = Mailbox()
    room = await a_room(mailbox, mail())
    await room.knows(replace(one_to_one("ann"), stopped="removed"))
    await room.goes()
    assert await room.state("mail") is State.SENT


async def test_not_now_waits_as_long_as_was_asked_and_holds_the_next() -> None:
    mailbox = Mailbox(deque([TryLater("429", timedelta(minutes=5))]))
    room = await a_room(mailbox, mail("first"), mail("second"), times=2)
    await room.goes()
    assert mailbox.sent == []
    await room.goes(after=timedelta(minutes=4))
    assert mailbox.sent == []
    await room.goes(after=SOON)
    assert sorted(subject for _, subject in mailbox.sent) == ["first", "second"]


async def test_a_no_is_a_no() -> None:
    room = await a_room(Mailbox(deque([Refused("smtp-550")])), mail())
    await room.goes()
    row = await room.stored("mail")
    assert (row.state, row.reason) == (State.FAILED, "smtp-550")


async def test_what_may_have_arrived_is_sent_once_more_and_no_more() -> None:
    mailbox = Mailbox(deque([Uncertain("broke"), Uncertain("broke"), Uncertain("broke")]))
    room = await a_room(mailbox, mail(), times=3)
    await room.goes()
    await room.goes(after=timedelta(hours=1))
    await room.goes(after=timedelta(hours=1))
    assert await room.state("mail") is State.UNKNOWN
    assert len(mailbox.answers) == 1


async def test_without_a_mailer_there_is_nothing_to_send() -> None:
    room = await a_room(None, mail())
    await room.goes()
    row = await room.stored("mail")
    assert (row.state, row.reason) == (State.NOT_NEEDED, "no-mailer")


async def test_a_desk_that_mixes_up_the_transports_holds_up_nobody() -> None:
    room = await a_room(Mailbox(), notification("card"))
    room.preparer.prepared["card"].append(Mail("ann@example.org", Letter("x", "y")))
    await room.knows(one_to_one("ann"))
    await room.goes()
    row = await room.stored("card")
    assert (row.state, row.reason) == (State.WAITING, "unprepared")
