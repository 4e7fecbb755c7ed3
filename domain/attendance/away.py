"""Being away for a period ("tot 1 maart"): signed off for all sessions in it, and no messages that they did not ask for."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.sessions.session import Absence, Session

LONGEST = timedelta(days=366)
"""The longest a period may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """Somebody's latest period away. ``id`` is the person's Entra object id: it holds in all their networks.

    ``since`` <= moment < ``until``, both aware; ``ended_at``: when they said "Ik ben er weer". ``number`` counts somebody's periods from 1,
    so that each has cards of its own. ``note``: for the contact person alone. ``stand_in``: the id of the Coordinator who does the work of
    a coordinator meanwhile; empty for the one they always have.
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
        """When it ends, or ended."""
        return self.until if self.ended_at is None else min(self.until, self.ended_at)

    def covers(self, moment: datetime) -> bool:
        """Whether they are away at ``moment``."""
        return self.since <= moment < self.ends


def card_id(away: Away, contact: str) -> str:
    """The key of the card about this period to the coordinator with the id ``contact``."""
    return f"away:{away.id}:{away.number}:contact:{contact}"


def signed_off(absence: Absence | None, away: Away | None, session: Session) -> bool:
    """Whether somebody does not come to ``session``: they signed off, or it is in their period away and they did not say that they come to
    it."""
    if absence is not None and absence.stands:
        return True
    if away is None or not away.covers(session.starts):
        return False
    return absence is None or absence.withdrawn_at is None or absence.withdrawn_at < away.since
