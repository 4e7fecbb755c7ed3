"""Samples of the cards about a calendar that does not let the bot in."""

from collections.abc import Iterator
from dataclasses import replace

from cards.calendar import event
from cards.language import Language
from domain.ports import Message
from tests.cards.people import BEHOUD


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    for cause in ("403", "404", "other"):
        yield f"event-trouble-{cause}", event.trouble(say, BEHOUD, "netwerk@example.nl", cause)
    long = f"{'leernetwerk-' * 8}behoud@zorg-en-welzijn.example.nl"
    yield "event-trouble-long", event.trouble(say, replace(BEHOUD, name="Een lange naam " * 12), long, "403")
