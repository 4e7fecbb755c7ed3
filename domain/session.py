"""Sessions (bijeenkomsten) and who cannot come (mission.md rows 10-17)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One meeting of a network. ``starts`` is aware; ``known_since`` is when this start was first known to us:
    reminders whose moment lay before it were never promised to anybody. ``sequence`` counts the changes that a calendar has to take over
    (RFC 5545, 3.8.7.4)."""

    id: str
    network: str
    kind: str
    theme: str
    starts: datetime
    minutes: int = 120
    place: str = ""
    join_url: str = ""
    preparation: str = ""
    sequence: int = 0
    cancelled_at: datetime | None = None
    known_since: datetime
    version: int = 0

    @property
    def ends(self) -> datetime:
        return self.starts + timedelta(minutes=self.minutes)


class CatchUp(StrEnum):
    """How somebody who cannot come wants to catch up."""

    NONE = "none"
    MATERIAL = "material"
    CALL = "call"
    COLLEAGUE = "colleague"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Somebody's sign-off for one session. ``withdrawn_at`` is set by "Toch erbij"; the record stays, so that signing off again is the
    same absence. ``late`` is decided once, when they sign off. ``after_start``: they said so once it had begun ("was er niet"). ``by``: the
    coordinator who did it on their behalf, empty when they did so themselves."""

    id: str
    session: str
    participant: str
    signed_off_at: datetime
    late: bool
    note: str = ""
    catch_up: CatchUp = CatchUp.NONE
    withdrawn_at: datetime | None = None
    after_start: bool = False
    by: str = ""
    version: int = 0

    @property
    def stands(self) -> bool:
        return self.withdrawn_at is None


def absence_id(session: str, participant: str) -> str:
    return f"{session}|{participant}"
