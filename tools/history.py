"""One random history beside the world it happens in: what was said and allowed, in plain sight, and what each reader was shown of it."""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from pydantic_core import to_jsonable_python

from cards.verbs import Verb
from dialogs.prepared import Mail, Ready
from dialogs.turn import Press
from domain.check_ins.check_in import Visibility
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.own_data.erasure import erase
from domain.own_data.export import exported
from domain.ports import Message
from tests.dialogs.world import Chat, World, _actions, words
from tools.wire import parts

PLACES = (("bram", "behoud"), ("samira", "behoud"), ("samira", "onboarding"), ("cleo", "behoud"), ("dirk", "onboarding"))
"""Who takes part where; the last two are added to the world."""
CONTACTS: Mapping[str, str] = {"bram": "anja", "samira": "joris", "cleo": "anja", "dirk": "joris"}
COORDINATES: Mapping[str, str] = {"behoud": "anja", "onboarding": "joris"}
UNNAMED, NAMED = Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED


@dataclass(slots=True)
class Said:
    """One planted word: who wrote it, in which network, and who may read it now. ``what``: entry, action, help, wish or example; ``id``: of
    its record."""

    word: str
    who: str
    network: str
    what: str
    circle: Visibility
    id: str = ""

    def may_be_read_by(self, reader: str, network: str) -> bool:
        """``reader``: a person, or "network" for what the whole of ``network`` sees, or "export" for what leaves the store."""
        if reader == self.who:
            return True
        if self.what == "action":
            return False
        if self.circle is Visibility.CONTACT or (self.circle is NAMED and CONTACTS[self.who] == reader):
            return CONTACTS[self.who] == reader
        there = {place for who, place in PLACES if who == reader} | {place for place, who in COORDINATES.items() if who == reader}
        seen = {"export": {self.network}, "network": {network}}.get(reader, there)
        return self.circle in (UNNAMED, NAMED) and self.network in seen


