"""The budget: at most so many messages that somebody did not ask for in any seven days, reminders of sessions first."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

WEEK = timedelta(days=7)
SLACK = timedelta(minutes=1)
"""Seven days count as this much less: what comes each week at the same hour may go a moment earlier than last week, and is not a second one
in seven days."""


def fits(at: datetime, others: Sequence[datetime], budget: int) -> bool:
    """Whether one more message at ``at`` keeps each seven days within ``budget``. ``others``: when all other messages to this person went
    or are promised."""
    span = WEEK - SLACK
    # In UTC: on a zone's wall clock Python counts the week of a clock change an hour too long or too short.
    at = at.astimezone(UTC)
    near = sorted([*(other.astimezone(UTC) for other in others if abs(other - at) < span), at])
    return all(sum(1 for other in near if start <= other < start + span) <= budget for start in near if start <= at)
