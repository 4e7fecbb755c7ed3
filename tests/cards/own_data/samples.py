"""Samples of the cards that give somebody a page of their own."""

from collections.abc import Iterator

from cards import general
from cards.language import Language
from cards.own_data import own_data
from domain.ports import Message
from tests.cards.people import PAGE


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    yield "own-data", own_data.offer(say, PAGE, PAGE, by_file=True)
    yield "own-data-nowhere", own_data.offer(say, "", "", by_file=False)
    yield "own-data-declined", general.notice(say, "file-declined")
