"""Check-ins, and what people wrote in them (Update), with who may read it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.actions.action import Step
from domain.check_ins.questions import Question
from domain.privacy.visibility import Visibility as Visibility


class CheckInState(StrEnum):
    """OPEN: not answered. ANSWERED: answered, and its readers not chosen yet. DONE: its readers are chosen, and the spiral moved. SKIPPED:
    its participant left it out, and the spiral did not move."""

    OPEN = "open"
    ANSWERED = "answered"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in about one step of one cycle of an action. A card carries its id; this record decides what a press still does.

    ``put_off_at``: when "not now" was pressed: it comes again by itself only on the day ``again_on``, if they chose one. ``done_at``: when
    it was done or skipped. ``withdrawn_at``: when its author took back what they wrote. ``questions``: what it asks, as the network had it
    when it was asked; empty for the built-in questions.
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
        """Whether it is done or skipped."""
        return self.state in (CheckInState.DONE, CheckInState.SKIPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What somebody wrote in one check-in (``id`` is the check-in's). ``answers``: question id to text, or to the choice, several with
    commas.

    ``visibility`` is ME until its author has chosen. ``at``: when it was written. ``shared_at``: since when the network may see it, None
    when it may not. ``edited_at``: when its author last changed the words. ``questions``: as in its CheckIn, so that each answer keeps its
    question.
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
