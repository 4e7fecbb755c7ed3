"""What a coordinator filled in about a session, checked: facts, or sentences about what is wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from cards.language import Language
from cards.sessions.planning import LONGEST_LINE, LONGEST_LINK, LONGEST_PREPARATION
from domain.notifications.working_hours import on_wall
from domain.sessions.session import KINDS, LONGEST, SHORTEST, SessionFacts

FARTHEST = timedelta(days=3 * 366)
LABELS = {"place": "planning-place", "join-url": "planning-link", "preparation": "fact-preparation"}
ROOM = {"place": LONGEST_LINE, "join-url": LONGEST_LINK, "preparation": LONGEST_PREPARATION}


@dataclass(frozen=True, slots=True)
class FilledSession:
    """``facts`` is None exactly when there are ``problems``."""

    facts: SessionFacts | None
    problems: tuple[str, ...]


def read(say: Language, inputs: Mapping[str, str], zone: ZoneInfo, now: datetime, before: SessionFacts | None) -> FilledSession:
    """The session in the inputs of the form, or what is wrong with them. ``before``: the session as it is, when it is to change; a moment
    that is left as it was is not checked again."""
    reading = _SessionFormReader(say, {name: value.strip() for name, value in inputs.items()})
    kind, theme, minutes = reading.kind(), reading.theme(), reading.minutes()
    starts = reading.starts(zone, now, before)
    place, link, preparation = (reading.short_enough(name) for name in ROOM)
    reading.check_link(link)
    if reading.problems or starts is None:
        return FilledSession(None, tuple(reading.problems))
    facts = SessionFacts(kind=kind, theme=theme, starts=starts, minutes=minutes, place=place, join_url=link, preparation=preparation)
    return FilledSession(facts, ())


class _SessionFormReader:
    """One form being read."""

    def __init__(self, say: Language, inputs: Mapping[str, str]) -> None:
        self.say = say
        self.inputs = inputs
        self.problems: list[str] = []

    def kind(self) -> str:
        kind = self.inputs.get("kind", "")
        if kind not in KINDS:
            self.problems.append(self.say("error-session-choice", field=self.say("fact-kind")))
        return kind

    def theme(self) -> str:
        theme = " ".join(self.inputs.get("theme", "").split())
        if not 0 < len(theme) <= LONGEST_LINE:
            self.problems.append(self.say("error-session-theme"))
        return theme

    def minutes(self) -> int:
        text = self.inputs.get("minutes", "")
        minutes = int(text) if re.fullmatch(r"[0-9]{1,5}", text) else 0
        if not SHORTEST <= minutes <= LONGEST:
            self.problems.append(self.say("error-session-minutes"))
        return minutes

    def short_enough(self, name: str) -> str:
        text = self.inputs.get(name, "")
        if len(text) > ROOM[name]:
            count, most = self.say.number(len(text)), self.say.number(ROOM[name])
            self.problems.append(self.say("error-session-long", field=self.say(LABELS[name]), count=count, most=most))
        return text

    def check_link(self, link: str) -> None:
        if link and not is_https(link):
            self.problems.append(self.say("error-session-link"))

    def starts(self, zone: ZoneInfo, now: datetime, before: SessionFacts | None) -> datetime | None:
        day, at = _day(self.inputs.get("date", "")), _time(self.inputs.get("time", ""))
        if day is None:
            self.problems.append(self.say("error-session-date"))
        if at is None:
            self.problems.append(self.say("error-session-time"))
        if day is None or at is None:
            return None
        if before is not None:
            stood = before.starts.astimezone(zone)
            if (stood.date(), stood.hour, stood.minute) == (day, at.hour, at.minute):
                return before.starts
        if abs(day - now.date()) > FARTHEST:
            # Before anything is counted with it: the first and the last year of all have no zone.
            self.problems.append(self.say("error-session-far", day=day.isoformat()))
            return None
        starts = on_wall(day, at, zone)
        values = {"day": self.say.day(starts, zone), "time": f"{at:%H:%M}"}
        if starts.time() != at:
            self.problems.append(self.say("error-session-gap", **values))
        elif starts <= now:
            self.problems.append(self.say("error-session-past", **values))
        return starts.astimezone(UTC)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _time(text: str) -> time | None:
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


def is_https(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not re.search(r"\s", link) and link.startswith("https://")
