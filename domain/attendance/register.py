"""Who was at a session: said by a coordinator afterwards, or by participants with a code during it."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.notifications.outbox import Intent, Kind, To
from domain.notifications.working_hours import next_open
from domain.programme.programme import Coordinator, Network
from domain.sessions.session import Presence, Session

CORRECTABLE = timedelta(days=14)
"""So long after its end a session's attendance can be said and put right."""
MARGIN = timedelta(minutes=30)
"""The code counts from so long before the start until so long after the end."""
LETTERS = "CDFHJKMNPRTVWX"
"""None that is mistaken for another or for a digit, and no vowels, so that no code is a word."""
CODE_LENGTH = 4
TRIES = 5
"""So many wrong codes somebody may type for one session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Of one session; ``id`` is the session's. ``absent`` and ``present`` are participant ids, as ``by`` (a coordinator's id) said it at
    ``saved_at``; None: nobody has said it yet. ``code`` is empty until a coordinator asked for it."""

    id: str
    code: str = ""
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    by: str = ""
    saved_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One participant and the code of one session; ``id`` as that of an absence. A record each, as all type it in the same minute.

    ``wrong`` counts the codes that were not right; ``at`` is None until one was.
    """

    id: str
    session: str
    participant: str
    at: datetime | None = None
    wrong: int = 0
    version: int = 0


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


def takes_codes(session: Session, now: datetime) -> bool:
    return session.starts - MARGIN <= now <= session.ends + MARGIN


def can_be_said(session: Session, now: datetime) -> bool:
    """Whether a coordinator can look at the code or say who was there."""
    return session.starts - MARGIN <= now < session.ends + CORRECTABLE


def asked_of(network: Network, session: Session, coordinators: Sequence[Coordinator], now: datetime) -> Iterator[Intent]:
    """The card to each coordinator that asks who was there: at the session's end or the next working morning. Due or still to come.

    Where nobody is expected, as at a webinar, nobody has missed anything, and it is not asked.
    """
    expires = session.ends + CORRECTABLE
    if session.presence is Presence.OPTIONAL or now >= expires:
        return
    due = next_open(session.ends, network.zone)
    if not session.known_since <= due:
        return
    for one in coordinators:
        yield Intent(
            id=asked_id(session.id, one.id),
            kind=Kind.PRESENCE,
            to=To(person=one.user),
            about={"session": session.id, "coordinator": one.id},
            due=due,
            expires=expires,
            created_at=now,
        )


def asked_id(session: str, coordinator: str) -> str:
    return f"session:{session}:presence:{coordinator}"
