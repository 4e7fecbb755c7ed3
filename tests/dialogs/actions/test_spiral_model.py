"""Whatever an owner and a co-owner press, on whatever card they ever saw: nothing typed is lost and the spiral stays a spiral.

``SPIRAL_EXAMPLES`` sets how many sequences are tried.
"""

import asyncio
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from cards.verbs import Verb
from dialogs.turn import Press
from domain.actions.action import STEPS, Action, How
from domain.actions.co_owner import CoOwner, CoOwnerAnswer
from domain.actions.my_actions import MOST
from domain.check_ins.check_in import CheckIn, CheckInState, Update
from domain.ports import Message
from store import RecordStore
from tests.dialogs.actions.two_owners import begins, shares, with_noor
from tests.dialogs.world import Chat, World, _actions

EXAMPLES = int(os.environ.get("SPIRAL_EXAMPLES", "60"))
ALSO = {How.FORWARD: 1, How.BACK: -1}
VERBS = {
    verb
    for verb in Verb
    if verb in (Verb.CHECK_IN, Verb.ANSWER, Verb.LATER, Verb.ASK_CIRCLE, Verb.CHOOSE_CIRCLE, Verb.MY_SPIRAL)
    or "action" in verb
    or "together" in verb
    or verb in (Verb.SAVE_CHANGE, Verb.STEP_BACK, Verb.STOP_CONFIRM, Verb.HAND_OVER, Verb.HAND_OVER_TO, Verb.STEP_OUT)
}
"""What belongs to somebody's action."""
SAYS = ("mijn actie", "check-in", "mijn spiraal", "nieuwe actie")


@dataclass(frozen=True)
class Deed:
    """``card``: which of all cards the presser ever saw, counted back from the newest; ``twice``: the same press once more; ``along``: the
    other presses the same button of their own copy at that very moment; ``stolen``: it is the other's card."""

    what: str
    who: int = 0
    card: int = 0
    button: int = 0
    pick: int = 0
    twice: bool = False
    along: bool = False
    stolen: bool = False


@dataclass
class Seen:
    actions: dict[str, Action]
    updates: dict[str, Update]
    check_ins: dict[str, CheckIn]
    co_owners: dict[str, CoOwner]

    @property
    def words(self) -> str:
        return repr((self.actions, self.updates))


async def look(store: RecordStore) -> Seen:
    async with store.transaction() as tx:
        return Seen(
            {action.id: action for action in await tx.actions.all()},
            {update.id: update for update in await tx.updates.all()},
            {check_in.id: check_in for check_in in await tx.check_ins.all()},
            {co_owner.id: co_owner for co_owner in await tx.co_owners.all()},
        )


@dataclass
class Two:
    world: World
    chats: list[Chat]
    cards: list[list[Message]] = field(default_factory=lambda: [[], []])
    typed: int = 0
    pressed: Counter[str] = field(default_factory=Counter)

    def shown(self, who: int) -> None:
        last = self.chats[who].last
        if last is not None and (not self.cards[who] or self.cards[who][-1] is not last):
            self.cards[who].append(last)

    async def does(self, deed: Deed) -> None:
        before = await look(self.world.store)
        chat, said = self.chats[deed.who], ""
        replies: list[Chat] = []
        words: list[str] = []
        match deed.what:
            case "says":
                await chat.says(SAYS[deed.button % len(SAYS)])
                replies.append(chat)
            case "restarts":
                self.world.restarts()
            case "waits":
                await self.world.passes(days=1 + deed.pick % 9)
                for who, each in enumerate(self.chats):
                    came = self.world.post.cards(each.place.conversation)
                    self.cards[who] += [message for message in came if message not in self.cards[who]]
            case "presses":
                whose = 1 - deed.who if deed.stolen else deed.who
                if not self.cards[whose]:
                    return
                card = self.cards[whose][-1 - deed.card % len(self.cards[whose])]
                buttons = [action for action in _actions(card.card) if action.get("verb") in VERBS]
                if not buttons:
                    return
                press = self.press(card, buttons[deed.button % len(buttons)], deed.pick)
                self.pressed[press.verb] += 1
                words = [text for text in press.inputs.values() if text.startswith("woord")]
                if deed.along:
                    await asyncio.gather(chat._does(press), self.chats[1 - deed.who]._does(press))
                    replies += self.chats
                else:
                    await chat._does(press)
                    replies.append(chat)
                if deed.twice:
                    said += seen(replies)
                    self.shown(deed.who)
                    await chat._does(press)
        for who, each in enumerate(self.chats):
            if each in replies:
                self.shown(who)
        said += seen(replies)
        # What is typed on another's card, or on one's own of an action one has left, is not taken in, and is said to be so.
        refused = any(reply.reply.complaint for reply in replies) or "Deze kaart is niet van jou" in said
        now = await look(self.world.store)
        must_hold(before, now)
        for word in words:
            assert refused or word in now.words or word in said, f"{word} was typed and is nowhere"
        for word in (f"woord{number}x" for number in range(self.typed)):
            assert word not in before.words or word in now.words or word in said, f"{word} was kept, and is gone without a trace"
        if deed.what == "presses" and deed.stolen and not deed.along:
            thief = f"behoud.{chat.user.removeprefix('user-')}"
            for id, action in before.actions.items():
                # Somebody who shares it may do with it what is offered to them; nobody else changes anything of it.
                assert action.is_of(thief) or now.actions[id].is_of(thief) or now.actions[id] == action
            assert {id: update for id, update in now.updates.items() if update.participant != thief} == {
                id: update for id, update in before.updates.items() if update.participant != thief
            }

    def press(self, card: Message, action: Mapping[str, Any], pick: int) -> Press:
        inputs: dict[str, str] = {}
        for part in _inputs(card.card) if action.get("associatedInputs") != "none" else ():
            if part["type"] == "Input.ChoiceSet":
                choices = [choice["value"] for choice in part["choices"]]
                inputs[part["id"]] = choices[pick % len(choices)] if choices else ""
            else:
                # Now and then a field is left as it was.
                inputs[part["id"]] = part.get("value", "") if pick % 5 == 4 else f"woord{self.typed}x"
                self.typed += inputs[part["id"]].startswith("woord")
        return Press(verb=action["verb"], data=dict(action["data"]["spiraal"]), inputs=inputs)


