"""Check-ins over any sequence of presses: double, old, and from two devices at once."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.actions.action import Action, ExperimentAnswer, How, Onward, Outcome, Step
from domain.actions.my_actions import current_action, describe_action
from domain.check_ins.answer import answer, choose_circle, open_check_in, takes_answers
from domain.check_ins.check_in import CheckIn, CheckInState, Update, Visibility
from domain.check_ins.logbook import edit, withdraw
from domain.check_ins.questions import check_answers
from domain.check_ins.snooze import skip
from domain.ports import Store, Transaction
from domain.privacy.may_see import Circle, may_see
from tests.domain.actions.overlap import at_once, turn
from tests.domain.makers import START, a_store, action, network, participant

ME = participant()
TEXT = {Step.EXPLORE: "problem", Step.PLAN: "experiment", Step.ACT: "noticed", Step.EVALUATE: "lesson"}


@dataclass(frozen=True, slots=True)
class Press:
    """``which`` check-in the pressed card is about, counted back from the newest: 0 is the newest."""

    what: str
    which: int = 0
    done: ExperimentAnswer = ExperimentAnswer.YES
    outcome: Outcome = Outcome.WORKED
    onward: Onward = Onward.GROW
    circle: Visibility = Visibility.CONTACT


@dataclass(slots=True)
class Phone:
    """Presses as the dialogs do, and remembers what became of what was typed."""

    typed: int = 0
    kept: dict[str, list[str]] = field(default_factory=dict)
    chosen: dict[str, set[Visibility]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    edited: set[str] = field(default_factory=set)

    async def press(self, tx: Transaction, press: Press, word: str) -> str:
        """What became of the press, with the check-in's id: "kept", "circle", or empty. Changes nothing here: it may be run again."""
        now = START + timedelta(minutes=int(word[1:]))
        current = await current_action(tx, ME) or await describe_action(tx, ME, "t", "p", "", now)
        known = list(reversed((await tx.check_ins.of_participant(ME.id, limit=1000))[: press.which + 1]))
        if press.what == "ask" or not known:
            await open_check_in(tx, current, ME.id, now)
            return ""
        asked = known[0]
        own = await tx.actions.get(asked.action)
        assert own is not None
        if press.what == "skip":
            await skip(tx, asked, now)
            return ""
        logged = await tx.updates.get(asked.id)
        if press.what in ("edit", "withdraw"):
            if logged is None:
                return ""
            if press.what == "withdraw":
                await withdraw(tx, logged, now)
                return f"gone {asked.id}"
            await edit(tx, logged, {**logged.answers, TEXT[asked.step]: word}, now)
            return f"edited {asked.id}"
        if press.what == "answer":
            given, wrong = check_answers(
                asked.step, {TEXT[asked.step]: word, "done": press.done, "outcome": press.outcome, "onward": press.onward}
            )
            assert not wrong
            taken = await takes_answers(tx, asked, own)
            await answer(tx, asked, own, given, now)
            return f"kept {asked.id}" if taken else ""
        if logged is None:
            return ""
        await choose_circle(tx, asked, own, press.circle, now)
        return f"circle {asked.id}"

    def note(self, result: str, press: Press, word: str) -> None:
        what, _, about = result.partition(" ")
        if what == "kept":
            self.kept.setdefault(about, []).append(word)
        elif what == "circle":
            self.chosen[about] = {press.circle}
        elif what == "edited":
            self.kept[about] = [word]
            self.edited.add(about)
        elif what == "gone":
            self.kept.pop(about, None)
            self.gone.add(about)
            self.chosen.pop(about, None)

    async def act(self, store: Store, presses: Sequence[Press]) -> None:
        """One press, or two at once."""
        words = [f"w{self.typed + n}" for n in range(len(presses))]
        self.typed += len(presses)
        works = [lambda tx, press=press, word=word: self.press(tx, press, word) for press, word in zip(presses, words, strict=True)]
        if len(works) == 1:
            self.note(await turn(store, works[0]), presses[0], words[0])
            return
        late, early = await at_once(store, works[0], works[1])
        self.note(early, presses[1], words[1])
        self.note(late, presses[0], words[0])
        if early == late and early.startswith("circle"):
            # Of two choices at once either may be the last.
            self.chosen[early.partition(" ")[2]] = {press.circle for press in presses}


@dataclass(frozen=True, slots=True)
class Seen:
    check_ins: dict[str, CheckIn]
    updates: dict[str, Update]
    actions: list[Action]


