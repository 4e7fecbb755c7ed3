"""An action's cycles for one of its owners: what was tried and learned in each, as each author lets that owner see it."""

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
"""How many cycles are shown at a time, the newest first."""
LOOKED_AT = 60
"""How many entries are looked at for one page, so that very many do not slow it down."""
TRIED = (Step.PLAN, "experiment")
"""The step and question whose answers tell what was tried; below, those that tell what was learned."""
LEARNED = (Step.EVALUATE, "lesson")
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class HistoryText:
    """What somebody wrote; ``by``: the id of the participant who did, empty when that is the reader."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class CycleHistory:
    """One cycle of an action; ``tried`` and ``learned`` newest first."""

    cycle: Cycle
    tried: Sequence[HistoryText]
    learned: Sequence[HistoryText]


@dataclass(frozen=True, slots=True)
class Story:
    """One page of an action's cycles, the newest first. ``earlier``: how many cycles there are before these."""

    action: Action
    rounds: Sequence[CycleHistory]
    earlier: int


async def story(tx: Transaction, action: Action, reader: str, *, before: int | None = None) -> Story:
    """The page for the participant ``reader`` (an id): the newest cycles, or those with a number below ``before``."""
    known = [cycle for cycle in action.cycles if before is None or cycle.number < before]
    shown = known[-PAGE:]
    following = action.cycles[len(known) :]
    until = following[0].moves[0].at + _TICK if following else None
    entries = await tx.updates.of_action(action.id, before=until, limit=LOOKED_AT) if shown else []
    readable = [update for update in entries if _may_read(update, reader)]
    rounds = [
        CycleHistory(cycle, _said(cycle, readable, reader, TRIED), _said(cycle, readable, reader, LEARNED)) for cycle in reversed(shown)
    ]
    return Story(action, rounds, len(known) - len(shown))


def _may_read(entry: Update, reader: str) -> bool:
    """A co-owner is of the network: what the author shared with it, by name."""
    return may_see(entry.visibility, Circle.AUTHOR if entry.participant == reader else Circle.NETWORK_BY_NAME)


def _said(cycle: Cycle, entries: Sequence[Update], reader: str, asked: tuple[Step, str]) -> list[HistoryText]:
    step, question = asked
    return [
        HistoryText(text, "" if entry.participant == reader else entry.participant)
        for entry in entries
        if entry.cycle == cycle.number and entry.step is step and (text := entry.answers.get(question, "").strip())
    ]