def seen(replies: Sequence[Chat]) -> str:
    return json.dumps([[dict(chat.last.card) if chat.last else {}, chat.reply.complaint] for chat in replies], ensure_ascii=False)


def must_hold(before: Seen, now: Seen) -> None:
    assert set(now.updates) == {id for id, check_in in now.check_ins.items() if check_in.state is not CheckInState.OPEN}
    assert all(now.updates[id].participant == now.check_ins[id].participant for id in now.updates)
    for id, check_in in before.check_ins.items():
        if check_in.state is CheckInState.DONE:
            assert now.updates[id].answers == before.updates[id].answers, "what was done was changed"
    for id, action in now.actions.items():
        cycles = action.cycles
        assert [cycle.number for cycle in cycles] == list(range(1, len(cycles) + 1))
        assert [cycle.previous for cycle in cycles] == [None, *range(1, len(cycles))]
        for cycle in cycles:
            places = [STEPS.index(move.step) for move in cycle.moves]
            assert [ALSO.get(move.how, 0) for move in cycle.moves[1:]] == [b - a for a, b in pairwise(places)]
        made = [move for cycle in cycles for move in cycle.moves]
        assert [move.at for move in made] == sorted(move.at for move in made)
        known = [move for cycle in before.actions[id].cycles for move in cycle.moves] if id in before.actions else made[:1]
        assert made[: len(known)] == known, "history was rewritten"
        assert len(made) - len(known) <= 1, "one button, pressed twice or by both at once, moved twice"
        done = [check_in for check_in in now.check_ins.values() if check_in.action == id and check_in.state is CheckInState.DONE]
        for check_in in done:
            was = before.check_ins.get(check_in.id)
            if was is not None and was.state is not CheckInState.DONE:
                stood = before.actions[id]
                here = (check_in.cycle, check_in.step) == (stood.cycle.number, stood.step) and stood.runs
                assert here or made == known, "a check-in of another step moved it"
        by_check_in = sum(move.how in (How.FORWARD, How.STAY, How.NEXT_CYCLE) for move in made)
        assert by_check_in <= len(done), "it moved without a check-in"
        assert not (action.stopped_at and action.paused_at)
        joined = {
            co_owner.participant for co_owner in now.co_owners.values() if co_owner.action == id and co_owner.said is CoOwnerAnswer.JOINED
        }
        assert joined == set(action.co_owners)
        assert action.participant not in action.co_owners
    for who in ("behoud.bram", "behoud.noor"):
        assert sum(other.is_of(who) and other.stopped_at is None for other in now.actions.values()) <= MOST


def _inputs(part: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(part, Mapping):
        if str(part.get("type", "")).startswith("Input."):
            yield part
        else:
            for key, value in part.items():
                if key != "fallback":
                    yield from _inputs(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from _inputs(value)


whos, picks = st.integers(0, 1), st.integers(0, 29)
deeds = st.one_of(
    st.builds(Deed, st.just("says"), whos, button=st.integers(0, 3)),
    *[st.builds(Deed, st.just("presses"), whos, st.sampled_from([0, 0, 0, 0, 1, 2, 5, 9]), st.integers(0, 5), picks)] * 4,
    st.builds(Deed, st.just("presses"), whos, st.integers(0, 6), st.integers(0, 5), picks, st.booleans(), st.booleans(), st.booleans()),
    st.builds(Deed, st.just("waits"), pick=picks),
    st.just(Deed("restarts")),
)


def pressing(*buttons: int, who: int = 0, pick: int = 0, **how: bool) -> list[Deed]:
    return [Deed("presses", who, 0, button, pick, **how) for button in buttons]


CHECK_IN = [Deed("says", button=1), *pressing(0), *pressing(0)]


@settings(max_examples=EXAMPLES, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(turns=st.lists(deeds, min_size=4, max_size=45))
@example(turns=[*CHECK_IN, Deed("says"), *pressing(2), *pressing(2, twice=True), *pressing(2, who=1, stolen=True)])
@example(turns=[*CHECK_IN, *CHECK_IN, Deed("says"), *pressing(2), *pressing(2, twice=True)])
@example(turns=[Deed("says", 1, button=1), *pressing(0, who=1), *CHECK_IN, *pressing(0, who=1), *CHECK_IN])
@example(turns=[*CHECK_IN, *CHECK_IN, Deed("says", button=1), *pressing(0, along=True), *pressing(0, along=True, twice=True)])
@example(turns=[Deed("says"), *pressing(2), *pressing(0), Deed("says"), *pressing(2), *pressing(5), *pressing(0), *pressing(0, twice=True)])
def test_nothing_is_lost_and_no_step_is_skipped_whatever_two_owners_press(turns: list[Deed]) -> None:
    async def live() -> None:
        world = await with_noor()
        bram, noor = world.chat("user-bram"), world.chat("user-noor")
        await bram.opens()
        await begins(bram)
        await shares(world, bram, noor)
        two = Two(world, [bram, noor])
        for who in (0, 1):
            two.shown(who)
        for deed in turns:
            await two.does(deed)

    asyncio.run(live())
