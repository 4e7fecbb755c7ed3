"""What a tick costs when nothing is due, with a month behind it and with a year. ``python -m tools.bench_tick``"""

import asyncio
import logging
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import structlog
from prometheus_client import CollectorRegistry

from domain.actions.action import Action, Step, first_cycle
from domain.check_ins.check_in import Update, Visibility
from domain.digest.compile import mark_of
from domain.digest.post import UPDATE, DigestPost, ref
from domain.help.request import HelpRequest, Need
from domain.matching.match import Match, MatchAnswer, MatchForm, MatchStage
from domain.measurements.indicator import Direction, Indicator, IndicatorKind, IndicatorUnit, Source
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.ports import Messenger, Transaction
from domain.programme.programme import Participant
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from scheduler.composition import compose
from scheduler.metrics import Metrics
from scheduler.tick import EVERY
from store import RecordStore, open_store
from tools.programmes import programme

NOW = datetime(2027, 1, 13, 9, tzinfo=UTC)
"""A Wednesday, in working hours: between two digests, and no session near."""
NETWORKS, MEMBERS = 3, 20
YEAR, MONTH = 52, 4
"""How many weeks lie behind the bot. Each has a digest, and every fourth a session."""
UPDATES = 100_000
"""How many updates there are in a year."""
SHOWN = 12
"""Entries in each digest."""
TICKS, WARM_UP = 25, 3


class Still:
    def now(self) -> datetime:
        return NOW


class Lived:
    """A bot with so many weeks behind it, and nothing due. ``store`` has the programme and its history."""

    def __init__(self, store: RecordStore) -> None:
        self.store = store
        # Nothing is sent in a tick with nothing due, so that there need be nobody to send it.
        self._scheduler = compose(store, Still(), cast(Messenger, None), metrics=Metrics(CollectorRegistry())).scheduler
        self._ticks = 0

    async def settle(self) -> None:
        """Send what was due until now."""
        for _ in range(WARM_UP):
            await self._scheduler.fill(self._next())
            await _sent(self.store)

    async def tick(self) -> float:
        """Tick once. Gives the milliseconds of CPU it took."""
        now = self._next()
        began = time.thread_time()
        await self._scheduler.tick(now)
        return (time.thread_time() - began) * 1000

    def _next(self) -> datetime:
        self._ticks += 1
        return NOW + EVERY * self._ticks


async def lived(url: str, weeks: int, updates: int) -> Lived:
    store = open_store(url)
    async with store.transaction() as tx:
        await _history(tx, weeks, updates)
    found = Lived(store)
    await found.settle()
    return found


