"""Check-ins, between the sessions, and the logged updates they leave, each with the circle its author chose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.actions.action import Step
from domain.check_ins.questions import Question
from domain.privacy.visibility import Visibility as Visibility


class CheckInState(StrEnum):
    """OPEN: asked, not answered. ANSWERED: the text is logged, nobody else sees it yet. DONE: its circle is chosen and the step moved.
    SKIPPED: its participant left it out, and the step did not move."""

    OPEN = "open"
    ANSWERED = "answered"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in about one step of one cycle. A card carries its id; this record decides what a press still means.

    ``put_off_at``: "not now" was pressed, so it is not brought up again by itself, but on the day ``again_on`` if they chose one.
    ``done_at``: when it was done or skipped. ``withdrawn_at``: when its author took back what they had written.
    ``questions``: what its step asks, when the programme file says otherwise than the built-in ones; they stay as they were asked.
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
    again_on: date | None = None
    withdrawn_at: datetime | None = None
    questions: tuple[Question, ...] = ()
    version: int = 0

    @property
    def is_closed(self) -> bool:
        """Whether nothing is asked about it any more."""
        return self.state in (CheckInState.DONE, CheckInState.SKIPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One logged entry: the answers of one check-in (``id`` is the check-in's), question id to text or choice.

    Until its author has chosen a circle it is ``ME``. ``shared_at`` is when it last became visible to the network, None when it is not.
    ``edited_at``: when its author last changed the words. ``questions``: as in its CheckIn, so that each answer keeps its question.
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
    edited_at: datetime | None = None
    questions: tuple[Question, ...] = ()
    version: int = 0
