"""What goes out around a session: reminders, what changed, and the session sheet, made at the moment it is sent."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from cards.sessions import sessions as session_cards
from cards.sessions import sheet
from dialogs.calendar.outgoing import own_link
from dialogs.prepared import (
    Drop,
    Prepared,
    Ready,
    Renderer,
    needed,
    over_budget,
    paused,
    quiet_before,
    session_place,
    session_reader,
    speech,
)
from dialogs.sessions import change_notices
from domain.attendance.expected import is_signed_off
from domain.calendar.link import CalendarLinks
from domain.calendar.sync import CalendarRule
from domain.notifications.outbox import TOO_LATE, Notification, NotificationKind, State
from domain.ports import Transaction
from domain.sessions.details import details_of
from domain.sessions.invitees import is_invited, networks_of
from domain.sessions.sheet import sheet as sheet_of


async def _reminder(tx: Transaction, notification: Notification, now: datetime, links: CalendarLinks) -> Prepared:
    session, network, participant = await session_place(tx, notification)
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if not await is_invited(tx, session, participant):
        return Drop(State.NOT_NEEDED, "not-invited")
    if session.starts <= now:
        return Drop(State.EXPIRED, TOO_LATE)
    if await is_signed_off(tx, participant, session):
        return Drop(State.NOT_NEEDED, "signed-off")
    hold = (
        await paused(tx, notification, now)
        or quiet_before(session.starts, network, now)
        or await over_budget(tx, notification, network, now)
    )
    say = await speech(tx, participant.user)
    calendar = await own_link(tx, links, session, participant, say.tag)
    details = await details_of(tx, session, invitation=links.invitation(session, say.tag))
    return hold or Ready(session_cards.reminder(say, network, session, now, calendar, details))


async def _channel_reminder(tx: Transaction, notification: Notification, now: datetime, links: CalendarLinks) -> Prepared:
    session = await needed(tx.sessions.get(notification.about["session"]))
    network = await needed(tx.networks.get(notification.to.network or ""))
    if network.id not in networks_of(session):
        return Drop(State.NOT_NEEDED, "not-invited")
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if session.starts <= now:
        return Drop(State.EXPIRED, TOO_LATE)
    say = await speech(tx)
    details = await details_of(tx, session, invitation=links.invitation(session, say.tag), everybody=True)
    return quiet_before(session.starts, network, now) or Ready(session_cards.channel_reminder(say, network, session, details))


async def _sheet(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    session, network, reader = await session_reader(tx, notification, now)
    # A card that is there is changed, whatever the hour.
    hold = None if notification.activity else (await paused(tx, notification, now) or quiet_before(session.starts, network, now))
    say, details = await speech(tx, reader.user), await details_of(tx, session)
    return hold or Ready(sheet.sheet(say, await sheet_of(tx, session, network, reader, now), details))


def renderers(links: CalendarLinks, calendars: CalendarRule) -> Mapping[NotificationKind, Renderer]:
    """With ``links`` to an entry for one's own calendar, and to an invitation to pass on."""
    return {
        NotificationKind.REMINDER: partial(_reminder, links=links),
        NotificationKind.CHANNEL_REMINDER: partial(_channel_reminder, links=links),
        NotificationKind.REMINDER_CARD: partial(change_notices.reminder_card, links=links),
        NotificationKind.CHANGE: change_notices.change,
        NotificationKind.CHANNEL_CHANGE: change_notices.channel_change,
        NotificationKind.SHEET: _sheet,
    }
