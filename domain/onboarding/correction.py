"""What a participant says is otherwise than the programme has it, until a coordinator decides."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class About(StrEnum):
    """PLACE: organisation and sector. CONTACT: that their contact person is another, in their own words."""

    PLACE = "place"
    CONTACT = "contact"


class Decision(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The latest one of a participant about one thing. ``id`` is ``<participant>|<about>``; ``number`` tells it from earlier ones.

    ``organisation`` and ``sector`` as they should be, for PLACE; ``words`` for CONTACT. ``decided_by``: a Coordinator's id, or empty when
    the programme file decided. ``cards``: the keys of the cards that ask coordinators.
    """

    id: str
    participant: str
    network: str
    about: About
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


def correction_id(participant: str, about: About) -> str:
    return f"{participant}|{about}"
