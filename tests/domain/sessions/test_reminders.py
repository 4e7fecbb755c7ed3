"""Reminders, held against a slow oracle: each once, at the right time on the wall, in every odd week of seven years."""

import asyncio
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.notifications.outbox import NotificationKind
from domain.notifications.working_hours import is_working_day
from domain.plan import plan
from domain.sessions import reminders
from tests.domain import oracle
from tests.domain.makers import EARLY, a_store, network, participant, session
from tests.domain.strategies import YEARS, Rule, rule_sets, starts

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TICK = timedelta(seconds=20)
Slot = tuple[str, datetime, datetime]


def at(text: str) -> datetime:
    """A time on the wall in Amsterdam; the first, when it comes twice."""
    return oracle.instant(datetime.fromisoformat(text))


def expected(start: datetime, rules: list[Rule]) -> list[Slot]:
    """Rule, due and expiry by the oracle, in order of time."""
    due: dict[datetime, str] = {}
    for rule in sorted(rules, key=lambda rule: timedelta(days=rule.days) + rule.elapsed, reverse=True):
        due[oracle.reminder(start, rule.days, rule.elapsed)] = rule.text
    moments = sorted(due)
    return [(due[moment], moment, until) for moment, until in zip(moments, [*moments[1:], start], strict=True)]


def found(start: datetime, rules: list[Rule]) -> list[Slot]:
    return [(slot.rule, slot.due, slot.expires) for slot in reminders.slots(start, tuple(rule.text for rule in rules), AMSTERDAM)]


def test_the_dutch_year_is_the_one_that_the_law_gives() -> None:
    day = date(YEARS[0], 1, 1)
    while day.year in YEARS:
        assert is_working_day(day) == oracle.working_day(day), day
        day += timedelta(days=1)


def test_the_oracle_and_the_zone_show_the_same_time() -> None:
    moment = datetime(YEARS[0], 1, 1, tzinfo=UTC)
    while moment.year in YEARS:
        assert moment.astimezone(AMSTERDAM).replace(tzinfo=None) == oracle.wall(moment), moment
        moment += timedelta(minutes=30)


@settings(max_examples=500, deadline=None)
@given(start=starts, rules=rule_sets)
@example(start=datetime(2027, 3, 28, 8, tzinfo=UTC), rules=[Rule("PT24H", 0, timedelta(hours=24)), Rule("P2D", 2, timedelta(0))])
@example(
    start=datetime(2026, 10, 25, 1, 30, tzinfo=UTC), rules=[Rule("PT1H", 0, timedelta(hours=1)), Rule("PT30M", 0, timedelta(minutes=30))]
)
@example(start=datetime(2026, 3, 30, 0, 30, tzinfo=UTC), rules=[Rule("P1D", 1, timedelta(0))])
@example(start=datetime(2026, 3, 30, 12, 0, tzinfo=UTC), rules=[Rule("P1DT45H", 1, timedelta(hours=45))])
def test_every_reminder_is_due_when_the_oracle_says(start: datetime, rules: list[Rule]) -> None:
    assert found(start, rules) == expected(start, rules)


@settings(max_examples=200, deadline=None)
@given(start=starts, rules=rule_sets)
@example(start=datetime(2026, 10, 25, 1, 30, tzinfo=UTC), rules=[Rule("PT1H", 0, timedelta(hours=1))])
def test_a_start_written_in_its_own_zone_is_the_same_start(start: datetime, rules: list[Rule]) -> None:
    assert found(start.astimezone(AMSTERDAM), rules) == expected(start, rules)


@pytest.mark.parametrize(
    ("starts_at", "rule", "due"),
    [
        ("2027-03-29T14:00", "P7D", "2027-03-22T14:00"),  # over the change to summer time: the same time on the wall
        ("2027-04-01T14:00", "PT96H", "2027-03-30T08:00"),  # 96 real hours: Sunday 28 March 13:00, Easter Monday, so Tuesday
        ("2027-11-01T16:00", "P3D", "2027-10-29T16:00"),
        ("2027-11-01T16:00", "PT72H", "2027-10-29T17:00"),  # the week of 169 hours
        ("2026-12-28T14:00", "P3D", "2026-12-28T08:00"),  # Christmas Day, Boxing Day, Sunday
        ("2026-12-28T09:00", "P3D", "2026-12-25T09:00"),  # the morning would leave one hour
        ("2026-12-28T10:00", "P3D", "2026-12-28T08:00"),  # exactly two hours is enough
        ("2026-12-28T09:45", "P3D", "2026-12-25T09:45"),
        ("2027-01-21T18:00", "P1D", "2027-01-21T08:00"),  # 18:00 is closed
        ("2027-01-21T17:59", "P1D", "2027-01-20T17:59"),
        ("2027-01-21T08:00", "P1D", "2027-01-20T08:00"),
    ],
)
def test_days_keep_the_wall_and_hours_are_real(starts_at: str, rule: str, due: str) -> None:
    slot = reminders.slots(at(starts_at), (rule,), AMSTERDAM)[0]
    assert (slot.due, slot.expires) == (at(due), at(starts_at))


