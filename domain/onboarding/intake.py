"""Getting to know each other (kennismaken): what a participant tells when they come in, a step at a time; and who may read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.privacy.may_see import Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.programme import Network, Participant


class IntakeStage(StrEnum):
    """The steps of the intake, in order. (Those of the spiral are ``Step``.)"""

    PLACE = "place"
    THEMES = "themes"
    WISHES = "wishes"
    EXAMPLE = "example"
    CONTACT = "contact"
    DONE = "done"


THEMES_FOR = Visibility.CONTACT
"""Who may see which themes somebody chose. How many chose each, coordinators see from FLOOR on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What one participant told; ``id`` is theirs. ``stage``: the step at which it goes on.

    ``themes``: those that draw them. ``wishes`` and ``example`` (something that works): their words, with who may read them.
    ``example_shared_at``: since when the network may read the example as it is, None when it may not. ``revisions``: how often each step
    was answered, so that an old card is recognised. ``put_off_at``: when they said "later".
    """

    id: str
    network: str
    stage: IntakeStage = IntakeStage.PLACE
    themes: tuple[str, ...] = ()
    wishes: str = ""
    wishes_for: Visibility = Visibility.CONTACT
    example: str = ""
    example_for: Visibility = Visibility.CONTACT
    example_shared_at: datetime | None = None
    revisions: Mapping[str, int] = field(default_factory=dict)
    started_at: datetime
    done_at: datetime | None = None
    put_off_at: datetime | None = None
    version: int = 0

    def revision(self, stage: IntakeStage) -> int:
        """How often ``stage`` was answered."""
        return self.revisions.get(stage, 0)


def stages_of(network: Network) -> Sequence[IntakeStage]:
    """The steps of the intake in ``network``: one without themes does not ask for them."""
    return [stage for stage in IntakeStage if network.themes or stage is not IntakeStage.THEMES]


def following(network: Network, stage: IntakeStage) -> IntakeStage:
    """The step after ``stage``; DONE is followed by itself."""
    later = list(IntakeStage)[list(IntakeStage).index(stage) + 1 :]
    return next((other for other in later if other in stages_of(network)), IntakeStage.DONE)


def before(network: Network, stage: IntakeStage) -> IntakeStage | None:
    """The step before ``stage``; None for the first."""
    earlier = list(IntakeStage)[: list(IntakeStage).index(stage)]
    return next((other for other in reversed(earlier) if other in stages_of(network)), None)


@dataclass(frozen=True, slots=True)
class VisibleIntake:
    """What of an intake one reader may read; empty where they may not."""

    themes: Sequence[str]
    wishes: str
    example: str


def readable(intake: Intake, circle: Circle) -> VisibleIntake:
    """What of ``intake`` ``circle`` may read under its author's name. What was shared without the name is not in it."""
    return VisibleIntake(
        themes=intake.themes if may_see(THEMES_FOR, circle) else (),
        wishes=intake.wishes if may_see(intake.wishes_for, circle) else "",
        example=intake.example if may_see(intake.example_for, circle) else "",
    )


@dataclass(frozen=True, slots=True)
class IntakeQuote:
    """Somebody's words; ``author``: a name, None when they are told without one. ``ref``: which they are in a digest (digest/post.py); it
    stands on no card."""

    text: str
    author: str | None
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a coordinator may know of the intakes of a network. ``themes``: how many chose each, None for fewer than FLOOR. ``wishes``: in
    an order that tells nothing."""

    network: Network
    themes: Mapping[str, int | None]
    wishes: Sequence[IntakeQuote]


def told(text: str, visibility: Visibility, author: Participant, *, contact: bool) -> IntakeQuote | None:
    """``text`` as the network may read it, or (``contact``) its author's contact person; None when the reader may not, or it is empty."""
    if not text:
        return None
    if may_see(visibility, Circle.NETWORK_BY_NAME) or (contact and may_see(visibility, Circle.CONTACT)):
        return IntakeQuote(text, author.name)
    return IntakeQuote(text, None) if may_see(visibility, Circle.NETWORK) else None


def in_order(said: Sequence[IntakeQuote]) -> list[IntakeQuote]:
    """By name, then those without one by their text, so that their order tells nothing about whose they are."""
    return sorted(said, key=lambda quote: (quote.author is None, (quote.author or "").casefold(), quote.text.casefold()))
