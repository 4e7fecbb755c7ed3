"""Where the actions stand, in a digest: neither one week nor two together tell of fewer than five people."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.actions.action import STEPS, Action, Cycle, How, Move, Step
from domain.digest.counts import Before, Numbers, numbers_of
from domain.privacy.visibility import Visibility
from domain.programme.programme import Participant
from tests.domain.makers import START, action, participant

WEEK = timedelta(days=7)
NEXT = START + WEEK
PEOPLE = {member.id: member for member in (participant(f"p{n}", organisation=f"Huis {n}") for n in range(40))}
STEP = st.sampled_from(STEPS)


def at(number: int, step: Step, when: datetime = START - WEEK, visibility: Visibility = Visibility.ME) -> Action:
    moves = (Move(step=step, at=when, how=How.START),)
    mine = action(f"a{number}", f"behoud.p{number}", created_at=when, visibility=visibility)
    return replace(mine, cycles=(Cycle(number=1, previous=None, moves=moves),))


def moved(other: Action, step: Step, when: datetime) -> Action:
    return replace(other, cycles=(replace(other.cycle, moves=(*other.cycle.moves, Move(step=step, at=when))),))


def counted(actions: Sequence[Action], before: Before | None = None, since: datetime = START) -> Numbers:
    return numbers_of(actions, PEOPLE, since, before)


def stands(**steps: int) -> list[Action]:
    each = [Step(name) for name, count in steps.items() for _ in range(count)]
    return [at(number, step) for number, step in enumerate(each)]


@pytest.mark.parametrize(
    ("there", "steps", "rest"),
    [
        (stands(explore=4), {}, 0),
        (stands(explore=2, plan=2), {}, 0),
        (stands(explore=6), {"explore": 6, "plan": 0, "act": 0, "evaluate": 0}, 0),
        (stands(explore=6, plan=5), {"explore": 6, "plan": 5, "act": 0, "evaluate": 0}, 0),
        # One left over would be worked out by whoever knows how many actions there are.
        (stands(explore=6, plan=8, act=1), {"plan": 8}, 7),
        (stands(explore=6, plan=8, act=2, evaluate=3), {"explore": 6, "plan": 8}, 5),
        (stands(explore=3, plan=1, act=1, evaluate=9), {"evaluate": 9}, 5),
        (stands(explore=3, plan=3), {}, 0),
    ],
)
def test_a_step_of_a_few_is_told_together_with_others(there: list[Action], steps: Mapping[str, int], rest: int) -> None:
    found = counted(there)
    assert (dict(found.steps), found.rest) == (steps, rest)


def test_five_actions_of_four_people_or_of_two_organisations_are_not_told() -> None:
    four = [replace(stand, participant=f"behoud.p{number % 4}") for number, stand in enumerate(stands(explore=9))]
    assert counted(four) == Numbers()
    two: Mapping[str, Participant] = {
        id: replace(item, organisation=f"Huis {number % 2}") for number, (id, item) in enumerate(PEOPLE.items())
    }
    assert numbers_of(stands(explore=9), two, START) == Numbers()


def test_who_is_not_on_the_overview_is_not_left_over() -> None:
    """Eleven show their action by name: the step of the twelfth would be the number less theirs."""
    there = [replace(stand, visibility=Visibility.NETWORK_NAMED) for stand in stands(explore=6, plan=6)]
    assert counted(there).steps == {"explore": 6, "plan": 6, "act": 0, "evaluate": 0}
    there[3] = replace(there[3], visibility=Visibility.ME)
    assert counted(there) == Numbers()


def test_what_the_overview_tells_of_one_theme_does_not_leave_a_few_of_another() -> None:
    """It says that all six of one theme plan. Eight in all would leave two of the other, of which it tells no step."""
    themes = [("vitaliteit", Step.PLAN)] * 6 + [("leiderschap", Step.PLAN)] * 2 + [("leiderschap", Step.ACT)] * 6
    there = [replace(at(number, step), theme=theme) for number, (theme, step) in enumerate(themes)]
    assert counted(there) == Numbers()
    there += [replace(at(20 + number, Step.PLAN), theme="leiderschap") for number in range(3)]
    assert counted(there).steps == {"explore": 0, "plan": 11, "act": 6, "evaluate": 0}


@given(st.lists(st.tuples(STEP, st.sampled_from(Visibility)), max_size=40))
def test_nothing_that_is_told_or_left_over_is_of_fewer_than_five(each: list[tuple[Step, Visibility]]) -> None:
    there = [at(number, step, visibility=visibility) for number, (step, visibility) in enumerate(each)]
    found = counted(there)
    real, seen = Counter(step for step, _ in each), Counter(step for step, who in each if who in ("network_unnamed", "network_named"))
    for of in (Counter(found.steps), Counter({step: count - seen[step] for step, count in found.steps.items()})):
        assert all(count == 0 or count >= 5 for count in of.values())
    if found.steps:
        others = [step for step in STEPS if step not in found.steps]
        assert found.rest == sum(real[step] for step in others)
        for rest in (found.rest, found.rest - sum(seen[step] for step in others)):
            assert rest == 0 or rest >= 5
        assert found.rest == 0 or sum(1 for step in others if real[step]) > 1


@given(st.lists(st.tuples(STEP, st.one_of(st.none(), STEP)), min_size=10, max_size=30), st.integers(0, 3), st.integers(0, 3))
def test_two_digests_are_alike_or_differ_by_five_people(each: list[tuple[Step, Step | None]], came: int, gone: int) -> None:
    """Of each who stays: where they stood, and perhaps where they went. Then some come, and others leave."""
    first = [at(number, step) for number, (step, _) in enumerate(each)]
    before = counted(first)
    later = [moved(other, to, START + WEEK / 2) if to else other for other, (_, to) in zip(first, each, strict=True)][gone:]
    later += [at(30 + number, Step.EXPLORE, START + WEEK / 2) for number in range(came)]
    after = counted(later, Before(START, before) if before.steps else None)
    if not before.steps or not after.steps:
        return
    elsewhere = sum(1 for step, to in each[gone:] if to not in (None, step)) + came
    if elsewhere or gone:
        assert elsewhere >= 5
    else:
        assert (after.steps, after.rest) == (before.steps, before.rest)
    assert after.moved == 0 or (after.moved >= 5 and len(later) - after.moved not in (1, 2, 3, 4))


def test_one_who_moved_is_told_of_once_five_have() -> None:
    first = stands(explore=12, plan=6)
    before = Before(START, counted(first))
    item = [moved(first[0], Step.PLAN, START + WEEK / 2), *first[1:]]
    assert counted(item, before) == Numbers()
    five = [*(moved(each, Step.PLAN, START + WEEK / 2) for each in first[:5]), *first[5:]]
    assert counted(five, before) == Numbers({Step.EXPLORE: 7, Step.PLAN: 11, Step.ACT: 0, Step.EVALUATE: 0}, moved=5)
    assert counted(first, before) == replace(before.numbers, moved=0)


def test_who_came_stopped_or_left_alone_is_no_difference_between_two_digests() -> None:
    first = stands(explore=12, plan=6)
    before = Before(START, counted(first))
    assert counted([*first, at(30, Step.EXPLORE, START + WEEK / 2)], before) == Numbers()
    assert counted([replace(first[0], stopped_at=START + WEEK / 2), *first[1:]], before) == Numbers()
    assert counted(first[1:], before) == Numbers()
