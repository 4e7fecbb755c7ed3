"""Where the demo's clock begins, so that neither the hour nor the day of a first start decides what one sees; and where it goes on."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.demo_time import DEMO_TIME_ID, DemoTime
from domain.notifications.heartbeat import HEARTBEAT_ID
from domain.notifications.working_hours import is_holiday, on_wall
from domain.ports import Transaction

ZONE = ZoneInfo("Europe/Amsterdam")
"""Where a demo is as long as no programme file says where."""
_TUESDAY = 1
_BEGINS = time(9, 30)
_QUIET_DAYS = 22
"""The first day and the three weeks after it: in these no public holiday puts anything off."""
_YEARS = range(2000, 2100)
"""For which holidays are known, and in which no journey comes to the end of what a datetime can hold."""


def fresh_start(machine: datetime, zone: ZoneInfo) -> datetime:
    """When the clock of a demo begins that is first started at ``machine`` (aware), in UTC: at 09:30 in ``zone`` on the first Tuesday
    from that day on with no Dutch public holiday within three weeks. It may be some hours before ``machine``, or weeks after it."""
    day = machine.astimezone(zone).date()
    day += timedelta(days=(_TUESDAY - day.weekday()) % 7)
    while any(is_holiday(day + timedelta(days=ahead)) for ahead in range(_QUIET_DAYS)):
        day += timedelta(days=7)
    return on_wall(day, _BEGINS, zone).astimezone(UTC)


def asked_start(text: str) -> datetime:
    """The moment, in UTC, that somebody wants a demo to begin at. Raises ValueError when it is no ISO moment with an offset, or of
    another century."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise ValueError(text)
    return moment.astimezone(UTC)


async def now_in_demo(tx: Transaction, machine: datetime, start: datetime) -> datetime:
    """What the demo's clock says when the machine's says ``machine``: where it was left, or ``start`` where no demo has been."""
    kept = await tx.demo_times.get(DEMO_TIME_ID)
    if kept is not None:
        return kept.now(machine)
    # Who was served without a clock of its own has lived by the machine's, and is not taken back.
    return machine if await tx.heartbeats.get(HEARTBEAT_ID) else start


async def keep_demo_time(tx: Transaction, at: datetime, machine: datetime) -> None:
    """From now on the demo's clock was ``at`` when the machine's was ``machine``."""
    kept = await tx.demo_times.get(DEMO_TIME_ID)
    if kept is None:
        await tx.demo_times.add(DemoTime(at=at, machine_at=machine))
    else:
        await tx.demo_times.save(replace(kept, at=at, machine_at=machine))
