"""What every element has in common: strict fields on the ``adaptivecards`` package, and ``render``.

The package has PropertyType fields and containers, but drops an unknown keyword without a word, checks no choice of values, and
renders only the outermost level. Here each element's fields are a TypedDict, so that mypy and the running program refuse the same
things: an unknown keyword, a missing one and a wrong value are a TypeError that names element and field, never the value (it may be
somebody's words).
"""

from collections.abc import Callable, Mapping, Sequence
from types import UnionType
from typing import Any, ClassVar, Literal, TypedDict, Union, get_args, get_origin, get_type_hints

import adaptivecards.baseobject as library

Spacing = Literal["none", "small", "default", "medium", "large", "extraLarge", "padding"]
Color = Literal["default", "dark", "light", "accent", "good", "warning", "attention"]
Alignment = Literal["left", "center", "right"]
VerticalAlignment = Literal["top", "center", "bottom"]
ContainerStyle = Literal["default", "emphasis", "good", "attention", "warning", "accent"]


class Look(TypedDict, total=False):
    """How an element sits among the others."""

    spacing: Spacing
    separator: bool
    is_visible: bool


class Common(Look, total=False):
    """Fields that every element of a card's body takes."""

    id: str
    height: Literal["auto", "stretch"]


def _accepts(hint: Any) -> Callable[[object], bool]:
    """A check of values against a type hint, made once per field: a card has a hundred fields."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return lambda value: isinstance(value, str) and value in args
    if origin in (Union, UnionType):
        checks = [_accepts(arg) for arg in args]
        return lambda value: any(check(value) for check in checks)
    if origin is Sequence:
        each = _accepts(args[0])
        return lambda value: isinstance(value, list | tuple) and all(each(item) for item in value)
    if origin is Mapping:
        key, item = (_accepts(arg) for arg in args)
        return lambda value: isinstance(value, Mapping) and all(key(k) and item(v) for k, v in value.items())
    if hint is bool:
        return lambda value: isinstance(value, bool)
    wanted: type | tuple[type, ...] = (int, float) if hint is float else hint
    return lambda value: isinstance(value, wanted) and not isinstance(value, bool)


class Property(library.PropertyType):
    """A PropertyType that also knows choices, unions and what is in a list."""

    def __init__(self, hint: Any, key_name: str | None = None) -> None:
        super().__init__(hint, key_name)
        self.accepts = _accepts(hint)
        self.wanted = hint.__name__ if isinstance(hint, type) else str(hint).replace("typing.", "")


def _schema_name(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


class Strict(library.BareObject):
    """A part of a card, whole when made and unchangeable afterwards.

    Keyword fields are named by a TypedDict (``class X(Strict, fields=XFields)``), positional ones by a Property in the class.
    """

    _fields: ClassVar[dict[str, Property]] = {}
    _required: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, fields: type | None = None, **options: Any) -> None:
        """``fields``: a TypedDict of snake_case names; the names in the schema are their camelCase."""
        super().__init_subclass__(**options)
        named = {} if fields is None else {name: Property(hint, _schema_name(name)) for name, hint in get_type_hints(fields).items()}
        for name, field in named.items():
            setattr(cls, name, field)
        cls._fields = cls._fields | {name: field for name, field in vars(cls).items() if isinstance(field, Property)}
        cls._required = cls._required | getattr(fields, "__required_keys__", frozenset())

    def __init__(self, values: Mapping[str, Any]) -> None:
        super().__init__()
        name = type(self).__name__
        if missing := self._required - values.keys():
            raise TypeError(f"{name} needs {', '.join(sorted(missing))}")
        for key, value in values.items():
            field = self._fields.get(key)
            if field is None:
                raise TypeError(f"{name} has no field {key!r}")
            if not field.accepts(value):
                raise TypeError(f"{name}.{key} takes {field.wanted}, not this {type(value).__name__}")
            self.set_data(field.key_name, value)

    def __setattr__(self, name: str, value: object) -> None:
        if name != "_data":
            raise TypeError(f"{type(self).__name__} cannot be changed: give {name!r} when making it")
        super().__setattr__(name, value)


class BodyElement(Strict, library.Element, fields=Common):
    """An element of a card's body."""


def render(part: library.BareObject) -> dict[str, object]:
    """The part as plain JSON data (dict, list, str, int, float, bool), all the way down. Nothing is shared with the part's lists."""
    return {key: _plain_data(value) for key, value in part._data.items()}


def _plain_data(value: Any) -> object:
    if isinstance(value, library.BareObject):
        return render(value)
    if isinstance(value, list | tuple):
        return [_plain_data(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain_data(item) for key, item in value.items()}
    return value
