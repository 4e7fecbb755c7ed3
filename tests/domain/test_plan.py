"""plan(): ``next`` is the next moment with something new, and nobody gets what lay before they were there."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.check_ins import schedule as rhythm
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.plan import plan
from domain.programme.programme import Coordinator, DigestRule, Network, Participant
from domain.sessions.session import Session
from store import RecordStore
from tests.domain.makers import EARLY, START, a_store, coordinator, fill, network, participant, session

HOUR = timedelta(hours=1)
LASTS = timedelta(days=24)
Records = Sequence[Network | Participant | Session | Coordinator]


async def fill_outbox(store: RecordStore, now: datetime) -> tuple[list[Notification], datetime | None]:
    """A tick whose deliveries all arrive at once. What was new, and when there is more."""
    async with store.transaction() as tx:
        found = await plan(tx, now)
        for notification in found.due:
            await tx.outbox.add(replace(notification, state=State.SENT, settled_at=now))
    return list(found.due), found.next


def promised(notifications: list[Notification]) -> set[tuple[str, datetime]]:
    return {(notification.id, notification.due) for notification in notifications}


async def hour_by_hour(records: Records) -> dict[datetime, set[tuple[str, datetime]]]:
    """What is new at each whole hour at which something is."""
    found = {}
    async with a_store(*records) as store:
        now = START
        while now < START + LASTS:
            new, _ = await fill_outbox(store, now)
            if new:
                found[now] = promised(new)
            now += HOUR
    return found


async def next_by_next(records: Records) -> dict[datetime, set[tuple[str, datetime]]]:
    """What is new when one goes from each next moment to the next; the first look may find nothing."""
    found = {}
    async with a_store(*records) as store:
        now: datetime | None = START
        while now is not None and now < START + LASTS:
            new, following = await fill_outbox(store, now)
            if new or now != START:
                found[now] = promised(new)
            assert following is None or following > now
            now = following
    return found


@st.composite
def programmes(draw: st.DrawFn) -> Records:
    """Two networks, all on whole hours, so that stepping hour by hour misses nothing."""
    records: list[Network | Participant | Session | Coordinator] = [coordinator()] if draw(st.booleans()) else []
    for key in ("noord", "zuid"):
        rules = draw(st.lists(st.sampled_from(["P14D", "P10D", "P7D", "P2D", "P1D", "PT30H", "PT5H", "PT2H"]), max_size=4, unique=True))
        digest = DigestRule(weekday=draw(st.integers(0, 6)), at=time(draw(st.integers(6, 20))))
        records.append(network(key, reminders=tuple(rules), channel_reminders=tuple(rules[:1]), digest=digest))
        records += [participant(f"p{number}", key) for number in range(draw(st.integers(1, 2)))]
        offsets = draw(st.lists(st.integers(-40 * 24, 60 * 24), max_size=4, unique=True))
        # Known since START: what lay before it is not caught up with, so that everything has its own moment.
        records += [session(f"{key}-{offset}", START + offset * HOUR, key, known_since=START) for offset in offsets]
    return records


def nudge_moments(records: Records) -> set[datetime]:
    """When nudges would be due: with nobody asked before, these are the only moments at which there may be nothing."""
    networks = [record for record in records if isinstance(record, Network)]
    sessions = sorted((record for record in records if isinstance(record, Session)), key=lambda meeting: meeting.starts)
    return {
        occasion.nudge_due
        for each in networks
        for occasion in rhythm.occasions(each, [held for held in sessions if held.network == each.id])
    }


@settings(max_examples=8, deadline=None)
@given(records=programmes())
def test_next_is_really_the_next_moment_with_something_new(records: Records) -> None:
    by_hour = asyncio.run(hour_by_hour(records))
    by_next = asyncio.run(next_by_next(records))
    assert {moment: new for moment, new in by_next.items() if new} == by_hour
    assert {moment for moment, new in by_next.items() if not new} <= nudge_moments(records), "woken for nothing"


async def test_sessions_a_year_apart_still_have_their_check_in_halfway() -> None:
    async with a_store(network(), participant(), session("s1", START), session("s2", START + timedelta(days=500))) as store:
        names = set()
        now: datetime | None = START
        while now is not None and now < START + timedelta(days=300):
            new, now = await fill_outbox(store, now)
            names |= {notification.id for notification in new if notification.kind is NotificationKind.CHECK_IN}
    assert names == {"session:s1:check-in:after:participant:behoud.p1", "session:s1:check-in:halfway:participant:behoud.p1"}


async def everything(*records: Network | Participant | Session | Coordinator, over: timedelta = timedelta(days=60)) -> list[Notification]:
    """All that is promised from START on."""
    found: list[Notification] = []
    async with a_store(*records) as store:
        now: datetime | None = START
        while now is not None and now < START + over:
            new, now = await fill_outbox(store, now)
            found += new
    return found


async def test_a_coordinator_gets_a_sheet_before_and_a_question_after_each_session_they_coordinate() -> None:
    other = network("zuid", coordinators=("noor",))
    around = {NotificationKind.SHEET: timedelta(hours=-2), NotificationKind.PRESENCE: timedelta(hours=2)}
    held = [session("s1", START + timedelta(days=2)), session("s2", START + timedelta(days=9), kind="webinar")]
    found = await everything(coordinator(), network(), other, participant(), *held, session("s3", START + timedelta(days=3), "zuid"))
    told = [
        (notification.kind, notification.about["session"], notification.due, notification.to.person)
        for notification in found
        if notification.kind in around
    ]
    expected = [(kind, "s1", held[0].starts + span, "user-anja") for kind, span in around.items()]
    # Nobody is expected at a webinar, so nobody is asked who was there.
    assert told == [*expected, (NotificationKind.SHEET, "s2", held[1].starts - timedelta(hours=2), "user-anja")]


@settings(max_examples=25, deadline=None)
@given(joined=st.integers(0, 40 * 24), learned=st.integers(0, 40 * 24))
def test_what_lay_before_somebody_or_a_session_was_known_is_not_made_up_for(joined: int, learned: int) -> None:
    joined_at, learned_at = START + joined * HOUR, START + learned * HOUR
    own = participant("p2", known_since=joined_at)
    late = session("s2", START + timedelta(days=33, hours=5), known_since=learned_at)
    records = (network(), participant("p1"), own, session("s1", START + timedelta(days=2)), late)
    found = asyncio.run(everything(*records))
    theirs = {"behoud.p1": EARLY, "behoud.p2": joined_at}
    for notification in found:
        assert notification.kind is NotificationKind.NUDGE or notification.due >= theirs.get(
            notification.about.get("participant", ""), EARLY
        ), notification.id
        if ":s2:" in notification.id or ":halfway:" in notification.id:
            assert notification.due >= learned_at, notification.id
    for notification in asyncio.run(
        everything(network(), participant("p2"), session("s1", START + timedelta(days=2)), replace(late, known_since=EARLY))
    ):
        # Who came when a session was over was not at it, and is not asked how it was.
        held = START + timedelta(days=2) if ":s1:" in notification.id else late.starts
        if notification.kind is NotificationKind.PULSE and joined_at >= held + timedelta(hours=2):
            assert notification.about["participant"] != own.id or not promised([notification]) <= promised(found), notification.id
        # What lies behind both is there, whenever they came.
        elif notification.due >= max(joined_at, learned_at) and notification.kind is not NotificationKind.NUDGE:
            assert promised([notification]) <= promised(found), notification.id


async def test_a_session_that_was_moved_is_promised_by_its_new_start_alone() -> None:
    moved_at = START + timedelta(days=3)
    before = session("s1", START + timedelta(days=15))
    after = replace(before, starts=START + timedelta(days=22), known_since=moved_at)
    found = [
        notification
        for notification in await everything(network(channel_reminders=()), participant(), after)
        if notification.kind is NotificationKind.REMINDER
    ]
    assert [notification.due for notification in found] == [after.starts - timedelta(days=14), after.starts - timedelta(days=1)]


async def test_what_the_outbox_knows_is_not_due_again_whatever_became_of_it() -> None:
    async with a_store(network(), participant(), session("s1", START + timedelta(hours=20))) as store:
        for state in State:
            async with store.transaction() as tx:
                for known in await tx.outbox.all():
                    await tx.outbox.save(replace(known, state=state))
            new, _ = await fill_outbox(store, START + HOUR * 2)
            assert bool(new) is (state is State.WAITING), state


async def test_a_check_in_that_was_not_sent_is_not_nudged() -> None:
    for state, nudges in ((State.SENT, 1), (State.NOT_NEEDED, 0), (State.EXPIRED, 0), (State.FAILED, 0), (State.WAITING, 0)):
        async with a_store(network(), participant(), session("s1", START)) as store:
            kinds: list[NotificationKind] = []
            for now in hours(START, days=8):
                async with store.transaction() as tx:
                    for notification in (await plan(tx, now)).due:
                        kinds.append(notification.kind)
                        await tx.outbox.add(replace(notification, state=state))
        assert (kinds.count(NotificationKind.CHECK_IN), kinds.count(NotificationKind.NUDGE)) == (1, nudges), state


def hours(start: datetime, *, days: int) -> Iterator[datetime]:
    yield from (start + HOUR * n for n in range(24 * days))


async def test_a_check_in_that_was_sent_late_is_nudged_as_much_later() -> None:
    """Not twenty seconds after it, when the bot comes back from three days of silence."""
    checked_in = datetime(2027, 1, 6, 9, tzinfo=UTC)
    for late, nudged in (
        (timedelta(minutes=5), checked_in + timedelta(days=5, hours=-2)),
        (timedelta(days=2), datetime(2027, 1, 11, 9, tzinfo=UTC)),
    ):
        async with a_store(network(), participant(), session("s1", START)) as store:
            found: dict[NotificationKind, datetime] = {}
            now: datetime | None = checked_in + late
            while now is not None and now < START + timedelta(days=12):
                new, now = await fill_outbox(store, now)
                found |= {notification.kind: notification.due for notification in new}
        assert (found[NotificationKind.CHECK_IN], found[NotificationKind.NUDGE]) == (checked_in, nudged)


async def test_an_empty_store_has_nothing_to_do() -> None:
    async with a_store() as store:
        assert await fill_outbox(store, datetime(2027, 1, 1, tzinfo=UTC)) == ([], None)
        await fill(store, network())
        _, following = await fill_outbox(store, START)
        assert following == datetime(2027, 1, 8, 8, tzinfo=UTC), "the digest"
