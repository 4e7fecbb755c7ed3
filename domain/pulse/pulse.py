"""The pulse (peiling): five anonymous questions after a session, what is kept of the answers, and what may be told of them. Pure.

Nothing here knows who answered. An item is one entry in ITEMS, and its texts ``pulse-item-<id>`` and ``pulse-short-<id>``.
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
"""What "zeg ik liever niet" sends. It is not counted."""
NETWORKS = 2
"""Of how many networks a figure of several together is made at least."""
Counts = Mapping[str, Mapping[str, int]]
"""How often each answer was chosen, by item."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Answers that are whole numbers from ``lowest`` to ``highest``. Averages are rounded to multiples of ``step``, and told no closer to
    an end than ``margin``: an average at the very end would tell what each person chose."""

    id: str
    lowest: int
    highest: int
    step: Fraction
    margin: Fraction

    @property
    def answers(self) -> tuple[str, ...]:
        """Its answers, as text."""
        return tuple(str(number) for number in range(self.lowest, self.highest + 1))


AGREEMENT = Scale("agreement", 1, 5, step=Fraction(1, 2), margin=Fraction(1, 2))
AMOUNT = Scale("amount", 0, 10, step=Fraction(1), margin=Fraction(1))


@dataclass(frozen=True, slots=True)
class PulseItem:
    """One question of the pulse. ``id`` is stored with the counters."""

    id: str
    scale: Scale


ITEMS = (
    PulseItem("dare", AGREEMENT),
    PulseItem("look-back", AGREEMENT),
    PulseItem("ideas", AGREEMENT),
    PulseItem("energy", AMOUNT),
    PulseItem("strain", AMOUNT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPulse:
    """The pulse of one session while it is open; ``id`` is the session's. It is made at the first answer, and removed when it closes.

    ``marks``: for each who answered, what ``mark`` makes of them: without ``key`` it leads to nobody. In alphabetical order, so that they
    do not tell who came first; no answer has a moment. ``floor``: as it was promised to those who answer.
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
    """What is kept of a closed pulse: the counters of items with enough answers. ``id`` is the session's.

    When no item had enough there is no record at all, just as when nobody answered.
    """

    id: str
    network: str
    held_at: datetime
    closed_at: datetime
    counts: Counts
    version: int = 0


class Edge(StrEnum):
    """Whether an average is the figure itself, or that figure or anything beyond it."""

    NONE = "none"
    OR_LOWER = "or-lower"
    OR_HIGHER = "or-higher"


@dataclass(frozen=True, slots=True)
class ItemAverage:
    """What is told of one item: a rounded average; never how many answered."""

    item: str
    value: float
    edge: Edge


@dataclass(frozen=True, slots=True)
class PulseAverages:
    """What is told of one session (``session`` and ``network`` are ids)."""

    session: str
    network: str
    held_at: datetime
    closed_at: datetime
    shown: tuple[ItemAverage, ...]


def mark(ballot: OpenPulse, user: str) -> str:
    """The mark of a person (Entra object id): HMAC-SHA256 under the ballot's key. Without the key nobody can get from one to the other."""
    return hmac.digest(bytes.fromhex(ballot.key), user.encode(), hashlib.sha256).hex()


def chosen(inputs: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """The answers among ``inputs``, by item id, SKIPPED too; and the ids of items whose answer was not offered."""
    given = {item: text for item in ITEMS if (text := inputs.get(item.id, "").strip())}
    wrong = [item.id for item, text in given.items() if text != SKIPPED and text not in item.scale.answers]
    return {item.id: text for item, text in given.items()}, wrong


def counted(counts: Counts, answers: Mapping[str, str]) -> Counts:
    """The counters with these answers added; SKIPPED is not."""
    added = {item: dict(values) for item, values in counts.items()}
    for item, value in answers.items():
        if value != SKIPPED:
            of_item = added.setdefault(item, {})
            of_item[value] = of_item.get(value, 0) + 1
    return added


def enough(counts: Counts, floor: int) -> Counts:
    """The items with at least ``floor`` answers, never fewer than FLOOR."""
    return {item: values for item, values in counts.items() if sum(values.values()) >= max(floor, FLOOR)}


def told(pulse: Pulse, floor: int) -> PulseAverages:
    """What may be told of a closed pulse with the programme's floor of now, which may be higher than when it was answered."""
    counts = enough(pulse.counts, floor)
    shown = tuple(_average(item, _mean(counts[item.id])) for item in ITEMS if item.id in counts)
    return PulseAverages(pulse.id, pulse.network, pulse.held_at, pulse.closed_at, shown)


def together(parts: Iterable[Sequence[ItemAverage]], *, least: int = NETWORKS) -> tuple[ItemAverage, ...]:
    """Several networks as one, or several pulses of one network: for each item the average of the averages that are told, each counting the
    same; for items that are told in ``least`` of them or more.

    It is made of what is told, never of counters, so it tells nothing that its parts do not. A network below the floor is in no total:
    there is nothing to subtract.
    """
    values: dict[str, list[Fraction]] = {}
    for shown in parts:
        for average in shown:
            values.setdefault(average.item, []).append(Fraction(average.value))
    return tuple(
        _average(item, sum(values[item.id], Fraction(0)) / len(values[item.id])) for item in ITEMS if len(values.get(item.id, ())) >= least
    )


def _mean(values: Mapping[str, int]) -> Fraction:
    return Fraction(sum(int(value) * count for value, count in values.items()), sum(values.values()))


def _average(item: PulseItem, mean: Fraction) -> ItemAverage:
    scale = item.scale
    rounded = math.floor(mean / scale.step + Fraction(1, 2)) * scale.step
    low, high = scale.lowest + scale.margin, scale.highest - scale.margin
    if rounded <= low:
        return ItemAverage(item.id, float(low), Edge.OR_LOWER)
    if rounded >= high:
        return ItemAverage(item.id, float(high), Edge.OR_HIGHER)
    return ItemAverage(item.id, float(rounded), Edge.NONE)
