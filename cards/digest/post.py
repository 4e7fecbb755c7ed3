"""The weekly digest, never more than a card can hold; what is longer follows in its thread.

Parts stand in a fixed order, empty ones left out: a coordinator's word, the week in numbers, what was tried and learned, what did not work,
examples, who can help, the next session, the pulse, how to join in.
"""

from collections.abc import Container as Among
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from cards.elements import (
    ActionSet,
    BodyElement,
    ChartHorizontalBar,
    Column,
    ColumnSet,
    Container,
    Point,
    TextBlock,
    Words,
    dialog,
    plain,
    press,
)
from cards.frame import clipped, compose, fits, subheading
from cards.language import Language
from cards.onboarding.wishes import said
from cards.pulse import pulse
from cards.questions import answers
from cards.session_details import session_facts
from cards.spiral import named
from cards.verbs import Verb
from domain.digest.digest import Digest, DigestEntry
from domain.digest.post import HELP, ref
from domain.ports import Message
from domain.sessions.details import NO_DETAILS, Details

LENGTHS = ((10, 300), (8, 250), (6, 200), (5, 160), (4, 160), (4, 100), (3, 120), (3, 80), (2, 120), (2, 80), (1, 60))
"""How many entries of a part are shown, and how many characters of each answer: the first that fits."""
MOST_REPLIES = 8
"""So many longer entries are told whole in the thread: each is a message in everybody's channel."""


@dataclass(frozen=True, slots=True)
class DigestLayout:
    """A digest as it fits: the card, the refs ``shown`` on it, in order, and of those the ones ``replied``: told whole in the thread."""

    message: Message
    shown: tuple[str, ...]
    replied: tuple[str, ...]


def digest(say: Language, told: Digest, details: Details = NO_DETAILS) -> Message:
    """The digest with as many entries as fit; the rest is counted."""
    return laid_out(say, told, details, "").message


def laid_out(say: Language, told: Digest, details: Details, post: str, *, replied: Sequence[str] | None = None) -> DigestLayout:
    """As digest(), with what is on the card and what goes in the thread. ``post``: the post's id, for the buttons. ``replied``: the refs
    that are in the thread already; None while it was not posted."""
    for most, characters in LENGTHS:
        longer = tuple(_longer(told, most, characters))[:MOST_REPLIES] if replied is None else tuple(replied)
        message = _digest(say, told, details, most, characters, post, longer)
        if fits(message):
            break
    return DigestLayout(message, tuple(_shown(told, most)), longer)


def _shown(told: Digest, most: int) -> Iterator[str]:
    yield from (entry.ref for part in (told.learned, told.failed) for entry in part[:most])
    yield from (quote.ref for quote in told.examples[:most])
    yield from (ref(HELP, request.request.id) for request in told.helpers_wanted[: _asked(most)])


