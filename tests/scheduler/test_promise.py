"""The promise of the outbox, over any course of events: nothing is lost, and nothing is doubled but what was in flight and in doubt."""

import asyncio
from collections import Counter
from collections.abc import Coroutine
from datetime import timedelta
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain.notifications.conversation import Conversation
from domain.notifications.outbox import NotificationKind, State, requeue
from domain.ports import Message, Outcome, Refused, Sent, TryLater, Uncertain
from tests.scheduler.fakes import Platform, PowerCut, Room, notification, one_to_one

T = TypeVar("T")

PEOPLE = ("ann", "bas", "cas")
KINDS = (NotificationKind.REMINDER, NotificationKind.NUDGE, NotificationKind.ABSENCE)
LASTS = timedelta(hours=6)


class Arrived(Exception):
    """An answer that breaks off after the message arrived: ``then`` is what the bot sees of it."""

    def __init__(self, then: Outcome | BaseException) -> None:
        self.then = then


class Doubtful(Platform):
    """A platform on which a message may arrive without the bot hearing of it. Counts per notification what arrived, known or not."""

    def __init__(self) -> None:
        super().__init__()
        self.known: Counter[str] = Counter()
        self.unheard: Counter[str] = Counter()

    async def send(self, to: Conversation, message: Message) -> Outcome:
        try:
            outcome = await self._outcome(to)
        except Arrived as arrived:
            self.unheard[message.summary] += 1
            if isinstance(arrived.then, BaseException):
                raise arrived.then from None
            return arrived.then
        if outcome is None:
            self.known[message.summary] += 1
            return Sent(f"card-of-{message.summary}", to.conversation)
        return outcome

    async def change(self, to: Conversation, activity: str, message: Message) -> Outcome:
        assert activity == f"card-of-{message.summary}", "a card was changed into another's"
        try:
            return await self._outcome(to) or Sent(activity, to.conversation)
        except Arrived as arrived:
            if isinstance(arrived.then, BaseException):
                raise arrived.then from None
            return arrived.then


ANSWERS = st.sampled_from(
    [
        TryLater("throttled", timedelta(minutes=3)),
        TryLater("no-connection"),
        Refused("too-large"),
        Uncertain("broken-off"),
        Arrived(Uncertain("broken-off")),
        PowerCut(),
        Arrived(PowerCut()),
    ]
)


class Outbox(RuleBasedStateMachine):
    @initialize()
    def open(self) -> None:
        self.runner = asyncio.Runner()
        self.platform = Doubtful()
        self.room = self.run(self._a_room())
        self.kinds: dict[str, NotificationKind] = {}
        self.requeued: Counter[str] = Counter()

    async def _a_room(self) -> Room:
        room = Room(platform=self.platform)
        await room.knows(*(one_to_one(person) for person in PEOPLE))
        return room

    def run(self, work: Coroutine[object, object, T]) -> T:
        return self.runner.run(work)

    @rule(person=st.sampled_from(PEOPLE), kind=st.sampled_from(KINDS), wait=st.integers(0, 60))
    def add(self, person: str, kind: NotificationKind, wait: int) -> None:
        id = f"{kind}:{len(self.kinds)}"
        self.kinds[id] = kind
        self.run(self.room.add(notification(id, person, kind=kind, due=self.room.clock.now() + timedelta(minutes=wait), lasts=LASTS)))

    @rule(person=st.sampled_from(PEOPLE), answer=ANSWERS)
    def foresee(self, person: str, answer: Outcome | BaseException) -> None:
        self.platform.answer(f"person:{person}", answer)

    @rule(minutes=st.integers(0, 90))
    def time_passes(self, minutes: int) -> None:
        self.run(self.room.goes(timedelta(minutes=minutes)))

    @rule()
    def deliveries_overlap(self) -> None:
        async def work() -> None:
            now = self.room.clock.now()
            await asyncio.gather(*(self.room.delivery.deliver(now) for _ in range(3)))
            await self.room.delivery.drain()

        self.run(work())

    @precondition(lambda self: self.kinds)
    @rule(data=st.data())
    def arm_again(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.kinds)))
        self.run(self._arm_again(id))

    async def _arm_again(self, id: str) -> None:
        async with self.room.store.transaction() as tx:
            found = await tx.outbox.get(id)
            assert found
            await tx.outbox.save(requeue(found, self.room.clock.now()))
        self.requeued[id] += 1

    @precondition(lambda self: self.kinds)
    @rule(data=st.data(), person=st.sampled_from(PEOPLE), crash=st.booleans())
    def arm_again_in_flight(self, data: st.DataObject, person: str, crash: bool) -> None:
        """Everything to one person hangs; meanwhile one is armed again; then it goes through, or the process dies."""
        id = data.draw(st.sampled_from(sorted(self.kinds)))

        async def work() -> None:
            gate = self.platform.hang(f"person:{person}")
            await self.room.delivery.deliver(self.room.clock.now())
            for _ in range(50):
                await asyncio.sleep(0)
            await self._arm_again(id)
            if crash:
                await self.room.delivery.close(timedelta(0))
            del self.platform.gates[f"person:{person}"]
            gate.set()
            await self.room.delivery.drain()
            if crash:
                await self.room.restarted().recover(self.room.clock.now())

        self.run(work())

    @rule()
    def restart(self) -> None:
        self.run(self.room.restarted().recover(self.room.clock.now()))

    @invariant()
    def nothing_is_doubled_but_what_was_in_doubt(self) -> None:
        for id, kind in self.kinds.items():
            known, unheard = self.platform.known[id], self.platform.unheard[id]
            assert known <= 1, f"{id} was sent again though the bot knew it had arrived"
            # Arming again a message of which nobody knows is a new decision to send it.
            repeats = 0 if kind is NotificationKind.NUDGE else 1
            assert known + unheard <= 1 + repeats + self.requeued[id], f"{id} came {known + unheard} times"

    def teardown(self) -> None:
        if not hasattr(self, "runner"):
            return
        self.platform.answers.clear()
        self.run(self.room.restarted().recover(self.room.clock.now()))
        for _ in range(3):
            self.run(self.room.goes(timedelta(hours=1)))
        self.run(self.room.goes(LASTS))
        for id in self.kinds:
            done = self.run(self.room.stored(id))
            assert done.state not in (State.WAITING, State.CLAIMED), f"{id} is {done.state} for ever"
            assert done.state is State.SENT or done.reason, f"{id} ended without a reason"
            if done.state is State.SENT:
                assert self.platform.known[id] == 1, f"{id} is called sent and never arrived"
        self.runner.close()


TestPromise = Outbox.TestCase
TestPromise.settings = settings(max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
