"""Where a network's actions stand, as a digest may tell it: no step of too few people, and no difference that one person makes.

Whoever reads the digests also has the overview, on which owners show their actions, and the digests before. So what may be told is asked of
all actions and of those that are not on the overview; and it is told again only once enough people stand elsewhere than when it was told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.actions.action import STEPPING, STEPS, Action, Step
from domain.actions.overview_groups import HiddenAction, overview_groups
from domain.privacy.may_see import FLOOR, Circle, may_see
from domain.privacy.suppression import CountedGroup, enough, group_of, joined, telling_each
from domain.programme.programme import Participant

MOVED, STAYED = "moved", "stayed"


@dataclass(frozen=True, slots=True)
class Numbers:
    """``steps``: how many actions stand at each step that is told by itself, ``rest``: at the other steps together; both empty when nothing
    is told. ``moved``: how many came to their step in the last week; 0 when that is not told."""

    steps: Mapping[Step, int] = field(default_factory=dict)
    rest: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Before:
    """What the last digest with numbers told, and when it was posted."""

    at: datetime
    numbers: Numbers


def numbers_of(
    actions: Sequence[Action], owners: Mapping[str, Participant], since: datetime, before: Before | None = None, floor: int = FLOOR
) -> Numbers:
    """The numbers of a digest. ``actions``: all of the network, stopped ones too. ``owners``: those who take part, by participant id.
    ``since``: a week ago. ``before``: None when no digest told numbers yet. ``floor``: never fewer people than this, nor than FLOOR."""
    here = [action for action in actions if action.participant in owners]
    running = [action for action in here if action.stopped_at is None]
    layers = [*_layers(running), _undivided(running, owners, floor)]
    told = telling_each([_by_step(of, owners) for of in layers], floor)
    if not told:
        return Numbers()
    counts = {step: sum(1 for action in running if action.step is step) for step in STEPS}
    rest = sum(count for step, count in counts.items() if step not in told)
    # Beside a rest a step where nobody stands is part of it: what it holds is then as little known as can be.
    steps = {step: count for step, count in counts.items() if step in told or not rest}
    if before is not None:
        changed = [action for action in here if _step_at(action, before.at) is not (action.step if action.stopped_at is None else None)]
        if not changed and not _left(here, before):
            return Numbers(steps, rest) if (steps, rest) == (before.numbers.steps, before.numbers.rest) else Numbers()
        if not all(not of or enough(_group(of, owners), floor) for of in _layers(changed)) or not changed:
            return Numbers()
    return Numbers(steps, rest, _moved(running, owners, since, floor))


def _moved(running: Sequence[Action], owners: Mapping[str, Participant], since: datetime, floor: int) -> int:
    cells = [
        {name: _group([action for action in of if (action.stepped_at >= since) is (name == MOVED)], owners) for name in (MOVED, STAYED)}
        for of in _layers(running)
    ]
    return cells[0][MOVED].count if MOVED in telling_each(cells, floor) else 0


def _layers(actions: Sequence[Action]) -> tuple[Sequence[Action], Sequence[Action]]:
    """All of them, and those that whoever reads the overview does not see there."""
    return actions, [action for action in actions if not may_see(action.visibility, Circle.NETWORK)]


def _undivided(actions: Sequence[Action], owners: Mapping[str, Participant], floor: int) -> Sequence[Action]:
    """Those of which the overview does not tell the step. It tells that of some themes: the others are what is left of a step."""
    unshown = [(action, HiddenAction(owners[action.participant].user, action.theme, action.step)) for action in _layers(actions)[1]]
    told = {
        (theme, group.step) for group in overview_groups([action for _, action in unshown], floor) if group.step for theme in group.themes
    }
    return [action for action, as_counted in unshown if (as_counted.theme, as_counted.step) not in told]


def _by_step(actions: Iterable[Action], owners: Mapping[str, Participant]) -> Mapping[str, CountedGroup]:
    found: dict[str, CountedGroup] = {}
    for action in actions:
        found[action.step] = found.get(action.step, CountedGroup()) + _group([action], owners)
    return found


def _group(actions: Iterable[Action], owners: Mapping[str, Participant]) -> CountedGroup:
    return joined(group_of([owners[action.participant]]) for action in actions)


def _step_at(action: Action, moment: datetime) -> Step | None:
    """Where it stood then; None when it had not begun or was stopped."""
    if action.stopped_at is not None and action.stopped_at <= moment:
        return None
    moves = [move for cycle in action.cycles for move in cycle.moves if move.at <= moment and move.how in STEPPING]
    return moves[-1].step if moves else None


def _left(here: Sequence[Action], before: Before) -> bool:
    """Whether there were others then: of who left nothing is kept."""
    total = sum(before.numbers.steps.values()) + before.numbers.rest
    return total != sum(1 for action in here if _step_at(action, before.at) is not None)