def _asked(most: int) -> int:
    """Of requests for help fewer: the button under them opens all."""
    return max(1, most // 2)


def _longer(told: Digest, most: int, characters: int) -> Iterator[str]:
    """Entries with an answer that is cut on the card; in turn one of what was learned and one of what did not work."""
    learned = [entry.ref for entry in told.learned[:most] if _is_longer(entry, characters)]
    failed = [entry.ref for entry in told.failed[:most] if _is_longer(entry, characters)]
    for pair in zip_longest(learned, failed):
        yield from (other for other in pair if other)


def _is_longer(entry: DigestEntry, characters: int) -> bool:
    return any(len(answer) > characters for answer in entry.answers.values())


def _digest(say: Language, told: Digest, details: Details, most: int, characters: int, post: str, longer: Among[str]) -> Message:
    name = told.network.name
    ids = {"digest": post}
    reading = [press(say("button-react"), Verb.REACT, ids)] if told.learned or told.failed else []
    reading += [press(say("button-digest-read"), Verb.DIGEST_READ, ids)] if _has_rest(told, most, characters, longer) else []
    # Beside what they are about, so that both ways to do a check-in are seen below.
    beside = [ActionSet(reading, spacing="small")] if post and reading else []
    return compose(
        say,
        network=name,
        title=say("digest-title"),
        lead=say("digest-lead" if any((told.learned, told.failed, told.examples, told.helpers_wanted)) else "digest-lead-short"),
        matter=[
            *_word(say, told.word),
            *_numbers(say, told),
            *_part(say, say("digest-learned"), told.learned, told.more.get("learned", 0), most, characters, longer),
            *_part(say, say("digest-failed"), told.failed, told.more.get("failed", 0), most, characters, longer),
            *_examples(say, told, most, characters),
            *beside,
            *_help(say, told, most, characters),
            *_next(say, told, details),
            *pulse.in_digest(say, told.pulse, told.network.zone),
        ],
        buttons=[
            dialog(say("button-do-check-in"), Verb.CHECK_IN, {}, style="positive"),
            press(say("button-check-in-here"), Verb.CHECK_IN, {}),
        ],
        small_print=say("digest-join"),
        summary=say("digest-summary", network=name),
    )


def _has_rest(told: Digest, most: int, characters: int, longer: Among[str]) -> bool:
    """Whether something that is shared stands neither here nor in the thread, or not whole."""
    entries = [entry for part in (told.learned, told.failed) for entry in part]
    beyond = any(len(part) > most for part in (told.learned, told.failed, told.examples))
    cut = any(_is_longer(entry, characters) and entry.ref not in longer for entry in entries)
    return beyond or cut or any(len(quote.text) > characters for quote in told.examples)


def _numbers(say: Language, told: Digest) -> list[BodyElement]:
    """Where the actions stand. Steps of a few people are one bar, with a sentence that says why."""
    counts, rest, moved = told.numbers.steps, told.numbers.rest, told.numbers.moved
    if not counts:
        return []
    others = say("digest-steps-rest")
    lines = [_count(say, named(say, step), number) for step, number in counts.items()]
    points = [Point(say(f"step-{step}"), number) for step, number in counts.items()]
    about = [TextBlock(say("digest-moved", moved=moved), spacing="small")] if moved else []
    if rest:
        lines.append(_count(say, others, rest))
        points.append(Point(others, rest))
        about.append(TextBlock(say("digest-steps-few"), is_subtle=True, size="small", spacing="small"))
    return [
        subheading(say("digest-steps-title")),
        ChartHorizontalBar(points, fallback=Container(lines), display_mode="AbsoluteNoAxis", color="categoricalBlue"),
        *about,
    ]


def _count(say: Language, what: str, number: int) -> BodyElement:
    return ColumnSet(
        [
            Column([TextBlock(what)], width="stretch"),
            Column([TextBlock(say.number(number), weight="bolder")], width="auto"),
        ],
        spacing="small",
    )


def _word(say: Language, word: str) -> list[BodyElement]:
    return [subheading(say("digest-word")), Words(word, spacing="small")] if word else []


def _part(
    say: Language, title: str, entries: Sequence[DigestEntry], more: int, most: int, characters: int, longer: Among[str]
) -> list[BodyElement]:
    if not entries:
        return []
    parts: list[BodyElement] = [subheading(title)]
    for entry in entries[:most]:
        whole = [TextBlock(say("digest-in-thread"), is_subtle=True, size="small", spacing="small")] if entry.ref in longer else []
        parts.append(_entry([_by(say, entry), *answers(say, entry.step, entry.answers, characters, entry.questions), *whole]))
    return [*parts, *_more(say, "digest-more", max(len(entries) - most, 0) + more)]


def _examples(say: Language, told: Digest, most: int, characters: int) -> list[BodyElement]:
    examples = told.examples
    parts: list[BodyElement] = [subheading(say("digest-examples"))] if examples else []
    parts += [_entry([said(say, quote, characters)]) for quote in examples[:most]]
    return [*parts, *_more(say, "digest-more", max(len(examples) - most, 0) + told.more.get("examples", 0))] if examples else []


def _help(say: Language, told: Digest, most: int, characters: int) -> list[BodyElement]:
    """Who asks for help, and one button, that opens what can be answered for the presser alone."""
    asked = told.helpers_wanted
    if not asked:
        return []
    parts: list[BodyElement] = [subheading(say("digest-help"))]
    for request in asked[: _asked(most)]:
        who = say("digest-asked-by", name=plain(request.asker.name)) if request.asker else say("digest-asked-unnamed")
        need = TextBlock(say("digest-help-entry", need=say(f"help-need-{request.request.need}").lower()), spacing="small")
        # The words of a check-in stand above already.
        words = [Words(clipped(request.text, characters), spacing="small")] if request.text and not request.request.check_in else []
        parts.append(_entry([TextBlock(who, is_subtle=True, size="small"), need, *words]))
    offer = press(say("button-can-help"), Verb.HELP_WITH, {"network": told.network.id})
    rest = max(len(asked) - _asked(most), 0) + told.more.get("help", 0)
    return [*parts, *_more(say, "digest-more-help", rest), ActionSet([offer], spacing="small")]


def _entry(parts: Sequence[BodyElement]) -> BodyElement:
    return Container(parts, style="emphasis", spacing="small")


def _more(say: Language, text: str, rest: int) -> list[BodyElement]:
    return [TextBlock(say(text, count=rest), is_subtle=True, spacing="medium")] if rest > 0 else []


def _by(say: Language, entry: DigestEntry) -> BodyElement:
    step = named(say, entry.step)
    who = say("digest-by", name=plain(entry.author), step=step) if entry.author else say("digest-unnamed", step=step)
    return TextBlock(who, is_subtle=True, size="small")


def _next(say: Language, told: Digest, details: Details) -> list[BodyElement]:
    if told.next_session is None:
        return []
    return [
        subheading(say("digest-next")),
        session_facts(say, told.next_session, told.network.zone, details),
        TextBlock(say("digest-coming", count=told.coming), spacing="small"),
    ]
