"""Every card, in every language, as it may be sent."""

import inspect
import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from importlib import import_module
from pkgutil import walk_packages
from types import CodeType, FrameType

import pytest

import cards
from cards.language import LANGUAGES, language
from domain.ports import Message
from tests.cards.digest.samples import digest_of
from tests.cards.samples import messages, samples
from tests.cards.schema import assert_valid

ALL = [pytest.param(sample.card, id=f"{sample.language}-{sample.name}") for sample in samples()]

DRAWN_BY_TEAMS = {"cards.own_data.own_data.file_offer", "cards.reports.request.file_offer"}
"""What makes no card: Teams itself asks whether a file may be kept."""


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


def test_says_in_which_language_it_is() -> None:
    assert [(sample.language, sample.name) for sample in samples() if sample.card["lang"] != sample.language] == []


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


def makers() -> Mapping[CodeType, str]:
    """Each public function in cards/ that gives a Message: where it is, by its code."""
    return {
        function.__code__: f"{room.name}.{name}"
        for room in walk_packages(cards.__path__, "cards.")
        for name, function in inspect.getmembers(import_module(room.name), inspect.isfunction)
        if function.__module__ == room.name
        and not name.startswith("_")
        and inspect.get_annotations(function, eval_str=True).get("return") is Message
    }


def test_whatever_makes_a_card_has_a_sample() -> None:
    """Made is what came out of it as it stands in the samples; to have helped in making another card does not count."""
    known, made = makers(), defaultdict[str, list[object]](list)

    def look(frame: FrameType, event: str, result: object) -> None:
        if event == "return" and frame.f_code in known:
            made[known[frame.f_code]].append(result)

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        shown = {id(message): message for _, message in messages(language("nl"))}
    finally:
        sys.setprofile(before)
    sampled = {name for name, results in made.items() if any(id(result) in shown for result in results)}
    assert len(known) > 200, "the search itself has gone blind"
    assert set(known.values()) - sampled == DRAWN_BY_TEAMS


def test_a_busy_week_counts_what_it_leaves_out() -> None:
    from cards.digest import post as digest

    card = json.dumps(digest.digest(language("nl"), digest_of(1000)).card, ensure_ascii=False)
    assert "En nog " in card
    assert card.count("Tien minuten vrijmaken") >= 3
