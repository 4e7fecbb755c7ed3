"""How every card looks: a small line that says where this belongs, a title, one sentence why, the matter, the buttons."""

import json
from collections.abc import Sequence

from cards.elements import Action, ActionOpenUrl, ActionSet, AdaptiveCard, Container, Fact, FactSet, Part, TextBlock, plain, render
from cards.language import Language
from domain.ports import Message
from domain.sessions.session import Session

MOST_BYTES = 25_600
"""What a card may take of 28 KB; the rest is for the envelope."""


def compose(
    say: Language,
    *,
    title: str,
    lead: str,
    network: str = "",
    matter: Sequence[Part] = (),
    buttons: Sequence[Action] = (),
    small_print: str = "",
    summary: str = "",
) -> Message:
    """A card in the common form. All texts are plain sentences, shown as they are; ``lead`` may hold Markdown of our own.

    ``summary`` stands for the card in notifications; by default the title.
    """
    heading: list[Part] = [
        TextBlock(plain(network) if network else say("heading-spiraal"), size="small", is_subtle=True, spacing="none"),
        TextBlock(plain(title), size="large", weight="bolder", style="heading", spacing="small"),
    ]
    body: list[Part] = [Container(heading, style="emphasis", bleed=True), TextBlock(lead, spacing="medium"), *matter]
    if small_print:
        body.append(TextBlock(plain(small_print), size="small", is_subtle=True, spacing="medium"))
    card = AdaptiveCard(body, lang="en" if say.tag == "en" else "nl", fallback_text=summary or title, actions=tuple(buttons))
    return Message(render(card), summary or title)


def fits(message: Message) -> bool:
    """Whether the card's JSON, as it is sent and counted as UTF-16, is at most MOST_BYTES: with its envelope it then stays under 28 KB."""
    return len(json.dumps(message.card, ensure_ascii=False, separators=(",", ":")).encode("utf-16-le")) <= MOST_BYTES


def facts(*pairs: tuple[str, str]) -> FactSet:
    """Names and values, those without a value left out."""
    return FactSet([Fact(name, plain(value)) for name, value in pairs if value], spacing="medium")


def subheading(text: str) -> TextBlock:
    return TextBlock(plain(text), weight="bolder", spacing="large", style="heading")


def join_buttons(say: Language, session: Session) -> tuple[ActionOpenUrl, ...]:
    return (ActionOpenUrl(say("button-join"), session.link),) if session.link else ()


def clipped(text: str, most: int) -> str:
    """At most ``most`` characters, cut between words, with a sign that there is more."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(maxsplit=1)[0] + "…"


def stacked(buttons: Sequence[Action]) -> list[Part]:
    """Buttons below each other, for titles that are too long to stand in a row on a phone."""
    return [ActionSet([button], spacing="small") for button in buttons]
