"""Why a message comes: behind a button on the message itself, and as a list of the past week."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import isodate

from cards.elements import ActionShowCard, BodyElement, Container, InnerCard, TextBlock, plain, render
from cards.elements.card import MOST_ACTIONS
from cards.frame import compose, fits, subheading
from cards.language import Language
from cards.notifications.preferences import choices
from domain.notifications.outbox import Notification, NotificationKind
from domain.notifications.time_estimate import Burden
from domain.ports import Message

SHOWN = 12
"""How many messages of a week are listed."""


@dataclass(frozen=True, slots=True)
class Got:
    """A message that reached somebody. ``network`` is its name, or empty."""

    notification: Notification
    at: datetime
    network: str


def reason(say: Language, notification: Notification, network: str) -> str:
    """Which rule made this message, in one sentence. ``network``: its name, or empty when that is not known any more."""
    network = network or say("why-your-network")
    if notification.kind in (NotificationKind.REMINDER, NotificationKind.CHANNEL_REMINDER, NotificationKind.REMINDER_CARD):
        return say("why-reminder" if notification.to.person else "why-channel-reminder", network=network, before=_before(say, notification))
    return say(f"why-kind-{notification.kind}", network=network)


def named(say: Language, kind: NotificationKind) -> str:
    """What a message of this kind is called in a list."""
    return say(f"message-{kind}")


def _before(say: Language, notification: Notification) -> str:
    """ "14 dagen", from the rule in the notification's key."""
    _, _, rest = notification.id.partition(":reminder:")
    span: timedelta = isodate.parse_duration(rest.partition(":")[0])
    if span >= timedelta(days=1) and span % timedelta(days=1) == timedelta(0):
        return say("span-days", count=span.days)
    if span % timedelta(hours=1) == timedelta(0):
        return say("span-hours", count=span // timedelta(hours=1))
    return say("span-minutes", count=span // timedelta(minutes=1))


def budget(say: Language, used: int, most: int) -> str:
    return say("why-budget", count=used, most=say.number(most))


def with_reason(say: Language, message: Message, text: str, *, personal: bool) -> Message:
    """The message with one quiet button more, that opens its reason under it. ``personal``: with the ways to get less.

    A card that is full stays as it is: its reason is one word away then, "waarom".
    """
    actions = message.card.get("actions", [])
    if not isinstance(actions, list) or len(actions) >= MOST_ACTIONS:
        return message
    body: list[BodyElement] = [TextBlock(plain(text), is_subtle=True), TextBlock(say("why-more"), is_subtle=True, spacing="small")]
    inner = InnerCard([*body, *choices(say)] if personal else body[:1])
    button = ActionShowCard(say("button-why"), inner, mode="secondary")
    explained = replace(message, card={**message.card, "actions": [*actions, render(button)]})
    return explained if fits(explained) else message


def week(say: Language, got: Sequence[Got], zone: ZoneInfo, *, used: int, most: int, month: Burden | None) -> Message:
    """The card with what came in the past week, newest first. ``used``, ``most``: unasked messages, of how many. ``month``: an estimate of
    the time it asks of a participant; None for whoever is none."""
    rest = len(got) - SHOWN
    more = [TextBlock(say("and-more", count=rest), is_subtle=True, spacing="small")] if rest > 0 else []
    listed = [_row(say, other, zone) for other in got[:SHOWN]]
    return compose(
        say,
        title=say("why-title"),
        lead=say("why-lead") if got else say("why-nothing"),
        matter=[*listed, *more, *(_asked(say, month, used, most) if month else [])],
        small_print=say("why-small"),
    )


def _row(say: Language, got: Got, zone: ZoneInfo) -> BodyElement:
    when = f"{say.short_day(got.at, zone)}, {say.clock(got.at, zone)}"
    lines: list[BodyElement] = [
        TextBlock(plain(named(say, got.notification.kind)), weight="bolder"),
        TextBlock(plain(f"{when} · {got.network}" if got.network else when), is_subtle=True, spacing="none"),
        TextBlock(plain(reason(say, got.notification, got.network)), spacing="none"),
    ]
    return Container(lines, separator=True, spacing="medium")


def _asked(say: Language, month: Burden, used: int, most: int) -> list[BodyElement]:
    hours = round(month.session_minutes / 30) / 2
    return [
        TextBlock(budget(say, used, most), spacing="large"),
        subheading(say("burden-title")),
        TextBlock(say("burden-messages", count=month.messages, minutes=month.minutes), spacing="small"),
        TextBlock(say("burden-sessions", count=month.sessions, hours=say.number(hours)), spacing="small"),
        TextBlock(say("burden-programme"), spacing="small", is_subtle=True),
        *choices(say),
    ]
