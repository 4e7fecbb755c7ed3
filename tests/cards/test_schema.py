"""assert_valid refuses what it says it refuses, and says where."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from cards.elements import AdaptiveCard, Amount, ChartDonut, Image, InputText, TextBlock, Words, press, render
from tests.cards.schema import assert_valid

GOOD: dict[str, Any] = render(
    AdaptiveCard(
        [
            TextBlock("Hoi"),
            Words("dag"),
            InputText("note", label="Notitie", is_required=True, error_message="Vul iets in"),
            Image("data:image/png;base64,iVBORw0KGgo=", alt_text="Een stip"),
            ChartDonut([Amount("a", 1)], fallback=TextBlock("a: 1")),
        ],
        actions=[press("Stuur", "send", {"session": "s1"})],
        lang="nl",
        fallback_text="Hoi",
        full_width=True,
    )
)


def test_a_good_card_passes() -> None:
    assert_valid(GOOD)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda card: card["body"][0].update(colour="red"), r"card.body\[0\] \(TextBlock\).*colour"),
        (lambda card: card["body"].append({"type": "Slider"}), r"card.body.5.*Slider"),
        (lambda card: card["body"][0].pop("wrap"), "wrap"),
        (lambda card: card["body"][2].pop("label"), "label"),
        (lambda card: card["body"][2].pop("errorMessage"), "errorMessage"),
        (lambda card: card["body"][3].update(altText=" "), "altText"),
        (lambda card: card["body"][4].pop("fallback"), r"card.body\[4\].*Chart.Donut"),
        (lambda card: card["body"][4]["fallback"].update(colour="red"), r"card.body\[4\].*colour"),
        (lambda card: card["actions"][0].pop("fallback"), "Action.Submit"),
        (lambda card: card["actions"][0]["fallback"].update(type="Action.Execute", verb="x"), "falls back on Action.Execute"),
        (lambda card: card["actions"][0]["fallback"]["data"]["spiraal"].pop("session"), "same verb and ids"),
        (lambda card: card.update(actions=card["actions"] * 7), "7 actions"),
        (lambda card: card["body"].append({"type": "ActionSet", "actions": card["actions"] * 6}), "7 actions"),
        (lambda card: card["body"][0].update(id="note"), "used twice: note"),
        (lambda card: card.update(refresh={"action": {"type": "Action.Execute", "verb": "r"}, "userIds": ["29:x"] * 61}), "60 people"),
        (lambda card: card["body"][0].update(text="a" * 14_500), "utf-16"),
        (lambda card: card["body"][0].update(text="€" * 9_500), "utf-8"),
    ],
)
def test_a_spoilt_card_is_refused_with_its_place_and_reason(spoil: Callable[[dict[str, Any]], object], says: str) -> None:
    card = copy.deepcopy(GOOD)
    spoil(card)
    with pytest.raises(AssertionError, match=says):
        assert_valid(card)
