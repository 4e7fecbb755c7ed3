"""What was found by a word: sessions with what they have to read, and what was shared, with the place to search again."""

from collections.abc import Sequence

from cards.elements import BodyElement, Container, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, fits
from cards.language import Language
from cards.session_details import reading
from cards.spiral import named
from cards.verbs import Verb
from domain.ports import Message
from domain.search.archive import Found, FoundEntry, FoundSession
from domain.search.query import LONGEST, SearchQuery, around

PAGE = 5
ONE_LINE = 30
"""How many characters of one line are seen on a phone."""
AMOUNTS = ((6, 220), (4, 160), (2, 100), (1, 60))
"""How many materials of a session, and how many characters of an entry: the first that fits."""


def ask(say: Language, word: str = "", problem: str = "") -> Message:
    """The card to search with: what can be found, and an input for a word."""
    fix = [TextBlock(plain(problem), weight="bolder")] if problem else []
    return compose(
        say,
        title=say("search-title"),
        lead=say("search-ask"),
        matter=[*fix, _box(say, word)],
        buttons=[press(say("button-search"), Verb.SEARCH, {}, style="positive")],
    )


def results(say: Language, found: Sequence[Found], wanted: SearchQuery, word: str, page: int, *, many: bool) -> Message:
    """The card with one page of what was found. ``page`` counts from 0; ``many``: there is more than is looked through."""
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(page, 0), pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    buttons = [press(say("button-search"), Verb.SEARCH, {}, style="positive")]
    if page > 0:
        buttons.append(press(say("button-search-newer"), Verb.SEARCH, {"page": str(page - 1)}))
    if page + 1 < pages:
        buttons.append(press(say("button-search-older"), Verb.SEARCH, {"page": str(page + 1)}))
    lead = say("search-found", count=len(found), word=plain(word)) if found else say("search-nothing", word=plain(word))
    more = [say("search-page", number=page + 1, count=pages)] if pages > 1 else []
    more += [say("search-many")] if many else []
    for materials, characters in AMOUNTS:
        message = compose(
            say,
            title=say("search-title"),
            lead=lead,
            matter=[*(_one(say, entry, wanted, materials, characters) for entry in shown), _box(say, word)],
            buttons=buttons,
            small_print=" ".join([*more, say("search-small")]),
        )
        if fits(message):
            break
    return message


def _box(say: Language, word: str) -> BodyElement:
    return InputText(
        "word",
        label=say("search-word"),
        placeholder=say("search-word-hint"),
        max_length=LONGEST,
        is_required=True,
        error_message=say("error-search-missing"),
        value=word,
        is_multiline=len(word) > ONE_LINE,
        spacing="large",
    )


def _one(say: Language, entry: Found, wanted: SearchQuery, materials: int, characters: int) -> BodyElement:
    day = say.dated(entry.at, entry.network.zone)
    if isinstance(entry, FoundSession):
        rest = len(entry.materials) - materials
        where = "search-session" if entry.session.takes_place else "search-session-cancelled"
        parts: list[BodyElement] = [
            TextBlock(plain(clipped(entry.session.theme, 150)), weight="bolder"),
            TextBlock(plain(say(where, day=day, network=entry.network.name)), is_subtle=True, size="small", spacing="none"),
            *(reading(say, material) for material in entry.materials[:materials]),
            *([TextBlock(say("and-more", count=say.number(rest)), is_subtle=True, spacing="small")] if rest > 0 else []),
        ]
        if entry.session.preparation and wanted.is_in(entry.session.preparation):
            parts.append(Words(around(entry.session.preparation, wanted, characters), spacing="small"))
        return Container(parts, separator=True, spacing="medium")
    by = entry.author or say("search-unnamed")
    shared = say("search-shared", day=day, network=entry.network.name) if entry.author else _month(say, entry)
    return Container(
        [
            TextBlock(plain(say("search-entry", step=named(say, entry.update.step), by=clipped(by, 60))), weight="bolder"),
            TextBlock(plain(shared), is_subtle=True, size="small", spacing="none"),
            Words(around(entry.text, wanted, characters), spacing="small"),
        ],
        separator=True,
        spacing="medium",
    )


def _month(say: Language, entry: FoundEntry) -> str:
    return say("search-shared-month", month=say.month(entry.at, entry.network.zone), network=entry.network.name)
