"""Which messages are due now, over all networks, and when the next will be. Reads the store, writes nothing."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.agenda import Agenda, agenda, moments, promised
from domain.attendance import follow_up as aftercare
from domain.attendance import register as attendance
from domain.attendance.expected import is_signed_off
from domain.calendar import sync as booking
from domain.calendar.sync import NO_CALENDARS, CalendarRule
from domain.check_ins import schedule as rhythm
from domain.digest import compile as digest_week
from domain.digest import preview as digest_preview
from domain.digest import thank as thanking
from domain.help import escalation as help_silence
from domain.matching import weekly_round as match_round
from domain.measurements import half_year_prompt as half_yearly
from domain.notifications import undelivered
from domain.notifications.heartbeat import HEARTBEAT_ID
from domain.notifications.outbox import DOWNTIME, Notification, State
from domain.notifications.preferences import unwanted
from domain.onboarding import take_intake as taking_in
from domain.ports import Transaction
from domain.programme.contact_person import at_work
from domain.pulse import collect as pulsing
from domain.sessions import send_sheet
from domain.voting import hold_vote as voting

LOOK_BACK = timedelta(days=400)
"""A session longer ago than this starts nothing any more: not even a check-in halfway to the next, two years later."""
LOOK_AHEAD = timedelta(days=15)
"""Digests are looked for this far ahead: the next one is never further away, so that there always is a next moment."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What ``plan`` found.

    ``due``: notifications to be added to the outbox, whose moment has come. Among them, already EXPIRED, what became due and useless
    while the bot
    was not running. ``again``: notifications that the outbox has and that are to be saved as given, to be delivered again. ``next``:
    the next moment at which there may be more, None when none is known.
    """

    due: tuple[Notification, ...]
    next: datetime | None
    again: tuple[Notification, ...] = ()


async def plan(tx: Transaction, now: datetime, calendars: CalendarRule = NO_CALENDARS) -> Plan:
    """The plan at ``now``. ``calendars``: whether sessions are put in calendars, and whose."""
    due: list[Notification] = []
    again: list[Notification] = []
    coming = await pulsing.closings(tx)
    last = await tx.heartbeats.get(HEARTBEAT_ID)
    for network in await tx.networks.all():
        of = await agenda(tx, network, now - LOOK_BACK)
        found = [*promised(of, now), *await _following(tx, of, now)]
        new = [notification for notification in found if not await tx.outbox.knows(notification.id)]
        due += [notification for notification in new if notification.due <= now]
        due += await _missed(tx, of, last.at, now, {notification.id for notification in found}) if last else []
        coming += [
            *moments(of, now, now + LOOK_AHEAD),
            *pulsing.openings(of.network, of.sessions),
            *(notification.due for notification in new),
        ]
        coming += await match_round.moments(tx, network, now)
        changed, anew = await digest_week.behind(tx, network, now)
        due += [notification for notification in changed if not await tx.outbox.knows(notification.id)]
        again += [*anew, *await digest_preview.behind(tx, network, now)]
        coming += [vote.closes_at for vote in await voting.running(tx, network.id, now)]
    told = [*await undelivered.planned(tx, now), *await taking_in.offers(tx, now)]
    due += [notification for notification in told if notification.due <= now]
    coming += [notification.due for notification in told]
    entries = await booking.rows(tx, calendars, now)
    due += entries.new
    coming += entries.moments
    return Plan(tuple(due), min((moment for moment in coming if moment > now), default=None), (*entries.again, *again))


async def _following(tx: Transaction, of: Agenda, now: datetime) -> list[Notification]:
    """What follows from what was sent or said: due or still to come."""
    unheard = await help_silence.of_network(tx, of.network, now)
    found = [*await _nudges(tx, of, now), *await _around(tx, of, now), *await _votes(tx, of, now)]
    found += [*await digest_preview.of_network(tx, of.network, now), *await thanking.of_network(tx, of.network, now)]
    return [*found, *unheard, *await half_yearly.of_network(tx, of.network, now)]


async def _nudges(tx: Transaction, of: Agenda, now: datetime) -> list[Notification]:
    """One for each check-in that was sent, unless the outbox has it already."""
    found: list[Notification] = []
    if not of.network.check_ins.nudge_days:
        return found
    for occasion, people in ((each, people) for occasions, people in of.courses for each in occasions):
        if occasion.due <= now < occasion.due + rhythm.NUDGED_WITHIN:
            for participant in people:
                key = occasion.notification_id(participant)
                asked = None if await tx.outbox.knows(rhythm.nudge_id(key)) else await tx.outbox.get(key)
                if asked is not None and asked.state is State.SENT:
                    found.append(rhythm.nudge(occasion, asked, of.network, now))
    return [notification for notification in found if now < notification.expires]


async def _around(tx: Transaction, of: Agenda, now: datetime) -> list[Notification]:
    """What coordinators, who was there and who was not get around each session."""
    found: list[Notification] = []
    staff = await at_work(tx, of.network, now)
    for session in of.sessions:
        readers = staff if not session.networks else await send_sheet.readers(tx, session, now)
        found += send_sheet.of_session(of.network, session, readers, now)
        found += attendance.asked_of(of.network, session, staff, now)
    found += await aftercare.of_network(tx, of.network, of.sessions, now)
    return [*found, *await pulsing.of_network(tx, of.network, of.sessions, now)]


async def _votes(tx: Transaction, of: Agenda, now: datetime) -> list[Notification]:
    return list(await voting.promised(tx, of.network, of.participants, of.coordinators, now))


async def _missed(tx: Transaction, of: Agenda, since: datetime, now: datetime, still: set[str]) -> list[Notification]:
    """What became due since ``since``, when the bot was last awake, and is of no use any more: each with its end, so that it is known.

    It is asked again at each of the moments that were slept through. ``still``: what is of use now.
    """
    downtime = [moment for moment in moments(of, since, now) if since < moment < now]
    found = [notification for moment in downtime for notification in promised(of, moment)]
    if downtime or now - since > timedelta(minutes=1):
        found += await _following(tx, of, since)
    lost = {notification.id: notification for notification in found if since < notification.due <= now and notification.id not in still}
    return [
        replace(notification, created_at=now, settled_at=now, state=State.EXPIRED, reason=DOWNTIME)
        for notification in lost.values()
        if not await tx.outbox.knows(notification.id) and await _was_wanted(tx, notification, now)
    ]


async def _was_wanted(tx: Transaction, notification: Notification, now: datetime) -> bool:
    """Whether it would have gone: not to whoever had signed off, is away or has paused it."""
    session = await tx.sessions.get(notification.about.get("session", ""))
    participant = await tx.participants.get(notification.about.get("participant", ""))
    if (
        session is not None
        and participant is not None
        and session.starts > notification.due
        and await is_signed_off(tx, participant, session)
    ):
        return False
    away = await tx.aways.get(notification.to.person or "")
    return not (away is not None and away.covers(notification.due)) and await unwanted(tx, notification, now) is None
