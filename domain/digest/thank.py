"""Thanking for an entry of the digest, and telling its author once a week how many did."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.check_ins.check_in import Update
from domain.digest import digest
from domain.digest.post import WATCHED
from domain.digest.thanks import Thanks, mark
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.ports import Transaction
from domain.programme.programme import Network

USEFUL = timedelta(days=3)
"""How long the news of thanks is worth sending."""


async def thank(tx: Transaction, update: Update, user: str, now: datetime) -> None:
    """Count the thanks of a person (Entra object id) for ``update``, once."""
    known = await tx.thanks.get(update.id)
    if known is None:
        made = Thanks(id=update.id, participant=update.participant, network=update.network, key=secrets.token_hex(32), since=now)
        known = await tx.thanks.add(made)
    if known.key and mark(known, user) not in known.marks:
        # Sorted: the order in which people pressed is nobody's business.
        marks = tuple(sorted((*known.marks, mark(known, user))))
        await tx.thanks.save(replace(known, marks=marks, untold_since=known.untold_since or now))


async def take_back(tx: Transaction, update: str, user: str) -> None:
    """Take back the thanks of a person (Entra object id) for the update with this id; nothing happens when they did not thank for it."""
    known = await tx.thanks.get(update)
    if known is not None and known.key and mark(known, user) in known.marks:
        marks = tuple(text for text in known.marks if text != mark(known, user))
        told = min(known.told, len(marks))
        await tx.thanks.save(replace(known, marks=marks, told=told, untold_since=known.untold_since if len(marks) > told else None))


async def of_network(tx: Transaction, network: Network, now: datetime) -> list[Notification]:
    """One message to each author who was thanked before the moment of the last digest, due at that moment."""
    moment = max(digest.moments(network, max(now - USEFUL, network.known_since), now), default=None)
    if moment is None:
        return []
    found: dict[str, Notification] = {}
    for thanks in await tx.thanks.untold(network.id, until=moment):
        author = await tx.participants.get(thanks.participant)
        if author is not None and await tx.updates.get(thanks.id) is not None:
            found[author.id] = Notification(
                id=f"thanked:{author.id}:{moment.astimezone(network.zone).date().isoformat()}",
                kind=NotificationKind.THANKED,
                to=Recipient(person=author.user),
                about={"network": network.id, "participant": author.id},
                due=moment,
                expires=moment + USEFUL,
                created_at=now,
            )
    return list(found.values())


async def untold(tx: Transaction, participant: str) -> list[tuple[Update, Thanks]]:
    """What this participant (an id) shared and was thanked for since they were last told."""
    found = [thanks for thanks in await tx.thanks.of_participant(participant) if thanks.untold]
    return [(update, thanks) for thanks in found if (update := await tx.updates.get(thanks.id))]


async def heard(tx: Transaction, participant: str) -> None:
    """Note that this participant (an id) has been told."""
    for _, thanks in await untold(tx, participant):
        await tx.thanks.save(replace(thanks, told=len(thanks.marks), untold_since=None))


async def close_old(tx: Transaction, network: str, now: datetime) -> None:
    """Remove the key and the marks of what was thanked for first longer than WATCHED ago, once its author has been told."""
    over: Sequence[Thanks] = await tx.thanks.open_of_network(network, until=now - WATCHED)
    for thanks in over:
        if not thanks.untold:
            await tx.thanks.save(replace(thanks, key="", marks=(), told=0))
