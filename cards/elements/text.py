"""Text on a card: ours (TextBlock, which reads a little Markdown) and people's own (Words, which is shown as typed)."""

import re
from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from adaptivecards import elements as library

from cards.elements.actions import CardAction
from cards.elements.base import Alignment, BodyElement, Color, Common, Property, Strict

# Clients put a date in place of {{DATE(…)}} and {{TIME(…)}}, in a TextRun too. A word joiner between the braces is not seen and ends that.
_FUNCTION = re.compile(r"\{\{(?=(?:DATE|TIME)\()")
# Only what CommonMark would read as markup, so that a client that shows the backslashes shows few.
_INLINE = re.compile(r"[*_`\[]|~(?=~)|<(?=[a-zA-Z/!?])|&(?=#?\w+;)|\\(?=[!-/:-@\[-`{-~]|$)")
_AT_START = re.compile(r"^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|-[-\s]*$|>|~))(.)")
_INDENT = re.compile(r"^[ \t]+")


def _inert(text: str) -> str:
    return _FUNCTION.sub("{\u2060{", text)


def _escaped(line: str) -> str:
    line = _INDENT.sub(lambda indent: "\u00a0" * len(indent[0]), line.rstrip())
    return _AT_START.sub(r"\1\\\2", _INLINE.sub(r"\\\g<0>", line))


def plain(text: str) -> str:
    """Somebody's words, escaped so that a TextBlock or a Fact shows them as typed; a line break becomes a paragraph.

    For the places that take no Words element. Teams on iOS and Android has not always honoured a backslash (microsoft/AdaptiveCards
    #5590, MicrosoftDocs/msteams-docs #5793), so Words is the better way wherever it fits.
    """
    return "\n\n".join(_escaped(line) for line in _inert(text).splitlines() if line.strip())


class Style(TypedDict, total=False):
    """How letters look, in a block and in a run."""

    color: Color
    font_type: Literal["default", "monospace"]
    is_subtle: bool
    size: Literal["default", "small", "medium", "large", "extraLarge"]
    weight: Literal["default", "lighter", "bolder"]


class TextBlockFields(Common, Style, total=False):
    horizontal_alignment: Alignment
    max_lines: int
    style: Literal["default", "heading"]
    wrap: bool


class TextBlock(BodyElement, library.TextBlock, fields=TextBlockFields):
    """Our own text, with Markdown's bold, italics, lists and links. Wraps unless told otherwise. Not for people's words."""

    text = Property(str)

    def __init__(self, text: str, **fields: Unpack[TextBlockFields]) -> None:
        super().__init__({"text": text, "wrap": True, **fields})


class TextRunFields(Style, total=False):
    highlight: bool
    italic: bool
    strikethrough: bool
    underline: bool
    select_action: CardAction


class TextRun(Strict, library.TextRun, fields=TextRunFields):
    """A stretch of a RichTextBlock, shown as it is: "RichTextBlock does not support markdown" (Microsoft, Text features)."""

    text = Property(str)

    def __init__(self, text: str, **fields: Unpack[TextRunFields]) -> None:
        super().__init__({"text": _inert(text), **fields})


class RichTextBlockFields(Common, total=False):
    horizontal_alignment: Alignment


class RichTextBlock(BodyElement, library.RichTextBlock, fields=RichTextBlockFields):
    """Stretches of text, each with a look of its own, that wrap as one."""

    inlines = Property(Sequence[TextRun])

    def __init__(self, inlines: Sequence[TextRun], **fields: Unpack[RichTextBlockFields]) -> None:
        super().__init__({"inlines": inlines, **fields})


class WordsFields(RichTextBlockFields, TextRunFields, total=False):
    """A RichTextBlock's fields and its one TextRun's."""


class Words(RichTextBlock):
    """What a person wrote, as they wrote it: no Markdown, no date functions, line breaks kept. The element for all people's words."""

    def __init__(self, text: str, **fields: Unpack[WordsFields]) -> None:
        given: dict[str, Any] = {**fields}
        run = {name: given.pop(name) for name in TextRunFields.__annotations__ if name in given}
        super().__init__([TextRun("\n".join(text.strip().splitlines()), **run)], **given)
