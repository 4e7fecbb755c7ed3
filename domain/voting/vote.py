"""A network votes on how often it meets, when, or about what: the records, and what the ballots say together. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class Subject(StrEnum):
    """What a vote is about. The values are stored."""

    FREQUENCY = "frequency"
    TIME = "time"
    THEME = "theme"


RHYTHMS = ("2w", "3w", "4w", "6w", "8w", "1m", "3m")
"""The options of a vote on FREQUENCY: every so many weeks or months."""
FEWEST, MOST = 2, 8
MOST_TIMES = 5
LONGEST_OPTION = 100
_WEEKLY = re.compile(r"([0-6]) (\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Weekly:
    """A day of the week and a time on the wall clock. ``weekday``: Monday is 0. As text: ``3 14:00`` for Thursday 14:00."""

    weekday: int
    at: time

    def __str__(self) -> str:
        return f"{self.weekday} {self.at:%H:%M}"


def weekly(option: str) -> Weekly:
    """The day and time of an option of a vote on TIME. Raises ValueError for any other text."""
    found = _WEEKLY.fullmatch(option)
    if found is None:
        raise ValueError(option)
    return Weekly(int(found[1]), time.fromisoformat(found[2]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One question to a network. ``options`` never change, and ballots name them by their place.

    An option is one of RHYTHMS, a Weekly as text, or a theme in somebody's words. ``draft``: the id of the form it came from, so that one
    form opens one vote. ``closes_at`` is aware. Once closed it is decided once: ``applied``: the place of the option that was applied, None
    when it was decided to change nothing. ``opened_by`` and ``decided_by``: coordinators' ids.
    """

    id: str
    network: str
    subject: Subject
    options: tuple[str, ...]
    draft: str
    opened_by: str
    opened_at: datetime
    closes_at: datetime
    withdrawn_at: datetime | None = None
    decided_at: datetime | None = None
    decided_by: str = ""
    applied: int | None = None
    version: int = 0

    def is_open(self, now: datetime) -> bool:
        """Whether it can be voted on at ``now``."""
        return self.withdrawn_at is None and now < self.closes_at

    def awaits_decision(self, now: datetime) -> bool:
        """Whether it is closed and a coordinator still has to decide about it."""
        return self.withdrawn_at is None and self.decided_at is None and self.closes_at <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """What one participant chose: ``choice`` is the place of an option. It may change until the vote closes, and is shown to nobody
    else."""

    id: str
    vote: str
    participant: str
    choice: int
    at: datetime
    version: int = 0


def ballot_id(vote: str, participant: str) -> str:
    """The id of this participant's ballot in this vote."""
    return f"{vote}|{participant}"


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each option was chosen, in their order; and of how many ``people`` who could."""

    counts: Sequence[int]
    people: int

    @property
    def voted(self) -> int:
        """How many chose."""
        return sum(self.counts)

    @property
    def leading(self) -> Sequence[int]:
        """The places of the options that were chosen most: several at a tie, none when nobody voted."""
        most = max(self.counts, default=0)
        return [place for place, count in enumerate(self.counts) if count == most] if most else []


def count(vote: Vote, ballots: Iterable[Ballot], people: Iterable[str]) -> Tally:
    """The ballots of those who take part now. ``people``: their participant ids."""
    there = frozenset(people)
    chosen: Mapping[str, int] = {
        ballot.participant: ballot.choice for ballot in ballots if ballot.vote == vote.id and ballot.participant in there
    }
    places = list(chosen.values())
    return Tally(tuple(places.count(place) for place in range(len(vote.options))), len(there))
