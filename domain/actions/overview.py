"""The overview of all actions of a network: those whose owners show them, and the others counted.

The others are divided into groups once (overview_groups.py), and a filter only picks from those groups: no two filters can be subtracted to
less than a group, and no group holds fewer people than the floor.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.actions.action import STEPS, Action, Step
from domain.actions.overview_groups import HiddenAction, OverviewGroup, overview_groups
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.privacy.may_see import FLOOR, Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.programme import Network


@dataclass(frozen=True, slots=True)
class OverviewAction:
    """An action as the network may see it. ``organisation`` and ``owner`` (a name) are empty when it is shown without its owner's name."""

    title: str
    theme: str
    step: Step
    organisation: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """What of the overview somebody wants to see. None, and an empty ``organisation``: all. ``theme`` empty: those with another theme."""

    theme: str | None = None
    step: Step | None = None
    organisation: str = ""


ALL = Filter()


@dataclass(frozen=True, slots=True)
class ActionOverview:
    """The overview of ``network``. ``shown``: by step, then by title. ``groups``: the others, counted. ``unshown``: whether there are
    others at all, also when they are too few to be counted. ``floor``: of at least how many people a group is."""

    network: Network
    shown: Sequence[OverviewAction]
    groups: Sequence[OverviewGroup]
    unshown: bool
    floor: int = FLOOR

    @property
    def themes(self) -> tuple[str, ...]:
        """The network's themes, then others that actions are about; at the end an empty one if there are actions with another theme."""
        had = [action.theme for action in self.shown] + [theme for group in self.groups for theme in group.themes]
        named = dict.fromkeys((*self.network.themes, *sorted(theme for theme in had if theme)))
        return (*named, *([""] if "" in had else []))

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations of the actions that are shown with a name, by name."""
        return tuple(sorted({action.organisation for action in self.shown if action.organisation}, key=str.casefold))

    def only(self, wanted: Filter) -> "ActionOverview":
        """What the filter leaves of it.

        Of the counted actions no organisation is told, so a filter on one leaves none of them; and a group of several themes or of all
        steps is left out as a whole by a filter on one of these.
        """
        shown = [action for action in self.shown if _fits(action, wanted)]
        groups = [] if wanted.organisation else [group for group in self.groups if _is_within(group, wanted)]
        return replace(self, shown=shown, groups=groups)


def _fits(action: OverviewAction, wanted: Filter) -> bool:
    return (
        wanted.theme in (None, action.theme)
        and wanted.step in (None, action.step)
        and (not wanted.organisation or wanted.organisation == action.organisation)
    )


def _is_within(group: OverviewGroup, wanted: Filter) -> bool:
    return (wanted.theme is None or group.themes == (wanted.theme,)) and wanted.step in (None, group.step)


async def overview_of(tx: Transaction, network: Network) -> ActionOverview:
    """The overview of ``network`` now: of all actions that are not stopped, those that are paused too."""
    owners = {participant.id: participant for participant in await tx.participants.of_network(network.id)}
    there = [other for other in await tx.actions.of_network(network.id) if other.stopped_at is None and other.participant in owners]
    shown: list[OverviewAction] = []
    unshown: list[HiddenAction] = []
    for action in there:
        if not may_see(action.visibility, Circle.NETWORK):
            unshown.append(HiddenAction(owners[action.participant].user, action.theme, action.step))
            continue
        named = may_see(action.visibility, Circle.NETWORK_BY_NAME)
        owner = owners[action.participant]
        organisation, name = (owner.organisation, owner.name) if named else ("", "")
        shown.append(OverviewAction(action.title, action.theme, action.step, organisation, name))
    shown.sort(key=lambda other: (STEPS.index(other.step), other.title.casefold()))
    floor = await floor_of(tx)
    return ActionOverview(network, shown, overview_groups(unshown, floor), bool(unshown), floor)


async def show_as(tx: Transaction, action: Action, visibility: Visibility) -> Action:
    """The action, stored, shown from now on as its owner chose."""
    return action if action.visibility is visibility else await tx.actions.save(replace(action, visibility=visibility))
