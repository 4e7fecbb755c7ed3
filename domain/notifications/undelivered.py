"""What did not arrive, and who is told: one card a day to each coordinator, and at once an absence that the contact person did not get."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.notifications.conversation import Conversation, channel_conversation, person_conversation
from domain.notifications.heartbeat import HEARTBEAT_ID, Stop
from domain.notifications.outbox import UNREACHABLE, Notification, NotificationKind, Recipient, State, came_to_light, requeue
from domain.notifications.working_hours import next_open, on_wall
from domain.ports import Transaction
from domain.programme.programme import PROGRAMME_ID, Coordinator, Network

if TYPE_CHECKING:
    from domain.sessions.session import Absence, Session

SETTLES = timedelta(minutes=15)
"""How long is waited, after the first, for more of the same before the day's card goes."""
USEFUL = timedelta(hours=20)
"""A card that does not arrive itself is followed by the next day's, with the same on it."""
TOLD_AGAIN = timedelta(days=28)
"""Coordinators are told once in this time that the bot has no way to somebody, not with each message that waits for them."""
LOOK_BACK = timedelta(days=14)
"""What failed longer ago is not listed."""
_NEAR = timedelta(minutes=1)
"""An e-mail that goes so soon is waited for, before others are told of an absence."""


class Why(StrEnum):
    """Why something did not arrive. DOWNTIME: the bot did not run. NO_WAY: the bot has no chat with them. STOPPED: they blocked or removed
    it. REFUSED: the platform said no. MAYBE: nobody answered the send, so it may have arrived."""

    DOWNTIME = "asleep"
    NO_WAY = "no-way"
    STOPPED = "stopped"
    REFUSED = "refused"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of message that did not reach some people for one reason. ``names``: whose they were, an empty one for the channel.
    ``session``: the one it was about, if any."""

    network: Network
    kind: NotificationKind
    why: Why
    session: Session | None
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class Losses:
    """What a coordinator reads. ``stops``: when the bot did not run, as far as that lost something on the list."""

    losses: Sequence[Loss]
    stops: Sequence[Stop]


async def planned(tx: Transaction, now: datetime) -> list[Notification]:
    """The cards about what did not arrive and nobody was told of: to each coordinator of its network the day's card, and of an absence one
    at once."""
    rows = [(row, network) for row in await tx.outbox.not_arrived(since=now - LOOK_BACK) if (network := await network_of(tx, row))]
    found = [
        notification
        for row, network in rows
        if row.kind is NotificationKind.ABSENCE
        for notification in await _passed_on(tx, row, network, now)
    ]
    firsts: dict[str, datetime] = {}
    out_of_reach: dict[str, frozenset[str]] = {}
    for row, network in rows:
        if row.reason == UNREACHABLE and "participant" in row.about:
            if network.id not in out_of_reach:
                out_of_reach[network.id] = await _told_out_of_reach(tx, network, now)
            if row.to.person in out_of_reach[network.id]:
                continue
        for key in network.coordinators:
            firsts[key] = min(firsts.get(key, now), came_to_light(row))
    zone = await _zone(tx)
    for key, first in sorted(firsts.items()):
        coordinator = await tx.coordinators.get(key)
        if coordinator is not None:
            found.append(await _card(tx, coordinator, first, zone, now))
    return found


async def _told_out_of_reach(tx: Transaction, network: Network, now: datetime) -> frozenset[str]:
    """Who could not be reached according to the reports of late."""
    told = await _reported(tx, network, now, TOLD_AGAIN.days - 1)
    return frozenset(row.to.person for row in told if row.reason == UNREACHABLE and row.to.person)


async def _reported(tx: Transaction, network: Network, now: datetime, furthest: int) -> list[Notification]:
    """What stands in this network's reports, from so many days ago on. Where it is tomorrow already, that day's too."""
    days = [(now - timedelta(days=n)).date().isoformat() for n in range(furthest, -2, -1)]
    return [row for day in days for row in await tx.outbox.not_arrived(f"{network.id}:{day}")]


async def _card(tx: Transaction, to: Coordinator, first: datetime, zone: ZoneInfo, now: datetime) -> Notification:
    """The next day's that has none yet, today's included."""
    midnight = on_wall(now.astimezone(zone).date(), time(), zone)
    due = next_open(max(first + SETTLES, midnight), zone)
    while await tx.outbox.get(card_id(to, due, zone)) is not None:
        due = next_open(on_wall(due.astimezone(zone).date() + timedelta(days=1), time(), zone), zone)
    about = {"coordinator": to.id, "day": due.astimezone(zone).date().isoformat()}
    identity = card_id(to, due, zone)
    return Notification(
        id=identity,
        kind=NotificationKind.UNDELIVERED,
        to=Recipient(person=to.user),
        about=about,
        due=due,
        expires=due + USEFUL,
        created_at=now,
    )


def card_id(to: Coordinator, due: datetime, zone: ZoneInfo) -> str:
    """The key of the card to this coordinator of the day on which ``due`` lies in ``zone``."""
    return f"undelivered:{due.astimezone(zone).date().isoformat()}:coordinator:{to.id}"


async def _passed_on(tx: Transaction, row: Notification, network: Network, now: datetime) -> list[Notification]:
    """An absence whose contact person has not got it, to the network's other coordinators, at any hour."""
    absence = await tx.absences.get(row.about["absence"])
    if absence is None or not absence.stands or row.expires <= now:
        return []
    found = []
    for key in network.coordinators:
        other = await tx.coordinators.get(key)
        identity = f"{row.id}:passed-on:{key}"
        if other is not None and other.user != row.to.person and await tx.outbox.get(identity) is None:
            about = {**row.about, "coordinator": key}
            to = Recipient(person=other.user)
            found.append(
                Notification(id=identity, kind=NotificationKind.PASSED_ON, to=to, about=about, due=now, expires=row.expires, created_at=now)
            )
    return found


