"""Every card the bot can send, filled with invented people: for the pictures and for the tests that look at all cards."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cards.elements import AdaptiveCard, Fact, FactSet, InputText, TextBlock, Words, press, render


@dataclass(frozen=True, slots=True)
class Sample:
    """``name`` is a file name: lower case and dashes."""

    name: str
    language: str
    card: Mapping[str, object]


def samples() -> Iterator[Sample]:
    body = [
        TextBlock("Actieleernetwerk behoud · herinnering", size="small", is_subtle=True),
        TextBlock("Morgen is de bijeenkomst", style="heading", size="large", weight="bolder"),
        FactSet([Fact("Wanneer", "donderdag 21 januari, 14:00"), Fact("Waar", "Teams")]),
        Words("Ik heb *geprobeerd* om\n1. te beginnen"),
        InputText("note", label="Wil je iets kwijt?", is_multiline=True, max_length=500, placeholder="Noem geen medische details"),
    ]
    for language in ("nl", "en"):
        card = AdaptiveCard(
            body,
            actions=[
                press("Ik kan niet", "cannot-come", {"session": "behoud-3"}, style="positive"),
                press("Meer weten", "about", {}, mode="secondary"),
            ],
            lang="nl" if language == "nl" else "en",
            fallback_text="Morgen is de bijeenkomst",
        )
        yield Sample("session-reminder", language, render(card))
