"""Samples of the cards that give somebody a page of their own."""

from collections.abc import Iterator

from cards import general
from cards.check_ins import on_paper
from cards.language import Language
from cards.own_data import own_data
from domain.ports import Message

PAGE = "https://spiraal.example.org/page/WyJvd24tZGF0YSJd.c2lnbmF0dXJl"


def own_pages(say: Language) -> Iterator[tuple[str, Message]]:
    yield "own-data", own_data.offer(say, PAGE, PAGE, by_file=True)
    yield "own-data-nowhere", own_data.offer(say, "", "", by_file=False)
    yield "own-data-declined", general.notice(say, "file-declined")
    yield "on-paper", on_paper.offer(say, PAGE)
    yield "on-paper-blank", on_paper.offer(say, PAGE, blank=True)
    yield "on-paper-nowhere", on_paper.offer(say, "")
