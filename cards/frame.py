"""The form that every card has: a small line with the network or the bot's name, a title, one sentence why, the matter, the buttons."""

import json
from collections.abc import Sequence

from cards.elements import (
    ActionOpenUrl,
    ActionSet,
    AdaptiveCard,
    BodyElement,
    CardAction,
    Container,
    Fact,
    FactSet,
    TextBlock,
    plain,
    render,
)
from cards.language import Language
from domain.ports import Message
from domain.sessions.session import Session

MOST_BYTES = 25_600
"""The most bytes a card may take of the 28 KB that Teams allows a message; the rest is for the activity around it."""


def compose(
    say: Language,
    *,
    title: str,
    lead: str,
    network: str = "",
    matter: Sequence[BodyElement] = (),
    buttons: Sequence[CardAction] = (),
    small_print: str = "",
    summary: str = "",
) -> Message:
    """A card in the common form, ready to be sent. ``network``: the name in the small line; without one it says the bot's own.

    ``lead`` is the sentence why, and may hold Markdown, so what people wrote goes in it through plain(). The other texts are shown as
    they are. ``matter`` stands below the lead, ``small_print`` at the end. ``summary`` stands for the card in notifications and in clients
    that show no cards; by default the title. Not checked for its size: see fits().
    """
    heading: list[BodyElement] = [
        TextBlock(plain(network) if network else say("heading-spiraal"), size="small", is_subtle=True, spacing="none"),
        TextBlock(plain(title), size="large", weight="bolder", style="heading", spacing="small"),
    ]
    body: list[BodyElement] = [Container(heading, style="emphasis", bleed=True), TextBlock(lead, spacing="medium"), *matter]
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
    """A bold line above a part of the matter, read out as a heading."""
    return TextBlock(plain(text), weight="bolder", spacing="large", style="heading")


def join_buttons(say: Language, session: Session) -> tuple[ActionOpenUrl, ...]:
    """The button that opens a session's online meeting; none when it has no link."""
    return (ActionOpenUrl(say("button-join"), session.link),) if session.link else ()


def clipped(text: str, most: int) -> str:
    """``text`` when it has at most ``most`` characters; otherwise its first words and "…", within as many."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(maxsplit=1)[0] + "…"


def stacked(buttons: Sequence[CardAction]) -> list[BodyElement]:
    """Buttons below each other, for titles that are too long to stand in a row on a phone."""
    return [ActionSet([button], spacing="small") for button in buttons]
