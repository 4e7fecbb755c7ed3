"""What a programme file holds, part by part, each with what it may say (docs/coordinator.md). file.py reads it. All raise pydantic's
ValidationError for anything else."""

import re
from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

import isodate
from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from domain.notifications.working_hours import CLOSES, OPENS
from domain.privacy.may_see import FLOOR
from domain.sessions.material import LONGEST_ADDRESS, LONGEST_TITLE, MOST, is_https

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[str, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In the order of Python's weekday numbers: Monday is 0."""


_DURATION = re.compile(r"P(?=[\dT])(\d{1,3}W|(\d{1,3}D)?(T(?=\d)(\d{1,4}H)?(\d{1,5}M)?)?)")
"""Weeks, days, hours and minutes in whole numbers: what a reminder is set in."""


def _duration(value: str) -> str:
    if not _DURATION.fullmatch(value) or not timedelta(0) < isodate.parse_duration(value) <= timedelta(days=365):
        raise PydanticCustomError("duration", "not a duration")
    return value


def _no_number(value: object) -> object:
    """TOML has moments of its own; pydantic would take a number for seconds."""
    if isinstance(value, int | float):
        raise PydanticCustomError("moment", "not a moment")
    return value


def _day(value: object) -> object:
    """A day of TOML's, or one between quotes; not a moment, of which pydantic would take the day."""
    if isinstance(value, datetime) or not isinstance(value, date | str):
        raise PydanticCustomError("day", "not a day")
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip())
        except ValueError as error:
            raise PydanticCustomError("day", "not a day") from error
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, KeyError, OSError) as error:
        raise PydanticCustomError("timezone", "not a time zone") from error
    return value


def _https(value: str) -> str:
    if not is_https(value):
        raise PydanticCustomError("https", "not an https address")
    return value


def _floor(value: int) -> int:
    if value < FLOOR:
        raise PydanticCustomError("floor", "below the floor")
    return value


Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]
"""A name by which parts of the file refer to each other; it becomes an id, so it never changes."""
Name = Annotated[str, Field(min_length=1, max_length=200)]
User = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(str.lower)]
"""An Entra object id; Teams does not always write its letters alike."""
Team = Annotated[str, Field(max_length=60), AfterValidator(lambda name: " ".join(name.split()))]
"""The name of a leerteam."""
Mailbox = Annotated[str, Field(max_length=254, pattern=r"^([^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\"]+)?$")]
"""An e-mail address without a name, or nothing."""
Duration = Annotated[str, AfterValidator(_duration)]
"""An ISO 8601 duration in whole weeks, days, hours and minutes, up to a year."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class BreakPart(_Part):
    """Days without sessions, the last one included."""

    name: Name
    first: Annotated[date, BeforeValidator(_day), Field(alias="from")]
    last: Annotated[date, BeforeValidator(_day), Field(alias="to")]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last < self.first:
            raise PydanticCustomError("break_order", "ends before it begins")
        return self


def _input(value: str) -> str:
    if value in ("spiraal", "msteams"):
        raise PydanticCustomError("question_id", "a name that cards use themselves")
    return value


class TextPart(_Part):
    """Words in each language a programme may be in; empty where there are none."""

    nl: Annotated[str, Field(max_length=200)] = ""
    en: Annotated[str, Field(max_length=200)] = ""


class ChoicePart(_Part):
    """A choice of a question. Its ``id`` is stored with answers."""

    id: Key
    text: TextPart


class QuestionPart(_Part):
    """A question of check-ins: a new one, or what is otherwise in a known one; None leaves it as it was.

    ``place``: its place at its step, from 1. ``drop``: it is not asked.
    """

    id: Annotated[Key, AfterValidator(_input)]
    step: Literal["explore", "plan", "act", "evaluate"] | None = None
    kind: Literal["text", "one", "several"] | None = None
    text: TextPart | None = None
    required: Annotated[bool, Field(strict=True)] | None = None
    choices: Annotated[tuple[ChoicePart, ...], Field(max_length=8)] = ()
    place: Annotated[int, Field(ge=1, le=3, strict=True)] | None = None
    drop: Annotated[bool, Field(strict=True)] = False


class CheckInsPart(_Part):
    """When participants are asked to look back: as CheckInRule in domain/programme/programme.py."""

    on: Annotated[bool, Field(strict=True)] = True
    after_days: Annotated[int, Field(ge=1, le=21, strict=True)] = 2
    halfway: Annotated[bool, Field(strict=True)] = True
    nudge_days: Annotated[int, Field(ge=0, le=7, strict=True)] = 3
    at: Annotated[time, BeforeValidator(_no_number), Field(ge=OPENS, lt=CLOSES)] = time(10)


class ProgrammePart(_Part):
    """The programme as a whole: as Programme in domain/programme/programme.py; ``break_`` and ``question`` hold for all its networks."""

    name: Name
    language: Literal["nl", "en"] = "nl"
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Amsterdam"
    message_budget_per_week: Annotated[int, Field(ge=1, le=50, strict=True)] = 3
    break_: Annotated[tuple[BreakPart, ...], Field(alias="break")] = ()
    question: tuple[QuestionPart, ...] = ()
    pulse_floor: Annotated[int, Field(le=100, strict=True), AfterValidator(_floor)] = FLOOR


class CoordinatorPart(_Part):
    """Somebody who coordinates networks: as Coordinator in domain/programme/programme.py. ``stand_in``: a key."""

    key: Key
    name: Name
    user: User
    email: str = ""
    stand_in: Key | None = None


class FacilitatorPart(CoordinatorPart):
    """Somebody who facilitates networks."""


class DigestPart(_Part):
    """When the weekly digest goes out, on the wall clock."""

    weekday: Weekday = "friday"
    at: Annotated[time, BeforeValidator(_no_number)] = time(9)


class ParticipantPart(_Part):
    """A participant of the network it stands in: as Participant in domain/programme/programme.py. ``contact``: a coordinator's key."""

    key: Key
    name: Name
    user: User
    organisation: Name
    sector: str = ""
    email: str = ""
    contact: Key
    team: Team = ""


