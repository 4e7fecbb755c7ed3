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
    """The one programme this installation serves. ``pulse_floor``: from how many answers on a pulse is told; five or more."""

    id: str = PROGRAMME_ID
    name: str
    language: str
    timezone: str
    message_budget_per_week: int
    pulse_floor: int = 5
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinator:
    """Who runs or guides networks, and can be a contact person (contactpersoon). ``user`` is the Entra object id.

    ``stand_in``: the id of who does their work while they are away, unless they choose another; empty for whoever is there.
    ``facilitator`` (begeleider): coaches, and plans nothing. In which networks is said by those.
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
    """When the weekly digest is due, on the wall clock. ``weekday``: Monday is 0."""

    weekday: int
    at: time


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInRule:
    """When participants are asked to look back. ``on``: whether at all. ``after_days`` after a session, at the hour ``at`` on the wall
    clock; ``halfway``: once more halfway to the next. ``nudge_days``: how long one may stay open before its nudge; 0 for no nudge."""

    on: bool = True
    after_days: int = 2
    halfway: bool = True
    nudge_days: int = 3
    at: time = time(10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A stretch without sessions, its last day counted too."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """One actieleernetwerk. ``channel`` is the Teams channel's thread id; ``reminders`` are ISO 8601 durations before the start.

    ``coordinators`` and ``facilitators`` are ids of Coordinators.

    ``late_after_days``: signing off later than this many days before a session is late, as the contact person reads.
    ``breaks`` are the programme's and its own, in that order.
    ``organiser``: the mailbox whose calendar holds its sessions; empty for the installation's.
    ``pulse``: whether its participants are asked how it goes after each session.
    ``joining``: whether people who are not in the programme file may ask to take part.
    ``questions``: all that its check-ins ask, when the programme file says otherwise than the built-in ones. ``question_kinds``: of every
    question it ever had of its own, the step and kind, which its id keeps.
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
        return ZoneInfo(self.timezone)

    @property
    def staff(self) -> tuple[str, ...]:
        """Its coordinators and its facilitators, each once."""
        return tuple(dict.fromkeys((*self.coordinators, *self.facilitators)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """What a participant may say is otherwise: where they work, and who their contact person is (a Coordinator's id)."""

    organisation: str
    sector: str
    contact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One person's place in one network. Somebody in two networks has two of these, with the same ``user``.

    ``id`` is ``<network>.<key>``, ``contact`` a Coordinator's id, ``team`` their leerteam as people say it, or empty.

    ``filed``: what the programme file said when a coordinator took over a correction; None when there is none.
    ``joined``: they asked to take part, and the programme file does not name them (yet). Once it does, their id stays as it was.
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
    filed: Placed | None = None
    joined: bool = False
    version: int = 0


class Wanted(StrEnum):
    """Which of the messages that come unasked somebody wants. NO_CHECK_INS: all but check-ins and their nudge."""

    ALL = "all"
    NO_CHECK_INS = "no-check-ins"
    REMINDERS = "reminders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What somebody has told the bot about themselves, whatever networks they are in. ``id`` is the Entra object id.

    ``paused_until``: nothing unasked before then. ``last_reminder_only``: of each session's reminders only the last.
    ``intake_offered_at``: when the intake was put before them.
    """

    id: str
    language: str | None = None
    welcomed_at: datetime | None = None
    paused_until: datetime | None = None
    wanted: Wanted = Wanted.ALL
    last_reminder_only: bool = False
    intake_offered_at: datetime | None = None
    version: int = 0


def participant_id(network: str, key: str) -> str:
    return f"{network}.{key}"


def team_key(name: str) -> str:
    """A leerteam's name as it is compared: however it is spaced and whatever its capitals."""
    return " ".join(name.split()).casefold()
