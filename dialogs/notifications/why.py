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


async def explained(tx: Transaction, intent: Notification, message: Message, say: Language, now: datetime) -> Message:
    """``message``, with the reason why it comes behind a button when its kind is in EXPLAINED."""
    network = await _network(tx, intent) if intent.kind in EXPLAINED else None
    if network is None:
        return message
    programme = await tx.programmes.get(PROGRAMME_ID)
    if intent.to.person is None or programme is None:
        return cards.with_reason(say, message, cards.reason(say, intent, network.name), personal=False)
    used = await burden.unasked_of_week(tx, intent.to.person, now) + (intent.kind in UNASKED)
    told = cards.budget(say, used, programme.message_budget_per_week)
    return cards.with_reason(say, message, f"{cards.reason(say, intent, network.name)} {told}", personal=True)


async def week(scene: Context) -> Message:
    """What came in the past week with its reason, how much time the month asks, and how to get less."""
    programme = scene.who.programme
    zone = ZoneInfo(programme.timezone if programme else "UTC")
    got = []
    for intent in await burden.of_week(scene.tx, scene.who.user, scene.now):
        network = await _network(scene.tx, intent)
        got.append(cards.Got(intent, intent.settled_at or intent.due, network.name if network else ""))
    takes_part = bool(scene.who.participants)
    return cards.week(
        scene.say,
        got,
        zone,
        most=programme.message_budget_per_week if programme else 0,
        used=await burden.unasked_of_week(scene.tx, scene.who.user, scene.now),
        month=await burden.of_month(scene.tx, scene.who.user, scene.now, zone) if takes_part else None,
    )


async def _network(tx: Transaction, intent: Notification) -> Network | None:
    if intent.to.network:
        return await tx.networks.get(intent.to.network)
    return await network_of(tx, intent)
