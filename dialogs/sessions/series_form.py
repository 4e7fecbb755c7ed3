"""What a coordinator filled in about a series, checked: its rhythm, and then its sessions, or sentences about what is wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from cards.language import Language
from cards.sessions.planning import LONGEST_LINE
from cards.sessions.series_inputs import ONCE
from dialogs.sessions.form import FARTHEST
from domain.programme.programme import Network
from domain.sessions.draft import MOST, DraftOmission
from domain.sessions.series import FEWEST, LONGEST_STEP, MOST_TIMES, Series, SeriesUnit, dates
from domain.sessions.session import SessionFacts

_STEP = re.compile(r"(week|month)-(\d{1,2})")


@dataclass(frozen=True, slots=True)
class SeriesRequest:
    """A rhythm: ``themes`` are for the sessions in order. Of ``times`` and ``until`` one is given, unless there are ``problems``."""

    unit: SeriesUnit = SeriesUnit.WEEK
    step: int = 1
    times: int | None = None
    until: date | None = None
    themes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesPreview:
    """The sessions of a series, and days left out; none when there are ``problems``."""

    facts: tuple[SessionFacts, ...] = ()
    skipped: tuple[DraftOmission, ...] = ()
    problems: tuple[str, ...] = ()


def wanted(say: Language, inputs: Mapping[str, str]) -> SeriesRequest | None:
    """The rhythm in the inputs of the form; None when the session does not come back."""
    filled = {name: inputs.get(name, "").strip() for name in ("repeat", "times", "until", "themes")}
    themes = tuple(line for text in filled["themes"].splitlines() if (line := " ".join(text.split())))
    if filled["repeat"] == ONCE:
        filled["repeat"] = ""
    if not any(filled.values()):
        return None
    step = _STEP.fullmatch(filled["repeat"])
    problems = []
    if not step or not 1 <= int(step[2]) <= LONGEST_STEP[step[1]]:
        problems.append(say("error-series-repeat"))
    times = int(filled["times"]) if re.fullmatch(r"[0-9]{1,5}", filled["times"]) else 0
    if filled["times"] and not FEWEST <= times <= MOST_TIMES:
        problems.append(say("error-series-times"))
    until = _day(filled["until"])
    if filled["until"] and until is None:
        problems.append(say("error-series-until"))
    if bool(filled["times"]) == bool(filled["until"]):
        problems.append(say("error-series-both" if filled["times"] else "error-series-end"))
    if any(len(theme) > LONGEST_LINE for theme in themes):
        problems.append(say("error-session-theme"))
    if problems or not step:
        return SeriesRequest(problems=tuple(problems))
    return SeriesRequest(SeriesUnit(step[1]), int(step[2]), times or None, until, themes)


def sessions(say: Language, rhythm: SeriesRequest, first: SessionFacts, network: Network, now: datetime) -> SeriesPreview:
    """The sessions of a rhythm without problems, of which ``first`` is the first."""
    local = first.starts.astimezone(network.zone)
    if rhythm.until is not None and rhythm.until < local.date():
        return SeriesPreview(problems=(say("error-series-early", day=say.day(first.starts, network.zone)),))
    farthest = now.date() + FARTHEST
    if rhythm.until is not None and rhythm.until > farthest:
        return SeriesPreview(problems=(say("error-session-far", day=rhythm.until.isoformat()),))
    series = Series(first=local.date(), at=local.time(), unit=rhythm.unit, step=rhythm.step, times=rhythm.times, until=rhythm.until)
    found = dates(series, network.zone, network.breaks, farthest)
    count = len(found.starts)
    problems = []
    if rhythm.times is not None and count < rhythm.times:
        problems.append(say("error-series-far", count=count))
    if count > MOST:
        problems.append(say("error-series-many", count=count, most=MOST))
    if len(rhythm.themes) > count:
        problems.append(say("error-series-themes", themes=len(rhythm.themes), count=count))
    if problems:
        return SeriesPreview(problems=tuple(problems))
    themes = (*rhythm.themes, *(first.theme for _ in range(count - len(rhythm.themes))))
    facts = tuple(replace(first, starts=starts, theme=theme) for starts, theme in zip(found.starts, themes, strict=True))
    return SeriesPreview(facts, found.skipped)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
