"""The record of what a participant says is otherwise than the programme file has it, until a coordinator decides."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CorrectionSubject(StrEnum):
    """What is otherwise. PLACE: organisation and sector. CONTACT: the contact person, in the participant's words."""

    PLACE = "place"
    CONTACT = "contact"


class Decision(StrEnum):
    """What a coordinator decided: OPEN for nothing yet, TAKEN over, or LEFT as it is."""

    OPEN = "open"
    TAKEN = "taken"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The latest of a participant about one thing. ``id`` by ``correction_id``; ``number`` tells it from earlier ones about the same thing.

    ``organisation`` and ``sector`` as they should be, for PLACE; ``words`` for CONTACT. ``decided_by``: a Coordinator's id, empty when the
    programme file settled it. ``cards``: the keys of the cards that ask coordinators.
    """

    id: str
    participant: str
    network: str
    about: CorrectionSubject
    number: int
    organisation: str = ""
    sector: str = ""
    words: str = ""
    at: datetime
    decision: Decision = Decision.OPEN
    decided_by: str = ""
    decided_at: datetime | None = None
    cards: tuple[str, ...] = ()
    version: int = 0


def correction_id(participant: str, about: CorrectionSubject) -> str:
    """The id of this participant's correction about this."""
    return f"{participant}|{about}"
