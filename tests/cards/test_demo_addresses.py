"""What the demo serves itself has http addresses on this machine: every card that leads to a page of ours must take them."""

import json
import re

import pytest

from cards.check_ins import on_paper
from cards.language import LANGUAGES, language
from cards.own_data import own_data
from domain.ports import Message

HERE = "http://127.0.0.1:3978/page/abc"


def addresses(message: Message) -> list[str]:
    return re.findall(r'"url": "([^"]+)"', json.dumps(message.card))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_all_that_is_kept_can_be_opened_in_the_demo(tag: str) -> None:
    message = own_data.offer(language(tag), HERE, f"{HERE}.json", by_file=True)
    assert addresses(message) == [HERE, f"{HERE}.json"]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_paper_check_in_can_be_opened_in_the_demo(tag: str) -> None:
    assert addresses(on_paper.offer(language(tag), HERE)) == [HERE]
