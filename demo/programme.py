"""The demo's programme file with dates that make sense on the day the demo is first started."""

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path

from domain.demo_clock import ZONE
from domain.notifications.working_hours import is_working_day, on_wall
from domain.programme_file.file import read_programme_file
from domain.programme_file.schema import ProgrammeFile
from domain.sessions.reminders import slots

TEMPLATE = Path(__file__).parent / "programme.toml"
SHOWN = "behoud"
"""The network the demo is about."""
_FIRST_REMINDER = timedelta(days=28)
_FIRST_AT = time(14)
_HEAD_START = timedelta(hours=1)
"""The least time from the start of the demo to the first reminder, to look around in."""
_RELATIVE = re.compile(r'"day (\d+), (\d\d:\d\d)"')


def keep_programme(path: Path, now: datetime) -> ProgrammeFile:
    """The demo's programme; its file is written the first time and left alone afterwards, so that the dates stay the same.

    Raises WrongProgrammeFile when somebody has since made something else of it, and OSError.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(render(TEMPLATE.read_text(encoding="utf-8"), now), encoding="utf-8")
    return read_programme_file(path.read_text(encoding="utf-8"))


def render(template: str, now: datetime) -> str:
    """The template with each ``"day N, HH:MM"`` as a date: N days after the first session, or the working day that follows."""
    first = first_session(now)

    def dated(found: re.Match[str]) -> str:
        day = _working_day(first + timedelta(days=int(found[1])))
        return on_wall(day, time.fromisoformat(found[2]), ZONE).isoformat()

    return _RELATIVE.sub(dated, template)


def first_session(now: datetime) -> date:
    """The first working day whose reminder, 28 days before, is itself on a working day and still to come: most often within a day."""
    day = now.astimezone(ZONE).date()
    while not (
        is_working_day(day)
        and is_working_day(day + _FIRST_REMINDER)
        and on_wall(day, _FIRST_AT, ZONE).astimezone(ZONE) >= now + _HEAD_START
    ):
        day += timedelta(days=1)
    return day + _FIRST_REMINDER


def days_to_reminder(programme: ProgrammeFile, now: datetime) -> int | None:
    """How many whole days to move the clock so that the shown network's next reminder is due; None when none is left."""
    network = next(other for other in programme.network if other.key == SHOWN)
    due = [slot.due for session in network.session for slot in slots(session.starts, network.reminders, ZONE) if slot.due > now]
    return -((now - min(due)) // timedelta(days=1)) if due else None


def _working_day(day: date) -> date:
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
