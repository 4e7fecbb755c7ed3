"""A check-in's questions as a reader sees them: in the programme's own words, or in ours."""

from collections.abc import Mapping, Sequence

from cards.elements import BodyElement, Input, InputChoice, InputChoiceSet, InputText, RichTextBlock, TextRun
from cards.frame import clipped
from cards.language import Language
from domain.actions.action import Step
from domain.check_ins.check_in import CheckIn, Update
from domain.check_ins.questions import LONGEST, AnswerComplaint, Ask, Question, questions_of


def question_text(say: Language, question: Question) -> str:
    return _own(say, question.words) or say(f"question-{question.id}")


def choice_text(say: Language, question: Question, choice: str) -> str:
    return _own(say, question.choice_words.get(choice, {})) or say(f"choice-{question.id}-{choice}")


def complaint_text(say: Language, about: CheckIn | Update, complaint: AnswerComplaint) -> str:
    """What is wrong with one of its answers, and what to do."""
    asked = next(other for other in questions_of(about.step, about.questions) if other.id == complaint.question)
    question = question_text(say, asked)
    if complaint.count:
        return say(complaint.text_id, question=question, count=say.number(complaint.count), most=say.number(LONGEST))
    return say(complaint.text_id, question=question)


def inputs(say: Language, questions: Sequence[Question], filled: Mapping[str, str]) -> list[Input]:
    """The inputs for the questions. ``filled``: what was typed or chosen already, by question id."""
    return [_input(say, question, filled) for question in questions]


def answers(say: Language, step: Step, given: Mapping[str, str], most: int, own: Sequence[Question] = ()) -> list[BodyElement]:
    """What somebody answered, each after its question: the choices as sentences, the words as typed, at most ``most`` characters.

    ``own``: the questions as they were asked, when those were not the built-in ones.
    """
    parts: list[BodyElement] = []
    for question in questions_of(step, own):
        answer = given.get(question.id)
        # What was preselected and left so ("niets nodig") says nothing to a reader.
        if answer and answer != question.first:
            chosen = [choice_text(say, question, part) for part in answer.split(",")] if question.choices else []
            shown = say.both(chosen) if chosen else clipped(answer, most)
            asked = TextRun(f"{question_text(say, question)} ", is_subtle=True)
            parts.append(RichTextBlock([asked, TextRun("\n".join(shown.strip().splitlines()))], spacing="small"))
    return parts


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
        choices=[InputChoice(choice_text(say, question, choice), choice) for choice in question.choices],
        is_multi_select=several,
        style="expanded" if len(question.choices) <= 4 else "compact",
        value=given if set(given.split(",")) <= set(question.choices) else "",
        is_required=question.required,
        error_message=missing,
    )


def _own(say: Language, words: Mapping[str, str]) -> str:
    """In the reader's language, or in another when it has been asked in no words of theirs."""
    return words.get(say.tag) or next(iter(words.values()), "")
