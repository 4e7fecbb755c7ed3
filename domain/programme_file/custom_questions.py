"""A programme's own questions in check-ins: from what its file says to what is asked, and what is wrong with that."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.actions.action import Step
from domain.check_ins.questions import DECIDING, MOST_OF_A_STEP, QUESTIONS, Ask, Question
from domain.programme_file.schema import QuestionPart, TextPart


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something wrong. ``number``: the place, from 0, of the question in what was given; ``field``: its line that is meant; ``text_id`` and
    ``values``: the text in cards/texts that says what."""

    number: int
    field: str
    text_id: str
    values: Mapping[str, str]


def own_questions(parts: Sequence[QuestionPart], language: str) -> tuple[Question, ...]:
    """All questions that are asked, in order; none when ``parts`` is empty. ``parts``: the programme's and then the network's, without
    faults. ``language``: the programme's, a tag."""
    return tuple(_apply(parts, language)[0]) if parts else ()


def faults(parts: Sequence[QuestionPart], language: str) -> list[Wrong]:
    """What is wrong with ``parts`` together. ``language``: the programme's, in which each question has to be worded."""
    return _apply(parts, language)[1]


def kinds_of(questions: Sequence[Question]) -> dict[str, str]:
    """The step and kind of each question that is not built in, by id: an id keeps them for ever."""
    built_in = {question.id for question in QUESTIONS}
    return {question.id: f"{question.step}/{question.ask}" for question in questions if question.id not in built_in}


def _apply(parts: Sequence[QuestionPart], language: str) -> tuple[list[Question], list[Wrong]]:
    asked = list(QUESTIONS)
    wrong: list[Wrong] = []
    for number, part in enumerate(parts):
        known = next((question for question in asked if question.id == part.id), None)
        left_out = next((question for question in QUESTIONS if question.id == part.id), None) if known is None else None
        found = list(_wrong(number, part, known or left_out, language))
        wrong += found
        if found:
            continue
        if part.drop:
            asked = [question for question in asked if question.id != part.id]
            continue
        base = known or left_out or Question(part.id, Step(part.step or ""), Ask(part.kind or "text"))
        asked = _placed(asked, _worded(base, part, language), part.place)
    # Together, once all are known: a file may add one before it leaves one out.
    return asked, wrong or list(_wrong_together(parts, asked))


def _wrong_together(parts: Sequence[QuestionPart], asked: Sequence[Question]) -> Iterator[Wrong]:
    steps = {question.id: question.step for question in (*QUESTIONS, *asked)}
    for step in Step:
        here = [question for question in asked if question.step is step]
        named = [number for number, part in enumerate(parts) if steps.get(part.id) is step]
        added = [number for number in named if not parts[number].drop]
        # A step that the file leaves alone is as we made it, whatever that is.
        if added and len(here) > MOST_OF_A_STEP:
            yield Wrong(added[-1], "id", "error-file-question-many", {"given": parts[added[-1]].id, "step": step})
        elif named and not any(question.required for question in here):
            yield Wrong(named[-1], "id", "error-file-question-none", {"given": parts[named[-1]].id, "step": step})


def _wrong(number: int, part: QuestionPart, known: Question | None, language: str) -> Iterator[Wrong]:
    def fault(field: str, text_id: str, **more: str) -> Wrong:
        return Wrong(number, field, text_id, {"given": part.id, **more})

    if known is None:
        if part.drop:
            yield fault("drop", "error-file-question-unknown")
            return
        if part.step is None:
            yield fault("id", "error-file-question-step")
        if part.text is None:
            yield fault("id", "error-file-question-text")
    elif (part.step or known.step) != known.step or (part.kind or known.ask) != known.ask:
        yield fault("step" if part.step not in (None, known.step) else "kind", "error-file-question-fixed", step=known.step, kind=known.ask)
    if known is not None and known.id in DECIDING and (part.drop or part.required is False):
        yield fault("drop" if part.drop else "required", "error-file-question-deciding")
    elif known is not None and part.drop and known.required:
        yield fault("drop", "error-file-question-needed")
    kind = known.ask if known else Ask(part.kind or "text")
    if not _fits(part, kind, known):
        yield fault("choices", "error-file-question-choices", choices=", ".join(known.choices) if known else "")
    worded = [("text", part.text), *(("choices", choice.text) for choice in part.choices)]
    for field, text in worded:
        if text is not None and not getattr(text, language):
            yield fault(field, "error-file-question-language", language=language)
            return


def _fits(part: QuestionPart, kind: Ask, known: Question | None) -> bool:
    """A choice has choices, and those of a known question keep their ids."""
    ids = [choice.id for choice in part.choices]
    if len(set(ids)) < len(ids):
        return False
    if known is not None:
        return set(ids) <= set(known.choices)
    return not ids if kind is Ask.TEXT else len(ids) >= 2


def _worded(base: Question, part: QuestionPart, language: str) -> Question:
    return replace(
        base,
        required=base.required if part.required is None else part.required,
        choices=base.choices or tuple(choice.id for choice in part.choices),
        words=_in_all(part.text, language) if part.text else base.words,
        choice_words={**base.choice_words, **{choice.id: _in_all(choice.text, language) for choice in part.choices}},
    )


def _in_all(text: TextPart, language: str) -> dict[str, str]:
    """In every language; where it was not given, as the programme's own language has it."""
    return {tag: getattr(text, tag) or getattr(text, language) for tag in TextPart.model_fields}


def _placed(asked: Sequence[Question], question: Question, place: int | None) -> list[Question]:
    """With this question at its place among those of its step: where it was, or last, when none is named."""
    here = [other for other in asked if other.step is question.step]
    was = next((at for at, other in enumerate(here) if other.id == question.id), len(here))
    others = [other for other in here if other.id != question.id]
    others.insert(was if place is None else place - 1, question)
    return [other for step in Step for other in (others if step is question.step else [other for other in asked if other.step is step])]
