"""The spiral, drawn with the same four signs everywhere, each with its word and where it stands: never colour alone."""

from cards.elements import Column, ColumnSet, Part, TextBlock
from cards.language import Language
from domain.action import STEPS, Cycle, Step


def spiral(say: Language, cycle: Cycle, *, closed: bool) -> list[Part]:
    """One row a step. ``closed``: the cycle is over, so no step is the current one."""
    passed = {move.step for move in cycle.moves}
    here = None if closed else cycle.step
    return [_row(say, step, here=step is here, passed=step in passed) for step in STEPS]


def named(say: Language, step: Step) -> str:
    """ "◔ Verkennen"."""
    return f"{say(f'step-{step}-sign')} {say(f'step-{step}')}"


def _row(say: Language, step: Step, *, here: bool, passed: bool) -> Part:
    state = "spiral-here" if here else "spiral-passed" if passed else "spiral-ahead"
    return ColumnSet(
        [
            Column([TextBlock(say(f"step-{step}-sign"), color="accent" if here else "default")], width="auto"),
            Column([TextBlock(say(f"step-{step}"), weight="bolder" if here else "default")], width="stretch"),
            Column([TextBlock(say(state), is_subtle=not here, weight="bolder" if here else "default")], width="auto"),
        ],
        spacing="small",
    )
