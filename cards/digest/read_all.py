"""All that one digest tells, whole and page by page, for one reader: what had no room on the post or in its thread."""

from collections.abc import Sequence

from cards.digest.entries import WHOLE, who
from cards.elements import ActionSet, BodyElement, Container, InputChoice, InputChoiceSet, TextBlock, Words, plain, press
from cards.frame import clipped, compose, fits
from cards.language import Language
from cards.questions import answers
from cards.verbs import Verb
from domain.digest.digest import DigestEntry
from domain.digest.post import DigestPost
from domain.onboarding.intake import IntakeQuote
from domain.ports import Message
from domain.programme.programme import Network

Read = tuple[str, DigestEntry | IntakeQuote]
"""An entry to read: the token cards know it by, "" when the reader cannot react to it; and the entry."""
MOST_OF_A_PAGE = 5
ROOM = 11_000
"""Bytes of words on a page, as Teams counts them: half of what a card may hold, as each sign may have to be escaped."""


def pages(found: Sequence[Read]) -> list[list[Read]]:
    """The entries in pages, as few as hold every entry whole; one too long for any card has a page of its own."""
    made: list[list[Read]] = []
    room = 0
    for pair in found:
        needed = _bytes(pair[1])
        if not made or len(made[-1]) == MOST_OF_A_PAGE or needed > room:
            made.append([])
            room = ROOM
        made[-1].append(pair)
        room -= needed
    return made


def _bytes(told: DigestEntry | IntakeQuote) -> int:
    words = [told.text] if isinstance(told, IntakeQuote) else told.answers.values()
    return sum(len(word.encode("utf-16-le")) for word in words)


def reading(say: Language, network: Network, post: DigestPost, found: Sequence[Read], page: int) -> Message:
    """The card with one page. ``page`` counts from 0; for one that is not there (any more) the nearest that is."""
    made = pages(found)
    number = min(max(page, 0), len(made) - 1)
    for most in WHOLE:
        message = _page(say, network, post, made[number], number, len(made), most)
        if fits(message):
            break
    return message


def _page(say: Language, network: Network, post: DigestPost, shown: Sequence[Read], number: int, count: int, most: int) -> Message:
    ids = {"digest": post.id}
    parts: list[BodyElement] = []
    choices: list[InputChoice] = []
    for place, (token, told) in enumerate(shown, start=1):
        title = f"{place} · {_title(say, told)}"
        words = [Words(clipped(told.text, most), spacing="small")] if isinstance(told, IntakeQuote) else []
        given = answers(say, told.step, told.answers, most, told.questions) if isinstance(told, DigestEntry) else []
        parts.append(Container([TextBlock(title, is_subtle=True, size="small"), *words, *given], style="emphasis", spacing="small"))
        choices += [InputChoice(title, token)] if token else []
    if choices:
        here = {**ids, "page": str(number)}
        which = InputChoiceSet("entry", label=say("entry-which"), choices=choices, value=choices[0].value, style="compact", spacing="large")
        react = [press(say("button-thank"), Verb.THANK, here), press(say("button-ask-entry"), Verb.ENTRY_ASK, here)]
        parts += [which, ActionSet(react, spacing="small")]
    further = press(say("button-digest-further"), Verb.DIGEST_READ, {**ids, "page": str(number + 1)}, style="positive")
    back = press(say("button-digest-back"), Verb.DIGEST_READ, {**ids, "page": str(number - 1)})
    paged = [say("digest-read-page", number=say.number(number + 1), count=say.number(count))] if count > 1 else []
    return compose(
        say,
        network=network.name,
        title=say("digest-read-title"),
        lead=say("digest-read-lead"),
        matter=parts,
        buttons=[*([further] if number + 1 < count else []), *([back] if number > 0 else [])],
        small_print=" ".join([*paged, say("digest-read-small")]),
    )


def _title(say: Language, told: DigestEntry | IntakeQuote) -> str:
    if isinstance(told, DigestEntry):
        return who(say, told)
    return f"{plain(told.author) if told.author else say('wishes-somebody')}, {say('digest-examples').lower()}"
