"""Every card, in every language, as it may be sent."""

import json

import pytest

from cards.language import LANGUAGES, language
from tests.cards.digest.samples import digest_of
from tests.cards.samples import messages, samples
from tests.cards.schema import assert_valid

ALL = [pytest.param(sample.card, id=f"{sample.language}-{sample.name}") for sample in samples()]


@pytest.mark.parametrize("card", ALL)
def test_is_valid_small_labelled(card: dict[str, object]) -> None:
    assert_valid(card)


@pytest.mark.parametrize("card", ALL)
def test_has_one_primary_button_and_at_most_three_visible(card: dict[str, object]) -> None:
    actions = card.get("actions", [])
    assert isinstance(actions, list)
    assert sum(action.get("style") == "positive" for action in actions) <= 1
    choices = {action.get("verb") for action in actions}
    if len(choices) > 1:
        assert sum(action.get("mode") != "secondary" for action in actions) <= 3


@pytest.mark.parametrize("tag", LANGUAGES)
def test_summary_is_one_short_line(tag: str) -> None:
    for name, message in messages(language(tag)):
        assert message.summary, name
        assert "\n" not in message.summary, name
        assert len(message.summary) <= 200, name


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_card_has_a_name_of_its_own(tag: str) -> None:
    names = [name for name, _ in messages(language(tag))]
    assert len(names) == len(set(names))


def test_a_busy_week_counts_what_it_leaves_out() -> None:
    from cards.digest import post as digest

    card = json.dumps(digest.digest(language("nl"), digest_of(1000)).card, ensure_ascii=False)
    assert "En nog " in card
    assert card.count("Tien minuten vrijmaken") >= 3
