"""Who takes part: the programme, its networks, their coordinators and participants (mission.md rows 1-8)."""

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

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
    """A contact person (contactpersoon). ``user`` is the Entra object id."""

    id: str
    name: str
    user: str
    email: str
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestRule:
    """When the weekly digest is due, on the wall clock. ``weekday``: Monday is 0."""

    weekday: int
    at: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """One actieleernetwerk. ``channel`` is the Teams channel's thread id; ``reminders`` are ISO 8601 durations before the start.

    ``late_after_days``: signing off later than this many days before a session counts as late (content.md, Sign-off).
    ``pulse``: whether its participants are asked how it goes after each session.
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
    pulse: bool = True
    known_since: datetime
    version: int = 0

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One person's place in one network. Somebody in two networks has two of these, with the same ``user``.

    ``id`` is ``<network>.<key>``, ``contact`` a Coordinator's id.
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
    known_since: datetime
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What somebody has told the bot about themselves, whatever networks they are in. ``id`` is the Entra object id."""

    id: str
    language: str | None = None
    welcomed_at: datetime | None = None
    version: int = 0


def participant_id(network: str, key: str) -> str:
    return f"{network}.{key}"