async def look(store: Store) -> Seen:
    async with store.transaction() as tx:
        check_ins, updates = await tx.check_ins.all(), await tx.updates.all()
        return Seen(
            {check_in.id: check_in for check_in in check_ins},
            {update.id: update for update in updates},
            list(await tx.actions.of_participant(ME.id)),
        )


def must_hold(phone: Phone, before: Seen, now: Seen) -> None:
    answered = {id for id, check_in in now.check_ins.items() if check_in.state in (CheckInState.ANSWERED, CheckInState.DONE)}
    assert set(now.updates) == answered - phone.gone
    assert phone.gone == {id for id, check_in in now.check_ins.items() if check_in.withdrawn_at is not None}
    for id, words in phone.kept.items():
        said = now.updates[id].answers[TEXT[now.updates[id].step]].split()
        assert set(words) == set(said), f"{id} lost or invented something: {words} {said}"
    for id, update in now.updates.items():
        assert update.visibility in phone.chosen.get(id, {Visibility.ME})
        assert (update.shared_at is not None) == may_see(update.visibility, Circle.NETWORK)
        assert (now.check_ins[id].state is CheckInState.DONE) == (id in phone.chosen)
        assert (update.edited_at is not None) == (id in phone.edited)
    for id, check_in in before.check_ins.items():
        if check_in.state is CheckInState.DONE:
            same = replace(now.check_ins[id], withdrawn_at=check_in.withdrawn_at, version=check_in.version)
            assert same == check_in, "a check-in that is done was changed"
            if id in now.updates and now.updates[id].edited_at == before.updates[id].edited_at:
                assert now.updates[id].answers == before.updates[id].answers
    for id in phone.chosen:
        # One that was withdrawn is gone; it moved the spiral by what it said until then.
        entry = now.updates.get(id) or before.updates.get(id)
        if entry is not None:
            must_have_moved_by(entry.answers, now.check_ins[id], now.actions)
    assert sum(each.stopped_at is None for each in now.actions) <= 1
    for each in now.actions:
        own = [check_in for check_in in now.check_ins.values() if check_in.action == each.id]
        assert len(own) == each.asked
        waiting = [check_in for check_in in own if not check_in.is_closed]
        assert len(waiting) <= 1
        assert all((check_in.cycle, check_in.step) == (each.cycle.number, each.step) for check_in in waiting)
        assert sum(len(cycle.moves) for cycle in each.cycles) <= 1 + len(own) - len(waiting)


def must_have_moved_by(answers: Mapping[str, str], done: CheckIn, actions: Sequence[Action]) -> None:
    """The spiral did what the answers that are kept say, at the moment at which the circle was chosen."""
    (own,) = [each for each in actions if each.id == done.action]
    moved = done.done_at in {move.at for cycle in own.cycles for move in cycle.moves if move.how is not How.STAY}
    match done.step:
        case Step.ACT:
            assert moved == (answers["done"] != ExperimentAnswer.NOT_YET)
        case Step.EVALUATE:
            assert moved == (answers["outcome"] != Outcome.TOO_EARLY or answers["onward"] in (Onward.STOP, Onward.NEW_PLAN))
        case _:
            assert moved


whiches = st.sampled_from([0, 0, 0, 0, 1, 2, 5])
presses = st.one_of(
    st.just(Press("ask")),
    st.builds(Press, st.sampled_from(["skip", "edit", "withdraw"]), whiches),
    st.builds(Press, st.just("answer"), whiches, st.sampled_from(ExperimentAnswer), st.sampled_from(Outcome), st.sampled_from(Onward)),
    st.builds(Press, st.just("circle"), whiches, circle=st.sampled_from(Visibility)),
)


TO_ACT = [[Press("ask")], [Press("answer")], [Press("circle")]] * 2 + [[Press("ask")], [Press("answer")]]
NOT_YET = Press("answer", done=ExperimentAnswer.NOT_YET)


