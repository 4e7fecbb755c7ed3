"""Somebody who is not in a network asks to take part in it (aanmelding)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ApplicationState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One request. ``id`` is ``<tenant>|<day>|<number>``: of two made at the same moment one gets a Conflict, and is counted after.

    ``user`` is the Entra object id of who asks; ``name`` what Teams called them, or they themselves, and identifies nobody.
    ``text``: why, in their words; ``answer``: a coordinator's, when it is not now. ``participant``: who it made of them.
    ``cards``: the keys of the cards that ask coordinators. Once it is settled otherwise than by accepting, ``text`` and ``email`` are gone.
    """

    id: str
    tenant: str
    user: str
    name: str
    network: str
    organisation: str
    sector: str
    email: str
    text: str
    language: str
    at: datetime
    state: ApplicationState = ApplicationState.OPEN
    answer: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    participant: str = ""
    cards: tuple[str, ...] = ()
    version: int = 0
