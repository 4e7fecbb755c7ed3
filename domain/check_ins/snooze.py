"""A check-in that does not suit now: put off, brought up again once on a day its participant chose, or skipped."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from domain.check_ins.check_in import CheckIn, CheckInState
from domain.check_ins.schedule import ANSWERABLE
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.notifications.working_hours import is_working_day, next_open, on_wall
from domain.ports import Transaction
from domain.programme.programme import Network, Participant
from domain.sessions.invitees import sessions_for

FARTHEST = timedelta(days=60)
"""The furthest day to which a check-in can be put off."""


def first_working_day(day: date) -> date:
    """That day, or the first working day after it."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def next_week(today: date) -> date:
    """The first working day after the coming weekend."""
    return first_working_day(today + timedelta(days=7 - today.weekday()))


async def snooze(tx: Transaction, check_in: CheckIn, now: datetime) -> CheckIn:
    """The check-in, stored, which stays open and is not brought up again by itself."""
    if check_in.state is not CheckInState.OPEN or check_in.put_off_at is not None:
        return check_in
    return await tx.check_ins.save(replace(check_in, put_off_at=now))


async def snooze_until(tx: Transaction, check_in: CheckIn, participant: Participant, network: Network, day: date, now: datetime) -> CheckIn:
    """The check-in, stored, to be brought up once on ``day``, or on the first working day after it. A day that is chosen later takes its
    place.

    Raises ValueError when ``day`` is not after today, or further away than FARTHEST.
    """
    today = now.astimezone(network.zone).date()
    if not today < day <= today + FARTHEST:
        raise ValueError("a check-in is put off to a day that is to come, and not too far away")
    if check_in.state is not CheckInState.OPEN:
        return check_in
    day = first_working_day(day)
    due = next_open(on_wall(day, network.check_ins.at, network.zone), network.zone)
    notification = Notification(
        id=f"{check_in.id}:again:{day.isoformat()}",
        kind=NotificationKind.AGAIN,
        to=Recipient(person=participant.user),
        about={"participant": participant.id, "check-in": check_in.id, "day": day.isoformat()},
        due=due,
        expires=due + ANSWERABLE,
        created_at=now,
    )
    known = await tx.outbox.get(notification.id)
    if known is None:
        await tx.outbox.add(notification)
    elif known.state is State.NOT_NEEDED:
        await tx.outbox.save(replace(notification, version=known.version))
    if check_in.again_on == day:
        return check_in
    return await tx.check_ins.save(replace(check_in, put_off_at=now, again_on=day))


async def skip(tx: Transaction, check_in: CheckIn, now: datetime) -> CheckIn:
    """The check-in closed without an answer, stored; the spiral does not move. One that was answered stays as it is."""
    if check_in.state is not CheckInState.OPEN:
        return check_in
    return await tx.check_ins.save(replace(check_in, state=CheckInState.SKIPPED, done_at=now, again_on=None))


async def rests(tx: Transaction, check_in: CheckIn, participant: Participant, network: Network, now: datetime) -> bool:
    """Whether it was put off to today or later, and no session was held since: after a session everybody is asked anew."""
    if check_in.state is not CheckInState.OPEN or check_in.again_on is None or check_in.put_off_at is None:
        return False
    return check_in.again_on >= now.astimezone(network.zone).date() and not await is_overtaken(tx, check_in, participant, now)


async def is_overtaken(tx: Transaction, check_in: CheckIn, participant: Participant, now: datetime) -> bool:
    """Whether ``participant`` has had a session since ``check_in`` was put off or, if it was not, asked."""
    since = check_in.put_off_at or check_in.asked_at
    return any(session.takes_place and since < session.starts <= now for session in await sessions_for(tx, participant, since=since))
