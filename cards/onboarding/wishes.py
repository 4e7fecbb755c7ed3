"""For coordinators: what their network hopes for, as far as they may know."""

from collections.abc import Sequence

from cards.elements import BodyElement, Container, TextBlock, Words, plain
from cards.frame import clipped, compose, facts, fits, subheading
from cards.language import Language
from domain.onboarding.intake import IntakeQuote, Wishes
from domain.ports import Message
from domain.privacy.may_see import FLOOR

AMOUNTS = ((20, 1000), (12, 500), (8, 250), (4, 120), (2, 60))
"""How many wishes of a network are shown, and how many characters of each: the first that fits."""


def wishes(say: Language, found: Sequence[Wishes]) -> Message:
    for most, characters in AMOUNTS:
        message = compose(
            say,
            title=say("wishes-title"),
            lead=say("wishes-lead", floor=FLOOR),
            matter=[part for other in found for part in _network(say, other, most, characters)],
            small_print=say("wishes-small"),
        )
        if fits(message):
            return message
    return message


def _network(say: Language, found: Wishes, most: int, characters: int) -> list[BodyElement]:
    few = say("wishes-few", floor=FLOOR)
    counted = [(theme, few if count is None else say.number(count)) for theme, count in found.themes.items()]
    rest = len(found.wishes) - most
    return [
        subheading(found.network.name),
        *([facts(*((plain(theme), count) for theme, count in counted))] if counted else []),
        *([] if found.wishes else [TextBlock(say("wishes-none"), is_subtle=True, spacing="small")]),
        *(said(say, quote, characters) for quote in found.wishes[:most]),
        *([TextBlock(say("and-more", count=rest), is_subtle=True, spacing="small")] if rest > 0 else []),
    ]


def said(say: Language, quote: IntakeQuote, characters: int) -> BodyElement:
    """Somebody's words under their name, or under none."""
    who = plain(quote.author) if quote.author else say("wishes-somebody")
    return Container(
        [TextBlock(who, is_subtle=True, size="small"), Words(clipped(quote.text, characters), spacing="none")], spacing="small"
    )
