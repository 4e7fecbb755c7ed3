"""Elements that hold others, facts and pictures."""

from collections.abc import Sequence
from typing import Literal, Required, Unpack

from adaptivecards import containers, elements

from cards.elements.actions import CardAction
from cards.elements.base import Alignment, BodyElement, Common, ContainerStyle, Look, Property, Strict, VerticalAlignment


class ContainerFields(Common, total=False):
    bleed: bool
    min_height: str
    select_action: CardAction
    style: ContainerStyle
    vertical_content_alignment: VerticalAlignment


class Container(BodyElement, containers.Container, fields=ContainerFields):
    """Elements below each other, on a background of their own if ``style`` says so. ``min_height``: "80px"."""

    items = Property(Sequence[BodyElement])

    def __init__(self, items: Sequence[BodyElement], **fields: Unpack[ContainerFields]) -> None:
        super().__init__({"items": items, **fields})


class ColumnFields(ContainerFields, total=False):
    width: Literal["auto", "stretch"] | int


class Column(BodyElement, containers.Column, fields=ColumnFields):
    """A column of a ColumnSet. ``width`` as a number is a weight among the columns."""

    items = Property(Sequence[BodyElement])

    def __init__(self, items: Sequence[BodyElement], **fields: Unpack[ColumnFields]) -> None:
        super().__init__({"items": items, **fields})


class ColumnSetFields(Common, total=False):
    bleed: bool
    horizontal_alignment: Alignment
    min_height: str
    select_action: CardAction
    style: ContainerStyle


class ColumnSet(BodyElement, containers.ColumnSet, fields=ColumnSetFields):
    """Columns beside each other; they do not fold on a phone, so two or three at most."""

    columns = Property(Sequence[Column])

    def __init__(self, columns: Sequence[Column], **fields: Unpack[ColumnSetFields]) -> None:
        super().__init__({"columns": columns, **fields})


class Fact(Strict, containers.Fact):
    """A name and its value. Both read Markdown: people's words go through ``plain``."""

    title = Property(str)
    value = Property(str)

    def __init__(self, title: str, value: str) -> None:
        super().__init__({"title": title, "value": value})


class FactSet(BodyElement, containers.FactSet):
    """Facts in two columns."""

    facts = Property(Sequence[Fact])

    def __init__(self, facts: Sequence[Fact], **fields: Unpack[Common]) -> None:
        super().__init__({"facts": facts, **fields})


class ActionSet(BodyElement, containers.ActionSet):
    """Buttons amid the matter; they count among the card's six."""

    actions = Property(Sequence[CardAction])

    def __init__(self, actions: Sequence[CardAction], **fields: Unpack[Common]) -> None:
        super().__init__({"actions": actions, **fields})


class ImageFields(Look, total=False):
    id: str
    alt_text: Required[str]
    background_color: str
    height: str
    horizontal_alignment: Alignment
    select_action: CardAction
    size: Literal["auto", "stretch", "small", "medium", "large"]
    style: Literal["default", "person"]
    width: str


class Image(BodyElement, elements.Image, fields=ImageFields):
    """A picture from an https or data address, PNG, JPEG or GIF. ``width`` and ``height``: "48px". An empty alt_text is a ValueError."""

    url = Property(str)

    def __init__(self, url: str, **fields: Unpack[ImageFields]) -> None:
        super().__init__({"url": url, **fields})
        if not fields["alt_text"].strip():
            raise ValueError("Image.alt_text says in words what the picture shows.")
