"""The card itself: version 1.5, at most six buttons, ids that are unique."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from adaptivecards import adaptivecard as library

from cards.elements.actions import ActionExecute, ActionFields, CardAction
from cards.elements.base import BodyElement, Property, Strict

MOST_ACTIONS = 6
MOST_REFRESHED = 60


def _fields(part: Strict) -> Iterator[tuple[str, Any]]:
    """Every field of the part and of what it holds, but for fallbacks, which stand in another's place, and cards behind a button."""
    for key, value in part._data.items():
        yield key, value
        for held in value if isinstance(value, list | tuple) else [value]:
            if isinstance(held, Strict) and key != "fallback" and not isinstance(held, InnerCard):
                yield from _fields(held)


class CardFields(TypedDict, total=False):
    actions: Sequence[CardAction]


class InnerCard(Strict, library.AdaptiveCard, fields=CardFields):
    """The card behind an ActionShowCard. Raises ValueError for more than six actions (Teams' store validation guidelines) and for an id
    used twice."""

    body = Property(Sequence[BodyElement])

    def __init__(self, body: Sequence[BodyElement], **fields: Unpack[CardFields]) -> None:
        self._make({"body": body, **fields})

    def _make(self, values: dict[str, Any]) -> None:
        super().__init__(values)
        self.set_data("version", "1.5")
        held = list(_fields(self))
        actions = sum(len(value) for key, value in held if key == "actions")
        if actions > MOST_ACTIONS:
            raise ValueError(f"A card takes {MOST_ACTIONS} actions, not {actions}.")
        if double := [id for id, times in Counter(value for key, value in held if key == "id").items() if times > 1]:
            raise ValueError(f"Two elements are called {', '.join(double)}.")


class ActionShowCard(CardAction, fields=ActionFields):
    """Opens a card under the button."""

    element_type = "Action.ShowCard"
    card = Property(InnerCard)

    def __init__(self, title: str, card: InnerCard, **fields: Unpack[ActionFields]) -> None:
        super().__init__({"title": title, "card": card, **fields})


class Refresh(Strict):
    """The client asks for a fresh card by pressing ``action`` itself, for each of ``user_ids`` (Teams ids, at most 60)."""

    action = Property(ActionExecute)
    user_ids = Property(Sequence[str], "userIds")

    def __init__(self, action: ActionExecute, user_ids: Sequence[str]) -> None:
        super().__init__({"action": action, "user_ids": user_ids})
        if len(user_ids) > MOST_REFRESHED:
            raise ValueError(f"Refresh takes {MOST_REFRESHED} people, not {len(user_ids)}.")


class AdaptiveCardFields(CardFields, total=False):
    lang: Required[Literal["nl", "en"]]
    fallback_text: Required[str]
    refresh: Refresh
    select_action: CardAction
    speak: str


class AdaptiveCard(InnerCard, fields=AdaptiveCardFields):
    """A card as it is sent. ``fallback_text`` stands for it in clients too old for 1.5; ``full_width`` lets Teams use the whole column.

    Raises what InnerCard raises.
    """

    def __init__(self, body: Sequence[BodyElement], *, full_width: bool = False, **fields: Unpack[AdaptiveCardFields]) -> None:
        self._make({"body": body, **fields})
        if full_width:
            self.set_data("msteams", {"width": "Full"})
