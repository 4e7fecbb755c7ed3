"""The whole spiral of one action: each cycle drawn, with what was tried, what was learned and how it went."""

from collections.abc import Mapping, Sequence

from cards.actions.action import ids_of
from cards.elements import BodyElement, Container, RichTextBlock, TextBlock, TextRun, plain, press
from cards.frame import clipped, compose, fits
from cards.language import Language
from cards.spiral import drawn
from cards.verbs import Verb
from domain.actions.action import Action, Cycle, How, Move
from domain.actions.history import CycleHistory, HistoryText, Story
from domain.ports import Message
from domain.programme.programme import Network

AMOUNTS = ((2, 400), (2, 250), (1, 200), (1, 80), (0, 0))
"""How many texts of each kind a cycle shows, and how many characters of each: the first that fits."""
MARKED = frozenset({How.BACK, How.PAUSE, How.RESUME, How.HAND_OVER, How.STOP})
MOST_MARKS = 4


def my_spiral(say: Language, network: Network, shown: Story, reader: str, names: Mapping[str, str]) -> Message:
    """For one of the action's owners (``reader``, a participant's id). ``names``: of all who share it, by id."""
    for most, characters in AMOUNTS:
        message = _my_spiral(say, network, shown, reader, names, most, characters)
        if fits(message):
            return message
    return message


def _my_spiral(say: Language, network: Network, shown: Story, reader: str, names: Mapping[str, str], most: int, characters: int) -> Message:
    action = shown.action
    others = [clipped(name, 60) for item, name in names.items() if item != reader and action.is_of(item)]
    numbers = [cycle.cycle.number for cycle in shown.rounds]
    buttons = [press(say("button-my-action"), Verb.MY_ACTION, ids_of(action, reader))]
    if shown.earlier:
        ids = {**ids_of(action, reader), "before": str(min(numbers))}
        buttons.insert(0, press(say("button-earlier-rounds"), Verb.MY_SPIRAL, ids))
    lead = say("spiral-lead-together", names=plain(say.both(others))) if others else say("spiral-lead")
    more = [TextBlock(say("spiral-earlier", count=shown.earlier), is_subtle=True, spacing="medium")] if shown.earlier else []
    return compose(
        say,
        network=f"{network.name} · {say('spiral-title')}",
        title=clipped(action.title, 120),
        lead=lead,
        matter=[*(_round(say, network, action, cycle, names, most, characters) for cycle in shown.rounds), *more],
        buttons=buttons,
        small_print=say("spiral-small") if others else "",
    )


def _round(
    say: Language, network: Network, action: Action, shown: CycleHistory, names: Mapping[str, str], most: int, characters: int
) -> BodyElement:
    cycle = shown.cycle
    current = cycle.number == action.cycle.number
    closed = not current or action.stopped_at is not None
    heading = say("my-action-cycle", number=cycle.number)
    if cycle.previous:
        heading = f"{heading} · {say('spiral-from', number=cycle.previous)}"
    parts: list[BodyElement] = [TextBlock(heading, weight="bolder", style="heading"), drawn(say, cycle, closed=closed)]
    parts += _texts(say, "spiral-tried", shown.tried[:most], names, characters)
    parts += _went(say, cycle)
    parts += _texts(say, "spiral-learned", shown.learned[:most], names, characters)
    marks = [move for move in cycle.moves if move.how in MARKED][-MOST_MARKS:]
    parts += [TextBlock(_mark(say, network, move), is_subtle=True, size="small", spacing="small") for move in marks]
    if current and action.stopped_why:
        parts.append(_line(say("spiral-why"), clipped(action.stopped_why, 300)))
    return Container(parts, style="emphasis" if current else "default", separator=True, spacing="medium")


def _went(say: Language, cycle: Cycle) -> list[BodyElement]:
    if cycle.outcome is None:
        return []
    onward = f" → {say(f'choice-onward-{cycle.onward}')}" if cycle.onward else ""
    return [_line(say("spiral-went"), f"{say(f'choice-outcome-{cycle.outcome}')}{onward}")]


def _texts(say: Language, label: str, texts: Sequence[HistoryText], names: Mapping[str, str], characters: int) -> list[BodyElement]:
    found: list[BodyElement] = []
    for told in texts:
        by = names.get(told.by, "")
        heading = say("spiral-by", label=say(label), name=clipped(by, 60)) if by else say(label)
        found.append(_line(heading, clipped(told.text, characters)))
    return found


def _line(label: str, text: str) -> RichTextBlock:
    return RichTextBlock([TextRun(f"{label}: ", is_subtle=True), TextRun("\n".join(text.strip().splitlines()))], spacing="small")


def _mark(say: Language, network: Network, move: Move) -> str:
    return say(f"spiral-move-{move.how}", day=say.short_day(move.at, network.zone), step=say(f"step-{move.step}"))
