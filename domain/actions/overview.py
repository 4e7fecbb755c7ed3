"""The overview of all actions of a network: those whose owners put them there, and the others counted.

What is counted is one division into groups, made once for a network, and each filter only picks from those groups. No two answers to two
filters can be subtracted to less than a group, and no group holds fewer people than the floor.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.actions.action import STEPS, Action, Step
from domain.actions.overview_groups import Group, Unshown, divided
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.privacy.may_see import FLOOR, Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.programme import Network


@dataclass(frozen=True, slots=True)
class Shown:
    """An action as its owner lets the network see it. ``organisation`` and ``owner`` (a name) are empty without their name."""

    title: str
    theme: str
    step: Step
    organisation: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """What somebody wants to see; empty or None for all."""

    theme: str | None = None
    step: Step | None = None
    organisation: str = ""


ALL = Filter()


@dataclass(frozen=True, slots=True)
class Overview:
    """``unshown``: whether there are actions that are not shown by themselves, told in ``groups`` or too few for that.
    ``floor``: from how many people on they are."""

    network: Network
    shown: Sequence[Shown]
    groups: Sequence[Group]
    unshown: bool
    floor: int = FLOOR

    @property
    def themes(self) -> tuple[str, ...]:
        """The network's, and those it had that actions are still about; empty for "another theme", last."""
        had = [one.theme for one in self.shown] + [theme for group in self.groups for theme in group.themes]
        named = dict.fromkeys((*self.network.themes, *sorted(theme for theme in had if theme)))
        return (*named, *([""] if "" in had else []))

    @property
    def organisations(self) -> tuple[str, ...]:
        return tuple(sorted({one.organisation for one in self.shown if one.organisation}, key=str.casefold))

    def only(self, wanted: Filter) -> "Overview":
        """What of it the filter leaves. Of the others no organisation is told, so a filter on one leaves none of them; and a group of
        several themes or of all steps is left out as a whole, as it cannot be told which part is meant."""
        shown = [one for one in self.shown if _fits(one, wanted)]
        groups = [] if wanted.organisation else [one for one in self.groups if _is_within(one, wanted)]
        return replace(self, shown=shown, groups=groups)


def _fits(one: Shown, wanted: Filter) -> bool:
    return (
        wanted.theme in (None, one.theme)
        and wanted.step in (None, one.step)
        and (not wanted.organisation or wanted.organisation == one.organisation)
    )


def _is_within(group: Group, wanted: Filter) -> bool:
    return (wanted.theme is None or group.themes == (wanted.theme,)) and wanted.step in (None, group.step)


async def overview_of(tx: Transaction, network: Network) -> Overview:
    """What this network may see at this moment: of the actions that were not stopped, also those that are paused."""
    owners = {one.id: one for one in await tx.participants.of_network(network.id)}
    there = [one for one in await tx.actions.of_network(network.id) if one.stopped_at is None and one.participant in owners]
    shown: list[Shown] = []
    unshown: list[Unshown] = []
    for action in there:
        if not may_see(action.visibility, Circle.NETWORK):
            unshown.append(Unshown(owners[action.participant].user, action.theme, action.step))
            continue
        named = may_see(action.visibility, Circle.NETWORK_BY_NAME)
        owner = owners[action.participant]
        organisation, name = (owner.organisation, owner.name) if named else ("", "")
        shown.append(Shown(action.title, action.theme, action.step, organisation, name))
    shown.sort(key=lambda one: (STEPS.index(one.step), one.title.casefold()))
    floor = await floor_of(tx)
    return Overview(network, shown, divided(unshown, floor), bool(unshown), floor)


async def show_as(tx: Transaction, action: Action, visibility: Visibility) -> Action:
    """The action as its owner lets it be shown from now on."""
    return action if action.visibility is visibility else await tx.actions.save(replace(action, visibility=visibility))
