"""The spiral against a table that is written down twice: what can be done follows from how the action stands, and nothing else can."""

import json
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pydantic import TypeAdapter

from domain.actions.action import STEPS, Action, ExperimentAnswer, How, Onward, Outcome, Step
from domain.actions.spiral import Paused, Running, SpiralAnswer, Stopped, moves_from, stand
from store.codec import Codec
from tests.domain.makers import START, action

# By state: may it be (checked in, paused, resumed, stopped)? Independent of the code: names of what a value offers.
OFFERED = {
    Running: {"check_in", "pause", "stop", "back", "heirs"},
    Paused: {"resume", "stop", "heirs"},
    Stopped: set(),
}
# By step and answer: how it moves and where to.
TABLE: dict[tuple[Step, str], tuple[How, Step]] = {
    (Step.EXPLORE, ""): (How.FORWARD, Step.PLAN),
    (Step.PLAN, ""): (How.FORWARD, Step.ACT),
    (Step.ACT, "yes"): (How.FORWARD, Step.EVALUATE),
    (Step.ACT, "partly"): (How.FORWARD, Step.EVALUATE),
    (Step.ACT, "not_yet"): (How.STAY, Step.ACT),
    (Step.EVALUATE, "continue"): (How.NEXT_CYCLE, Step.PLAN),
    (Step.EVALUATE, "adjust"): (How.NEXT_CYCLE, Step.PLAN),
    (Step.EVALUATE, "grow"): (How.NEXT_CYCLE, Step.PLAN),
    (Step.EVALUATE, "new_plan"): (How.NEXT_CYCLE, Step.EXPLORE),
    (Step.EVALUATE, "stop"): (How.STOP, Step.EVALUATE),
}
EARLIER = {Step.PLAN: Step.EXPLORE, Step.ACT: Step.PLAN, Step.EVALUATE: Step.ACT}


def offered(moves: object) -> set[str]:
    return {name for name in dir(moves) if not name.startswith("_")} - {"action"}


def test_a_state_offers_what_the_table_says_and_nothing_else() -> None:
    running = action()
    paused = moves_from(running)
    assert isinstance(paused, Running)
    stopped = paused.stop(START)
    for other in (running, paused.pause(START), stopped):
        moves = moves_from(other)
        assert offered(moves) == OFFERED[type(moves)]


