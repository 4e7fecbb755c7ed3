"""Makes what goes out unasked at the moment it is sent: checked again, then rendered from today's records in the reader's language."""

from dataclasses import replace
from datetime import datetime

from dialogs.calendar import outgoing as booking
from dialogs.digest import outgoing as outgoing_digest
from dialogs.notifications import why
from dialogs.prepared import GONE, Drop, Prepared, Ready, RecordGone, Renderer, speech, unasked
from dialogs.rooms import ROOMS
from dialogs.routes import joined
from domain.calendar.link import NO_LINKS, CalendarLinks
from domain.calendar.port import CalendarOutcome
from domain.calendar.sync import NO_CALENDARS, CalendarRule
from domain.notifications.outbox import TOO_LATE, Notification, NotificationKind, State
from domain.onboarding.take_intake import offered
from domain.ports import Transaction


class Preparer:
    """The ``Preparer`` of scheduler/dispatcher.py: one renderer for each kind. May be asked about the same notification again, in
    another transaction."""

    def __init__(self, links: CalendarLinks = NO_LINKS, calendars: CalendarRule = NO_CALENDARS) -> None:
        self._prepare: dict[NotificationKind, Renderer] = joined(
            (room.room, kind, item) for room in ROOMS for kind, item in room.renderers_with(links, calendars).items()
        )

    async def prepare(self, tx: Transaction, notification: Notification, now: datetime) -> Prepared:
        if notification.expires <= now:
            return Drop(State.EXPIRED, TOO_LATE)
        try:
            prepared = await unasked(tx, notification, now) or await self._prepare[notification.kind](tx, notification, now)
        except RecordGone:
            return GONE
        if isinstance(prepared, Ready):
            say = await speech(tx, notification.to.person)
            return replace(prepared, message=await why.explained(tx, notification, prepared.message, say, now))
        return prepared

    async def settled(self, tx: Transaction, notification: Notification, now: datetime) -> None:
        """Note what follows from ``notification`` having gone out: up to when a digest has told, and what is to be offered or told only
        once."""
        if notification.kind is NotificationKind.INTAKE:
            await offered(tx, notification.to.person or "", now)
        if notification.kind is NotificationKind.DIGEST:
            await outgoing_digest.settled(tx, notification, now)
        if notification.kind is NotificationKind.THANKED:
            await outgoing_digest.heard(tx, notification)

    async def booked(self, tx: Transaction, notification: Notification, booked: CalendarOutcome, now: datetime) -> None:
        """Store what the calendar answered."""
        await booking.booked(tx, notification, booked, now)
