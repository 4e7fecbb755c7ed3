"""Somebody is away for a period ("tot 1 maart"): signed off for all that falls in it, and left in peace."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.sessions.session import Absence, Session

LONGEST = timedelta(days=366)
"""Nobody is away for longer than this at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """Somebody's latest period. ``id`` is the person's Entra object id: it holds in all their networks.

    ``since`` <= moment < ``until``, both aware; ``ended_at`` is set by "Ik ben er weer". ``number`` counts somebody's periods from 1, so
    that each has a card of its own for the contact person. ``stand_in``: the Coordinator who does a coordinator's work meanwhile, by id.
    """

    id: str
    number: int
    since: datetime
    until: datetime
    note: str = ""
    stand_in: str = ""
    ended_at: datetime | None = None
    version: int = 0

    @property
    def ends(self) -> datetime:
        return self.until if self.ended_at is None else min(self.until, self.ended_at)

    def covers(self, moment: datetime) -> bool:
        return self.since <= moment < self.ends


def card_id(away: Away, contact: str) -> str:
    """The key of the card about this period to the coordinator with the id ``contact``."""
    return f"away:{away.id}:{away.number}:contact:{contact}"


def signed_off(absence: Absence | None, away: Away | None, session: Session) -> bool:
    """Whether somebody is not coming: by their sign-off for this session, or by a period they did not except it from."""
    if absence is not None and absence.stands:
        return True
    if away is None or not away.covers(session.starts):
        return False
    return absence is None or absence.withdrawn_at is None or absence.withdrawn_at < away.since
