"""Why somebody gets a message, said on the message itself and on request ("waarom krijg ik dit")."""

from datetime import datetime
from zoneinfo import ZoneInfo

from cards.language import Language
from cards.notifications import why as cards
from dialogs.context import Context
from domain.notifications import time_estimate as burden
from domain.notifications.outbox import UNASKED, Notification, NotificationKind
from domain.notifications.undelivered import network_of
from domain.ports import Message, Transaction
from domain.programme.programme import PROGRAMME_ID, Network

EXPLAINED = UNASKED | {
    NotificationKind.CHANGE,
    NotificationKind.CHANNEL_REMINDER,
    NotificationKind.CHANNEL_CHANGE,
    NotificationKind.DIGEST,
    NotificationKind.DIGEST_CHANGE,
    NotificationKind.REMINDER_CARD,
}
"""The kinds that say on the card itself why they come."""


async def explained(tx: Transaction, notification: Notification, message: Message, say: Language, now: datetime) -> Message:
    """``message``, with the reason why it comes behind a button when its kind is in EXPLAINED."""
    network = await _network(tx, notification) if notification.kind in EXPLAINED else None
    if network is None:
        return message
    programme = await tx.programmes.get(PROGRAMME_ID)
    if notification.to.person is None or programme is None:
        return cards.with_reason(say, message, cards.reason(say, notification, network.name), personal=False)
    used = await burden.unasked_of_week(tx, notification.to.person, now) + (notification.kind in UNASKED)
    told = cards.budget(say, used, programme.message_budget_per_week)
    return cards.with_reason(say, message, f"{cards.reason(say, notification, network.name)} {told}", personal=True)


async def week(context: Context) -> Message:
    """What came in the past week with its reason, how much time the month asks, and how to get less."""
    programme = context.who.programme
    zone = ZoneInfo(programme.timezone if programme else "UTC")
    got = []
    for notification in await burden.of_week(context.tx, context.who.user, context.now):
        network = await _network(context.tx, notification)
        got.append(cards.Got(notification, notification.settled_at or notification.due, network.name if network else ""))
    takes_part = bool(context.who.participants)
    return cards.week(
        context.say,
        got,
        zone,
        most=programme.message_budget_per_week if programme else 0,
        used=await burden.unasked_of_week(context.tx, context.who.user, context.now),
        month=await burden.of_month(context.tx, context.who.user, context.now, zone) if takes_part else None,
    )


async def _network(tx: Transaction, notification: Notification) -> Network | None:
    if notification.to.network:
        return await tx.networks.get(notification.to.network)
    return await network_of(tx, notification)
