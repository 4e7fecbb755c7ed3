"""A check-in's questions as a reader sees them: in the programme's own words, or in ours."""

from collections.abc import Mapping, Sequence

from cards.elements import Choice, Input, InputChoiceSet, InputText
from cards.language import Language
from domain.check_ins.check_in import CheckIn, Update
from domain.check_ins.questions import LONGEST, Ask, Complaint, Question, questions_of


def question_text(say: Language, question: Question) -> str:
    return _own(say, question.words) or say(f"question-{question.id}")


def choice_text(say: Language, question: Question, choice: str) -> str:
    return _own(say, question.choice_words.get(choice, {})) or say(f"choice-{question.id}-{choice}")


def complaint_text(say: Language, about: CheckIn | Update, complaint: Complaint) -> str:
    """What is wrong with one of its answers, and what to do."""
    asked = next(one for one in questions_of(about.step, about.questions) if one.id == complaint.question)
    question = question_text(say, asked)
    if complaint.count:
        return say(complaint.text_id, question=question, count=say.number(complaint.count), most=say.number(LONGEST))
    return say(complaint.text_id, question=question)


def inputs(say: Language, questions: Sequence[Question], filled: Mapping[str, str]) -> list[Input]:
    """The inputs for the questions. ``filled``: what was typed or chosen already, by question id."""
    return [_input(say, question, filled) for question in questions]


def _input(say: Language, question: Question, filled: Mapping[str, str]) -> Input:
    label = question_text(say, question)
    missing = say("error-answer-missing", question=label)
    given = filled.get(question.id, question.first)
    if question.ask is Ask.TEXT:
        return InputText(
            question.id,
            label=label,
            is_multiline=True,
            max_length=LONGEST,
            value=given,
            is_required=question.required,
            error_message=missing,
        )
    several = question.ask is Ask.SEVERAL
    return InputChoiceSet(
        question.id,
        label=label,
        choices=[Choice(choice_text(say, question, one), one) for one in question.choices],
        is_multi_select=several,
        style="expanded" if len(question.choices) <= 4 else "compact",
        value=given if set(given.split(",")) <= set(question.choices) else "",
        is_required=question.required,
        error_message=missing,
    )


def _own(say: Language, words: Mapping[str, str]) -> str:
    """In the reader's language, or in another when it has been asked in no words of theirs."""
    return words.get(say.tag) or next(iter(words.values()), "")
