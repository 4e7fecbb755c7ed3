"""What a coordinator filled in to open a vote, checked: options and a day of closing, or sentences about what is wrong."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from cards.frame import clipped
from cards.language import Language
from dialogs.understanding.date_words import WEEKDAYS
from dialogs.understanding.spelling import normal
from domain.notifications.working_hours import is_working_day, on_wall
from domain.programme.programme import Network
from domain.voting.vote import FEWEST, LONGEST_OPTION, MOST, MOST_TIMES, RHYTHMS, Subject, Weekly

CLOSES = time(16)
LASTS = timedelta(days=7)
"""How long a vote is open unless the coordinator says otherwise."""
FARTHEST = timedelta(days=60)
SHOWN = 40
MOST_PROBLEMS = 5
_BULLET = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
_DAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_CLOCK = r"(?P<hour>\d{1,2})(?:\s?(?:[:.]|u|h|uur)\s?(?P<minute>\d{2}))?\s?(?P<half>[ap]m)?"
_WEEKLY = re.compile(rf"(?:op |on |elke |every )?(?P<day>{_DAY})s?[\s,.]*(?:om|at|vanaf|from)?\s*{_CLOCK}\s?(?:uur|u|h|hrs|oclock)?")


@dataclass(frozen=True, slots=True)
class FilledVote:
    """``options`` and ``closes_at`` are of use only without ``problems``."""

    options: tuple[str, ...]
    closes_at: datetime
    problems: tuple[str, ...]


def themes(network: Network) -> dict[str, str]:
    """The network's themes, by a value that stands for each on the form: a theme may hold a comma."""
    return {hashlib.sha256(theme.encode()).hexdigest()[:12]: theme for theme in network.themes}


def usual(network: Network, now: datetime) -> dict[str, str]:
    """The form before anything was filled in: it closes in a week, or on the next working day."""
    day = now.astimezone(network.zone).date() + LASTS
    return {"closes": _working_day(day).isoformat()}


def tidy(inputs: Mapping[str, str]) -> dict[str, str]:
    """What was typed, without empty lines and needless space, so that it fits on a card again."""
    return {name: "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines()))) for name, text in inputs.items()}


def read(say: Language, inputs: Mapping[str, str], subject: Subject, network: Network, now: datetime) -> FilledVote:
    problems: list[str] = []
    if subject is Subject.FREQUENCY:
        options = [rhythm for rhythm in RHYTHMS if rhythm in inputs.get("options", "").split(",")]
    elif subject is Subject.TIME:
        options = _times(say, inputs.get("times", ""), problems)
    else:
        ticked = inputs.get("options", "").split(",")
        own = _lines(say, inputs.get("own", ""), problems)
        options = [theme for value, theme in themes(network).items() if value in ticked] + [line for _, line in own]
    # The first way of writing it stays.
    options = list({normal(option): option for option in reversed(options)}.values())[::-1]
    most = MOST_TIMES if subject is Subject.TIME else MOST
    if not problems and len(options) < FEWEST:
        problems.append(say("error-vote-few", least=FEWEST))
    if len(options) > most:
        problems.append(say("error-vote-many", most=most, count=len(options)))
    closes_at = _closes(say, inputs.get("closes", ""), network, now, problems)
    return FilledVote(tuple(options), closes_at, tuple(problems[:MOST_PROBLEMS]))


def read_weekly(text: str) -> Weekly | None:
    """ "donderdag 14:00", "do 9.30 uur", "Thursday 2 pm"; None for what cannot be read."""
    found = _WEEKLY.fullmatch(normal(text).rstrip(" .,"))
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] == "pm" else 0)
    return Weekly(WEEKDAYS[found["day"]], time(hour, minute)) if hour < 24 and minute < 60 else None


def _times(say: Language, text: str, problems: list[str]) -> list[str]:
    found: list[str] = []
    for number, line in _lines(say, text, problems):
        wanted = read_weekly(line)
        if wanted is None:
            problems.append(say("error-vote-line", line=number, text=clipped(line, SHOWN)))
        else:
            found.append(str(wanted))
    return found


def _lines(say: Language, text: str, problems: list[str]) -> list[tuple[int, str]]:
    """The lines that hold something, numbered as typed, without the marks of a list."""
    found = []
    for number, typed in enumerate(text.splitlines(), start=1):
        line = " ".join(_BULLET.sub("", typed).split())
        if len(line) > LONGEST_OPTION:
            problems.append(say("error-vote-long", line=number, count=say.number(len(line)), most=LONGEST_OPTION))
        elif line:
            found.append((number, line))
    return found


def _closes(say: Language, text: str, network: Network, now: datetime, problems: list[str]) -> datetime:
    today = now.astimezone(network.zone).date()
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        problems.append(say("error-vote-closes"))
        return now
    if abs(day - today) > FARTHEST:
        # Before anything is counted with it: the first and the last year of all have no zone.
        text_id = "error-vote-closes-far" if day > today else "error-vote-closes-past"
        problems.append(say(text_id, day=day.isoformat(), **({"days": FARTHEST.days} if day > today else {})))
        return now
    closes_at = on_wall(day, CLOSES, network.zone).astimezone(UTC)
    named = say.day(closes_at, network.zone)
    if closes_at <= now:
        problems.append(say("error-vote-closes-past", day=named))
    elif not is_working_day(day):
        instead = on_wall(_working_day(day), CLOSES, network.zone)
        problems.append(say("error-vote-closes-off", day=named, instead=say.day(instead, network.zone)))
    return closes_at


def _working_day(day: date) -> date:
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
