"""Several sessions at once, shown before they are planned: which would be planned, which are left out and why."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.programme.programme import team_key
from domain.sessions.session import SessionFacts

MOST = 100
"""How many sessions one draft holds at most."""
KEPT = timedelta(days=7)
"""How long a draft can be planned, and answers a second press; after that it is removed."""


class Reason(StrEnum):
    """Why a session is left out: a HOLIDAY or a BREAK is in the way (of a series only); it is PLANNED already, TWICE in the draft, or PAST;
    or the draft has TOO_MANY."""

    HOLIDAY = "holiday"
    BREAK = "break"
    PLANNED = "planned"
    TWICE = "twice"
    PAST = "past"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftOmission:
    """A session that is left out. ``starts`` is aware; ``name``: the name of the break, or the theme of the session; may be empty."""

    starts: datetime
    reason: Reason
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Sessions that a coordinator (``by``, an id) may plan with one press. ``planned_at``: when that was done.

    ``version`` names what was shown, so that a press on an older card plans nothing else.
    """

    id: str
    by: str
    network: str
    sessions: tuple[SessionFacts, ...]
    skipped: tuple[DraftOmission, ...] = ()
    made_at: datetime
    planned_at: datetime | None = None
    version: int = 0

    @property
    def session_ids(self) -> tuple[str, ...]:
        """The id that each of its sessions gets when it is planned, in order."""
        return tuple(f"{self.id}-{number}" for number in range(1, len(self.sessions) + 1))

    def is_over(self, now: datetime) -> bool:
        """Whether it can't be planned any more, as it was made longer than KEPT ago."""
        return now - self.made_at >= KEPT


def sifted(
    sessions: Sequence[SessionFacts], skipped: Sequence[DraftOmission], taken: Collection[SessionFacts], now: datetime
) -> tuple[tuple[SessionFacts, ...], tuple[DraftOmission, ...]]:
    """Which of ``sessions`` can be planned, and all that is left out, ``skipped`` included; both by start. ``taken``: the sessions there
    are."""
    good: list[SessionFacts] = []
    out = list(skipped)
    for facts in sorted(sessions, key=lambda session: session.starts):
        reason = next(_objections(facts, good, taken, now), None)
        if reason is None:
            good.append(facts)
        else:
            out.append(DraftOmission(starts=facts.starts, reason=reason, name=facts.theme))
    return tuple(good), tuple(sorted(out, key=lambda omission: omission.starts))


def sifted_again(draft: Draft, taken: Collection[SessionFacts], now: datetime) -> Draft:
    """The draft without the sessions that can't be planned any more at ``now``; the same object when nothing changed."""
    sessions, skipped = sifted(draft.sessions, draft.skipped, taken, now)
    return draft if sessions == draft.sessions else replace(draft, sessions=sessions, skipped=skipped)


def _objections(facts: SessionFacts, good: Sequence[SessionFacts], taken: Collection[SessionFacts], now: datetime) -> Iterator[Reason]:
    if facts.starts <= now:
        yield Reason.PAST
    if any(_clash(facts, other) for other in taken):
        yield Reason.PLANNED
    if any(_clash(facts, other) for other in good):
        yield Reason.TWICE
    if len(good) >= MOST:
        yield Reason.TOO_MANY


def _clash(one: SessionFacts, other: SessionFacts) -> bool:
    """Whether the same people would be at two places. Two leerteams can meet at the same time."""
    apart = one.team and other.team and team_key(one.team) != team_key(other.team)
    return one.starts == other.starts and not apart
