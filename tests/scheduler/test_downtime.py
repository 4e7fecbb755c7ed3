"""Down for minutes, hours or days at any moment: what is still of use goes once, what is not is known as missed once, told once."""

import asyncio
import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry

from domain.notifications.conversation import Conversation, channel_conversation
from domain.notifications.outbox import IN_SILENCE, Notification, NotificationKind, State
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from scheduler.clock import DemoClock
from scheduler.composition import compose
from scheduler.metrics import Metrics
from scheduler.travel import Traveller
from store import open_store
from tests.dialogs.world import PROGRAMME, START, FakeTeams, FixedClock
from tests.scheduler.fakes import one_to_one

TICK = timedelta(seconds=20)
PEOPLE = ("user-anja", "user-joris", "user-bram", "user-samira")
SESSION = datetime(2027, 1, 21, 13, tzinfo=UTC)
NEXT = datetime(2027, 2, 18, 13, tzinfo=UTC)
DAY = timedelta(days=1)
WINDOWS = {
    "session:behoud-1:reminder:P14D": (SESSION - 14 * DAY, SESSION - DAY),
    "session:behoud-1:reminder:P1D": (SESSION - DAY, SESSION),
    "session:behoud-2:reminder:P28D": (SESSION, NEXT - 14 * DAY),
    "session:behoud-2:reminder:P14D": (NEXT - 14 * DAY, NEXT - DAY),
    "session:behoud-1:check-in:after": (datetime(2027, 1, 25, 8, tzinfo=UTC), datetime(2027, 1, 31, 8, tzinfo=UTC)),
}
"""What Bram is promised, worked out by hand: when it is due, and until when it is of use. All moments are in office hours."""


def is_open(moment: datetime) -> bool:
    """Office hours in these winter weeks, an hour ahead of UTC and without holidays."""
    return moment.isoweekday() <= 5 and 7 <= moment.hour < 17


def fate(window: tuple[datetime, datetime], down: tuple[datetime, datetime], *, reminder: bool) -> State:
    """SENT or EXPIRED, by what a person would say."""
    due, until = window
    awake = due if not down[0] <= due < down[1] else down[1]
    if awake >= until:
        return State.EXPIRED
    while not is_open(awake):
        awake += timedelta(minutes=5)
        if reminder and awake.hour == 7 and is_open(awake) and until == SESSION and until - awake < timedelta(hours=2):
            break
    return State.SENT if awake < until else State.EXPIRED


class Bot:
    """One installation that can be switched off and on, over one store."""

    def __init__(self, url: str) -> None:
        self.store = open_store(url)
        self.clock = DemoClock(FixedClock())
        self.post = FakeTeams()
        self._on()

    def _on(self) -> None:
        spiraal = compose(self.store, self.clock, self.post, metrics=Metrics(CollectorRegistry()))
        self.delivery, self.scheduler = spiraal.delivery, spiraal.scheduler
        self.traveller = Traveller(self.scheduler, self.clock)

    async def founded(self) -> None:
        async with self.store.transaction() as tx:
            await import_programme(tx, read_programme_file(PROGRAMME.format(language="nl")), START)
            for user in PEOPLE:
                await tx.conversations.add(one_to_one(user))
            channel = "19:behoud@thread.tacv2"
            known = Conversation(
                id=channel_conversation(channel), conversation=channel, service_url="", tenant="t", bot="b", member="", seen_at=START
            )
            await tx.conversations.add(known)

    async def lies_still(self, span: timedelta) -> None:
        self.clock.set(self.clock.now() + span)
        self._on()
        await self.delivery.recover(self.clock.now())
        for _ in range(2):
            await self.scheduler.tick(self.clock.now())
            await self.delivery.drain()

    async def rows(self) -> list[Notification]:
        async with self.store.transaction() as tx:
            return list(await tx.outbox.all())


async def course(url: str, began: datetime, span: timedelta) -> None:
    bot = Bot(url)
    try:
        await bot.founded()
        await bot.traveller.travel(began)
        await bot.lies_still(span)
        now = bot.clock.now()
        await bot.traveller.travel(max(now + 4 * DAY, NEXT - 13 * DAY))
        rows = {row.id: row for row in await bot.rows()}
        for name, window in WINDOWS.items():
            row = rows.get(f"{name}:participant:behoud.bram")
            assert row is not None, f"{name} was never known"
            assert row.state is fate(window, (began, now), reminder="reminder" in name), f"{name}: {row.state} {row.reason}"
        missed = [row for row in rows.values() if row.state is State.EXPIRED and row.reason in ("asleep", "too-late")]
        told = Counter(row.report for row in missed if row.kind not in IN_SILENCE)
        assert told["not-yet"] == 0, "missed, and nobody was told"
        reports = {report.partition(":")[2] for report in told if report.startswith("behoud:")}
        cards = [
            row
            for row in rows.values()
            if row.kind is NotificationKind.UNDELIVERED and row.to.person == "user-anja" and row.state is State.SENT
        ]
        assert {row.about["day"] for row in cards} == reports
        sent = Counter(message.summary for message in bot.post.cards("a:user-anja"))
        assert sent["Niet aangekomen"] == len(cards)
    finally:
        await bot.store.close()


SPANS = st.sampled_from([timedelta(minutes=5), timedelta(hours=2), 3 * DAY])
AROUND = st.sampled_from([due - 2 * TICK for due, _ in WINDOWS.values()] + [until - 2 * TICK for _, until in WINDOWS.values()])
BEGAN = st.one_of(st.integers(60, 32 * 1440).map(lambda minutes: START + timedelta(minutes=minutes)), AROUND)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(began=BEGAN.filter(lambda moment: moment < NEXT - 14 * DAY - DAY), span=SPANS)
@example(began=SESSION - DAY - TICK, span=3 * DAY)
@example(began=SESSION - DAY - TICK, span=timedelta(hours=2))
def test_down_at_any_moment(began: datetime, span: timedelta) -> None:
    asyncio.run(course("memory:", began, span))


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(began=AROUND.filter(lambda moment: moment < NEXT - 15 * DAY), span=SPANS)
@example(began=SESSION - DAY - TICK, span=3 * DAY)
def test_down_at_any_moment_over_the_real_store(began: datetime, span: timedelta) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(course(f"tinydb:{Path(folder) / 'data'}", began, span))


def test_moving_the_clock_is_no_downtime() -> None:
    async def work() -> None:
        bot = Bot("memory:")
        await bot.founded()
        await bot.traveller.travel(NEXT)
        await bot.scheduler.tick(bot.clock.now() + TICK)
        async with bot.store.transaction() as tx:
            heartbeat = await tx.heartbeats.get("heartbeat")
        assert heartbeat is not None
        assert heartbeat.stops == ()
        assert [row.id for row in await bot.rows() if row.reason == "asleep"] == []

    asyncio.run(work())


def test_a_first_start_has_missed_nothing() -> None:
    """Also when it is an old store that knows no heartbeat yet."""

    async def work() -> None:
        bot = Bot("memory:")
        await bot.founded()
        bot.clock.set(NEXT)
        await bot.scheduler.tick(NEXT)
        assert [row.id for row in await bot.rows() if row.reason == "asleep"] == []

    asyncio.run(work())