async def month_and_year(folder: Path) -> tuple[float, float]:
    """Milliseconds of CPU that a tick takes after each: medians of ticks that alternate, so that both see the same machine."""
    both = [await lived(f"tinydb:{folder / str(weeks)}", weeks, UPDATES * weeks // YEAR) for weeks in (MONTH, YEAR)]
    ticks = [[await other.tick() for other in both] for _ in range(TICKS)]
    for other in both:
        await other.store.close()
    month, year = (statistics.median(taken) for taken in zip(*ticks, strict=True))
    return month, year


async def _sent(store: RecordStore) -> None:
    async with store.transaction() as tx:
        for row in await tx.outbox.due(NOW + timedelta(days=365), limit=100_000):
            await tx.outbox.save(replace(row, state=State.SENT, settled_at=NOW, activity="a", conversation="c"))


async def _history(tx: Transaction, weeks: int, updates: int) -> None:
    """Networks as they are after so many weeks: what grew, and beside it what is open now, which is as much after any number of them."""
    began = NOW - timedelta(weeks=weeks)
    starts = [began + timedelta(weeks=week, hours=5) for week in range(2, weeks + 6, 4)]
    await import_programme(tx, read_programme_file(programme(networks=NETWORKS, members=MEMBERS, starts=starts)), began)
    people = {network.id: await tx.participants.of_network(network.id) for network in await tx.networks.all()}
    everybody = [participant for some in people.values() for participant in some]
    for participant in everybody:
        await _acts(tx, participant, began, weeks)
    for network, some in people.items():
        await _wants(tx, network, some)
    for network, some in people.items():
        for week in range(weeks):
            await _told(tx, network, some, began + timedelta(weeks=week), week)
    for number in range(updates - len(people) * weeks * SHOWN):
        await tx.updates.add(_update(everybody[number % len(everybody)], f"own:{number}", NOW - timedelta(minutes=number)))


async def _acts(tx: Transaction, who: Participant, began: datetime, weeks: int) -> None:
    """An action that measures something, and of each week a message that was sent."""
    await tx.actions.add(
        Action(
            id=f"{who.id}:action:1",
            participant=who.id,
            network=who.network,
            title="Rustige start",
            problem="Onrust",
            theme="vitaliteit",
            created_at=began,
            cycles=(first_cycle(began),),
        )
    )
    await tx.indicators.add(
        Indicator(
            id=f"{who.id}:action:1:indicator:1",
            action=f"{who.id}:action:1",
            participant=who.id,
            network=who.network,
            kind=IndicatorKind.SICK_LEAVE,
            unit=IndicatorUnit.PERCENT,
            direction=Direction.DOWN,
            source=Source.HR,
            created_at=NOW - timedelta(weeks=MONTH),
            baseline_at=NOW - timedelta(weeks=MONTH),
        )
    )
    for week in range(weeks):
        at = began + timedelta(weeks=week)
        about, to = {"participant": who.id}, Recipient(person=who.user)
        row = Notification(id=f"old:{who.id}:{week}", kind=NotificationKind.CHECK_IN, to=to, about=about, due=at, expires=at, created_at=at)
        await tx.outbox.add(replace(row, state=State.SENT, settled_at=at))


async def _wants(tx: Transaction, network: str, people: Sequence[Participant]) -> None:
    """Everybody has a buddy, and three wait for help."""
    for participant, other in zip(people[::2], people[1::2], strict=True):
        await tx.couplings.add(
            Match(
                id=f"{network}:buddy:{participant.id}",
                network=network,
                form=MatchForm.BUDDY,
                theme="vitaliteit",
                members=(participant.id, other.id),
                made_at=NOW - timedelta(days=6),
                answers_until=NOW,
                stage=MatchStage.TOGETHER,
                said={participant.id: MatchAnswer.YES, other.id: MatchAnswer.YES},
                together_at=NOW - timedelta(days=2),
            )
        )
    for participant in people[:3]:
        await tx.help_requests.add(
            HelpRequest(
                id=f"help-{participant.id}",
                participant=participant.id,
                network=network,
                need=Need.TIP,
                visibility=Visibility.NETWORK_NAMED,
                asked_at=NOW - timedelta(days=1),
                text="Wie kent dit?",
            )
        )


async def _told(tx: Transaction, network: str, people: Sequence[Participant], at: datetime, week: int) -> None:
    """A digest with what some shared in that week."""
    shown = [_update(participant, f"shown:{week}", at) for participant in people[:SHOWN]]
    for update in shown:
        await tx.updates.add(replace(update, visibility=Visibility.NETWORK_NAMED, shared_at=at))
    refs = tuple(ref(UPDATE, update.id) for update in shown)
    post = DigestPost(id=f"digest:{network}:{week}", network=network, salt="00", refs=refs, posted_at=at, conversation="c", activity="a")
    await tx.digest_posts.add(replace(post, marks={text: await mark_of(tx, text) for text in refs}))


def _update(who: Participant, name: str, at: datetime) -> Update:
    id = f"{who.id}:action:1:{name}"
    answers = {"done": "yes", "noticed": "We beginnen elke dienst met vijf minuten waarin iedereen zegt hoe het gaat. " * 2}
    return Update(
        id=id, participant=who.id, network=who.network, action=f"{who.id}:action:1", cycle=1, step=Step.ACT, answers=answers, at=at
    )


def told(month: float, year: float) -> str:
    return f"A tick with nothing due: {month:.1f} ms after a month, {year:.1f} ms after a year, {year / month:.2f} times as much"


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with tempfile.TemporaryDirectory() as folder:
        month, year = asyncio.run(month_and_year(Path(folder)))
    print(f"{told(month, year)}.")


if __name__ == "__main__":
    main()
