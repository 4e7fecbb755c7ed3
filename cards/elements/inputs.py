"""What a person fills in. ``label`` and ids are asked for always; whatever comes back is checked again on the server."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any, Literal, Required, Unpack

from cards.elements.base import BodyElement, Look, Property, Strict


class InputFields(Look, total=False):
    """``error_message`` is shown when the client's own check fails, so ``is_required`` needs it."""

    label: Required[str]
    is_required: bool
    error_message: str


class Input(BodyElement, fields=InputFields):
    """Raises ValueError for ``is_required`` without ``error_message``, an empty label, and the id ``spiraal``, which the buttons use."""

    id = Property(str)

    def __init__(self, id: str, fields: dict[str, Any]) -> None:
        super().__init__({"id": id, **fields})
        if id == "spiraal" or not id:
            raise ValueError(f"An input cannot be called {id!r}.")
        if not fields["label"].strip():
            raise ValueError(f"Input {id} has an empty label.")
        if fields.get("is_required") and not fields.get("error_message"):
            raise ValueError(f"Input {id} is required, so it needs an error_message.")


class InputTextFields(InputFields, total=False):
    is_multiline: bool
    max_length: int
    placeholder: str
    regex: str
    style: Literal["text", "tel", "url", "email"]
    value: str


class InputText(Input, fields=InputTextFields):
    """``max_length`` in characters is a hint to the client, no promise."""

    element_type = "Input.Text"

    def __init__(self, id: str, **fields: Unpack[InputTextFields]) -> None:
        super().__init__(id, {**fields})


class InputChoice(Strict):
    """``value`` comes back; ``title`` is shown and reads no Markdown."""

    title = Property(str)
    value = Property(str)

    def __init__(self, title: str, value: str) -> None:
        super().__init__({"title": title, "value": value})


class InputChoiceSetFields(InputFields, total=False):
    choices: Required[Sequence[InputChoice]]
    is_multi_select: bool
    placeholder: str
    style: Literal["compact", "expanded", "filtered"]
    value: str
    wrap: bool


class InputChoiceSet(Input, fields=InputChoiceSetFields):
    """One choice, or several as "a,b" with ``is_multi_select``. Raises ValueError for choices that cannot be told apart afterwards, and
    for a ``value`` that is none of them."""

    element_type = "Input.ChoiceSet"

    def __init__(self, id: str, **fields: Unpack[InputChoiceSetFields]) -> None:
        super().__init__(id, {"wrap": True, **fields})
        several = fields.get("is_multi_select", False)
        values = [choice.value for choice in fields["choices"]]
        if not values or len(set(values)) < len(values) or "" in values or (several and any("," in value for value in values)):
            raise ValueError(f"Input {id} has choices whose values are missing, double, empty or hold a comma.")
        chosen = fields.get("value", "")
        if not set(chosen.split(",") if several else [chosen]) <= {*values, ""}:
            raise ValueError(f"Input {id} has a value that is none of its choices.")


class InputToggleFields(InputFields, total=False):
    title: Required[str]
    value: str
    value_off: str
    value_on: str
    wrap: bool


class InputToggle(Input, fields=InputToggleFields):
    """Yes or no; "true" or "false" comes back unless told otherwise."""

    element_type = "Input.Toggle"

    def __init__(self, id: str, **fields: Unpack[InputToggleFields]) -> None:
        super().__init__(id, {"wrap": True, **fields})


class InputNumberFields(InputFields, total=False):
    max: float
    min: float
    placeholder: str
    value: float


class InputNumber(Input, fields=InputNumberFields):
    """A number; it comes back as text."""

    element_type = "Input.Number"

    def __init__(self, id: str, **fields: Unpack[InputNumberFields]) -> None:
        super().__init__(id, {**fields})


class InputDateTimeFields(InputFields, total=False):
    max: str
    min: str
    placeholder: str
    value: str


class InputDate(Input, fields=InputDateTimeFields):
    """A day, "2027-01-21". Raises ValueError for a ``min``, ``max`` or ``value`` that is none."""

    element_type = "Input.Date"

    def __init__(self, id: str, **fields: Unpack[InputDateTimeFields]) -> None:
        super().__init__(id, {**fields})
        for given in (fields.get("min"), fields.get("max"), fields.get("value")):
            if given is not None:
                date.fromisoformat(given)


class InputTime(Input, fields=InputDateTimeFields):
    """A time of day, "14:00". Raises ValueError for a ``min``, ``max`` or ``value`` that is none."""

    element_type = "Input.Time"

    def __init__(self, id: str, **fields: Unpack[InputDateTimeFields]) -> None:
        super().__init__(id, {**fields})
        for given in (fields.get("min"), fields.get("max"), fields.get("value")):
            if given is not None:
                time.fromisoformat(given)