async def pass_on_again(tx: Transaction, absence: Absence, now: datetime) -> None:
    """Have the cards that told other coordinators of ``absence`` say what holds now. Saves them WAITING; does nothing for cards that are
    not out."""
    for row in await tx.outbox.of_session(absence.session):
        if row.kind is NotificationKind.PASSED_ON and row.about["absence"] == absence.id and row.activity:
            await tx.outbox.save(requeue(row, now))


async def has_been_told(tx: Transaction, notification: Notification, now: datetime) -> bool | datetime:
    """Whether the contact person knows of the absence that ``notification`` passes on: True or False; or a moment at which to ask again,
    when an e-mail to them is about to go."""
    card = await tx.outbox.get(f"absence:{notification.about['absence']}:contact")
    mail = await tx.outbox.get(f"absence:{notification.about['absence']}:mail")
    if (card is not None and card.state is State.SENT) or (mail is not None and mail.state is State.SENT):
        return True
    if mail is not None and mail.state in (State.WAITING, State.CLAIMED) and mail.attempts < 2 and mail.due < now + _NEAR:
        return now + _NEAR
    return False


async def take_stock(tx: Transaction, coordinator: Coordinator, day: str, now: datetime) -> Losses:
    """What the card of ``day`` (as in ``2027-01-31``) tells this coordinator: the report of that day for each network they coordinate.

    The first who asks makes the report: it marks what did not arrive as told in it, and has cards of that day that are out changed.
    """
    rows: list[tuple[Notification, Network]] = []
    open_rows = [(row, network) for row in await tx.outbox.not_arrived(since=now - LOOK_BACK) if (network := await network_of(tx, row))]
    for network in await tx.networks.all():
        if coordinator.id not in network.coordinators:
            continue
        report = f"{network.id}:{day}"
        told = await tx.outbox.not_arrived(report)
        if not told:
            told = [await tx.outbox.save(replace(row, report=report)) for row, of in open_rows if of.id == network.id]
            if told:
                await _change_cards(tx, network, day, now)
        rows += [(row, network) for row in told]
    return await _losses(tx, rows)


async def _change_cards(tx: Transaction, network: Network, day: str, now: datetime) -> None:
    for key in network.coordinators:
        out = await tx.outbox.get(f"undelivered:{day}:coordinator:{key}")
        if out is not None and out.state is State.SENT:
            await tx.outbox.save(replace(requeue(out, now), expires=now + USEFUL))


