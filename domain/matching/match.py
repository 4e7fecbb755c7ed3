"""Buddies and intervision groups: a wish for one, a proposal of it and what people answer; the records, and what follows from them
alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

ANSWERABLE = timedelta(days=7)
"""How long a proposal can be answered."""
RESTS = timedelta(days=28)
"""How long nothing is proposed to somebody who said "not now" or did not answer."""
APART = timedelta(days=184)
"""How long the same two, or the same group, are not proposed to each other again: six months, however long those are."""
ASKED_AFTER = timedelta(days=14)
"""How long after they came together, and after "not yet", people are asked whether they spoke."""
SMALLEST_GROUP, LARGEST_GROUP = 4, 6
GOES_ON = 3
"""A group that people left goes on with at least so many."""


class MatchForm(StrEnum):
    """What is wished for: one other (maatje), or a small group (intervisie). The values are stored."""

    BUDDY = "buddy"
    GROUP = "group"

    @property
    def least(self) -> int:
        """How many have to say yes for it to come about."""
        return 2 if self is MatchForm.BUDDY else SMALLEST_GROUP


class MatchStage(StrEnum):
    """Where a proposal stands. PROPOSED: it can be answered. TOGETHER: it came about. LAPSED: it came to nothing. ENDED: it came about and
    is over. The last two are kept, so that the same people are not proposed to each other again soon."""

    PROPOSED = "proposed"
    TOGETHER = "together"
    LAPSED = "lapsed"
    ENDED = "ended"


class MatchAnswer(StrEnum):
    """What somebody answered to a proposal."""

    YES = "yes"
    NO = "no"


class SpokenAnswer(StrEnum):
    """What somebody says two weeks on: they spoke; not yet; they can't any more; or they would rather have another."""

    YES = "yes"
    NOT_YET = "not-yet"
    CANNOT = "cannot"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchWish:
    """A participant's own wish: to nobody without one anything is proposed. ``id`` by ``wish_id``.

    ``since``: when it was made, last. ``ended_at``: they wish it no more. ``rests_until``: nothing is proposed before then.
    ``served_first``: they were left over in a round, or had a proposal that came to nothing through somebody else. ``told_none_at``: when
    they were last told that there is nobody yet.
    """

    id: str
    participant: str
    network: str
    form: MatchForm
    since: datetime
    served_first: bool = False
    rests_until: datetime | None = None
    ended_at: datetime | None = None
    told_none_at: datetime | None = None
    version: int = 0

    @property
    def stands(self) -> bool:
        """Whether it was not ended."""
        return self.ended_at is None

    def rests(self, now: datetime) -> bool:
        """Whether nothing is proposed to them at ``now``."""
        return self.rests_until is not None and now < self.rests_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Participants of one network who were proposed to each other. ``theme``: what two share; empty for a group.

    ``members``: the ids of all who were proposed and have not left the programme. ``said``: what each answered, ``spoken``: whether they
    spoke, by participant id. ``gone``: who stopped since. ``apart``: somebody would rather have another, so these are never proposed again.
    """

    id: str
    network: str
    form: MatchForm
    theme: str
    members: tuple[str, ...]
    made_at: datetime
    answers_until: datetime
    stage: MatchStage = MatchStage.PROPOSED
    said: Mapping[str, MatchAnswer] = field(default_factory=dict)
    together_at: datetime | None = None
    spoken: Mapping[str, SpokenAnswer] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    apart: bool = False
    version: int = 0

    @property
    def goes_on(self) -> bool:
        """Whether it can be answered, or its members are together."""
        return self.stage in (MatchStage.PROPOSED, MatchStage.TOGETHER)

    @property
    def willing(self) -> tuple[str, ...]:
        """Who said yes and did not stop since: once it came about, these are together."""
        return tuple(member for member in self.members if self.said.get(member) is MatchAnswer.YES and member not in self.gone)

    @property
    def silent(self) -> tuple[str, ...]:
        """Who has not answered, and did not stop."""
        return tuple(member for member in self.members if member not in self.said and member not in self.gone)

    @property
    def holds(self) -> tuple[str, ...]:
        """To whom nothing else of this form is proposed because of it."""
        match self.stage:
            case MatchStage.PROPOSED:
                return (*self.willing, *self.silent)
            case MatchStage.TOGETHER:
                return self.willing
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingRound:
    """A network's latest round. ``id`` is the network's; ``held_for``: the moment for which it was held."""

    id: str
    held_for: datetime
    version: int = 0


def wish_id(participant: str, form: MatchForm) -> str:
    """The id of this participant's wish of this form."""
    return f"{participant}|{form}"


def answered(match: Match, participant: str, said: MatchAnswer, now: datetime) -> Match:
    """The match with this answer of ``participant`` (an id), and what follows from it; not stored yet."""
    return decided(replace(match, said={**match.said, participant: said}), now)


def decided(match: Match, now: datetime) -> Match:
    """The match with what became of it by ``now``; not stored yet.

    A proposal comes about when all said yes, or when its time is over and enough did; it lapses when too few can say yes any more. A group
    that people left ends when too few are left.
    """
    if match.stage is MatchStage.TOGETHER:
        fewest = GOES_ON if match.form is MatchForm.GROUP else match.form.least
        return replace(match, stage=MatchStage.ENDED) if len(match.willing) < fewest else match
    if match.stage is not MatchStage.PROPOSED:
        return match
    yes, silent = len(match.willing), len(match.silent)
    over = now >= match.answers_until
    if yes + (0 if over else silent) < match.form.least:
        return replace(match, stage=MatchStage.LAPSED)
    return replace(match, stage=MatchStage.TOGETHER, together_at=now) if over or not silent else match


def without(match: Match, participant: str, now: datetime) -> Match:
    """The match after ``participant`` (an id) stopped or can't answer, and what follows from it; not stored yet."""
    return decided(replace(match, gone=(*(text for text in match.gone if text != participant), participant)), now)


def keeps_apart(match: Match, now: datetime) -> bool:
    """Whether its members are not to be proposed to each other again: they came together, or somebody said no, in the last six months; for
    ever when one would rather have another. A proposal that nobody refused, and not all answered, does not count."""
    refused = MatchAnswer.NO in match.said.values()
    return match.apart or ((match.together_at is not None or refused) and now - match.made_at < APART)


def forgotten(match: Match, participant: str) -> Match:
    """The match without a trace of ``participant`` (an id), who leaves the programme; not stored yet."""
    return replace(
        match,
        members=tuple(member for member in match.members if member != participant),
        said={item: said for item, said in match.said.items() if item != participant},
        spoken={item: spoken for item, spoken in match.spoken.items() if item != participant},
        gone=tuple(text for text in match.gone if text != participant),
    )
