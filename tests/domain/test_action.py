"""The spiral, over any course of check-ins: four steps in order, cycles linked, and only what the participant says makes it move."""

from datetime import datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.action import STEPS, Done, Onward, Outcome, Step, advance
from tests.domain.makers import START, action


class Spiral(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.action = action()
        self.now: datetime = START

    def running(self) -> bool:
        return self.action.stopped_at is None

    def go(self, **said: Done | Outcome | Onward | None) -> None:
        self.now += timedelta(days=1)
        self.before = self.action
        self.action = advance(self.action, now=self.now, **said)  # type: ignore[arg-type]

    def moved_to(self, step: Step) -> None:
        assert self.action.cycle.moves == (*self.before.cycle.moves, type(self.action.cycle.moves[0])(step=step, at=self.now))
        assert self.action.cycles[:-1] == self.before.cycles[:-1]

    @precondition(lambda self: self.running() and self.action.step is Step.EXPLORE)
    @rule()
    def explore(self) -> None:
        self.go()
        self.moved_to(Step.PLAN)

    @precondition(lambda self: self.running() and self.action.step is Step.PLAN)
    @rule()
    def plan(self) -> None:
        self.go()
        self.moved_to(Step.ACT)

    @precondition(lambda self: self.running() and self.action.step is Step.ACT)
    @rule(done=st.sampled_from(Done))
    def act(self, done: Done) -> None:
        self.go(done=done)
        if done is Done.NOT_YET:
            assert self.action == self.before
        else:
            self.moved_to(Step.EVALUATE)

    @precondition(lambda self: self.running() and self.action.step is Step.EVALUATE)
    @rule(outcome=st.sampled_from(Outcome), onward=st.sampled_from(Onward))
    def evaluate(self, outcome: Outcome, onward: Onward) -> None:
        self.go(outcome=outcome, onward=onward)
        ends = onward in (Onward.STOP, Onward.NEW_PLAN)
        if outcome is Outcome.TOO_EARLY and not ends:
            assert self.action == self.before
            return
        closed = self.action.cycles[len(self.before.cycles) - 1]
        assert (closed.outcome, closed.onward) == (outcome, onward)
        assert closed.moves == self.before.cycle.moves
        if onward is Onward.STOP:
            assert self.action.stopped_at == self.now
            assert len(self.action.cycles) == len(self.before.cycles)
        else:
            assert self.action.step is (Step.EXPLORE if onward is Onward.NEW_PLAN else Step.PLAN)
            assert len(self.action.cycles) == len(self.before.cycles) + 1
            assert len(self.action.cycle.moves) == 1

    @precondition(lambda self: not self.running())
    @rule()
    def begin_another(self) -> None:
        self.action = action()

    @invariant()
    def cycles_are_linked_and_no_step_is_skipped(self) -> None:
        cycles = self.action.cycles
        assert [cycle.number for cycle in cycles] == list(range(1, len(cycles) + 1))
        assert [cycle.previous for cycle in cycles] == [None, *range(1, len(cycles))]
        assert all(cycle.outcome is not None and cycle.onward is not None for cycle in cycles[:-1])
        for cycle in cycles:
            steps = [move.step for move in cycle.moves]
            first = STEPS.index(steps[0])
            assert steps == list(STEPS[first : first + len(steps)])
        moments = [move.at for cycle in cycles for move in cycle.moves]
        assert moments == sorted(moments)
        assert (self.action.cycle.onward is Onward.STOP) == (self.action.stopped_at is not None)


TestSpiral = Spiral.TestCase
TestSpiral.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_evaluating_without_saying_how_it_went_is_refused() -> None:
    at_evaluate = action()
    for _ in range(3):
        at_evaluate = advance(at_evaluate, now=START, done=Done.YES)
    for said in ({"outcome": Outcome.WORKED}, {"onward": Onward.GROW}, {}):
        with pytest.raises(ValueError, match="outcome"):
            advance(at_evaluate, now=START, **said)
