"""For a contact person who is back: what came in while they were away."""

from collections.abc import Sequence

from cards.elements import BodyElement, TextBlock, plain
from cards.frame import compose
from cards.language import Language
from domain.contacts.away_summary import AwayItem
from domain.ports import Message

SHOWN = 12


def came_in(say: Language, items: Sequence[AwayItem]) -> Message:
    """The card with one line for each item, without anybody's words: those are with who got them."""
    lines: list[BodyElement] = [TextBlock(_line(say, item), spacing="medium") for item in items[:SHOWN]]
    rest = len(items) - SHOWN
    if rest > 0:
        lines.append(TextBlock(say("and-more", count=rest), is_subtle=True, spacing="small"))
    return compose(
        say,
        network=say.both(list(dict.fromkeys(item.network.name for item in items))),
        title=say("meanwhile-title"),
        lead=say("meanwhile-lead"),
        matter=lines,
        small_print=say("absence-why"),
    )


def _line(say: Language, item: AwayItem) -> str:
    day = say.day(item.session.starts, item.network.zone) if item.session else ""
    values = {"name": plain(item.participant.name), "reader": plain(item.reader)}
    return say(f"meanwhile-{item.what}", **values, **({"day": day} if day else {}))
