"""Samples of the cards about what is found by a word, with long and short content."""

from collections.abc import Iterator
from dataclasses import replace

from cards.language import Language
from cards.search import results as archive
from domain.actions.action import Step
from domain.check_ins.check_in import Update
from domain.ports import Message
from domain.search.archive import Found, FoundEntry, FoundSession
from domain.search.query import SearchQuery, wanted
from domain.sessions.material import Material
from tests.cards.people import BEHOUD, BRAM, FRESH, MEETING, NOW

_SESSION = replace(MEETING, theme="Zelf roosteren: wat werkt?", preparation="Neem het rooster van één week mee, ook als het niet lukte.")
_UPDATE = Update(
    id="u",
    participant=BRAM.id,
    network="behoud",
    action=FRESH.id,
    cycle=1,
    step=Step.ACT,
    answers={},
    at=NOW,
    shared_at=NOW,
)
_SAID = "We hingen het rooster een week eerder op. Twee collega's ruilden meteen een dienst, en niemand belde de planner. " * 3


def materials(count: int, title: str = "Presentatie: roosteren met het team") -> tuple[Material, ...]:
    return tuple(
        Material(id=f"m{n}", session="s", title=title, url=f"https://example.org/{n}", added_by="", added_at=NOW, number=n)
        for n in range(count)
    )


def _found(count: int, title: str, said: str) -> list[Found]:
    entry = FoundEntry(_UPDATE, BEHOUD, "Samira el Idrissi", said, NOW)
    item: list[Found] = [
        FoundSession(_SESSION, BEHOUD, materials(2, title)),
        entry,
        replace(entry, author="", update=replace(_UPDATE, step=Step.EVALUATE)),
        FoundSession(replace(_SESSION, theme="Vitaal in de nacht", preparation=""), BEHOUD, materials(1, title)),
        FoundSession(replace(_SESSION, theme=title), BEHOUD, materials(20, title)),
    ]
    return [item[number % len(item)] for number in range(count)]


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    looked_for = wanted("rooster") or SearchQuery(())
    yield "search-ask", archive.ask(say)
    yield "search-too-long", archive.ask(say, "rooster " * 12, say("error-search-too-long", count="130", most="100"))
    yield "search-found", archive.results(say, _found(4, "Roosteren met het team", _SAID), looked_for, "rooster", 0, many=False)
    yield "search-found-pages", archive.results(say, _found(60, "Roosteren met het team", _SAID), looked_for, "rooster", 3, many=True)
    yield (
        "search-found-longest",
        archive.results(say, _found(60, "Zelfroosteren " * 14, "roosters " * 440), looked_for, "rooster", 0, many=True),
    )
    yield "search-nothing", archive.results(say, [], looked_for, "rooster", 0, many=False)