def test_two_rules_that_wait_for_one_morning_are_the_nearer_one() -> None:
    start = at("2027-01-18T14:00")
    assert found(start, [Rule("P2D", 2, timedelta(0)), Rule("P1D", 1, timedelta(0))]) == [("P1D", at("2027-01-18T08:00"), start)]


def ticks(moments: list[datetime], extra: list[datetime], down: list[tuple[datetime, datetime]]) -> list[datetime]:
    """The ticks of a bot that wakes every 20 seconds, as far as they matter: around each moment, at random, and after each downtime."""
    around = {moment + n * TICK for moment in [*moments, *extra] for n in (-1, 0, 1, 2)}
    grid = {datetime.fromtimestamp(moment.timestamp() // 20 * 20, UTC) for moment in around}
    awake = [tick for tick in grid if not any(since <= tick < until for since, until in down)]
    return sorted({*awake, *(until for _, until in down if not any(since <= until < end for since, end in down))})


async def drive(start: datetime, rules: list[Rule], joined: dict[str, datetime], when: list[datetime]) -> dict[str, list[datetime]]:
    """Which notifications were put in the outbox at each tick, as the scheduler does it."""
    people = [participant(key, known_since=since) for key, since in joined.items()]
    texts = tuple(rule.text for rule in rules)
    added: dict[str, list[datetime]] = defaultdict(list)
    async with a_store(network(reminders=texts, channel_reminders=texts[:1]), session("s1", start), *people) as store:
        for now in when:
            async with store.transaction() as tx:
                for notification in (await plan(tx, now)).due:
                    if notification.kind in (NotificationKind.REMINDER, NotificationKind.CHANNEL_REMINDER):
                        added[notification.id].append(now)
                        assert notification.due <= now < notification.expires <= start, f"{notification.id} at {now}"
                    await tx.outbox.add(notification)
    return added


downtimes = st.lists(st.tuples(st.floats(0, 1), st.sampled_from([timedelta(minutes=5), timedelta(hours=2), timedelta(days=3)])), max_size=6)


@settings(max_examples=60, deadline=None)
@given(start=starts, rules=rule_sets, down=downtimes, late=st.floats(0, 1), looks=st.lists(st.floats(0, 1), max_size=10))
def test_whatever_the_downtimes_each_is_promised_once_and_never_too_late(
    start: datetime, rules: list[Rule], down: list[tuple[float, timedelta]], late: float, looks: list[float]
) -> None:
    slots = expected(start, rules)
    first = slots[0][1] - timedelta(hours=1)
    somewhere = [first + share * (start - first) for share in looks]
    # A downtime that begins at a share of the whole, or right before the moment of a reminder.
    began = [first + share * (start - first) if share < 0.5 else slots[int(share * 97) % len(slots)][1] - 2 * TICK for share, _ in down]
    away = [(since, since + length) for since, (_, length) in zip(began, down, strict=True)]
    when = ticks([*(due for _, due, _ in slots), start], somewhere, away)
    joined = {"p1": EARLY, "p2": first + late * (start - first)}

    added = asyncio.run(drive(start, rules, joined, when))

    for rule, due, until in slots:
        seen = [tick for tick in when if due <= tick < until][:1]
        for key, since in joined.items():
            promised = added.pop(f"session:s1:reminder:{rule}:participant:behoud.{key}", [])
            assert promised == (seen if since <= due else []), f"{rule} for {key}, due {due}, until {until}"
    ((_, *first_rule),) = expected(start, rules[:1])
    assert (
        added.pop(f"session:s1:reminder:{rules[0].text}:channel", [])
        == [tick for tick in when if first_rule[0] <= tick < first_rule[1]][:1]
    )
    assert not added