class Spiral(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.action: Action = action(co_owners=("behoud.p2", "behoud.p3"))
        self.now: datetime = START
        self.at = Step.EXPLORE
        self.been = {Step.EXPLORE}
        self.state: type = Running
        self.count = 1

    def tick(self, days: int) -> None:
        self.now += timedelta(days=days)

    def keeps(self, how: How, step: Step) -> None:
        """One more move, of this kind, at this step."""
        self.count += 1
        moves = [move for cycle in self.action.cycles for move in cycle.moves]
        assert len(moves) == self.count
        assert (moves[-1].how, moves[-1].step) == (how, step)
        self.at = step

    @precondition(lambda self: self.state is Running)
    @rule(days=st.integers(-3, 9), done=st.sampled_from(ExperimentAnswer), outcome=st.sampled_from(Outcome), onward=st.sampled_from(Onward))
    def checks_in(self, days: int, done: ExperimentAnswer, outcome: Outcome, onward: Onward) -> None:
        self.tick(days)
        moves = moves_from(self.action)
        assert isinstance(moves, Running)
        said = {Step.ACT: done, Step.EVALUATE: onward}.get(self.at, "")
        how, to = TABLE[self.at, str(said)]
        if self.at is Step.EVALUATE and outcome is Outcome.TOO_EARLY and onward not in (Onward.STOP, Onward.NEW_PLAN):
            how, to = How.STAY, Step.EVALUATE
        number = self.action.cycle.number
        self.action = moves.check_in(self.now, SpiralAnswer(done=done, outcome=outcome, onward=onward))
        self.keeps(how, to)
        assert self.action.cycle.number == number + (how is How.NEXT_CYCLE)
        if how is How.NEXT_CYCLE:
            assert (self.action.cycles[-2].outcome, self.action.cycles[-2].onward) == (outcome, onward)
            self.been = set()
        self.been.add(to)
        self.state = Stopped if how is How.STOP else Running

    @precondition(lambda self: self.state is Running)
    @rule()
    def steps_back(self) -> None:
        moves = moves_from(self.action)
        assert isinstance(moves, Running)
        earlier = EARLIER.get(self.at)
        possible = earlier in self.been
        assert (moves.back is not None) == possible
        if moves.back is not None:
            self.action = moves.back.make(self.now)
            assert earlier is not None
            self.keeps(How.BACK, earlier)

    @precondition(lambda self: self.state is Running)
    @rule(days=st.integers(0, 9))
    def pauses(self, days: int) -> None:
        self.tick(days)
        moves = moves_from(self.action)
        assert isinstance(moves, Running)
        self.action = moves.pause(self.now)
        self.keeps(How.PAUSE, self.at)
        self.state = Paused

    @precondition(lambda self: self.state is Paused)
    @rule(days=st.integers(0, 9))
    def resumes(self, days: int) -> None:
        self.tick(days)
        moves = moves_from(self.action)
        assert isinstance(moves, Paused)
        self.action = moves.resume(self.now)
        self.keeps(How.RESUME, self.at)
        self.state = Running

    @precondition(lambda self: self.state in (Running, Paused))
    @rule(which=st.integers(0, 1))
    def hands_over(self, which: int) -> None:
        moves = moves_from(self.action)
        assert not isinstance(moves, Stopped)
        before = {self.action.participant, *self.action.co_owners}
        chosen = moves.heirs[which]
        self.action = chosen.make(self.now)
        self.keeps(How.HAND_OVER, self.at)
        assert self.action.participant == chosen.to
        assert {self.action.participant, *self.action.co_owners} == before
        assert len(self.action.co_owners) == 2

    @precondition(lambda self: self.state in (Running, Paused) and self.count > 5)
    @rule()
    def stops(self) -> None:
        moves = moves_from(self.action)
        assert not isinstance(moves, Stopped)
        self.action = moves.stop(self.now, "klaar")
        self.keeps(How.STOP, self.at)
        assert self.action.stopped_why == "klaar"
        self.state = Stopped

    @precondition(lambda self: self.state is Stopped)
    @rule()
    def begins_another(self) -> None:
        self.__init__()  # type: ignore[misc]

    @invariant()
    def stands_where_the_table_says(self) -> None:
        assert type(moves_from(self.action)) is self.state
        assert self.action.step is self.at
        assert self.action.runs == (self.state is Running)
        assert self.action.paused_at is None or self.action.stopped_at is None

    @invariant()
    def cycles_are_linked_no_step_is_skipped_and_time_runs_on(self) -> None:
        cycles = self.action.cycles
        assert [cycle.number for cycle in cycles] == list(range(1, len(cycles) + 1))
        assert [cycle.previous for cycle in cycles] == [None, *range(1, len(cycles))]
        assert all(cycle.outcome is not None and cycle.onward is not None for cycle in cycles[:-1])
        for cycle in cycles:
            steps = [STEPS.index(move.step) for move in cycle.moves]
            far = {How.FORWARD: 1, How.BACK: -1}
            assert [far.get(move.how, 0) for move in cycle.moves[1:]] == [b - a for a, b in pairwise(steps)]
        moments = [move.at for cycle in cycles for move in cycle.moves]
        assert moments == sorted(moments)


TestSpiral = Spiral.TestCase
TestSpiral.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)


def test_evaluating_without_saying_how_it_went_stays() -> None:
    at_evaluate = action()
    for _ in range(3):
        moves = moves_from(at_evaluate)
        assert isinstance(moves, Running)
        at_evaluate = moves.check_in(START, SpiralAnswer(done=ExperimentAnswer.YES))
    for said in (SpiralAnswer(outcome=Outcome.WORKED), SpiralAnswer(onward=Onward.GROW), SpiralAnswer()):
        moves = moves_from(at_evaluate)
        assert isinstance(moves, Running)
        assert moves.check_in(START, said).step is Step.EVALUATE


def test_a_stand_is_another_after_every_move() -> None:
    other = action()
    moves = moves_from(other)
    assert isinstance(moves, Running)
    paused = moves.pause(START)
    resumed = moves_from(paused)
    assert isinstance(resumed, Paused)
    stands = [stand(other), stand(paused), stand(resumed.resume(START))]
    assert len(set(stands)) == 3


def test_what_was_stored_before_there_were_kinds_of_moves_can_still_be_read() -> None:
    codec = Codec(TypeAdapter(Action))
    _, document = codec.encode(action())
    for name in ("goal", "roles", "other_role", "co_owners", "paused_at", "stopped_why"):
        del document[name]
    stored = json.loads(json.dumps(document))
    del stored["cycles"][0]["moves"][0]["how"]
    known = codec.decode(stored)
    assert known.cycle.moves[0].how is How.FORWARD
    assert isinstance(moves_from(known), Running)
