"""The weekly digest: in content.md's order, empty parts left out, never more than a card can hold."""

from collections.abc import Sequence

from cards import pulse
from cards.action import answers
from cards.details import session_facts
from cards.elements import (
    ActionSet,
    ChartHorizontalBar,
    Column,
    ColumnSet,
    Container,
    Part,
    Point,
    TextBlock,
    Words,
    dialog,
    plain,
    press,
)
from cards.frame import clipped, compose, fits, subheading
from cards.language import Language
from cards.spiral import named
from cards.verbs import Verb
from cards.wishes import said
from domain.action import Step
from domain.details import NO_DETAILS, Details
from domain.digest import Digest, Entry
from domain.intake import Said
from domain.ports import Message

LENGTHS = ((20, 600), (12, 400), (8, 300), (5, 200), (3, 120))
"""How many entries of a part are shown, and how many characters of each: the first that fits."""


def digest(say: Language, told: Digest, details: Details = NO_DETAILS) -> Message:
    """The digest with as many entries as fit; the rest is counted."""
    for most, characters in LENGTHS:
        message = _digest(say, told, details, most, characters)
        if fits(message):
            return message
    return message


def _digest(say: Language, told: Digest, details: Details, most: int, characters: int) -> Message:
    name = told.network.name
    return compose(
        say,
        network=name,
        title=say("digest-title"),
        lead=say("digest-lead"),
        matter=[
            *_numbers(say, told),
            *_part(say, "digest-learned", told.learned, most, characters),
            *_part(say, "digest-failed", told.failed, most, characters),
            *_examples(say, told.examples, most, characters),
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


def _numbers(say: Language, told: Digest) -> list[Part]:
    if not told.steps:
        return []
    fallback = Container([_count(say, step, number) for step, number in told.steps.items()])
    points = [Point(say(f"step-{step}"), number) for step, number in told.steps.items()]
    return [
        subheading(say("digest-steps-title")),
        ChartHorizontalBar(points, fallback=fallback, display_mode="AbsoluteNoAxis", color="categoricalBlue"),
        TextBlock(say("digest-moved", moved=told.moved), spacing="small"),
    ]


def _count(say: Language, step: Step, number: int) -> Part:
    return ColumnSet(
        [
            Column([TextBlock(named(say, step))], width="stretch"),
            Column([TextBlock(say.number(number), weight="bolder")], width="auto"),
        ],
        spacing="small",
    )


def _part(say: Language, title: str, entries: Sequence[Entry], most: int, characters: int) -> list[Part]:
    if not entries:
        return []
    parts: list[Part] = [subheading(say(title))]
    for entry in entries[:most]:
        parts.append(_entry([_by(say, entry), *answers(say, entry.step, entry.answers, characters, entry.questions)]))
    return [*parts, *_more(say, len(entries) - most)]


def _examples(say: Language, examples: Sequence[Said], most: int, characters: int) -> list[Part]:
    parts: list[Part] = [subheading(say("digest-examples"))] if examples else []
    parts += [_entry([said(say, one, characters)]) for one in examples[:most]]
    return [*parts, *_more(say, len(examples) - most)]


def _help(say: Language, told: Digest, most: int, characters: int) -> list[Part]:
    """Who asks for help, and one button, that opens what can be answered for the presser alone."""
    asked = told.helpers_wanted
    if not asked:
        return []
    parts: list[Part] = [subheading(say("digest-help"))]
    for one in asked[:most]:
        who = say("digest-asked-by", name=plain(one.asker.name)) if one.asker else say("digest-asked-unnamed")
        need = TextBlock(say("digest-help-entry", need=say(f"help-need-{one.request.need}").lower()), spacing="small")
        # The words of a check-in stand above already.
        words = [Words(clipped(one.text, characters), spacing="small")] if one.text and not one.request.check_in else []
        parts.append(_entry([TextBlock(who, is_subtle=True, size="small"), need, *words]))
    offer = press(say("button-can-help"), Verb.HELP_WITH, {"network": told.network.id})
    return [*parts, *_more(say, len(asked) - most), ActionSet([offer], spacing="small")]


def _entry(parts: Sequence[Part]) -> Part:
    return Container(parts, style="emphasis", spacing="small")


def _more(say: Language, rest: int) -> list[Part]:
    return [TextBlock(say("digest-more", count=rest), is_subtle=True, spacing="medium")] if rest > 0 else []


def _by(say: Language, entry: Entry) -> Part:
    step = named(say, entry.step)
    who = say("digest-by", name=plain(entry.author), step=step) if entry.author else say("digest-unnamed", step=step)
    return TextBlock(who, is_subtle=True, size="small")


def _next(say: Language, told: Digest, details: Details) -> list[Part]:
    if told.next_session is None:
        return []
    return [
        subheading(say("digest-next")),
        session_facts(say, told.next_session, told.network.zone, details),
        TextBlock(say("digest-coming", count=told.coming), spacing="small"),
    ]
