"""What the terminal says once everything runs: where to look, and some things to do."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from cards.language import Language
from demo.playground import Window
from demo.programme import days_to_reminder
from domain.notifications.working_hours import is_open, next_open
from domain.programme_file.schema import NetworkPart, ProgrammeFile


def lines(
    say: Language, windows: Sequence[Window], network: NetworkPart, programme: ProgrammeFile, now: datetime, data: Path
) -> Iterator[str]:
    """The lines to print. ``windows``: the participant's and the coordinator's. ``now``: the demo's clock, from which the days to the next
    reminder are counted."""
    participant, coordinator = windows
    yield say("tour-title")
    yield say("tour-participant", name=participant.person.name, address=participant.address)
    yield say("tour-coordinator", name=coordinator.person.name, address=coordinator.address)
    yield clock(say, now, programme)
    yield ""
    yield say("tour-1", participant=participant.person.name, channel=network.name)
    days = days_to_reminder(programme, now)
    yield say("tour-2", days=str(days)) if days else say("tour-2-over", folder=str(data))
    yield say("tour-3", coordinator=coordinator.person.name)
    yield say("tour-4")
    yield say("tour-5", channel=network.name)
    yield say("tour-6", coordinator=coordinator.person.name)
    yield say("tour-7", coordinator=coordinator.person.name)
    yield ""
    yield say("tour-stop", folder=str(data))


def clock(say: Language, now: datetime, programme: ProgrammeFile) -> str:
    """What time it is in the demo; at an hour at which nobody is disturbed also what to type, in whole hours, to leave it behind."""
    zone = ZoneInfo(programme.programme.timezone)
    day, at = say.day(now, zone), say.clock(now, zone)
    if is_open(now, zone):
        return say("tour-clock", day=day, time=at)
    # In UTC: between two moments of one zone Python would take the clock on the wall, and miss an hour in a night of change.
    hours = -((now - next_open(now, zone).astimezone(UTC)) // timedelta(hours=1))
    return say("tour-clock-closed", day=day, time=at, hours=str(hours))
