"""Somebody with a keyboard: says, presses and fills in, in their own chat or on a card in a channel. What they type is in the ledger."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import inf
from typing import Any

import aiohttp

from domain.check_ins.check_in import Visibility
from tools.connector_double import ConnectorDouble, Posted
from tools.wire import Json, Sender, answer_card, buttons, parts
from tools.year.people import CONTACT, ME, Someone
from tools.year.reading import told
from tools.year.said import LETTER, NOTE, OPEN, Ledger, Said
from tools.year.words import Words

KINDS: Mapping[str, str] = {
    "answer": "entry",
    "log-save": "entry",
    "save-action": "action",
    "send-help": "help",
    "intake-answer": "intake",
    "indicator-save": "indicator",
    "sign-off-note": NOTE,
    "digest-save": OPEN,
    "digest-send": OPEN,
    "add-material": OPEN,
}
"""By verb, the kind of words its form takes; those of all others are between two people."""


@dataclass(slots=True, repr=False)
class Line:
    """The way to the bot, and what everybody shares."""

    http: aiohttp.ClientSession
    url: str
    connector: ConnectorDouble
    ledger: Ledger
    words: Words
    chance: random.Random
    today: date
    presses: int = 0
    looked: int = 0
    refused: list[str] = field(default_factory=list)
    look_at: Callable[[Posted, Json, float], None] = lambda posted, card, at: None
    """Called with each card that came, or changed, before anybody does anything else."""

    def catches_up(self) -> None:
        shown = self.connector.shown
        while self.looked < len(shown):
            self.looked += 1
            self.look_at(*shown[self.looked - 1])


@dataclass(slots=True)
class Talker:
    """One person who talks with the bot: ``someone`` who takes part, or else a coordinator. ``networks``: where they take part or
    coordinate."""

    line: Line
    key: str
    user: str
    coordinated: Sequence[str] = ()
    someone: Someone | None = None

    @property
    def networks(self) -> Sequence[str]:
        return self.someone.here() if self.someone else self.coordinated

    def sender(self, channel: str = "") -> Sender:
        return Sender(self.user, self.line.connector.url, channel=channel)

    async def says(self, text: str) -> Json:
        """The card that came in return in their own chat."""
        chat = self.sender().chat
        before = len(self.line.connector.posted)
        await self._send(self.sender().says(text))
        self.line.catches_up()
        new = [posted for posted in self.line.connector.posted[before:] if posted.conversation == chat]
        return new[-1].card if new else {}

    async def arrives(self, channel: str = "") -> None:
        await self._send(self.sender(channel).arrives())

    async def presses(self, card: Json, verb: str, channel: str = "", of: str = "", **chosen: str) -> Json:
        """Press the button of ``verb`` on ``card``, filling in what the card asks; ``chosen`` are inputs to be filled in so. Gives the card
        that takes its place, or {}. ``of``: an id that the button has to carry."""
        ids = next((carried for name, carried in buttons(card) if name == verb and (not of or of in carried.values())), None)
        if ids is None:
            return {}
        inputs, planted = self.filled(card, verb, chosen)
        body = await self._send(self.sender(channel).presses(verb, ids, inputs))
        shown = answer_card(body) or {}
        if not shown:
            self.line.refused.append(f"{self.key} {verb}: {str(body)[:120]}")
        self._write_down(verb, ids, inputs, planted, shown)
        self.look(f"answer to {verb}", shown)
        self.line.catches_up()
        return shown

    def look(self, where: str, card: Json, at: float = inf) -> None:
        self.line.ledger.look(where, told(card), self.key, self.networks, at)

    def filled(self, card: Json, verb: str, chosen: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
        """Values for all inputs of the card, and the words planted in them."""
        inputs: dict[str, str] = {}
        planted = []
        for part in asked(card):
            id = part["id"]
            if id in chosen:
                inputs[id] = chosen[id]
            elif part["type"] == "Input.Text" and not _is_number(id):
                if id in ("organisation", "sector", "email", "unit-name", "own", "place", "url", "remark"):
                    inputs[id] = "https://example.org/blad" if id == "url" else ""
                    continue
                inputs[id], word = self.line.words.sentence(id, int(part.get("maxLength") or 4_000))
                planted.append(word)
            else:
                inputs[id] = self._picked(part)
        return inputs, planted

    def _picked(self, part: Mapping[str, Any]) -> str:
        chance, id = self.line.chance, part["id"]
        values = [str(choice["value"]) for choice in part.get("choices", ())]
        match part["type"]:
            case "Input.Text":
                return str(chance.randint(2, 9))
            case "Input.Date":
                return str(part.get("value") or ("" if id in ("on", "target-on") else self.line.today + timedelta(days=9)))
            case "Input.ChoiceSet" if id in ("circle", "shown-as"):
                mine = [str(circle) for circle in (self.someone.openness if self.someone else (ME, CONTACT))]
                return chance.choice([circle for circle in mine if circle in values] or values)
            case "Input.ChoiceSet" if id == "need" and "none" in values:
                return chance.choice(["none", "none", "none", *values])
            case "Input.ChoiceSet" if id == "onward":
                return chance.choice(["adjust", "continue", "continue", "grow", "new_plan"])
            case "Input.ChoiceSet" if part.get("isMultiSelect"):
                return ",".join(chance.sample(values, min(len(values), chance.randint(0, 2))))
            case "Input.ChoiceSet" if id in ("language", "contact", "source", "unit", "direction", "team"):
                return str(part.get("value") or (values[0] if values else ""))
            case "Input.ChoiceSet":
                return chance.choice(values) if values else ""
        return str(part.get("value") or "")

    def _write_down(self, verb: str, ids: Json, inputs: Mapping[str, str], planted: list[str], shown: Json) -> None:
        ledger = self.line.ledger
        network = self._network(ids)
        about = str(ids.get("check-in") or ids.get("update") or ids.get("help") or ids.get("action") or "")
        stage = str(ids.get("stage", ""))
        match verb:
            case "choose-circle":
                ledger.allow(about, Visibility(inputs["circle"]), "entry")
            case "log-save":
                circle = next((said.circle for said in ledger.of(about, "entry")), ME)
                ledger.take_back(about, "entry")
                self._plant(verb, planted, network, about, circle)
                return
            case "log-withdrawn":
                ledger.take_back(about, "entry")
            case "help-withdraw":
                ledger.take_back(about, "help")
            case "intake-answer" | "intake-take-out" if stage in ("wishes", "example"):
                ledger.take_back(f"{self.key}|{network}|{stage}")
                about = f"{self.key}|{network}|{stage}"
            case "show-save":
                ledger.allow(about, Visibility(inputs["shown-as"]), "action")
            case "save-action" | "send-help":
                wanted = "action" if verb == "save-action" else "help"
                about = next((str(carried[wanted]) for _, carried in buttons(shown) if wanted in carried), "")
        self._plant(verb, planted, network, about, _circle(verb, inputs))

    def _plant(self, verb: str, planted: list[str], network: str, about: str, circle: Visibility) -> None:
        contact = self.someone.contacts.get(network, "") if self.someone else ""
        for word in planted:
            self.line.ledger.add(Said(word, self.key, network, contact, KINDS.get(verb, LETTER), circle, about))

    def _network(self, ids: Json) -> str:
        """By the ids on the card, else the first of their own."""
        carried = " ".join(str(value) for value in ids.values())
        return next((network for network in self.networks if network in carried), self.networks[0] if self.networks else "")

    async def _send(self, activity: Json) -> object:
        self.line.presses += 1
        async with self.line.http.post(f"{self.line.url}/api/messages", json=activity) as response:
            if response.status not in (200, 202):
                raise RuntimeError(f"the bot answered {response.status}: {(await response.text())[:200]}")
            return await response.json(content_type=None)


def _circle(verb: str, inputs: Mapping[str, str]) -> Visibility:
    """A note is for the contact person, and so is who asks for a coach."""
    if verb == "sign-off-note" or (verb == "send-help" and inputs.get("need") == "coach"):
        return CONTACT
    return Visibility(inputs.get("circle") or ME)


def asked(card: object) -> Iterator[Mapping[str, Any]]:
    """Each input of a card."""
    return (part for part in parts(card) if str(part.get("type", "")).startswith("Input."))


def _is_number(id: str) -> bool:
    return id.startswith("value") or id in ("baseline", "target")
