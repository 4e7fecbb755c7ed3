"""Days on which nobody expects a session: public holidays, and the breaks of the programme file (school holidays differ by region)."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.notifications.working_hours import is_holiday
from domain.programme.programme import Break
from domain.sessions.draft import DraftOmission, Reason


def is_free(day: date, breaks: Sequence[Break]) -> bool:
    """Whether that day is a public holiday or lies in one of ``breaks``."""
    return is_holiday(day) or _break_of(day, breaks) is not None


def break_on(starts: datetime, zone: ZoneInfo, breaks: Sequence[Break]) -> DraftOmission | None:
    """Why there would be no session then, by the calendar of ``zone``: a holiday, or one of ``breaks``; None when nothing is in the way."""
    day = starts.astimezone(zone).date()
    if is_holiday(day):
        return DraftOmission(starts=starts, reason=Reason.HOLIDAY)
    found = _break_of(day, breaks)
    return DraftOmission(starts=starts, reason=Reason.BREAK, name=found.name) if found else None


def _break_of(day: date, breaks: Sequence[Break]) -> Break | None:
    return next((other for other in breaks if other.first <= day <= other.last), None)
