"""What a check-in asks, and what it takes as an answer: also from a client that sends what no card offers."""

import pytest

from domain.actions.action import ExperimentAnswer, Onward, Outcome, Step
from domain.check_ins.questions import LONGEST, QUESTIONS, Ask, check_answers, questions_of


def test_each_step_asks_three_things_at_most_and_no_id_twice() -> None:
    assert len({question.id for question in QUESTIONS}) == len(QUESTIONS)
    for step in Step:
        assert 1 <= len(questions_of(step, QUESTIONS)) <= 3
        assert any(question.required for question in questions_of(step, QUESTIONS))


def test_whatever_an_entry_was_ever_asked_can_still_be_shown_with_it() -> None:
    """Entries that say no questions of their own were asked these: what is not among them any more is not shown."""
    asked = {
        Step.EXPLORE: {"problem", "talked-to", "unknown"},
        Step.PLAN: {"experiment", "expectation", "measure"},
        Step.ACT: {"done", "noticed", "need"},
        Step.EVALUATE: {"outcome", "lesson", "onward"},
    }
    assert {step: ids - {question.id for question in questions_of(step)} for step, ids in asked.items()} == {step: set() for step in Step}


def test_what_moves_the_spiral_is_required() -> None:
    required = {question.id: set(question.choices) for question in QUESTIONS if question.required and question.ask is Ask.ONE}
    assert required == {"done": set(ExperimentAnswer), "outcome": set(Outcome), "onward": set(Onward)}


@pytest.mark.parametrize(
    ("step", "inputs", "kept", "wrong"),
    [
        (Step.EXPLORE, {"problem": " uitval ", "talked-to": "hr,manager"}, {"problem": "uitval", "talked-to": "hr,manager"}, []),
        (Step.EXPLORE, {"problem": "x", "note": "y"}, {"problem": "x"}, []),
        (Step.EXPLORE, {"problem": "  "}, {}, [("problem", "error-answer-missing")]),
        (Step.EXPLORE, {"problem": "x", "talked-to": "hr,boss"}, {"problem": "x"}, [("talked-to", "error-answer-unknown")]),
        (Step.ACT, {"done": "yes", "noticed": "x"}, {"done": "yes", "noticed": "x"}, []),
        (Step.ACT, {"done": "yes,partly", "noticed": "x"}, {"noticed": "x"}, [("done", "error-answer-unknown")]),
        (Step.ACT, {"done": "maybe", "noticed": "x"}, {"noticed": "x"}, [("done", "error-answer-unknown")]),
        (Step.ACT, {}, {}, [("done", "error-answer-missing"), ("noticed", "error-answer-missing")]),
    ],
)
def test_answers_are_kept_or_complained_about(
    step: Step, inputs: dict[str, str], kept: dict[str, str], wrong: list[tuple[str, str]]
) -> None:
    answers, complaints = check_answers(step, inputs)
    assert answers == kept
    assert [(complaint.question, complaint.text_id) for complaint in complaints] == wrong


def test_a_text_has_its_measure() -> None:
    assert check_answers(Step.PLAN, {"experiment": "x" * LONGEST})[1] == []
    (complaint,) = check_answers(Step.PLAN, {"experiment": "x" * (LONGEST + 1)})[1]
    assert (complaint.text_id, complaint.count) == ("error-answer-too-long", LONGEST + 1)
