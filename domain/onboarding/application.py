"""The record of asking to take part in a network (aanmelding), by somebody who is not in the programme file."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ApplicationState(StrEnum):
    """Where it stands: OPEN until a coordinator decides or its sender withdraws it. The values are stored."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One request. ``id`` is ``<tenant>|<day>|<number>``: of two made at the same moment one gets a Conflict, and the next number.

    ``user``: the Entra object id of who asks; ``name``: as Teams has it, or as they wrote it; it identifies nobody. ``text``: why, in their
    words; ``answer``: a coordinator's, when it is not now. ``participant``: the id of the place it made. ``cards``: the keys of the cards
    that ask coordinators. Once it is settled otherwise than by accepting, ``text`` and ``email`` are empty.
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