@dataclass(slots=True)
class History:
    """What was said and who may read it, kept as plain lists, beside the world under test."""

    world: World
    chance: random.Random
    said: list[Said] = field(default_factory=list)
    gone: set[tuple[str, str]] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    chats: dict[str, Chat] = field(default_factory=dict)
    looks: int = 0
    planted: int = 0
    told: int = 0

    def chat(self, who: str) -> Chat:
        if who not in self.chats:
            self.chats[who] = self.world.chat(f"user-{who}")
        return self.chats[who]

    def word(self) -> str:
        self.planted += 1
        return f"geheim{self.planted}q"

    def here(self) -> list[tuple[str, str]]:
        return [place for place in PLACES if place not in self.gone]

    async def act(self) -> None:
        deed = self.chance.choice((self.check_in, self.check_in, self.choose, self.edit, self.withdraw, self.ask, self.intake, self.leave))
        if self.here():
            await deed()

    async def check_in(self) -> None:
        who, network = self.chance.choice(self.here())
        chat, place = self.chat(who), {"participant": f"{network}.{who}"}
        await self.press(chat, Verb.CHECK_IN, place)
        if self.offers(chat, Verb.SAVE_ACTION):
            word = self.word()
            await self.fill(chat, Verb.SAVE_ACTION, {"title": word, "problem": word, "theme": ""})
            self.said.append(Said(word, who, network, "action", Visibility.ME))
            await self.press(chat, Verb.CHECK_IN, place)
        if self.offers(chat, Verb.ANSWER):
            word = self.word()
            texts = dict.fromkeys(("problem", "unknown", "experiment", "expectation", "measure", "noticed", "lesson"), word)
            chosen = {"done": "yes", "need": self.chance.choice(("none", "tip", "buddy", "coach")), "talked-to": "nobody"}
            outcome = self.chance.choice(("worked", "failed", "partly"))
            asked = self.carried(chat, Verb.ANSWER)["check-in"]
            await self.fill(chat, Verb.ANSWER, {**texts, **chosen, "outcome": outcome, "onward": "adjust"})
            self.said.append(Said(word, who, network, "entry", Visibility.ME, asked))
        if self.offers(chat, Verb.CHOOSE_CIRCLE) and self.chance.random() < 0.9:
            circle = self.circle()
            asked = self.carried(chat, Verb.CHOOSE_CIRCLE)["check-in"]
            await self.fill(chat, Verb.CHOOSE_CIRCLE, {"circle": circle})
            self.allow(asked, circle)

    async def choose(self) -> None:
        entry = self.one_of("entry")
        if entry is not None:
            circle = self.circle()
            await self.press(self.chat(entry.who), Verb.CHOOSE_CIRCLE, {"check-in": entry.id}, {"circle": circle})
            self.allow(entry.id, circle)

    async def edit(self) -> None:
        entry = self.one_of("entry")
        if entry is None:
            return
        chat, word = self.chat(entry.who), self.word()
        await self.press(chat, Verb.LOG_EDIT, {"update": entry.id})
        if self.offers(chat, Verb.LOG_SAVE):
            inputs = [text for text in self.inputs(chat) if text not in ("talked-to", "need")]
            await self.fill(chat, Verb.LOG_SAVE, dict.fromkeys(inputs, word))
            self.said = [said for said in self.said if said.id != entry.id]
            self.said.append(replace(entry, word=word))

    async def withdraw(self) -> None:
        entry = self.one_of("entry")
        if entry is None:
            return
        chat = self.chat(entry.who)
        await self.press(chat, Verb.LOG_WITHDRAW, {"update": entry.id})
        await self.fill(chat, Verb.LOG_WITHDRAWN, {})
        self.said = [said for said in self.said if said.id != entry.id]

    async def ask(self) -> None:
        who, network = self.chance.choice(self.here())
        chat = self.chat(who)
        if self.chance.random() < 0.3:
            mine = self.one_of("help")
            if mine is not None:
                await self.press(self.chat(mine.who), Verb.HELP_WITHDRAW, {"help": mine.id})
                self.said.remove(mine)
            return
        await self.press(chat, Verb.ASK_HELP, {"participant": f"{network}.{who}"})
        if self.offers(chat, Verb.SEND_HELP):
            word, circle = self.word(), self.chance.choice((Visibility.CONTACT, UNNAMED, NAMED))
            need = self.chance.choice(("tip", "obstacle", "coach"))
            await self.fill(chat, Verb.SEND_HELP, {"need": need, "text": word, "theme": "", "circle": circle})
            async with self.world.store.transaction() as tx:
                known = [request for request in await tx.help_requests.of_participant(f"{network}.{who}") if request.text == word]
            if known:
                # A coach is the contact person's affair, whatever was chosen.
                self.said.append(Said(word, who, network, "help", Visibility.CONTACT if need == "coach" else circle, known[0].id))

    async def intake(self) -> None:
        who, network = self.chance.choice(self.here())
        chat, word, circle = self.chat(who), self.word(), self.circle()
        what = self.chance.choice(("wishes", "example"))
        await self.press(chat, Verb.INTAKE, {"participant": f"{network}.{who}"})
        await self.press(chat, Verb.INTAKE_CHANGE, {"participant": f"{network}.{who}", "stage": what})
        if self.offers(chat, Verb.INTAKE_ANSWER):
            await self.fill(chat, Verb.INTAKE_ANSWER, {what: word, "circle": circle})
            async with self.world.store.transaction() as tx:
                kept = await tx.intakes.get(f"{network}.{who}")
            if kept is not None and getattr(kept, what) == word:
                self.said = [said for said in self.said if (said.what, said.who, said.network) != (what, who, network)]
                self.said.append(Said(word, who, network, what, circle))

    async def leave(self) -> None:
        if self.chance.random() < 0.3:
            who, network = self.chance.choice(self.here())
            async with self.world.store.transaction() as tx:
                participant = await tx.participants.get(f"{network}.{who}")
                if participant is not None:
                    await erase(tx, participant, self.world.clock.now())
            self.gone.add((who, network))
            self.said = [said for said in self.said if (said.who, said.network) != (who, network)]

    def allow(self, identity: str, circle: Visibility) -> None:
        self.said = [replace(said, circle=circle) if said.id == identity else said for said in self.said]

    def one_of(self, what: str) -> Said | None:
        own = [said for said in self.said if said.what == what]
        return self.chance.choice(own) if own else None

    def circle(self) -> Visibility:
        chosen: Visibility = self.chance.choice((*Visibility, UNNAMED, NAMED))
        return chosen

    async def press(self, chat: Chat, verb: Verb, data: Mapping[str, str], inputs: Mapping[str, str] | None = None) -> None:
        await chat._does(Press(verb=verb, data=dict(data), inputs=dict(inputs or {})))
        # What the presser sees is looked at too: an old id must never bring somebody else's words.
        self.look_at(chat.user.removeprefix("user-"), "", [chat.last])

    async def fill(self, chat: Chat, verb: Verb, inputs: Mapping[str, str]) -> None:
        await self.press(chat, verb, self.carried(chat, verb), inputs)

    def offers(self, chat: Chat, verb: Verb) -> bool:
        return chat.last is not None and any(action.get("verb") == verb for action in _actions(chat.last.card))

    def carried(self, chat: Chat, verb: Verb) -> dict[str, str]:
        found = [action for action in _actions(chat.last.card) if action.get("verb") == verb] if chat.last else []
        return dict(found[0]["data"]["spiraal"]) if found else {}

    def inputs(self, chat: Chat) -> list[str]:
        return [part["id"] for part in parts(chat.last.card if chat.last else {}, fallbacks=True) if str(part.get("type")) == "Input.Text"]

    async def look(self) -> None:
        """All that is made of it now: digests, sheets, overviews, inboxes, forms to help with, exports, and what goes out by itself."""
        for network in COORDINATES:
            self.look_at("network", network, [await self.made(NotificationKind.DIGEST, Recipient(network=network), {"network": network})])
        for who in ("anja", "joris"):
            for asked in ("voortgang", "knelpunten", "wensen", "overzicht", "zoek geheim"):
                await self.chat(who).says(asked)
                self.look_at(who, "", [self.chat(who).last, self.world.post.cards(f"chat-user-{who}")[-1]])
        for session, network in (("behoud-1", "behoud"), ("onboarding-1", "onboarding")):
            who = COORDINATES[network]
            about = {"session": session, "coordinator": who}
            self.look_at(who, network, [await self.made(NotificationKind.SHEET, Recipient(person=f"user-{who}"), about)])
        for who, network in self.here():
            await self.press(self.chat(who), Verb.HELP_WITH, {"network": network})
            await self.press(self.chat(who), Verb.MY_SPIRAL, {"participant": f"{network}.{who}"})
            for asked in ("overzicht", "zoek geheim"):
                await self.chat(who).says(asked)
                self.look_at(who, "", [self.chat(who).last])
        async with self.world.store.transaction() as tx:
            self.look_in("export", "", json.dumps(to_jsonable_python(await exported(tx))))

    async def time_passes(self) -> None:
        """Until after the next Monday: cards of their own to contact persons, proposals of buddies, nudges."""
        for who in ("bram", "samira", "cleo"):
            if (who, "behoud") in self.here():
                await self.press(self.chat(who), Verb.BUDDY, {"participant": f"behoud.{who}"})
                await self.fill(self.chat(who), Verb.COUPLE_WANT, {}) if self.offers(self.chat(who), Verb.COUPLE_WANT) else None
        before = {chat: set(cards) for chat, cards in self.world.post.shown.items()}
        await self.world.passes(days=8)
        for chat, cards in self.world.post.shown.items():
            new = [card for id, card in cards.items() if id not in before.get(chat, set())]
            reader = chat.removeprefix("chat-user-")
            self.look_at(reader if chat.startswith("chat-user-") else "network", "behoud" if "behoud" in chat else "", new)

    async def made(self, kind: NotificationKind, to: Recipient, about: Mapping[str, str]) -> Message | None:
        now = self.world.clock.now()
        notification = Notification(
            id=f"{kind}:{now}", kind=kind, to=to, about=about, due=now, expires=now + timedelta(days=1), created_at=now
        )
        async with self.world.store.transaction() as tx:
            prepared = await self.world.spiraal.preparer.prepare(tx, notification, now)
        assert not isinstance(prepared, Mail)
        return prepared.message if isinstance(prepared, Ready) else None

    def look_at(self, reader: str, network: str, cards: Sequence[Message | None]) -> None:
        for card in cards:
            if card is not None:
                self.look_in(
                    reader, network, f"{json.dumps(to_jsonable_python(dict(card.card)), ensure_ascii=False)} {card.summary} {words(card)}"
                )

    def look_in(self, reader: str, network: str, text: str) -> None:
        self.looks += 1
        allowed = {said.word for said in self.said if said.may_be_read_by(reader, network)}
        found = {word for word in (f"geheim{number}q" for number in range(1, self.planted + 1)) if word in text}
        self.told += len([said for said in self.said if said.word in found & allowed and said.who != reader])
        told = found - allowed
        if told and reader not in {who for who, _ in PLACES}:
            self.faults.append(f"{reader} in {network or 'all'} read {sorted(told)}")
        if told and reader in {who for who, _ in PLACES} and any(said.word in told for said in self.said if said.who != reader):
            self.faults.append(f"{reader} read {sorted(told)}")
