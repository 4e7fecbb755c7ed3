"""Who takes part: the programme, its networks, their coordinators and participants."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.check_ins.questions import Question

PROGRAMME_ID = "programme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The one programme this installation serves. ``language``: a tag such as "nl"; ``timezone``: an IANA name.

    ``message_budget_per_week``: at most so many messages that they did not ask for go to one person in seven days. ``pulse_floor``: from
    how many people on numbers about people are told; five or more.
    """

    id: str = PROGRAMME_ID
    name: str
    language: str
    timezone: str
    message_budget_per_week: int
    pulse_floor: int = 5
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinator:
    """Somebody who coordinates or facilitates networks, and can be a contact person (contactpersoon). ``user`` is the Entra object id.

    ``stand_in``: the id of the Coordinator who does their work while they are away, unless they choose another; empty for nobody in
    particular. ``facilitator`` (begeleider): coaches, and plans nothing. In which networks they are so stands in Network.
    """

    id: str
    name: str
    user: str
    email: str
    stand_in: str = ""
    facilitator: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestRule:
    """When the weekly digest goes out, on the network's wall clock. ``weekday``: Monday is 0."""

    weekday: int
    at: time


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInRule:
    """When participants are asked to look back. ``on``: whether they are at all. ``after_days`` days after each session, at the hour ``at``
    on the network's wall clock; with ``halfway`` once more halfway to the next session. ``nudge_days``: how long a check-in may stay open
    before one nudge goes out; 0 for no nudge."""

    on: bool = True
    after_days: int = 2
    halfway: bool = True
    nudge_days: int = 3
    at: time = time(10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """Days on which no sessions are planned (school holidays), from ``first`` up to and with ``last``."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """One actieleernetwerk. ``channel`` is the thread id of its Teams channel; ``coordinators`` and ``facilitators`` are ids of
    Coordinators.

    ``reminders`` and ``channel_reminders``: how long before a session one goes to each participant and to the channel, as ISO 8601
    durations. ``late_after_days``: signing off later than this many days before a session counts as late, as the contact person reads.
    ``breaks``: first the programme's, then its own. ``organiser``: the mailbox in whose calendar its sessions are put; empty for that of
    the installation. ``pulse``: whether participants are asked how it goes after each session. ``joining``: whether people who are not in
    the programme file may ask to take part. ``questions``: all questions of its check-ins; empty for the built-in ones
    (domain/check_ins/questions.py). ``question_kinds``: for each question it ever had of its own, by id, its step and kind: an id never
    gets another meaning. ``known_since``: when it was imported first; what would have been due before is not sent.
    """

    id: str
    name: str
    timezone: str
    themes: tuple[str, ...]
    channel: str | None
    coordinators: tuple[str, ...]
    reminders: tuple[str, ...]
    channel_reminders: tuple[str, ...]
    digest: DigestRule
    late_after_days: int = 2
    breaks: tuple[Break, ...] = ()
    organiser: str = ""
    pulse: bool = True
    check_ins: CheckInRule = CheckInRule()
    questions: tuple[Question, ...] = ()
    question_kinds: Mapping[str, str] = field(default_factory=dict)
    known_since: datetime
    facilitators: tuple[str, ...] = ()
    joining: bool = True
    version: int = 0

    @property
    def zone(self) -> ZoneInfo:
        """Its time zone. Raises zoneinfo.ZoneInfoNotFoundError for a name that is none; the import lets none in."""
        return ZoneInfo(self.timezone)

    @property
    def staff(self) -> tuple[str, ...]:
        """Its coordinators and its facilitators, each once."""
        return tuple(dict.fromkeys((*self.coordinators, *self.facilitators)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """What of a participant can be corrected in chat: organisation, sector, and contact person (a Coordinator's id)."""

    organisation: str
    sector: str
    contact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One person's place in one network. Somebody in two networks has two of these, with the same ``user`` (Entra object id).

    ``id`` is ``<network>.<key>``, with ``key`` as in the programme file. ``contact`` is a Coordinator's id. ``team``: their leerteam as it
    was written, or empty. ``known_since``: when they came in; what was due before is not sent to them.

    ``filed``: what the programme file said when a coordinator took over a correction; None when nothing is corrected. ``joined``: they
    asked to take part, and the programme file did not name them then. Once it does, their id stays as it was.
    """

    id: str
    key: str
    network: str
    name: str
    user: str
    organisation: str
    sector: str
    email: str
    contact: str
    team: str = ""
    known_since: datetime
    filed: Workplace | None = None
    joined: bool = False
    version: int = 0


class MessagePreference(StrEnum):
    """Which messages somebody wants of those they did not ask for. NO_CHECK_INS: no questions to fill in. REMINDERS: only those of
    sessions."""

    ALL = "all"
    NO_CHECK_INS = "no-check-ins"
    REMINDERS = "reminders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What somebody has chosen for themselves, whatever networks they are in. ``id`` is the Entra object id.

    ``language``: a tag such as "nl", None for the programme's. ``paused_until``: no messages that they did not ask for before then.
    ``last_reminder_only``: of each session's reminders only the last. ``welcomed_at``, ``intake_offered_at``: when that was done first.
    """

    id: str
    language: str | None = None
    welcomed_at: datetime | None = None
    paused_until: datetime | None = None
    wanted: MessagePreference = MessagePreference.ALL
    last_reminder_only: bool = False
    intake_offered_at: datetime | None = None
    version: int = 0


def participant_id(network: str, key: str) -> str:
    """The id of the participant with this key in the programme file."""
    return f"{network}.{key}"


def team_key(name: str) -> str:
    """A name of a leerteam or organisation made comparable: without capitals, and with single spaces."""
    return " ".join(name.split()).casefold()
