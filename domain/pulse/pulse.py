"""The pulse (peiling): what is asked, what is kept of it, and what may be told.

Nothing here knows who answered. An item is one entry in ITEMS and its texts ``pulse-item-<id>`` and ``pulse-short-<id>``.
"""

import hashlib
import hmac
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from domain.privacy.may_see import FLOOR

SKIPPED = "skip"
"""What "zeg ik liever niet" sends. It is counted nowhere."""
NETWORKS = 2
"""A figure of several networks together is made of at least so many."""
Counts = Mapping[str, Mapping[str, int]]
"""For each item, how often each of its answers was chosen."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole numbers from ``lowest`` to ``highest``. Averages are told in steps of ``step``, and never closer to an end than ``margin``:
    an average at the end itself would tell what each single person chose."""

    id: str
    lowest: int
    highest: int
    step: Fraction
    margin: Fraction

    @property
    def answers(self) -> tuple[str, ...]:
        return tuple(str(number) for number in range(self.lowest, self.highest + 1))


AGREEMENT = Scale("agreement", 1, 5, step=Fraction(1, 2), margin=Fraction(1, 2))
AMOUNT = Scale("amount", 0, 10, step=Fraction(1), margin=Fraction(1))


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    scale: Scale


ITEMS = (
    Item("dare", AGREEMENT),
    Item("look-back", AGREEMENT),
    Item("ideas", AGREEMENT),
    Item("energy", AMOUNT),
    Item("strain", AMOUNT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPulse:
    """The pulse of one session while it is open; ``id`` is the session's. It is made at the first answer and gone once it is closed.

    ``marks`` say of somebody who answered that they did, to nobody who does not ask about that very person with ``key`` in hand. They
    are kept in order of their letters, so that they do not tell who came first; and no answer has a moment. ``floor`` is what was
    promised to those who answer.
    """

    id: str
    network: str
    held_at: datetime
    closes_at: datetime
    floor: int
    key: str = field(repr=False)
    marks: tuple[str, ...] = ()
    counts: Counts = field(default_factory=dict)
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """What remains of a ballot: the items with enough answers, and nothing of the others. ``id`` is the session's.

    A ballot of which no item had enough leaves no record at all, just as one that nobody answered.
    """

    id: str
    network: str
    held_at: datetime
    closed_at: datetime
    counts: Counts
    version: int = 0


class Edge(StrEnum):
    """Whether an average is a figure, or that figure or anything beyond it."""

    NONE = "none"
    OR_LOWER = "or-lower"
    OR_HIGHER = "or-higher"


@dataclass(frozen=True, slots=True)
class Shown:
    """What is told of one item: a rounded average, without how many answered."""

    item: str
    value: float
    edge: Edge


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one session of a network."""

    session: str
    network: str
    held_at: datetime
    closed_at: datetime
    shown: tuple[Shown, ...]


def mark(ballot: OpenPulse, user: str) -> str:
    """The mark of somebody, who is named by Entra object id. Without the key there is no way from it to them, and none to it."""
    return hmac.digest(bytes.fromhex(ballot.key), user.encode(), hashlib.sha256).hex()


def chosen(inputs: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """What was filled in for each item, SKIPPED included, and the items of which the answer is none that was offered."""
    given = {item: text for item in ITEMS if (text := inputs.get(item.id, "").strip())}
    wrong = [item.id for item, text in given.items() if text != SKIPPED and text not in item.scale.answers]
    return {item.id: text for item, text in given.items()}, wrong


def counted(counts: Counts, answers: Mapping[str, str]) -> Counts:
    """The counters with these answers added. What was skipped leaves no trace."""
    added = {item: dict(values) for item, values in counts.items()}
    for item, value in answers.items():
        if value != SKIPPED:
            of_item = added.setdefault(item, {})
            of_item[value] = of_item.get(value, 0) + 1
    return added


def enough(counts: Counts, floor: int) -> Counts:
    """The items that have at least ``floor`` answers of their own, and never fewer than FLOOR."""
    return {item: values for item, values in counts.items() if sum(values.values()) >= max(floor, FLOOR)}


def told(pulse: Pulse, floor: int) -> Told:
    """What may be told of a closed pulse, when the programme's floor is ``floor`` by now: it may have been raised since."""
    counts = enough(pulse.counts, floor)
    shown = tuple(_average(item, _mean(counts[item.id])) for item in ITEMS if item.id in counts)
    return Told(pulse.id, pulse.network, pulse.held_at, pulse.closed_at, shown)


def together(parts: Iterable[Sequence[Shown]], *, least: int = NETWORKS) -> tuple[Shown, ...]:
    """Several networks as one, or several pulses of one network: for each item the average of what is told of them, each counting the
    same, where it is told of ``least`` of them or more.

    It is made of what is told and never of counters, so that it tells nothing that the parts do not. A network that stays below the
    floor is in no total: there is nothing to subtract.
    """
    values: dict[str, list[Fraction]] = {}
    for shown in parts:
        for one in shown:
            values.setdefault(one.item, []).append(Fraction(one.value))
    return tuple(
        _average(item, sum(values[item.id], Fraction(0)) / len(values[item.id])) for item in ITEMS if len(values.get(item.id, ())) >= least
    )


def _mean(values: Mapping[str, int]) -> Fraction:
    return Fraction(sum(int(value) * count for value, count in values.items()), sum(values.values()))


def _average(item: Item, mean: Fraction) -> Shown:
    scale = item.scale
    rounded = math.floor(mean / scale.step + Fraction(1, 2)) * scale.step
    low, high = scale.lowest + scale.margin, scale.highest - scale.margin
    if rounded <= low:
        return Shown(item.id, float(low), Edge.OR_LOWER)
    if rounded >= high:
        return Shown(item.id, float(high), Edge.OR_HIGHER)
    return Shown(item.id, float(rounded), Edge.NONE)