async def listed(tx: Transaction, coordinator: Coordinator, now: datetime) -> Losses:
    """All that did not arrive in the last LOOK_BACK in the networks of this coordinator, whether they were told of it or not."""
    rows: list[tuple[Notification, Network]] = []
    own = [network for network in await tx.networks.all() if coordinator.id in network.coordinators]
    found = list(await tx.outbox.not_arrived(since=now - LOOK_BACK))
    for network in own:
        found += await _reported(tx, network, now, LOOK_BACK.days + 1)
    for row in found:
        network_here = await network_of(tx, row)
        if network_here in own:
            rows.append((row, network_here))
    return await _losses(tx, rows)


async def network_of(tx: Transaction, row: Notification) -> Network | None:
    """The network whose coordinators are told of ``row``; None when what it is about, or whom it was for, is not there any more."""
    if row.to.network:
        network = await tx.networks.get(row.to.network)
        return network if network is not None and network.channel else None
    session = await tx.sessions.get(row.about["session"]) if "session" in row.about else None
    if "session" in row.about and session is None:
        return None
    participant = await tx.participants.get(row.about.get("participant", ""))
    if "participant" in row.about and participant is None:
        return None
    if session is not None or participant is not None:
        return await tx.networks.get(session.network if session else participant.network if participant else "")
    if "network" in row.about:
        return await tx.networks.get(row.about["network"])
    for place in await tx.participants.of_user(row.about.get("person", "")):
        if (network := await tx.networks.get(place.network)) is not None:
            return network
    return None


async def _losses(tx: Transaction, rows: Iterable[tuple[Notification, Network]]) -> Losses:
    """By network, kind, session and reason; the next sessions first. Without those who can be reached by now."""
    heartbeat = await tx.heartbeats.get(HEARTBEAT_ID)
    groups: dict[tuple[str, str, str, Why], tuple[Network, Session | None, list[str]]] = {}
    stops: set[Stop] = set()
    for row, network in rows:
        why = await _why(tx, row, network)
        if why is None:
            continue
        if why is Why.DOWNTIME and heartbeat is not None and row.settled_at is not None:
            stops |= {stop for stop in heartbeat.stops if stop.since < row.settled_at and row.due < stop.until}
        session = await tx.sessions.get(row.about["session"]) if "session" in row.about else None
        key = (network.id, session.id if session else "", row.kind.value, why)
        _, _, names = groups.setdefault(key, (network, session, []))
        name = await _name(tx, row, network)
        if name not in names:
            names.append(name)
    losses = [
        Loss(network, NotificationKind(kind), why, session, sorted(names))
        for (_, _, kind, why), (network, session, names) in groups.items()
    ]
    return Losses(losses, sorted(stops, key=lambda stop: stop.since))


async def _why(tx: Transaction, row: Notification, network: Network) -> Why | None:
    """None when it can be reached by now, and that was all that was wrong."""
    if row.state is State.EXPIRED:
        return Why.DOWNTIME
    if row.state is State.UNKNOWN:
        return Why.MAYBE
    channel = network.channel or ""
    way = await tx.conversations.get(person_conversation(row.to.person) if row.to.person else channel_conversation(channel))
    stopped = way is not None and bool(way.stopped)
    if row.reason == UNREACHABLE:
        return Why.STOPPED if stopped else None if _leads_there(way) else Why.NO_WAY
    if stopped:
        return Why.STOPPED
    # Not tried at all, or forbidden: they had stopped it then, and have a chat again by now.
    was_stopped = way is not None and (row.attempts == 0 or row.reason.startswith("403"))
    return None if was_stopped else Why.REFUSED


def _leads_there(way: Conversation | None) -> bool:
    return way is not None and bool(way.conversation or way.member)


async def _name(tx: Transaction, row: Notification, network: Network) -> str:
    """Whom it was for: a participant of the network or a coordinator; empty for the network's channel."""
    if row.to.person is None:
        return ""
    places = await tx.participants.of_user(row.to.person)
    place = next((participant for participant in places if participant.network == network.id), None) or next(iter(places), None)
    if place is not None and row.about.get("participant") == place.id:
        return place.name
    asked = await tx.applications.get(row.about.get("application", ""))
    if asked is not None and asked.user == row.to.person:
        return asked.name
    coordinator = await tx.coordinators.of_user(row.to.person)
    return coordinator.name if coordinator else place.name if place else ""


async def _zone(tx: Transaction) -> ZoneInfo:
    programme = await tx.programmes.get(PROGRAMME_ID)
    return ZoneInfo(programme.timezone if programme else "UTC")