@settings(max_examples=150, deadline=None)
@given(turns=st.lists(st.lists(presses, min_size=1, max_size=2), max_size=40))
@example(turns=[[Press("ask")], [Press("answer")], [Press("circle", circle=Visibility.ME), Press("answer")]])
@example(turns=[[Press("ask")], [Press("answer")], [Press("answer"), Press("circle", circle=Visibility.ME)]])
@example(turns=[*TO_ACT, [Press("circle", circle=Visibility.ME), NOT_YET]])
@example(turns=[*TO_ACT, [NOT_YET, Press("circle", circle=Visibility.ME)]])
@example(turns=[[Press("ask")], [Press("skip")], [Press("answer")], [Press("withdraw")], [Press("ask")], [Press("answer", 1)]])
@example(turns=[[Press("ask")], [Press("skip"), Press("answer")], [Press("ask")], [Press("withdraw"), Press("circle")]])
@example(turns=[[Press("ask"), Press("ask")], [Press("answer"), Press("answer")], [Press("circle"), Press("circle")]])
def test_any_sequence_of_presses_keeps_one_entry_per_check_in_and_every_word(turns: list[list[Press]]) -> None:
    async def live() -> None:
        phone = Phone()
        async with a_store(network(), ME) as store:
            before = await look(store)
            for pressed in turns:
                await phone.act(store, pressed)
                now = await look(store)
                must_hold(phone, before, now)
                before = now

    asyncio.run(live())


async def opened(tx: Transaction) -> tuple[CheckIn, Action]:
    """The check-in on the current step, and the action as it is then."""
    current = await current_action(tx, ME)
    assert current is not None
    asked = await open_check_in(tx, current, ME.id, START)
    current = await tx.actions.get(asked.action)
    assert current is not None
    return asked, current


async def answered(store: Store, **said: str) -> Update:
    """The check-in on the current step with these answers, for its author alone."""
    async with store.transaction() as tx:
        asked, current = await opened(tx)
        given, _ = check_answers(asked.step, said)
        asked = await answer(tx, asked, current, given, START)
        return (await choose_circle(tx, asked, current, Visibility.ME, START)).update


async def test_the_second_choice_of_a_circle_does_not_move_the_spiral() -> None:
    async with a_store(network(), ME, action()) as store:
        update = await answered(store, problem="x")
        for circle in (Visibility.NETWORK_NAMED, Visibility.NETWORK_UNNAMED, Visibility.ME, Visibility.NETWORK_NAMED):
            async with store.transaction() as tx:
                asked, current = await tx.check_ins.get(update.id), await tx.actions.get("a1")
                assert asked is not None
                assert current is not None
                chosen = await choose_circle(tx, asked, current, circle, START + timedelta(days=1))
            assert (chosen.moved, chosen.action.step, chosen.update.visibility) == (False, Step.PLAN, circle)


async def test_sharing_again_after_withdrawing_counts_as_new_and_changing_the_name_does_not() -> None:
    async with a_store(network(), ME, action()) as store:
        update = await answered(store, problem="x")
        shared = []
        steps = (Visibility.NETWORK_NAMED, Visibility.NETWORK_UNNAMED, Visibility.CONTACT, Visibility.NETWORK_UNNAMED)
        for day, circle in enumerate(steps):
            async with store.transaction() as tx:
                asked, current = await tx.check_ins.get(update.id), await tx.actions.get("a1")
                assert asked is not None
                assert current is not None
                shared.append((await choose_circle(tx, asked, current, circle, START + timedelta(days=day))).update.shared_at)
        assert shared == [START, START, None, START + timedelta(days=3)]


async def test_two_answers_to_one_check_in_are_both_kept_and_of_a_choice_the_later() -> None:
    async with a_store(network(), ME, action()) as store:
        await answered(store, problem="x")
        await answered(store, experiment="x")
        async with store.transaction() as tx:
            asked, current = await opened(tx)
            asked = await answer(tx, asked, current, {"done": "yes", "noticed": "een"}, START)
            asked = await answer(tx, asked, current, {"done": "not_yet", "noticed": "twee", "need": "tip"}, START)
            asked = await answer(tx, asked, current, {"done": "not_yet", "noticed": "een"}, START)
            chosen = await choose_circle(tx, asked, current, Visibility.CONTACT, START)
        assert chosen.update.answers == {"done": "not_yet", "noticed": "een\n\ntwee", "need": "tip"}
        assert (chosen.moved, chosen.action.step) == (True, Step.ACT)


async def test_a_stopped_action_makes_room_for_another_and_keeps_its_check_ins() -> None:
    async with a_store(network(), ME, action()) as store:
        await answered(store, problem="x")
        await answered(store, experiment="x")
        await answered(store, done="yes", noticed="x")
        await answered(store, outcome="failed", lesson="x", onward="stop")
        async with store.transaction() as tx:
            assert await current_action(tx, ME) is None
            fresh = await describe_action(tx, ME, "nieuw", "p", "", START + timedelta(days=1), number=2)
            again = await describe_action(tx, ME, "dubbel", "p", "", START + timedelta(days=1), number=2)
        assert (fresh.step, again) == (Step.EXPLORE, fresh)
        assert len((await look(store)).updates) == 4
