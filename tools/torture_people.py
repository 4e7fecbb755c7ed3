"""Simulated participants who press buttons, and remember what they were told: the ledger that the store is held to after a kill."""

import asyncio
import itertools
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import aiohttp

from domain.check_ins.check_in import Visibility
from domain.sessions.session import Absence
from tools.wire import Json, Sender, answer_card, buttons

CHOICES = {"talked-to": "colleagues", "done": "yes", "need": "none", "outcome": "worked", "onward": "adjust"}
FREE = ("problem", "experiment", "noticed", "lesson")
"""The free text that each step asks for."""

Seen = tuple[bool, str] | None
"""What is noted of an absence: whether it stands, and its note. None: there is none."""

_tokens = itertools.count(1)


def seen(absence: Absence | None) -> Seen:
    return (absence.stands, absence.note) if absence else None


@dataclass
class Away:
    """What we know of one person and one session. ``possible``: all that may be stored, one value unless an answer is missing.
    ``acknowledged``: spans, on the monotonic clock, in which we know that they were signed off."""

    possible: set[Seen] = field(default_factory=lambda: {None})
    acknowledged: list[list[float]] = field(default_factory=list)


@dataclass
class Answered:
    """What we know of one check-in: ``sent``, the text that went out, and when it was acknowledged, ``at``; and the same of its circle."""

    sent: str
    at: float | None = None
    circle: Visibility | None = None
    circle_at: float | None = None


class Refused(Exception):
    """An answer came, and it was not the confirming card."""


@dataclass
class Person:
    """``sessions``: id to start, of their network. ``now`` tells the demo's clock as far as is known."""

    sender: Sender
    place: str
    sessions: Mapping[str, datetime]
    now: Callable[[], datetime]
    chance: random.Random
    absences: dict[str, Away] = field(default_factory=dict)
    check_ins: dict[str, Answered] = field(default_factory=dict)
    acknowledged: int = 0
    refused: int = 0

    async def live(self, http: aiohttp.ClientSession, url: str) -> None:
        """Press buttons until the bot is gone."""
        try:
            while True:
                await asyncio.sleep(self.chance.uniform(0, 1.0))
                try:
                    # Each change of an absence is a moment that the travelling clock stops at: too many, and it gets nowhere.
                    await self.chance.choices((self._sign_off, self._come_back, self._check_in), weights=(1, 1, 8))[0](http, url)
                except Refused:
                    self.refused += 1
        except (aiohttp.ClientError, OSError):
            return

    async def press(self, http: aiohttp.ClientSession, url: str, verb: str, ids: Json, inputs: Json, *expected: str) -> Json:
        """Press a button. Gives the buttons of the card that comes, by verb. Raises Refused when that has none of the verbs
        ``expected``."""
        async with http.post(f"{url}/api/messages", json=self.sender.presses(verb, ids, inputs)) as response:
            body = await response.json(content_type=None)
        shown = dict(buttons(answer_card(body)))
        if response.status != 200 or not set(expected) & shown.keys():
            raise Refused(verb)
        self.acknowledged += 1
        return shown

    async def _sign_off(self, http: aiohttp.ClientSession, url: str) -> None:
        session = self._upcoming()
        if session is None:
            return
        await self._change(http, url, "cannot-come", session, {}, lambda was: was if was and was[0] else (True, ""))
        if self.chance.random() < 0.6:
            note = f"N{next(_tokens)}."
            await self._change(http, url, "sign-off-note", session, {"note": note, "catch-up": "call"}, lambda _: (True, note))

    async def _come_back(self, http: aiohttp.ClientSession, url: str) -> None:
        off = [session for session, away in self.absences.items() if away.acknowledged and self.sessions[session] > self.now()]
        if off:
            session = self.chance.choice(off)
            known = self.absences[session].acknowledged[-1]
            known[1] = min(known[1], time.monotonic())
            await self._change(http, url, "come-after-all", session, {}, lambda was: (False, "") if was else None)

    async def _change(
        self, http: aiohttp.ClientSession, url: str, verb: str, session: str, inputs: Json, does: Callable[[Seen], Seen]
    ) -> None:
        away = self.absences.setdefault(session, Away())
        after = {does(was) for was in away.possible}
        away.possible = away.possible | after
        expected = "cannot-come" if verb == "come-after-all" else "come-after-all"
        await self.press(http, url, verb, {"session": session}, inputs, expected)
        away.possible = after
        if verb != "come-after-all" and (not away.acknowledged or away.acknowledged[-1][1] < float("inf")):
            away.acknowledged.append([time.monotonic(), float("inf")])

    async def _check_in(self, http: aiohttp.ClientSession, url: str) -> None:
        shown = await self.press(http, url, "check-in", {"participant": self.place}, {}, "answer", "choose-circle")
        if "answer" in shown:
            ids = shown["answer"]
            # Whoever never heard whether it arrived sends the same once more.
            mine = self.check_ins.setdefault(ids["check-in"], Answered(sent=f"A{next(_tokens)}."))
            texts = dict.fromkeys(FREE, f"Wat ik zag: {mine.sent}")
            shown = await self.press(http, url, "answer", ids, {**CHOICES, **texts}, "choose-circle")
            mine.at = mine.at or time.monotonic()
        ids = shown["choose-circle"]
        circle = self.chance.choice(tuple(Visibility))
        await self.press(http, url, "choose-circle", ids, {"circle": circle}, "my-action")
        mine = self.check_ins[ids["check-in"]]
        mine.circle, mine.circle_at = circle, time.monotonic()

    def _upcoming(self) -> str | None:
        soon = [id for id, starts in self.sessions.items() if self.now() + timedelta(days=1) < starts < self.now() + timedelta(days=70)]
        return self.chance.choice(soon) if soon else None
