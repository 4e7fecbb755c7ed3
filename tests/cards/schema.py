"""``assert_valid``: what every card must hold to be sent, whoever made it."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

from jsonschema import Draft6Validator

BYTES = 28 * 1024
ACTIONS = 6
REFRESHED = 60


def assert_valid(card: Mapping[str, object]) -> None:
    """Raises AssertionError, with the place in the card and the reason, unless the card holds to all of this:

    the official 1.5 schema (with Teams' chart elements by their fallback, and without ``msteams``); under 28 KB in UTF-8 and in UTF-16; a
    label for each input, and an error message where it is required; alternative text for each image; text that wraps; at most 6 actions
    a card; no id twice; an Action.Submit behind each Action.Execute that carries the same; at most 60 people to refresh for.
    """
    assert isinstance(card, dict), f"a card is a dict of plain data, not {type(card).__name__}"
    _assert_small(card)
    standard = {key: _by_fallback(value, f"card.{key}") for key, value in card.items() if key != "msteams"}
    for place, part in _parts(standard, "card"):
        for error in _validator(part["type"]).iter_errors(part):
            inside = "".join(f".{step}" for step in error.absolute_path)
            raise AssertionError(f"{place}{inside} ({part['type']}): {error.message[:300]}")
        _assert_kind(place, part)
    _assert_whole("card", standard)


def _assert_small(card: Mapping[str, object]) -> None:
    text = json.dumps(card, ensure_ascii=False)
    for encoding in ("utf-8", "utf-16-le"):
        size = len(text.encode(encoding))
        assert size < BYTES, f"card: {size} bytes in {encoding}, {BYTES} is too many for Teams"


def _by_fallback(value: object, place: str) -> object:
    """The data with Teams' chart elements replaced by what other clients show."""
    if isinstance(value, list):
        return [_by_fallback(item, f"{place}[{index}]") for index, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    if str(value.get("type", "")).startswith("Chart."):
        assert isinstance(value.get("fallback"), dict), f"{place}: {value['type']} has no element to fall back on"
        return _by_fallback(value["fallback"], place)
    if value.get("type") == "Input.ChoiceSet" and value.get("style") == "filtered":
        # Of 1.5, says Microsoft's own renderer, which draws it; the schema that is published for 1.5 forgot it.
        value = {**value, "style": "compact"}
    return {key: _by_fallback(item, f"{place}.{key}") for key, item in value.items()}


def _parts(value: object, place: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each object with a type of the schema, and where it is."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _parts(item, f"{place}[{index}]")
    elif isinstance(value, dict):
        if isinstance(value.get("type"), str):
            yield place, value
        for key, item in value.items():
            if key != "data":
                yield from _parts(item, f"{place}.{key}")


@cache
def _definitions() -> dict[str, Any]:
    """The schema's definitions. What may stand in a place is asked by type only, as each part is validated by itself: the messages then
    name the fault and not the thirty types that it isn't."""
    schema = json.loads((resources.files("adaptive_cards") / "schemas" / "schema-1.5.json").read_text("utf-8"))
    definitions: dict[str, Any] = schema["definitions"]
    for name in [name for name in definitions if name.startswith("ImplementationsOf.")]:
        types = [choice["allOf"][0]["$ref"].removeprefix("#/definitions/") for choice in definitions[name]["anyOf"]]
        definitions[name] = {"type": "object", "required": ["type"], "properties": {"type": {"enum": types}}}
    return definitions


@cache
def _validator(type_name: str) -> Draft6Validator:
    assert type_name in _definitions(), f"{type_name} is no element of schema 1.5"
    return Draft6Validator({"definitions": _definitions(), "$ref": f"#/definitions/{type_name}"})


def _assert_kind(place: str, part: Mapping[str, Any]) -> None:
    """What accessibility and Teams ask of one element, beyond the schema."""
    kind = part["type"]
    if kind.startswith("Input."):
        assert str(part.get("label", "")).strip(), f"{place} ({kind}): an input needs a label"
        assert not part.get("isRequired") or part.get("errorMessage"), f"{place} ({kind}): isRequired needs an errorMessage"
    elif kind == "Image":
        assert str(part.get("altText", "")).strip(), f"{place}: an image needs altText"
    elif kind == "TextBlock":
        assert part.get("wrap") is True, f"{place}: a TextBlock must wrap"
    elif kind == "Action.Execute" and not place.endswith(".refresh.action"):
        fallback = part.get("fallback")
        assert isinstance(fallback, dict), f"{place}: Action.Execute needs an Action.Submit to fall back on"
        assert fallback.get("type") == "Action.Submit", f"{place}: Action.Execute falls back on {fallback.get('type')}"
        ids = part["data"]["spiraal"]
        assert fallback["data"] == {"spiraal": {"verb": part["verb"], **ids}}, f"{place}: the fallback does not carry the same verb and ids"
        assert all(isinstance(value, str) for value in ids.values()), f"{place}: ids are strings"
    elif kind == "AdaptiveCard":
        assert len((part.get("refresh") or {}).get("userIds", ())) <= REFRESHED, f"{place}: refresh takes {REFRESHED} people"


def _assert_whole(place: str, card: Mapping[str, object]) -> None:
    """What is counted over a card, and over each card behind an Action.ShowCard on its own."""
    actions, ids = 0, Counter[str]()
    open_parts: list[tuple[str, object]] = [(place, card)]
    while open_parts:
        where, value = open_parts.pop()
        if isinstance(value, list):
            open_parts += [(f"{where}[{index}]", item) for index, item in enumerate(value)]
        elif isinstance(value, dict):
            ids.update([value["id"]] if "type" in value and "id" in value else [])
            actions += len(value.get("actions", ()))
            for key, item in value.items():
                if key == "card":
                    _assert_whole(f"{where}.card", item)
                elif key not in ("data", "fallback"):
                    open_parts.append((f"{where}.{key}", item))
    assert actions <= ACTIONS, f"{place}: {actions} actions, Teams takes {ACTIONS}"
    double = [id for id, times in ids.items() if times > 1]
    assert not double, f"{place}: used twice: {', '.join(double)}"
