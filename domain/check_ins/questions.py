"""What a check-in asks at each step: at most three questions. A question is one entry here, and its texts ``question-<id>`` in each
language.

A programme may word them otherwise, add its own and leave out optional ones: domain/programme_file/custom_questions.py.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from domain.actions.action import ExperimentAnswer, Onward, Outcome, Step

LONGEST = 4000
"""The most characters one answer may have, as Python counts them: an emoji is one or, when it is put together, some."""
MOST_OF_A_STEP = 3
"""How many questions a step has at most."""


class Ask(StrEnum):
    """How a question is answered: with words, one choice, or several choices."""

    TEXT = "text"
    ONE = "one"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``id`` is stored with the answers. ``choices`` are ids, with the texts ``choice-<question>-<choice>``; ``first`` is
    preselected.

    ``words``, and ``choice_words`` by choice, say by language what the programme file asks instead; empty for the built-in texts.
    """

    id: str
    step: Step
    ask: Ask
    required: bool = False
    choices: tuple[str, ...] = ()
    first: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    choice_words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


QUESTIONS = (
    Question("problem", Step.EXPLORE, Ask.TEXT, required=True),
    Question("talked-to", Step.EXPLORE, Ask.SEVERAL, choices=("colleagues", "manager", "clients", "hr", "others", "nobody")),
    Question("unknown", Step.EXPLORE, Ask.TEXT),
    Question("experiment", Step.PLAN, Ask.TEXT, required=True),
    Question("expectation", Step.PLAN, Ask.TEXT),
    Question("measure", Step.PLAN, Ask.TEXT),
    Question("done", Step.ACT, Ask.ONE, required=True, choices=tuple(ExperimentAnswer)),
    Question("noticed", Step.ACT, Ask.TEXT, required=True),
    Question("need", Step.ACT, Ask.ONE, choices=("none", "tip", "buddy", "coach"), first="none"),
    Question("outcome", Step.EVALUATE, Ask.ONE, required=True, choices=tuple(Outcome)),
    Question("lesson", Step.EVALUATE, Ask.TEXT, required=True),
    Question("onward", Step.EVALUATE, Ask.ONE, required=True, choices=tuple(Onward)),
)


DECIDING = frozenset({"done", "outcome", "onward"})
"""The questions whose answers decide where the spiral goes."""


def questions_of(step: Step, own: Sequence[Question] = ()) -> tuple[Question, ...]:
    """What is asked at ``step``, in order. ``own``: all questions of a network that has its own; empty for the built-in ones."""
    return tuple(question for question in own or QUESTIONS if question.step is step)


@dataclass(frozen=True, slots=True)
class AnswerComplaint:
    """What is wrong with the answer to ``question`` (an id). ``text_id``: the text that says what to do; ``count``: how many characters it
    had."""

    question: str
    text_id: str
    count: int = 0


def check_answers(step: Step, inputs: Mapping[str, str], own: Sequence[Question] = ()) -> tuple[dict[str, str], list[AnswerComplaint]]:
    """The answers to the questions of ``step`` as they are kept, and what is wrong. ``inputs``: what was filled in, by question id; several
    choices with commas. Inputs of other questions are ignored; a question with a complaint has no answer.

    ``own``: as in ``questions_of``. Text ids: error-answer-missing, error-answer-too-long, error-answer-unknown.
    """
    answers: dict[str, str] = {}
    complaints: list[AnswerComplaint] = []
    for question in questions_of(step, own):
        given = inputs.get(question.id, "").strip()
        if not given:
            if question.required:
                complaints.append(AnswerComplaint(question.id, "error-answer-missing"))
        elif question.ask is Ask.TEXT and len(given) > LONGEST:
            complaints.append(AnswerComplaint(question.id, "error-answer-too-long", len(given)))
        elif question.ask is not Ask.TEXT and not _offered(question, given):
            complaints.append(AnswerComplaint(question.id, "error-answer-unknown"))
        else:
            answers[question.id] = given
    return answers, complaints


def _offered(question: Question, given: str) -> bool:
    chosen = given.split(",") if question.ask is Ask.SEVERAL else [given]
    return set(chosen) <= set(question.choices)
