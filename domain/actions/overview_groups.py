"""The actions that are not shown on the overview, counted: one division into groups of enough people. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from domain.actions.action import STEPS, Step
from domain.privacy.may_see import FLOOR


@dataclass(frozen=True, slots=True)
class HiddenAction:
    """An action that is not shown. ``person``: the Entra object id of its owner."""

    person: str
    theme: str
    step: Step


@dataclass(frozen=True, slots=True)
class OverviewGroup:
    """``count`` actions of at least as many people as the floor; with ``or_more``, at least so many actions. ``themes``: one, or several
    that are counted together. ``step``: None for all steps together."""

    themes: tuple[str, ...]
    step: Step | None
    count: int
    or_more: bool = False


def overview_groups(unshown: Iterable[HiddenAction], floor: int = FLOOR) -> tuple[OverviewGroup, ...]:
    """All of ``unshown`` in groups of at least ``floor`` people (never fewer than FLOOR), each in one; no groups when there are too few
    people.

    By theme; and by step where each step of the theme has enough people. Themes with too few people are counted together, with the smallest
    other theme added if that is still too few. Beside other groups such a group tells only a least number (``or_more``): exactly eight
    actions of two themes that have four people each could be one thing only.
    """
    least = max(floor, FLOOR)
    themes = _by(unshown, lambda action: action.theme)
    apart = {theme: found for theme, found in themes.items() if _people(found) >= least}
    together = [theme for theme in themes if theme not in apart]
    while together and apart and _people([action for theme in together for action in themes[theme]]) < least:
        smallest = min(apart, key=lambda theme: (_people(apart[theme]), theme))
        del apart[smallest]
        together.append(smallest)
    told = [group for theme, found in sorted(apart.items()) for group in _in_steps((theme,), found, least)]
    rest = [action for theme in together for action in themes[theme]]
    if _people(rest) >= least:
        names = tuple(sorted(together))
        told += [OverviewGroup(names, None, least, or_more=True)] if apart else _in_steps(names, rest, least)
    return tuple(told)


def _in_steps(themes: tuple[str, ...], found: Sequence[HiddenAction], least: int) -> list[OverviewGroup]:
    steps = _by(found, lambda action: action.step)
    if any(_people(each) < least for each in steps.values()):
        return [OverviewGroup(themes, None, len(found))]
    return [OverviewGroup(themes, step, len(steps[step])) for step in STEPS if step in steps]


def _by(found: Iterable[HiddenAction], key: Callable[[HiddenAction], str]) -> dict[str, list[HiddenAction]]:
    groups: dict[str, list[HiddenAction]] = {}
    for action in found:
        groups.setdefault(key(action), []).append(action)
    return groups


def _people(found: Iterable[HiddenAction]) -> int:
    return len({action.person for action in found})
