"""What a network learned in a half year, in the words of those who share it with the network now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.actions.action import Step
from domain.check_ins.check_in import Update
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR, Circle, may_see
from domain.privacy.suppression import CountedGroup, enough, group_of, telling
from domain.programme.programme import Network, Participant
from domain.reports.half_year import HalfYear

LESSON, OUTCOME = "lesson", "outcome"
"""The ids of the questions whose answers are quoted, and that say how it went."""
VARIOUS = ""
"""In place of a theme: words that would lead to their author by their theme, as too few people work on that."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody learned. ``outcome``: how it went (a value of Outcome, or empty); ``author``: a name, None when it is shared without
    one."""

    text: str
    outcome: str
    author: str | None


async def learned(tx: Transaction, network: Network, half: HalfYear, floor: int = FLOOR) -> Mapping[str, Sequence[Quote]]:
    """The quotes of ``network`` in ``half`` by theme, VARIOUS last; themes without any left out. Where fewer than ``floor`` people take
    part only what is shared by name is quoted."""
    members = {participant.id: participant for participant in await tx.participants.of_network(network.id)}
    groups: dict[str, CountedGroup] = {}
    themes: dict[str, str] = {}
    for action in await tx.actions.of_network(network.id):
        theme = themes[action.id] = action.theme if action.theme in network.themes else VARIOUS
        if owner := members.get(action.participant):
            groups[theme] = groups.get(theme, CountedGroup()) + CountedGroup(1, frozenset({owner.user}), frozenset({owner.organisation}))
    told = telling(groups, floor)
    hides = enough(group_of(members.values()), floor)
    found: dict[str, list[Quote]] = {theme: [] for theme in (*network.themes, VARIOUS)}
    shared = await tx.updates.of_network(network.id, since=half.starts(network.zone), until=half.ends(network.zone))
    # By their words: the order in which they came would lead to the week's digest, and ids put together what one person wrote.
    for update in sorted(shared, key=lambda entry: (entry.answers.get(LESSON, "").strip().casefold(), entry.answers.get(OUTCOME, ""))):
        quote = _quote(update, members, named_only=not hides)
        if quote is not None:
            theme = themes.get(update.action, VARIOUS)
            found[theme if theme in told else VARIOUS].append(quote)
    return {theme: quotes for theme, quotes in found.items() if quotes}


def _quote(update: Update, members: Mapping[str, Participant], *, named_only: bool) -> Quote | None:
    author, text = members.get(update.participant), update.answers.get(LESSON, "").strip()
    if author is None or not text or update.step is not Step.EVALUATE or not may_see(update.visibility, Circle.NETWORK):
        return None
    named = may_see(update.visibility, Circle.NETWORK_BY_NAME)
    if named_only and not named:
        return None
    return Quote(text, update.answers.get(OUTCOME, ""), author.name if named else None)
