"""An action's cycles for one of its owners: what was tried and learned, as each author lets that reader see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.actions.action import Action, Cycle, Step
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see

if TYPE_CHECKING:
    from domain.check_ins.check_in import Update

PAGE = 3
"""So many cycles at a time, the newest first."""
LOOKED_AT = 60
"""How many entries are looked through for one page: a store with very many must not slow it."""
TRIED = (Step.PLAN, "experiment")
LEARNED = (Step.EVALUATE, "lesson")
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody wrote; ``by`` is the participant's id, or empty when it is the reader's own."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Round:
    """One cycle; ``tried`` and ``learned`` newest first."""

    cycle: Cycle
    tried: Sequence[Told]
    learned: Sequence[Told]


@dataclass(frozen=True, slots=True)
class Story:
    """One page of an action's cycles. ``earlier``: how many more there are before these."""

    action: Action
    rounds: Sequence[Round]
    earlier: int


async def story(tx: Transaction, action: Action, reader: str, *, before: int | None = None) -> Story:
    """The cycles with a number below ``before``, or the newest; as the participant ``reader`` may see them."""
    known = [cycle for cycle in action.cycles if before is None or cycle.number < before]
    shown = known[-PAGE:]
    following = action.cycles[len(known) :]
    until = following[0].moves[0].at + _TICK if following else None
    entries = await tx.updates.of_action(action.id, before=until, limit=LOOKED_AT) if shown else []
    readable = [one for one in entries if _may_read(one, reader)]
    rounds = [Round(cycle, _said(cycle, readable, reader, TRIED), _said(cycle, readable, reader, LEARNED)) for cycle in reversed(shown)]
    return Story(action, rounds, len(known) - len(shown))


def _may_read(entry: Update, reader: str) -> bool:
    """A co-owner is of the network: what the author shared with it, by name."""
    return may_see(entry.visibility, Circle.AUTHOR if entry.participant == reader else Circle.NETWORK_BY_NAME)


def _said(cycle: Cycle, entries: Sequence[Update], reader: str, asked: tuple[Step, str]) -> list[Told]:
    step, question = asked
    return [
        Told(text, "" if entry.participant == reader else entry.participant)
        for entry in entries
        if entry.cycle == cycle.number and entry.step is step and (text := entry.answers.get(question, "").strip())
    ]
