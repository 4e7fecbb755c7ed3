"""A participant asks for help, and what others do with it. In conversation: "hulpvraag", or just "vraag"."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.privacy.visibility import Visibility
from domain.programme.programme import Participant


class Need(StrEnum):
    """What is asked for. The first three are also choices of a check-in's question ``need``."""

    TIP = "tip"
    BUDDY = "buddy"
    COACH = "coach"
    OBSTACLE = "obstacle"


class Ending(StrEnum):
    """HELPED: it was of use. WITHDRAWN: it need not be answered any more, and what was written is gone."""

    HELPED = "helped"
    WITHDRAWN = "withdrawn"


class Mark(StrEnum):
    """What a coordinator means to do with it."""

    SPEAKER = "speaker"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpRequest:
    """``id`` says nothing about who asked: it stands on cards for people who may not know.

    ``text``: what was asked; empty when it came with a check-in (``check_in``), whose entry then holds the words and decides who may see
    them. ``visibility`` is never wider than what the asker chose. ``shared_at``: when the network last came to see it, None when it does
    not. ``reacted_at``: the first reaction. ``not_yet_at``: the asker said that they were not helped yet. ``session``: on whose agenda a
    coordinator put it.
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
    ending: Ending | None = None
    mark: Mark | None = None
    session: str = ""
    version: int = 0

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpReaction:
    """Somebody reacted: a participant who can help, or a coordinator; one of the two is set, by id.

    ``asker`` is the participant who asked. ``text`` is empty when a contact person said that they will be in touch. ``agreed_at``: the
    asker gave this helper their name. ``id`` says nothing about who it is.
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
class Seen:
    """A request as one reader may see it. ``asker`` is None when they asked without their name, and then nothing else says who it is."""

    request: HelpRequest
    text: str
    asker: Participant | None
