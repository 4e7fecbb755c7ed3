"""A wish for a buddy or an intervision group, and a proposal that may become one: the records and what follows from them alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

ANSWERABLE = timedelta(days=7)
"""So long a proposal can be answered."""
RESTS = timedelta(days=28)
"""So long nobody is proposed again to whoever said "not now" or did not answer."""
APART = timedelta(days=184)
"""So long the same two, or the same group, are not proposed again: six months, however long those are."""
ASKED_AFTER = timedelta(days=14)
"""How long after they came together, and after "not yet", those who belong together are asked whether they spoke."""
SMALLEST_GROUP, LARGEST_GROUP = 4, 6
GOES_ON = 3
"""A group from which people went, goes on with so many."""


class Form(StrEnum):
    """What somebody would like: one other (maatje), or a small group (intervisie)."""

    BUDDY = "buddy"
    GROUP = "group"

    @property
    def least(self) -> int:
        """So many have to say yes."""
        return 2 if self is Form.BUDDY else SMALLEST_GROUP


class Stage(StrEnum):
    """PROPOSED and TOGETHER are going on; the others are its end, kept so that the same are not put together again soon."""

    PROPOSED = "proposed"
    TOGETHER = "together"
    LAPSED = "lapsed"
    ENDED = "ended"


class Said(StrEnum):
    YES = "yes"
    NO = "no"


class Spoken(StrEnum):
    """Whether they spoke, two weeks on."""

    YES = "yes"
    NOT_YET = "not-yet"
    CANNOT = "cannot"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class CouplingWish:
    """Somebody's own wish: nobody is proposed without one. ``id`` is ``<participant>|<form>``.

    ``since``: when it was made, last. ``ended_at``: it does not stand any more. ``rests_until``: nothing is proposed before then.
    ``served_first``: was left over, or had a proposal that came to nothing through another. ``told_none_at``: when they last heard that
    there is nobody yet.
    """

    id: str
    participant: str
    network: str
    form: Form
    since: datetime
    served_first: bool = False
    rests_until: datetime | None = None
    ended_at: datetime | None = None
    told_none_at: datetime | None = None
    version: int = 0

    @property
    def stands(self) -> bool:
        return self.ended_at is None

    def rests(self, now: datetime) -> bool:
        return self.rests_until is not None and now < self.rests_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupling:
    """Participants of one network who were proposed to each other. ``theme`` is what they share; empty for a group.

    ``members``: all who were proposed and have not left the programme. ``said``: what each answered, ``spoken``: whether they spoke, both
    by participant. ``gone``: who stopped since. ``apart``: somebody would rather have another, so never again.
    """

    id: str
    network: str
    form: Form
    theme: str
    members: tuple[str, ...]
    made_at: datetime
    answers_until: datetime
    stage: Stage = Stage.PROPOSED
    said: Mapping[str, Said] = field(default_factory=dict)
    together_at: datetime | None = None
    spoken: Mapping[str, Spoken] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    apart: bool = False
    version: int = 0

    @property
    def goes_on(self) -> bool:
        return self.stage in (Stage.PROPOSED, Stage.TOGETHER)

    @property
    def willing(self) -> tuple[str, ...]:
        """Who said yes and did not stop since: once they are together, these are."""
        return tuple(one for one in self.members if self.said.get(one) is Said.YES and one not in self.gone)

    @property
    def silent(self) -> tuple[str, ...]:
        return tuple(one for one in self.members if one not in self.said and one not in self.gone)

    @property
    def holds(self) -> tuple[str, ...]:
        """Whom nothing else is proposed to because of it."""
        match self.stage:
            case Stage.PROPOSED:
                return (*self.willing, *self.silent)
            case Stage.TOGETHER:
                return self.willing
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CouplingRound:
    """When a network's latest round was held. ``id`` is the network's."""

    id: str
    held_for: datetime
    version: int = 0


def wish_id(participant: str, form: Form) -> str:
    return f"{participant}|{form}"


def answered(coupling: Coupling, participant: str, said: Said, now: datetime) -> Coupling:
    """With this answer. All yes, and they are together; so few that it can come to nothing, and it lapsed."""
    return decided(replace(coupling, said={**coupling.said, participant: said}), now)


def decided(coupling: Coupling, now: datetime) -> Coupling:
    """What became of it by now. A proposal that was not answered in time goes on with those who said yes, if they are enough; a group
    from which people went goes on with those who are left, if they are."""
    if coupling.stage is Stage.TOGETHER:
        fewest = GOES_ON if coupling.form is Form.GROUP else coupling.form.least
        return replace(coupling, stage=Stage.ENDED) if len(coupling.willing) < fewest else coupling
    if coupling.stage is not Stage.PROPOSED:
        return coupling
    yes, silent = len(coupling.willing), len(coupling.silent)
    over = now >= coupling.answers_until
    if yes + (0 if over else silent) < coupling.form.least:
        return replace(coupling, stage=Stage.LAPSED)
    return replace(coupling, stage=Stage.TOGETHER, together_at=now) if over or not silent else coupling


def without(coupling: Coupling, participant: str, now: datetime) -> Coupling:
    """Somebody stops, or is not there to answer."""
    return decided(replace(coupling, gone=(*(one for one in coupling.gone if one != participant), participant)), now)


def keeps_apart(coupling: Coupling, now: datetime) -> bool:
    """Whether these are not proposed to each other again: they came together, or one declined, in the last six months; for ever, when
    one would rather have another. A proposal that nobody refused, but that was not answered, does not count: the other missed nothing
    that was theirs to see."""
    refused = Said.NO in coupling.said.values()
    return coupling.apart or ((coupling.together_at is not None or refused) and now - coupling.made_at < APART)


def forgotten(coupling: Coupling, participant: str) -> Coupling:
    """Without a trace of whoever left the programme."""
    return replace(
        coupling,
        members=tuple(one for one in coupling.members if one != participant),
        said={one: said for one, said in coupling.said.items() if one != participant},
        spoken={one: spoken for one, spoken in coupling.spoken.items() if one != participant},
        gone=tuple(one for one in coupling.gone if one != participant),
    )
