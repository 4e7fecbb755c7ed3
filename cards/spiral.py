"""The spiral, drawn with the same four signs everywhere, each with its word and where it stands: never colour alone."""

from cards.elements import Column, ColumnSet, Part, TextBlock
from cards.language import Language
from domain.action import STEPS, Cycle, Step


def spiral(say: Language, cycle: Cycle, *, closed: bool) -> list[Part]:
    """One row a step. ``closed``: the cycle is over, so no step is the current one."""
    passed = {move.step for move in cycle.moves}
    here = None if closed else cycle.step
    return [_row(say, step, _state(step, cycle, passed, here)) for step in STEPS]


def named(say: Language, step: Step) -> str:
    """ "◔ Verkennen"."""
    return f"{say(f'step-{step}-sign')} {say(f'step-{step}')}"


def _state(step: Step, cycle: Cycle, passed: set[Step], here: Step | None) -> str:
    if step is here:
        return "spiral-here"
    if step in passed:
        return "spiral-passed"
    # A cycle that grew from the last one begins further on.
    return "spiral-before" if STEPS.index(step) < STEPS.index(cycle.moves[0].step) else "spiral-ahead"


def _row(say: Language, step: Step, state: str) -> Part:
    here = state == "spiral-here"
    return ColumnSet(
        [
            Column([TextBlock(say(f"step-{step}-sign"), color="accent" if here else "default")], width="auto"),
            Column([TextBlock(say(f"step-{step}"), weight="bolder" if here else "default")], width="stretch"),
            Column([TextBlock(say(state), is_subtle=not here, weight="bolder" if here else "default")], width="auto"),
        ],
        spacing="small",
    )
