"""Whoever missed a session is told once, on a working morning, whatever is said and put right about who was there."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.attendance.follow_up import AT, missed, working_morning
from domain.attendance.go_away import come_to, go_away
from domain.attendance.record_attendance import save
from domain.attendance.sign_off import sign_off
from domain.notifications.outbox import NotificationKind, State
from domain.notifications.working_hours import is_working_day
from domain.plan import plan
from tests.domain.makers import START, a_store, coordinator, network, participant, programme, session

NETWORK = network()
SESSION = session("s1", START + timedelta(hours=2))
PEOPLE = [participant("p1"), participant("p2"), participant("p3")]
ANJA = coordinator()
# Within the seven days after which nothing is made up for.
courses = st.lists(
    st.tuples(st.sampled_from(["off", "come", "away", "save-1", "save-23", "save-none"]), st.integers(0, 2), st.integers(1, 14)),
    max_size=10,
)


@pytest.mark.parametrize(
    ("after", "days", "morning"),
    [
        (datetime(2027, 1, 21, 15, tzinfo=UTC), 1, datetime(2027, 1, 22, 8, tzinfo=UTC)),
        (datetime(2027, 1, 22, 15, tzinfo=UTC), 1, datetime(2027, 1, 25, 8, tzinfo=UTC)),
        (datetime(2027, 1, 22, 15, tzinfo=UTC), 2, datetime(2027, 1, 26, 8, tzinfo=UTC)),
        (datetime(2027, 3, 25, 15, tzinfo=UTC), 1, datetime(2027, 3, 30, 7, tzinfo=UTC)),
    ],
    ids=["thursday", "over-the-weekend", "two-days", "easter-and-summer-time"],
)
def test_the_working_morning_after(after: datetime, days: int, morning: datetime) -> None:
    assert working_morning(after, NETWORK, days) == morning


@settings(max_examples=15, deadline=None)
@given(course=courses)
def test_each_who_missed_it_is_told_once_on_a_working_morning_and_nobody_else(course: Sequence[tuple[str, int, int]]) -> None:
    asyncio.run(_live(course))


async def _live(course: Sequence[tuple[str, int, int]]) -> None:
    async with a_store(programme(), ANJA, NETWORK, SESSION, *PEOPLE) as store:
        now, told = START, list[str]()
        for move, whom, hours in [*course, ("", 0, 24 * 8)]:
            async with store.transaction() as tx:
                member = PEOPLE[whom]
                if move == "off":
                    await sign_off(tx, member, SESSION, NETWORK, now)
                elif move == "come":
                    await come_to(tx, member, SESSION, now)
                elif move == "away":
                    await go_away(tx, member.user, now + timedelta(days=2), "", now)
                elif move.startswith("save") and now >= SESSION.ends:
                    absent = {f"behoud.p{digit}" for digit in move.removeprefix("save-") if digit.isdigit()}
                    await save(tx, SESSION, absent, ANJA, now)
            until = now + timedelta(hours=hours)
            while now < until:
                now = min(now + timedelta(hours=1), until)
                async with store.transaction() as tx:
                    for notification in (await plan(tx, now)).due:
                        await tx.outbox.add(replace(notification, state=State.SENT, settled_at=now))
                        if notification.kind is NotificationKind.AFTERCARE:
                            told.append(notification.about["participant"])
                            local = notification.due.astimezone(NETWORK.zone)
                            assert is_working_day(local.date())
                            assert local.time() == AT
                            person = await tx.participants.get(notification.about["participant"])
                            assert person is not None
                            assert await missed(tx, person, SESSION)
        assert len(told) == len(set(told)), "twice"
        async with store.transaction() as tx:
            lacking = {member.id for member in PEOPLE if await missed(tx, member, SESSION)}
        assert lacking <= set(told), "missed it, and heard nothing"
