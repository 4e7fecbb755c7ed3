"""Who was at a session: the records, the code that participants type, and the card that asks coordinators."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import next_open
from domain.programme.programme import Coordinator, Network
from domain.sessions.session import Presence, Session

CORRECTABLE = timedelta(days=14)
"""How long after its end a session's attendance can be recorded and changed."""
MARGIN = timedelta(minutes=30)
"""The code is taken from so long before the start until so long after the end."""
LETTERS = "CDFHJKMNPRTVWX"
"""The letters of codes: none that is mistaken for another or for a digit, and no vowels, so that no code is a word."""
CODE_LENGTH = 4
TRIES = 5
"""How many wrong codes a participant may type for one session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Who was at one session; ``id`` is the session's. ``code``: empty until a coordinator asks for it.

    ``present`` and ``absent``: participant ids of those who had not signed off, as the coordinator ``by`` (an id) recorded it at
    ``saved_at``; None when nobody has yet.
    """

    id: str
    code: str = ""
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    by: str = ""
    saved_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One participant and the code of one session; ``id`` by ``absence_id``. A record each, as all type it in the same minute.

    ``wrong`` counts the wrong codes; ``at``: when the right one was typed, None until then.
    """

    id: str
    session: str
    participant: str
    at: datetime | None = None
    wrong: int = 0
    version: int = 0


def new_code() -> str:
    """A code of CODE_LENGTH letters, by chance."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


def takes_codes(session: Session, now: datetime) -> bool:
    """Whether the code of ``session`` is taken now."""
    return session.starts - MARGIN <= now <= session.ends + MARGIN


def can_be_said(session: Session, now: datetime) -> bool:
    """Whether a coordinator can see the code of ``session`` and record who was there now."""
    return session.starts - MARGIN <= now < session.ends + CORRECTABLE


def asked_of(network: Network, session: Session, coordinators: Sequence[Coordinator], now: datetime) -> Iterator[Notification]:
    """The card to each of ``coordinators`` that asks who was at ``session``: at its end, or on the next working morning.

    None for a session to which people come if they like, such as a webinar: nobody has missed it.
    """
    expires = session.ends + CORRECTABLE
    if session.presence is Presence.OPTIONAL or now >= expires:
        return
    due = next_open(session.ends, network.zone)
    if not session.known_since <= due:
        return
    for coordinator in coordinators:
        yield Notification(
            id=asked_id(session.id, coordinator.id),
            kind=NotificationKind.PRESENCE,
            to=Recipient(person=coordinator.user),
            about={"session": session.id, "coordinator": coordinator.id},
            due=due,
            expires=expires,
            created_at=now,
        )


def asked_id(session: str, coordinator: str) -> str:
    """The key of the card that asks this coordinator who was at this session (ids)."""
    return f"session:{session}:presence:{coordinator}"
