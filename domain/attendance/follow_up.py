"""The message to whoever missed a session, once: what they chose to catch up with, what comes next, and an offer to talk."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.attendance.expected import is_signed_off, roll
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import is_working_day, on_wall
from domain.ports import Transaction
from domain.programme.contact_person import current_contact
from domain.programme.programme import Network, Participant
from domain.sessions.session import Presence, Session

AT = time(9)
"""The hour at which it comes, on the wall clock."""
WITHOUT_WORD = 2
"""How many working days after a session those who signed off get it, when nobody has said who was there."""
PROMISED_WITHIN = timedelta(days=7)
"""What could not be planned within this time of its moment is not sent any more."""
USEFUL = timedelta(days=21)
"""Longer than for most messages: who was away gets it when they are back."""
LOOK_BACK = timedelta(days=30)
"""Sessions that ended longer ago are not looked at."""


def working_morning(after: datetime, network: Network, days: int = 1) -> datetime:
    """Nine o'clock, on the network's clock, of the ``days``-th working day after the day of ``after``."""
    return _morning(after.astimezone(network.zone).date(), days, network.zone)


@lru_cache(maxsize=4096)
def _morning(day: date, days: int, zone: ZoneInfo) -> datetime:
    while days:
        day += timedelta(days=1)
        days -= is_working_day(day)
    return on_wall(day, AT, zone)


async def of_network(tx: Transaction, network: Network, sessions: Sequence[Session], now: datetime) -> list[Notification]:
    """The message to everybody who missed one of ``sessions`` to which they were expected.

    The working morning after attendance was recorded, to those who were absent; to those who signed off after WITHOUT_WORD at the latest.
    """
    found: list[Notification] = []
    for session in sessions:
        expected = session.presence is Presence.EXPECTED and session.known_since < session.ends
        if expected and session.ends <= now < session.ends + LOOK_BACK:
            attendance = await tx.attendances.get(session.id)
            said = working_morning(attendance.saved_at, network) if attendance and attendance.saved_at else None
            unsaid = working_morning(session.ends, network, WITHOUT_WORD)
            who = await roll(tx, session)
            due = {absent.participant.id: (absent.participant, min(said or unsaid, unsaid)) for absent in who.missing}
            if attendance and said:
                due |= {participant.id: (participant, said) for participant in who.coming if participant.id in attendance.absent}
            found += [
                _notification(session, participant, moment, now) for participant, moment in due.values() if now < moment + PROMISED_WITHIN
            ]
    return found


async def missed(tx: Transaction, participant: Participant, session: Session) -> bool:
    """Whether ``participant`` was not at ``session``, as far as is known by now: marked as absent, or signed off."""
    attendance = await tx.attendances.get(session.id)
    return (attendance is not None and participant.id in attendance.absent) or await is_signed_off(tx, participant, session)


async def ask_to_talk(tx: Transaction, participant: Participant, session: Session, now: datetime) -> None:
    """One card to the contact person that ``participant`` would like to talk about ``session``; however often it is pressed."""
    reader = await current_contact(tx, participant, now)
    identity = talk_id(session.id, participant.id)
    if reader is not None and await tx.outbox.get(identity) is None:
        await tx.outbox.add(
            Notification(
                id=identity,
                kind=NotificationKind.TALK,
                to=Recipient(person=reader.user),
                about={"session": session.id, "participant": participant.id, "contact": participant.contact},
                due=now,
                expires=now + USEFUL,
                created_at=now,
            )
        )


def talk_id(session: str, participant: str) -> str:
    """The key of the card to the contact person that this participant would like to talk about this session (ids)."""
    return f"session:{session}:talk:participant:{participant}"


def _notification(session: Session, participant: Participant, due: datetime, now: datetime) -> Notification:
    return Notification(
        id=f"session:{session.id}:aftercare:participant:{participant.id}",
        kind=NotificationKind.AFTERCARE,
        to=Recipient(person=participant.user),
        about={"session": session.id, "participant": participant.id},
        due=due,
        expires=due + USEFUL,
        created_at=now,
    )
