"""Sending the session sheet: to whom and when, and changing the sheets that are out. What stands on one is in sheet.py."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from domain.notifications.outbox import Notification, NotificationKind, Recipient, requeue
from domain.ports import Transaction
from domain.programme.contact_person import at_work
from domain.programme.programme import Coordinator, Network
from domain.sessions.invitees import networks_of
from domain.sessions.reminders import before, quiet
from domain.sessions.session import Session

RULE = "PT2H"
"""How long before a session its sheet is due (ISO 8601)."""


def sheet_id(session: str, coordinator: str) -> str:
    """The key of the sheet of this session to this coordinator (ids)."""
    return f"session:{session}:sheet:{coordinator}"


def of_session(network: Network, session: Session, coordinators: Sequence[Coordinator], now: datetime) -> Iterator[Notification]:
    """The sheet of ``session`` to each of ``coordinators``. It may go until the session ends: who signs off late changes it."""
    if now >= session.starts:
        return
    due = quiet(before(session.starts, RULE, network.zone), session.starts, network.zone)
    if not session.known_since <= due:
        return
    for coordinator in coordinators:
        yield Notification(
            id=sheet_id(session.id, coordinator.id),
            kind=NotificationKind.SHEET,
            to=Recipient(person=coordinator.user),
            about={"session": session.id, "coordinator": coordinator.id},
            due=due,
            expires=session.ends,
            created_at=now,
        )


async def readers(tx: Transaction, session: Session, now: datetime) -> Sequence[Coordinator]:
    """Who works now for any of the networks that take part, each once."""
    networks = [network for key in networks_of(session) if (network := await tx.networks.get(key))]
    return list(dict.fromkeys([coordinator for network in networks for coordinator in await at_work(tx, network, now)]))


async def refresh(tx: Transaction, session: Session, now: datetime) -> None:
    """Have the sheets of ``session`` that are out say what holds now; nothing once the session is over."""
    # Whoever stood in for somebody has one too.
    for coordinator in await tx.coordinators.all() if now < session.ends else ():
        sent = await tx.outbox.get(sheet_id(session.id, coordinator.id))
        if sent is not None and sent.activity:
            await tx.outbox.save(replace(requeue(sent, now), expires=session.ends))
