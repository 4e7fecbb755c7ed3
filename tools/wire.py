"""What Teams sends to a bot, as JSON, and what stands in a bot's answer; for tools that drive the bot from outside."""

import itertools
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

_run, _numbers = uuid.uuid4().hex[:8], itertools.count(1)


class Sender:
    """One person in their 1:1 chat with the bot, or in ``channel``. ``service_url`` is where the bot answers."""

    def __init__(self, user: str, service_url: str, *, channel: str = "") -> None:
        self.user = user
        self.chat = channel or f"a:{user}"
        self._service_url = service_url
        self._where = {"channel": {"id": channel}} if channel else {}

    def arrives(self) -> Json:
        """The app is installed for this person."""
        return self._activity("installationUpdate", action="add")

    def says(self, text: str) -> Json:
        return self._activity("message", text=text)

    def presses(self, verb: str, ids: Mapping[str, str], inputs: Mapping[str, str] | None = None) -> Json:
        """A press on an Action.Execute button, with what was filled in."""
        action = {"type": "Action.Execute", "verb": verb, "data": {"spiraal": dict(ids), **(inputs or {})}}
        return self._activity("invoke", name="adaptiveCard/action", value={"action": action, "trigger": "manual"})

    def _activity(self, kind: str, **more: object) -> Json:
        return {
            "type": kind,
            "id": f"{_run}-{next(_numbers)}",
            "timestamp": "2027-01-04T09:00:00Z",
            "channelId": "msteams",
            "serviceUrl": self._service_url,
            "from": {"id": f"29:{self.user}", "aadObjectId": self.user, "name": self.user},
            "recipient": {"id": "28:spiraal", "name": "Spiraal"},
            "conversation": {"id": self.chat, "conversationType": "channel" if self._where else "personal", "tenantId": "tenant"},
            "channelData": {"tenant": {"id": "tenant"}, **self._where},
            "locale": "nl-NL",
            **more,
        }


def answer_card(body: object) -> Json | None:
    """The card that an invoke's answer puts in place of the pressed one; None when there is none."""
    if isinstance(body, dict) and body.get("statusCode") == 200 and body.get("type") == "application/vnd.microsoft.card.adaptive":
        card: Json = body["value"]
        return card
    return None


def parts(card: object, *, fallbacks: bool = False) -> Iterator[Mapping[str, Any]]:
    """Each element of a card, the outer ones first; ``fallbacks``: also what only some clients show."""
    if isinstance(card, Mapping):
        yield card
        for name, value in card.items():
            if fallbacks or name != "fallback":
                yield from parts(value, fallbacks=fallbacks)
    elif isinstance(card, list | tuple):
        for value in card:
            yield from parts(value, fallbacks=fallbacks)


def buttons(card: object) -> Iterator[tuple[str, Json]]:
    """Each Action.Execute of a card, as its verb and the ids it carries."""
    for part in parts(card):
        if part.get("type") == "Action.Execute":
            yield part["verb"], (part.get("data") or {}).get("spiraal", {})


def words(card: object) -> Iterator[str]:
    """Every text a reader of the card sees."""
    if isinstance(card, dict):
        for name, value in card.items():
            if name in ("text", "title", "label", "value") and isinstance(value, str):
                yield value
            elif name != "fallback":
                yield from words(value)
    elif isinstance(card, list):
        for value in card:
            yield from words(value)
