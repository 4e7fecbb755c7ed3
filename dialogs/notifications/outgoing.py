"""What did not arrive, told to coordinators: the day's card, and an absence passed on to another of them."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from cards.notifications import undelivered as cards
from dialogs.prepared import GONE, Drop, Prepared, Ready, Renderer, Wait, needed, paused, speech, theirs
from domain.notifications import undelivered
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.notifications.working_hours import next_open
from domain.ports import Transaction
from domain.programme.programme import PROGRAMME_ID


async def _undelivered(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """The day's card to one coordinator. One that is there is changed, whatever the hour."""
    reader = await theirs(notification, tx.coordinators.get(notification.about["coordinator"]))
    zone = await _zone(tx)
    morning = next_open(now, zone)
    if not notification.activity and (
        hold := await paused(tx, notification, now) or (Wait(morning, "working-hours") if morning > now else None)
    ):
        return hold
    losses = await undelivered.take_stock(tx, reader, notification.about["day"], now)
    if not losses.losses and not notification.activity:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    return Ready(cards.undelivered(await speech(tx, reader.user), losses, zone, asked=False))


async def _passed_on(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Renders an absence for a coordinator who is not the contact person: that somebody does not come, never their note."""
    session = await needed(tx.sessions.get(notification.about["session"]))
    participant = await needed(tx.participants.get(notification.about["participant"]))
    absence = await needed(tx.absences.get(notification.about["absence"]))
    network = await needed(tx.networks.get(session.network))
    reader = await theirs(notification, tx.coordinators.get(notification.about["coordinator"]))
    contact = await needed(tx.coordinators.get(participant.contact))
    if reader.id not in network.coordinators:
        return GONE
    if not notification.activity:
        if not absence.stands:
            return Drop(State.NOT_NEEDED, "came-after-all")
        told = await undelivered.has_been_told(tx, notification, now)
        if told is True:
            return Drop(State.NOT_NEEDED, "contact-knows")
        if isinstance(told, datetime):
            return Wait(told, "mail-first")
    return Ready(cards.passed_on(await speech(tx, reader.user), network, session, participant, contact, back=not absence.stands))


async def _zone(tx: Transaction) -> ZoneInfo:
    programme = await tx.programmes.get(PROGRAMME_ID)
    return ZoneInfo(programme.timezone if programme else "UTC")


RENDERERS: Mapping[NotificationKind, Renderer] = {NotificationKind.UNDELIVERED: _undelivered, NotificationKind.PASSED_ON: _passed_on}
