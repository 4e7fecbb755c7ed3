"""At most so many unasked messages to one person in any seven days, reminders of a session first."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

WEEK = timedelta(days=7)
SLACK = timedelta(minutes=1)
"""What comes at the same time each week may be sent a moment earlier than last week, and is still next week's."""


def fits(at: datetime, others: Sequence[datetime], budget: int) -> bool:
    """Whether one more message at ``at`` keeps every seven days within the budget, given all others sent and promised."""
    span = WEEK - SLACK
    # In UTC: on a zone's wall clock Python counts the week of a clock change an hour too long or too short.
    at = at.astimezone(UTC)
    near = sorted([*(other.astimezone(UTC) for other in others if abs(other - at) < span), at])
    return all(sum(1 for other in near if start <= other < start + span) <= budget for start in near if start <= at)
