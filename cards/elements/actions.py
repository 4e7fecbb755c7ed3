"""What a person can press. ``press`` makes the usual button; its data is what bot/ reads."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

import adaptivecards.baseobject as library

from cards.elements.base import Property, Strict

_LOOPBACK = re.compile(r"http://(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d{1,5})?/")


class ActionFields(TypedDict, total=False):
    """``mode="secondary"`` puts the action under the three dots. ``style="positive"`` is the card's one primary button."""

    id: str
    style: Literal["default", "positive", "destructive"]
    mode: Literal["primary", "secondary"]
    tooltip: str
    icon_url: str
    is_enabled: bool


class CardAction(Strict, library.Element, fields=ActionFields):
    """A button, or what a press on an element does."""

    title = Property(str)


class SubmitFields(ActionFields, total=False):
    data: Mapping[str, str | Mapping[str, str]]
    associated_inputs: Literal["auto", "none"]


class ActionSubmit(CardAction, fields=SubmitFields):
    """Sends the inputs and ``data`` as a message. For clients that know no ActionExecute."""

    element_type = "Action.Submit"

    def __init__(self, title: str, **fields: Unpack[SubmitFields]) -> None:
        super().__init__({"title": title, **fields})


class ExecuteFields(SubmitFields, total=False):
    verb: Required[str]
    fallback: Required[ActionSubmit]


class ActionExecute(CardAction, fields=ExecuteFields):
    """Sends the inputs, ``verb`` and ``data`` as an invoke, and shows the card that comes back. See ``press``."""

    element_type = "Action.Execute"

    def __init__(self, title: str, **fields: Unpack[ExecuteFields]) -> None:
        super().__init__({"title": title, **fields})


class PressFields(ActionFields, total=False):
    associated_inputs: Literal["auto", "none"]


def press(title: str, verb: str, ids: Mapping[str, str], **fields: Unpack[PressFields]) -> ActionExecute:
    """The button every card uses: an Action.Execute with ``data = {"spiraal": ids}``, and for clients without it an Action.Submit that
    carries the same, ``{"spiraal": {"verb": verb, **ids}}``. ``associated_inputs="none"`` leaves inputs unchecked and unsent ("Annuleren").

    ``ids`` are ids and versions, never rights and never people's words. Raises ValueError for an id called ``verb``.
    """
    if "verb" in ids:
        raise ValueError("An id cannot be called 'verb': Action.Submit carries the verb under that name.")
    fallback = ActionSubmit(title, data={"spiraal": {"verb": verb, **ids}}, **fields)
    return ActionExecute(title, verb=verb, data={"spiraal": dict(ids)}, fallback=fallback, **fields)


def dialog(title: str, verb: str, ids: Mapping[str, str], **fields: Unpack[PressFields]) -> ActionSubmit:
    """A button whose answer opens as a Teams dialog over the conversation, for the presser alone (an Action.Submit with ``task/fetch``).

    A client without dialogs sends it as a message, which is answered as any press is. ``ids`` as in ``press``.
    """
    if "verb" in ids:
        raise ValueError("An id cannot be called 'verb': Action.Submit carries the verb under that name.")
    return ActionSubmit(title, data={"msteams": {"type": "task/fetch"}, "spiraal": {"verb": verb, **ids}}, **fields)


class ActionOpenUrl(CardAction, fields=ActionFields):
    """Opens an https address in a browser. Raises ValueError for any other scheme.

    ``here`` also lets through http to this very machine (a loopback address), for what the bot itself serves in the demo.
    """

    element_type = "Action.OpenUrl"
    url = Property(str)

    def __init__(self, title: str, url: str, *, here: bool = False, **fields: Unpack[ActionFields]) -> None:
        super().__init__({"title": title, "url": url, **fields})
        if not url.startswith("https://") and not (here and _LOOPBACK.match(url)):
            raise ValueError("Action.OpenUrl opens https addresses only.")


class ActionToggleVisibility(CardAction, fields=ActionFields):
    """Shows or hides the elements with these ids."""

    element_type = "Action.ToggleVisibility"
    target_elements = Property(Sequence[str], "targetElements")

    def __init__(self, title: str, target_elements: Sequence[str], **fields: Unpack[ActionFields]) -> None:
        super().__init__({"title": title, "target_elements": target_elements, **fields})