class MaterialPart(_Part):
    """A title and an https address."""

    title: Annotated[str, Field(min_length=1, max_length=LONGEST_TITLE)]
    url: Annotated[str, Field(max_length=LONGEST_ADDRESS), AfterValidator(_https)]


class SessionPart(_Part):
    """A session of the network it stands in: as SessionFacts in domain/sessions/session.py. ``open``: when None, a kick-off is and others
    are not."""

    key: Key
    kind: Literal["kick-off", "actieleersessie", "leerteambijeenkomst", "leernetwerkbijeenkomst", "webinar", "expeditie"] = (
        "actieleersessie"
    )
    theme: Name
    starts: Annotated[AwareDatetime, BeforeValidator(_no_number)]
    minutes: Annotated[int, Field(ge=5, le=1440, strict=True)] = 120
    place: str = ""
    join_url: Annotated[str, Field(pattern=r"^(https://.*)?$")] = ""
    preparation: str = ""
    team: Team = ""
    networks: Annotated[tuple[Key, ...], AfterValidator(lambda keys: tuple(dict.fromkeys(keys)))] = ()
    open: Annotated[bool, Field(strict=True)] | None = None
    material: Annotated[tuple[MaterialPart, ...], Field(max_length=MOST)] = ()
    cancelled: Annotated[bool, Field(strict=True)] = False


class NetworkPart(_Part):
    """A network with its participants and sessions: as Network in domain/programme/programme.py. ``coordinators`` and ``facilitators``:
    keys."""

    key: Key
    name: Name
    themes: tuple[Name, ...] = ()
    channel: str | None = None
    coordinators: Annotated[tuple[Key, ...], Field(min_length=1)]
    facilitators: tuple[Key, ...] = ()
    reminders: tuple[Duration, ...] = ("P28D", "P14D", "P1D")
    channel_reminders: tuple[Duration, ...] = ("P7D",)
    digest: DigestPart = DigestPart()
    organiser: Mailbox = ""
    check_ins: CheckInsPart = CheckInsPart()
    question: tuple[QuestionPart, ...] = ()
    pulse: Annotated[bool, Field(strict=True)] = True
    joining: Annotated[bool, Field(strict=True)] = True
    participant: tuple[ParticipantPart, ...] = ()
    session: tuple[SessionPart, ...] = ()
    break_: Annotated[tuple[BreakPart, ...], Field(alias="break")] = ()


class ProgrammeFile(_Part):
    """A whole file. That keys are used once and name somebody is checked in file.py."""

    programme: ProgrammePart
    coordinator: Annotated[tuple[CoordinatorPart, ...], Field(min_length=1)]
    facilitator: tuple[FacilitatorPart, ...] = ()
    network: Annotated[tuple[NetworkPart, ...], Field(min_length=1)]
