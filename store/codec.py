"""Records to JSON documents and back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, ClassVar, Generic, Protocol, TypeVar, cast

from pydantic import TypeAdapter

from store.engine import Document


class Record(Protocol):
    """A frozen dataclass of domain/ that can be stored."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str: ...
    @property
    def version(self) -> int: ...


R = TypeVar("R", bound=Record)


def instant(moment: datetime) -> str:
    """``moment`` as text in UTC with six decimals, always of the same length, so that texts sort as moments do. Raises ValueError for a
    naive one."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be stored")
    if moment.utcoffset():
        moment = moment.astimezone(UTC)
    return moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "+00:00"


def to_json(value: object) -> str:
    """Compact JSON. Raises TypeError for what JSON does not know, ValueError for a number that is none (NaN, infinity) and for
    half a surrogate pair (no text, and unreadable later)."""
    text = _ENCODER.encode(value)
    text.encode()
    return text


def from_json(text: str) -> Document:
    return cast(Document, json.loads(text))


def _plain(value: object) -> object:
    match value:
        case datetime():
            return instant(value)
        case date() | time():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Mapping():
            return dict(value)
    if (fields := getattr(type(value), "__dataclass_fields__", None)) is not None:
        return {name: getattr(value, name) for name in fields}
    raise TypeError(f"{type(value).__name__} has no JSON")


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain)


@dataclass(frozen=True, slots=True)
class Codec(Generic[R]):
    """One record type. Moments come back in UTC."""

    adapter: TypeAdapter[R]

    def encode(self, record: R) -> tuple[str, Document]:
        """The record as JSON text, and as the document that is read back from it.

        Raises ValueError or TypeError when it could not be read back, because a field holds what its type does not allow.
        """
        text = to_json(record)
        document = from_json(text)
        self.decode(document)
        return text, document

    def decode(self, document: Document) -> R:
        """The record a document holds. Raises pydantic.ValidationError (a ValueError) when it is no such record."""
        return self.adapter.validate_python(document)
