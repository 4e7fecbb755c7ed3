"""Requests for help (hulpvraag) and reactions to them: the records."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.privacy.visibility import Visibility
from domain.programme.programme import Participant


class Need(StrEnum):
    """What is asked for. The first three are also choices of a check-in's question ``need``. The values are stored."""

    TIP = "tip"
    BUDDY = "buddy"
    COACH = "coach"
    OBSTACLE = "obstacle"


class RequestOutcome(StrEnum):
    """How a request ended. WITHDRAWN: it need not be answered any more, and its words are gone."""

    HELPED = "helped"
    WITHDRAWN = "withdrawn"


class Mark(StrEnum):
    """What a coordinator means to do with an obstacle: look for a speaker, or put it on a session's agenda."""

    SPEAKER = "speaker"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequest:
    """A participant asks for help. ``id`` says nothing about who: it stands on cards for people who may not know.

    ``text``: what was asked; empty when it came with a check-in (``check_in``, an id), whose entry then has the words and decides who may
    see them. ``visibility``: who may see it, never more than the asker chose. ``shared_at``: since when the network may see it, None when
    it may not. ``reacted_at``: when somebody first reacted. ``not_yet_at``: when the asker said that they are not helped yet. ``session``:
    the id of the session on whose agenda a coordinator put it.
    """

    id: str
    participant: str
    network: str
    need: Need
    visibility: Visibility
    asked_at: datetime
    text: str = ""
    theme: str = ""
    action: str = ""
    check_in: str = ""
    shared_at: datetime | None = None
    reacted_at: datetime | None = None
    not_yet_at: datetime | None = None
    closed_at: datetime | None = None
    ending: RequestOutcome | None = None
    mark: Mark | None = None
    session: str = ""
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is not closed."""
        return self.closed_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpReaction:
    """What a participant or a coordinator wrote to ``request`` (ids; one of ``participant`` and ``coordinator`` is set). ``id`` says
    nothing about who.

    ``asker``: the participant who asked. ``text``: empty when a contact person said that they will be in touch. ``agreed_at``: when the
    asker gave this helper their name.
    """

    id: str
    request: str
    asker: str
    at: datetime
    participant: str = ""
    coordinator: str = ""
    text: str = ""
    agreed_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class VisibleRequest:
    """A request as one reader may see it. ``asker`` is None when it is shown without a name; then nothing else here may be shown that says
    who."""

    request: HelpRequest
    text: str
    asker: Participant | None
