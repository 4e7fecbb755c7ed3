"""The spiral, drawn with the same four signs everywhere, each with its word and where it stands: never colour alone."""

from typing import Literal

from cards.elements import BodyElement, Column, ColumnSet, TextBlock
from cards.elements.base import Color
from cards.language import Language
from domain.actions.action import STEPS, Cycle, Step

Weight = Literal["default", "bolder"]


def spiral(say: Language, cycle: Cycle, *, closed: bool) -> list[BodyElement]:
    """One row a step. ``closed``: the cycle is over, so no step is the current one."""
    return [_row(say, step, _state(step, cycle, closed=closed)) for step in STEPS]


def drawn(say: Language, cycle: Cycle, *, closed: bool) -> BodyElement:
    """As spiral(), but on one row, for cards with many cycles: each sign with its word and how far it is under it."""
    return ColumnSet([_column(say, step, _state(step, cycle, closed=closed)) for step in STEPS], spacing="small")


def named(say: Language, step: Step) -> str:
    """ "◔ Verkennen"."""
    return f"{say(f'step-{step}-sign')} {say(f'step-{step}')}"


def _state(step: Step, cycle: Cycle, *, closed: bool) -> str:
    if step is cycle.step and not closed:
        return "spiral-here"
    # After a step back, what was done further on is ahead again.
    done = {move.step for move in cycle.moves if closed or STEPS.index(move.step) < STEPS.index(cycle.step)}
    if closed and step is cycle.step and cycle.outcome is None:
        # Stopped before anything came of it.
        return "spiral-left"
    if step in done:
        return "spiral-passed"
    # A cycle that grew from the last one begins further on.
    return "spiral-before" if STEPS.index(step) < STEPS.index(cycle.moves[0].step) else "spiral-ahead"


def _column(say: Language, step: Step, state: str) -> Column:
    here, ahead = state == "spiral-here", state == "spiral-ahead"
    color: Color = "accent" if here else "default"
    sign = TextBlock(say(f"step-{step}-sign"), size="large", color=color, is_subtle=ahead, horizontal_alignment="center")
    # Not bold: "Verkennen" is as wide as its column on a phone.
    word = TextBlock(say(f"step-{step}-short"), size="small", spacing="none", horizontal_alignment="center")
    weight: Weight = "bolder" if here else "default"
    where = TextBlock(say(state), size="small", weight=weight, is_subtle=not here, spacing="none", horizontal_alignment="center")
    return Column([sign, word, where], width="stretch")


def _row(say: Language, step: Step, state: str) -> BodyElement:
    here = state == "spiral-here"
    return ColumnSet(
        [
            Column([TextBlock(say(f"step-{step}-sign"), color="accent" if here else "default")], width="auto"),
            Column([TextBlock(say(f"step-{step}"), weight="bolder" if here else "default")], width="stretch"),
            Column([TextBlock(say(state), is_subtle=not here, weight="bolder" if here else "default")], width="auto"),
        ],
        spacing="small",
    )
