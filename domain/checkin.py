"""Check-ins, and the logged updates they leave (mission.md rows 20, 24, 43)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.action import Step


class Visibility(StrEnum):
    """Who may see an entry, chosen by its author. From the smallest circle to the widest."""

    ME = "me"
    CONTACT = "contact"
    NETWORK_UNNAMED = "network_unnamed"
    NETWORK_NAMED = "network_named"


class CheckInState(StrEnum):
    """OPEN: asked, not answered. ANSWERED: the text is logged, nobody else sees it yet. DONE: its circle is chosen and the step moved."""

    OPEN = "open"
    ANSWERED = "answered"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in about one step of one cycle. A card carries its id; this record decides what a press still means.

    ``put_off_at``: "not now" was pressed, so it is not brought up again by itself.
    """

    id: str
    participant: str
    action: str
    cycle: int
    step: Step
    state: CheckInState
    asked_at: datetime
    answered_at: datetime | None = None
    done_at: datetime | None = None
    put_off_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One logged entry: the answers of one check-in (``id`` is the check-in's), question id to text or choice.

    Until its author has chosen a circle it is ``ME``. ``shared_at`` is when it last became visible to the network, None when it is not.
    """

    id: str
    participant: str
    network: str
    action: str
    cycle: int
    step: Step
    answers: Mapping[str, str] = field(default_factory=dict)
    visibility: Visibility = Visibility.ME
    at: datetime
    shared_at: datetime | None = None
    version: int = 0
